"""Unnamed paragraphs in, named ones out: which are topic, title, standfirst and header line, and where the body begins.

For text files and for pages of unknown markup. The body begins at the opening dateline; without one, after the header
line; without either, after the title. Paragraphs keep their order.
"""

import re
from collections.abc import Callable

from pipeline.reading import words
from pipeline.reading.blocks import Block, is_furniture
from pipeline.reading.dateline import opening_dateline
from pipeline.reading.header import is_type, parse_header
from pipeline.reading.printed_dates import fold

# Topic, title, sub-headline, standfirst, header line and two captions: nothing of the head stands lower.
_DEEPEST = 8
_LONGEST_TITLE = 300
_LONGEST_SUBHEAD = 200
# Real headlines end sooner; a longer line under a short one is a standfirst.
_LONGEST_HEADLINE = 170
_SITE_NAME = re.compile(
    r"\s*[|–—-]\s*(?:International Labou?r Organization|Organisation internationale du Travail"
    r"|Organización Internacional del Trabajo|ILO|OIT)\s*$"
)
_FULL_STOPS = (".", "…", ".”", '."', "。")
_STOPS = (*_FULL_STOPS, "!", "?")


def arrange(blocks: list[Block], known_place: Callable[[str], bool]) -> list[Block]:
    """Name the head's paragraphs among ``blocks`` (which come as body and caption); the others stay as they are."""
    blocks = [block for block in blocks if not is_furniture(block.text)]
    # A date with nothing under it is a signature's, not a header line.
    depth = min(_DEEPEST, max((at for at, block in enumerate(blocks) if block.name == "body"), default=0))
    headers = {at for at, b in enumerate(blocks[:depth]) if b.name == "body" and parse_header(b.text)}
    opening = opening_paragraph(blocks, known_place)
    header = min((at for at in headers if opening is None or at < opening), default=None)
    lines = [at for at in range(min(_DEEPEST, len(blocks))) if blocks[at].name == "body" and at not in headers]
    if opening is not None:
        names = _name_head([at for at in lines if at < opening], blocks)
    elif header is not None and any(at < header for at in lines):
        names = _name_head([at for at in lines if at < header], blocks)
    else:
        names = _name_head(_undated_head(lines, blocks), blocks)
    names |= dict.fromkeys((at for at in headers if at == header or at < (opening or 0)), "header")
    named = [Block(names.get(at, block.name), block.text) for at, block in enumerate(blocks)]  # type: ignore[arg-type]
    return [Block(b.name, _SITE_NAME.sub("", b.text)) if b.name == "title" else b for b in named]


def opening_paragraph(blocks: list[Block], known_place: Callable[[str], bool]) -> int | None:
    """Which of the first paragraphs the opening dateline stands in; one without a label must follow something."""
    for at, block in enumerate(blocks[:_DEEPEST]):
        if block.name != "body" or parse_header(block.text):
            continue
        found = opening_dateline(block.text, known_place)
        if found is not None and (found.labelled or (at > 0 and len(block.text) > _LONGEST_SUBHEAD // 2)):
            return at
    return None


def _name_head(lines: list[int], blocks: list[Block]) -> dict[int, str]:
    """Name what stands above the body: topics, then the title, then at most two lines of standfirst."""
    names: dict[int, str] = {}
    rest = list(lines)
    while len(rest) > 1 and _is_topic(blocks[rest[0]].text, [blocks[at].text for at in rest[1:]]):
        names[rest.pop(0)] = "topic"
    if rest and len(blocks[rest[0]].text) <= _LONGEST_TITLE:
        names[rest.pop(0)] = "title"
    for at in rest[:2]:
        names[at] = "topic" if is_type(blocks[at].text) else "standfirst"
    return names


def _undated_head(lines: list[int], blocks: list[Block]) -> list[int]:
    """The head where neither date nor dateline ends it: topics, title, and a sub-headline that is no sentence."""
    texts = [blocks[at].text for at in lines]
    size = 0
    while size + 2 < len(texts) and _is_topic(texts[size], texts[size + 1 :]):
        size += 1
    size += 1
    if len(texts) > size + 1 and len(texts[size]) <= _LONGEST_SUBHEAD and not texts[size].endswith((*_STOPS, ":")):
        size += 1
    return lines[:size]


def _is_topic(line: str, following: list[str]) -> bool:
    """Whether a line stands above the title: a kind of item, or a few words before a plainly longer headline.

    A sentence after it (a stop at its end) is a standfirst, and then a lone line above it is the title.
    """
    if is_type(line) or line.startswith("#") or fold(line) in ("ilo", "oit", "bit", "ilo newsroom"):
        return True
    headline = following[0]
    spoken = re.findall(r"\w+", fold(line))
    if line.endswith((*_STOPS, ":", ",")) or headline.endswith(_FULL_STOPS) or is_type(headline):
        return False
    if len(headline) > _LONGEST_HEADLINE or any(word in words.HEADLINE_VERBS for word in spoken):
        return False
    if len(following) > 1 and following[1].endswith(_FULL_STOPS):
        # A headline and a standfirst follow: what else should stand above them?
        return len(spoken) <= 8 and len(headline) >= 1.2 * len(line)
    subject = any(word in words.SUBJECT_WORDS for word in spoken)
    return len(spoken) <= (6 if subject else 4) and len(headline) >= (1.3 if subject else 1.8) * len(line)
