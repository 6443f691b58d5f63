"""Every finding points at its words: over random text, over real articles, and over articles cut up and shuffled."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.annotate import annotate
from pipeline.files import pages
from pipeline.read import read
from pipeline.records import Annotations, Article, Mention, Page, Section
from sandbox.articles import read_folder
from sandbox.site import ARTICLES

SLUGS = [a.slug for a in read_folder(ARTICLES) if a.facts.language == "en" and not a.facts.held_out]
TEXTS = [(ARTICLES / f"{slug}.txt").read_text(encoding="utf-8") for slug in SLUGS]
EXAMPLES = Path(__file__).parents[1] / "extractors" / "examples"
LINES = [line for path in sorted(EXAMPLES.glob("*_en.txt")) for line in path.read_text(encoding="utf-8").splitlines()]

# A slice of an article: which one, from where, how long; and what stands between it and the next.
SLICES = st.tuples(
    st.sampled_from(TEXTS), st.floats(0, 1), st.integers(0, 300), st.sampled_from(["", " ", "\n\n", ". "])
)
# Characters that have gone wrong somewhere: they grow when they change case, or look like blanks, digits and dashes.
ODD = st.sampled_from(
    [*"İßŉǰΐ①²५٣𝟗", "\u00a0", "\u200b", "\u2028", "\u00ad", "\ufeff", "\x00", "\r\n", "e\u0301", "–", "ﬁ"]
)


def article(text: str, *, parted: bool = True, published: date | None = date(2011, 6, 11)) -> Article:
    """An article of that text: its first paragraph the title, the others the body; or without any sections."""
    sections, at = list[Section](), 0
    for paragraph in text.split("\n\n"):
        if paragraph:
            sections.append(Section("body" if sections else "title", at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Article(
        source="x.txt", url=None, text=text, sections=tuple(sections if parted else ()), title=text[:50],
        standfirst=None, topic=None, published_on=published, dateline=None, captions=(), node_id=None,
        canonical_url=None, text_method="plain_text", content_sha256="", language="en",
    )  # fmt: skip


def check(found: Annotations) -> None:
    text = found.article.text
    assert found.issues == ()  # what an extractor drops or fails on would be told here
    for mention in (*found.mentions, *found.cues):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        assert mention.text.strip() == mention.text
        assert 0 <= mention.sentence_start <= mention.start
        assert mention.end <= mention.sentence_end <= len(text)
        assert 0 < mention.confidence <= 1
        assert mention.rule
        assert json.loads(json.dumps(mention.value, allow_nan=False)) == mention.value
    check_merged(found)


def check_merged(found: Annotations) -> None:
    """Each mention of a core kind belongs to exactly one thing."""
    for kind in ("organisations", "dates", "locations", "worker_counts"):
        merged: list[Mention] = [mention for thing in getattr(found, kind) for mention in thing.mentions]
        assert sorted(merged, key=str) == sorted((m for m in found.mentions if m.kind == kind), key=str)


def annotated(*articles: Article) -> list[Annotations]:
    return list(annotate(articles))


@pytest.mark.parametrize("slug", SLUGS)
def test_in_articles(slug: str) -> None:
    (page,) = pages([ARTICLES / f"{slug}.txt"])
    assert isinstance(page, Page)
    real = read(page)
    assert isinstance(real, Article)
    assert len(real.sections) > 2
    (found,) = annotated(Article(**{f: getattr(real, f) for f in real.__dataclass_fields__} | {"language": "en"}))
    check(found)
    assert {"organisations", "dates", "locations"} & {mention.kind for mention in found.mentions}


@settings(deadline=None)
@given(st.text(max_size=300), st.booleans())
@example("", True)
@example("\n\n\n\n", True)
def test_in_random_text(text: str, parted: bool) -> None:
    (found,) = annotated(article(text, parted=parted))
    check(found)


@settings(deadline=None)
@given(st.lists(SLICES, max_size=12), st.booleans(), st.none() | st.dates(date(2001, 1, 1), date(2026, 12, 31)))
def test_in_articles_cut_up(
    slices: Sequence[tuple[str, float, int, str]], parted: bool, published: date | None
) -> None:
    cut = [(text, int(where * len(text)), length, between) for text, where, length, between in slices]
    said = "".join(text[start : start + length] + between for text, start, length, between in cut)
    first, second = annotated(*[article(said, parted=parted, published=published)] * 2)
    check(first)
    assert second == first  # nothing is remembered from one article to the next


@settings(deadline=None)
@given(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3), st.integers(5, 200), st.integers(0, 2**32))
def test_in_articles_whose_words_are_shuffled(texts: Sequence[str], length: int, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - not for secrets
    words = [word for text in texts for word in text.split(" ")]
    (found,) = annotated(article(" ".join(chance.sample(words, min(length, len(words))))))
    check(found)


@settings(deadline=None)
@given(st.lists(st.sampled_from(LINES).flatmap(lambda line: st.sampled_from(line.split(" "))) | ODD, max_size=80))
def test_in_words_that_extractors_know_among_odd_characters(words: Sequence[str]) -> None:
    (found,) = annotated(
        article(" ".join(words)),
    )
    check(found)
    (found,) = annotated(article("".join(words)))
    check(found)
