"""What a component leaves on a Doc, and what it is told about the Doc: every ``Doc._`` attribute is declared here.

Given by whoever makes the Doc: ``doc._.published_on`` (date or None, the anchor of relative dates) and
``doc._.sections`` (named stretches of the text). Left by the components: ``doc._.sentences`` (start and end of each)
and ``doc._.KIND``, tuples of ``Finding``.

A component says so with ``needs_tokens = False`` where it reads ``text_of(doc)`` alone. As long as all components of a
pipeline do, nobody parts the text in tokens, which would take a new word as long as all that is then found out of it:
the Doc has none.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from spacy.tokens import Doc

# Every kind of finding declared so far: what a runner looks for among the attributes that a factory assigns.
KINDS: set[str] = set()
# Those of them that only help to assemble events ("signed", "workshop"): no findings to keep.
CUES: set[str] = set()


class Section(NamedTuple):
    """A stretch of ``doc.text``: topic, title, standfirst, header, dateline, body or caption."""

    name: str
    start: int
    end: int


class Finding(NamedTuple):
    """One mention: ``doc.text[start:end]``, what it means, how sure, and the rule that made it.

    ``start`` and ``end`` are character offsets (a tokenizer's idea of a word does not bind an extractor);
    ``value`` is JSON-able, and findings of a kind with equal values are one thing said twice.
    """

    start: int
    end: int
    value: Mapping[str, Any]
    confidence: float
    rule: str


def attribute(name: str, default: object) -> str:
    """Make ``doc._.NAME`` unless it is there, and return its name for a factory's ``assigns``."""
    if not Doc.has_extension(name):
        Doc.set_extension(name, default=default)
    return f"doc._.{name}"


def declare(kind: str, *, cue: bool = False) -> str:
    """Make ``doc._.KIND``, a tuple of ``Finding`` (empty at first), and return its name for a factory's ``assigns``.

    What is declared a ``cue`` reaches the assembly of events, but is not stored as a finding.
    """
    KINDS.add(kind)
    if cue:
        CUES.add(kind)
    return attribute(kind, ())


def text_of(doc: Doc) -> str:
    """``doc.text``, made once: spaCy joins the tokens anew at every access, a quarter millisecond an article."""
    text: str | None = doc.user_data.get("text")
    if text is None:
        text = doc.user_data["text"] = doc.text
    return text


def published_on(doc: Doc) -> date | None:
    """The day that relative dates of this Doc count from."""
    value: date | None = doc._.published_on
    return value


def sections(doc: Doc, *names: str) -> tuple[Section, ...]:
    """The Doc's sections of the given names (all of them when none is given), in text order."""
    every: tuple[Section, ...] = doc._.sections
    return tuple(s for s in every if not names or s.name in names)


attribute("published_on", None)
attribute("sections", ())
attribute("sentences", ())
