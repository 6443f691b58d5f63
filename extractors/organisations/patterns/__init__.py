"""The words that names of bodies are made of, a module a language."""

import importlib
from types import ModuleType


def words(lang: str | None) -> ModuleType:
    """The word lists of a language; ModuleNotFoundError where there are none."""
    return importlib.import_module(f"{__name__}.{lang}")
