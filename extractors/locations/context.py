"""In: a text, its words and a candidate. Out: what stands around the candidate, and what sort of stretch it is in."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from extractors.findings import Section
from extractors.gazetteer.names import fold
from extractors.locations.patterns import PlaceWords
from extractors.locations.scan import Candidate
from extractors.locations.words import Word, Words

_BOUNDARY = ".!?:;\n•|–—"
_QUOTES = " \t\xa0\"“”‘'«»([-*"
_ELIDED = re.compile(r"['’](?=.)")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
# A paragraph's start up to a bracket or a dash: a dateline where it opens in capitals or a news-service label follows.
_DATELINE = re.compile(r"[^\n(–—]{2,80}?(?=\(| -|-+ |[–—])")
_DASHES = ("(", "–", "—", " -", "- ")
_LONGEST_DATELINE = 84
_LABEL = re.compile(r"\((?:ILO|OIT|BIT|Nouvelles|Noticias)\b")
# The sections that are datelines, those that may be set in title case.
_DATED = frozenset({"dateline", "header"})
_HEADED = frozenset({"title", "standfirst", "caption"})
_OWNER = ("'s", "’s")
_BLANKS = (" ", "\xa0")
JOINTS = frozenset({*_BLANKS, "-", "‑"})
# Characters that the small words between two names have at most.
_SHORT = 12
# Characters before a candidate among which the words before it are.
_BEFORE = 60


class Stretch(NamedTuple):
    """Whether a stretch is read, whether capitals say nothing there, and whether a place is expected."""

    reads: bool
    heading: bool = False
    dateline: bool = False


def _sorts(*kinds: Iterable[tuple[int, int]]) -> tuple[list[int], list[Stretch]]:
    """Where the sort of stretch changes, and the sort before each of these offsets and behind the last; the spans of
    each kind (not read, heading, dateline) may overlap."""
    changes = [(start, kind, 1) for kind, spans in enumerate(kinds) for start, _ in spans]
    changes += [(end, kind, -1) for kind, spans in enumerate(kinds) for _, end in spans]
    changes.sort()
    sorts, held = [Stretch(reads=True)], [0, 0, 0]
    for _, kind, step in changes:
        held[kind] += step
        unread, heading, dateline = held
        sorts.append(Stretch(not unread, heading > 0, dateline > 0))
    return [at for at, _, _ in changes], sorts


class Stretches:
    """The stretches of one article that change what a capital letter means."""

    def __init__(
        self, text: str, sections: Sequence[Section], words: PlaceWords, credits_: Iterable[re.Pattern[str]]
    ) -> None:
        """Find datelines, headlines in title case, and what is not read at all (photo credits, the topic line)."""
        unread = [m.span() for credit in credits_ for m in credit.finditer(text)]
        headings: list[tuple[int, int]] = []
        datelines: list[tuple[int, int]] = []
        for name, start, end in sections:
            if name == "topic":
                unread.append((start, end))
            elif name in _DATED:
                datelines.append((start, end))
            elif name in _HEADED and _in_title_case(text[start:end], words.function_words):
                headings.append((start, end))
        if not sections and text.isupper():
            headings.append((0, len(text)))
        self.openings = _openings(text)
        lines = [found for at in self.openings if (found := _DATELINE.match(text, at))]
        datelines += [found.span() for found in lines if _is_dateline(text, found)]
        self._bounds, self._sorts = _sorts(unread, headings, datelines)

    def at(self, offset: int) -> Stretch:
        """The sort of stretch there."""
        return self._sorts[bisect_right(self._bounds, offset)]


class Surroundings:
    """What stands around a candidate; what few candidates need is looked for when it is asked for.

    ``before`` and ``after`` are the capitalised words that touch it (a blank or a hyphen between) and may make it part
    of a longer name, ``run_after`` the latter and those that touch it in turn.
    ``previous`` is the word before it as written, an article skipped, ``previous_key`` its key.
    """

    __slots__ = (
        "_apart", "_end", "_first", "_scanned", "_skipped", "_start", "_text", "_words", "after", "before", "dateline",
        "heading", "previous", "previous_key", "run_after",
    )  # fmt: skip

    def __init__(
        self, text: str, scanned: Words, candidate: Candidate, words: PlaceWords, *, heading: bool, dateline: bool
    ) -> None:
        """Look around a candidate in a stretch of that sort."""
        start, end, _, _, first, last, _ = candidate
        self._text, self._start, self._end, self._first = text, start, end, first
        self._scanned, self._words, self.heading, self.dateline = scanned, words, heading, dateline
        self._apart = start - scanned.ends[first - 1] if first else 0
        self.before = None
        if self._apart == 1 and text[start - 1] in JOINTS and not (word := scanned.words[first - 1]).plain:
            self.before = word
        run = self.run_after = _run_after(text, scanned, end, last) if text[end : end + 1] in JOINTS else ()
        self.after = run[0] if run else None
        tail = text[start - _BEFORE if start > _BEFORE else 0 : start].rsplit(None, 2)
        if words.elided:
            tail = [_bare(word) for word in tail]
        self.previous = tail[-1] if tail else ""
        self.previous_key = fold(self.previous)
        self._skipped = self.previous_key in words.articles
        if self._skipped:
            self.previous = tail[-2] if len(tail) > 1 else ""
            self.previous_key = fold(self.previous)

    @property
    def spoken(self) -> str:
        """The word before it in small letters, an article skipped."""
        return self.previous.lower()

    @property
    def before_that(self) -> str:
        """The word before the previous one."""
        tail = self._text[max(0, self._start - _BEFORE) : self._start].rsplit(None, 3)[-3:]
        if self._skipped:
            tail.pop()
        if len(tail) < 2:
            return ""
        return _bare(tail[-2]) if self._words.elided else tail[-2]

    @property
    def article(self) -> bool:
        """Whether an article stands before it, or an owner in its stead ("Colombia's Pacific coast")."""
        return self._skipped or self.spoken in self._words.contracted or self.previous.endswith(_OWNER)

    @property
    def following(self) -> str:
        """The word after it."""
        end = self._end
        rest = self._text[end + 1 : end + 30].split(None, 1) if self._text[end : end + 1] in _BLANKS else None
        return rest[0] if rest else ""

    @property
    def of_before(self) -> Word | None:
        """The capitalised word before "of"."""
        words, small = self._words, self._small_before if 1 < self._apart < _SHORT else None
        if not small or small[0] not in words.of_words or not _all_in(small, words.small):
            return None
        opens = words.bodies_take_articles and self._opens_before  # "Trabajadores de Lima"
        return None if opens else self._scanned.words[self._first - 1]

    @property
    def foreign(self) -> bool:
        """Whether a small word of another language ties it to the one before ("Defensoría del Pueblo")."""
        small = self._small_before if 1 < self._apart < _SHORT - 2 else None
        return small is not None and _all_in(small, self._words.foreign)

    @property
    def _small_before(self) -> list[str] | None:
        """The words between it and the capitalised word before, if they are few."""
        gap = self._text[self._start - self._apart : self._start]
        return gap.split() if gap[0] == " " else None

    @property
    def before_opens(self) -> bool:
        """Whether the capitalised word before owes its capital to the sentence that it opens, or joins by a hyphen
        ("EU-China")."""
        return self._text[self._start - 1] in "-‑" or self._opens_before

    @property
    def _opens_before(self) -> bool:
        return _starts_sentence(self._text, self._scanned.starts[self._first - 1])

    @property
    def sentence_start(self) -> bool:
        """Whether the candidate opens a sentence."""
        return _starts_sentence(self._text, self._start)

    @property
    def apposition(self) -> tuple[str, ...]:
        """The keys of the words that begin an insertion after it ("Santos, the largest port of Brazil")."""
        return _apposition(self._text, self._end, self._words.articles)


def _run_after(text: str, scanned: Words, end: int, last: int) -> tuple[Word, ...]:
    run: list[Word] = []
    for i in range(last + 1, min(last + 6, len(scanned.words))):
        start, word = scanned.starts[i], scanned.words[i]
        if word.soft or start != end + 1 or text[end] not in JOINTS:
            break
        run.append(word)
        end = scanned.ends[i]
    return tuple(run)


def _bare(word: str) -> str:
    """A word without what is elided before it: "qu’en", "jusqu’à", "l’accord"."""
    return word if word.isalnum() else _ELIDED.split(word)[-1]


def _all_in(small: Sequence[str], known: frozenset[str]) -> bool:
    """Whether the words between two capitalised ones are all of these."""
    return all(word in known for word in small)


def is_initial(word: str) -> bool:
    """Whether a word is a person's initial: "J."."""
    return len(word) == 2 and word[1] == "." and word[0].isupper()


