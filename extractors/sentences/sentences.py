"""A Doc in, its sentences out: ``doc._.sentences`` as character bounds, and the same bounds on the tokens.

spaCy's own sentencizer does not end a sentence at a paragraph's end, which here is what headlines have instead of a
full stop; and it parts "the U.S. Department". So: paragraphs first, then stops that are not abbreviations'.
"""

import re
from collections.abc import Iterator
from types import ModuleType

import numpy
from spacy.attrs import IDX, SENT_START
from spacy.tokens import Doc

from extractors.findings import text_of

_PARAGRAPH = re.compile(r"[^\n]+")
# Begun only where a row of stops begins, or a long row before no blank would be tried from each of its stops.
_STOP = re.compile(r"(?<![.!?…])[.!?…]+[\"”’'»)\]]*(?=\s+[\"“‘'«(\[]?[^\W_a-z])")
_WORD_BEFORE = re.compile(r"([\w.]+)\.$")
_WORD_AFTER = re.compile(r"\s+[\"“‘'«(\[]?([\w'’]+)")
# Of what is longer than any abbreviation, the end will do.
_LONGEST_WORD = 60
_INITIALS = re.compile(r"(?:\b[^\W\d_]\.)*\b[^\W\d_]$")


class Sentences:
    """Sets sentence bounds; needs only the text."""

    version = "1"

    def __init__(self, words: ModuleType) -> None:
        """Take a language's ABBREVIATIONS and STARTERS."""
        self.abbreviations: frozenset[str] = words.ABBREVIATIONS
        self.starters: frozenset[str] = words.STARTERS

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.sentences`` (start, end pairs in text order, no blanks at either end) and token starts."""
        bounds = tuple(self.bounds(text_of(doc)))
        doc._.sentences = bounds
        if len(doc):
            starts = numpy.isin(doc.to_array(IDX), [start for start, _ in bounds])
            starts[0] = True
            doc.from_array([SENT_START], numpy.where(starts, 1, -1).astype("uint64").reshape(-1, 1))  # type: ignore[arg-type]
        return doc

    def bounds(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of each sentence of ``text``."""
        for paragraph in _PARAGRAPH.finditer(text):
            start = paragraph.start()
            for stop in _STOP.finditer(text, paragraph.start(), paragraph.end()):
                if self._ends(text, start, stop):
                    yield from _stripped(text, start, stop.end())
                    start = stop.end()
            yield from _stripped(text, start, paragraph.end())

    def _ends(self, text: str, start: int, stop: re.Match[str]) -> bool:
        if stop.group() != ".":
            return True
        before = _WORD_BEFORE.search(text, max(start, stop.end() - _LONGEST_WORD), stop.end())
        if not before:
            return True
        word = before.group(1)
        if word.casefold() in self.abbreviations:
            return False
        if _INITIALS.fullmatch(word):
            after = _WORD_AFTER.match(text, stop.end())
            return bool(after) and after.group(1).casefold() in self.starters  # type: ignore[union-attr]
        return True


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
