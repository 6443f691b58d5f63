"""A Doc in, its event cues out: which words tell what happened, how, where, for how long and with whom.

A cue is a word's own meaning, not a judgement on the article: what the article reports is weighed from all of them by
whoever assembles events. ``value["cue"]`` names the kind:

    type       {"type", "form"}                a happening: said to happen (verb), named (noun), named by the organ
                                        that acts by it (organ), or the text itself being it (document)
    mode       {"mode"}                        in_person | online | hybrid
    role       {"role", "side"}                the bodies before | after the words have that role
    place      {"relation"}                    in | to | from: holds for the place after the words; here: the dateline's
    duration   {"days"}
    edge       {"edge"}                        a date near the words is the start | end of the event, or other's
    when       {"day": "publication"}          the day of publication
    scope      {"scope": "global"}
    country    {"country"}                     an adjective or a people's name stands for the country
"""

import re
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from spacy.tokens import Doc

from extractors.event_cues.patterns import Cues
from extractors.event_cues.phrases import Phrase, Phrases
from extractors.findings import Finding, text_of
from extractors.gazetteer import country_of_demonym

# A range of characters comes first, since a search that begins with one is several times as fast as one that does not.
# Not the first half of a compound: "Portuguese-speaking" countries are not Portugal.
_CAPITALISED = re.compile(r"[A-Z\x80-\U0010ffff](?<=\b[^\W\d_a-z])[^\W\d_A-Z]{2,}\b(?![-‑][a-z])")


class EventCues:
    """Marks cue words; needs only the text."""

    version = "1"

    def __init__(self, words: ModuleType, demonym: Callable[[str], str | None] = country_of_demonym) -> None:
        """Take a language's CLASSES, BREAKS and CUES, and what names the country of a demonym."""
        cues: list[Cues] = words.CUES
        self._demonym = demonym
        self._phrases = Phrases(
            [Phrase(p.strip(), cue.family, _told(cue)) for cue in cues for p in cue.phrases.split(";")],
            words.CLASSES,
            words.BREAKS,
        )

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.event_cues``."""
        text = text_of(doc)
        found = [*self._cues(text), *self._countries(text)]
        doc._.event_cues = tuple(sorted(found, key=lambda finding: (finding.start, finding.end)))
        return doc

    def _cues(self, text: str) -> Iterator[Finding]:
        last: dict[str, tuple[int, float]] = {}
        for start, end, (cue, value, rule) in self._phrases(text):
            until, strength = last.get(cue.family, (0, 0.0))
            if start < until and cue.strength <= strength:
                continue  # "statement on" after "joint statement": the same words, telling no more
            last[cue.family] = end, cue.strength
            if value is not None:
                yield Finding(start, end, value, cue.strength, rule)

    def _countries(self, text: str) -> Iterator[Finding]:
        for word in _CAPITALISED.finditer(text):
            if country := self._demonym(word.group()):
                value = {"cue": "country", "country": country, "strength": 0.6}
                yield Finding(word.start(), word.end(), value, 0.6, "demonym")


def _told(cue: Cues) -> tuple[Cues, dict[str, Any] | None, str]:
    """What every finding of a cue has: its value, or None, and its rule."""
    value = None if cue.value is None else {**cue.value, "strength": cue.strength}
    return cue, value, f"{cue.family}_phrase"
