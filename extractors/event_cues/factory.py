"""Registers ``ilo_event_cues``."""

from functools import partial
from typing import TYPE_CHECKING

from spacy.language import Language

from extractors.findings import declare

if TYPE_CHECKING:
    from extractors.event_cues.event_cues import EventCues


@Language.factory("ilo_event_cues", assigns=[declare("event_cues", cue=True)])
def create_event_cues(nlp: Language, name: str) -> "EventCues":
    """Make the component for ``nlp.lang``."""
    from extractors.event_cues.event_cues import EventCues  # noqa: PLC0415 - spaCy imports factories for every Language
    from extractors.event_cues.patterns import words  # noqa: PLC0415
    from extractors.gazetteer import country_of_demonym  # noqa: PLC0415

    language = nlp.lang or ""
    return EventCues(words(language), partial(country_of_demonym, language=language))
