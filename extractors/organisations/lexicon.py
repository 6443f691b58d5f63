"""A token in, what it can be in a body's name out: a head noun, a topic, a country, a people."""

import re
from collections.abc import Callable
from functools import lru_cache
from types import ModuleType

from extractors.organisations.patterns.foreign_heads import COMPOUND_HEAD
from extractors.organisations.tokens import Token


class Lexicon:
    """What one language's words can be in a name."""

    def __init__(self, words: ModuleType, is_country: Callable[[str], bool], is_demonym: Callable[[str], bool]) -> None:
        """Take the words of ``patterns`` and two questions to the gazetteer."""
        self.words = words
        self.is_country = is_country
        self.is_demonym = is_demonym
        self.topic_ending = re.compile(words.TOPIC_ENDING)
        self.topic_plural = re.compile(words.TOPIC_PLURAL)
        # Only at these words does the walk stop to look.
        self.telling = frozenset({*words.HEADS, *words.PLURALS, *words.COMPANY_TAILS})
        self.may_tell = lru_cache(1 << 15)(self._may_tell)

    def _may_tell(self, base: str) -> bool:
        """Whether a word can be a name's head."""
        return base in self.telling or "-" in base or COMPOUND_HEAD.match(base) is not None

    def head_kind(self, token: Token) -> str | None:
        """The kind of body that a token makes of a phrase, or None; the last part of a hyphened word counts."""
        if not token.is_name:
            return None
        heads: dict[str, str] = self.words.HEADS
        kind = heads.get(token.base)
        if kind is None and "-" in token.base:
            kind = next(
                (heads[part] for part in reversed(token.base.split("-")) if len(part) > 2 and part in heads), None
            )
        if kind is None and COMPOUND_HEAD.match(token.base):
            kind = "association"
        if kind is None and token.base in self.words.PLURALS:
            kind = heads[self.words.PLURALS[token.base]]
        return kind

    def is_topic(self, token: Token) -> bool:
        """Whether a word can be what a ministry is for: a field of policy, not a person or a place."""
        if token.kind == "low":
            return False
        word = token.base.rsplit("-", 1)[-1]
        return (
            bool(self.topic_plural.search(word))
            or token.base in self.words.TOPICS
            or word in self.words.TOPICS
            or bool(self.topic_ending.search(word))
        ) and (not self.is_country(token.base) and not self.is_demonym(token.base))
