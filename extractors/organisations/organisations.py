"""A Doc with locations in, ``doc._.organisations`` out: one finding a mention, one value a body.

Pass one reads the text for full names (the table's and the grammar's) and what acronyms are defined for them; pass two
reads acronyms and short forms ("the Ministry") that only pass one makes meaningful. Headlines come last: in title
case every phrase looks like a name, so there only what the article names elsewhere counts.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from operator import itemgetter
from types import ModuleType

from spacy.tokens import Doc

from extractors.findings import Finding, Section, text_of
from extractors.gazetteer import country_of, country_of_demonym
from extractors.organisations.acronyms import Bracket, brackets_in
from extractors.organisations.context import Context, Stretch
from extractors.organisations.countries import Countries, opens_country
from extractors.organisations.forms import Forms
from extractors.organisations.full_names import read_full_names
from extractors.organisations.headless import read_headless
from extractors.organisations.known import Bodies
from extractors.organisations.lexicon import Lexicon
from extractors.organisations.patterns import evidence
from extractors.organisations.register import Register
from extractors.organisations.short_names import read_short_names
from extractors.organisations.tokens import Token, Tokenizer

_WORD = re.compile(r"\w+")
_BRACKET = re.compile(r"[(\[]")
_READ = ("standfirst", "body", "caption", "title")
_BOUNDS = itemgetter(0, 1)


class Organisations:
    """Finds bodies by the words of one language."""

    version = "2"
    needs_tokens = False

    def __init__(self, words: ModuleType, bodies: Bodies, language: str) -> None:
        """Take the words of ``patterns`` and the table of known bodies."""
        self.words = words
        self.evidence = evidence(language)
        self.bodies = bodies.in_language(words.PLAIN).in_language(words.LOCAL_ACRONYMS)
        is_country = partial(country_of, language=language)
        is_demonym = partial(country_of_demonym, language=language)
        opens = partial(opens_country, language=language, articles=words.OPENING_ARTICLES | words.THE)
        self.countries = Countries(is_country, is_demonym, opens, small_demonyms=words.ORDER == "head_first")
        self.lexicon = Lexicon(words, self.countries)
        self.forms = Forms(words, self.countries)
        self.tokenizer = Tokenizer(words, self.evidence, self.lexicon)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.organisations``."""
        self.tokenizer.forget()
        text, locations = text_of(doc), doc._.locations
        register = Register(self.forms)
        context = Context(
            self.words,
            self.evidence,
            self.lexicon,
            self.bodies,
            self.countries,
            register,
            self.tokenizer.known,
            places=_places(text, locations),
        )
        stretches = list(self._stretches(text, doc._.sections))
        for stretch in stretches:
            read_full_names(context, stretch)
        read_headless(context, stretches)
        for number, stretch in enumerate(stretches):
            read_short_names(context, number, stretch)
        register.unite_spelt()
        self.countries.settle(register.entries, locations)
        doc._.organisations = tuple(_findings(register))
        return doc

    def _has_credits(self, text: str) -> bool:
        return any(map(text.__contains__, self.words.CREDIT_SIGNS))

    def _stretches(self, text: str, sections: Sequence[Section]) -> Iterator[Stretch]:
        for start, end, name in _bounds(sections, text, self.words.CREDIT if self._has_credits(text) else None):
            tokens, starts = self.tokenizer.read(text, start, end)
            names = [i for i, token in enumerate(tokens) if token.is_name]
            brackets = self._brackets(text, start, end, tokens, starts)
            titled = name == "title" and _is_titled(tokens, self.words.FUNCTION)
            known = self.bodies.among(tokens, names)
            yield Stretch(text, tokens, starts, names, brackets, titled, _is_loud(tokens, names), known)

    def _brackets(self, text: str, start: int, end: int, tokens: list[Token], starts: list[int]) -> dict[int, Bracket]:
        if text.find("(", start, end) < 0 and text.find("[", start, end) < 0:
            return {}
        opening = [bisect_left(starts, bracket.start()) for bracket in _BRACKET.finditer(text, start, end)]
        return brackets_in(self.words, tokens, opening)


def _bounds(sections: Sequence[Section], text: str, credits_open: re.Pattern[str] | None) -> list[tuple[int, int, str]]:
    """The stretches to read, headline last, without the dateline and without photographers' credits."""
    datelines = {s.start: s.end for s in sections if s.name == "dateline"}
    found = []
    for section in sorted([s for s in sections if s.name in _READ], key=lambda s: (s.name == "title", s.start)):
        start = datelines.get(section.start, section.start)
        credit = credits_open.search(text, start, section.end) if credits_open else None
        found.append((start, credit.start() if credit else section.end, section.name))
    return found if sections else [(0, len(text), "body")]


def _places(text: str, locations: Sequence[Finding]) -> frozenset[int]:
    """Where each word of a place begins: "Lao" and "PDR"."""
    found = set()
    for place in locations:
        start = place.start
        found.add(start)
        if not (said := text[start : place.end]).isalpha():
            found.update([start + word.start() for word in _WORD.finditer(said)])
    return frozenset(found)


def _is_titled(found: list[Token], function_words: frozenset[str]) -> bool:
    words = [t for t in found if t.kind in ("cap", "low") and t.text.casefold() not in function_words]
    return len(words) > 3 and sum(t.kind == "cap" for t in words) > 0.7 * len(words)


def _is_loud(found: list[Token], names: list[int]) -> bool:
    if 2 * len(names) < len(found):
        return False
    words = [t for t in found if t.kind in ("cap", "low", "acronym") and len(t.text) > 1]
    return len(words) > 3 and sum(t.text.isupper() for t in words) > 0.7 * len(words)


def _findings(register: Register) -> list[Finding]:
    found = []
    for entry in register.entries:
        value = entry.value()
        found += [Finding(start, end, value, sure, rule) for start, end, sure, rule in entry.mentions]
    found.sort(key=_BOUNDS)
    return found
