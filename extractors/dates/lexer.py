"""Text in, runs of date parts out: each a code string such as ``n-n_M_Y`` ("2-7 June 2024") with its tokens.

Codes of tokens, at the even places of a run: ``n`` one or two digits, ``Y`` year, ``y`` years with a slash, ``M``
month, ``W`` weekday, ``D`` whole date in digits, ``U`` quarter or half, ``E`` decade, ``P`` part ("early", "end of"),
``R`` relative year ("this year"), ``T`` other relative ("last week"), ``r`` unit named by an article ("the year"),
``L`` pointer ("last" before a month), ``A`` pointer after one, ``B`` and ``F``
range openers (between, from). Codes of gaps, at the odd places: see ``DateWords.gaps``.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from extractors.dates.patterns import DateWords
from extractors.numbers.scan import Scan, alternatives

# Digits are a date's only where they stand alone: not within 1,200 or 2.40, C190, a price, a percentage, a code.
_DIGITS = r"(?:{dates}|{slash}|{decade}|\d{{4}}|\d{{1,2}}(?:{ordinal})?)(?![\w%°]|[.,:/][\d\w]|\s?%)"
_BEFORE_DIGITS = r"(?<![\w.,:/$€£¥#°+])"
_WHOLE_DATE = r"\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}|\d\d?/\d\d?/\d{4}"
_SLASH_YEARS = r"(?:1[89]|20)\d\d/(?:\d\d){1,2}"
# What no letter or digit stands before; a plain set of characters, which a regex finds fast, and then a closer look.
_BEFORE = r"[^a-zA-Z0-9](?<!\w)"
# How far a run may reach on either side of what makes it worth reading, in characters.
_BEHIND, _AHEAD = 40, 28
_WORTH_READING = frozenset("MYyRrTWUED")


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


class Phrase:
    """A regex of the language's words, the code it stands for, and its unit and number (None: said before it)."""

    def __init__(self, regex: str, code: str, unit: str = "", value: int | None = 0) -> None:
        """Compile the regex, which begins with a letter or a digit."""
        self.regex, self.code, self.unit, self.value = regex, code, unit, value
        self.pattern = re.compile(rf"(?:{regex})\b", re.I)


