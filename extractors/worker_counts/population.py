"""The text after a number in, who is counted out: the noun that the number belongs to, and what kind of noun it is."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from extractors.worker_counts.patterns import CountWords

Kind = Literal["trade", "qualified", "people", "casualty", "pronoun", "bare", "part", "strong", "other"]

# A noun phrase longer than this is no longer read.
_MOST_WORDS = 8
# How far from a word that counts only in company the company may stand, in characters.
_POSSESSIVE = frozenset("'’")
# So many words are remembered with what they are.
_MOST_KNOWN = 16_384
_COMPANY_BEFORE, _COMPANY_AFTER = 100, 60


class Head(NamedTuple):
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


class Sense(NamedTuple):
    """What a word can be, wherever it stands.

    It is in small letters; ``kind`` is what it is as the head of a noun phrase, None for a word that only describes;
    ``end`` how it may end one (``stop``, ``conjunction``, ``also_noun`` or not at all); ``first`` what a noun phrase is
    that begins with it, None where that hangs on what follows.
    """

    said: str
    kind: str | None
    end: str
    first: Literal["bare", "other"] | None


class Word(NamedTuple):
    """A word after a number: what it can be, its place, whether a comma stands before it, and as written."""

    sense: Sense
    start: int
    end: int
    comma: bool
    written: str


class Words:
    """The words that follow a place with nothing but blanks and commas between them, read as they are asked for."""

    __slots__ = ("_population", "end", "read", "right", "text")

    def __init__(self, population: "Population", text: str, at: int, right: int) -> None:
        """Stand at ``at``; read no farther than ``right``."""
        self._population, self.text, self.end, self.right = population, text, at, right
        self.read: list[Word] = []

    def at(self, i: int) -> Word | None:
        """The word number ``i`` from nought, if there is one."""
        read = self.read
        while len(read) <= i:
            match = self._population.word.match(self.text, self.end, self.right) if i < _MOST_WORDS else None
            if match is None:
                return None
            comma, written = match.groups()
            end = self.end = match.end()
            read.append(Word(self._population.sense(written), end - len(written), end, bool(comma), written))
        return read[i]


class Population:
    """Reads the noun after a number in one language."""

    def __init__(self, words: CountWords) -> None:
        """Take the language's nouns; compile the shapes."""
        self.words = words
        self.sense = lru_cache(maxsize=_MOST_KNOWN)(self._sense)
        self.word = re.compile(words.word)
        self.inclusive = re.compile(words.inclusive) if words.inclusive else None
        self.strong_after = re.compile(words.strong_after, re.I)
        self.nationals = re.compile(words.nationals)
        self.plural = re.compile(words.other_plurals)
        self.verb, self.sure_verb = re.compile(words.verbs), re.compile(words.sure_verbs)
        self.qualified = {word: re.compile(near, re.I) for word, near in words.qualified.items()}

    def head(self, text: str, at: int, right: int, next_number: int) -> Head:
        """The noun of the number that ends at ``at``; the sentence ends at ``right``, another number may stand on."""
        strong = self.strong_after.match(text, at, right) if text[at : at + 1] == "-" else None
        if strong:
            return Head("strong", at, strong.end(), "workforce")
        until = min(right, next_number)
        match = self.word.match(text, at, until)
        if match is None or match[1]:
            return Head("bare", at, at)
        sense = self.sense(match[2])
        if sense.first == "bare":
            return Head("bare", at, at)
        if sense.first == "other" and text[match.end() : match.end() + 1] not in _POSSESSIVE:
            return Head("other", at, match.end(), sense.said)
        words, first = Words(self, text, at, until), 0
        word = words.at(0)
        if sense.said in self.words.of:
            return self._of(text, at, words, next_number if next_number < right else None)
        while word and not word.comma and word.sense.said in self.words.degrees:
            first += 1
            word = words.at(first)
        return self._noun(text, at, words, first)

    def under(self, text: str, at: int, right: int) -> Head:
        """The noun of a number that stands alone in its line: the first of the text that begins at ``at``, below it."""
        words, first = Words(self, text, at, right), 0
        while (word := words.at(first)) and word.sense.said in self.words.openings:
            first += 1
        return self._noun(text, word.start, words, first) if word else Head("bare", at, at)

    def _of(self, text: str, at: int, words: "Words", next_number: int | None) -> Head:
        """ "Of them", "of the country's workers", "of the 900 employees"; anything else of which is no person."""
        start, first, pronouns = words.read[0].start, 1, self.words.pronouns
        while (
            (word := words.at(first)) and (said := word.sense.said) in self.words.determiners and said not in pronouns
        ):
            first += 1
        if word and word.sense.said in pronouns:
            head = self._noun(text, start, words, first + 1)
            return head if head.kind in ("trade", "people") else Head("pronoun", start, word.end, word.sense.said)
        head = self._noun(text, start, words, first)
        uncounted = head.kind in ("bare", "other")
        if uncounted and next_number is not None and text[start:next_number].count(" ") <= 3:
            return Head("part", start, next_number)
        if word and (
            word.sense.said.isdigit() or word.sense.said in self.words.degrees
        ):  # "the 448,000 of 2015", "300 de plus"
            return Head("bare", at, at)
        return Head("other", at, at) if head.kind == "bare" else head

    def _noun(self, text: str, start: int, words: "Words", first: int) -> Head:
        """The first noun that can be counted; "women" gives way to the trade right after it ("women teachers")."""
        person: Head | None = None
        i = first
        while (word := words.at(i)) is not None:
            if (word.comma or word.sense.end) and self._ends(word, words, i, i == first or person is not None):
                # "Fewer than 900 joined in": what stands before the end is a verb, and the number has no noun.
                verb = i == first + 1 and self.verb.fullmatch(words.read[first].written) is not None
                return person or Head("other" if i > first and not verb else "bare", start, start)
            head = self._classify(text, word, start)
            if person is not None:
                if head is not None and head.kind == "trade":
                    return head
                if head is None or head.kind != "people":
                    return person
            elif head is not None and head.kind == "people":
                person = head
            elif head is not None:
                return self._with_person(head, words, i + 1)
            elif i == first and self.sure_verb.fullmatch(word.written):
                return Head("bare", start, start)
            i += 1
        return person or Head("other" if i > first else "bare", start, start)

    def _with_person(self, head: Head, words: "Words", i: int) -> Head:
        """The noun, with "people" if that follows: "unemployed people"."""
        follower = words.at(i) if head.kind == "trade" else None
        taken = follower and not follower.comma and follower.sense.said in self.words.people
        return head._replace(end=follower.end) if taken and follower else head

    def _ends(self, word: Word, words: "Words", i: int, nothing_open: bool) -> bool:
        """Whether the noun phrase ends before ``word``; within a list it goes on over commas and conjunctions."""
        if word.comma and nothing_open:
            return True
        end = word.sense.end
        if end == "conjunction":
            said = follower.sense.said if (follower := words.at(i + 1)) else ""
            return nothing_open and not (self._is_trade(said) or said in self.words.people)
        if end == "also_noun" and (follower := words.at(i + 1)) is not None:
            return follower.comma or self._classify("", follower, 0) is None
        return end == "stop" or (end == "also_noun" and word.sense.said in self.words.stops)

    def _classify(self, text: str, word: Word, start: int) -> Head | None:
        """What a word is as the head of a noun phrase; None for a word that only describes."""
        said, kind, _, _ = word.sense
        if kind is None or text[word.end : word.end + 1] in _POSSESSIVE:
            return None
        if kind == "qualified":
            window = text[max(0, start - _COMPANY_BEFORE) : word.end + _COMPANY_AFTER]
            kind = "qualified" if self.qualified[said].search(window) else "other"
        return Head(kind, start, word.end, said)  # type: ignore[arg-type]

    def _sense(self, written: str) -> Sense:
        """What a word can be."""
        said = written.casefold()
        if self.inclusive and not written.isalpha():
            said = self.inclusive.sub("s", said)
        if said in self.words.conjunctions:
            end = "conjunction"
        elif said in self.words.also_nouns:
            end = "also_noun"
        else:
            end = "stop" if said in self.words.stops else ""
        kind, opens = self._kind(said, written), said in self.words.of or said in self.words.degrees
        first = "bare" if end == "stop" else "other" if kind == "other" and not end else None
        return Sense(said, kind, end, None if opens else first)  # type: ignore[arg-type]

    def _kind(self, said: str, written: str) -> str | None:
        """What it is as the head of a noun phrase."""
        if said.endswith(("'s", "’s")):
            return None
        if self._is_trade(said):
            return "trade"
        if said in self.qualified:
            return "qualified"
        if said in self.words.casualties:
            return "casualty"
        if said in self.words.people or self.nationals.fullmatch(written):
            return "people"
        return "other" if self._is_other(said, written) else None

    def _is_trade(self, said: str) -> bool:
        if said in self.words.trades or said.endswith(self.words.endings):
            return True
        return "-" in said and said.rpartition("-")[2] in self.words.trades

    def _is_other(self, said: str, written: str) -> bool:
        """A plural in small letters that is neither a person nor a word that only looks like a plural."""
        looks = written[0].islower() and "-" not in said and said not in self.words.no_plurals
        return looks and said not in self.words.stops and bool(self.plural.fullmatch(said))
