"""Registers ``ilo_locations``."""

from typing import TYPE_CHECKING

from spacy.language import Language

from extractors.findings import declare

if TYPE_CHECKING:
    from extractors.locations.locations import Locations


@Language.factory("ilo_locations", assigns=[declare("locations")])
def create_locations(nlp: Language, name: str) -> "Locations":
    """Make the component for ``nlp.lang``."""
    from extractors.locations.locations import Locations  # noqa: PLC0415 - spaCy imports factories for every Language
    from extractors.locations.patterns import words  # noqa: PLC0415

    language = nlp.lang or ""
    return Locations(words(language), language)
