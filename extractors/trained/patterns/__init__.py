"""Words that a trained pipeline may take for the beginning of a name, a module a language."""

import importlib
from types import ModuleType


def words(lang: str) -> ModuleType:
    """The words of a language; ModuleNotFoundError where there are none."""
    return importlib.import_module(f"{__name__}.{lang}")
