"""How a language writes numbers: the shape of its data, a module a language."""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class NumberWords:
    """The words and signs of numbers.

    ``group`` and ``decimal`` are the separators of digits, as characters of a regex class. ``magnitudes`` stand after
    a number, apart or (``attached``) right behind it. ``spelt`` are the words that numbers are spelt with, known to
    text2num under ``language``; ``joiners`` may stand between them. ``wholes`` are
    numbers that text2num does not know ("a dozen"). ``fractions`` maps a regex for what text2num does
    not know ("half a million" without its magnitude: "half a") to its value; ``articles`` are read as one before a
    magnitude. ``alone`` are spelt numbers that mean too much else to stand for a number without a magnitude;
    ``weak`` words make no number without another word of numbers.
    ``halves`` follow a magnitude ("et demi"); ``rest`` is the magnitude that may follow a higher one with digits of its
    own ("2 millones 300 mil"), ``same`` maps spellings that text2num does not know to such as it does. Signs that are
    of both ``group`` and ``decimal`` are read by what stands around them; the first of ``decimal`` is the usual one.
    """

    language: str
    group: str
    decimal: str
    magnitudes: Mapping[str, int]
    attached: Mapping[str, int]
    spelt: Sequence[str]
    joiners: Sequence[str]
    wholes: Mapping[str, int]
    fractions: Mapping[str, float]
    articles: Sequence[str]
    alone: Sequence[str]
    weak: Sequence[str]
    halves: Mapping[str, float] = field(default_factory=dict)
    rest: str = ""
    same: Mapping[str, str] = field(default_factory=dict)


def words(lang: str) -> NumberWords:
    """The number words of a language; ModuleNotFoundError where there are none."""
    found: NumberWords = importlib.import_module(f"{__name__}.{lang}").WORDS
    return found
