"""Articles and cards in; pages in the site's real markup out, with its faults (an h1 closed as h2, doubled ids).

What the site prints around an article is in ``templates``; here is decided which form a page takes. Forms differ from
page to page by node id, as they differ on the site, unless an article's facts choose one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from sandbox import chrome
from sandbox.addresses import PREFIXES, TAGS, encoded, slug
from sandbox.articles import CREDIT, Article, ArticleText, Block, Facts, parse_text
from sandbox.cards import Card, image_path, printed

ILO = "https://www.ilo.org"
MISSING_NODE = 1736
# What a dateline calls the news service.
SERVICES = (
    "(ILO News)", "(Nouvelles du BIT)", "(Noticias de la OIT)", "(OIT Noticias)", "(ILO News )", "(Notícias da OIT)",
    "(أخبار م. ع. د)", "（国际劳工组织新闻）",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in a page's head, and the two forms its header takes."""

    title: str
    description: str
    url: str
    language: str
    node_id: int
    old: bool = False
    template: bool = False
    og: bool = True
    published: str | None = None

    @property
    def tag(self) -> str:
        """The language as the site writes it in ``lang``."""
        return TAGS.get(self.language, self.language)

    @property
    def direction(self) -> str:
        """The direction of the script."""
        return Locale.parse(self.language).text_direction

    @property
    def base(self) -> str:
        """Scheme and host of the page."""
        return "{0.scheme}://{0.netloc}".format(urlsplit(self.url))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of blocks inside one richtext box, or one image: the body is several of them."""

    blocks: tuple[Block, ...] = ()
    image: str | None = None
    caption: str | None = None
    credit: str | None = None
    video: bool = False


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a listing page stands; ``page`` counts from 0, ``query`` is what its links keep beside the number."""

    path: str
    page: int
    pages: int
    query: str = ""
    drupal: bool = False

    @property
    def links(self) -> tuple[int, int, int, int]:
        """First, previous, next and last page; at an end a link leads to the page it stands on."""
        last = self.pages - 1
        return 0, max(self.page - 1, 0), min(self.page + 1, last), last

    def target(self, page: int) -> str:
        """The link to a page, without the path, as the site prints it."""
        return f"?{self.query}&page={page}" if self.query else f"?page={page}"


def render_article(
    text: str | ArticleText,
    *,
    url: str | None = None,
    facts: Facts | None = None,
    related: Sequence[Card] = (),
    teaser: str | None = None,
) -> str:
    """The page of an article's text (in the layout of a text file, or taken apart already).

    ``url`` is the page's own address, the site's by the title if None; ``related`` are the cards under the article and
    ``teaser`` a text, of another article, that a read-more box folds away. Raises ``ValueError`` for an empty text.
    """
    parts = parse_text(text) if isinstance(text, str) else text
    facts = facts or Facts()
    article = Article(unquote(urlsplit(url).path.rpartition("/")[2]) if url else slug(parts.title), parts, facts)
    head = _head(article, url or ILO + encoded(article.path))
    return _render(
        "article.html.jinja",
        head,
        article=article,
        text=parts,
        stretches=_stretches(article),
        hero_image=image_path(article, "hero_basic_desktop"),
        quoted=any(block.kind == "quote" for block in parts.blocks),
        related=related,
        teaser=teaser or ABOUT_US,
        printed=printed(facts.updated, facts.language) if facts.updated else None,
    )


def render_landing(language: str, base: str, cards: Sequence[Card], utilities: Sequence[Card]) -> str:
    """The newsroom's landing page: cards of the newest items, then cards that lead off its path."""
    path = f"{PREFIXES[language]}/resource/news"
    head = Head(chrome.labels(language)["newsroom"], "News of the ILO", base + path, language, 5, template=True)
    return _render("landing.html.jinja", head, cards=cards, utilities=utilities)


