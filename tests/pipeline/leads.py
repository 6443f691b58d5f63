"""Openings of articles (``leads*.txt``), each with the main event that it reports."""

import re
from pathlib import Path
from typing import NamedTuple

_HEAD = re.compile(r"^=== (?P<name>\w+) \| (?P<published>[\d-]+) \| (?P<expected>.+)$", re.MULTILINE)


class Lead(NamedTuple):
    """One opening: marked paragraphs, the title first, and its event as "type start/end countries"."""

    name: str
    published: str
    expected: str
    paragraphs: tuple[str, ...]


def leads(file: str) -> list[Lead]:
    """The leads of a file beside this module."""
    text = Path(__file__).with_name(file).read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return [
        Lead(head["name"], head["published"], head["expected"], tuple(text[head.end() : end].strip().split("\n\n")))
        for head, end in zip(heads, ends, strict=True)
    ]
