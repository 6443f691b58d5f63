"""A Doc with organisations and locations in; the same, surer where a trained pipeline agrees, and candidates out.

Grammar and data decide what is a finding. A trained pipeline's word only weighs: nothing is taken away, no finding
becomes less sure, and what it alone sees is a kind of its own, ``organisation_candidates`` or ``location_candidates``,
for people to look through. Value of a candidate: name, and the label that the pipeline gave it.
"""

import re
from collections.abc import Iterator, Sequence
from types import ModuleType

from spacy.tokens import Doc

from extractors.findings import CUES, KINDS, Finding, sections, text_of
from extractors.trained.model import Kind, Model, Seen

# Measured on real articles, for organisations: of what a rule grammar found 0.75 was right, of what a trained pipeline
# found as well 0.88 to 0.93. From 0.75 to 0.90 the odds (right to wrong) grow from 3 to 9: agreement triples them. For
# places the same is taken; nobody has measured it.
AGREEMENT = 3.0
# Of what the trained pipeline alone found about a third was right: the union with it was worse than the grammar alone.
ALONE = 0.3

# Running prose. In headlines every phrase looks like a name, and what matters of them is in the text.
_READ = ("standfirst", "body", "caption")
_CANDIDATES = {"organisations": "organisation_candidates", "locations": "location_candidates"}
_KINDS: tuple[Kind, ...] = ("organisations", "locations")


class Trained:
    """Asks a trained pipeline about the places where bodies and places are named."""

    def __init__(self, model: Model, words: ModuleType) -> None:
        """Take the pipeline to ask, and a language's words at the edges of names."""
        self.model = model
        self.version = f"1 {model.name} {model.version}"
        front, back = rf"[\W_]*(?:{words.ARTICLE})?[\W_]*", r"[\W_]*(?:['’]s)?[\W_]*"
        self._edges = re.compile(rf"{front}(\w.*?){back}", re.IGNORECASE | re.DOTALL)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.organisation_candidates`` and ``doc._.location_candidates``; raise the findings agreed on."""
        text = text_of(doc)
        seen = list(self._names(text, self.model.look(text, _stretches(doc, text))))
        raised = {kind: tuple(self._raised(text, doc._.get(kind), seen, kind)) for kind in _KINDS}
        new = self._candidates(text, [f for kind in KINDS - CUES for f in doc._.get(kind)], seen)
        for kind in _KINDS:
            doc._.set(kind, raised[kind])
            doc._.set(_CANDIDATES[kind], tuple(self._candidate(text, name) for name in new if name.kind == kind))
        return doc

    def _names(self, text: str, seen: Sequence[Seen]) -> Iterator[Seen]:
        """What was seen, without the articles, quotes and possessives around it."""
        for name in seen:
            start, end = self._core(text, name.start, name.end)
            if start < end and "\n" not in text[start:end]:
                yield name._replace(start=start, end=end)

    def _raised(self, text: str, found: Sequence[Finding], seen: Sequence[Seen], kind: Kind) -> Iterator[Finding]:
        agreed = {(name.start, name.end) for name in seen if name.kind == kind}
        for finding in found:
            if self._core(text, finding.start, finding.end) in agreed:
                yield Finding(
                    finding.start, finding.end, finding.value, surer(finding.confidence), f"{finding.rule}+trained"
                )
            else:
                yield finding

    def _candidates(self, text: str, found: Sequence[Finding], seen: Sequence[Seen]) -> list[Seen]:
        """What shares no character with a finding of any kind, and is not the name of one elsewhere."""
        taken, known = bytearray(len(text)), set()
        for finding in found:
            taken[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
            known.add(text[slice(*self._core(text, finding.start, finding.end))].casefold())
        return [
            name
            for name in seen
            if 1 not in taken[name.start : name.end] and text[name.start : name.end].casefold() not in known
        ]

    def _candidate(self, text: str, name: Seen) -> Finding:
        value = {"name": text[name.start : name.end], "label": name.label}
        return Finding(name.start, name.end, value, ALONE, f"trained:{self.model.name}")

    def _core(self, text: str, start: int, end: int) -> tuple[int, int]:
        """The bounds of the name itself; empty where nothing but punctuation is."""
        match = self._edges.fullmatch(text, start, end)
        return match.span(1) if match else (start, start)


def surer(confidence: float) -> float:
    """A finding's confidence once a trained pipeline agrees: its odds times ``AGREEMENT``; never less, 1 at most."""
    return max(confidence, round(AGREEMENT * confidence / (AGREEMENT * confidence + 1 - confidence), 3))


def _stretches(doc: Doc, text: str) -> list[tuple[int, int]]:
    """The paragraphs to read, without the dateline: its news-service label is taken for a body."""
    datelines = {section.start: section.end for section in sections(doc, "dateline")}
    found = [(datelines.get(section.start, section.start), section.end) for section in sections(doc, *_READ)]
    return found if doc._.sections else [(0, len(text))]
