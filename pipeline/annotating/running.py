"""Texts of one language in, what its pipeline finds in each out; a component that fails costs its own findings."""

import re
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.annotating.keeping import Keeping, Plain
from pipeline.annotating.pipelines import UNAVAILABLE, Watch, version, version_of
from pipeline.annotating.plain import Findings, Text, Told
from pipeline.records import Mention

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# What reads a text before any component.
TOKENIZER = "tokenizer"
# Longer than any address of the web that a text spells out, in characters.
LONGEST_CHUNK = 500
_PIECE = re.compile(r"\w+|\s+|[^\w\s]")
_PLACE = itemgetter(1, 2, 0)  # start, end, kind
# A component may ask for its end as a script does.
_FAILURES = (Exception, SystemExit)


class _Step(NamedTuple):
    """A component, its version, and the kinds of findings that are its own."""

    name: str
    component: "Callable[[Doc], Doc]"
    version: str
    kinds: tuple[str, ...]


class _Reading(NamedTuple):
    """An article under way: its number, its Doc, the components that are done with it, and what went wrong."""

    number: int
    text: Text
    doc: "list[Doc]"  # one, which a component may replace; none where the tokenizer failed
    done: list[_Step]
    issues: list[Told]


class Runner:
    """A language's pipeline as it is now: what is the same for every article is asked once."""

    def __init__(self, language: str, nlp: "Language", watch: Watch) -> None:
        from spacy.tokens import Doc  # noqa: PLC0415 - costs most of a second

        from extractors.findings import CUES, KINDS, Section  # noqa: PLC0415 - as above

        self._nlp, self._watch, self._pipeline = nlp, watch, version_of(language, nlp)
        self._doc_type, self._section, self._cues = Doc, Section, CUES
        self._needs_tokens = any(getattr(component, "needs_tokens", True) for _, component in nlp.pipeline)
        missing = nlp.meta.get(UNAVAILABLE, {})
        self._unavailable = [("extractor_unavailable", f"{name}: {reason}") for name, reason in missing.items()]
        self._steps: list[_Step] = []
        taken: set[str] = set()  # a kind is the first component's that assigns it; a later one may make it surer
        for name, component in nlp.pipeline:
            assigned = (attribute.removeprefix("doc._.") for attribute in nlp.get_pipe_meta(name).assigns)
            kinds = tuple(kind for kind in assigned if kind in KINDS and kind not in taken)
            taken.update(kinds)
            self._steps.append(_Step(name, component, version(component), kinds))

    def found(self, texts: Sequence[Text], first: int) -> list[Findings]:
        """What the components find in each text; ``first`` is the number of the first one, for the watch.

        A component reads all of them before the next one begins: what it needs is then near, which saves a fifth.
        """
        readings = [_Reading(first + i, text, [], [], [*self._unavailable]) for i, text in enumerate(texts)]
        for reading in readings:
            if self._watch(reading.number, TOKENIZER):
                try:
                    reading.doc.append(self._doc(reading.text))
                except _FAILURES as error:
                    reading.issues.append(_failed(TOKENIZER, error))
        for step in self._steps:
            for reading in readings:
                if reading.doc and self._watch(reading.number, step.name):
                    self._take(step, reading)
        plain: Plain = {}
        return [self._findings(reading, plain) for reading in readings]

    def _take(self, step: _Step, reading: _Reading) -> None:
        before = reading.doc[0]
        try:
            after = step.component(before)
            if after is not before and not (isinstance(after, self._doc_type) and after.text == before.text):
                raise TypeError(f"it gave {type(after).__name__} instead of the Doc that it was given")
        except _FAILURES as error:  # whatever it is, the article's other findings stand
            reading.issues.append(_failed(step.name, error))
        else:
            reading.doc[0] = after
            reading.done.append(step)

    def _findings(self, reading: _Reading, plain: Plain) -> Findings:
        mentions: list[Mention] = []
        cues: list[Mention] = []
        keeping = Keeping(reading.text.text, reading.issues, plain)
        for step in reading.done:
            self._watch(reading.number, step.name)
            try:
                for kind in step.kinds:
                    found = keeping.kept(reading.doc[0], kind, step.name, step.version)
                    (cues if kind in self._cues else mentions).extend(found)
            except _FAILURES as error:  # what it left are no findings
                reading.issues.append(_failed(step.name, error))
        mentions.sort(key=_PLACE)
        cues.sort(key=_PLACE)
        return Findings(self._pipeline, mentions, cues, reading.issues)

    def _doc(self, text: Text) -> "Doc":
        doc = self._tokenized(text.text) if self._needs_tokens else self._doc_type(self._nlp.vocab)
        doc.user_data["text"] = text.text  # a spaCy tokenizer takes nothing away: what ``text_of`` would join anew
        doc._.published_on = text.published_on
        doc._.sections = tuple(map(self._section._make, text.sections))
        return doc

    def _tokenized(self, text: str) -> "Doc":
        """The text in tokens. spaCy's tokenizer takes the square of the time for what no blank parts: cut it."""
        if not _has_long_chunk(text):
            return self._nlp.make_doc(text)
        words = _PIECE.findall(text)
        return self._doc_type(self._nlp.vocab, words=words, spaces=[False] * len(words))


def _has_long_chunk(text: str) -> bool:
    half = LONGEST_CHUNK // 2
    if all(" " in text[at : at + half] for at in range(0, len(text), half)):  # as in most texts, and soon seen
        return False
    return max(map(len, text.split()), default=0) > LONGEST_CHUNK


def _failed(name: str, error: BaseException) -> Told:
    return "extractor_failed", f"{name}: {type(error).__name__}: {error}"
