"""Characters as they arrive in, characters as the extractors expect them out: one form for each blank, dash and letter.

What is folded never carries meaning in these texts (soft hyphens, zero-width and bidirectional marks, tatweel, the
several non-breaking blanks and hyphens, Cyrillic letters typed inside a Latin word). Quotes and dashes stay as written.
"""

import re
import unicodedata

# Soft hyphen, zero-width blanks and joiners, direction marks, byte-order mark, Arabic tatweel.
_NOTHING = dict.fromkeys(
    [0xAD, 0x640, 0x2060, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], ""
)
_BLANKS = dict.fromkeys([0x9, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_LINES = dict.fromkeys([0xB, 0xC, 0x85, 0x2028, 0x2029], "\n")
_CONTROLS = dict.fromkeys([*range(0x9), *range(0xE, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0)], "")
_HYPHENS = dict.fromkeys([0x2010, 0x2011], "-")
_TABLE = str.maketrans({**_NOTHING, **_BLANKS, **_LINES, **_CONTROLS, **_HYPHENS})

_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТХасеорхуі", "ABEKMHOPCTXaceopxyi")
_MIXED_WORD = re.compile(r"\b(?=\w*[A-Za-z])(?=\w*[А-Яа-яі])\w+\b")


def clean(text: str) -> str:
    r"""Give ``text`` in NFC, with ``\n`` line ends, plain blanks and nothing invisible; lines keep their number."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", text).translate(_TABLE)
    return _MIXED_WORD.sub(_latin, text)


def one_line(text: str) -> str:
    """Clean ``text`` and fold every run of white space into one blank."""
    return " ".join(clean(text).split())


def _latin(match: re.Match[str]) -> str:
    """Mend a word of mixed scripts where its Cyrillic letters all look like Latin ones; leave it alone otherwise."""
    word = match.group().translate(_LOOK_ALIKES)
    return word if re.search("[А-Яа-яі]", word) is None else match.group()
