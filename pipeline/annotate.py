"""Stage: articles in, annotations out; the spaCy pipeline of the article's language does the finding.

A Doc never leaves this module: its findings become records here. A component that fails costs its own findings and an
issue, not the article.
"""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, Any

from pipeline.merge import merged
from pipeline.records import Annotations, Article, Issue, Mention

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc

# spaCy's vocabulary grows with every new word, and a memory zone gives it back after so many articles. The first ones
# are read outside a zone: the words that most articles share stay known, which halves the tokenizer's work.
BATCH = 50
FAMILIAR_AFTER = 300
_read: Counter[str] = Counter()
_CONFIGS = files("extractors") / "pipelines"


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a pipeline, as ISO 639-1 codes."""
    return tuple(sorted(c.name.removesuffix(".cfg") for c in _CONFIGS.iterdir() if c.name.endswith(".cfg")))


@cache
def load(language: str) -> "Language":
    """The spaCy pipeline of a language, made once a process from ``extractors/pipelines/LANGUAGE.cfg``."""
    from spacy.util import load_config_from_str, load_model_from_config  # noqa: PLC0415 - costs most of a second

    config = load_config_from_str((_CONFIGS / f"{language}.cfg").read_text(encoding="utf-8"))
    return load_model_from_config(config, auto_fill=True, validate=True)


def pipeline_version(language: str) -> str:
    """What made an annotation, so that a change of any component is seen: ``en: sentences 1, dates 1, …``."""
    return f"{language}: " + ", ".join(f"{name} {version(component)}" for name, component in load(language).pipeline)


def version(component: object) -> str:
    """A component's own version, or "0" where it states none."""
    return str(getattr(component, "version", "0"))


def annotate(articles: Iterable[Article]) -> Iterator[Annotations]:
    """Annotate articles in the order given; each must be in one of ``languages()``."""
    for language, run in groupby(articles, key=lambda article: article.language or ""):
        nlp = load(language)
        pending = iter(run)
        while batch := [article for article, _ in zip(pending, range(BATCH), strict=False)]:
            with nlp.memory_zone() if _read[language] >= FAMILIAR_AFTER else nullcontext():
                done = [_annotated(nlp, language, article) for article in batch]
            _read[language] += len(batch)
            yield from done


def _annotated(nlp: "Language", language: str, article: Article) -> Annotations:
    doc = nlp.make_doc(article.text)
    doc._.published_on = article.published_on
    doc._.sections = _sections(article)
    mentions: list[Mention] = []
    issues: list[Issue] = []
    for name, component in nlp.pipeline:
        try:
            doc = component(doc)
            mentions += _mentions(doc, nlp, name, version(component), issues)
        except Exception as error:  # whatever it is, the article's other findings stand
            issues.append(Issue("annotate", "extractor_failed", f"{name}: {type(error).__name__}: {error}"))
    mentions.sort(key=lambda mention: (mention.start, mention.end, mention.kind))
    cues = tuple(mention for mention in mentions if mention.kind in cue_kinds())
    mentions = [mention for mention in mentions if mention.kind not in cue_kinds()]
    return Annotations(
        article, pipeline_version(language), tuple(mentions), cues, **merged(mentions), issues=tuple(issues)
    )


def cue_kinds() -> set[str]:
    """The kinds that only help to assemble events."""
    from extractors.findings import CUES  # noqa: PLC0415 - imports spaCy

    return CUES


def _sections(article: Article) -> "tuple[Any, ...]":
    from extractors.findings import Section  # noqa: PLC0415 - imports spaCy

    return tuple(Section(s.name, s.start, s.end) for s in article.sections)


def _mentions(doc: "Doc", nlp: "Language", name: str, made_by: str, issues: list[Issue]) -> Iterator[Mention]:
    """What the component ``name`` has just left on the Doc, less what would be of no use to anybody."""
    from extractors.findings import KINDS, text_of  # noqa: PLC0415 - imports spaCy

    text = text_of(doc)
    sentence = _sentence_finder(doc, len(text))
    for kind in (a.removeprefix("doc._.") for a in nlp.get_pipe_meta(name).assigns):
        for finding in doc._.get(kind) if kind in KINDS else ():
            if fault := _fault(finding, text):
                issues.append(Issue("annotate", "bad_finding", f"{name}: {fault}"))
                continue
            yield Mention(
                kind, finding.start, finding.end, text[finding.start : finding.end], finding.value,
                finding.confidence, finding.rule, name, made_by, *sentence(finding.start),
            )  # fmt: skip


def _fault(finding: Any, text: str) -> str | None:
    """Why a finding cannot be stored, or None."""
    if not 0 <= finding.start < finding.end <= len(text):
        return f"offsets {finding.start}..{finding.end} lie outside the text of {len(text)} characters"
    try:
        json.dumps(finding.value)
    except (TypeError, ValueError) as error:
        return f"the value at {finding.start} is not JSON: {error}"
    return None


def _sentence_finder(doc: "Doc", length: int) -> "Callable[[int], tuple[int, int]]":
    bounds: tuple[tuple[int, int], ...] = doc._.sentences or ((0, length),)
    starts = [start for start, _ in bounds]
    return lambda offset: bounds[max(0, bisect_right(starts, offset) - 1)]