def _apposition(text: str, end: int, articles: frozenset[str]) -> tuple[str, ...]:
    if text[end : end + 2] != ", ":
        return ()
    inserted = text[end + 2 : end + 50].split()[:5]
    return tuple(map(fold, inserted)) if inserted and fold(inserted[0]) in articles else ()


def _starts_sentence(text: str, start: int) -> bool:
    while start and text[start - 1] in _QUOTES:
        start -= 1
    return start == 0 or text[start - 1] in _BOUNDARY


def _openings(text: str) -> list[int]:
    """Where paragraphs begin that may open with a dateline: with a bracket or a dash behind a few words."""
    openings = []
    at = 0
    for line in text.split("\n"):
        opening = line[:_LONGEST_DATELINE]
        for dash in _DASHES:
            if dash in opening:
                openings.append(at)
                break
        at += len(line) + 1
    return openings


def _is_dateline(text: str, found: re.Match[str]) -> bool:
    first = found.group().split()[0].rstrip(",.") if found.group().strip() else ""
    return (len(first) > 2 and first.isupper()) or bool(_LABEL.match(text, found.end()))


def _in_title_case(heading: str, function_words: Collection[str]) -> bool:
    """Whether most long words wear a capital; the small words of the language do not count."""
    long = _LONG_WORD.findall(heading)[1:]
    small = sum(1 for word in filter(str.islower, long) if word not in function_words)
    if 10 * small > 3 * len(long):  # a sentence
        return False
    capitals = 0
    for word in long:
        if not word.islower() and word.casefold() not in function_words:
            if word[0].isupper():
                capitals += 1
            else:  # "eSwatini"
                small += 1
    return capitals + small >= 2 and capitals >= 0.7 * (capitals + small)
