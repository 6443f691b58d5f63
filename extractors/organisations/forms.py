"""A name in, the forms under which it may be said again out: without its nation or owner, turned round, abridged."""

import re
from collections.abc import Iterator
from functools import lru_cache
from types import ModuleType

from extractors.organisations.countries import Countries
from extractors.organisations.spelling import fold

# Names repeat within an article and from one to the next: so many answers are kept.
_KEPT = 1 << 14
# A word and what parts it from the next one; an elided article is a word.
_WORDS = re.compile(r"(?:[dl]['’]|[^\s'’]+(?:['’][^\s'’]+)*['’]?)\s*")
_OF_NATIONS = frozenset(("ministry", "government"))


class Forms:
    """The forms of names in one language."""

    def __init__(self, words: ModuleType, countries: Countries) -> None:
        """Take the words of ``patterns`` and what is known of countries."""
        self.words = words
        self.nation_at_front = countries.at_front
        self.is_country = countries.is_country
        self.keys = lru_cache(_KEPT)(self._keys)
        self.shorter = lru_cache(_KEPT)(self._shorter)
        self.abridged = lru_cache(_KEPT)(self._abridged)

    def _shorter(self, name: str, kind: str | None) -> tuple[str, ...]:
        """Forms that name the same body where its owner or nation is clear: "Bureau for …" of "ILO Bureau for …"."""
        rest = self.words.OWNER.sub("", name)
        found = (rest,) if rest != name and len(rest.split()) > 2 else ()
        if self.words.ORDER == "head_first" and (front := self.without_nation(name)):
            return (*found, front)
        if kind in _OF_NATIONS and not self.words.OF.isdisjoint(name.split()):
            nation, rest = self.nation_at_front(name)
            said = rest.split()
            if nation and len(said) > 1 and not self.words.OF.isdisjoint(said):
                return (*found, rest)
        return found

    def without_nation(self, name: str) -> str | None:
        """A name without the "of COUNTRY" at its end: "Conseil économique et social | du Sénégal"; None without one."""
        said = _WORDS.findall(name)
        small = self.words.OF | self.words.THE
        for size in range(1, min(5, len(said) - 2)):
            front = said[:-size]
            if front[-1].strip() in small and self.is_country("".join(said[-size:]).strip()):
                while front[-1].strip() in small:
                    front.pop()
                return "".join(front).strip() if len(front) > 1 else None
        return None

    def _keys(self, name: str) -> tuple[tuple[str, frozenset[str]], ...]:
        """The comparison forms of a name, each with the beginnings that may be said for it.

        They are the name as it stands, without nation or owner, and "Labour Ministry" turned round.
        """
        keys = [fold(name), *map(fold, self.shorter(name, "ministry"))]
        for key in tuple(keys) if self.words.TURNED else ():
            if match := self.words.TURNED.match(key):
                keys.append(self.words.TURN.format(**match.groupdict()))
        return tuple((key, frozenset(self._beginnings(key))) for key in keys)

    def _abridged(self, name: str) -> tuple[str, tuple[str, ...]] | None:
        """A folded name and what it may be without its further parts; None where no name is a longer form of it."""
        key = fold(name)
        return (key, tuple(self.without_further(key))) if self.can_go_on(f" {key} ") else None

    def can_go_on(self, key: str) -> bool:
        """Whether a folded name may be the beginning of a longer form: it has an "of"."""
        return any(map(key.__contains__, self.words.ABRIDGED_BY))

    def _beginnings(self, key: str) -> Iterator[str]:
        """The beginnings of a folded name that may be said for the whole."""
        ends = [key.find(joint) + len(joint) for joint in self.words.ABRIDGED_BY if joint in key]
        at = key.find(" ", min(ends) - 1) if ends else -1
        while at > 0:
            yield key[:at]
            at = key.find(" ", at + 1)

    def without_further(self, key: str) -> Iterator[str]:
        """A folded name up to each "and …" that a shorter form may leave out."""
        for joint in self.words.FURTHER:
            at = key.find(joint)
            while at > 0:
                if self.can_go_on(key[:at]):
                    yield key[:at]
                at = key.find(joint, at + 1)
