"""A catalogue in; the odd links of its full list out: legacy, node and mirror addresses, and facets without end."""

from collections.abc import Iterator
from urllib.parse import urlencode

from sandbox.addresses import encoded
from sandbox.articles import Article
from sandbox.cards import Card
from sandbox.catalogue import Catalogue
from sandbox.legacy import CIRCLE, DEAD, OFFICE, SENDING_ON, item_path, legacy_path
from sandbox.markup import Pager

FACETS = ("Africa", "Americas", "Arab States", "Asia", "Europe", "Wages")


def facets(pager: Pager) -> list[tuple[str, str]]:
    """Label and target of links that narrow the list: each adds to what the address has already, so they never end."""
    return [(label, f"{pager.target(0)}&{_facet(number)}") for number, label in enumerate(FACETS, 1)]


def archive(catalogue: Catalogue, language: str, base: str, mirror: str | None) -> Iterator[Card]:
    """Cards without date or picture that link the list's oldest articles again, each by an address of another kind.

    In order: the legacy address, one that takes two steps, the node, the mirror host; then, of no article, two that
    lead in a circle, one that leads to nothing, one that sends the visitor on to a file.
    """
    old = [article for article in reversed(catalogue.newest(language)) if legacy_path(article)]
    links = [_address(article, way, base, mirror) for way, article in enumerate(old[:4])]
    found = [(article.text.title, link) for article, link in zip(old, links, strict=False) if link]
    found += [
        (f"Item {number} of the archive", base + item_path(number, language))
        for number in (*CIRCLE, DEAD, SENDING_ON)
    ]  # fmt: skip
    return (_card(title, href) for title, href in found)


def _address(article: Article, way: int, base: str, mirror: str | None) -> str | None:
    """One of the four other addresses of an article."""
    return (
        f"{base}{legacy_path(article)}",
        f"{base}{legacy_path(article, OFFICE)}",
        f"{base}/node/{article.node_id}",
        f"{mirror}{encoded(article.path)}" if mirror else None,
    )[way]


def _facet(number: int) -> str:
    return urlencode({"facetcriteria": f"TAX={number}", "facetdynlist": f"WCMS_{number:06}"})


def _card(title: str, href: str) -> Card:
    return Card(kind="text", href=href, title=title, link_title=title, eyebrow=None, intro=None, epoch=None, date=None,
                date_extra=None, image=None)  # fmt: skip
