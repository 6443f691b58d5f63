"""A paragraph of an article and what it is there; which paragraphs are captions, and which only page furniture."""

import re
from typing import NamedTuple

from pipeline.reading import words
from pipeline.reading.printed_dates import fold
from pipeline.records import SectionName

_LONGEST_CAPTION = 400
# In a longer stretch the lines are the article's own paragraphs, and the one before a credit may be a heading.
_LONGEST_CAPTION_STRETCH = 4
# A credit opens the line or closes it: "© M. Crozet / ILO 2020", "… at the port © ILO/T. Rahim 2016", "Photo: ILO".
_CREDIT = re.compile(
    r"^(?:©|\(c\)\s)|(?:©|\(c\)\s)[^©]{0,60}$|^(?:photos?(?:\s?credits?)?|crédits? photo|foto|imagen?)\s?:",
    re.IGNORECASE,
)


class Block(NamedTuple):
    """One paragraph and the section that it makes; ``text`` is one clean line."""

    name: SectionName
    text: str


def is_caption(paragraph: str) -> bool:
    """Whether the paragraph is a picture's caption or credit, by its credit mark."""
    return len(paragraph) <= _LONGEST_CAPTION and _CREDIT.search(paragraph) is not None


def is_furniture(paragraph: str) -> bool:
    """Whether the whole paragraph is a word of the page's furniture ("Share this content in")."""
    return len(paragraph) < 40 and fold(paragraph).strip(" .:") in words.FURNITURE


def body_blocks(lines: list[str]) -> list[Block]:
    """Name the paragraphs of one stretch of lines: caption lines, the line that a credit line continues, and body.

    Two lines of one stretch are one picture's where the second carries the credit and the first is no sentence.
    """
    named = [is_caption(line) for line in lines]
    for place in range(len(lines) - 1 if len(lines) <= _LONGEST_CAPTION_STRETCH else 0):
        title = len(lines[place]) <= 160 and lines[place][-1] not in '.!?:”"。'
        if named[place + 1] and not named[place] and title:
            named[place] = True
    return [Block("caption" if caption else "body", line) for caption, line in zip(named, lines, strict=True)]
