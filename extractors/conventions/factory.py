"""Registers ``ilo_conventions``."""

from typing import TYPE_CHECKING

from spacy.language import Language

from extractors.findings import declare

if TYPE_CHECKING:
    from extractors.conventions.conventions import Conventions


@Language.factory("ilo_conventions", assigns=[declare("conventions")])
def create_conventions(nlp: Language, name: str) -> "Conventions":
    """Make the component for ``nlp.lang``."""
    from extractors.conventions.conventions import Conventions  # noqa: PLC0415 - spaCy imports factories everywhere
    from extractors.conventions.instruments import instruments  # noqa: PLC0415
    from extractors.conventions.patterns import words  # noqa: PLC0415

    lang = nlp.lang or ""
    return Conventions(words(lang), instruments(lang))
