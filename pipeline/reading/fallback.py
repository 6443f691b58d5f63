"""A page of unknown markup in, its paragraphs out: whole-page trafilatura, which looks for where the text is dense."""

from lxml.html import HtmlElement

from pipeline.reading.blocks import Block, body_blocks
from pipeline.reading.clean import one_line
from pipeline.reading.plain_text import stretches
from pipeline.reading.printed_dates import fold


def blocks(tree: HtmlElement) -> list[Block]:
    """The paragraphs that trafilatura finds, the title in front of them where it is not among the first."""
    # Slow to import, and the site's own markup does not need it.
    import trafilatura  # noqa: PLC0415

    document = trafilatura.bare_extraction(
        tree, with_metadata=False, include_comments=False, include_tables=True, favor_recall=True, fast=True
    )
    text = (getattr(document, "text", None) or "") if document is not None else ""
    found = [block for lines in stretches(text) for block in body_blocks(lines)]
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
