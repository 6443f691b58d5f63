"""A name in, the form in which names are compared out: spellings that English writers mix are one."""

from functools import lru_cache

from extractors.organisations.patterns.table import GAPS, SPELLINGS


def folded(text: str) -> str:
    """A text with case, spellings, hyphens, commas and possessive marks made one; blanks may stand at its ends."""
    text = text.casefold().replace("’", "'")
    for needed, pattern, to in SPELLINGS:
        if needed in text:
            text = pattern.sub(to, text)
    return text if text.isalnum() else GAPS.sub(" ", text)


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """The form in which names are compared: case, spelling, hyphens, commas and possessive marks do not count."""
    return folded(name).strip()


def first_word(key: str) -> str:
    """The first word of a folded name."""
    return key.partition(" ")[0].partition("/")[0]