class Lexer:
    """Finds the runs of date parts of a text in one language."""

    def __init__(self, words: DateWords, telling: Collection[str] = ()) -> None:
        """Compile the words into one expression, and one of the few words without which there is no date.

        That also looks for what is ``telling`` of numbers.
        """
        self.words = words
        self.gaps = {gap.casefold(): code for gap, code in words.gaps.items()}
        self.longest_gap = max(map(len, self.gaps)) + 2
        self.names = _names("M", words.months) | _names("W", words.weekdays)
        any_name = "|".join(re.escape(name) for name in sorted(self.names, key=len, reverse=True))
        following = rf"(?=\s+{words.pointed}(?:{any_name})(?!\w))"  # "last" before a month, weekday, day
        small = "|".join(name for name in words.months if name.islower())
        before_month = rf"(?=\s+(?:de\s+)?(?:{small})(?!\w))"
        self.phrases = _by_first_letter(
            [
                *[Phrase(p, "R" if u == "year" else "T", u, n) for p, (u, n) in words.relative.items()],
                *[Phrase(p, "r", u) for p, u in words.bound.items()],
                *[Phrase(p, "U", u, n) for p, (u, n) in words.units.items()],
                *[Phrase(p, "E", "decade", n) for p, n in words.decades.items()],
                *[Phrase(p, code) for p, code in words.openers.items()],
                *[Phrase(p + following, "L", value=n) for p, n in words.pointers.items()],
                *[Phrase(p, "A", value=n) for p, n in words.pointers_after.items()],
                *[Phrase(p, "P") for p in words.parts],
                *[Phrase(p + before_month, "n", value=n) for p, n in words.days.items()],
            ]
        )
        self.count_before = re.compile(rf"\b(\d\d?|{'|'.join(words.numbers)})\s+$", re.I)
        self.relative_block = re.compile(words.relative_block_before)
        self.token = re.compile(self._expression())
        named = {c + word[1:] for word in words.anchors for c in (word[0], word[0].upper())}
        names = {re.escape(name) if name[-1] != "." else rf"{name[:-1]}(?=\.)" for name in self.names}
        self.scan = Scan(telling, named | names)

    def _expression(self) -> str:
        """One alternation of everything, parted by first letters, since most words begin with none of them."""
        words = self.words
        digits = (
            "(?=[0-9])"
            + _BEFORE_DIGITS
            + _DIGITS.format(
                dates=_WHOLE_DATE, slash=_SLASH_YEARS, decade=words.decade_digits, ordinal=words.ordinal_suffix
            )
        )
        names = alternatives(map(re.escape, self.names))
        phrases = [
            f"[{first.upper()}{first}](?:{'|'.join(phrase.regex[1:] for phrase in every)})\\b"
            for first, every in self.phrases.items()
        ]
        letters = "".join(sorted({name[0] for name in self.names} | {c for f in self.phrases for c in (f, f.upper())}))
        return f"{_BEFORE}(?=[0-9{letters}])(?:(?:{names})(?!\\w)|{'|'.join(phrases)}|{digits})"

    def runs(self, text: str, anchors: Sequence[int] | None = None) -> list[Run]:
        """The runs of ``text`` that can hold a date, in text order; ``anchors`` are what makes one."""
        anchors = self.scan.places(text).others if anchors is None else anchors
        found: list[Run] = []
        codes: list[str] = []
        tokens: list[Token] = []
        worth = False
        for token in self._tokens(text, anchors):
            gap = self._gap(text, tokens[-1].end, token.start) if tokens else None
            if gap is None and tokens:
                if worth:
                    found.append(Run("".join(codes), tokens))
                codes, tokens, worth = [], [], False
            codes += (gap, token.code) if gap else (token.code,)
            tokens.append(token)
            worth = worth or token.code in _WORTH_READING
        return [*found, Run("".join(codes), tokens)] if worth else found

    def _tokens(self, text: str, anchors: Sequence[int]) -> Iterator[Token]:
        """The tokens near what makes a run worth reading; the others are on their own."""
        padded = "\n" + text
        for low, high in _windows(padded, anchors):
            for match in self.token.finditer(padded, low, high):
                start, end = match.start(), match.end() - 1  # the character before it counts with the padding
                token = self._read(text, text[start:end], start, end)
                if token:
                    yield token

    def _gap(self, text: str, start: int, end: int) -> str | None:
        if not 0 <= end - start <= self.longest_gap:
            return None
        gap = text[start:end]
        if gap == " ":
            return "_"
        if "\n\n" in gap:
            return None
        return self.gaps.get(" ".join(gap.split()).casefold() or " ")

    def _read(self, text: str, said: str, start: int, end: int) -> Token | None:
        name = self.names.get(said)
        if name:
            return Token(name[0], start, end, name[1])
        for phrase in self.phrases.get(said[0].casefold(), ()):
            # matched where it stands, since it may look at what follows
            there = phrase.pattern.match(text, start)
            if there and there.end() == end:
                return self._phrase(text, phrase, start, end)
        return _digits(said, start, end) if said[0].isdigit() else None

    def _phrase(self, text: str, phrase: Phrase, start: int, end: int) -> Token | None:
        token = Token(phrase.code, start, end, phrase.value or 0, phrase.unit)
        if token.code not in "RTr":
            return token
        before = text[max(0, start - 16) : start]
        if self.relative_block.search(before):
            return None
        if phrase.value is not None:
            return token
        count = self.count_before.search(before)
        if not count:
            return None
        said = count.group(1).casefold()
        number = int(said) if said.isdigit() else self.words.numbers[said]
        return token._replace(start=start - len(before) + count.start(), value=-number)


def _windows(padded: str, anchors: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where to read, cut at blanks."""
    low = high = 0
    for at in anchors:
        if at - _BEHIND > high:
            if high:
                yield low, high
            low = at - _BEHIND
        if at + _AHEAD > high:
            high = padded.find(" ", at + _AHEAD)
            if high < 0:
                high = len(padded)
    if high:
        yield low, high


def _digits(said: str, start: int, end: int) -> Token | None:
    """Sort a string of digits by its length and its punctuation."""
    if len(said) == 4 and said.isdigit():
        number = int(said)
        return Token("Y", start, end, number) if 1800 <= number < 2100 else None
    if said[-1:].isalpha() and len(said) > 4:
        return Token("E", start, end, int(said[:4]))
    if len(said) > 4:
        if said[4] == "/" and said[:4].isdigit():
            return Token("y", start, end, int(said[:4]), said[5:])
        return Token("D", start, end, 0, said)
    return Token("n", start, end, int(said if said.isdigit() else "".join(c for c in said if c.isdigit())))


def _names(code: str, names: Mapping[str, int]) -> dict[str, tuple[str, int]]:
    """Names as given and in capitals, with their code and number."""
    return {form: (code, number) for name, number in names.items() for form in (name, name.upper())}


def _by_first_letter(phrases: list[Phrase]) -> dict[str, list[Phrase]]:
    """The phrases, in their order, under the letter that each begins with."""
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        found.setdefault(phrase.regex[0].casefold(), []).append(phrase)
    return found