def render_listing(
    language: str, base: str, cards: Sequence[Card], pager: Pager, facets: Sequence[tuple[str, str]] = ()
) -> str:
    """One page of the full list, with all four links of its pager; ``facets`` are links that narrow it, by label."""
    title = chrome.labels(language)["all"]
    head = Head(title, "All news of the ILO", base + pager.path + pager.target(pager.page), language, 6, old=True)
    return _render("listing.html.jinja", head, cards=cards, pager=pager, facets=facets)


def render_section(title: str, language: str, url: str) -> str:
    """A page that the menus lead to: the site's chrome around a title."""
    return _render("section.html.jinja", Head(title, f"{title}: overview", url, language, 7))


def render_missing(language: str, base: str) -> str:
    """The page that answers for every address that is not there."""
    head = Head("Page not found", "The requested page could not be found.", f"{base}/404", language, MISSING_NODE)
    return _render("missing.html.jinja", head)


# The text that a read-more box holds where no other article is at hand.
ABOUT_US = (
    "The International Labour Organization brings together governments, employers and workers of its member States "
    "to set labour standards, develop policies and devise programmes promoting decent work for all women and men. "
    "Its secretariat has its seat in Geneva and works through a network of offices in every region."
)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["paragraph"] = _paragraph
    return environment


def _render(template: str, head: Head, **context: object) -> str:
    return (
        _environment()
        .get_template(template)
        .render(
            head=head,
            chrome=chrome,
            labels=chrome.labels(head.language),
            menus=chrome.menus(head.language),
            prefixes=PREFIXES,
            prefix=PREFIXES[head.language],
            tags=TAGS,
            **context,
        )
    )


def _head(article: Article, url: str) -> Head:
    facts, number, text = article.facts, article.node_id, article.text
    day = text.published_on
    has_og = number % 5 != 0 if facts.og is None else facts.og
    has_time = number % 3 != 0 if facts.published_time is None else facts.published_time
    description = text.standfirst or (text.blocks[0].text if text.blocks else text.title)
    return Head(
        title=text.title,
        description=description[:250],
        url=url,
        language=facts.language,
        node_id=number,
        old=(number % 2 == 0) if facts.head is None else facts.head == "old",
        template=(number % 4 < 2) if facts.header is None else facts.header == "template",
        og=has_og,
        published=f"{day.isoformat()}T12:00:00+00:00" if has_time and day else None,
    )


def _stretches(article: Article) -> tuple[Stretch, ...]:
    """The body as the editor's boxes: broken at images and quotes, and once between paragraphs with a video."""
    found: list[Stretch] = []
    run: list[Block] = []

    def close(*, video: bool = False) -> None:
        if run:
            found.append(Stretch(blocks=tuple(run), video=video))
            run.clear()

    for place, block in enumerate(article.text.blocks):
        if block.kind == "caption":
            close()
            found.append(_image(article, block.text, place))
        elif block.kind == "quote":
            close()
            found.append(Stretch(blocks=(block,)))
        else:
            run.append(block)
            if place == 1:
                close(video=True)
    close()
    return tuple(found)


def _image(article: Article, caption: str, place: int) -> Stretch:
    """An image with its caption line; the credit stands twice beside it, whatever the caption keeps of it."""
    match = CREDIT.search(caption)
    credit = match[0] if match else None
    if match and article.facts.credit == "apart":
        caption = caption[: match.start()].rstrip()
    return Stretch(image=image_path(article, "large", place), caption=caption, credit=credit)


def _paragraph(block: Block, number: int, *, first: bool) -> Markup:
    """A paragraph's inner markup: on every other page an editor set the dateline of the first one bold."""
    place, service, rest = _dateline(block.text) if first and number % 2 else ("", "", block.text)
    return Markup("<strong>{}{}</strong>{}").format(place, service, rest) if service else escape(block.text)


def _dateline(paragraph: str) -> tuple[str, str, str]:
    """A paragraph as place, news service ("(ILO News)") and rest; both empty where it opens without a service."""
    for service in SERVICES:
        place, found, rest = paragraph.partition(service)
        if found and len(place) < 60:
            return place, service, rest
    return "", "", paragraph
