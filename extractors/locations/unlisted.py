"""In: a text and what is already found in it. Out: places that no table knows, where the text says what they are.

"the village of Railaco", "Emae island", the opening "SALY, Senegal (ILO News)", and, least surely, "living in
Kibera", where a preposition after a small word is all there is. ("At" is no help: it stands before firms as often.)
"""

import re
from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Iterator, Sequence
from operator import itemgetter

from extractors.gazetteer.countries import country_of, country_of_demonym
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import Kind, Place
from extractors.locations.evidence import Verdict
from extractors.locations.patterns import PlaceWords
from extractors.locations.words import Words

_NAME = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}(?:[- ][^\W\d_a-zß-öø-ÿ][^\W\d_]+){0,2}"
_OPENING = re.compile(rf"({_NAME})(?=, ([^\n(–—]{{3,40}}?) ?(?:\(|[-–—]))")
_NAME_BEFORE = re.compile(rf"(?<=[a-z,] )({_NAME})$")
# No capital inside (KfW), no number behind (Phase 2), no further capitalised word.
_WORD = r"[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ’-]{3,}(?:-[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ’]+)*"
_SURE = rf"{_WORD}(?: {_WORD})?(?![^\W\d_]| [^\W\d_a-zß-öø-ÿ\d]| \d)"
_ONE = re.compile(_SURE)
_PARTS = frozenset(" ,.;:)\n")
# Characters that a list of districts may have before their word.
_LONGEST_LIST = 160
# Characters that "of the" has at most, with the blanks about it, in any language ("de los").
_LONGEST_OF = 10
_SHORTEST_OF = len(" of ")
_SMALL_BEFORE = re.compile(r"\b[a-zß-öø-ÿ][\w’'-]*,?$")


