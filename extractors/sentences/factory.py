"""Registers ``ilo_sentences``."""

from typing import TYPE_CHECKING

from spacy.language import Language

from extractors.findings import attribute

if TYPE_CHECKING:
    from extractors.sentences.sentences import Sentences


@Language.factory("ilo_sentences", assigns=[attribute("sentences", ()), "token.is_sent_start"])
def create_sentences(nlp: Language, name: str) -> "Sentences":
    """Make the component for ``nlp.lang``."""
    from extractors.sentences.patterns import words  # noqa: PLC0415 - spaCy imports factories for every Language
    from extractors.sentences.sentences import Sentences  # noqa: PLC0415

    return Sentences(words(nlp.lang))
