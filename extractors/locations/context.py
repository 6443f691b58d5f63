"""In: a text, its words and a candidate. Out: what stands around the candidate, and what sort of stretch it is in."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from extractors.findings import Section
from extractors.gazetteer.names import fold
from extractors.locations.patterns import PlaceWords
from extractors.locations.scan import Candidate, Word

_BOUNDARY = ".!?:;\n•|–—"
_QUOTES = " \t\xa0\"“”‘'«»([-*"
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
# A paragraph's start up to a bracket or a dash: a dateline where it opens in capitals or a news-service label follows.
_DATELINE = re.compile(r"(?m)^[^\n(–—]{2,80}?(?=\(| -|-+ |[–—])")
_LABEL = re.compile(r"\((?:ILO|OIT|BIT)\b")
_OWNER = ("'s", "’s")
_INITIAL = re.compile(r"[^\W\d_]\.?")


class Surroundings(NamedTuple):
    """What stands around a candidate.

    ``before`` and ``after`` are the capitalised words that touch it (a blank or a hyphen between) and may make it part
    of a longer name, ``run_after`` the latter and those that touch it in turn, ``before_opens`` whether the former owes
    its capital to the sentence that it opens, or joins by a hyphen ("EU-China"); ``of_before`` the one before "of",
    ``foreign`` whether a small word of another language ties it to the one before ("Defensoría del Pueblo").
    ``previous`` is the word before it as written, an article skipped; ``before_that`` the one before; ``article``
    whether there was one, or an owner in its stead ("Colombia's Pacific coast"); ``following`` the word after;
    ``apposition`` the keys of the words that begin an insertion after it ("Santos, the largest port of Brazil").
    """

    before: Word | None
    after: Word | None
    run_after: tuple[Word, ...]
    before_opens: bool
    of_before: Word | None
    foreign: bool
    previous: str
    before_that: str
    article: bool
    following: str
    apposition: tuple[str, ...]
    sentence_start: bool
    heading: bool
    dateline: bool


class _Spans:
    """Stretches that may overlap, asked for by offset."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def hold(self, at: int) -> bool:
        before = bisect_right(self._starts, at)
        return before > 0 and at < self._ends[before - 1]


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
        datelines += [m.span() for m in _DATELINE.finditer(text) if _is_dateline(text, m)]
        self._unread, self._headings, self._datelines = _Spans(unread), _Spans(headings), _Spans(datelines)

    def reads(self, at: int) -> bool:
        """Whether what stands there is read."""
        return not self._unread.hold(at)

    def heading(self, at: int) -> bool:
        """Whether capitals say nothing there."""
        return self._headings.hold(at)

    def dateline(self, at: int) -> bool:
        """Whether a place is expected there."""
        return self._datelines.hold(at)


def surroundings(
    text: str, scanned: Sequence[Word], candidate: Candidate, stretches: Stretches, words: PlaceWords
) -> Surroundings:
    """What stands around a candidate."""
    before = scanned[candidate.first - 1] if candidate.first else None
    gap = text[before.end : candidate.start] if before else ""
    run_after = _run_after(text, scanned, candidate)
    tail = text[max(0, candidate.start - 60) : candidate.start].split()
    article = bool(tail) and fold(tail[-1]) in words.articles
    tail = tail[:-1] if article else tail
    owned = bool(tail) and tail[-1].endswith(_OWNER)
    return Surroundings(
        before=before if _touches(gap) and before and not _plain(before, words.function_words) else None,
        after=run_after[0] if run_after else None,
        run_after=run_after,
        before_opens=gap in ("-", "‑") or (before is not None and _starts_sentence(text, before.start)),
        of_before=before if _is_of(gap, words) else None,
        foreign=bool(gap)
        and gap[0] == " "
        and len(gap) < 10
        and all(w in words.foreign for w in gap.split())
        and gap != " ",
        previous=tail[-1] if tail else "",
        before_that=tail[-2] if len(tail) > 1 else "",
        article=article or owned,
        following=_following(text, candidate.end),
        apposition=_apposition(text, candidate.end, words.articles),
        sentence_start=_starts_sentence(text, candidate.start),
        heading=stretches.heading(candidate.start),
        dateline=stretches.dateline(candidate.start),
    )


def _run_after(text: str, scanned: Sequence[Word], candidate: Candidate) -> tuple[Word, ...]:
    run: list[Word] = []
    end = candidate.end
    for word in scanned[candidate.last + 1 : candidate.last + 6]:
        if word.soft or not _touches(text[end : word.start]):
            break
        run.append(word)
        end = word.end
    return tuple(run)


def is_initial(word: str) -> bool:
    """Whether a word is a person's initial: "J."."""
    return bool(_INITIAL.fullmatch(word)) and word[0].isupper() and word.endswith(".")


def _plain(word: Word, function_words: frozenset[str]) -> bool:
    """A small word that wears a capital because a sentence begins there; in capitals it is an acronym (IN, US)."""
    return word.soft or (word.key in function_words and (len(word.text) == 1 or not word.text.isupper()))


def _is_of(gap: str, words: PlaceWords) -> bool:
    """Whether a gap is "of", "for" or "of the"."""
    return _only_of(gap, words.of_words | words.articles) and gap.split(maxsplit=1)[0] in words.of_words


def _only_of(gap: str, small_words: frozenset[str]) -> bool:
    """Whether between two capitalised words stand small words of these, at least one, and nothing else."""
    small = gap.split() if gap[:1] == " " and len(gap) < 12 else []
    return bool(small) and all(w in small_words for w in small)


def _touches(gap: str) -> bool:
    return gap in (" ", "\xa0", "-", "‑")


def _following(text: str, end: int) -> str:
    rest = text[end : end + 30]
    return rest.split()[0] if rest[:1] in (" ", "\xa0") and rest.strip() else ""


def _apposition(text: str, end: int, articles: frozenset[str]) -> tuple[str, ...]:
    if text[end : end + 2] != ", ":
        return ()
    inserted = [fold(w) for w in text[end + 2 : end + 50].split()[:5]]
    return tuple(inserted) if inserted and inserted[0] in articles else ()


def _starts_sentence(text: str, start: int) -> bool:
    while start and text[start - 1] in _QUOTES:
        start -= 1
    return start == 0 or text[start - 1] in _BOUNDARY


def _is_dateline(text: str, found: re.Match[str]) -> bool:
    first = found.group().split()[0].rstrip(",.") if found.group().strip() else ""
    return (len(first) > 2 and first.isupper()) or bool(_LABEL.match(text, found.end()))


def _in_title_case(heading: str, words: PlaceWords) -> bool:
    """Whether most long words wear a capital; the small words of the language do not count."""
    long = [w for w in _LONG_WORD.findall(heading)[1:] if w.casefold() not in words.function_words]
    return len(long) >= 2 and sum(w[0].isupper() for w in long) >= 0.7 * len(long)
