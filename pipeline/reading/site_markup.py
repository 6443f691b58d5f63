"""A page's HTML in, its named paragraphs out, by the markup of the ILO's design system; None for any other markup.

The known parts are walked one by one instead of being handed to trafilatura: measured on this markup (2.3), it drops
figure captions, lists of links, headings beside loose text and a second line equal to the first, and every word of
those may hold a date or a figure. Where the markup is not known, ``fallback`` asks trafilatura.
"""

import re
from collections.abc import Iterator

from lxml import html
from lxml.html import HtmlElement

from pipeline.reading.blocks import Block, body_blocks
from pipeline.reading.clean import one_line
from pipeline.reading.plain_text import join_lines
from pipeline.records import SectionName

_HERO_PARTS: tuple[tuple[str, SectionName], ...] = (
    ("ilo--hero-card--eyebrow", "topic"),
    ("ilo--hero-card--title", "title"),
    ("ilo--hero-card--intro", "standfirst"),
    ("ilo--hero-card--datecopy", "header"),
)
_BODY_PARTS = frozenset(("ilo--richtext", "ilo--blockquote", "ilo--callout"))
_IMAGE, _READ_MORE = "ilo--image", "ilo--read-more"
# What stands inside the page's main part and belongs to no article.
_FURNITURE = frozenset(
    """
    hero ilo--hero-card ilo--card ilo--cardgroup ilo--tags ilo--social-media ilo--social-media--list ilo--breadcrumb
    ilo--context-menu ilo--pagination ilo--header ilo--main-nav ilo--footer ilo--tooltip visually-hidden
    """.split()
)
_SILENT_TAGS = frozenset(
    "script style noscript template iframe svg nav aside button form input select picture img video object".split()
)
_BLOCK_TAGS = frozenset(
    """
    p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote cite pre table thead tbody tfoot tr caption section article
    header footer main hr address details summary figure figcaption fieldset
    """.split()
)


_CREDITS = frozenset(("ilo--image--label", "ilo--tooltip"))
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse(text: str) -> HtmlElement | None:
    """The tree of a page; None where there is not one element in it."""
    # lxml refuses characters with an XML encoding declaration: they are decoded already.
    text = _XML_DECLARATION.sub("", text)
    try:
        tree: HtmlElement = html.document_fromstring(text)
    except (html.etree.ParserError, ValueError):
        return None
    return tree


def blocks(tree: HtmlElement) -> list[Block] | None:
    """The article's paragraphs in reading order: hero card, hero caption, body; None where the body is not known."""
    body = list(_body(main_part(tree)))
    if not body:
        return None
    return [*(hero(tree) or _own_title(tree, body)), *_hero_caption(tree), *body]


def hero(tree: HtmlElement) -> list[Block]:
    """What the hero card prints: topic, title, standfirst, date; empty where there is no such card."""
    card = next((e for e in tree.iter("div") if "ilo--hero-card" in classes(e)), None)
    return list(_hero(card)) if card is not None else []


def main_part(tree: HtmlElement) -> HtmlElement:
    """The page without what stands around its main part."""
    return next(iter(tree.xpath("//main")), tree)


def classes(element: HtmlElement) -> frozenset[str]:
    """The class tokens of an element (the site's class strings hold runs of blanks and tabs)."""
    return frozenset((element.get("class") or "").split())


def _hero(card: HtmlElement) -> Iterator[Block]:
    """The card's parts wherever they hang: the h1 is closed as h2, so that a parser may put what follows inside it."""
    for name, section in _HERO_PARTS:
        for element in card.iter():
            if isinstance(element.tag, str) and name in classes(element):
                text = one_line("".join(_own_text(element)))
                if text:
                    yield Block(section, text)
                break


def _own_title(tree: HtmlElement, body: list[Block]) -> list[Block]:
    """The title of a page without a hero card: its first heading, else the first line, which leaves the body."""
    heading = next((text for h in main_part(tree).iter("h1") if (text := one_line("".join(_own_text(h))))), None)
    if heading is None or heading == body[0].text:
        heading = body.pop(0).text
    return [Block("title", heading)]


