"""In: a text and what is already found in it. Out: places that no table knows, where the text says what they are.

"the village of Railaco", "Emae island", the opening "SALY, Senegal (ILO News)", and, least surely, "living in
Kibera", where a preposition after a small word is all there is. ("At" is no help: it stands before firms as often.)
"""

import re
from collections.abc import Collection, Iterator, Sequence

from extractors.gazetteer.countries import country_of, country_of_demonym
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import Kind, Place
from extractors.locations.judge import Verdict
from extractors.locations.patterns import PlaceWords

_NAME = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}(?:[- ][^\W\d_a-zß-öø-ÿ][^\W\d_]+){0,2}"
_OPENING = re.compile(rf"(?m)^({_NAME})(?=, ([^\n(–—]{{3,40}}?) ?(?:\(|[-–—]))")


class Unlisted:
    """Finds such places with one language's words."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take the words, and the language of the countries' names."""
        self.words, self.language = words, language
        generic = "|".join(sorted(words.generic_sure))
        before = "|".join(sorted(words.of_words))
        self._pattern = re.compile(rf"\b({generic}) (?:{before}) ({_NAME})|(?<=[a-z,] )({_NAME}) ({generic})\b")

        spot = "|".join(sorted(words.spot_prepositions))
        # The word before the preposition is a small one: "Dialogue in Ports" is a title. No capital inside: KfW.
        one = r"[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ’-]{3,}"
        name = rf"{one}(?: {one})?(?![^\W\d_]| [^\W\d_a-zß-öø-ÿ\d]| \d)"
        ands = "|".join(sorted(words.list_words))
        self._after = re.compile(rf"\b[a-zß-öø-ÿ][\w’'-]*,? (?:{spot}) ((?:{name}, )*{name}(?:,? (?:{ands}) {name})?)")
        self._one = re.compile(name)

    def find(self, text: str, taken: Sequence[Verdict], countries: Collection[str]) -> Iterator[Verdict]:
        """Places not overlapping those found, in the one country that the article names, else in none."""
        only = next(iter(countries)) if len(countries) == 1 else None
        for m in _OPENING.finditer(text):
            if (country := country_of(m[2].strip(), self.language)) and self._free(m.span(1), taken):
                name = m[1].title() if m[1].isupper() else m[1]
                yield Verdict(*m.span(1), m[1], Place(name, name, country, "city"), 0.8, "unlisted:dateline")
        yield from self._announced(text, taken, only)
        for m in self._pattern.finditer(text):
            group, generic = (2, m[1]) if m[2] else (3, m[4])
            if self._free(m.span(group), taken) and self._could_be(m[group]):
                kind: Kind = "city" if generic in self.words.generic_city else "region"
                yield Verdict(*m.span(group), m[group], Place(m[group], m[group], only, kind), 0.6, "unlisted:generic")

    def _announced(self, text: str, taken: Sequence[Verdict], country: str | None) -> Iterator[Verdict]:
        """Names behind a preposition: of a list the first must be a place or could be one."""
        for found in self._after.finditer(text):
            for m in self._one.finditer(text, *found.span(1)):
                if not self._free(m.span(), taken):
                    continue
                if not self._could_be(m[0]) or fold(m[0]) in self.words.languages:
                    break
                yield Verdict(*m.span(), m[0], Place(m[0], m[0], country, "city"), 0.5, "unlisted:preposition")

    def _could_be(self, name: str) -> bool:
        w = self.words
        keys = fold(name).split()
        known = (w.ordinary, w.heads, w.directions, w.function_words, w.generic, w.neutral_after)
        people = any(country_of_demonym(part, self.language) for part in name.split())
        return not (people or name.isupper()) and not any(k in words for k in keys for words in known)

    def _free(self, span: tuple[int, int], taken: Sequence[Verdict]) -> bool:
        return not any(v.start < span[1] and span[0] < v.end for v in taken)
