"""No cost grows faster than the text: 1 MB takes at most 1.1 times its share compared with 100 kB, counted in steps.

Steps are calls, of Python and of C, as the profiler counts them; and, on texts of a tenth of that, lines of Python, for
a loop without calls has none. What a regex does inside is neither: ``benchmarks/annotate.py`` times that.
"""

import cProfile
import string
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import count, islice
from types import FrameType
from typing import Any

import made
import pytest
from spacy.tokens import Doc

from benchmarks.annotate import MADE_UP
from extractors.findings import Finding, Section, text_of
from pipeline.annotate import annotate, load
from pipeline.records import Article
from pipeline.records import Section as ArticleSection
from sandbox.site import ARTICLES

TOLERANCE = 1.1
Steps = Counter[str]


def repeated(length: int, cycle: int) -> Iterator[str]:
    """The paragraphs of so many characters of the sandbox's articles, over and over."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    paragraphs = "\n\n".join(texts)[:cycle].split("\n\n")
    return (paragraph for _ in range(length // cycle) for paragraph in paragraphs)


def fresh() -> Iterator[str]:
    """Paragraphs that each name somebody and something new, so that what is remembered of a text grows as well."""
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    for i in count():
        name = (syllables[i % 70] + syllables[i // 70 % 70] + syllables[i // 4900 % 70] + "n").title()
        letters = "".join(string.ascii_uppercase[i // 26**k % 26] for k in (2, 1, 0))
        yield (
            f"The {name} Workers' Union of Ghana (W{letters}) and the Ministry of {name} met in {name}, Kenya, on "
            f"{i % 28 + 1} May {1950 + i % 70}. Ms {name} Bello, of the W{letters}, said that {i + 200:,} miners "
            f"would be trained by the {name} Institute from Monday to Friday, under Convention No. {i % 190 + 1}."
        )


def article(paragraphs: Iterable[str], length: int) -> Article:
    """An article of about so many characters, every paragraph a section."""
    taken, at, sections = [], 0, []
    for paragraph in paragraphs:
        sections.append(ArticleSection("body", at, at + len(paragraph)))
        taken.append(paragraph)
        at += len(paragraph) + 2
        if at >= length:
            break
    return replace(made.article(), text="\n\n".join(taken), sections=tuple(sections))


def made_up(piece: str, length: int) -> Article:
    """One paragraph of nothing but the piece."""
    text = (piece * (length // len(piece) + 1))[:length].rstrip()
    return replace(made.article(), text=text, sections=(ArticleSection("body", 0, len(text)),))


def calls(work: Callable[[], object]) -> int:
    profile = cProfile.Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())


def lines(work: Callable[[], object]) -> int:
    seen = [0]

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        seen[0] += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return seen[0]


def steps(of: Article, counted: Callable[[Callable[[], object]], int]) -> Steps:
    """Of each component in its turn; and, where lines are counted, of everything together."""
    nlp, found = load("en"), Steps()
    doc = nlp.make_doc(of.text)
    doc._.published_on = of.published_on
    doc._.sections = tuple(Section(s.name, s.start, s.end) for s in of.sections)
    for name, component in nlp.pipeline:
        found[name] = counted(lambda component=component: component(doc))
    if counted is lines:
        found["annotate"] = counted(lambda: list(annotate([of])))
    return found


def excess(kind: str, length: int, counted: Callable[[Callable[[], object]], int]) -> dict[str, float]:
    """By what factor ten times the text costs more than ten times as much, of whatever exceeds the tolerance."""
    # Names of another length's test are remembered in part: each has its own.
    first = 2_000_000_000 // length
    kinds = {"repeated": lambda n, _: repeated(n, length), "fresh": lambda n, skip: islice(fresh(), first + skip, None)}
    warm, small, large = (
        article(kinds[kind](n, skip), n) for n, skip in ((10 * length, 30_000), (length, 20_000), (10 * length, 0))
    )
    list(annotate([warm]))  # what is made once a process is made now
    share = len(large.text) / len(small.text)
    before, after = steps(small, counted), steps(large, counted)
    assert all(number > 50 for number in before.values()), before
    factors = {name: after[name] / share / before[name] for name in before}
    return {name: factor for name, factor in factors.items() if factor > TOLERANCE}


@pytest.mark.parametrize("kind", ["repeated", "fresh"])
def test_a_megabyte_costs_its_share_in_calls(kind: str) -> None:
    assert excess(kind, 100_000, calls) == {}


@pytest.mark.parametrize("kind", ["repeated", "fresh"])
def test_a_tenth_of_that_costs_its_share_in_lines(kind: str) -> None:
    assert excess(kind, 10_000, lines) == {}


@pytest.mark.parametrize("name", MADE_UP)
def test_a_text_made_to_be_dear_costs_its_share(name: str) -> None:
    """What is said over and over, or never ends, costs what an article of that length costs."""
    small, large = (made_up(MADE_UP[name], length) for length in (3_000, 30_000))
    assert [found.issues for found in annotate([small, large])] == [(), ()]
    before, after = lines(lambda: list(annotate([small]))), lines(lambda: list(annotate([large])))
    assert after <= TOLERANCE * before * len(large.text) / len(small.text)


FOUND = {"start": "2024-05-09", "end": "2024-05-09", "precision": "day"}


class Quadratic:
    """A component that looks at all earlier findings for every new one, without a call."""

    def __call__(self, doc: Doc) -> Doc:
        seen: list[int] = []
        for i in range(len(text_of(doc)) // 100):
            for earlier in seen:
                if earlier == i:
                    break
            seen.append(i)
        doc._.dates = tuple(Finding(i, i + 1, FOUND, 1.0, "none") for i in seen[:1])
        return doc


def test_what_grows_with_the_square_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load("en").get_pipe("dates").__class__, "__call__", Quadratic.__call__)
    assert excess("fresh", 4_000, lines).keys() >= {"dates", "annotate"}


@pytest.mark.parametrize("mark", ["(", "“", "a", "."])
def test_what_no_blank_parts_is_read_as_it_stands(mark: str) -> None:
    """spaCy's tokenizer would take minutes."""
    text = f"In Geneva on 3 May 2004 {mark * 100_000}.\n\nIt met in Kenya."
    of = replace(made.article(), text=text, sections=(ArticleSection("body", 0, len(text)),))
    (found,) = annotate([of])
    assert {place.name for place in found.locations} >= {"Geneva", "Kenya"}
    assert found.issues == ()
