"""Registers ``ilo_organisations``."""

from typing import TYPE_CHECKING

from spacy.language import Language

from extractors.findings import declare

if TYPE_CHECKING:
    from extractors.organisations.organisations import Organisations


@Language.factory("ilo_organisations", assigns=[declare("organisations")], requires=["doc._.locations"])
def create_organisations(nlp: Language, name: str) -> "Organisations":
    """Make the component for ``nlp.lang``."""
    from extractors.organisations.known import bodies  # noqa: PLC0415 - spaCy imports factories for every Language
    from extractors.organisations.organisations import Organisations  # noqa: PLC0415
    from extractors.organisations.patterns import words  # noqa: PLC0415

    return Organisations(words(nlp.lang), bodies(), nlp.lang or "")
