"""A Doc in, ``doc._.conventions`` out: one finding a mention of an ILO instrument, one value an instrument.

Read are numbers behind the kind's name ("Conventions Nos. 87 and 98"), official short forms ("C190"), titles with or
without their number ("Domestic Workers Convention, 2011"), and protocols by their year. What the ILO never adopted
("Convention No. 500", "Recommendation 12 of the report") is not found.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.conventions.instruments import Instrument, Instruments
from extractors.conventions.patterns import ConventionWords
from extractors.findings import Finding, text_of
from extractors.small_letters import small

# How often each way of naming an instrument is right; no gold of its own yet, so what rules with as plain a form reach.
CONFIDENCE = {"number": 0.98, "short_form": 0.95, "title": 0.95, "protocol": 0.95}
# It begins with the letter: what may not stand before it would else be looked at before every character of the text.
_SHORT_FORM = re.compile(r"([CRP])(?<![\w.-].)\.?[ ]?(0\d\d|[1-9]\d\d?)(?![\w%]|[.,]\d)")
_NUMBER = re.compile(r"\d{1,3}(?!\d|[.,]\d|[ ]?%)")
_BEGINNING = re.compile(r"[a-z]+(?!\?)")
_LETTERS = {"C": "convention", "R": "recommendation", "P": "protocol"}
# A bare "C20" may be a grade, a bus or a battery; instruments of one or two digits are written C029.
_FIRST_SHORT = 87
# How far before its kind, or behind, a title may reach: the longest has some hundred characters.
_TITLE = 140


class Mention(NamedTuple):
    """Characters ``start`` to ``end`` that name an instrument, by a rule."""

    start: int
    end: int
    instrument: Instrument
    rule: str


class Conventions:
    """Finds instruments by the words of one language."""

    version = "1"
    needs_tokens = False

    def __init__(self, words: ConventionWords, instruments: Instruments) -> None:
        """Take the words of ``patterns`` and the table of instruments with the language's titles."""
        self.words = words
        self.instruments = instruments
        kinds = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in words.kinds.items())
        self.kind = re.compile(rf"\b(?:{kinds})(?!\w)", re.IGNORECASE)
        self.stems = [_stem(pattern) for pattern in words.kinds.values()]
        self.sign = re.compile(rf"(?:{words.organisation})?[ ]?\(?(?P<sign>{words.number_sign})?[ ]?", re.IGNORECASE)
        self.further = re.compile(rf"(?:{words.further})(?:{words.number_sign})?[ ]?", re.IGNORECASE)
        self.of_year = re.compile(words.of_year, re.IGNORECASE)
        self.numbered = re.compile(
            rf"(?:,? \(?(\d{{4}})\)?)?[ ]?\((?:{words.number_sign})[ ]?(\d{{1,3}})\)", re.IGNORECASE
        )
        self.year = re.compile(r",? \(?((?:19|20)\d\d)\b\)?")

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.conventions``."""
        doc._.conventions = tuple(self.findings(text_of(doc)))
        return doc

    def findings(self, text: str) -> Iterator[Finding]:
        """The findings in text order; of two that overlap the longer stands."""
        end = 0
        for mention in sorted(self.mentions(text), key=lambda m: (m.start, -m.end)):
            if mention.start >= end:
                end = mention.end
                rule = mention.rule
                yield Finding(mention.start, end, mention.instrument.value(), CONFIDENCE[rule], rule)

    def mentions(self, text: str) -> Iterator[Mention]:
        """All ways in which the text names instruments; they may overlap."""
        for found in _SHORT_FORM.finditer(text):
            instrument = self.instruments.get(_LETTERS[found[1]], int(found[2]))
            if instrument and (found[2][0] == "0" or int(found[2]) >= _FIRST_SHORT):
                yield Mention(found.start(), found.end(), instrument, "short_form")
        for found in self._kinds(text):
            kind = found.lastgroup or ""
            yield from self._by_number(text, kind, found)
            yield from self._by_title(text, kind, found)
            if kind == "protocol":
                yield from self._protocol(text, found)

    def _kinds(self, text: str) -> Iterator[re.Match[str]]:
        """The nouns, in text order: stems are found faster than a regex without regard to case finds them."""
        said = small(text)
        starts = sorted(at for stem in self.stems for at in _occurrences(said, stem))
        return (found for at in starts if (found := self.kind.match(text, at)))

    def _by_number(self, text: str, kind: str, found: re.Match[str]) -> Iterator[Mention]:
        """The number behind the kind, and those that a list adds: "Conventions Nos. 29, 87 and 98"."""
        sign = self.sign.match(text, found.end())
        at = sign.end() if sign else found.end()
        start, bare = found.start(), not (sign and sign["sign"])
        # Without a sign a number is the kind's own only right behind it, and in capitals where nouns have none.
        if bare and (at != found.end() + 1 or (found[0][0].islower() and self.words.needs_capital)):
            return
        while number := _NUMBER.match(text, at):
            instrument = self.instruments.get(kind, int(number[0]))
            if instrument is None:
                return
            end = number.end() + (text.startswith(")", number.end()) and "(" in text[start:at])
            yield Mention(start, self._title_behind(text, end, instrument), instrument, "number")
            further = self.further.match(text, number.end())
            if not further:
                return
            start = at = further.end()

    def _title_behind(self, text: str, at: int, instrument: Instrument) -> int:
        """Where the instrument's title and year end, if they follow its number; else ``at``."""
        title = self.instruments.beginning(instrument.kind, text[at : at + _TITLE])
        if title is None or title[1] != instrument:
            return at
        end = at + len(title[0])
        year = self.year.match(text, end)
        return year.end() if year and int(year[1]) == instrument.year else end

    def _by_title(self, text: str, kind: str, found: re.Match[str]) -> Iterator[Mention]:
        """A title beside the kind, with its year and number where they follow."""
        if self.words.title_first:
            before = text[max(0, found.start() - _TITLE) : found.start()].rstrip(" ")
            title = self.instruments.ending(kind, before)
            start, end = (found.start() - len(title[0]) - 1, found.end()) if title else (0, 0)
        else:
            title = self.instruments.beginning(kind, text[found.end() : found.end() + _TITLE])
            start, end = (found.start(), found.end() + len(title[0])) if title else (0, 0)
        if not title:
            return
        year = self.year.match(text, end)
        if (numbered := self.numbered.match(text, end)) and int(numbered[2]) == title[1].number:
            end = numbered.end()
        elif year and int(year[1]) == title[1].year:
            end = year.end() - (year[0][-1] == ")" and "(" not in year[0])
        yield Mention(start, end, title[1], "title")

    def _protocol(self, text: str, found: re.Match[str]) -> Iterator[Mention]:
        """A protocol by its year: "Protocol of 2014 to the Forced Labour Convention"."""
        year = self.of_year.match(text, found.end())
        instrument = self.instruments.protocol_of(int(year["year"])) if year else None
        if year and instrument:
            rest = self.kind.search(text, year.end(), min(len(text), year.end() + _TITLE)) if year["to"] else None
            end = year.start("to") if year["to"] else year.end()
            titles = [] if rest is None else list(self._by_title(text, rest.lastgroup or "", rest))
            yield Mention(found.start(), titles[0].end if titles else end, instrument, "protocol")


def _stem(pattern: str) -> str:
    """What every form of a noun begins with, the letters left out that may be missing."""
    beginning = _BEGINNING.match(pattern)
    if beginning is None:
        raise ValueError(f"{pattern!r} begins with no letters")
    return beginning[0]


def _occurrences(text: str, sought: str) -> Iterator[int]:
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + len(sought))
