"""In: a text, its words and a candidate. Out: what stands around the candidate, and what sort of stretch it is in."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from extractors.findings import Section
from extractors.gazetteer.names import fold
from extractors.locations.patterns import PlaceWords
from extractors.locations.scan import Candidate
from extractors.locations.words import Word

_BOUNDARY = ".!?:;\n•|–—"
_QUOTES = " \t\xa0\"“”‘'«»([-*"
_ELIDED = re.compile(r"['’](?=.)")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
# A paragraph's start up to a bracket or a dash: a dateline where it opens in capitals or a news-service label follows.
_DATELINE = re.compile(r"[^\n(–—]{2,80}?(?=\(| -|-+ |[–—])")
_DASH = re.compile(r"[(–—]| -|- ")
_LABEL = re.compile(r"\((?:ILO|OIT|BIT|Nouvelles|Noticias)\b")
_OWNER = ("'s", "’s")
_BLANKS = (" ", "\xa0")
JOINTS = frozenset({*_BLANKS, "-", "‑"})
# Characters that the small words between two names have at most.
_SHORT = 12


class _Spans:
    """Stretches that may overlap, asked for by offset."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def hold(self, at: int) -> bool:
        before = bisect_right(self._starts, at)
        return before > 0 and at < self._ends[before - 1]


class Stretch(NamedTuple):
    """Whether a stretch is read, whether capitals say nothing there, and whether a place is expected."""

    reads: bool
    heading: bool = False
    dateline: bool = False


class Stretches:
    """The stretches of one article that change what a capital letter means."""

    def __init__(
        self, text: str, sections: Sequence[Section], words: PlaceWords, credits_: Iterable[re.Pattern[str]]
    ) -> None:
        """Find datelines, headlines in title case, and what is not read at all (photo credits, the topic line)."""
        named = [(s.name, s.start, s.end) for s in sections]
        unread = [m.span() for credit in credits_ for m in credit.finditer(text)]
        unread += [(start, end) for name, start, end in named if name == "topic"]
        headings = [
            (start, end)
            for name, start, end in named
            if name in ("title", "standfirst", "caption") and _in_title_case(text[start:end], words)
        ]
        if not named and text.isupper():
            headings.append((0, len(text)))
        datelines = [(start, end) for name, start, end in named if name in ("dateline", "header")]
        self.openings = _openings(text)
        lines = [found for at in self.openings if (found := _DATELINE.match(text, at))]
        datelines += [found.span() for found in lines if _is_dateline(text, found)]
        kinds = [_Spans(unread), _Spans(headings), _Spans(datelines)]
        self._bounds = sorted({at for spans in (unread, headings, datelines) for span in spans for at in span})
        held = [tuple(spans.hold(at) for spans in kinds) for at in self._bounds]
        self._sorts = [Stretch(reads=True), *(Stretch(not unread, heading, line) for unread, heading, line in held)]

    def at(self, offset: int) -> "Stretch":
        """The sort of stretch there."""
        return self._sorts[bisect_right(self._bounds, offset)]


