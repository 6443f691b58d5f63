"""A text in, where its figures and its words of numbers stand out; and, in the same look over it, other words.

Dates and counts both hang on figures and a few words: whoever reads the text first looks for all of them, and leaves
where numbers may stand to the other.
"""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.numbers.patterns import NumberWords

_KEPT = "places of numbers"
_WORD = re.compile(r"[^\W\d_]+")


class Places(NamedTuple):
    """Where digits begin, where words stand that only numbers have, and where years or other words begin."""

    figures: list[int]
    spelt: list[int]
    others: list[int]


class Scan:
    """Looks for the numbers of one language, and for ``others``, regexes of letters with what may follow them."""

    def __init__(self, telling: Collection[str], others: Collection[str] = ()) -> None:
        """Compile one expression of all; ``telling`` are the words that only numbers have."""
        self._telling = frozenset(telling)
        begins = re.compile("|".join(others) or r"(?!)").match
        # A month cut short may be a number as well: "sept.".
        self._only_numbers = frozenset(word for word in telling if not begins(word) and not begins(f"{word}."))
        years = r"[12][0-9]{3}|" if others else ""
        self._any = re.compile(rf"[^a-zA-Z0-9](?:{years}[0-9]|{alternatives({*telling, *others})})")

    def places(self, text: str) -> Places:
        """Where they stand."""
        figures, spelt, others = list[int](), list[int](), list[int]()
        for match in self._any.finditer(f"\n{text}"):
            at, said = match.start(), match[0]
            if said[1] <= "9":
                figures.append(at)
                if len(said) > 2:
                    others.append(at)
                continue
            said = said[1:]
            end = at + len(said)
            if said in self._telling and not text[end : end + 1].isalpha():
                spelt.append(at)
            if said not in self._only_numbers:
                others.append(at)
        return Places(figures, spelt, others)


def telling(words: NumberWords) -> frozenset[str]:
    """The words that stand in every number in words, small or capital."""
    every = {*words.spelt, *(part for form in (*words.fractions, *words.wholes) for part in _WORD.findall(form))}
    every -= {*words.articles, *words.joiners, *words.weak}
    return frozenset(form for word in every for form in (word, word.capitalize()))


def keep(doc: Doc, places: Places) -> None:
    """Leave the places to who reads the Doc later."""
    doc.user_data[_KEPT] = places


def kept(doc: Doc) -> Places | None:
    """The places that were left, if any were."""
    found: Places | None = doc.user_data.get(_KEPT)
    return found


def alternatives(regexes: Iterable[str]) -> str:
    """Regexes that each begin with two letters, the longest first, parted by the first: few are tried at a place."""
    by_letter: dict[str, list[str]] = {}
    for regex in sorted(regexes, key=len, reverse=True):
        by_letter.setdefault(regex[0], []).append(regex[1:])
    second = {rest[0] for every in by_letter.values() for rest in every}
    ways = (f"{first}(?:{'|'.join(rest)})" for first, rest in by_letter.items())
    return f"(?=[{''.join(by_letter)}][{''.join(second)}])(?:{'|'.join(ways)})"
