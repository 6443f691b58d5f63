"""Cue words as data, a module a language: what each phrase says of an event.

A language's module gives ``CLASSES`` (word lists that phrases name in capitals), ``BREAKS`` (words that end a noun
phrase), ``ARTICLES`` (which may stand before a name), ``ELIDED`` (what an apostrophe ties to a word) and ``CUES``,
a list of ``Cues``. How a phrase is written: ``extractors/event_cues/notation.py``.
"""

import importlib
from collections.abc import Mapping
from types import ModuleType
from typing import Any, NamedTuple


class Cues(NamedTuple):
    """Phrases, parted by ";", that all say the same: ``value``, or nothing where they only look like a cue (None).

    Within a ``family`` the longest match wins and hides those inside it; families are looked for apart.
    ``strength`` (0..1) is how surely the phrase alone, met in a title or lead, tells of an event of this article.
    """

    family: str
    value: Mapping[str, Any] | None
    strength: float
    phrases: str


def words(lang: str) -> ModuleType:
    """The cue words of a language; ModuleNotFoundError where there are none."""
    return importlib.import_module(f"{__name__}.{lang}")
