"""The characters of a text file in, its paragraphs out: lines that only a wrap or a stray line end parts are joined."""

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.reading.clean import clean

# Wrapped text has lines of up to this many characters; where a longer line stands, nothing was wrapped.
_WIDEST_WRAP = 130
_SHARE_OF_FULL_LINES = 0.6
_BULLET = re.compile(r"^(?:[-*•·▪◦‣–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_CJK = re.compile(r"[　-鿿＀-￯]")


def stretches(text: str) -> list[list[str]]:
    """Part ``text`` at blank lines into stretches, and each of these into paragraphs at the line ends that are no wrap.

    A single line end parts paragraphs unless the text is hard-wrapped (most lines are as full as their width allows)
    or the sentence plainly runs on (no stop before it, a small letter after it).
    """
    chunks = [[" ".join(line.split()) for line in chunk] for chunk in _chunks(clean(text))]
    width = wrap_width(chunks)
    return [list(join_lines(chunk, width)) for chunk in chunks]


def join_lines(lines: list[str], width: int | None = None) -> Iterator[str]:
    """Join the lines that belong to one paragraph; ``width`` is that of hard-wrapped text, None where nothing wraps."""
    current = last = ""
    for line in lines:
        if not line:
            continue
        if current and (_runs_on(current, line) or (width is not None and _full(last, line, width))):
            current += line if _CJK.match(current[-1]) or _CJK.match(line[0]) else f" {line}"
        else:
            if current:
                yield current
            current = line
        last = line
    if current:
        yield current


def wrap_width(chunks: list[list[str]]) -> int | None:
    """The width that the text was wrapped at, or None where its line ends mean something."""
    width = max((len(line) for chunk in chunks for line in chunk), default=0)
    if width > _WIDEST_WRAP:
        return None
    pairs = [pair for chunk in chunks for pair in pairwise(chunk)]
    full = sum(_full(line, following, width) for line, following in pairs)
    return width if len(pairs) >= 3 and full >= _SHARE_OF_FULL_LINES * len(pairs) else None


def _chunks(text: str) -> Iterator[list[str]]:
    chunk: list[str] = []
    for line in text.split("\n"):
        if line.strip():
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted: what a wrap leaves behind."""
    if _BULLET.match(following):
        return False
    first = 1 if _CJK.match(following[0]) else len(following.split(" ", 1)[0])
    return len(line) + 1 + first > width


def _runs_on(line: str, following: str) -> bool:
    """A line end inside a sentence, as extraction leaves it around links and raised letters ("The 86 / th Session")."""
    return line[-1] not in '.!?:;…”"»)。！？：؟' and following[0].islower() and not _BULLET.match(following)
