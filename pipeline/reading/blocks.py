"""A paragraph of an article and what it is there; which paragraphs are captions, and which only page furniture."""

import re
from typing import NamedTuple

from pipeline.reading import words
from pipeline.reading.printed_dates import fold
from pipeline.records import SectionName

_LONGEST_CAPTION = 400
# A credit opens the line or closes it: "© M. Crozet / ILO 2020", "… at the port © ILO/T. Rahim 2016", "Photo: ILO".
_CREDIT = re.compile(
    r"^(?:©|\(c\)\s)|(?:©|\(c\)\s)[^©]{0,60}$|^(?:photos?(?:\s?credits?)?|crédits? photo|foto|imagen?|copyright)\s?:",
    re.IGNORECASE,
)
_BREADCRUMB = re.compile(r"^\W*(?:Home|Accueil|Inicio|ILO|OIT|BIT)\b[^.]{0,20}\s[>›»]\s[^.]{2,100}$")


class Block(NamedTuple):
    """One paragraph and the section that it makes; ``text`` is one clean line."""

    name: SectionName
    text: str


def is_caption(paragraph: str) -> bool:
    """Whether the paragraph is a picture's caption or credit, by its credit mark."""
    return len(paragraph) <= _LONGEST_CAPTION and _CREDIT.search(paragraph) is not None


def is_furniture(paragraph: str) -> bool:
    """Whether the whole paragraph is a word of the page's furniture ("Share this content in", a breadcrumb)."""
    if len(paragraph) < 40 and fold(paragraph).strip(" .:") in words.FURNITURE:
        return True
    return _BREADCRUMB.search(paragraph) is not None


def body_blocks(lines: list[str]) -> list[Block]:
    """Name the paragraphs of a stretch of text: captions by their credit, the rest body."""
    return [Block("caption" if is_caption(line) else "body", line) for line in lines]