def _own_text(element: HtmlElement) -> Iterator[str]:
    """The element's text without that of block elements swallowed by it."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _BLOCK_TAGS and child.tag not in _SILENT_TAGS:
            yield "\n" if child.tag == "br" else "".join(_own_text(child))
        yield child.tail or ""


def _hero_caption(tree: HtmlElement) -> Iterator[Block]:
    """The caption that the hero's tooltip holds; a bare credit names only the photographer, and is left out."""
    for element in tree.iter("div"):
        if "hero--caption" in classes(element):
            text = one_line(element.text_content())
            if text and not text.startswith("©"):
                yield Block("caption", text)


def _body(element: HtmlElement) -> Iterator[Block]:
    """Find the known parts below ``element`` in document order, and read each."""
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _SILENT_TAGS:
            continue
        found = classes(child)
        if found & _FURNITURE:
            continue
        if _READ_MORE in found:
            yield from _read_more(child)
        elif _IMAGE in found:
            yield from _image(child)
        elif found & _BODY_PARTS:
            yield from _paragraphs(child)
        else:
            yield from _body(child)


def _read_more(element: HtmlElement) -> Iterator[Block]:
    """The whole text stands escaped in an attribute; the markup holds only its beginning."""
    full = element.get("data-fulltext")
    if full and full.strip():
        yield from _paragraphs(html.fragment_fromstring(full, create_parent="div"))
    else:
        yield from _paragraphs(element)


def _image(figure: HtmlElement) -> Iterator[Block]:
    """The picture's caption with its credit, which the markup prints twice or thrice; alone, a credit is left out."""
    captions = [one_line(e.text_content()) for e in figure.iter("figcaption")]
    caption = " ".join(c for c in captions if c)
    labels = [one_line(e.text_content()) for e in figure.iter("div", "span") if classes(e) & _CREDITS]
    credit = next((c for c in labels if c), next((one_line(p.get("title") or "") for p in figure.iter("picture")), ""))
    bare = credit.startswith("©")
    if credit and "©" not in caption and not (bare and not caption) and credit not in caption:
        caption = f"{caption} {credit}".strip()
    if caption:
        yield Block("caption", caption)


def _paragraphs(part: HtmlElement) -> Iterator[Block]:
    """Every paragraph, list item, heading, quote and table row of a part of the body, once; figures as captions."""
    run: list[str] = []
    for piece in _pieces(part):
        if isinstance(piece, str):
            run.append(piece)
            continue
        yield from _lines("".join(run))
        run.clear()
        if isinstance(piece, Block):
            yield piece
    yield from _lines("".join(run))


def _lines(run: str) -> Iterator[Block]:
    """A run of text between two block edges: its line breaks part paragraphs as those of a text file do."""
    lines = [one_line(line) for line in run.split("\n")]
    yield from body_blocks(list(join_lines(lines)))


def _pieces(element: HtmlElement) -> Iterator[str | Block | None]:
    r"""Text in document order (``\n`` only where a line breaks), None at the edges of blocks, captions as blocks."""
    yield _flat(element.text)
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else None
        if tag == "br":
            yield "\n"
        elif tag == "figure":
            yield None
            yield from _image(child)
        elif tag == "tr":
            yield None
            cells = [one_line(cell.text_content()) for cell in child.iter("td", "th")]
            yield " | ".join(cell for cell in cells if cell)
            yield None
        elif tag in _BLOCK_TAGS and not classes(child) & _FURNITURE:
            yield None
            yield from _pieces(child)
            yield None
        elif tag is not None and tag not in _SILENT_TAGS and not classes(child) & _FURNITURE:
            yield from _pieces(child)
        yield _flat(child.tail)


def _flat(text: str | None) -> str:
    """Text whose line ends mean nothing, as in HTML source."""
    return " ".join(text.split("\n")).replace("\r", " ") if text else ""
