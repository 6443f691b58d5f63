r"""A text or a pattern of words in; the text in small letters, or the regex that leaps from word to word, out.

A regex that minds no capitals takes three times as long as one that reads small letters, and one that begins at any
character longer than one that begins where a word may: so patterns are written small, and are looked for behind a
character that is no letter. A text that is read so needs one before its first word (``"\n" + small(text)``).
"""

import re

# A plain set of characters, which a regex finds fast, and then a closer look.
_WORD_BEGINS = r"[^a-zA-Z0-9](?<!\w)"


def small(text: str) -> str:
    """The text in small letters, each at its place: İ, which would be two, stays."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([c if len(c.lower()) > 1 else c.lower() for c in text])


def words_of(pattern: str) -> re.Pattern[str]:
    r"""The regex that looks for the words of ``pattern``, each way of which begins with ``\b``, behind a character."""
    return re.compile(rf"{_WORD_BEGINS}(?:{pattern})")