class Surroundings:
    """What stands around a candidate; what few candidates need is looked for when it is asked for.

    ``before`` and ``after`` are the capitalised words that touch it (a blank or a hyphen between) and may make it part
    of a longer name, ``run_after`` the latter and those that touch it in turn, ``before_opens`` whether the former owes
    its capital to the sentence that it opens, or joins by a hyphen ("EU-China"); ``of_before`` the one before "of",
    ``foreign`` whether a small word of another language ties it to the one before ("Defensoría del Pueblo").
    ``previous`` is the word before it as written, an article skipped; ``spoken`` the same in small letters;
    ``before_that`` the one before; ``article``
    whether there was one, or an owner in its stead ("Colombia's Pacific coast"); ``following`` the word after.
    """

    __slots__ = (
        "_articles", "_before_at", "_end", "_start", "_text", "after", "article", "before", "before_that", "dateline",
        "following", "foreign", "heading", "of_before", "previous", "run_after", "spoken",
    )  # fmt: skip

    def __init__(
        self, text: str, scanned: Sequence[Word], candidate: Candidate, words: PlaceWords, *, heading: bool,
        dateline: bool,
    ) -> None:  # fmt: skip
        """Look around a candidate in a stretch of that sort."""
        start, end, _, _, first, last, _ = candidate
        self._text, self._start, self._end, self._articles = text, start, end, words.articles
        self.heading, self.dateline = heading, dateline
        self._look_before(scanned[first - 1] if first else None, words)
        follows = text[end : end + 1]
        run = self.run_after = _run_after(text, scanned, end, last) if follows in JOINTS else ()
        self.after = run[0] if run else None
        rest = text[end + 1 : end + 30].split(None, 1) if follows in _BLANKS else None
        self.following = rest[0] if rest else ""
        tail = text[start - 60 if start > 60 else 0 : start].rsplit(None, 3)[-3:]
        if words.elided:  # "qu’en", "jusqu’à", "l’accord"
            tail = [w if w.isalnum() else _ELIDED.split(w)[-1] for w in tail]
        article = bool(tail) and fold(tail[-1]) in words.articles
        if article:
            tail.pop()
        previous = self.previous = tail[-1] if tail else ""
        self.spoken = previous.lower()
        self.before_that = tail[-2] if len(tail) > 1 else ""
        self.article = article or self.spoken in words.contracted or previous.endswith(_OWNER)

    def _look_before(self, word: Word | None, words: PlaceWords) -> None:
        self.before = self.of_before = None
        self.foreign, self._before_at = False, -1
        if word is None:
            return
        gap = self._text[word.end : self._start]
        if len(gap) == 1:
            if gap in JOINTS and not is_plain(word, words.function_words):
                self.before, self._before_at = word, word.start
        elif gap[:1] == " " and len(gap) < _SHORT:
            small = gap.split()
            of = small and small[0] in words.of_words and _all_in(small, words.small)
            opens = words.bodies_take_articles and _starts_sentence(self._text, word.start)  # "Trabajadores de Lima"
            self.of_before = word if of and not opens else None
            self.foreign = len(gap) < _SHORT - 2 and _all_in(small, words.foreign)

    @property
    def before_opens(self) -> bool:
        """Whether the capitalised word before opens a sentence, or joins by a hyphen."""
        return self._text[self._start - 1] in "-‑" or _starts_sentence(self._text, self._before_at)

    @property
    def sentence_start(self) -> bool:
        """Whether the candidate opens a sentence."""
        return _starts_sentence(self._text, self._start)

    @property
    def apposition(self) -> tuple[str, ...]:
        """The keys of the words that begin an insertion after it ("Santos, the largest port of Brazil")."""
        return _apposition(self._text, self._end, self._articles)


def _run_after(text: str, scanned: Sequence[Word], end: int, last: int) -> tuple[Word, ...]:
    run: list[Word] = []
    for word in scanned[last + 1 : last + 6]:
        if word.soft or text[end : word.start] not in JOINTS or word.start == end:
            break
        run.append(word)
        end = word.end
    return tuple(run)


def _all_in(small: Sequence[str], known: frozenset[str]) -> bool:
    """Whether the words between two capitalised ones are all of these."""
    return all(word in known for word in small)


def is_initial(word: str) -> bool:
    """Whether a word is a person's initial: "J."."""
    return len(word) == 2 and word[1] == "." and word[0].isupper()


def is_plain(word: Word, function_words: frozenset[str]) -> bool:
    """A small word that wears a capital because a sentence begins there; in capitals it is an acronym (IN, US)."""
    return word.soft or (word.key in function_words and (len(word.text) == 1 or not word.text.isupper()))


def _apposition(text: str, end: int, articles: frozenset[str]) -> tuple[str, ...]:
    if text[end : end + 2] != ", ":
        return ()
    inserted = [fold(w) for w in text[end + 2 : end + 50].split()[:5]]
    return tuple(inserted) if inserted and inserted[0] in articles else ()


def _starts_sentence(text: str, start: int) -> bool:
    while start and text[start - 1] in _QUOTES:
        start -= 1
    return start == 0 or text[start - 1] in _BOUNDARY


def _openings(text: str) -> list[int]:
    """Where paragraphs begin that may open with a dateline: with a bracket or a dash behind a few words."""
    starts = [0]
    while at := text.find("\n", starts[-1]) + 1:
        starts.append(at)
    return [at for at in starts if _DASH.search(text, at, at + 84)]


def _is_dateline(text: str, found: re.Match[str]) -> bool:
    first = found.group().split()[0].rstrip(",.") if found.group().strip() else ""
    return (len(first) > 2 and first.isupper()) or bool(_LABEL.match(text, found.end()))


def _in_title_case(heading: str, words: PlaceWords) -> bool:
    """Whether most long words wear a capital; the small words of the language do not count."""
    long = [w for w in _LONG_WORD.findall(heading)[1:] if w.casefold() not in words.function_words]
    return len(long) >= 2 and sum(w[0].isupper() for w in long) >= 0.7 * len(long)
