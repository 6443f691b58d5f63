"""Registers ``ilo_dates``."""

from typing import TYPE_CHECKING

from spacy.language import Language

from extractors.findings import declare

if TYPE_CHECKING:
    from extractors.dates.dates import Dates


@Language.factory("ilo_dates", assigns=[declare("dates")])
def create_dates(nlp: Language, name: str) -> "Dates":
    """Make the component for ``nlp.lang``."""
    from extractors.dates.dates import Dates  # noqa: PLC0415 - spaCy imports factories for every Language
    from extractors.dates.patterns import words  # noqa: PLC0415
    from extractors.numbers.patterns import words as number_words  # noqa: PLC0415
    from extractors.numbers.scan import telling  # noqa: PLC0415

    language = nlp.lang or ""
    return Dates(words(language), telling(number_words(language)))
