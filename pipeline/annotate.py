"""Stage: articles in, annotations out; the spaCy pipeline of the article's language does the finding.

``find`` reads plain texts and gives plain values, ``annotations_of`` makes records of them; a Doc leaves neither. A
component that fails costs its own findings and an issue, not the article. One that never ends would cost everything:
``pipeline.annotating.guard`` runs ``find`` in a process that can be killed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from itertools import groupby, tee

from pipeline.annotating.collector import settle, uncollected
from pipeline.annotating.pipelines import (
    NONE,
    Watch,
    everywhere,
    languages,
    load,
    pipeline_version,
    version,
)
from pipeline.annotating.plain import Findings, Text, annotations_of, text_of
from pipeline.annotating.running import Runner
from pipeline.records import Annotations, Article

__all__ = ["NONE", "annotate", "find", "languages", "load", "pipeline_version", "version"]

# A batch's Docs are in memory together, and take some fifty times their text.
BATCH, BATCH_CHARACTERS = 200, 800_000
# spaCy's vocabulary grows with every new word, and a memory zone gives it back after so many articles. The first ones
# are read outside a zone: the words that most articles share stay known, which halves the tokenizer's work.
FAMILIAR_AFTER = 300
# After so many articles most of what stays is there.
SETTLED_AFTER = 50
_read: Counter[str] = Counter()


def annotate(
    articles: Iterable[Article], trained: Mapping[str, str] = NONE, without: tuple[str, ...] = ()
) -> Iterator[Annotations]:
    """Annotate articles in the order given; each must be in one of ``languages()``.

    ``trained`` names, by language, the trained pipelines to ask as well, ``without`` the extractors of other packages
    to leave out. Raises ``ConfigurationError`` as ``load``.
    """
    given, read = tee(articles)
    found = find(map(text_of, read), trained, without)
    return map(annotations_of, given, found)


def find(
    texts: Iterable[Text], trained: Mapping[str, str] = NONE, without: tuple[str, ...] = (), watch: Watch = everywhere
) -> Iterator[Findings]:
    """What the pipelines find in texts, in the order given; see ``annotate``.

    ``watch`` is called with the number of the text (from 0) and the name of the component before each turn of one; it
    may leave the component out for the text by answering False.
    """
    first = 0
    for language, run in groupby(texts, key=lambda text: text.language):
        nlp = load(language, trained.get(language), without, watch)
        for batch in _batches(run):
            runner = Runner(language, nlp, watch)
            with uncollected(), nlp.memory_zone() if _read[language] >= FAMILIAR_AFTER else nullcontext():
                done = runner.found(batch, first)
            if _read[language] < SETTLED_AFTER <= _read[language] + len(batch):
                settle()  # the words that most texts share are known now
            _read[language] += len(batch)
            first += len(batch)
            yield from done


def _batches(texts: Iterable[Text]) -> Iterator[list[Text]]:
    batch: list[Text] = []
    length = 0
    for text in texts:
        batch.append(text)
        length += len(text.text)
        if len(batch) == BATCH or length >= BATCH_CHARACTERS:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch
