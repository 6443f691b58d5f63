"""A title in; the address that the site would give it out."""

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import quote

# The path prefix of each language; English has none.
PREFIXES: Mapping[str, str] = {
    "en": "", "fr": "/fr", "es": "/es", "ar": "/ar", "zh": "/zh-hans", "pt": "/pt-pt", "de": "/de",
}  # fmt: skip
# How the site writes a language in `lang`.
TAGS: Mapping[str, str] = {"zh": "zh-hans", "pt": "pt-pt"}
SLUG_LENGTH = 75
# Words that the site's slugs leave out ("and" stays).
STOP_WORDS = frozenset(
    "a an as at before but by for from is in into like of off on onto per since than the this that to up via with"
    .split()
)  # fmt: skip
# Curly quotes and dashes stay in a slug and are percent-encoded; other punctuation goes.
KEPT = "’‘–—"


def slug(title: str) -> str:
    """The slug of a title, unencoded: lower case, no accents on Latin letters, 75 characters cut at a word's end."""
    plain = re.sub(rf"[^\w\s{KEPT}-]", "", _fold(title).lower())
    words = [word for word in re.split(r"[\s_-]+", plain) if word and word not in STOP_WORDS]
    while words and len("-".join(words)) > SLUG_LENGTH:
        words.pop()
    return "-".join(words)


def encoded(path: str) -> str:
    """A path as the site prints it in a link: everything outside ASCII percent-encoded."""
    return quote(path, safe="/?=&-_.~@:")


def _fold(text: str) -> str:
    """Drop the accents of Latin letters; other scripts stay as they are."""
    decomposed = unicodedata.normalize("NFD", text)
    kept: list[str] = []
    for char in decomposed:
        if unicodedata.combining(char) and kept and kept[-1].isascii():
            continue
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))
