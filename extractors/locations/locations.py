"""A Doc in, the places that its article names out: ``doc._.locations``.

Candidates are the gazetteer's names among the capitalised words; countries are judged first, then regions of the world,
then towns and provinces in the light of the countries named. Value: name, en, country, kind, geonames_id, latitude,
longitude (degrees, WGS 84).
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from spacy.tokens import Doc

from extractors.confidence import UNTRIED
from extractors.findings import Finding, Section, sections, text_of
from extractors.gazetteer.countries import country_of_demonym
from extractors.gazetteer.places import country
from extractors.locations.confidence import CONFIDENCE
from extractors.locations.context import Stretches, Surroundings, surroundings
from extractors.locations.judge import LARGE, Evidence, Judge, Verdict, shown_name
from extractors.locations.patterns import PlaceWords
from extractors.locations.scan import Candidate, Scanner, Word
from extractors.locations.unlisted import Unlisted

_COUNTRY_FOLLOWS = (", ", " (", ", in ", " in ", " / ")
_LISTED = (", ", " and ", ", and ", "/", " or ", " to ")


class Locations:
    """Finds the places of one article."""

    version = "1"

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take a language's words and its code."""
        self.words, self.language = words, language
        self.scanner = Scanner(words, language)
        self.judge = Judge(words, language)
        self.unlisted = Unlisted(words, language)
        strong = "|".join(sorted(words.strong_prepositions))
        name, ands = r"[^\W\d_a-zß-öø-ÿ][\w’' -]{2,30}?", "|".join(sorted(words.list_words))
        self.list = re.compile(rf"\b(?:{strong}) (?:{name}, )*{name},?(?: (?:{ands}))? $")
        self._credits = tuple(re.compile(pattern) for pattern in words.credits)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.locations``."""
        doc._.locations = self.findings(text_of(doc), sections(doc))
        return doc

    def findings(self, text: str, parts: Sequence[Section]) -> tuple[Finding, ...]:
        """The places of a text in text order; every mention of one place has the same value."""
        verdicts = _Article(self, text, parts).verdicts()
        values: dict[object, dict[str, Any]] = {}
        for verdict in verdicts:
            values.setdefault(_identity(verdict), self._value(verdict))
        return tuple(
            Finding(v.start, v.end, values[_identity(v)], CONFIDENCE.get(v.rule, UNTRIED), f"locations:{v.rule}")
            for v in verdicts
        )

    def _value(self, verdict: Verdict) -> dict[str, Any]:
        place, name = verdict.place, shown_name(verdict, self.language)
        return {
            "name": name,
            "en": None if place.en == name else place.en,
            "country": place.country,
            "kind": place.kind,
            "geonames_id": place.geonames_id,
            "latitude": place.latitude,
            "longitude": place.longitude,
        }


def _identity(verdict: Verdict) -> object:
    place = verdict.place
    return (place.kind, place.country) if place.kind == "country" else (place.kind, place.country, place.en)


class _Article:
    """One article under judgement."""

    def __init__(self, component: Locations, text: str, parts: Sequence[Section]) -> None:
        self.text, self.words, self.judge = text, component.words, component.judge
        self.language, self.unlisted, self._list = component.language, component.unlisted, component.list
        self.scanned = component.scanner.words(text)
        stretches = Stretches(text, parts, self.words, component._credits)
        self.candidates = [
            c
            for c in component.scanner.candidates(text, self.scanned)
            if c.key not in self.words.function_words
            and stretches.reads(c.start)
            and "$" not in text[c.end : c.end + 2]  # US$, US $
        ]
        self.around = [surroundings(text, self.scanned, c, stretches, self.words) for c in self.candidates]
        self.surnames = self._surnames()

    def verdicts(self) -> list[Verdict]:
        """The places, in text order."""
        found: dict[int, Verdict] = {}
        for i, (c, s) in enumerate(zip(self.candidates, self.around, strict=True)):
            if c.named.country and (verdict := self._country(i, c, s)):
                found[i] = verdict
        self._two_congos(found)
        countries = {v.place.country for v in found.values() if v.place.country} | self._peoples()
        evidence = Evidence(countries, self._focus(found), self.surnames, frozenset(self.text.split()), self._tied())
        for i, (c, s) in enumerate(zip(self.candidates, self.around, strict=True)):
            if not c.named.country and (verdict := self._lesser(i, c, s, evidence, found)):
                found[i] = verdict
        self._two_congos(found)
        self._headlines(found)
        self._one_country_each(found, evidence.focus)
        listed = [found[i] for i in sorted(found)]
        focus = self._focus(found)
        main = {focus} if focus and len(countries) > 1 else countries
        return sorted((*listed, *self.unlisted.find(self.text, listed, main)), key=lambda v: v.start)

    def _focus(self, found: dict[int, Verdict]) -> str | None:
        """The country that the article is about: that of its dateline, else the one named most often.

        A dateline of the Organization's seat says nothing: half of all news is issued there.
        """
        opening = [i for i, s in enumerate(self.around) if s.dateline]
        named = [found[i].place.country for i in opening if i in found and not _of_a_seat(found[i])]
        capitals = [c for i in opening for c in self.candidates[i].named.cities[:1] if c.capital and not c.seat]
        counted = Counter(v.place.country for i, v in found.items() if not _of_a_seat(v))
        first = next(iter((*named, *(c.country for c in capitals))), None)
        return first or (counted.most_common(1)[0][0] if counted else None)

    def _country(self, i: int, c: Candidate, s: Surroundings) -> Verdict | None:
        """The country of that name, unless a state of another country of that name is meant ("Atlanta, Georgia")."""
        verdict = self.judge.country(c, s)
        others = [p for p in c.named.subdivisions if p.country != c.named.country]
        near = [self.candidates[j] for j in (i - 1, i + 1) if 0 <= j < len(self.candidates) and self._near(i, j)]
        for part in others:
            if any(_only_in(n, part.country, c.named.country) for n in near):
                return Verdict(c.start, c.end, c.text, part, "subdivision")
        return verdict

    def _lesser(
        self, i: int, c: Candidate, s: Surroundings, evidence: Evidence, found: dict[int, Verdict]
    ) -> Verdict | None:
        """A region, subdivision or town."""
        explicit, listed = self._explicit(i, found), self._listed(i, found)
        evidence = evidence._replace(explicit=explicit, listed=listed)
        if c.named.region and not (explicit and any(t.country == explicit for t in c.named.cities)):
            return self.judge.region(c, s, evidence)
        return self.judge.within(c, s, evidence)

    def _near(self, i: int, j: int) -> bool:
        first, second = sorted((self.candidates[i], self.candidates[j]), key=lambda c: c.start)
        return self.text[first.end : second.start] in _LISTED

    def _explicit(self, i: int, found: dict[int, Verdict]) -> str | None:
        """The country that follows a candidate: "Turin, Italy", "Turin (Italy)", "Austin, Texas"."""
        if i + 1 >= len(self.candidates):
            return None
        c, following = self.candidates[i], self.candidates[i + 1]
        if self.text[c.end : following.start] not in _COUNTRY_FOLLOWS:
            return None
        if i + 1 in found:
            return found[i + 1].place.country
        if following.named.region and following.named.region.country:
            return following.named.region.country
        shared = {p.country for p in following.named.subdivisions} & {t.country for t in c.named.cities}
        beyond = self._explicit(i + 1, found)
        town = max((t.population for t in following.named.cities), default=0)  # "Bangor, Maine": no town worth the name
        return beyond or (shared.pop() if len(shared) == 1 and town < LARGE else None)

    def _listed(self, i: int, found: dict[int, Verdict]) -> bool:
        """Whether a candidate goes on a list of places: behind one, or behind names that a preposition announces."""
        before, previous = found.get(i - 1), self.around[i].previous
        if before is not None and before.place.kind != "country" and self._near(i - 1, i):
            return True
        in_list = previous.endswith(",") or previous in self.words.list_words
        start = self.candidates[i].start
        return in_list and bool(self._list.search(self.text, max(0, start - 90), start))

    def _peoples(self) -> set[str]:
        """Countries of the peoples named: "the Chinese delegation"."""
        codes = {country_of_demonym(w.text, self.language) for w in self.scanned if len(w.text) > 3}
        return {code for code in codes if code}

    def _tied(self) -> frozenset[str]:
        """Names that the article also uses within a longer one: of "Kano Tanneries" the firm may be "Kano"."""
        loose = self.words.neutral_after | self.words.generic
        around = zip(self.candidates, self.around, strict=True)
        return frozenset(c.key for c, s in around if s.after is not None and s.after.key not in loose)

    def _surnames(self) -> frozenset[str]:
        """Last words of capitalised runs that are no place: a person named in full is later named by them."""
        w, last = self.words, {c.last: c for c in self.candidates}
        keys = set()
        for k in range(1, len(self.scanned)):
            first, second = self.scanned[k - 1], self.scanned[k]
            inside = (c := last.get(k)) is not None and c.first < k
            if self.text[first.end : second.start] != " " or inside or first.soft or not _like_a_given_name(first, w):
                continue
            if second.text.isupper() or second.key in w.generic or second.key in w.heads:
                continue
            keys.add(second.key)
        return frozenset(keys)

    def _two_congos(self, found: dict[int, Verdict]) -> None:
        """ "The Congo" beside "Democratic Republic of the Congo", or a place there, is that one, unless the other is
        named in full."""
        if not any(v.place.country == "CD" for v in found.values()):
            return
        short = [i for i, v in found.items() if v.place.country == "CG" and self.candidates[i].key == "congo"]
        if any(v.place.country == "CG" and i not in short for i, v in found.items()):
            return
        for i in short:
            found[i] = found[i]._replace(place=country("CD", self.language), rule="country:of two")

    def _one_country_each(self, found: dict[int, Verdict], focus: str | None) -> None:
        """A region whose country one mention tells ("Punjab in Pakistan") lies there in every mention.

        Where none tells, it lies in the country that the article is about, if that has a part of the name.
        """
        told = {v.place.en: v.place.country for v in found.values() if v.place.kind == "region" and v.place.country}
        for i, v in found.items():
            if v.place.kind != "region" or v.place.country or v.place.needs_article:
                continue
            parts = {p.country for p in self.candidates[i].named.subdivisions}
            country_meant = told.get(v.place.en) or (focus if focus in parts else None)
            found[i] = v._replace(place=replace(v.place, country=country_meant))

    def _headlines(self, found: dict[int, Verdict]) -> None:
        """In a headline of capitals a town between capitalised words counts where the article names it elsewhere."""
        known = {self.candidates[i].key: v for i, v in found.items() if not self.around[i].heading}
        for i, (c, s) in enumerate(zip(self.candidates, self.around, strict=True)):
            if s.heading and i not in found and c.key in known:
                found[i] = known[c.key]._replace(start=c.start, end=c.end, text=c.text)


def _of_a_seat(verdict: Verdict) -> bool:
    """Whether a place is a town where international bodies sit, which is named wherever they are."""
    return verdict.place.kind == "city" and verdict.place.seat


def _only_in(candidate: Candidate, country_meant: str | None, other: str | None) -> bool:
    """Whether a candidate is a place of one country and of none of the other's."""
    if candidate.named.country:
        return False
    codes = {p.country for p in (*candidate.named.subdivisions, *candidate.named.cities[:3])}
    return country_meant in codes and other not in codes


def _like_a_given_name(word: Word, words: PlaceWords) -> bool:
    plain = word.key in words.function_words or word.key in words.generic or word.key in words.directions
    return not plain and not word.text.isupper() and word.key not in words.heads
