"""In: the name of a data file whose rows are sorted. Out: the rows under a key, or those whose key begins with a word.

The file stays one text, searched through a list of each so many characters' first row. A quarter of a million rows as
objects would cost half a second at each start; halved, they lie so far apart in memory that each look is a slow one.
"""

from bisect import bisect_right

from extractors.gazetteer.names import DATA

_BLOCK = 512
_BEHIND_WORD = frozenset(b"\t ")


class Table:
    """The rows of a file, sorted by what stands before their first tab."""

    def __init__(self, relative: str) -> None:
        """Read ``data/RELATIVE``, which may begin with comments."""
        text = self._text = b"\n" + (DATA / relative).read_bytes()
        if not text.endswith(b"\n"):
            raise ValueError(f"{relative}: the last row has no end")
        starts = {text.find(b"\n", at) for at in range(0, len(text) - 1, _BLOCK)} - {len(text) - 1}
        self._starts = sorted(starts)
        self._first = [text[at + 1 : text.find(b"\n", at + 1)] for at in self._starts]

    def row(self, key: str) -> list[str] | None:
        """The fields of the row under a key."""
        sought = key.encode()
        at = self._find(sought, b"\n" + sought + b"\t")
        return self._line(at)[0].split("\t") if at >= 0 else None

    def beginning_with(self, word: str) -> tuple[str, ...]:
        """The rows, in order, whose key is a word or begins with it and a blank."""
        sought, text = word.encode(), self._text
        found: list[str] = []
        at = self._find(sought, b"\n" + sought)
        while at >= 0 and text.startswith(sought, at + 1) and text[at + 1 + len(sought)] in _BEHIND_WORD:
            line, at = self._line(at)
            found.append(line)
        return tuple(found)

    def _find(self, key: bytes, sought: bytes) -> int:
        """Where the first row that begins so is, within or right behind the block that may have the key; else -1."""
        block = bisect_right(self._first, key)
        stop = self._starts[block] + len(sought) if block < len(self._starts) else len(self._text)
        return self._text.find(sought, self._starts[max(0, block - 1)], stop)

    def _line(self, at: int) -> tuple[str, int]:
        """The row behind a line's end, and where its own is."""
        end = self._text.find(b"\n", at + 1)
        return self._text[at + 1 : end].decode(), end
