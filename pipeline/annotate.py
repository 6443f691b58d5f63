"""Stage: articles in, annotations out; the spaCy pipeline of the article's language does the finding.

A Doc never leaves this module: its findings become records here. A component that fails costs its own findings and an
issue, not the article.
"""

import json
import re
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from functools import cache
from importlib.resources import files
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.errors import ConfigurationError
from pipeline.merge import merged
from pipeline.records import Annotations, Article, Issue, Mention

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc

# spaCy's vocabulary grows with every new word, and a memory zone gives it back after so many articles. The first ones
# are read outside a zone: the words that most articles share stay known, which halves the tokenizer's work.
BATCH = 50
# A batch's Docs are in memory together, and take some fifty times their text.
BATCH_CHARACTERS = 400_000
FAMILIAR_AFTER = 300
# Longer than any address of the web that a text spells out, in characters.
LONGEST_CHUNK = 500
_PIECE = re.compile(r"\w+|\s+|[^\w\s]")
_read: Counter[str] = Counter()
_CONFIGS = files("extractors") / "pipelines"
# The component that asks a trained pipeline; left out where the settings name none.
TRAINED = "trained"
NONE: Mapping[str, str] = MappingProxyType({})
_PLACE = attrgetter("start", "end", "kind")
_WORDS = frozenset((str,))
_SCALARS = frozenset((str, int, float, bool, type(None)))


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a pipeline, as ISO 639-1 codes."""
    return tuple(sorted(c.name.removesuffix(".cfg") for c in _CONFIGS.iterdir() if c.name.endswith(".cfg")))


def load(language: str, trained: str | None = None) -> "Language":
    """The spaCy pipeline of a language, made once a process from ``extractors/pipelines/LANGUAGE.cfg``.

    ``trained`` is the trained pipeline to ask as well, an installed package's name or a folder; raises
    ``ConfigurationError`` when that cannot be had or is of no use.
    """
    return _load(language, trained)


@cache
def _load(language: str, trained: str | None) -> "Language":
    from spacy.util import load_config_from_str, load_model_from_config  # noqa: PLC0415 - costs most of a second

    config = load_config_from_str((_CONFIGS / f"{language}.cfg").read_text(encoding="utf-8"))
    if trained is None:
        nlp = load_model_from_config(config, auto_fill=True, validate=True, exclude=(TRAINED,))
        nlp.max_length = sys.maxsize  # the bound is for parsers, whose memory is many times that of the text
        return nlp
    from extractors.trained.model import TrainedPipelineError  # noqa: PLC0415 - nothing of it where none is named

    config["components"][TRAINED]["pipeline"] = trained
    try:
        return load_model_from_config(config, auto_fill=True, validate=True)
    except TrainedPipelineError as error:
        raise ConfigurationError(f"setting trained_pipelines, {language}: {error}") from None


def pipeline_version(language: str, trained: str | None = None) -> str:
    """What made an annotation, so that a change of any component is seen: ``en: sentences 1, dates 1, …``."""
    pipeline = load(language, trained).pipeline
    return f"{language}: " + ", ".join(f"{name} {version(component)}" for name, component in pipeline)


def version(component: object) -> str:
    """A component's own version, or "0" where it states none."""
    return str(getattr(component, "version", "0"))


def annotate(articles: Iterable[Article], trained: Mapping[str, str] = NONE) -> Iterator[Annotations]:
    """Annotate articles in the order given; each must be in one of ``languages()``.

    ``trained`` names, by language, the trained pipelines to ask as well. Raises ``ConfigurationError`` as ``load``.
    """
    for language, run in groupby(articles, key=lambda article: article.language or ""):
        nlp = load(language, trained.get(language))
        for batch in _batches(run):
            runner = _Runner(nlp, pipeline_version(language, trained.get(language)))
            with nlp.memory_zone() if _read[language] >= FAMILIAR_AFTER else nullcontext():
                done = runner.annotated(batch)
            _read[language] += len(batch)
            yield from done


def _batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    batch: list[Article] = []
    length = 0
    for article in articles:
        batch.append(article)
        length += len(article.text)
        if len(batch) == BATCH or length >= BATCH_CHARACTERS:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch


class _Step(NamedTuple):
    """A component, its version, and the kinds of findings that are its own."""

    name: str
    component: "Callable[[Doc], Doc]"
    version: str
    kinds: tuple[str, ...]


class _Reading(NamedTuple):
    """An article under way: its Doc, the components that are done with it, and what went wrong."""

    article: Article
    doc: "list[Doc]"  # one, which a component may replace
    done: list[_Step]
    issues: list[Issue]


