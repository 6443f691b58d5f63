"""A finding in, why it would be of no use to anybody, or None, out."""

import json
from math import isfinite
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractors.findings import Finding

# Most values are flat, or hold a list of names: these types need no more than a look.
_STRINGS = frozenset((str,))
_SCALARS = frozenset((int, float, bool, type(None)))
_encode = json.JSONEncoder(allow_nan=False, ensure_ascii=False).encode


def fault_of_place(finding: "Finding", length: int) -> str | None:
    """What is wrong with the finding's offsets into a text of so many characters, its rule or its confidence."""
    start, end, _, confidence, rule = finding
    if not (type(start) is int and type(end) is int):
        return f"offsets {start!r}..{end!r} are no whole numbers"
    if not 0 <= start < end <= length:
        return f"offsets {start}..{end} lie outside the text of {length} characters"
    if type(confidence) not in (float, int) or not 0 <= confidence <= 1 or type(rule) is not str:
        return f"rule {rule!r} and confidence {confidence!r} at {start}: one is none"
    return None if rule else f"rule '' and confidence {confidence} at {start}: one is none"


def plain(value: Any) -> Any:
    """The value as plain JSON: dicts, lists, strings and numbers, nothing that only its extractor knows.

    Raises ``ValueError`` saying why none can be made of it, or why no database would take it.
    """
    if type(value) is dict and (words := _words(value)) is not None:
        _check_words("".join(words))
        return value
    if not isinstance(value, dict):
        raise ValueError(f"a {type(value).__name__} and no dict")
    try:
        said = _encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(str(error)) from None
    _check_words(said.replace("\\u0000", "\0"))
    return json.loads(said)


def _words(value: dict[Any, Any]) -> list[str] | None:
    """All strings of a dict of strings, numbers and lists of strings; None for any other, which takes a longer look."""
    words = [*value]
    for part in value.values():
        kind = type(part)
        if kind is str:
            words.append(part)
        elif kind is list:
            words += part
        elif kind not in _SCALARS or (kind is float and not isfinite(part)):
            return None
    return words if _STRINGS.issuperset(map(type, words)) else None


def _check_words(said: str) -> None:
    if "\0" in said:
        raise ValueError("a string in it holds a NUL character")
    if not said.isascii():
        try:
            said.encode()
        except UnicodeEncodeError:
            raise ValueError("a string in it holds half a character (a lone surrogate)") from None
