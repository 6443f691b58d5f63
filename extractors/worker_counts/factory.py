"""Registers ``ilo_worker_counts``."""

from typing import TYPE_CHECKING

from spacy.language import Language

from extractors.findings import declare

if TYPE_CHECKING:
    from extractors.worker_counts.worker_counts import WorkerCounts


@Language.factory(
    "ilo_worker_counts",
    assigns=[declare("worker_counts")],
    requires=[declare("dates"), declare("locations")],
)
def create_worker_counts(nlp: Language, name: str) -> "WorkerCounts":
    """Make the component for ``nlp.lang``."""
    from extractors.numbers.numbers import Numbers  # noqa: PLC0415 - spaCy imports factories for every Language
    from extractors.numbers.patterns import words as number_words  # noqa: PLC0415
    from extractors.worker_counts.patterns import words  # noqa: PLC0415
    from extractors.worker_counts.worker_counts import WorkerCounts  # noqa: PLC0415

    language = nlp.lang or ""
    return WorkerCounts(words(language), Numbers(number_words(language)))
