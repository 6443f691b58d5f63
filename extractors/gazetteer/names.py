"""In: a name as somebody wrote it, or the name of a data file. Out: the name's key; the file's rows.

Two spellings are one name when their keys are equal: case, accents, hyphens, apostrophes and full stops do not count.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"

# Letters that Unicode does not take apart into a base letter and an accent.
_BASE_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ħ": "h", "æ": "ae", "œ": "oe"})
_SILENT = re.compile(r"['’‘ʼʻ`´.]")
# What mostly stands behind a word that is written with more than letters.
_LAST_MARKS = frozenset(".,;:)")
_OTHER_MARKS = re.compile(r"[\W_]+")


@lru_cache(maxsize=65_536)
def fold(name: str) -> str:
    """The key of a name: "Côte d’Ivoire" and "COTE D'IVOIRE" give "cote divoire", "Asia-Pacific" "asia pacific"."""
    key = name.casefold()
    if key.isascii():
        if key.isalpha():  # most words
            return key
        if key[-1:] in _LAST_MARKS and key[:-1].isalpha():
            return key[:-1]
        if key.replace(" ", "").isalnum() and "  " not in key:  # most names of several words
            return key.strip()
    else:
        apart = unicodedata.normalize("NFKD", key.translate(_BASE_LETTERS))
        key = "".join(c for c in apart if not unicodedata.combining(c))
    return _OTHER_MARKS.sub(" ", _SILENT.sub("", key).replace("&", " and ")).strip()


def rows(relative: str) -> Iterator[list[str]]:
    """The tab-separated rows of ``data/RELATIVE``, without comments and empty lines."""
    for line in (DATA / relative).read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            yield line.split("\t")