class _Runner:
    """A language's pipeline as it is now: what is the same for every article is asked once."""

    def __init__(self, nlp: "Language", pipeline: str) -> None:
        from extractors.findings import CUES, KINDS, Section  # noqa: PLC0415 - imports spaCy

        self._nlp, self._pipeline, self._section, self._cues = nlp, pipeline, Section, CUES
        self._steps: list[_Step] = []
        taken: set[str] = set()  # a kind is the first component's that assigns it; a later one may make it surer
        for name, component in nlp.pipeline:
            assigned = (attribute.removeprefix("doc._.") for attribute in nlp.get_pipe_meta(name).assigns)
            kinds = tuple(kind for kind in assigned if kind in KINDS and kind not in taken)
            taken.update(kinds)
            self._steps.append(_Step(name, component, version(component), kinds))

    def annotated(self, articles: Iterable[Article]) -> list[Annotations]:
        """The articles with everything that the components find in them.

        A component reads all of them before the next one begins: what it needs is then near, which saves a fifth.
        """
        readings = [_Reading(article, [self._doc(article)], [], []) for article in articles]
        for step in self._steps:
            for reading in readings:
                try:
                    reading.doc[0] = step.component(reading.doc[0])
                    reading.done.append(step)
                except Exception as error:  # whatever it is, the article's other findings stand
                    reading.issues.append(_failed(step, error))
        return [self._annotations(reading) for reading in readings]

    def _annotations(self, reading: _Reading) -> Annotations:
        mentions: list[Mention] = []
        cues: list[Mention] = []
        plain: dict[int, object] = {}
        article, (doc,), done, issues = reading
        for step in done:
            try:
                for kind in step.kinds:
                    kept = cues if kind in self._cues else mentions
                    kept += _mentions(doc, article.text, step, kind, plain=plain, issues=issues)
            except Exception as error:  # what it left are no findings
                issues.append(_failed(step, error))
        mentions.sort(key=_PLACE)
        cues.sort(key=_PLACE)
        return Annotations(
            article, self._pipeline, tuple(mentions), tuple(cues), **merged(mentions), issues=tuple(issues)
        )

    def _doc(self, article: Article) -> "Doc":
        doc = _tokenized(self._nlp, article.text)
        doc.user_data["text"] = article.text  # a spaCy tokenizer takes nothing away: what ``text_of`` would join anew
        doc._.published_on = article.published_on
        doc._.sections = tuple(self._section(s.name, s.start, s.end) for s in article.sections)
        return doc


def _tokenized(nlp: "Language", text: str) -> "Doc":
    """The text in tokens. spaCy's tokenizer takes the square of the time for what no blank parts ("((((…"): cut it."""
    if max(map(len, text.split()), default=0) <= LONGEST_CHUNK:
        return nlp.make_doc(text)
    from spacy.tokens import Doc  # noqa: PLC0415 - costs most of a second

    words = _PIECE.findall(text)
    return Doc(nlp.vocab, words=words, spaces=[False] * len(words))


def _mentions(
    doc: "Doc", text: str, step: _Step, kind: str, *, plain: dict[int, object], issues: list[Issue]
) -> Iterator[Mention]:
    """What a component has just left on the Doc, less what would be of no use to anybody.

    ``plain`` holds the values that were found to be JSON by their identity: mentions of one thing share theirs.
    """
    bounds: tuple[tuple[int, int], ...] = doc._.sentences or ((0, len(text)),)
    starts = [start for start, _ in bounds]
    for finding in doc._.get(kind):
        start, end, value = finding.start, finding.end, finding.value
        fault: str | None
        if not 0 <= start < end <= len(text):
            fault = f"offsets {start}..{end} lie outside the text of {len(text)} characters"
        elif not (finding.rule and 0 <= finding.confidence <= 1):
            fault = f"rule {finding.rule!r} and confidence {finding.confidence} at {start}: one is none"
        elif id(value) not in plain and (fault := _not_json(value)):
            fault = f"the value at {start} is not JSON: {fault}"
        else:
            plain[id(value)] = value  # kept, so that no other takes its identity
            sentence = bounds[max(0, bisect_right(starts, start) - 1)]
            yield Mention(
                kind, start, end, text[start:end], value, finding.confidence, finding.rule, step.name, step.version,
                *sentence,
            )  # fmt: skip
            continue
        issues.append(Issue("annotate", "bad_finding", f"{step.name}: {fault}"))


def _failed(step: _Step, error: Exception) -> Issue:
    return Issue("annotate", "extractor_failed", f"{step.name}: {type(error).__name__}: {error}")


def _not_json(value: Any) -> str | None:
    """Why a value cannot be stored, or None. Most are flat; anything else is tried."""
    if type(value) is dict and _WORDS.issuperset(map(type, value)) and _SCALARS.issuperset(map(type, value.values())):
        return None
    try:
        json.dumps(value)
    except (TypeError, ValueError) as error:
        return str(error)
    return None
