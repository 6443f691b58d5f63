"""The text after a number in, who is counted out: the noun that the number belongs to, and what kind of noun it is."""

import re
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from extractors.worker_counts.patterns import CountWords

Kind = Literal["trade", "qualified", "people", "casualty", "pronoun", "bare", "part", "strong", "other"]

_WORD = re.compile(r"(,?)\s+[(“\"‘']?(\w[\w’'&-]*)")
# A noun phrase longer than this is no longer read.
_MOST_WORDS = 8
# How far from a word that counts only in company the company may stand, in characters.
_COMPANY_BEFORE, _COMPANY_AFTER = 100, 60


@dataclass(frozen=True, slots=True)
class Head:
    """The noun that a number counts.

    ``text[start:end]`` is the noun phrase from its first word; ``word`` the noun itself in small letters. Kinds:
    ``trade`` counts by itself, ``qualified``, ``people`` and ``casualty`` need words of work around, ``pronoun`` is
    "of them", ``part`` stands before another number ("380 of some 900 …"), ``strong`` is "3,000-strong workforce",
    ``bare`` has no noun, ``other`` counts something else. ``shared`` tells that it is the noun of another number.
    """

    kind: Kind
    start: int
    end: int
    word: str = ""
    shared: bool = False


class Word(NamedTuple):
    """A word after a number, in small letters, its place, whether a comma stands before it, and as written."""

    said: str
    start: int
    end: int
    comma: bool
    written: str


class Population:
    """Reads the noun after a number in one language."""

    def __init__(self, words: CountWords) -> None:
        """Take the language's nouns; compile the shapes."""
        self.words = words
        self.strong_after = re.compile(words.strong_after, re.I)
        self.nationals = re.compile(words.nationals)
        self.plural = re.compile(words.other_plurals)
        self.verb = re.compile(words.verbs)
        self.qualified = {word: re.compile(near, re.I) for word, near in words.qualified.items()}

    def head(self, text: str, at: int, right: int, next_number: int) -> Head:
        """The noun of the number that ends at ``at``; the sentence ends at ``right``, another number may stand on."""
        strong = self.strong_after.match(text, at, right)
        if strong:
            return Head("strong", at, strong.end(), "workforce")
        words = _words(text, at, min(right, next_number))
        if words and not words[0].comma and words[0].said == self.words.of:
            return self._of(text, at, words, next_number if next_number < right else None)
        while words and not words[0].comma and words[0].said in self.words.degrees:
            words = words[1:]
        return self._noun(text, at, words)

    def under(self, text: str, at: int, right: int) -> Head:
        """The noun of a number that stands alone in its line: the first of the text that begins at ``at``, below it."""
        words = _words(text, at, right)
        while words and words[0].said in self.words.openings:
            words = words[1:]
        return self._noun(text, words[0].start, words) if words else Head("bare", at, at)

    def _of(self, text: str, at: int, words: list[Word], next_number: int | None) -> Head:
        """ "Of them", "of the country's workers", "of the 900 employees"; anything else of which is no person."""
        start, rest = words[0].start, words[1:]
        while rest and rest[0].said in self.words.determiners and rest[0].said not in self.words.pronouns:
            rest = rest[1:]
        if rest and rest[0].said in self.words.pronouns:
            head = self._noun(text, start, rest[1:])
            return head if head.kind in ("trade", "people") else Head("pronoun", start, rest[0].end, rest[0].said)
        if next_number is not None and text[start:next_number].count(" ") <= 3:
            return Head("part", start, next_number)
        if rest and rest[0].said.isdigit():  # "the 448,000 of 2015"
            return Head("bare", at, at)
        head = self._noun(text, start, rest)
        return Head("other", at, at) if head.kind == "bare" else head

    def _noun(self, text: str, start: int, words: list[Word]) -> Head:
        """The first noun that can be counted; "women" gives way to the trade right after it ("women teachers")."""
        person: Head | None = None
        for place, word in enumerate(words):
            follower = words[place + 1] if place + 1 < len(words) else None
            if self._ends(word, follower, place == 0 or person is not None):
                # "Fewer than 900 joined in": what stands before the end is a verb, and the number has no noun.
                verb = place == 1 and self.verb.fullmatch(words[0].written) is not None
                return person or Head("other" if place and not verb else "bare", start, start)
            head = self._classify(text, word, start)
            if person is not None:
                if head is not None and head.kind == "trade":
                    return head
                if head is None or head.kind != "people":
                    return person
            elif head is not None and head.kind == "people":
                person = head
            elif head is not None:
                return self._with_person(head, follower)
        return person or Head("other" if words else "bare", start, start)

    def _with_person(self, head: Head, follower: Word | None) -> Head:
        """The noun, with "people" if that follows: "unemployed people"."""
        taken = head.kind == "trade" and follower and not follower.comma and follower.said in self.words.people
        return replace(head, end=follower.end) if taken and follower else head

    def _ends(self, word: Word, follower: Word | None, nothing_open: bool) -> bool:
        """Whether the noun phrase ends before ``word``; within a list it goes on over commas and conjunctions."""
        if word.comma and nothing_open:
            return True
        if word.said in self.words.conjunctions:
            joins_person = follower is not None and (
                self._is_trade(follower.said) or follower.said in self.words.people
            )
            return nothing_open and not joins_person
        if word.said in self.words.also_nouns and follower is not None:
            return follower.comma or self._classify("", follower, 0) is None
        return word.said in self.words.stops

    def _classify(self, text: str, word: Word, start: int) -> Head | None:
        """What a word is as the head of a noun phrase; None for a word that only describes."""
        said, kind = word.said, None
        if text[word.end : word.end + 1] in ("'", "’") or said.endswith(("'s", "’s")):
            return None
        if self._is_trade(said):
            kind = "trade"
        elif said in self.qualified:
            window = text[max(0, start - _COMPANY_BEFORE) : word.end + _COMPANY_AFTER]
            kind = "qualified" if self.qualified[said].search(window) else "other"
        elif said in self.words.casualties:
            kind = "casualty"
        elif said in self.words.people or self.nationals.fullmatch(word.written):
            kind = "people"
        elif self._is_other(word):
            kind = "other"
        return Head(kind, start, word.end, said) if kind else None  # type: ignore[arg-type]

    def _is_trade(self, said: str) -> bool:
        if said in self.words.trades or said.endswith(self.words.endings):
            return True
        return "-" in said and said.rpartition("-")[2] in self.words.trades

    def _is_other(self, word: Word) -> bool:
        """A plural in small letters that is neither a person nor a word that only looks like a plural."""
        looks = word.written[0].islower() and "-" not in word.said and word.said not in self.words.no_plurals
        return looks and word.said not in self.words.stops and bool(self.plural.fullmatch(word.said))


def _words(text: str, at: int, right: int) -> list[Word]:
    """The words that follow ``at`` with nothing but blanks and commas between them."""
    found: list[Word] = []
    while len(found) < _MOST_WORDS and (match := _WORD.match(text, at, right)):
        found.append(Word(match[2].casefold(), match.start(2), match.end(2), bool(match[1]), match[2]))
        at = match.end()
    return found
