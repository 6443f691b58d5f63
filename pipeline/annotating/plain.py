"""Articles and annotations in; the same as plain values, which any process can be sent, out; and back again.

A worker process gets of an article only what a pipeline reads, and sends what was found; the records are made here.
"""

from collections.abc import Iterable
from datetime import date
from itertools import chain
from typing import Any, NamedTuple

from pipeline.merge import Group, merged
from pipeline.records import Annotations, Article, Issue, Mention

# Kind, start, end, value, confidence, rule, extractor, version, start and end of the sentence.
Found = tuple[str, int, int, Any, float, str, str, str, int, int]
Told = tuple[str, str]  # the code and message of an issue


class Text(NamedTuple):
    """What a pipeline reads of an article; ``sections`` are name, start and end."""

    language: str
    text: str
    published_on: date | None
    sections: tuple[tuple[str, int, int], ...]


class Findings(NamedTuple):
    """What a pipeline found in one text; ``pipeline`` is its version. Mentions and cues stand in text order."""

    pipeline: str
    mentions: list[Found]
    cues: list[Found]
    issues: list[Told]


def text_of(article: Article) -> Text:
    """What a pipeline reads of the article."""
    sections = tuple((s.name, s.start, s.end) for s in article.sections)
    return Text(article.language or "", article.text, article.published_on, sections)


def annotations_of(article: Article, findings: Findings) -> Annotations:
    """The records of what was found in the article; a thing that none can be made of costs itself and an issue."""
    mentions = _mentions(article.text, findings.mentions)
    spoilt: list[tuple[Group, str]] = []
    things = merged(mentions, spoilt)
    if spoilt:
        useless = set(map(id, chain.from_iterable(group for group, _ in spoilt)))
        mentions = [mention for mention in mentions if id(mention) not in useless]
    told = [*findings.issues, *(_bad(group[0], fault) for group, fault in spoilt)]
    return Annotations(
        article, findings.pipeline, tuple(mentions), tuple(_mentions(article.text, findings.cues)), **things,
        issues=tuple(Issue("annotate", code, message) for code, message in told),
    )  # fmt: skip


def _mentions(text: str, found: Iterable[Found]) -> list[Mention]:
    return [Mention(kind, start, end, text[start:end], *rest) for kind, start, end, *rest in found]


def _bad(mention: Mention, fault: str) -> Told:
    return "bad_finding", f"{mention.extractor}: the value at {mention.start} is none of {mention.kind}: {fault}"
