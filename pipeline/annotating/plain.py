"""Articles and annotations in; the same as plain values, which any process can be sent, out; and back again.

A worker process gets of an article only what a pipeline reads, and sends the mentions; the things are merged here.
"""

from datetime import date
from itertools import chain
from typing import NamedTuple

from pipeline.merge import Group, merged
from pipeline.records import Annotations, Article, Issue, Mention

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
    mentions: list[Mention]
    cues: list[Mention]
    issues: list[Told]


def text_of(article: Article) -> Text:
    """What a pipeline reads of the article."""
    sections = tuple((s.name, s.start, s.end) for s in article.sections)
    return Text(article.language or "", article.text, article.published_on, sections)


def annotations_of(article: Article, findings: Findings) -> Annotations:
    """The records of what was found in the article; a thing that none can be made of costs itself and an issue."""
    mentions = findings.mentions
    spoilt: list[tuple[Group, str]] = []
    things = merged(mentions, spoilt)
    if spoilt:
        useless = set(map(id, chain.from_iterable(group for group, _ in spoilt)))
        mentions = [mention for mention in mentions if id(mention) not in useless]
    told = [*findings.issues, *(_bad(group[0], fault) for group, fault in spoilt)]
    return Annotations(
        article, findings.pipeline, tuple(mentions), tuple(findings.cues), **things,
        issues=tuple(Issue("annotate", code, message) for code, message in told),
    )  # fmt: skip


def _bad(mention: Mention, fault: str) -> Told:
    return "bad_finding", f"{mention.extractor}: the value at {mention.start} is none of {mention.kind}: {fault}"
