"""In: one article's text. Out: its places, countries judged first, then regions of the world, towns and provinces."""

import re
from collections.abc import Sequence
from datetime import date
from functools import partial
from operator import itemgetter

from extractors.findings import Section
from extractors.gazetteer.countries import countries_of_peoples
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import Place, cities, country
from extractors.locations.context import JOINTS, Stretches, Surroundings
from extractors.locations.evidence import LARGE, Evidence, Said, Verdict
from extractors.locations.judge import Judge
from extractors.locations.patterns import PlaceWords
from extractors.locations.scan import PARTED, Candidate, Scanner
from extractors.locations.unlisted import Unlisted

_MAY_EXPLAIN = frozenset(",(")
_MARKS = ".,;:/)"
# Characters that what ties one name to the next has at most ("así como").
_FAR = 16


class Tools:
    """What is made once a language: its words, and who scans and judges by them."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take a language's words and its code."""
        self.words, self.language = words, language
        self.scanner = Scanner(words, language)
        self.judge = Judge(words, language)
        self.unlisted = Unlisted(words, language)
        strong = "|".join(sorted(words.strong_prepositions))
        name, ands = r"[^\W\d_a-zß-öø-ÿ][\w’' -]{2,30}?", "|".join(sorted(words.list_words))
        self.list = re.compile(rf"\b(?:{strong}) (?:{name}, )*{name},?(?: (?:{ands}))? $")
        self.credits = tuple(re.compile(pattern) for pattern in words.credits)


