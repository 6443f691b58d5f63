"""The table of known bodies, by their names: which spellings and beginnings it has, and what each may mean."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.organisations.patterns.table import END
from extractors.organisations.spelling import first_word, folded
from extractors.organisations.tokens import is_acronym

_ARTICLE = re.compile(r"[LD]['’]\w")
_OWNER = re.compile(r"\S+(?:['’]s|s['’]) ")  # "Children’s Investment Fund": a possessive of the name's own


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """A known body; ``country`` is ISO alpha-2 or None for what belongs to no single one.

    ``shared`` are names and acronyms that bodies elsewhere have too. What such a name gives by itself is a body with
    ``among``, those that it may mean, and without a country.
    """

    name: str
    acronyms: tuple[str, ...]
    others: tuple[str, ...]
    country: str | None
    kind: str
    guarded: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    among: tuple["Body", ...] = ()

    @property
    def also(self) -> tuple[str, ...]:
        """What means this body only where the article has said it in full: marked and shared acronyms."""
        return _also(self)

    def of(self, country: str | None) -> "Body":
        """The one of ``among`` that belongs to ``country``; this body where there is none, or more than one."""
        found = [body for body in self.among if body.country == country]
        return found[0] if len(found) == 1 else self


@lru_cache(1 << 13)
def _also(body: Body) -> tuple[str, ...]:
    marked = [word[1:] for word in body.acronyms if word[0] == "~"]
    return (*marked, *filter(is_acronym, body.shared))


class Index:
    """Names and acronyms of bodies, folded."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        """Index the bodies; of two with one name or acronym the first holds it."""
        self.listed = tuple(bodies)
        self._acronyms: dict[str, Body] = {}
        self._guarded: dict[str, str] = {}
        self._of_owners: set[str] = set()
        self._low_ended: set[str] = set()
        self._with_article: set[str] = set()
        self._names: dict[str, Body] = {}
        # Names by their first word; the beginnings of longer ones are spelt out when a text first has that word.
        self._by_first: dict[str, list[str]] = {}
        self._beginnings: dict[str, frozenset[str]] = {}
        # The marks that names hold, and those that fold away.
        self._marks = frozenset("&/,‐‑-'’")
        self._index([*self._named(), *self._shared()])

    def _named(self) -> Iterator[tuple[str, Body]]:
        for body in self.listed:
            yield body.name, body
            for name in body.others:
                yield name, body
            for acronym in body.acronyms:
                if acronym[0] != "~":  # means other things too: a body only where the article defines it
                    yield acronym, body

    def _shared(self) -> Iterator[tuple[str, Body]]:
        holders: dict[str, list[Body]] = {}
        for body in self.listed:
            for name in body.shared:
                holders.setdefault(name, []).append(body)
        for name, among in holders.items():
            yield name, Body(name, (), (), None, among[0].kind, among=tuple(among))

    def _index(self, named: Sequence[tuple[str, Body]]) -> None:
        words = [(name, body) for name, body in named if " " in name or not is_acronym(name)]
        for name, body in named:
            if " " not in name and is_acronym(name):
                self._acronyms.setdefault(name, body)
        # Folding all names at once is ten times as quick as one by one.
        keys = [key.strip() for key in folded(END.join(name for name, _ in words)).split(END)] if words else []
        self._marks |= {word for key in keys for word in key.split() if len(word) == 1 and not word.isalnum()}
        for key, (name, body) in zip(keys, words, strict=True):
            if re.split("[ /]", name)[-1][0].islower() and " " in name:
                self._low_ended.add(key)
            if key in self._names:
                continue
            self._names[key] = body
            self._by_first.setdefault(first_word(key), []).append(key)
            if _OWNER.match(name):
                self._of_owners.add(key)
            if name in body.guarded:
                self._guarded[key] = name
            if _ARTICLE.match(name):  # "L’Economiste": the article is a token of its own
                bare = key.partition("'")[2]
                self._with_article.add(bare)
                self._names.setdefault(bare, body)
                self._by_first.setdefault(first_word(bare), []).append(bare)
        if "vietnam" in self._by_first:
            self._by_first["viet"] = self._by_first["vietnam"]

    def _beginnings_of(self, first: str) -> frozenset[str]:
        """All that a longer name with this first word may begin with."""
        if first not in self._beginnings:
            self._beginnings[first] = self._spell_out(first)
        return self._beginnings[first]

    def _spell_out(self, first: str) -> frozenset[str]:
        found = {first}
        for key in self._by_first[first]:
            words = re.split("[ /]", key)  # "HIV/AIDS" is two words of a text
            ends = [len(" ".join(words[:count])) for count in range(1, len(words))]
            found.update(key[:end] for end in ends)
        return frozenset(found)
