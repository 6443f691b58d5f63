"""The table of known bodies: words at a place in, the body named there out.

Reads ``data/bodies.tsv`` (its README states source and licence). Spelling variants that English writers mix are one.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from extractors.organisations.tokens import Token, is_acronym

_SPELLINGS = (
    (re.compile(r"organis"), "organiz"),
    (re.compile(r"\blabour\b"), "labor"),
    (re.compile(r"\bcentre\b"), "center"),
    (re.compile(r"\bprogramme\b"), "program"),
    (re.compile(r"\bco-oper"), "cooper"),
    (re.compile(r"\bviet nam"), "vietnam"),
    (re.compile(r"['’](?=s\b|$|\s)|['’]s\b"), ""),
    (re.compile(r"’"), "'"),
    (re.compile(r"\s*&\s*"), " and "),
    (re.compile(r"\s*/\s*"), "/"),
    (re.compile(r"[\s,‐‑-]+"), " "),
)


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """The form in which names are compared: case, spelling, hyphens, commas and possessive marks do not count."""
    text = name.casefold()
    for pattern, to in _SPELLINGS:
        text = pattern.sub(to, text)
    return text.strip()


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """A known body; ``country`` is ISO alpha-2 or None for what belongs to no single one."""

    name: str
    acronyms: tuple[str, ...]
    others: tuple[str, ...]
    country: str | None
    kind: str


class Bodies:
    """Look-ups over the table: by a whole name, by an acronym, and by what stands at a token."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        """Index the bodies; of two with one name or acronym the first holds it."""
        self.listed = tuple(bodies)
        self._names: dict[str, Body] = {}
        self._acronyms: dict[str, Body] = {}
        self._beginnings: set[str] = set()
        for body in self.listed:
            for name in (body.name, *body.others):
                self._add_name(name, body)
            for acronym in body.acronyms:
                if acronym.startswith("~"):
                    continue  # means other things too: a body only where the article defines it
                if is_acronym(acronym) and " " not in acronym:
                    self._acronyms.setdefault(acronym, body)
                else:
                    self._add_name(acronym, body)

    def _add_name(self, name: str, body: Body) -> None:
        key = fold(name)
        if " " not in name and is_acronym(name):
            self._acronyms.setdefault(name, body)
            return
        self._names.setdefault(key, body)
        if "/" in key:  # "HIV/AIDS" is two words of a text
            self._beginnings.add(key.partition("/")[0])
        words = key.split(" ")
        self._beginnings.update(" ".join(words[:count]) for count in range(1, len(words)))
        # The look-up sees one word at a time: "Viet" before it sees "Viet Nam", "Moody" before "Moody's".
        first = name.split(maxsplit=1)[0]
        self._beginnings.update(fold(word).partition(" ")[0] for word in (first, first[:-2]))

    def by_acronym(self, acronym: str) -> Body | None:
        """The body that an acronym means without being defined in the article."""
        return self._acronyms.get(acronym)

    def at(self, tokens: Sequence[Token], i: int) -> tuple[int, Body] | None:
        """The longest known name that begins at token ``i``: one past its last token, and the body."""
        token = tokens[i]
        if not token.is_name:
            return None
        best = None
        said = ""
        for j in range(i, len(tokens)):
            word = tokens[j]
            if word.kind == "break":
                break
            before, said = said, f"{said} {word.text}" if said else word.text
            if word.kind not in ("mark", "number"):
                # "the World Bank’s report" names the World Bank, "Moody’s rating" Moody’s.
                body = self._names.get(fold(said)) or (
                    self._names.get(fold(f"{before} {word.base}".lstrip())) if word.possessive else None
                )
                if body:
                    best = j + 1, body
                if fold(said) not in self._beginnings and fold(word.base) not in self._beginnings:
                    break
        if best is None and token.kind == "acronym" and (body := self._acronyms.get(token.base)):
            best = i + 1, body
        return best


def _read(line: dict[str, str]) -> Body:
    acronyms, others = (tuple(filter(None, line[key].split("|"))) for key in ("acronyms", "further names"))
    return Body(line["name"], acronyms, others, line["country"] or None, line["kind"])


@cache
def bodies() -> Bodies:
    """The table that ships with the package, read once a process."""
    path = files("extractors.organisations") / "data" / "bodies.tsv"
    with path.open(encoding="utf-8") as file:
        return Bodies(map(_read, csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)))
