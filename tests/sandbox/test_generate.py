"""A number and a seed → a site of that size: the same each time, no text twice, later the same but for the changes."""

import re
from collections import Counter
from hashlib import blake2b
from itertools import combinations
from string import ascii_letters

import pytest
from visiting import Visitor

from sandbox.addresses import SLUG_LENGTH, encoded
from sandbox.articles import Article
from sandbox.generate import FIRST, LAST, LATER, generate, later
from sandbox.serve import serving
from sandbox.wording import LANGUAGES, Filling, loosen, seeded, words


def text_of(article: Article) -> str:
    text = article.text
    return "\n".join([text.title, text.standfirst or "", *(block.text for block in text.blocks)])


def simhash(text: str) -> int:
    """64 bits, each the majority of a bit of the hashes of all words of five characters or more."""
    votes = [0] * 64
    for word in re.findall(r"\w{5,}", text.casefold()):
        number = int.from_bytes(blake2b(word.encode(), digest_size=8).digest())
        for bit in range(64):
            votes[bit] += 1 if number >> bit & 1 else -1
    return sum(1 << bit for bit in range(64) if votes[bit] > 0)


@pytest.fixture(scope="module")
def site() -> list[Article]:
    return generate(500)


def test_the_same_for_the_same_seed(site: list[Article]) -> None:
    assert generate(500) == site
    assert not {text_of(a) for a in generate(500, seed=1)} & {text_of(a) for a in site}


def test_spread_over_languages_types_and_years(site: list[Article]) -> None:
    languages = Counter(article.facts.language for article in site)
    assert languages == {"en": 350, "fr": 50, "es": 50, "ar": 25, "pt": 25}
    types = Counter(article.facts.type for article in site)
    assert types["news"] > types["article"] > types["statement"] > 20
    days = [article.text.published_on for article in site if article.text.published_on]
    assert (min(days), max(days), len(days)) == (FIRST, LAST, 500)
    assert {article.path.split("/")[3] for article in site if article.path.startswith("/fr/")} >= {"news", "actualites"}


def test_no_text_and_no_address_twice(site: list[Article]) -> None:
    assert len({article.path for article in site}) == 500
    assert len({text_of(article) for article in site}) == 500
    assert max(len(article.slug) for article in site) <= SLUG_LENGTH + 2
    assert min(len(text_of(article)) for article in site) > 300


def test_articles_of_one_day_are_not_nearly_the_same() -> None:
    """Ten articles a day for fifty days are closer than on the site; still no two of a day look alike."""
    articles = generate(500)
    hashes = [simhash(text_of(article)) for article in articles]
    english = [number for number, article in zip(hashes, articles, strict=True) if article.facts.language == "en"]
    batches = [english[at : at + 10] for at in range(0, len(english), 10)]
    assert min((a ^ b).bit_count() for batch in batches for a, b in combinations(batch, 2)) > 6


def test_a_translation_shares_node_id_and_day(site: list[Article]) -> None:
    by_node: dict[int, list[Article]] = {}
    for article in site:
        by_node.setdefault(article.node_id, []).append(article)
    pairs = [found for found in by_node.values() if len(found) > 1]
    assert len(pairs) > 20
    for first, second in pairs:
        assert (first.facts.language, second.facts.language) != ("en", "en")
        assert first.text.published_on == second.text.published_on


def test_later_only_the_changed_and_the_new_differ(site: list[Article]) -> None:
    now = generate(500, changed=5, new=7)
    assert len(now) == 507
    changed = [(before, after) for before, after in zip(site, now, strict=False) if before != after]
    assert len(changed) == 5
    for before, after in changed:
        assert (after.path, after.node_id, after.text.title) == (before.path, before.node_id, before.text.title)
        assert text_of(after).startswith(text_of(before))
        assert len(text_of(after)) > len(text_of(before)) + 40
        assert after.facts.updated == LATER
    new_days = [article.text.published_on for article in now[500:]]
    assert all(day and LAST < day < LATER for day in new_days)
    assert not {article.node_id for article in now[500:]} & {article.node_id for article in site}


def test_twins_are_as_many_as_asked_for() -> None:
    articles = generate(300, duplicates=4, near_duplicates=6, changed=200)
    assert len(articles) == len({article.path for article in articles}) == 300
    exact = [article for article in articles if article.facts.duplicate_of]
    near = [article for article in articles if article.facts.near_duplicate_of]
    assert (len(exact), len(near)) == (4, 6)
    assert len({text_of(article) for article in articles}) == 296
    by_node = {article.node_id: article for article in articles if article.facts.language == "en"}
    for twin in exact:
        assert by_node[twin.facts.duplicate_of or 0].text == twin.text
    for twin in near:
        original = by_node[twin.facts.near_duplicate_of or 0]
        assert original.text.published_on == twin.text.published_on
        assert text_of(original) != text_of(twin)
        assert (simhash(text_of(original)) ^ simhash(text_of(twin))).bit_count() <= 3


@pytest.mark.parametrize(
    "numbers", [{"duplicates": 4}, {"changed": 11}, {"new": -1}, {"near_duplicates": 3, "changed": 2}]
)
def test_numbers_that_do_not_fit(numbers: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        generate(10, **numbers)


def test_later_for_articles_of_any_kind(articles: tuple[Article, ...]) -> None:
    now = later(articles, changed=2, new=3)
    assert len(now) == len(articles) + 3
    assert sum(before != after for before, after in zip(articles, now, strict=False)) == 2
    with pytest.raises(ValueError, match="99 cannot be changed"):
        later(articles, changed=99)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_filled_out(language: str) -> None:
    found = words(language)
    filling = Filling(seeded("x"), language, LAST)
    for sentence in (*found.titles, *found.standfirsts, *found.leads, *found.sentences, *found.updates):
        text = filling.fill(sentence)
        assert not set("{}") & set(text)
        assert language != "ar" or not set(ascii_letters) & set(text)


def test_a_paragraph_of_ours_says_something_else_each_time() -> None:
    paragraph = "On 14 October 2015, 1,250 miners of Kenya asked for 7 days under Convention No. 189, not 2.5."
    sentence = loosen(paragraph, "en", 2015)
    texts = [Filling(seeded(number), "en", LAST).fill(sentence) for number in range(20)]
    assert len(set(texts)) == 20
    for text in texts:
        assert re.fullmatch(
            r"On \d\d? October 2026, [\d,]+ miners of [\w ’]+ asked for 7 days under Convention No\. 189, not 2\.5\.",
            text,
        )
        assert 1 <= int(text.split()[1]) <= 28


def test_a_generated_site_answers(site: list[Article]) -> None:
    with serving(site, per_page=20) as served:
        visitor = Visitor(served.base)
        for article in site[::50]:
            page = visitor.get(encoded(article.path))
            assert page.status == 200
            assert article.text.blocks[-1].text in " ".join(page.tree.text_content().split())
        before = {encoded(article.path): visitor.get(encoded(article.path)).headers["ETag"] for article in site[::10]}
        served.site = type(served.site)(generate(500, changed=5, new=5), per_page=20)  # type: ignore[call-arg]
        after = {path: visitor.get(path).headers["ETag"] for path in before}
    assert sum(before[path] != after[path] for path in before) <= 5
