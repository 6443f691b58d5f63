"""A listing page's bytes and its address in; the links worth fetching, what was passed over and the next page out.

Read by what the site's markup keeps stable: the overlay link of a card, the rows of the full list, the numbers of
the pager. What is an article's address is a rule here, so that nothing else is ever fetched as one.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from lxml import html

from pipeline.addresses import normalise, on_site
from pipeline.reading.printed_dates import find_date
from pipeline.records import Link, LinkKind

# The path prefix of each language's newsroom; English has none.
NEWSROOMS: Mapping[str, str] = {
    "en": "", "fr": "/fr", "es": "/es", "ar": "/ar", "zh": "/zh-hans", "pt": "/pt-pt", "de": "/de",
}  # fmt: skip
LISTINGS = ("/resource/news/all-news-recent", "/resource/news")
# The type word is sometimes translated: `actualites` has been seen, the rest is what the others would be.
TYPES = (
    "news", "article", "statement", "actualites", "actualite", "declaration",
    "noticias", "noticia", "articulo", "declaracion", "artigo", "declaracao",
)  # fmt: skip
ARTICLE_PATH = re.compile(rf"(?:/[a-z]{{2}}(?:-[a-z]+)?)?/resource/(?:{'|'.join(TYPES)})/([^/]+)/?")
# The site's items had such addresses until 2024; they redirect to the present ones.
LEGACY_TYPES = ("news", "newsitems", "noticias", "actualites", "press-releases", "statements")
LEGACY_PATH = re.compile(rf"(?:/[\w-]+)+/(?:{'|'.join(LEGACY_TYPES)})/WCMS_\d+/lang--[a-z]{{2}}/index\.htm")
LIST_SLUG = re.compile(r"all-[a-z]+(?:-recent)?")  # a full list lives under the address pattern of an article
DISABLED = "ilo--pagination--disable"


@dataclass(frozen=True, slots=True)
class Listing:
    """What one listing page offers.

    ``passed_over`` counts the addresses that are not fetched, by reason (``off_site``, ``not_an_article``,
    ``repeated``); ``next_page`` is the address of the following page, None on the last.
    """

    links: tuple[Link, ...]
    passed_over: Mapping[str, int] = field(default_factory=dict)
    next_page: str | None = None


def newsroom(site: str, language: str) -> tuple[str, ...]:
    """The listings to read for a language: the full list, then the landing page; KeyError for a language without."""
    return tuple(f"{site}{NEWSROOMS[language]}{path}" for path in LISTINGS)


def is_article(url: str) -> bool:
    """Whether the address is that of a news item, article or statement, now or before 2024, by its path alone."""
    path = urlsplit(url).path
    match = ARTICLE_PATH.fullmatch(path)
    if match is None:
        return LEGACY_PATH.fullmatch(path) is not None
    return not LIST_SLUG.fullmatch(match[1])


def read_listing(body: bytes, url: str, *, now: datetime | None = None, kind: LinkKind = "listing") -> Listing:
    """Read a listing page found at ``url``; one that is no HTML at all offers nothing. Never raises for a bad page.

    ``kind`` is what the links will say that the page is.
    """
    root = _parse(body)
    if root is None:
        return Listing(links=())
    now = now or datetime.now(UTC)
    links: dict[str, Link] = {}
    passed_over: Counter[str] = Counter()
    for anchor in _anchors(root):
        address = normalise(anchor.get("href", ""), url)
        reason = _passed_over(address, url, links)
        if reason is not None or address is None:
            passed_over[reason or "off_site"] += 1
            continue
        title, listed_on = _told_beside(anchor)
        key = _without_query(address)
        links[key] = Link(url=key, found_on=url, discovered_at=now, title=title, listed_on=listed_on, kind=kind)
    return Listing(links=tuple(links.values()), passed_over=dict(passed_over), next_page=_next_page(root, url))


def _parse(body: bytes) -> html.HtmlElement | None:
    """The page's tree, or None where there is nothing to parse."""
    try:
        return html.document_fromstring(body, parser=html.HTMLParser(encoding="utf-8"))
    except (ValueError, html.etree.ParserError):
        return None


