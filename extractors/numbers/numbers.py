"""Text in, its numbers out, each with its place and value: digits with magnitudes, and numbers spelt in words."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from text_to_num import text2num

from extractors.numbers.patterns import NumberWords
from extractors.numbers.scan import Places, Scan, telling

_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_MOST_DIGITS = 15
# So many numbers in words are remembered with their values.
_MOST_KNOWN = 4096
_WORD = re.compile(r"[^\W\d_]+")
_BLANKS_OR_DASHES = re.compile(r"[\s-]+")
# A number in words begins at most so far left of the first word that only numbers have, and is no longer than so much.
_LEADS, _LONGEST = 20, 160


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
        self.value = lru_cache(maxsize=_MOST_KNOWN)(self._value)
        self.group = re.compile(f"[{words.group}]")
        self.joiner = re.compile(rf"\s+(?:{_any(words.joiners)})\s+", re.I)
        magnitude = f"(?i:{_any(words.magnitudes)})"
        self.figures = re.compile(self._figures_pattern(magnitude))
        self.spelt = re.compile(self._spelt_pattern(magnitude))
        parts = (part for form in (*words.fractions, *words.wholes) for part in _WORD.findall(form))
        self.leading = frozenset({*words.spelt, *parts, *words.articles, *words.joiners, *words.weak})
        self.scan = Scan(telling(words))

    def _figures_pattern(self, magnitude: str) -> str:
        """A digit, and then what must not stand before it."""
        words = self.words
        group, decimal = f"[{words.group}]", f"[{words.decimal}]"
        digits = (
            rf"[0-9](?<![\w.,/][0-9])(?:[0-9]{{0,2}}(?:{group}[0-9]{{3}})+(?![0-9])|[0-9]*)"
            rf"(?P<part>{decimal}[0-9]+)?(?P<vulgar>[½¼¾])?(?![.,][0-9])"
        )
        apart = rf"(?P<apart>(?:[\s-]+{magnitude}\b)+)"
        if words.halves:
            apart += rf"(?:\s+(?P<half>(?i:{_any(words.halves)}))\b)?"
        rest = (
            rf"(?:\s(?P<rest>[0-9]{{1,3}}\s(?i:{words.rest})\b|[0-9]{{3}}(?![0-9]|[.,]\s?[0-9])))?"
            if words.rest
            else ""
        )
        attached = rf"(?P<attached>{_any(words.attached) if words.attached else '(?!)'})\b"
        return rf"(?P<digits>{digits})(?:{attached}|{apart}{rest})?(?!\w)"

    def _spelt_pattern(self, magnitude: str) -> str:
        words = self.words
        spelt = rf"(?:{_by_letter(words.spelt)})\b"
        joined = rf"{spelt}(?:(?:[\s-]+(?:{_any(words.joiners)}))?[\s-]+{spelt})*"
        ways = [
            rf"(?P<whole>{_by_letter(words.wholes)})\b" if words.wholes else "",
            rf"(?P<part>{_by_letter(words.fractions)})[\s-]+(?P<of>{magnitude})\b",
            rf"(?:{_by_letter(words.articles)})\s+(?={magnitude}\b){joined}" if words.articles else "",
            rf"(?P<spelt>{joined})",
        ]
        half = rf"(?:\s+(?P<half>(?i:{_any(words.halves)}))\b)?" if words.halves else ""
        return rf"\b(?:{'|'.join(filter(None, ways))}){half}"

    def find(self, text: str, places: Places | None = None) -> list[Number]:
        """The numbers of ``text`` in text order, no two overlap; ``places`` are those that they may stand at."""
        places = places or self.scan.places(text)
        figures = self._digits(text, places.figures)
        found: list[Number] = []
        for match in figures:
            said = match[0]
            if said.isdecimal():
                if len(said) <= _MOST_DIGITS:
                    found.append(Number(*match.span(), int(said), 1, True))
            elif (number := self._figures(match)) is not None:
                found.append(number)
        if places.spelt:
            found += self._in_words(text, places.spelt, [match.span() for match in figures])
            found.sort(key=itemgetter(0))
        return found

    def _digits(self, text: str, places: Iterable[int]) -> list[re.Match[str]]:
        """The numbers in digits that begin at ``places``."""
        end, found = 0, list[re.Match[str]]()
        for at in places:
            if at >= end and (match := self.figures.match(text, at)):
                found.append(match)
                end = match.end()
        return found

    def _in_words(self, text: str, places: list[int], taken: list[tuple[int, int]]) -> Iterator[Number]:
        """The numbers at or around ``places``, where words of numbers stand, that touch none of the ``taken`` spans."""
        at, i = 0, 0
        for place in places:
            while i < len(taken) and taken[i][0] <= place:
                at = max(at, taken[i][1])
                i += 1
            if place < at:
                continue
            end = min(place + _LONGEST, taken[i][0] if i < len(taken) else len(text))
            before = _WORD.findall(text[max(at, place - _LEADS) : place])
            if before and before[-1].casefold() in self.leading:
                match = self.spelt.search(text, max(at, place - _LEADS), end)
            else:
                match = self.spelt.match(text, place, end)
            while match and match.start() <= place:
                at = match.end()
                yield from self._read(match)
                match = self.spelt.search(text, at, end) if at <= place else None

    def _read(self, match: re.Match[str]) -> list[Number]:
        start, said = match.start(), match.groupdict()
        if said["spelt"] and not said.get("half"):
            return self._spelt(match[0].rstrip(), start)
        if said.get("whole"):
            value = self.words.wholes[" ".join(match["whole"].casefold().split())]
            return [Number(*match.span(), value, 1, False)]
        if said["part"]:
            magnitude = self.magnitudes[match["of"].casefold()]
            part = " ".join(match["part"].casefold().split())
            return [Number(*match.span(), int(Decimal(self.words.fractions[part]) * magnitude), magnitude, False)]
        half = self._half(said.get("half"))
        end = match.start("half") if half else match.end()
        found = self._spelt(match.string[start:end].rstrip(), start)
        if half and found and found[-1].magnitude > 1:
            *before, last = found
            more = int(half * last.magnitude)
            return [*before, last._replace(end=match.end(), value=last.value + more)]
        return found

    def _half(self, said: str | None) -> Decimal:
        return Decimal(self.words.halves[" ".join(said.casefold().split())]) if said else Decimal(0)

    def _figures(self, match: re.Match[str]) -> Number | None:
        digits, part, vulgar, attached, apart = match.group("digits", "part", "vulgar", "attached", "apart")
        if sum(map(str.isdecimal, digits)) > _MOST_DIGITS:
            return None
        if not (part or vulgar or attached or apart):
            return Number(*match.span(), int(self.group.sub("", digits)), 1, False)
        magnitude = 1
        for word in _WORD.findall((attached or apart or "").casefold()):
            magnitude *= self.magnitudes[word]
        said = match.groupdict()
        value = self._decimal(digits, part or "", vulgar or "", magnitude > 1)
        value = (value + self._half(said.get("half"))) * magnitude + self._rest(said.get("rest"))
        return Number(*match.span(), int(value), magnitude, False) if value == int(value) else None

    def _decimal(self, digits: str, part: str, vulgar: str, counted: bool) -> Decimal:
        """ "1.234,5" as a number; what parts thousands as well as decimals parts these before a million."""
        whole = digits.removesuffix(vulgar).removesuffix(part)
        usual = self.words.decimal[0]
        if (
            counted
            and not part
            and whole.count(usual) == 1
            and self.group.sub("", whole.replace(usual, "")).isdecimal()
        ):
            whole, _, part = whole.partition(usual)
        exact = Decimal(self.group.sub("", whole) + ("." + part.lstrip(self.words.decimal) if part else ""))
        return exact + _VULGAR.get(vulgar, Decimal(0))

    def _rest(self, said: str | None) -> int:
        """What stands behind "2 millones": "300 mil"; and behind "3 mil": "500"."""
        if not said:
            return 0
        digits, *unit = said.split()
        return int(digits) * (self.magnitudes[unit[0].casefold()] if unit else 1)

    def _spelt(self, said: str, start: int) -> list[Number]:
        value, magnitude = self.value(said)
        if value is None:
            return self._apart(said, start)
        return [Number(start, start + len(said), value, magnitude, False)] if magnitude else []

    def _value(self, said: str) -> tuple[int | None, int]:
        """What words say, and the magnitude they end in, nought for what stands for no number; None for several."""
        folded = " ".join(_BLANKS_OR_DASHES.split(said.casefold()))
        if folded in self.words.alone:
            return 0, 0
        article, _, rest = folded.partition(" ")
        counted = f"{self.words.spelt[0]} {rest}" if rest and article in self.words.articles else folded
        for form, same in self.words.same.items():
            counted = counted.replace(form, same)
        try:
            value = int(text2num(counted, self.words.language))
        except ValueError:
            return None, 0
        return value, self.words.magnitudes.get(folded.rpartition(" ")[2], 1)

    def _apart(self, said: str, start: int) -> list[Number]:
        """The numbers of what is no single number: "two and three million"."""
        at, found = 0, list[Number]()
        for joiner in self.joiner.finditer(said):
            found += self._spelt(said[at : joiner.start()], start + at)
            at = joiner.end()
        return found + self._spelt(said[at:], start + at) if at else []


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
