"""The table of instruments in; an instrument by kind and number, by a title in a language, or by a protocol's year."""

import csv
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from extractors.small_letters import small

# Titles are looked for by so many of their letters, which even the shortest has.
_LETTERS = 4
_TITLE_COLUMNS = {"en": "title", "fr": "title_fr", "es": "title_es"}


class Instrument(NamedTuple):
    """A convention, protocol or recommendation: number and year of adoption; ``title`` is English, "" where none."""

    kind: str
    number: int
    year: int
    title: str

    def value(self) -> dict[str, object]:
        """What a finding says of it; the same in every language."""
        return {"kind": self.kind, "number": self.number, "year": self.year, "title": self.title or None}


class Instruments:
    """The instruments, and their titles in one language."""

    def __init__(self, rows: Iterable[tuple[Instrument, str]]) -> None:
        """Take instruments with their titles in the language ("" where it has none)."""
        self._rows = list(rows)
        self._by_number = {(one.kind, one.number): one for one, _ in self._rows}
        # The longest first: "Night Work (Women)" ends no other title, "Night Work" does.
        titles = sorted(((_folded(title), one) for one, title in self._rows if title), key=lambda pair: -len(pair[0]))
        self._by_end: dict[tuple[str, str], list[tuple[str, Instrument]]] = {}
        self._by_beginning: dict[tuple[str, str], list[tuple[str, Instrument]]] = {}
        for title, one in titles:
            self._by_end.setdefault((one.kind, title[-_LETTERS:]), []).append((title, one))
            self._by_beginning.setdefault((one.kind, title[:_LETTERS]), []).append((title, one))

    def get(self, kind: str, number: int) -> Instrument | None:
        """The instrument of that kind and number, if there is one."""
        return self._by_number.get((kind, number))

    def protocol_of(self, year: int) -> Instrument | None:
        """The one protocol of a year, None where the year has none or several."""
        found = [one for one, _ in self._rows if one.kind == "protocol" and one.year == year]
        return found[0] if len(found) == 1 else None

    def ending(self, kind: str, text: str) -> tuple[str, Instrument] | None:
        """The title that ``text`` ends in (as it stands there) and its instrument."""
        folded = _folded(text)
        for title, one in self._by_end.get((kind, folded[-_LETTERS:]), ()):
            if folded.endswith(title) and not folded[: -len(title)][-1:].isalnum():
                return text[-len(title) :], one
        return None

    def beginning(self, kind: str, text: str) -> tuple[str, Instrument] | None:
        """The title that ``text`` begins with, after a blank, (as it stands there) and its instrument."""
        folded = _folded(text)
        for title, one in self._by_beginning.get((kind, folded[1 : _LETTERS + 1]), ()):
            if folded.startswith(" " + title) and not folded[len(title) + 1 :][:1].isalnum():
                return text[: len(title) + 1], one
        return None


@cache
def instruments(language: str) -> Instruments:
    """The shipped table, with the titles of a language."""
    table = files("extractors.conventions") / "data" / "instruments.tsv"
    rows = csv.DictReader(table.read_text(encoding="utf-8").splitlines(), delimiter="\t")
    column = _TITLE_COLUMNS.get(language, "title")
    return Instruments(
        (Instrument(row["kind"], int(row["number"]), int(row["year"]), row["title"]), row[column] or "") for row in rows
    )


def _folded(text: str) -> str:
    """Small letters, straight apostrophes: character for character, so that lengths stay."""
    return small(text).replace("’", "'")
