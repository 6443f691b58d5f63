"""What is known of one body while an article is read: its names, its acronyms, where it is named."""

from typing import NamedTuple

from extractors.organisations.index import Body
from extractors.organisations.spelling import fold


class Mention(NamedTuple):
    """``text[start:end]`` names a body; how sure, and by which rule."""

    start: int
    end: int
    confidence: float
    rule: str


class Entry:
    """One body of an article, growing as further mentions are read.

    ``names`` are full names as the article writes them, in order of appearance; ``acronyms`` likewise; ``variants``
    are shorter forms of them (without the owner or the nation in front) that others may use for it.
    """

    __slots__ = ("acronyms", "country", "head", "kind", "known", "mentions", "names", "variants")

    def __init__(self, kind: str | None, known: Body | None = None, country: str | None = None) -> None:
        """Begin with what is known of the body, and no name."""
        self.kind = kind
        self.known = known
        self.country = country
        self.names: list[str] = []
        self.acronyms: list[str] = []
        self.variants: list[str] = []
        self.mentions: list[Mention] = []
        self.head: str | None = None

    def add_name(self, name: str) -> None:
        """Note a full name, once."""
        if name not in self.names:
            self.names.append(name)

    def add_acronym(self, acronym: str) -> None:
        """Note an acronym, once."""
        if acronym not in self.acronyms:
            self.acronyms.append(acronym)

    @property
    def title(self) -> str:
        """The usual full name: the table's, or the longest that the article gives, or the acronym."""
        if self.known:
            return self.known.name
        return max(self.names, key=len) if self.names else self.acronyms[0]

    def value(self) -> dict[str, object]:
        """The JSON value of its findings; ``names`` begins with the usual full name."""
        title = self.title
        names = [title]
        if self.acronyms or self.variants or self.names != names:  # most bodies are said in one way
            names = list(dict.fromkeys((title, *self.names, *self.acronyms, *self.variants)))
            if len(set(map(fold, names))) < len(names):
                names = self._told_apart(names)
        return {"name": title, "names": names, "country": self.country, "kind": self.kind}

    def _told_apart(self, names: list[str]) -> list[str]:
        """Of names that compare equal the first, and whatever else the article has in full."""
        seen: dict[str, str] = {}
        for name in names:
            if seen.setdefault(fold(name), name) != name and name in self.names:
                seen[name] = name
        return list(seen.values())
