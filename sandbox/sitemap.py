"""A catalogue in; the sitemap's index or one of its pages out, as XML text."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property
from math import ceil
from xml.sax.saxutils import escape

from werkzeug.exceptions import NotFound

from sandbox.addresses import encoded
from sandbox.articles import Article
from sandbox.catalogue import Catalogue
from sandbox.chrome import sections
from sandbox.others import Other, beside

# Addresses a page of the sitemap; the site's own pages hold 2,000.
PER_PAGE = 100
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
# Pages that are no articles were last touched long ago.
SECTIONS_EDITED = date(2024, 4, 15)
OPENING = '<?xml version="1.0" encoding="UTF-8"?>\n'


class Sitemap:
    """The sitemap of a catalogue: everything the site has, all types and languages mixed, the latest edit last."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def render(self, base: str, page: int | None) -> str:
        """The index where ``page`` is None, else the page of that number, from 1; ``NotFound`` beyond the last."""
        pages = ceil(len(self._entries) / PER_PAGE)
        if page is None:
            index = "".join(f"<sitemap><loc>{base}/sitemap.xml?page={n}</loc></sitemap>\n" for n in range(1, pages + 1))
            return f'{OPENING}<sitemapindex xmlns="{NAMESPACE}">\n{index}</sitemapindex>\n'
        if not 1 <= page <= pages:
            raise NotFound
        links = "".join(
            f"<url><loc>{escape(base + encoded(path))}</loc><lastmod>{edited}+00:00</lastmod></url>\n"
            for edited, path in self._entries[(page - 1) * PER_PAGE : page * PER_PAGE]
        )
        return f'{OPENING}<urlset xmlns="{NAMESPACE}">\n{links}</urlset>\n'

    @cached_property
    def others(self) -> dict[str, Other]:
        """Path → what the site has beside its articles."""
        found = (beside(article, edited(article)) for article in self.catalogue.articles)
        return {other.path: other for other in found}

    @cached_property
    def _entries(self) -> list[tuple[str, str]]:
        return sorted(self._all())

    def _all(self) -> Iterator[tuple[str, str]]:
        """Moment of the last edit and address; on one day what is no article was edited first."""
        yield from ((f"{SECTIONS_EDITED}T07:00:00", path) for path in sections("en"))
        yield from ((f"{other.edited}T08:00:00", other.path) for other in self.others.values())
        yield from ((f"{edited(article)}T09:00:00", article.path) for article in self.catalogue.articles)


def edited(article: Article) -> date:
    """The day of an article's last edit: after the publication, if only by the day of a corrected comma."""
    return article.facts.updated or (article.text.published_on or SECTIONS_EDITED) + timedelta(days=1)
