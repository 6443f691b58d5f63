"""The words that names of bodies are made of, a module a language."""

import importlib
from types import ModuleType


def words(lang: str | None) -> ModuleType:
    """The word lists of a language; ModuleNotFoundError where there are none."""
    return importlib.import_module(f"{__name__}.{lang}")


def evidence(lang: str | None) -> ModuleType:
    """What sentences of a language say around bodies' names; ModuleNotFoundError where there is nothing."""
    return importlib.import_module(f"{__name__}.{lang}_evidence")
