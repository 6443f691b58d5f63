"""In: a text and what is already found in it. Out: places that no table knows, where the text says what they are.

"the village of Railaco", "Emae island", the opening "SALY, Senegal (ILO News)", and, least surely, "living in
Kibera", where a preposition after a small word is all there is. ("At" is no help: it stands before firms as often.)
"""

import re
from bisect import bisect_left, insort
from collections.abc import Collection, Iterator, Sequence

from extractors.gazetteer.countries import country_of, country_of_demonym
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import Kind, Place
from extractors.locations.judge import Verdict
from extractors.locations.patterns import PlaceWords

_NAME = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}(?:[- ][^\W\d_a-zß-öø-ÿ][^\W\d_]+){0,2}"
_OPENING = re.compile(rf"(?m)^({_NAME})(?=, ([^\n(–—]{{3,40}}?) ?(?:\(|[-–—]))")
_NAME_BEFORE = re.compile(rf"(?<=[a-z,] )({_NAME})$")
# No capital inside (KfW), no number behind (Phase 2), no further capitalised word.
_WORD = r"[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ’-]{3,}"
_SURE = rf"{_WORD}(?: {_WORD})?(?![^\W\d_]| [^\W\d_a-zß-öø-ÿ\d]| \d)"
_ONE = re.compile(_SURE)
# Characters that a list of districts may have before their word.
_LONGEST_LIST = 160
_SMALL_BEFORE = re.compile(r"\b[a-zß-öø-ÿ][\w’'-]*,?$")


class Unlisted:
    """Finds such places with one language's words."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take the words, and the language of the countries' names."""
        self.words, self.language = words, language
        generic, before = "|".join(sorted(words.generic_sure)), "|".join(sorted(words.of_words))
        self._generic = re.compile(rf" ({generic})\b(?: (?:{before}) ({_NAME}))?")
        lists, ands = "|".join(sorted(words.generic_lists)), "|".join(sorted(words.list_words))
        self._lists = re.compile(
            rf" (?:{lists})\b(?: (?:{before}) ({_NAME}(?:, {_NAME}){{0,12}}(?:,? (?:{ands}) {_NAME})?))?"
        )
        self._list_before = re.compile(rf"(?<=[a-z,] )({_NAME}(?:, {_NAME}){{0,12}},? (?:{ands}) {_NAME})$")
        self._in_list = re.compile(_NAME)
        self._at_site = re.compile(rf"(?i:\b(?:{'|'.join(sorted(words.sites))})) $")
        loose = "|".join(sorted((*words.spot_prepositions, *words.list_prepositions)))
        self._loose_spot = re.compile(rf" ({loose}) (?=[^\W\d_a-zß-öø-ÿ])")
        self._inside = re.compile(rf" (?:{'|'.join(sorted(words.spot_prepositions))}) ({_WORD}(?:[ -]{_WORD})?)$")
        self._names = re.compile(rf"(?:{_SURE}, )*{_SURE}(?:,? (?:{'|'.join(sorted(words.list_words))}) {_SURE})?")

    def find(self, text: str, taken: Sequence[Verdict], countries: Collection[str]) -> list[Verdict]:
        """Places that do not overlap those found (in text order), in the one country that is named, else in none."""
        only = next(iter(countries)) if len(countries) == 1 else None
        found: list[Verdict] = []
        for verdict in (
            *self._openings(text),
            *self._generics(text, only),
            *self._generic_lists(text, only),
            *self._before_country(text, taken),
            *(self._announced(text, taken, only) if only else ()),
        ):
            if _free(verdict.start, verdict.end, taken) and _free(verdict.start, verdict.end, found):
                insort(found, verdict, key=lambda v: v.start)
        return found

    def _openings(self, text: str) -> Iterator[Verdict]:
        for m in _OPENING.finditer(text):
            if country := country_of(m[2].strip(), self.language):
                name = m[1].title() if m[1].isupper() else m[1]
                yield Verdict(*m.span(1), m[1], Place(name, name, country, "city"), "unlisted:dateline")

    def _generics(self, text: str, country: str | None) -> Iterator[Verdict]:
        for m in self._generic.finditer(text):
            before = None if m[2] else _NAME_BEFORE.search(text, max(0, m.start() - 60), m.start())
            start, end = m.span(2) if m[2] else before.span(1) if before else (0, 0)
            if end and self._could_be(name := text[start:end]):
                kind: Kind = "city" if m[1] in self.words.generic_city else "region"
                yield Verdict(start, end, name, Place(name, name, country, kind), "unlisted:generic")

    def _generic_lists(self, text: str, country: str | None) -> Iterator[Verdict]:
        """ "The districts of Gorkha, Nuwakot and Dolakha", "Gorkha and Dolakha districts"."""
        for found in self._lists.finditer(text):
            at = found.start()
            listed = found if found[1] else self._list_before.search(text, max(0, at - _LONGEST_LIST), at)
            for m in self._in_list.finditer(text, *listed.span(1)) if listed else ():
                if self._could_be(m[0]):
                    yield Verdict(*m.span(), m[0], Place(m[0], m[0], country, "region"), "unlisted:generic")

    def _announced(self, text: str, taken: Sequence[Verdict], country: str | None) -> Iterator[Verdict]:
        """Names behind a preposition: each of a list is a place already or could be one, up to the first that cannot.

        The word before the preposition is a small one: "Social Dialogue in Ports" is a title.
        """
        for spot in self._loose_spot.finditer(text):
            names = self._names.match(text, spot.end())
            if names is None or not self._announces(text, spot, taken):
                continue
            for m in _ONE.finditer(text, *names.span()):
                if not _free(*m.span(), taken):
                    continue
                if not self._could_be(m[0]) or fold(m[0]) in self.words.languages:
                    break
                yield Verdict(*m.span(), m[0], Place(m[0], m[0], country, "city"), "unlisted:preposition")

    def _announces(self, text: str, spot: re.Match[str], taken: Sequence[Verdict]) -> bool:
        """Whether a preposition announces places: "in" after a small word; "at" after a mine or before a known town."""
        before = max(0, spot.start() - 40), spot.start()
        if spot[1] == "at" and self._at_site.search(text[before[0] : before[1]] + " "):
            return True
        if not _SMALL_BEFORE.search(text, *before):
            return False
        first = bisect_left(taken, spot.end(), key=lambda v: v.start)
        known = first < len(taken) and taken[first].start == spot.end() and taken[first].place.kind == "city"
        return spot[1] in self.words.spot_prepositions or known

    def _before_country(self, text: str, taken: Sequence[Verdict]) -> Iterator[Verdict]:
        """ "In Verbier, Switzerland": whatever stands between a preposition and its country is a place there."""
        for verdict in (v for v in taken if v.place.kind == "country" and text[v.start - 2 : v.start] == ", "):
            m = self._inside.search(text, max(0, verdict.start - 50), verdict.start - 2)
            if m and self._could_be(m[1]):
                yield Verdict(*m.span(1), m[1], Place(m[1], m[1], verdict.place.country, "city"), "unlisted:country")

    def _could_be(self, name: str) -> bool:
        w = self.words
        keys = fold(name).split()
        known = (w.ordinary, w.heads, w.directions, w.function_words, w.generic, w.neutral_after)
        people = any(country_of_demonym(part, self.language) for part in name.split())
        return not (people or name.isupper()) and not any(k in words for k in keys for words in known)


def _free(start: int, end: int, taken: Sequence[Verdict]) -> bool:
    """Whether a stretch overlaps none of those taken, which stand in text order."""
    at = bisect_left(taken, end, key=lambda v: v.start)
    return at == 0 or taken[at - 1].end <= start