def _passed_over(address: str | None, page: str, links: Mapping[str, Link]) -> str | None:
    """Why an address is not taken, or None when it is."""
    if address is None or not on_site(address, page):
        return "off_site"
    if not is_article(address):
        return "not_an_article"
    return "repeated" if _without_query(address) in links else None


def _without_query(url: str) -> str:
    return url.partition("?")[0]


def _class(name: str) -> str:
    """XPath test for a class token: a substring would also match `ilo--card--title` for `ilo--card`."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


def _anchors(root: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The links of cards and of the full list's rows, in page order; not those of menus and footers."""
    yield from root.xpath(
        f"//a[@href][{_class('ilo--card--link')}] | //*[{_class('views-row')}]//a[@href]",
    )


def _told_beside(anchor: html.HtmlElement) -> tuple[str | None, date | None]:
    """Title and printed date of the card or row around a link; both stand beside the link, not in it."""
    around = anchor.xpath(f"ancestor::*[{_class('ilo--card')}][1]") or anchor.xpath(
        f"ancestor::*[{_class('views-row')}][1]"
    )
    box = around[0] if around else anchor
    title = _text(box, "ilo--card--title") or " ".join(anchor.get("title", "").split()) or _squeeze(anchor)
    return title or None, _listed_on(box)


def _text(box: html.HtmlElement, *classes: str) -> str:
    """The text of the first element in the box that bears one of the classes, blanks squeezed."""
    found = box.xpath(f".//*[{' or '.join(_class(name) for name in classes)}]")
    return _squeeze(found[0]) if found else ""


def _squeeze(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _listed_on(box: html.HtmlElement) -> date | None:
    """The day printed on a card; the text wins over ``datetime``, which has been seen to contradict it."""
    text = _text(box, "ilo--card--date", "ilo--card--date-extra")
    stamps = box.xpath(".//time")
    if not text and stamps:
        text = _squeeze(stamps[0])
    if found := find_date(text):
        return found.day
    return _machine_date(stamps[0].get("datetime", "")) if stamps else None


def _machine_date(stamp: str) -> date | None:
    """The day of a ``datetime`` attribute: UNIX seconds (as the site prints) or ISO 8601."""
    try:
        if stamp.isdigit():
            return datetime.fromtimestamp(int(stamp), UTC).date()
        return datetime.fromisoformat(stamp).date()
    except (ValueError, OverflowError, OSError):
        return None


def _next_page(root: html.HtmlElement, url: str) -> str | None:
    """The following page of the list, or None on its last.

    The site's pager prints all four of its links on every page, so the numbers ("1 of 8") or, without them, the
    class of a disabled link say where the list ends. A pager of Drupal's own leaves the link out at the end.
    """
    pager = root.xpath(f"//*[{_class('ilo--pagination')}]")
    if not pager:
        plain = root.xpath(f"//a[@rel='next'][@href] | //*[{_class('pager__item--next')}]//a[@href]")
        return _another(plain[0].get("href"), url) if plain else None
    numbers = [int(number) for number in re.findall(r"\d+", _text(pager[0], "ilo--pagination--page"))]
    following = pager[0].xpath(f".//*[{_class('ilo--pagination--next-page')}]")
    if len(numbers) == 2:
        current, total = numbers
        # The parameter counts from 0, so the number printed here is the index of the page after this one.
        return _with_page(url, current) if current < total else None
    if not following or following[0].xpath(f"self::*[{_class(DISABLED)}] | .//a[{_class(DISABLED)}]"):
        return None
    links = following[0].xpath("descendant-or-self::a[@href]")
    return _another(links[0].get("href"), url) if links else None


def _another(href: str, url: str) -> str | None:
    """A pager's link as an address, unless it leads off the site or back to this page."""
    address = normalise(href, url)
    return address if address and on_site(address, url) and address != normalise(url, url) else None


def _with_page(url: str, index: int) -> str:
    parts = urlsplit(url)
    query = [(name, value) for name, value in parse_qsl(parts.query) if name != "page"]
    return urlunsplit(parts._replace(query=urlencode([*query, ("page", str(index))]), fragment=""))
