"""In: what an article says. Out: the evidence that decides between places of one name, and how much a town weighs."""

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import NamedTuple

from extractors.gazetteer.places import Place

# Towns of so many people are known without their country.
FAMOUS = 500_000
LARGE = 100_000
MEDIUM = 50_000
SMALL = 15_000
# Characters of a text that is not looked through for each word by itself.
_LONG = 20_000
# What weighs beside the logarithm of the population when towns share a name. A large town of a country that the article
# names gains a factor of 160 (Santiago in the Dominican Republic beats Chile's, London in Canada does not beat
# England's); a small one less, or each Geneva of the United States would beat Switzerland's wherever these are named.
_OWN_LARGE = 2.2
_OWN_SMALL = 0.7
_FOCUS_SMALL = 1.2
_FOCUS_MEDIUM = 1.7
_CAPITAL = 1.0
_MAIN_NAME = 1.0


class Verdict(NamedTuple):
    """A candidate that is a place: ``start`` and ``end`` of the words meant, and the rule that says so."""

    start: int
    end: int
    text: str
    place: Place
    rule: str


class Said:
    """The words of a text as written, parted by blanks; a long text's are gathered when the first is asked for."""

    def __init__(self, text: str) -> None:
        """Take the text."""
        self._text, self._long = text, len(text) >= _LONG
        self._words: set[str] = set()
        self._asked: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        """Whether the text has the word."""
        known = self._asked.get(word)
        if known is None:
            there = self._among_words if self._long else self._in_text
            known = self._asked[word] = " " not in word and there(word)
        return known

    def _among_words(self, word: str) -> bool:
        if not self._words:
            self._words = set(self._text.split())
        return word in self._words

    def _in_text(self, word: str) -> bool:
        text = self._text
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if (at == 0 or text[at - 1].isspace()) and (end == len(text) or text[end].isspace()):
                return True
            at = text.find(word, end)
        return False


@dataclass(slots=True)
class Evidence:
    """What the whole article says: ``countries`` named, by name or by people; ``surnames`` that it uses; names
    ``tied`` to further capitalised words elsewhere;
    ``focus`` the one it is about; ``said`` the words as written; ``explicit`` the country that follows the candidate;
    ``listed`` tells whether it stands in a list behind a town."""

    countries: Collection[str]
    focus: str | None
    surnames: Collection[str]
    said: Said
    tied: Collection[str] = ()
    explicit: str | None = None
    listed: Callable[[], bool] = bool


def weight(town: Place, evidence: Evidence) -> float:
    """What a town weighs against others of its name."""
    own = 0.0
    if town.country in evidence.countries:
        focus = _FOCUS_MEDIUM if town.population >= MEDIUM else _FOCUS_SMALL
        small = focus if town.country == evidence.focus else _OWN_SMALL
        own = _OWN_LARGE if town.population >= LARGE else small
    return math.log10(town.population + 10) + own + _CAPITAL * (town.capital or town.seat) + _MAIN_NAME * town.main
