"""A Doc in, the places that its article names out: ``doc._.locations``.

Candidates are the gazetteer's names among the capitalised words; countries are judged first, then regions of the world,
then towns and provinces in the light of the countries named. Value: name, en, country, kind, geonames_id, latitude,
longitude (degrees, WGS 84).
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from spacy.tokens import Doc

from extractors.confidence import UNTRIED
from extractors.findings import Finding, Section, published_on, sections, text_of
from extractors.locations.article import Article, Tools
from extractors.locations.confidence import CONFIDENCE
from extractors.locations.evidence import Verdict
from extractors.locations.judge import shown_name
from extractors.locations.patterns import PlaceWords


class Locations:
    """Finds the places of one article."""

    version = "2"
    needs_tokens = False

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take a language's words and its code."""
        self.language, self.tools = language, Tools(words, language)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.locations``."""
        doc._.locations = self.findings(text_of(doc), sections(doc), published_on(doc))
        return doc

    def findings(self, text: str, parts: Sequence[Section], published: date | None = None) -> tuple[Finding, ...]:
        """The places of a text of that day in text order; every mention of one place has the same value."""
        values: dict[object, dict[str, Any]] = {}
        findings = []
        for verdict in Article(self.tools, text, parts, published).verdicts():
            start, end, _, _, rule = verdict
            identity = _identity(verdict)
            value = values.get(identity)
            if value is None:
                value = values[identity] = self._value(verdict)
            findings.append(Finding(start, end, value, *_told(rule)))
        return tuple(findings)

    def _value(self, verdict: Verdict) -> dict[str, Any]:
        place, name = verdict.place, shown_name(verdict, self.language)
        return {
            "name": name,
            "en": None if place.en == name else place.en,
            "country": place.country,
            "kind": place.kind,
            "geonames_id": place.geonames_id,
            "latitude": place.latitude,
            "longitude": place.longitude,
        }


def _identity(verdict: Verdict) -> object:
    place = verdict.place
    return (place.kind, place.country) if place.kind == "country" else (place.kind, place.country, place.en)


@cache
def _told(rule: str) -> tuple[float, str]:
    """How sure a rule is, and its full name."""
    return CONFIDENCE.get(rule, UNTRIED), f"locations:{rule}"
