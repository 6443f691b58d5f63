"""Registers ``money``."""

from typing import TYPE_CHECKING

from spacy.language import Language

from extractors.findings import declare

if TYPE_CHECKING:
    from ilo_events_money.money import Money


@Language.factory("money", assigns=[declare("money")])
def create_money(nlp: Language, name: str) -> "Money":
    """Make the component."""
    from ilo_events_money.money import Money  # noqa: PLC0415 - spaCy imports factories for every Language

    return Money()
