"""A token in, what it can be in a body's name out: a head noun, a topic, a country, a people."""

import re
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING

from extractors.organisations.countries import Countries
from extractors.organisations.patterns.foreign_heads import COMPOUND_ENDINGS, COMPOUND_HEAD, FOREIGN_OF

if TYPE_CHECKING:
    from extractors.organisations.tokens import Token

# The words of a phrase in the word lists, elided articles apart.
_WORDS = re.compile(r"\w+(?:-\w+)*['’]?|[^\w\s]")


def is_compound_head(word: str) -> bool:
    """Whether a word is a foreign head with others before it, in one: "Metallgewerkschaft"."""
    return word.endswith(COMPOUND_ENDINGS) and COMPOUND_HEAD.match(word) is not None


class Lexicon:
    """What one language's words can be in a name."""

    def __init__(self, words: ModuleType, countries: Countries) -> None:
        """Take the words of ``patterns`` and what is known of countries."""
        self.words = words
        self.is_country = countries.is_country
        self.is_demonym = countries.is_demonym
        self.opens_country = countries.opens_country
        self.of_word = countries.of_word
        self.topic_ending = re.compile(words.TOPIC_ENDING)
        self.topic_plural = re.compile(words.TOPIC_PLURAL)
        # What may open what belongs to a name behind it, its country or its acronym; or close the bracket around it.
        self.behind = frozenset({*words.COUNTRY_OPENS, *(opener[0] for opener in words.OR_SHORT), *"([,–-)"})
        # Only at these words does the walk stop to look.
        self.telling = frozenset({*words.HEADS, *words.PLURALS, *words.COMPANY_TAILS})
        offices = words.BEFORE_OFFICES if words.ORDER == "head_last" else ()
        self.stopping = frozenset({*words.NOT_FIRST, *words.DOCUMENTS, *words.NOT_ACRONYMS, *offices})
        self.own_small = words.AND | words.OF | words.THE | words.IN | words.AT | words.FUNCTION
        # Over these small words and marks names reach further left, and over these in either direction.
        self.joining_left = frozenset({"/", "&", ",", *words.AND, *words.OF, *words.AT})
        self.joining = self.joining_left | FOREIGN_OF | words.ON | words.TO | words.FOR | words.IN
        if words.ORDER == "head_last":
            self.joining |= words.ANY_AND | words.OPENS_COMPLEMENT | words.COMPLEMENT_ARTICLES | words.GOES_ON
        # By their head, the phrases of general words that are names all the same, as tokens.
        self.fixed: dict[str, list[tuple[str, ...]]] = {}
        for phrase in words.GENERIC_NAMES:
            parts = tuple(_WORDS.findall(phrase))
            self.fixed.setdefault(parts[0], []).append(parts)
        self.adjective_ending = re.compile(words.ADJECTIVE_ENDING if words.ORDER == "head_first" else "$^")
        self.verbal_ending = re.compile(words.VERBAL_ENDING if words.ORDER == "head_first" else "$^")
        self.is_adjective = lru_cache(1 << 15)(self._is_adjective)
        self.head_kind = lru_cache(1 << 15)(self._head_kind)
        self.is_topic = lru_cache(1 << 15)(self._is_topic)
        self.is_barred = lru_cache(1 << 15)(self._is_barred)

    def may_tell(self, base: str) -> bool:
        """Whether a word can be a name's head."""
        return base in self.telling or "-" in base or is_compound_head(base)

    def may_stop(self, base: str) -> bool:
        """Whether an office, a document or another word may end a name: no other needs a closer look."""
        return base in self.stopping or base.endswith(self.words.NOT_LAST_PARTS)

    def _is_adjective(self, word: str) -> bool:
        """Whether a small word may be an adjective of a name, where adjectives stand behind their noun."""
        words = self.words
        if words.ORDER != "head_first":
            return False
        if word in words.NOT_ADJECTIVES or word in words.FUNCTION or word in words.ACTS:
            return word in words.ADJECTIVES and word not in words.NOT_ADJECTIVES
        return word in words.ADJECTIVES or self.adjective_ending.search(word) is not None

    def is_verbal(self, word: str) -> bool:
        """Whether a small word is rather a participle or another form of a verb than a noun."""
        return self.verbal_ending.search(word) is not None and word.capitalize() not in self.words.TOPICS

    def is_common(self, word: str, kind: str) -> bool:
        """Whether a word of a name is only a field of policy, a kind of body, or a word of many names."""
        words = self.words
        if kind == "acronym":
            return word in words.NOT_ACRONYMS
        if word in words.ALWAYS_FOREIGN:
            return False
        return word in words.TOPICS or word in words.GENERIC or word in words.HEADS

    def _is_barred(self, token: "Token") -> bool:
        """Whether a word alone names no body: a country, an initial, a programme's acronym, a building."""
        word = token.base
        if token.is_common and token.kind == "cap":
            return True
        if word in self.words.NOT_ACRONYMS or len(word) == 1 or "." in word:
            return True
        hyphened = "-" in word and word.rpartition("-")[2].islower()
        return hyphened or word in self.words.NOT_BODIES or self.of_word(word) is not None

    def _head_kind(self, token: "Token") -> str | None:
        """The kind of body that a token makes of a phrase, or None; the last part of a hyphened word counts."""
        if not token.is_name:
            return None
        heads: dict[str, str] = self.words.HEADS
        kind = heads.get(token.base)
        if kind is None and "-" in token.base:
            kind = next(
                (heads[part] for part in reversed(token.base.split("-")) if len(part) > 2 and part in heads), None
            )
        if kind is None and is_compound_head(token.base):
            kind = "association"
        if kind is None and token.base in self.words.PLURALS:
            kind = heads[self.words.PLURALS[token.base]]
        return kind

    def _is_topic(self, token: "Token") -> bool:
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
