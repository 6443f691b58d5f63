"""A sitemap's bytes and its address in; the articles that it names, and the sitemaps that an index names, out.

Broken XML gives what could be read of it. A sitemap lists whatever the site has: only what lies in the crawl's scope
becomes a link, the rest is counted.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from lxml import etree

from pipeline.addresses import normalise, on_site
from pipeline.discover import is_article
from pipeline.records import Link
from pipeline.unpack import MAGIC, Damaged, TooLarge, unpack

PATH = "/sitemap.xml"
LARGEST = 60_000_000  # bytes when unpacked; the protocol allows 50 MiB


@dataclass(frozen=True, slots=True)
class Child:
    """A sitemap that an index names, and when the index says that it last changed."""

    url: str
    lastmod: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What one sitemap offers; ``is_one`` is False for bytes that are no sitemap at all.

    ``passed_over`` counts the addresses that are not fetched (``off_site``, ``not_an_article``, ``repeated``);
    ``is_whole`` is False where the XML was broken, so that some may be missing.
    """

    links: tuple[Link, ...] = ()
    children: tuple[Child, ...] = ()
    passed_over: Mapping[str, int] = field(default_factory=dict)
    is_one: bool = True
    is_whole: bool = True


def read_sitemap(body: bytes, url: str, *, now: datetime | None = None) -> Sitemap:
    """Read a sitemap or an index of sitemaps found at ``url``, gzipped or not. Never raises for a bad one."""
    now = now or datetime.now(UTC)
    unpacked, is_unpacked = _unpacked(body)
    root, is_whole = _parse(unpacked)
    if root is None or etree.QName(root).localname not in ("urlset", "sitemapindex"):
        return Sitemap(is_one=False, is_whole=False)
    links: dict[str, Link] = {}
    children: dict[str, Child] = {}
    passed_over: Counter[str] = Counter()
    for entry in root.iterchildren("{*}url", "{*}sitemap"):
        is_child = etree.QName(entry).localname == "sitemap"
        address = normalise(entry.findtext("{*}loc", default="").strip(), url)
        lastmod = _moment(entry.findtext("{*}lastmod", default="").strip())
        if address is None or not on_site(address, url):
            passed_over["off_site"] += 1
        elif is_child:
            children.setdefault(address, Child(address, lastmod))
        elif not is_article(address):
            passed_over["not_an_article"] += 1
        elif (key := address.partition("?")[0]) in links:
            passed_over["repeated"] += 1
        else:
            links[key] = Link(url=key, found_on=url, discovered_at=now, kind="sitemap", lastmod=lastmod)
    whole = is_whole and is_unpacked
    return Sitemap(tuple(links.values()), tuple(children.values()), dict(passed_over), is_whole=whole)


def _unpacked(body: bytes) -> tuple[bytes, bool]:
    """The body without gzip, and whether that is all of it; what is damaged or too large gives nothing."""
    try:
        return (unpack(body, LARGEST), True) if body.startswith(MAGIC) else (body, True)
    except (Damaged, TooLarge):
        return b"", False


def _parse(body: bytes) -> tuple[etree._Element | None, bool]:
    """The root and whether nothing was wrong; no entity is resolved and nothing is loaded from anywhere."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None, False
    return root, len(parser.error_log) == 0


def _moment(text: str) -> datetime | None:
    """A W3C date or time, in UTC; a day alone is its beginning. None where it is neither."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return _month(text)
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        return None


def _month(text: str) -> datetime | None:
    """A month or a year, which W3C allows as well."""
    try:
        year, month = (int(part) for part in (text + "-01").split("-")[:2])
        return datetime(year, month, 1, tzinfo=UTC) if date.min.year <= year <= date.max.year else None
    except ValueError:
        return None