class Article:
    """One article under judgement."""

    def __init__(self, tools: Tools, text: str, parts: Sequence[Section], published: date | None = None) -> None:
        """Scan a text of that day."""
        self.text, self.words, self.judge = text, tools.words, tools.judge
        self.language, self.unlisted, self._list = tools.language, tools.unlisted, tools.list
        self.scanned = tools.scanner.words(text)
        # Their names are those of two countries since then.
        self._parted = {code for code, day in PARTED.items() if published and published > day}
        self.candidates: list[Candidate] = []
        self.around: list[Surroundings] = []
        self.tied: set[str] = set()
        # Those of the candidates that stand in a dateline, in a heading.
        self.opening: list[int] = []
        self.headings: list[int] = []
        stretches = Stretches(text, parts, self.words, tools.credits)
        self.openings = stretches.openings
        self._look_around(tools.scanner, stretches)
        self.surnames = self._surnames()

    def _look_around(self, scanner: Scanner, stretches: Stretches) -> None:
        """Keep the candidates that may be places, each with what stands around it."""
        text, words = self.text, self.words
        function_words, plain, money = words.function_words, self.judge.plain, "$" in text
        for c in scanner.candidates(text, self.scanned, self._parted):
            start, end, written, key, first, last, named = c
            reads, heading, dateline = stretches.at(start)
            if not reads or key in function_words or (money and "$" in text[end : end + 2]):  # US$, US $
                continue
            if named.town_only and not (heading or dateline):
                if self._touched(first, last):  # "Bank" in "World Bank"
                    continue
                if first == last and (written.isupper() or (key in plain and self._is_plain(start, end, first))):  # ILO
                    continue
            if dateline:
                self.opening.append(len(self.candidates))
            if heading:
                self.headings.append(len(self.candidates))
            self.candidates.append(c)
            self.around.append(Surroundings(text, self.scanned, c, words, heading=heading, dateline=dateline))

    def _touched(self, first: int, last: int) -> bool:
        """Whether a capitalised word beside these makes them part of a longer name; its like elsewhere is then tied."""
        words, gaps = self.scanned.words, self.scanned.gaps
        if gaps[last + 1] in JOINTS:
            after = words[last + 1]
            if after.key not in self.judge.loose_after and not after.soft:
                self.tied.add(fold(self.text[self.scanned.starts[first] : self.scanned.ends[last]]))
                return True
        if not first or gaps[first] not in JOINTS:
            return False
        before = words[first - 1]
        return before.key not in self.judge.loose_before and not before.plain

    def _is_plain(self, start: int, end: int, at: int) -> bool:
        """Whether nothing beside an ordinary word makes a place of it: "March", "the Federation"."""
        text, judge = self.text, self.judge
        following = text[end : end + 30].split(None, 1)
        if text[end : end + 1] in _MAY_EXPLAIN or (following and following[0].strip(_MARKS).lower() in judge.explains):
            return False
        before = self.scanned.gaps[at].rsplit(None, 1)
        return not before or before[-1].lower() not in judge.announces

    def verdicts(self) -> list[Verdict]:
        """The places, in text order."""
        found: dict[int, Verdict] = {}
        for i, c in enumerate(self.candidates):
            if c.named.country and (verdict := self._country(i, c, self.around[i])):
                found[i] = verdict
        codes = {v.place.country for v in found.values()}
        congo = "CG" in codes
        if congo:
            self._two_congos(found)
            codes = {v.place.country for v in found.values()}
        countries = {code for code in codes if code} | self._peoples()
        evidence = Evidence(countries, self._focus(found), self.surnames, Said(self.text), self._tied())
        for i, c in enumerate(self.candidates):
            if not c.named.country and (verdict := self._lesser(i, c, self.around[i], evidence, found)):
                found[i] = verdict
        if congo:
            self._two_congos(found)
        if self.headings:
            self._headlines(found)
        self._one_country_each(found, evidence.focus)
        listed = [found[i] for i in sorted(found)]
        focus = self._focus(found)
        main = {focus} if focus and len(countries) > 1 else countries
        unlisted = self.unlisted.find(self.text, self.scanned, self.openings, listed, main)
        return sorted((*listed, *unlisted), key=itemgetter(0)) if unlisted else listed

    def _focus(self, found: dict[int, Verdict]) -> str | None:
        """The country that the article is about: that of its dateline, else the one named most often.

        A dateline of the Organization's seat says nothing: half of all news is issued there.
        """
        if self.opening:
            opening = [found[i] for i in self.opening if i in found]
            seats = {verdict.place.country for verdict in opening if _of_a_seat(verdict)}  # "Geneva, Switzerland"
            named = [verdict.place.country for verdict in opening if verdict.place.country not in seats]
            towns = [town for i in self.opening for town in self.candidates[i].named.cities[:1]]
            capitals = [town.country for town in towns if town.capital and not town.seat]
            first = next(iter((*named, *capitals)), None)
            if first:
                return first
        counted: dict[str | None, int] = {}
        for verdict in found.values():
            place = verdict.place
            if not place.seat or place.kind != "city":
                counted[place.country] = counted.get(place.country, 0) + 1
        return max(counted, key=counted.__getitem__, default=None)

    def _country(self, i: int, c: Candidate, s: Surroundings) -> Verdict | None:
        """The country of that name, unless a state of another country of that name is meant ("Atlanta, Georgia")."""
        verdict = self.judge.country(c, s)
        if c.key in self.words.ordinary:
            verdict = verdict or self.judge.country(c, s, listed=self._among_countries(i))
            if town := self._town_of_that_name(i):
                return Verdict(c.start, c.end, c.text, town, "city:country after")
        others = c.named.subdivisions and [p for p in c.named.subdivisions if p.country != c.named.country]
        if not others:
            return verdict
        near = [self.candidates[j] for j in (i - 1, i + 1) if 0 <= j < len(self.candidates) and self._near(i, j)]
        for part in others:
            if any(_only_in(n, part.country, c.named.country) for n in near):
                return Verdict(c.start, c.end, c.text, part, "subdivision")
        return verdict

    def _town_of_that_name(self, i: int) -> Place | None:
        """The town that bears a country's name, where its own country follows: "Granada, Nicaragua"."""
        if i + 1 >= len(self.candidates):
            return None
        c, following = self.candidates[i], self.candidates[i + 1]
        if not following.named.country or self.text[c.end : following.start] not in self.words.country_follows:
            return None
        towns = cities(c.text, self.language)
        return next((town for town in towns if town.country == following.named.country), None)

    def _among_countries(self, i: int) -> bool:
        """Whether a candidate stands in a list beside a name that is a country's and nothing else."""
        beside = [j for j in (i - 1, i + 1) if 0 <= j < len(self.candidates) and self._near(i, j)]
        return any(
            self.candidates[j].named.country and self.candidates[j].key not in self.words.ordinary for j in beside
        )

    def _lesser(
        self, i: int, c: Candidate, s: Surroundings, evidence: Evidence, found: dict[int, Verdict]
    ) -> Verdict | None:
        """A region, subdivision or town."""
        if not c.named.region and self.judge.part_of_a_name(c, s):  # most are
            return None
        explicit = evidence.explicit = self._explicit(i, found)
        evidence.listed = partial(self._listed, i, found)  # few ask
        if c.named.region and not (explicit and any(t.country == explicit for t in c.named.cities)):
            return self.judge.region(c, s, evidence)
        if c.named.region and self.judge.part_of_a_name(c, s):
            return None
        return self.judge.within(c, s, evidence)

    def _near(self, i: int, j: int) -> bool:
        first, second = self.candidates[min(i, j)], self.candidates[max(i, j)]
        return second.start - first.end < _FAR and self.text[first.end : second.start] in self.words.list_gaps

    def _explicit(self, i: int, found: dict[int, Verdict]) -> str | None:
        """The country that follows a candidate: "Turin, Italy", "Turin (Italy)", "Austin, Texas"."""
        if i + 1 >= len(self.candidates):
            return None
        c, following = self.candidates[i], self.candidates[i + 1]
        if following.start - c.end > _FAR or self.text[c.end : following.start] not in self.words.country_follows:
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
        if not previous.endswith(",") and previous not in self.words.list_words:
            return False
        start = self.candidates[i].start
        return bool(self._list.search(self.text, max(0, start - 90), start))

    def _peoples(self) -> set[str]:
        """Countries of the peoples named: "the Chinese delegation"."""
        capitalised = {word.people for word in self.scanned.words if word.people}
        return (
            capitalised | countries_of_peoples(self.text.split(), self.language)
            if self.words.small_peoples
            else capitalised
        )

    def _tied(self) -> set[str]:
        """Names that the article also uses within a longer one: of "Kano Tanneries" the firm may be "Kano"."""
        around = zip(self.candidates, self.around, strict=True)
        self.tied.update(c.key for c, s in around if s.after is not None and s.after.key not in self.judge.loose_after)
        return self.tied

    def _surnames(self) -> frozenset[str]:
        """Last words of capitalised runs that are no place: a person named in full is later named by them."""
        words = self.scanned.words
        beside = [k for k, gap in enumerate(self.scanned.gaps) if gap == " "]
        pairs = [k for k in beside if k and words[k - 1].given and words[k].surname and not words[k - 1].soft]
        inside = {k for c in self.candidates if c.first < c.last for k in range(c.first + 1, c.last + 1)}
        return frozenset([words[k].key for k in pairs if k not in inside])

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
        regions = [(i, v) for i, v in found.items() if v.place.kind == "region"]
        told = {v.place.en: v.place.country for _, v in regions if v.place.country}
        for i, v in regions:
            if v.place.country or v.place.needs_article:
                continue
            parts = {p.country for p in self.candidates[i].named.subdivisions}
            country_meant = told.get(v.place.en) or (focus if focus in parts else None)
            found[i] = v._replace(place=v.place._replace(country=country_meant))

    def _headlines(self, found: dict[int, Verdict]) -> None:
        """In a headline of capitals a town between capitalised words counts where the article names it elsewhere."""
        open_ = [i for i in self.headings if i not in found]
        known = {self.candidates[i].key: v for i, v in found.items() if not self.around[i].heading} if open_ else {}
        for i in open_:
            c = self.candidates[i]
            if c.key in known:
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
