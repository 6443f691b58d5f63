"""Text in, runs of date parts out: each a code string such as ``n-n_M_Y`` ("2-7 June 2024") with its tokens.

Codes of tokens, at the even places of a run: ``n`` one or two digits, ``Y`` year, ``y`` years with a slash, ``M``
month, ``W`` weekday, ``D`` whole date in digits, ``U`` quarter or half, ``E`` decade, ``P`` part ("early", "end of"),
``R`` relative year ("this year"), ``T`` other relative ("last week"), ``r`` unit named by an article ("the year"),
``L`` pointer ("last" before a month), ``B`` and ``F`` range openers (between, from). Codes of gaps, at the odd places:
see ``DateWords.gaps``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from extractors.dates.patterns import DateWords

# Digits are a date's only where they stand alone: not within 1,200 or 2.40, C190, a price, a percentage, a code.
_DIGITS = r"(?:{dates}|{slash}|{decade}|\d{{4}}|\d{{1,2}}(?:{ordinal})?)(?![\w%°]|[.,:/][\d\w]|\s?%)"
_BEFORE_DIGITS = r"(?<![\w.,:/$€£¥#°+])"
_WHOLE_DATE = r"\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}|\d\d?/\d\d?/\d{4}"
_SLASH_YEARS = r"(?:1[89]|20)\d\d/(?:\d\d){1,2}"


class Token(NamedTuple):
    """A part of a date: its code, its place in the text, and what it says (number, or unit and offset)."""

    code: str
    start: int
    end: int
    value: int
    unit: str = ""


@dataclass(slots=True)
class Run:
    """Tokens with nothing but known gaps between them; ``tokens[i]`` is ``codes[2 * i]``."""

    codes: str
    tokens: list[Token]


class Lexer:
    """Finds the runs of date parts of a text in one language."""

    def __init__(self, words: DateWords) -> None:
        """Compile the words into one expression."""
        self.words = words
        self.gaps = {gap.casefold(): code for gap, code in words.gaps.items()}
        self.longest_gap = max(map(len, self.gaps)) + 2
        self.names = _names("M", words.months) | _names("W", words.weekdays)
        self.tables = [
            *[(re.compile(p, re.I), "R" if u == "year" else "T", u, n) for p, (u, n) in words.relative.items()],
            *[(re.compile(p, re.I), "r", u, 0) for p, u in words.bound.items()],
            *[(re.compile(p, re.I), "U", u, n) for p, (u, n) in words.units.items()],
            *[(re.compile(p, re.I), "E", "decade", n) for p, n in words.decades.items()],
            *[(re.compile(p, re.I), code, "", 0) for p, code in words.openers.items()],
            *[(re.compile(p, re.I), "L", "", n) for p, n in words.pointers.items()],
            *[(re.compile(p, re.I), "P", "", 0) for p in words.parts],
        ]
        self.count_before = re.compile(rf"\b(\d\d?|{'|'.join(words.numbers)})\s+$", re.I)
        self.relative_block = re.compile(words.relative_block_before)
        self.token = re.compile(self._expression())

    def _expression(self) -> str:
        """One alternation of everything; the first letters stand in front, since most words begin with none of them."""
        words = self.words
        names = "|".join(re.escape(name) for name in sorted(self.names, key=len, reverse=True))
        phrases = [*words.relative, *words.bound, *words.units, *words.decades, *words.openers]
        pointers = [rf"{p}(?=\s+(?:{names})(?!\w))" for p in words.pointers]
        spelt = [_either_case(p) for p in (*phrases, *pointers, *words.parts)]
        digits = _BEFORE_DIGITS + _DIGITS.format(
            dates=_WHOLE_DATE, slash=_SLASH_YEARS, decade=words.decade_digits, ordinal=words.ordinal_suffix
        )
        letters = {name[0] for name in self.names} | {c for phrase in spelt for c in phrase[1:3]}
        return rf"\b(?=[0-9{''.join(sorted(letters))}])(?:{digits}|(?:{names})(?!\w)|(?:{'|'.join(spelt)})\b)"

    def runs(self, text: str) -> list[Run]:
        """The runs of ``text`` in text order."""
        found: list[Run] = []
        run: Run | None = None
        for match in self.token.finditer(text):
            token = self._read(match)
            if token is None:
                continue
            gap = self._gap(text, run.tokens[-1].end, token.start) if run else None
            if run is None or gap is None:
                run = Run(token.code, [token])
                found.append(run)
            else:
                run.codes += gap + token.code
                run.tokens.append(token)
        return found

    def _gap(self, text: str, start: int, end: int) -> str | None:
        if not 0 <= end - start <= self.longest_gap:
            return None
        gap = text[start:end]
        if "\n\n" in gap:
            return None
        return self.gaps.get(" ".join(gap.split()).casefold() or " ")

    def _read(self, match: re.Match[str]) -> Token | None:
        said, start, end = match.group(), match.start(), match.end()
        if said[0].isdigit():
            return _digits(said, start, end)
        if said in self.names:
            code, number = self.names[said]
            return Token(code, start, end, number)
        for pattern, code, unit, value in self.tables:
            # matched where it stands, since it may look at what follows
            phrase = pattern.match(match.string, start)
            if phrase and phrase.end() == end:
                return self._phrase(match.string, Token(code, start, end, value or 0, unit), value)
        return None

    def _phrase(self, text: str, token: Token, value: int | None) -> Token | None:
        before = text[max(0, token.start - 16) : token.start]
        if token.code in "RTr" and self.relative_block.search(before):
            return None
        if value is not None:
            return token
        count = self.count_before.search(before)
        if not count:
            return None
        said = count.group(1).casefold()
        number = int(said) if said.isdigit() else self.words.numbers[said]
        return token._replace(start=token.start - len(before) + count.start(), value=-number)


def _digits(said: str, start: int, end: int) -> Token | None:
    """Sort a string of digits by its length and its punctuation."""
    if len(said) == 4 and said.isdigit():
        number = int(said)
        return Token("Y", start, end, number) if 1800 <= number < 2100 else None
    if said[-1:].isalpha() and len(said) > 4:
        return Token("E", start, end, int(said[:4]))
    if len(said) > 4:
        if "/" in said[4:5]:
            return Token("y", start, end, int(said[:4]), said[5:])
        return Token("D", start, end, 0, said)
    return Token("n", start, end, int("".join(c for c in said if c.isdigit())))


def _names(code: str, names: Mapping[str, int]) -> dict[str, tuple[str, int]]:
    """Names as given and in capitals, with their code and number."""
    return {form: (code, number) for name, number in names.items() for form in (name, name.upper())}


def _either_case(phrase: str) -> str:
    """The phrase with its first letter small or capital: "[Ll]ast week"."""
    return f"[{phrase[0].upper()}{phrase[0].lower()}]{phrase[1:]}"
