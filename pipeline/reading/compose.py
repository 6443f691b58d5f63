"""Named paragraphs and what the page's head says in, the Article out: its one text, the sections, and the fields."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from pipeline.reading.blocks import Block
from pipeline.reading.dateline import Dateline, opening_dateline
from pipeline.reading.header import Header, is_type, parse_header
from pipeline.reading.headlines import opening_paragraph
from pipeline.reading.printed_dates import find_date, fold
from pipeline.records import Article, Issue, Section, TextMethod

_PARTED = "\n\n"
# The opening dateline stands in the first paragraph, or after a repeated standfirst.
_DATELINE_WITHIN = 3


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says beside its text: all None for a text file."""

    url: str | None = None
    node_id: str | None = None
    canonical_url: str | None = None
    published_on: date | None = None
    declared_language: str | None = None


def compose(
    source: str,
    blocks: Iterable[Block],
    head: Head,
    method: TextMethod,
    *,
    known_place: Callable[[str], bool],
    issues: tuple[Issue, ...] = (),
) -> Article:
    """Build the Article. The printed date wins over the head's dates, those over a date inside the dateline."""
    kept = _with_standfirst(_without_repeats(blocks), known_place)
    text = _PARTED.join(block.text for block in kept)
    sections = _sections(kept)
    paragraph, dateline = _dateline(text, sections, known_place)
    if paragraph and dateline and dateline.end:
        end = paragraph.start + len(text[paragraph.start : paragraph.start + dateline.end].rstrip())
        sections.insert(sections.index(paragraph) + 1, Section("dateline", paragraph.start, end))
    header = _header(kept)
    printed = header.published_on or head.published_on or (dateline.day if dateline else None) or _signed_date(kept)
    title = next((b.text for b in kept if b.name == "title"), "")
    if not title:
        issues += (Issue("read", "no_title", "the page prints no title"),)
    return Article(
        source=source,
        url=head.url,
        text=text,
        sections=tuple(sections),
        title=title,
        standfirst=_PARTED.join(b.text for b in kept if b.name == "standfirst") or None,
        topic=_topic(kept),
        published_on=printed,
        dateline=(dateline.place if dateline else None) or header.place,
        captions=tuple(b.text for b in kept if b.name == "caption"),
        node_id=head.node_id,
        canonical_url=head.canonical_url,
        text_method=method,
        content_sha256=hashlib.sha256(text.encode()).hexdigest(),
        declared_language=head.declared_language,
        issues=issues,
    )


def _without_repeats(blocks: Iterable[Block]) -> list[Block]:
    """Drop empty paragraphs, a caption printed before, and title or standfirst where the body opens with it again."""
    kept: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        words = fold(block.text)
        body_has_begun = any(b.name == "body" for b in kept)
        if not words or (words in seen and (block.name == "caption" or not body_has_begun)):
            continue
        if block.name == "caption" or not body_has_begun:
            seen.add(words)
        kept.append(block)
    return kept


def _with_standfirst(blocks: list[Block], known_place: Callable[[str], bool]) -> list[Block]:
    """Where no standfirst is marked as one: what stands over the paragraph with the opening dateline, two at most."""
    opening = opening_paragraph(blocks, known_place)
    above = [at for at, block in enumerate(blocks[:opening]) if block.name == "body"] if opening else []
    if not 0 < len(above) <= 2 or any(block.name == "standfirst" for block in blocks):
        return blocks
    return [Block("standfirst", block.text) if at in above else block for at, block in enumerate(blocks)]


def _sections(blocks: list[Block]) -> list[Section]:
    sections, start = [], 0
    for block in blocks:
        sections.append(Section(block.name, start, start + len(block.text)))
        start += len(block.text) + len(_PARTED)
    return sections


def _dateline(
    text: str, sections: list[Section], known_place: Callable[[str], bool]
) -> tuple[Section | None, Dateline | None]:
    body = [section for section in sections if section.name == "body"]
    for at, section in enumerate(body[:_DATELINE_WITHIN]):
        found = opening_dateline(text[section.start : section.end], known_place)
        if found is not None and (at == 0 or found.labelled):
            return section, found
    return None, None


def _header(blocks: list[Block]) -> Header:
    """What the header lines say together (a date and a place may stand on two lines)."""
    parsed = [p for block in blocks if block.name == "header" and (p := parse_header(block.text))]
    loose = [find_date(block.text) for block in blocks if block.name == "header"]
    day = next((p.published_on for p in parsed if p.published_on), None)
    return Header(day or next((d.day for d in loose if d), None), next((p.place for p in parsed if p.place), None))


def _signed_date(blocks: list[Block]) -> date | None:
    """The date of a line of its own under the text, as statements are signed; above it, it would be the header."""
    lines = [block for block in blocks if block.name == "body"]
    parsed = [parse_header(block.text) for block in lines[-2:]] if len(lines) > 2 else []
    return next((p.published_on for p in parsed if p and p.published_on), None)


def _topic(blocks: list[Block]) -> str | None:
    """The topic line; of two, the theme before the kind of item."""
    topics = [block.text for block in blocks if block.name == "topic"]
    return next((t for t in topics if not is_type(t)), topics[0] if topics else None)
