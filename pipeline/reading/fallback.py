"""A page whose body is of unknown markup in, its paragraphs out: trafilatura looks for where the text is dense."""

import warnings
from functools import cache
from typing import Any

from lxml.html import HtmlElement

from pipeline.reading.blocks import Block, body_blocks
from pipeline.reading.clean import one_line
from pipeline.reading.plain_text import stretches
from pipeline.reading.printed_dates import fold

# The site's furniture that carries text, where only the body's markup is unknown.
_FURNITURE = [
    f"//div[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]" for name in ("hero", "ilo--card")
]


def body(main: HtmlElement) -> list[Block]:
    """The paragraphs of a page's main part."""
    document = _trafilatura().bare_extraction(
        main,
        with_metadata=False,
        include_comments=False,
        include_tables=True,
        favor_recall=True,
        fast=True,
        prune_xpath=_FURNITURE,
    )
    text = (getattr(document, "text", None) or "") if document is not None else ""
    return [block for lines in stretches(text) for block in body_blocks(lines)]


@cache
def _trafilatura() -> Any:
    """The library, which is slow to import and not needed for the site's own markup."""
    with warnings.catch_warnings():
        # It tries urllib3's proxy support, which warns that it is not installed; nothing is fetched here.
        warnings.simplefilter("ignore")
        import trafilatura  # noqa: PLC0415
    return trafilatura


def page(tree: HtmlElement) -> list[Block]:
    """The paragraphs of a whole page, its title in front of them where it is not among the first."""
    found = body(tree)
    title = page_title(tree)
    if title and found and not any(fold(block.text) == fold(title) for block in found[:4]):
        found.insert(0, Block("body", title))
    return found


def page_title(tree: HtmlElement) -> str | None:
    """The first heading, else og:title, else the title of the window."""
    texts = [
        *(h.text_content() for h in tree.iter("h1")),
        *(m.get("content") or "" for m in tree.iter("meta") if m.get("property") == "og:title"),
        *(t.text_content() for t in tree.iter("title")),
    ]
    return next((line for text in texts if (line := one_line(text))), None)
