"""How a language names instruments: the shape of its words, a module a language."""

import importlib
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ConventionWords:
    """The words of one language; all but ``kinds``' keys are regexes, read without regard to case.

    ``kinds`` maps convention, protocol and recommendation to the noun, which begins with letters; ``organisation`` may
    stand between noun and number, ``number_sign`` announces it, ``further`` joins a list's next number. ``of_year``
    follows a protocol's noun: group ``year``, and group ``to`` where the convention that it belongs to is named next.
    ``title_first`` says that titles stand before the noun; ``needs_capital`` that a number without a sign counts only
    behind a capital.
    """

    kinds: Mapping[str, str]
    organisation: str
    number_sign: str
    further: str
    of_year: str
    title_first: bool
    needs_capital: bool


def words(lang: str) -> ConventionWords:
    """The words of a language; ModuleNotFoundError where there are none."""
    found: ConventionWords = importlib.import_module(f"{__name__}.{lang}").WORDS
    return found
