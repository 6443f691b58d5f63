"""Text in, its numbers out, each with its place and value: digits with magnitudes, and numbers spelt in words."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from text_to_num import text2num

from extractors.numbers.patterns import NumberWords

_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_MOST_DIGITS = 15
_WORD = re.compile(r"\w+")


class Number(NamedTuple):
    """``text[start:end]`` is a number of ``value``; ``magnitude`` is the million of "5 million", 1 where none is said.

    ``plain`` tells digits without separators or magnitude, which may be a year or a code as well.
    """

    start: int
    end: int
    value: int
    magnitude: int
    plain: bool

    def times(self, magnitude: int) -> "Number":
        """The same number under a magnitude said later: the 2 of "2 to 3 million"."""
        return self._replace(value=self.value * magnitude, magnitude=magnitude)


class Numbers:
    """Finds the numbers of one language; a lone "one" and words of magnitude without a number are none."""

    def __init__(self, words: NumberWords) -> None:
        """Compile the language's number words."""
        self.words = words
        self.magnitudes = {**words.magnitudes, **words.attached}
        self.pattern = re.compile(self._expression())
        self.group = re.compile(f"[{words.group}]")
        self.joiner = re.compile(rf"\s+(?:{_any(words.joiners)})\s+", re.I)

    def _expression(self) -> str:
        """One alternation behind one look at the first letter, since most words begin with none of them."""
        words = self.words
        magnitude = f"(?i:{_any(words.magnitudes)})"
        group, decimal = f"[{words.group}]", f"[{words.decimal}]"
        digits = rf"(?:\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|\d+)(?:{decimal}\d+)?[½¼¾]?(?![.,]\d)"
        apart = rf"(?P<apart>(?:[\s-]+{magnitude}\b)*)"
        figures = rf"(?<![\w.,/’])(?P<digits>{digits})(?:(?P<attached>{_any(words.attached)})\b|{apart})(?!\w)"
        spelt = rf"(?:{_by_letter(words.spelt)})\b"
        joined = rf"{spelt}(?:(?:[\s-]+(?:{_any(words.joiners)}))?[\s-]+{spelt})*"
        whole = rf"(?P<whole>{_by_letter(words.wholes)})\b"
        part = rf"(?P<part>{_by_letter(words.fractions)})\s+(?P<of>{magnitude})\b"
        article = rf"(?:{_by_letter(words.articles)})\s+(?={magnitude}\b){joined}"
        first = {
            letter
            for word in (*words.spelt, *words.fractions, *words.articles, *words.wholes)
            for letter in _cases(word[0])
        }
        return rf"\b(?=[0-9{''.join(sorted(first))}])(?:{figures}|{whole}|{part}|{article}|(?P<spelt>{joined}))"

    def find(self, text: str) -> list[Number]:
        """The numbers of ``text`` in text order; no two overlap."""
        return [number for match in self.pattern.finditer(text) for number in self._read(match)]

    def _read(self, match: re.Match[str]) -> list[Number]:
        if match["digits"]:
            return self._figures(match)
        if match["whole"]:
            value = self.words.wholes[" ".join(match["whole"].casefold().split())]
            return [Number(*match.span(), value, 1, False)]
        if match["part"]:
            magnitude = self.magnitudes[match["of"].casefold()]
            said = " ".join(match["part"].casefold().split())
            return [Number(*match.span(), int(self.words.fractions[said] * magnitude), magnitude, False)]
        return self._spelt(match.group(), *match.span())

    def _figures(self, match: re.Match[str]) -> list[Number]:
        digits, attached, apart = match.group("digits", "attached", "apart")
        if digits.isdecimal() and not attached and not apart:
            return [Number(*match.span(), int(digits), 1, True)] if len(digits) <= _MOST_DIGITS else []
        said = self.group.sub("", digits).replace(self.words.decimal, ".")
        part = _VULGAR.get(said[-1], Decimal(0))
        if len(said) > _MOST_DIGITS:
            return []
        magnitude = 1
        for word in _WORD.findall((attached or apart or "").casefold()):
            magnitude *= self.magnitudes[word]
        value = (Decimal(said.rstrip("½¼¾")) + part) * magnitude
        if value != int(value):
            return []
        return [Number(*match.span(), int(value), magnitude, said == digits and magnitude == 1)]

    def _spelt(self, said: str, start: int, end: int) -> list[Number]:
        folded = " ".join(re.split(r"[\s-]+", said.casefold()))
        if folded in self.words.alone:
            return []
        article, _, rest = folded.partition(" ")
        counted = f"{self.words.spelt[0]} {rest}" if rest and article in self.words.articles else folded
        try:
            value = int(text2num(counted, self.words.language))
        except ValueError:
            return self._apart(said, start)
        last = self.words.magnitudes.get(folded.rpartition(" ")[2], 1)
        return [Number(start, end, value, last, False)]

    def _apart(self, said: str, start: int) -> list[Number]:
        """The numbers of what is no single number: "two and three million"."""
        at, found = 0, list[Number]()
        for joiner in self.joiner.finditer(said):
            found += self._spelt(said[at : joiner.start()], start + at, start + joiner.start())
            at = joiner.end()
        return found + self._spelt(said[at:], start + at, start + len(said)) if at else []


def _any(forms: Iterable[str]) -> str:
    """An alternation of literal words, longest first; blanks stand for any blanks."""
    ordered = sorted(forms, key=len, reverse=True)
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in ordered)


def _by_letter(forms: Iterable[str]) -> str:
    """The same, parted by first letters, which may be small or capital."""
    rest: dict[str, list[str]] = {}
    for form in forms:
        rest.setdefault(form[0], []).append(form[1:])
    return "|".join(f"[{''.join(_cases(first))}](?:{_any(every)})" for first, every in rest.items())


def _cases(letter: str) -> tuple[str, str]:
    return letter.upper(), letter.lower()