class Unlisted:
    """Finds such places with one language's words."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take the words, and the language of the countries' names."""
        self.words, self.language = words, language
        generic, before = "|".join(sorted(words.generic_sure)), words.of_phrase
        lists, ands = "|".join(sorted(words.generic_lists)), "|".join(sorted(words.list_words))
        self._longest_generic = max(map(len, words.generic_sure | words.generic_lists)) + _LONGEST_OF
        generics = f" (?:({generic})|({lists}))"
        self._generic_behind = re.compile(rf"{generics}\b")
        self._generic_ahead = re.compile(rf"{generics}(?= (?:{before})$)")
        self._begin_generics = {word[:3] for word in words.generic_sure | words.generic_lists if words.generic_follows}
        self._generic_of = re.compile(rf" (?:{before})({_NAME})")
        item = rf"(?:{before})?{_NAME}"  # "du Gôh, de la Nawa et du Haut-Sassandra"
        self._lists_of = re.compile(rf" (?:{before})({_NAME}(?:, {item}){{0,12}}(?:,? (?:{ands}) {item})?)")
        self._list_before = re.compile(rf"(?<=[a-z,] )({_NAME}(?:, {_NAME}){{0,12}},? (?:{ands}) {_NAME})$")
        self._in_list = re.compile(_NAME)
        self._at_site = re.compile(rf"(?i:\b(?:{'|'.join(sorted(words.sites))}))$")
        self._spots = tuple(f" {spot} " for spot in sorted({*words.spot_prepositions, *words.list_prepositions}))
        self._inside = re.compile(rf" (?:{'|'.join(sorted(words.spot_prepositions))}) ({_WORD}(?:[ -]{_WORD})?)$")
        self._names = re.compile(rf"(?:{_SURE}, )*{_SURE}(?:,? (?:{'|'.join(sorted(words.list_words))}) {_SURE})?")
        # What of a list stands behind a known place, or a further word of its name.
        self._goes_on = re.compile(rf",| (?:(?:{ands}) )?[^\W\d_a-zß-öø-ÿ]")
        w = words
        self._known = w.ordinary | w.heads | w.directions | w.function_words | w.generic | w.neutral_after
        self._no_place = self._known | words.languages
        self._ends = {spot[-3:] for spot in self._spots} | words.of_ends

    def find(
        self,
        text: str,
        scanned: Words,
        openings: Iterable[int],
        taken: Sequence[Verdict],
        countries: Collection[str],
    ) -> list[Verdict]:
        """Places that do not overlap those found (in text order), in the one country that is named, else in none."""
        only = next(iter(countries)) if len(countries) == 1 else None
        found: list[Verdict] = []
        telling = self._telling_gaps(scanned.gaps)
        generics, lists = self._generics(text, scanned, telling, only)
        for verdict in (
            *self._openings(text, openings),
            *generics,
            *lists,
            *self._before_country(text, taken),
            *(self._announced(text, scanned, telling, taken, only) if only else ()),
        ):
            if _free(verdict.start, verdict.end, taken) and _free(verdict.start, verdict.end, found):
                insort(found, verdict, key=itemgetter(0))
        return found

    def _telling_gaps(self, gaps: Sequence[str]) -> list[int]:
        """Those of the gaps between words that may begin with a generic word or end in "of" or a preposition."""
        begin, ends = self._begin_generics, self._ends
        return [i for i, gap in enumerate(gaps) if len(gap) > 2 and (gap[-3:] in ends or gap[1:4] in begin)]

    def _openings(self, text: str, openings: Iterable[int]) -> Iterator[Verdict]:
        for start in openings:
            m = _OPENING.match(text, start)
            if m and (country := country_of(m[2].strip(), self.language)):
                name = m[1].title() if m[1].isupper() else m[1]
                yield Verdict(*m.span(1), m[1], Place(name, name, country, "city"), "unlisted:dateline")

    def _generics(
        self, text: str, scanned: Words, gaps: Iterable[int], country: str | None
    ) -> tuple[list[Verdict], list[Verdict]]:
        """ "The village of Railaco", "Emae island"; "the districts of Gorkha and Nuwakot", "Gorkha and Dolakha
        districts"."""
        single: list[Verdict] = []
        several: list[Verdict] = []
        for start, m in self._generic_words(scanned, gaps):
            at, end = start + m.start(), start + m.end()
            if m[1]:
                single += self._one_generic(text, m[1], at, end, country)
                continue
            listed = self._lists_of.match(text, end)
            if listed is None and self.words.generic_follows:
                listed = self._list_before.search(text, max(0, at - _LONGEST_LIST), at)
            for name in self._in_list.finditer(text, *listed.span(1)) if listed else ():
                if self._could_be(name[0]):
                    place = Place(name[0], name[0], country, "region")
                    several.append(Verdict(*name.span(), name[0], place, "unlisted:generic"))
        return single, several

    def _generic_words(self, scanned: Words, gaps: Iterable[int]) -> Iterator[tuple[int, re.Match[str]]]:
        """The generic words beside names, each as found in its gap and where that begins: right behind one, or before
        the "of" before one."""
        begin, ends, longest = self._begin_generics, self.words.of_ends, self._longest_generic
        for i in gaps:
            gap = scanned.gaps[i]
            behind = self._generic_behind.match(gap) if i and gap[1:4] in begin else None
            done = behind.end() if behind else 0
            far = max(done, len(gap) - longest)
            ahead = self._generic_ahead.search(gap, far) if len(gap) > _SHORTEST_OF and gap[-3:] in ends else None
            for found in (behind, ahead):
                if found:
                    yield scanned.ends[i - 1] if i else 0, found

    def _one_generic(self, text: str, generic: str, at: int, end: int, country: str | None) -> Iterator[Verdict]:
        named = self._generic_of.match(text, end)
        if named is None and self.words.generic_follows:
            named = _NAME_BEFORE.search(text, max(0, at - 60), at)
        if named and self._could_be(named[1]):
            kind: Kind = "city" if generic in self.words.generic_city else "region"
            place = Place(named[1], named[1], country, kind)
            yield Verdict(*named.span(1), named[1], place, "unlisted:generic")

    def _announced(
        self, text: str, scanned: Words, gaps: Iterable[int], taken: Sequence[Verdict], country: str | None
    ) -> Iterator[Verdict]:
        """Names behind a preposition: each of a list is a place already or could be one, up to the first that cannot.

        The word before the preposition is a small one: "Social Dialogue in Ports" is a title.
        """
        known = {verdict[0]: verdict for verdict in taken}
        for i in [i for i in gaps if scanned.gaps[i].endswith(self._spots)]:
            start = scanned.starts[i]
            place = known.get(start)
            if not self._goes_on.match(text, place[1]) if place else self._cannot_be(scanned, i):
                continue
            names = self._names.match(text, start) if self._announces(text, start, place) else None
            for m in _ONE.finditer(text, *names.span()) if names else ():
                if not _free(*m.span(), taken):
                    continue
                if not self._could_be(m[0]) or fold(m[0]) in self.words.languages:
                    break
                yield Verdict(*m.span(), m[0], Place(m[0], m[0], country, "city"), "unlisted:preposition")

    def _cannot_be(self, scanned: Words, at: int) -> bool:
        """Whether a word is a name by itself and none of a place."""
        word, gap = scanned.words[at], scanned.gaps[at + 1]
        if gap == " " or gap[:1] not in _PARTS:
            return False
        return word.key in self._no_place or word.people is not None or word.text.isupper()

    def _announces(self, text: str, start: int, place: Verdict | None) -> bool:
        """Whether a preposition announces places: "in" after a small word; "at" after a mine or before a known town."""
        *_, before, spot = ("", *text[max(0, start - 46) : start].rsplit(None, 2))
        if not before:
            return False
        if spot in self.words.site_prepositions and self._at_site.search(before):
            return True
        sure = spot in self.words.spot_prepositions or (place is not None and place.place.kind == "city")
        return sure and bool(_SMALL_BEFORE.search(before))

    def _before_country(self, text: str, taken: Sequence[Verdict]) -> Iterator[Verdict]:
        """ "In Verbier, Switzerland": whatever stands between a preposition and its country is a place there."""
        for verdict in (v for v in taken if v.place.kind == "country" and text[v.start - 2 : v.start] == ", "):
            m = self._inside.search(text, max(0, verdict.start - 50), verdict.start - 2)
            if m and self._could_be(m[1]):
                yield Verdict(*m.span(1), m[1], Place(m[1], m[1], verdict.place.country, "city"), "unlisted:country")

    def _could_be(self, name: str) -> bool:
        keys = [fold(word) for word in name.split()]  # "Haut-Sassandra" is no "haut"
        people = any(country_of_demonym(part, self.language) for part in name.split())
        return not (people or name.isupper()) and self._known.isdisjoint(keys)


def _free(start: int, end: int, taken: Sequence[Verdict]) -> bool:
    """Whether a stretch overlaps none of those taken, which stand in text order."""
    at = bisect_left(taken, end, key=itemgetter(0))
    return at == 0 or taken[at - 1].end <= start
