"""In: candidates with what stands around them. Out: the places that they are, or nothing.

Countries are judged first: those that the article names decide between towns of one name, and let small towns count.
"""

from extractors.gazetteer.countries import country_of_demonym
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import Place, country
from extractors.locations.context import Surroundings, is_initial
from extractors.locations.evidence import FAMOUS, LARGE, SMALL, Evidence, Verdict, weight
from extractors.locations.patterns import PlaceWords
from extractors.locations.scan import Candidate


class Judge:
    """Decides with one language's words."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take the words and the language of the names to show."""
        self.words = words
        self.language = language
        self.loose_after = words.neutral_after | words.generic
        self.loose_before = words.directions | words.generic
        self._loose_before_country = self.loose_before | words.neutral_before
        # Ordinary words, what must follow one or stand before it if it may be a place.
        self.plain = words.ordinary | words.heads
        self._words_of_language = self.plain | words.function_words
        self.explains = {fold(w) for gap in words.country_follows for w in gap.split()} | words.generic | {"/"}
        self.announces = words.strong_prepositions | words.small | words.contracted | words.list_words
        self._loose = self._loose_before_country | words.neutral_after

    def country(self, c: Candidate, s: Surroundings, *, listed: bool = False) -> Verdict | None:
        """The country that a candidate with a country's name means, or None: a firm, a person, a body's own name.

        A name that is a word or a person's as well counts where it is ``listed`` among countries, or announced.
        """
        code = c.named.country
        if code is None or self._of_a_person(c, s) or self._of_a_firm(s):
            return None
        if (following := s.following) and fold(following) in self.words.currencies:
            return None
        tied = (s.before or s.after) and not s.heading
        if tied and (self._tied_before(s) or any(self._takes_in(w.key) for w in s.run_after)):
            return None
        word = c.key in self.words.ordinary and not c.capitals_only
        if word and not (listed or s.dateline or s.article or self._prepositions(s)):
            return None
        return Verdict(c.start, c.end, c.text, country(code, self.language), "country")

    def region(self, c: Candidate, s: Surroundings, evidence: Evidence) -> Verdict | None:
        """The region of our table that a candidate means, or None."""
        place = c.named.region
        if place is None or (place.needs_article and not s.article) or self._no_region(c, s):
            return None
        if place.country is None:
            place = place._replace(country=self._country_within(c, place, evidence))
        return Verdict(c.start, c.end, c.text, place, "region")

    def _country_within(self, c: Candidate, place: Place, evidence: Evidence) -> str | None:
        """The country of a region that two have a part of: "Punjab" where Pakistan is named."""
        own = {p.country for p in c.named.subdivisions if p.country in evidence.countries}
        if place.needs_article or not own:
            return None
        return own.pop() if len(own) == 1 else evidence.explicit if evidence.explicit in own else None

    def _no_region(self, c: Candidate, s: Surroundings) -> bool:
        """Whether a region's name is an acronym, a word, or part of a body's or a person's name."""
        if c.capitals_only and " " not in c.text and not (s.heading or s.dateline or len(c.text) == 4):
            return True
        if (body := s.of_before) and self._takes_in(body.key):
            return True
        is_word = c.key in self.words.ordinary and not s.article
        if is_word and not (self._generic(s) or self._prepositions(s)):
            return True
        return not s.heading and (self._touched(s) or self._of_a_person(c, s))

    def within(self, c: Candidate, s: Surroundings, evidence: Evidence) -> Verdict | None:
        """The town or subdivision that a candidate means that is no part of a name, or None."""
        if country_of_demonym(c.text, self.language):
            return None
        generic = self._generic(s)
        town, part = self._town(c, evidence), self._part(c, evidence)
        if generic and generic not in self.words.generic_city:
            return self._generic_part(c, s, evidence, part, town)
        if part and not (town and self._outranks(town, part, evidence)):
            verdict = self._part_verdict(c, s, evidence, part)
            if verdict or town is None:
                return verdict
        return self._town_verdict(c, s, evidence, town, generic) if town else None

    # Which of the places of that name.

    def _town(self, c: Candidate, evidence: Evidence) -> Place | None:
        towns = c.named.cities
        if evidence.explicit:
            towns = tuple(t for t in towns if t.country == evidence.explicit) or towns
        if len(towns) < 2:
            return towns[0] if towns else None
        return max(towns, key=lambda t: weight(t, evidence))

    def _part(self, c: Candidate, evidence: Evidence) -> Place | None:
        parts = c.named.subdivisions
        if not parts:
            return None
        meant, named = evidence.explicit, evidence.countries
        own = [p for p in parts if p.country == meant or p.country in named]
        if own:
            return next((p for p in own if p.country == meant), own[0])
        return parts[0] if len({p.country for p in parts}) == 1 else None

    def _outranks(self, town: Place, part: Place, evidence: Evidence) -> bool:
        """Whether the town is meant rather than the subdivision: its seat, or a city; "in Antioquia" is no Antakya."""
        if evidence.explicit:
            large = town.capital or (town.main and town.population >= LARGE / 2)
            return town.country == evidence.explicit and (large or part.country != evidence.explicit)
        if part.country in evidence.countries and town.country != part.country:
            return False
        return town.population >= LARGE or town.capital

    # Whether it is meant at all.

    def _town_verdict(
        self, c: Candidate, s: Surroundings, evidence: Evidence, town: Place, generic: str
    ) -> Verdict | None:
        rule = self._town_support(c, s, evidence, town, generic)
        if rule is None:
            return None
        # "Toyota City": written as a part of the name.
        whole = s.after if s.after and len(s.run_after) == 1 and s.after.text in self.words.city_after else None
        text = f"{c.text} {whole.text}" if whole else c.text
        return Verdict(c.start, c.start + len(text), text, town, f"city:{rule}")

    def _town_support(self, c: Candidate, s: Surroundings, evidence: Evidence, town: Place, generic: str) -> str | None:
        """The rule by which a town is meant that has a ``generic`` word beside it or none, or None."""
        own, spoken = town.country in evidence.countries, s.spoken
        strong = spoken in self.words.strong_prepositions
        somehow = strong or spoken in self.words.prepositions or evidence.listed()
        famous = FAMOUS if town.main and (own or somehow) else 2 * FAMOUS
        known = town.population >= famous or ((town.capital or town.seat) and (town.main or own or strong))
        if evidence.explicit == town.country:
            return "country after"
        if s.dateline and (c.key not in self.words.ordinary or c.capitals_only):
            return "dateline"
        if not (own or strong or known or generic) and (c.key in evidence.tied or not town.main):
            return None
        named_as_town = generic in self.words.generic_city
        if self._is_word(c, s, evidence):
            large = strong and town.main and town.population >= LARGE and not s.heading
            return "word" if (own and named_as_town) or (large and not self._said(c, evidence)) else None
        doubtful = not (strong or generic or (somehow and (own or known)))
        if doubtful and self._is_person(c, evidence):
            return None
        lesser = None if known else self._lesser_town(s, town, named_as_town, own=own, strong=strong, somehow=somehow)
        return "known" if known else lesser

    def _lesser_town(
        self, s: Surroundings, town: Place, named_as_town: bool, *, own: bool, strong: bool, somehow: bool
    ) -> str | None:
        if not own and (s.sentence_start or not (town.main or town.population >= LARGE)):
            return None
        if own and (
            somehow or named_as_town or town.population >= LARGE or (s.previous in self.words.of_words and town.main)
        ):
            return "own country"
        if (strong or somehow or named_as_town) and town.population >= LARGE:
            return "large"
        if (strong or named_as_town) and town.main and town.population >= SMALL:
            return "preposition"
        return None

    def _part_verdict(self, c: Candidate, s: Surroundings, evidence: Evidence, part: Place) -> Verdict | None:
        own = part.country in (evidence.explicit, *evidence.countries)
        somehow = self._prepositions(s) or evidence.listed() or s.dateline or s.previous in self.words.of_words
        if self._is_word(c, s, evidence) or (self._is_person(c, evidence) and not somehow):
            return None
        if own or (somehow and len(c.text) > 4):
            return Verdict(c.start, c.end, c.text, part, "subdivision" if own else "subdivision:elsewhere")
        return None

    def _generic_part(
        self, c: Candidate, s: Surroundings, evidence: Evidence, part: Place | None, town: Place | None
    ) -> Verdict | None:
        """ "Leyte province", "district of Sialkot": a subdivision, under a town's name where ISO does not list it."""
        if part is None and (town is None or town.country not in evidence.countries):
            return None
        place = part or Place(c.text, c.text, town.country if town else None, "region")
        if not self._is_word(c, s, evidence) and c.key not in self.words.directions:
            return Verdict(c.start, c.end, c.text, place, "subdivision:generic")
        # "Central Province": without its generic word the name would be none.
        if place.country not in evidence.countries or not (s.after and s.after.key in self.words.generic):
            return None
        whole = f"{c.text} {s.after.text}"
        place = place._replace(name=whole, en=whole)
        return Verdict(c.start, c.start + len(whole), whole, place, "subdivision:generic")

    # What stands around.

    def _prepositions(self, s: Surroundings) -> bool:
        previous = s.spoken
        return previous in self.words.strong_prepositions or previous in self.words.prepositions

    def _generic(self, s: Surroundings) -> str:
        """The word that says what sort of place it is: "X Province", "the city of X"."""
        words = self.words
        if words.generic_follows:
            following = s.following
            if following and (after := fold(following)) in words.generic and len(s.run_after) < 2:
                return after
        if s.previous in words.of_words and (before := fold(s.before_that)) in words.generic:
            return before
        for word in s.apposition:
            if word in words.generic_city:
                return word
        return ""

    def part_of_a_name(self, c: Candidate, s: Surroundings) -> bool:
        """Whether a town's name belongs to a person, a firm, a body, or is an acronym."""
        if self._of_a_person(c, s) or self._of_a_firm(s) or s.foreign:
            return True
        if (body := s.of_before) and self._takes_in(body.key):
            return True
        if s.previous in self.words.of_words and fold(s.before_that) in self.words.small_heads:
            return True
        if self._touched(s) and not (s.dateline and s.before is None):
            return True
        return c.capitals_only and not (s.dateline or s.heading) and " " not in c.text

    def _takes_in(self, key: str) -> bool:
        return key in self.words.heads or key in self.words.firm_after

    def _touched(self, s: Surroundings) -> bool:
        """Whether a capitalised word beside it makes it a part of a longer name."""
        after = s.after is not None and s.after.key not in self.loose_after
        return after or (s.before is not None and s.before.key not in self.loose_before)

    def _tied_before(self, s: Surroundings) -> bool:
        """Whether a capitalised word makes it the end of a body's name: "Statistics Canada", "ILO Bangladesh"."""
        if s.before is None or s.before_opens:
            return False
        return s.before.key not in self._loose_before_country

    def _of_a_person(self, c: Candidate, s: Surroundings) -> bool:
        if s.previous_key in self.words.titles or (len(s.previous) == 2 and is_initial(s.previous)):
            return True
        if s.heading or not (s.before or s.after):
            return False
        if s.previous in self.words.of_words:  # "the President of Georgia Jane Doe"
            return False
        if c.key not in self.words.surnames and c.key not in self.words.given_names:
            return False
        return not any(w.key in self._loose for w in (s.before, s.after) if w)

    def _of_a_firm(self, s: Surroundings) -> bool:
        if s.before and s.before.key in self.words.firm_before:
            return True
        if s.after and s.after.key in self.words.firm_after:
            return True
        return s.previous_key in self.words.bearers

    def _is_word(self, c: Candidate, s: Surroundings, evidence: Evidence) -> bool:
        """Whether the name is an ordinary word, of the language or of this article."""
        if c.key in self._words_of_language or c.key in evidence.said:
            return True
        first, _, bare = c.key.partition(" ")
        opens = bare and first in self.words.articles and (s.sentence_start or s.heading)  # "La Unión" as "Unión"
        return bool(opens) and (bare in self._words_of_language or bare in evidence.said)

    def _said(self, c: Candidate, evidence: Evidence) -> bool:
        """Whether the article has the word without a capital."""
        return c.key in evidence.said

    def _is_person(self, c: Candidate, evidence: Evidence) -> bool:
        return c.key in self.words.given_names or c.key in evidence.surnames


def shown_name(verdict: Verdict, language: str) -> str:
    """The name as the article commonly writes it, in its normal case; a country's usual name."""
    place = verdict.place
    if place.kind == "country":
        return place.name
    written = verdict.text
    usual = place.en if language == "en" else place.name
    if fold(written) == fold(usual) and (written.isupper() or written.casefold() == usual.casefold()):
        return usual
    return written.title() if written.isupper() else written
