"""A page's tree in; what its head says (identity, language, dates) out, and whether the page is plainly no article."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urljoin

from lxml.html import HtmlElement

from pipeline.reading.clean import one_line
from pipeline.reading.compose import Head
from pipeline.reading.site_markup import classes

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LISTS = frozenset(("ilo--cardgroup", "ilo--pagination", "views-element-container"))
# An article has related cards under it, too; a list has neither text boxes nor a date in its hero.
_ARTICLES = frozenset(("ilo--richtext", "ilo--hero-card--datecopy"))
_MISSING_NODE = "1736"


def read_head(tree: HtmlElement, url: str | None) -> Head:
    """Read node id, canonical address, dates and language; every one of them may be missing."""
    meta = {
        (m.get("property") or m.get("name") or "").lower(): one_line(m.get("content") or "") for m in tree.iter("meta")
    }
    links = (link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical")
    canonical = next((href.strip() for href in links if href and href.strip()), None)
    days = (_day(text) for text in (meta.get("article:published_time"), *_json_ld_dates(tree)))
    return Head(
        url=url,
        node_id=meta.get("node_id") or None,
        canonical_url=urljoin(url, canonical) if url and canonical else canonical,
        published_on=next((day for day in days if day), None),
        declared_language=(tree.get("lang") or "").strip().lower() or None,
    )


def why_no_article(tree: HtmlElement) -> str | None:
    """One line that says why the page cannot be an article: it leads elsewhere, lists others, or is missing."""
    for meta in tree.iter("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh" and "url" in (meta.get("content") or "").lower():
            return "a page that only leads to another"
        if (meta.get("name") or "").lower() == "node_id" and (meta.get("content") or "").strip() == _MISSING_NODE:
            return "the site's page for what is not there"
    found = {token for element in tree.iter("div", "p") for token in classes(element)}
    if found & _LISTS and not found & _ARTICLES:
        return "a page of links to articles"
    return None


def _day(text: str | None) -> date | None:
    match = _ISO_DAY.search(text or "")
    try:
        return date.fromisoformat(match.group()) if match else None
    except ValueError:
        return None


def _json_ld_dates(tree: HtmlElement) -> Iterator[str]:
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            yield from _dates_in(json.loads(script.text or ""))
        except ValueError:
            continue


def _dates_in(value: Any) -> Iterator[str]:
    """Every datePublished in a JSON-LD value, at any depth (a page may wrap its items in @graph or a list)."""
    if isinstance(value, list):
        for item in value:
            yield from _dates_in(item)
    elif isinstance(value, dict):
        if isinstance(value.get("datePublished"), str):
            yield value["datePublished"]
        yield from _dates_in([v for v in value.values() if isinstance(v, (dict, list))])
