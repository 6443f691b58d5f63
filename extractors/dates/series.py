"""Runs of date parts in, series of items out: "27-28 February and 1 March 2012" is three items and how they join.

An item is what one interval can be made of: days, months, units and years still without their year where none is
written. The grammar is of codes, not of words, so that it is the same in every language.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from extractors.dates.lexer import Run, Token

Kind = Literal["day", "month", "unit", "year", "decade", "relative", "weekday", "digits"]

_NAMED = r"(?:(?:L_)?[WT][_,(]|L_)?"
_OF_YEAR = r"(?:[_,][YR]|_A)?"
_GRAMMAR: dict[Kind | Literal["month_first"], str] = {
    # "2, 3 and 4 June 2004"; a comma alone before the last day would join a stray number to it
    "day": rf"{_NAMED}(?:(?:n[-,&+]{_NAMED}){{0,8}}n[-&+]{_NAMED})?n_M{_OF_YEAR}",
    "month_first": rf"{_NAMED}M_n(?:(?:,{_NAMED}n){{0,8}}[-&]{_NAMED}n){{0,8}}{_OF_YEAR}",
    "unit": r"Y_U|(?:P[_i-])?U(?:[_,i-][YRr])?(?![_i][ME])",
    "month": rf"(?:[PU][_i-]){{0,3}}(?:L_)?M{_OF_YEAR}",
    "decade": r"(?:[PU][_i-]){0,3}E",
    "year": r"(?:P[_i-]){0,3}(?:Y|y)|R|P[_i-]r",
    "digits": r"D",
    "weekday": r"(?:L_)?W(?:_[TA])?",
    "relative": r"T|P_r",
}
_ITEM = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _GRAMMAR.items()))
_DAY_FIRST = re.compile("|".join(f"(?P<{kind}>{_GRAMMAR[kind]})" for kind in _GRAMMAR if kind != "month_first"))
# "2012-06" is no range of 94 years.
_LONGEST_YEAR_RANGE = 40
_MONTH = re.compile(f"(?P<month>{_GRAMMAR['month']})")
# What the same few codes make is remembered.
_MOST_KNOWN = 4096
_item, _item_day_first = (lru_cache(maxsize=_MOST_KNOWN)(grammar.match) for grammar in (_ITEM, _DAY_FIRST))
_Grammar = Callable[[str, int], re.Match[str] | None]
# What most runs are: a single token that is a date by itself.
_ALONE: dict[str, Kind] = {"Y": "year", "R": "year", "M": "month", "W": "weekday", "T": "relative", "E": "decade"}


@dataclass(slots=True)
class Item:
    """One date of a series. ``day``, ``month``, ``year`` as far as written; ``tail`` ends a range of years.

    ``token`` is what a unit, decade, relative or digits item says; ``part`` tells that "early", "end of"… stands
    before; ``pointer`` is last (-1), this (0), next (1) or None.
    """

    kind: Kind
    start: int
    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    tail: int | None = None
    weekday: int | None = None
    pointer: int | None = None
    relative_year: int | None = None
    token: Token | None = None
    part: bool = False


@dataclass(slots=True)
class Series:
    """Items in text order; ``joins[i]`` is the gap code between item i and i + 1; ``opener`` is B, F or nothing."""

    start: int
    opener: str
    items: list[Item] = field(default_factory=list)
    joins: list[str] = field(default_factory=list)

    @property
    def end(self) -> int:
        """Where the last item ends."""
        return self.items[-1].end


def read_series(run: Run, text: str, counted: re.Pattern[str], *, month_first: bool) -> list[Series]:
    """Every series of the run, in text order; ``counted`` matches what follows a number that counts things.

    ``month_first`` is whether the language writes "May 9" as well.
    """
    codes, found, at = run.codes, list[Series](), 0
    if codes in _ALONE:
        return [_alone(run.tokens[0])]
    grammar = _item if month_first else _item_day_first
    while at < len(codes):
        first = at + 2 if codes.startswith(("B_", "F_"), at) else at
        item = grammar(codes, first)
        if item and item.lastgroup == "month_first" and counted.match(text, run.tokens[item.end() // 2].end):
            item = _MONTH.match(codes, first)  # "in May 12 workers died"
        if item is None:
            at += 2
            continue
        series = Series(run.tokens[at // 2].start, codes[at] if first > at else "")
        at = _fill(series, run, text, item, grammar)
        found.append(series)
    return found


def _alone(token: Token) -> Series:
    item = Item(_ALONE[token.code], token.start, token.end)
    _take(item, token)
    return Series(token.start, "", [item], [])


def _fill(series: Series, run: Run, text: str, match: re.Match[str], grammar: _Grammar) -> int:
    """Take items as long as they join; return the place in the codes after the last one and its gap."""
    while True:
        items, joins = _items(match, run.tokens[match.start() // 2 : match.end() // 2 + 1])
        series.items += items
        series.joins += joins
        at = match.end() + _year_tail(items[-1], run, match.end(), text)
        join = run.codes[at : at + 1]
        follower = grammar(run.codes, at + 1) if join else None
        if follower is None or not _joins(series, join, _kind(follower)):
            return at + 1
        series.joins.append(join)
        match = follower


def _kind(match: re.Match[str]) -> Kind:
    kind = match.lastgroup
    return "day" if kind == "month_first" else kind  # type: ignore[return-value]


def _joins(series: Series, join: str, kind: Kind) -> bool:
    """Whether an item of ``kind`` goes on with the series: like joins like, and a range may change its unit."""
    last = series.items[-1].kind
    if join == "-":
        return True
    if join == "&" and series.opener == "B" and len(series.items) == 1:
        return True
    if join in "&+":
        return kind == last
    return join == "," and kind == last


def _items(match: re.Match[str], tokens: list[Token]) -> tuple[list[Item], list[str]]:
    kind = _kind(match)
    if kind == "day":
        return _days(tokens, match.group())
    item = Item(kind, tokens[0].start, tokens[-1].end)
    for token in tokens:
        _take(item, token)
    return [item], []


def _take(item: Item, token: Token) -> None:
    """Write what the token says into the item."""
    if token.code == "M":
        item.month = token.value
    elif token.code == "Y":
        item.year = token.value
    elif token.code == "R" or (token.code == "r" and item.kind == "unit" and token.unit == "year"):
        item.relative_year = token.value
    elif token.code == "W":
        item.weekday = token.value
    elif token.code in "LA":
        item.pointer = token.value
    elif token.code == "P":
        item.part = True
    elif token.code == "y":
        item.year, item.tail = token.value, _full_year(token.value, token.unit)
    elif token.code != "U" or item.kind == "unit" or (item.kind == "month" and token.unit == "half"):
        item.token = token


def _days(tokens: list[Token], codes: str) -> tuple[list[Item], list[str]]:
    """The days that share a month: each number an item, the month given to all, the year to the last."""
    items: list[Item] = []
    joins: list[str] = []
    month = next(token.value for token in tokens if token.code == "M")
    named: list[Token] = []
    join = ""
    for token, gap in zip(tokens, " " + codes[1::2], strict=True):
        if token.code in "LWT":
            join = join if named else gap
            named.append(token)
        elif token.code == "n":
            items.append(Item("day", (named or [token])[0].start, token.end, day=token.value, month=month))
            joins.append(join if named else gap)
            for name in named:
                _take(items[-1], name)
            named = []
        elif items:
            _take(items[-1], token)
            items[-1].month, items[-1].end = month, token.end
    items[0].start = tokens[0].start
    return items, joins[1:]


def _year_tail(item: Item, run: Run, at: int, text: str) -> int:
    """Read the second year of "2012-16": two digits right behind the dash, later than the first; codes taken."""
    if item.kind != "year" or item.year is None or run.codes[at : at + 2] != "-n":
        return 0
    token = run.tokens[at // 2 + 1]
    if token.start != item.end + 1 or token.end != token.start + 2:
        return 0
    year = _full_year(item.year, text[token.start : token.end])
    if year - item.year > _LONGEST_YEAR_RANGE:
        return 0
    item.tail, item.end = year, token.end
    return 2


def _full_year(first: int, said: str) -> int:
    """The year that two digits mean after ``first``: 2003, "04" is 2004, 1999, "00" is 2000."""
    if len(said) == 4:
        return int(said)
    year = first - first % 100 + int(said)
    return year if year > first else year + 100
