"""Marked examples in, text and expected findings out: `visit of <date start=2024-06-02>2 June</date>`.

A tag is a kind, its attributes what the finding must say (quote a value that holds blanks or angle brackets:
`<count comp=">=">`), the words between are the finding's slice of the text. Tags may nest.
"""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

_TAG = re.compile(r"<(?:/(?P<closed>\w+)|(?P<opened>\w+)(?P<attributes>(?:\s+\w+=(?:\"[^\"]*\"|[^\s\">]+))*))>")
_ATTRIBUTE = re.compile(r"(\w+)=(?:\"([^\"]*)\"|([^\s\">]+))")


@dataclass(frozen=True)
class Marked:
    """One tag of an example: `text[start:end]` of the plain text and what the tag says of it."""

    kind: str
    start: int
    end: int
    attributes: dict[str, str]


def parse(example: str) -> tuple[str, list[Marked]]:
    """The text without its tags, and the tags in text order; ValueError where they do not close."""
    text, found, still_open, at = "", list[Marked](), list[tuple[str, int, dict[str, str]]](), 0
    for tag in _TAG.finditer(example):
        text += example[at : tag.start()]
        at = tag.end()
        if tag["opened"]:
            attributes = {name: quoted or bare for name, quoted, bare in _ATTRIBUTE.findall(tag["attributes"])}
            still_open.append((tag["opened"], len(text), attributes))
            continue
        kind, start, attributes = still_open.pop() if still_open else ("", 0, {})
        if kind != tag["closed"]:
            raise ValueError(f"</{tag['closed']}> closes nothing in: {example}")
        found.append(Marked(kind, start, len(text), attributes))
    if still_open:
        raise ValueError(f"<{still_open[-1][0]}> is not closed in: {example}")
    return text + example[at:], sorted(found, key=lambda m: (m.start, -m.end))


def examples(name: str) -> list[str]:
    """The lines of a file in `examples/`, without its comments; a backslash and n stands for a line's end."""
    path = Path(__file__).parent / "examples" / name
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n") for line in lines if line.strip() and not line.startswith("#")]


@functools.cache
def pipeline(*components: str, lang: str = "en") -> Language:
    """A blank pipeline of these components in a language, made once."""
    nlp = spacy.blank(lang)
    for component in components:
        nlp.add_pipe(component)
    return nlp


def annotate(
    text: str,
    *components: str,
    lang: str = "en",
    published: str | None = None,
    prepare: Callable[[Doc], None] | None = None,
) -> Doc:
    """Run the components over a text published on that ISO day; `prepare` may set attributes of the Doc before."""
    nlp = pipeline(*components, lang=lang)
    doc = nlp.make_doc(text)
    doc._.published_on = date.fromisoformat(published) if published else None
    if prepare:
        prepare(doc)
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc
