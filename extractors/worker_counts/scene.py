"""The sentence at hand, with its text in small letters, in; where in it words stand out."""

import re
from typing import TYPE_CHECKING

from extractors.small_letters import small

if TYPE_CHECKING:
    from extractors.worker_counts.amounts import Amount


class Scene:
    """The sentence at hand, ``text[left:right]``, and the last count made before: its end and population.

    ``low`` is the text in small letters behind a line break, so that something stands before its first word as well;
    ``things`` are the amounts since that count no people, so far as is known.
    """

    __slots__ = ("last_end", "last_population", "left", "low", "right", "text", "things")

    def __init__(self, text: str) -> None:
        """Begin with nothing counted."""
        self.text, self.low = text, "\n" + small(text)
        self.left, self.right = 0, len(text)
        self.last_end, self.last_population = -10_000, ""
        self.things: list[Amount] = []

    def has(self, words: re.Pattern[str], left: int, right: int) -> re.Match[str] | None:
        """The first of the ``words`` in ``text[left:right]``; it begins where the match does, and ends one earlier."""
        return words.search(self.low, left, right + 1)

    def follows(self, pattern: re.Pattern[str], at: int, right: int) -> re.Match[str] | None:
        """What stands at ``at``, in small letters; its places are one too high."""
        return pattern.match(self.low, at + 1, right + 1)
