"""A Doc in, its sentences out: ``doc._.sentences`` as character bounds, and the same bounds on the tokens.

spaCy's own sentencizer does not end a sentence at a paragraph's end, which here is what headlines have instead of a
full stop; and it parts "the U.S. Department". So: paragraphs first, then stops that are not abbreviations'.
"""

import re
from types import ModuleType

import numpy
from spacy.attrs import IDX, SENT_START
from spacy.tokens import Doc

from extractors.findings import text_of

_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")
# French sets a blank within its quotation marks; Spanish opens a question or an exclamation with a mark of its own.
_THIN = r"[ \u00a0\u2009\u202f]"
_OPENING = rf"(?:[\"“‘'«(\[¿¡]{_THIN}?){{0,2}}"
# A stop, what closes behind it, and the blanks before a capital or a digit. It begins with a plain set of characters,
# which a regex finds fast, and where a row of stops does: a long one would else be tried from each of its stops.
_STOP = re.compile(rf"[.!?…](?<![.!?…].)[.!?…]*[\"”’'»)\]]*(?:{_THIN}[»”])?(?=(\s+){_OPENING}[^\W_a-zß-öø-ÿœ])")
_WORD_BEFORE = re.compile(r"([\w.°]+)\.$")
_WORD_AFTER = re.compile(rf"\s+{_OPENING}([\w'’]+)")
# Of what is longer than any abbreviation, the end will do.
_LONGEST_WORD = 60
# Letters that initials without a stop between them have at most ("EE").
_LONGEST_INITIALS = 2
_NUMBER = re.compile(r"\d|[IVX]+\b")
# "D", "U.S", "EE.UU", and the halves of "EE. UU.", a letter twice; but "XX" is a century.
_INITIALS = re.compile(
    r"(?:\b[^\W\d_]{1,2}\.)*\b[^\W\d_]$|(?:\b[^\W\d_]{1,2}\.)+\b[^\W\d_]{2}$|(?P<twice>[A-HJ-WYZ])(?P=twice)$"
)


class Sentences:
    """Sets sentence bounds; needs only the text."""

    version = "2"
    needs_tokens = False

    def __init__(self, words: ModuleType) -> None:
        """Take a language's ABBREVIATIONS, NUMBERED and STARTERS."""
        self.abbreviations: frozenset[str] = words.ABBREVIATIONS
        self.numbered: frozenset[str] = words.NUMBERED
        self.starters: frozenset[str] = words.STARTERS
        self.shortened = self.abbreviations | self.numbered

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.sentences`` (start, end pairs in text order, no blanks at either end) and token starts."""
        bounds = tuple(self.bounds(text_of(doc)))
        doc._.sentences = bounds
        if len(doc):
            _mark(doc, bounds)
        return doc

    def bounds(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each sentence of ``text``."""
        found: list[tuple[int, int]] = []
        for paragraph in _PARAGRAPH.finditer(text):
            start, last = paragraph.span()
            for stop in _STOP.finditer(text, start, last):
                end = stop.end()
                if self._ends(text, start, stop):
                    found.append((start, end))
                    start = stop.end(1)
            found.append((start, last))
        return found

    def _ends(self, text: str, start: int, stop: re.Match[str]) -> bool:
        at, end = stop.span()
        if end - at > 1 or text[at] != ".":
            return True
        blank = text.rfind(" ", start, at)
        last = text[max(start, blank + 1, end - _LONGEST_WORD) : at]
        if len(last) > _LONGEST_INITIALS and last.isalpha() and last.casefold() not in self.shortened:
            return True  # the most: an ordinary word
        before = _WORD_BEFORE.search(text, end - 1 - len(last), end)
        word = before.group(1) if before else ""
        said = word.casefold()
        if said in self.abbreviations or (said in self.numbered and _NUMBER.match(text, stop.end(1))):
            return False
        if not _INITIALS.fullmatch(word):
            return True
        after = _WORD_AFTER.match(text, end)
        return bool(after) and after.group(1).casefold() in self.starters  # type: ignore[union-attr]


def _mark(doc: Doc, bounds: tuple[tuple[int, int], ...]) -> None:
    """The same starts on the tokens, where a token begins with the sentence."""
    at = doc.to_array(IDX)
    starts = numpy.array([start for start, _ in bounds], dtype=at.dtype)
    places = at.searchsorted(starts, "right") - 1  # the token there, which may begin before
    marks = numpy.full((len(at), 1), numpy.uint64(2**64 - 1))  # -1: begins none
    marks[0] = 1
    marks[places[at[places] == starts]] = 1
    doc.from_array([SENT_START], marks)  # type: ignore[arg-type]
