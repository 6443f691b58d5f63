"""Main events of openings of articles (``openings_LANGUAGE.txt``), read by the whole pipeline as ``extract`` does."""

import hashlib
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from pipeline.annotate import annotate
from pipeline.assemble import assemble
from pipeline.read import read
from pipeline.records import Article, Event, Page

# Shares of main events that are right, by language. They may only rise.
FLOORS = {
    "en": {"type": 0.96, "dates": 0.98, "countries": 0.97},
    "fr": {"type": 0.98, "dates": 0.98, "countries": 0.98},
    "es": {"type": 0.98, "dates": 0.98, "countries": 0.97},
}
AT_LEAST = {"en": 250, "fr": 70, "es": 70}
FIELDS = ("type", "dates", "countries")
_BLOCK = re.compile(r"^=== (?P<type>\S+) (?P<dates>\S+) (?P<countries>\S+)\n(?P<text>.+?)(?=^=== |\Z)", re.M | re.S)


class Opening(NamedTuple):
    """A text and what is accepted as its main event's type, dates and countries."""

    text: str
    accepted: dict[str, list[str]]


def openings(language: str) -> list[Opening]:
    written = Path(__file__).with_name(f"openings_{language}.txt").read_text(encoding="utf-8")
    blocks = _BLOCK.finditer(written)
    return [Opening(b["text"].strip(), {field: b[field].split("|") for field in FIELDS}) for b in blocks]


def article(text: str, language: str) -> Article:
    body = text.encode()
    read_as = read(Page("x.txt", "x.txt", datetime.now(UTC), 200, None, body, hashlib.sha256(body).hexdigest()))
    assert isinstance(read_as, Article), text
    return replace(read_as, language=language)


def told(event: Event) -> dict[str, str]:
    """An event's fields as the file writes them."""
    days = f"{event.start or '-'}/{event.end or '-'}"
    return {"type": event.type, "dates": days, "countries": ",".join(event.countries) or "-"}


@pytest.mark.parametrize("language", FLOORS)
def test_shares_of_main_events_do_not_fall(language: str) -> None:
    listed = openings(language)
    assert len(listed) >= AT_LEAST[language]
    hits: Counter[str] = Counter()
    for opening, annotated in zip(listed, annotate([article(o.text, language) for o in listed]), strict=True):
        found = told(assemble(annotated).events[0])
        missed = [field for field in FIELDS if found[field] not in opening.accepted[field]]
        hits.update(field for field in FIELDS if field not in missed)
        if missed:
            print(opening.text.partition("\n")[0], found, opening.accepted)  # noqa: T201 - what pytest shows on failure
    shares = {field: hits[field] / len(listed) for field in FIELDS}
    print(f"{language}: {shares}")  # noqa: T201
    assert {field: share for field, share in shares.items() if share < FLOORS[language][field]} == {}


@pytest.mark.parametrize("language", FLOORS)
def test_every_type_of_event_has_openings(language: str) -> None:
    counted = Counter(o.accepted["type"][0] for o in openings(language))
    assert len(counted) == 13
    assert all(count >= 2 for count in counted.values()), counted
