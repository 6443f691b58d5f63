"""Names of bodies in; what makes two of them the same, and whether one is an acronym, out."""

import re
import unicodedata

# After NFKC, which makes a plain hyphen (U+2010) of the one that does not break.
_LIKE_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "–": "-", "‐": "-"})
_ARTICLES = re.compile(r"^(?:the|les?|la|los|las|el)\s+|^l'")


def fold(name: str) -> str:
    """A name without what does not tell two bodies apart: case, spacing, kind of apostrophe, a leading article."""
    plain = unicodedata.normalize("NFKC", name).translate(_LIKE_PLAIN)
    return _ARTICLES.sub("", " ".join(plain.split()).casefold())


def is_acronym(name: str) -> bool:
    """Whether a name is made of initials: all capitals and short ("DG EMPL"), or one word half capitals ("MoLSA")."""
    letters = [c for c in name if c.isalpha()]
    capitals = sum(c.isupper() for c in letters)
    if capitals < 2 or len(name) > 15:
        return False
    return capitals == len(letters) or (" " not in name and capitals * 2 >= len(letters))
