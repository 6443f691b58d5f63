"""A number and a seed in; that many articles, made from our own, out: a site of any size that no two seeds share.

An article depends on seed, its place and the number asked for alone. Languages, types, days, addresses and node ids are
spread as on the site: translated type words in some addresses, one node id for an item and its translation.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from sandbox.addresses import slug
from sandbox.articles import Article, ArticleText, Block, Facts, read_folder
from sandbox.site import ARTICLES
from sandbox.wording import Filling, Sentence, loosen, printed_day, seeded, words

FIRST, LAST = date(2001, 3, 1), date(2026, 6, 30)
# The day of a crawl some days later: what has changed was changed on it, what is new came out before it.
LATER = LAST + timedelta(days=7)
# The languages of 20 articles in a row.
LANGUAGES = "en en en fr en en es en en ar en en fr en es en en pt en en".split()
TYPES = "news news article news news news statement news article news".split()
TYPE_WORDS = {("fr", "news"): "actualites"}
FIRST_NODE = 500_000
Run = tuple[tuple[str, Sentence], ...]


def generate(
    n: int, *, seed: int = 0, changed: int = 0, new: int = 0, duplicates: int = 0, near_duplicates: int = 0
) -> list[Article]:
    """The site of ``n`` articles, or with ``changed`` and ``new`` the same site some days later.

    Later, ``changed`` of the n have another text and ``facts.updated`` on ``LATER``, and ``new`` more follow with
    the days before it; all others are what they were. Of the n, ``duplicates`` have the very text of another article
    under another address and node id, and ``near_duplicates`` that of another of the same day but for a few words;
    ``facts.duplicate_of`` and ``facts.near_duplicate_of`` hold that other's node id. Raises ``ValueError`` when the
    numbers do not fit into one another.
    """
    twins = duplicates + near_duplicates
    if min(n, changed, new, duplicates, near_duplicates) < 0 or 3 * twins + changed > n:
        raise ValueError(f"{n} articles cannot hold {changed} changed ones and {twins} twins beside their originals")
    made = _made(seed, n - twins)
    originals = seeded(seed, "twins").sample([i for i in range(n - twins) if _language(i) == "en"], twins)
    made += [_twin(made[place], n - twins + i, near=i >= duplicates) for i, place in enumerate(originals)]
    return later(_told_apart(made), seed=seed, changed=changed, new=new)


def later(articles: Sequence[Article], *, seed: int = 0, changed: int = 0, new: int = 0) -> list[Article]:
    """A site some days later: as ``generate`` has it, for articles of any kind; ``ValueError`` for too many changes."""
    found = list(articles)
    twins = {article.node_id for article in found if article.facts.duplicate_of or article.facts.near_duplicate_of}
    twins |= {node for a in found for node in (a.facts.duplicate_of, a.facts.near_duplicate_of) if node}
    free = [place for place, article in enumerate(found) if article.node_id not in twins]
    if changed > len(free):
        raise ValueError(f"of {len(found)} articles, {changed} cannot be changed")
    for place in seeded(seed, "changed").sample(free, changed):
        found[place] = _revised(found[place], seed)
    return _told_apart([*found, *(_article(seed, len(found) + i, _new_day(i)) for i in range(new))])


def _made(seed: int, n: int) -> list[Article]:
    """The articles of a site without twins, the oldest first."""
    days = [FIRST + (LAST - FIRST) * place / max(1, n - 1) for place in range(n)]
    return [_article(seed, place, days[place - _translated(place)]) for place in range(n)]


def _new_day(number: int) -> date:
    return LAST + timedelta(days=1 + number % 6)


def _translated(place: int) -> int:
    """1 where the article is the translation of the English one before it, and shares its day and node id."""
    return int(place > 0 and _language(place) != "en" and _language(place - 1) == "en" and place % 3 == 0)


def _language(place: int) -> str:
    return LANGUAGES[place % len(LANGUAGES)]


def _article(seed: int, place: int, day: date) -> Article:
    language, type_ = _language(place), TYPES[(place * 7 + place // 20) % len(TYPES)]
    random = seeded(seed, place)
    filling = Filling(random, language, day)
    text = _text(filling, type_)
    facts = Facts(
        type=type_,  # type: ignore[arg-type]
        language=language,
        node_id=FIRST_NODE + 7 * (place - _translated(place)),
        updated=day + timedelta(days=random.randint(2, 400)) if random.random() < 0.1 and day < LAST else None,
        type_word=TYPE_WORDS.get((language, type_)) if place % 2 else None,
        credit=random.choice(("inside", "apart")),
    )
    return Article(slug(text.title), text, facts)


def _text(filling: Filling, type_: str) -> ArticleText:
    """Headline, a lead with a dateline, stretches of our own articles and sentences of the lists."""
    random, found, day = filling.random, words(filling.language), filling.day
    title = filling.fill(random.choice(found.titles))
    stretches = random.sample(_runs(filling.language), min(3, len(_runs(filling.language))))
    bodies = [[Block(kind, filling.fill(sentence)) for kind, sentence in run] for run in stretches]  # type: ignore[arg-type]
    sentences = random.sample(found.sentences, 6)
    bodies += [[_paragraph(filling, sentences[:3])], [_paragraph(filling, sentences[3:])]]
    random.shuffle(bodies)
    place = f"{filling.city}, {filling.country}" if random.random() < 0.3 else None
    header = printed_day(day, filling.language)
    return ArticleText(
        topic=random.choice(found.topics) if random.random() < 0.6 else None,
        title=title[0].upper() + title[1:],
        standfirst=filling.fill(random.choice(found.standfirsts)) if random.random() < 0.5 else None,
        header=f"{found.types[type_]} | {place} | {header}" if place else header,
        place=place,
        published_on=day,
        blocks=(_lead(filling), *(block for body in bodies for block in body)),
    )


def _lead(filling: Filling) -> Block:
    found = words(filling.language)
    lead = filling.fill(filling.random.choice(found.leads))
    has_dateline = filling.random.random() < 0.7
    return Block("paragraph", f"{filling.city.upper()} {found.service} {lead}" if has_dateline else lead)


def _paragraph(filling: Filling, sentences: Sequence[Sentence]) -> Block:
    return Block("paragraph", " ".join(map(filling.fill, sentences)))


@cache
def _runs(language: str) -> tuple[Run, ...]:
    """Two blocks in a row from our own articles, without the first of each, which has its dateline and its news."""
    return tuple(
        tuple((block.kind, loosen(block.text, language, text.published_on.year)) for block in text.blocks[at : at + 2])
        for article in read_folder(ARTICLES)
        if article.facts.language == language and not article.facts.held_out
        for text in [article.text]
        if text.published_on
        for at in range(1, len(text.blocks) - 1, 2)
    )


def _revised(article: Article, seed: int) -> Article:
    """The article with a paragraph more at its end, edited on ``LATER``; headline and day stay."""
    random = seeded(seed, "revised", article.node_id)
    filling = Filling(random, article.facts.language, LATER)
    added = Block("paragraph", filling.fill(random.choice(words(filling.language).updates)))
    text = replace(article.text, blocks=(*article.text.blocks, added))
    return replace(article, text=text, facts=replace(article.facts, updated=LATER))


def _twin(article: Article, place: int, *, near: bool) -> Article:
    """The article once more under a node id of its own: word for word, or with a longer headline and last sentence."""
    node, text = FIRST_NODE + 7 * place, article.text
    if not near:
        return replace(article, facts=replace(article.facts, node_id=node, duplicate_of=article.node_id))
    said = words(article.facts.language).near
    *rest, last = text.blocks
    text = replace(text, title=f"{text.title}, {said}", blocks=(*rest, replace(last, text=f"{last.text} ({said})")))
    facts = replace(article.facts, node_id=node, near_duplicate_of=article.node_id)
    return Article(slug(text.title), text, facts)


def _told_apart(articles: Sequence[Article]) -> list[Article]:
    """Addresses told apart as the site does it: the second of a slug ends in -0, the third in -1."""
    found: dict[str, Article] = {}
    for article in articles:
        free, number = article, -1
        while free.path in found:
            number += 1
            free = replace(article, slug=f"{article.slug}-{number}")
        found[free.path] = free
    return list(found.values())
