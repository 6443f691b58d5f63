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

from collections.abc import Callable
from operator import itemgetter
from types import ModuleType
from typing import Any, NamedTuple

from spacy.tokens import Doc

from extractors.event_cues.notation import Notation
from extractors.event_cues.patterns import Cues
from extractors.event_cues.phrases import Phrase, Phrases
from extractors.findings import Finding, text_of
from extractors.gazetteer import country_of_demonym

_PLACE = itemgetter(0, 1)
_DEMONYM = 0.6


class _Told(NamedTuple):
    """What every finding of a cue has: its strength, its value (None for what is no cue), its rule."""

    strength: float
    value: dict[str, Any] | None
    rule: str


class EventCues:
    """Marks cue words; needs only the text."""

    version = "2"
    needs_tokens = False

    def __init__(self, words: ModuleType, demonym: Callable[[str], str | None] = country_of_demonym) -> None:
        """Take a language's words (``extractors/event_cues/patterns``), and what names the country of a demonym."""
        cues: list[Cues] = words.CUES
        self._demonym = demonym
        phrases = [(cue, _told(cue)) for cue in cues]
        self._phrases = Phrases(
            [Phrase(p.strip(), cue.family, told) for cue, told in phrases for p in cue.phrases.split(";")],
            Notation(words.CLASSES, words.BREAKS, words.ARTICLES, words.ELIDED),
            self._country,
        )

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.event_cues``."""
        found: list[Finding] = []
        last: dict[str, tuple[int, float]] = {}
        for start, end, family, (strength, value, rule) in self._phrases(text_of(doc)):
            until, surest = last.get(family, (0, 0.0))
            if start < until and strength <= surest:
                continue  # "statement on" after "joint statement": the same words, telling no more
            last[family] = end, strength
            if value is not None:
                found.append(Finding(start, end, value, strength, rule))
        found.sort(key=_PLACE)
        doc._.event_cues = tuple(found)
        return doc

    def _country(self, word: str) -> _Told | None:
        """What a demonym tells, as it is written."""
        country = None if word.isupper() else self._demonym(word)
        if country is None:
            return None
        value = {"cue": "country", "country": country, "strength": _DEMONYM}
        return _Told(_DEMONYM, value, "demonym")


def _told(cue: Cues) -> _Told:
    value = None if cue.value is None else {**cue.value, "strength": cue.strength}
    return _Told(cue.strength, value, f"{cue.family}_phrase")
