"""A catalogue in; the sitemap's index or one of its pages out, as XML text."""

from collections.abc import Iterator
from datetime import date, timedelta
from math import ceil
from xml.sax.saxutils import escape

from werkzeug.exceptions import NotFound

from sandbox.addresses import encoded
from sandbox.catalogue import Catalogue
from sandbox.chrome import sections

# Addresses a page of the sitemap; the site's own pages hold 2,000.
PER_PAGE = 100
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
# Pages that are no articles were last touched long ago.
SECTIONS_EDITED = date(2024, 4, 15)


def render(catalogue: Catalogue, base: str, page: int | None) -> str:
    """The index where ``page`` is None, else the page of that number, from 1; raises ``NotFound`` beyond the last."""
    entries = list(_entries(catalogue))
    pages = ceil(len(entries) / PER_PAGE)
    if page is None:
        index = "".join(f"<sitemap><loc>{base}/sitemap.xml?page={n}</loc></sitemap>\n" for n in range(1, pages + 1))
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="{NAMESPACE}">\n{index}</sitemapindex>\n'
    if not 1 <= page <= pages:
        raise NotFound
    links = "".join(
        f"<url><loc>{escape(base + encoded(path))}</loc><lastmod>{day.isoformat()}T09:00:00+00:00</lastmod></url>\n"
        for day, path in entries[(page - 1) * PER_PAGE : page * PER_PAGE]
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{NAMESPACE}">\n{links}</urlset>\n'


def _entries(catalogue: Catalogue) -> Iterator[tuple[date, str]]:
    """Day of the last edit and address of everything the site has, the latest edit last."""
    edited = [
        # An edit comes after the publication, if only by the day of a corrected comma.
        (article.facts.updated or (article.text.published_on or SECTIONS_EDITED) + timedelta(days=1), article.path)
        for article in catalogue.articles
    ]
    yield from sorted([*((SECTIONS_EDITED, path) for path in sections("en")), *edited])
