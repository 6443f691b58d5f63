"""Records made by hand for tests: an invented article with one of everything that can be found in it."""

import hashlib
from datetime import UTC, date, datetime
from typing import Any

from pipeline.records import (
    Annotations,
    Article,
    DateSpan,
    Event,
    EventOrganisation,
    Events,
    Evidence,
    Issue,
    Link,
    Location,
    Mention,
    Organisation,
    Page,
    Section,
    WorkerCount,
)

NOW = datetime(2024, 6, 12, 9, 30, tzinfo=UTC)
URL = "https://www.ilo.org/resource/news/dockers-and-ministry-sign-accord-tema"
TITLE = "Dockers and ministry sign accord in Tema"
BODY = (
    "TEMA, Ghana (ILO News) – The Ministry of Ports (MoP) and the Dockers’ Union signed an accord on 9 May 2024. "
    "It covers more than 4,000 dock workers."
)
PIPELINE = "en: sentences 1, dates 1, locations 1, organisations 1, worker_counts 1, event_cues 1"


def article(*, body: str = BODY, url: str | None = URL, source: str | None = None, **changes: Any) -> Article:
    """The article, with another body or other fields where a test asks for them."""
    text = f"{TITLE}\n\n11 June 2024\n\n{body}"
    start = len(text) - len(body)
    fields: dict[str, Any] = {
        "source": source or url or "dockers.txt",
        "url": url,
        "text": text,
        "sections": (Section("title", 0, len(TITLE)), Section("body", start, len(text))),
        "title": TITLE,
        "standfirst": None,
        "topic": None,
        "published_on": date(2024, 6, 11),
        "dateline": "TEMA, Ghana",
        "captions": (),
        "node_id": "4711" if url == URL else None,
        "canonical_url": url,
        "text_method": "site",
        "content_sha256": sha256(text),
        "language": "en",
        "language_confidence": 0.99,
    }
    return Article(**fields | changes)


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def mention(of: Article, kind: str, words: str, value: dict[str, Any], **changes: Any) -> Mention:
    """The first place where the article says these words, in the sentence that ends with the next full stop."""
    start = of.text.index(words)
    breaks = (of.text.rfind(mark, 0, start) for mark in (". ", "\n\n"))
    sentence_start = max(0 if at < 0 else at + 2 for at in breaks)
    ends = (at for at in (of.text.find(". ", start) + 1, of.text.find("\n\n", start), len(of.text)) if at > 0)
    sentence_end = min(ends)
    fields: dict[str, Any] = {
        "kind": kind,
        "start": start,
        "end": start + len(words),
        "text": words,
        "value": value,
        "confidence": 0.9,
        "rule": "by_hand",
        "extractor": kind,
        "version": "1",
        "sentence_start": sentence_start,
        "sentence_end": sentence_end,
    }
    return Mention(**fields | changes)


def annotations(of: Article, *, pipeline: str = PIPELINE, issues: tuple[Issue, ...] = ()) -> Annotations:
    """Two bodies, a place and a country, a date, a worker count, and a finding of an extractor nobody knows."""
    ministry = {"name": "Ministry of Ports", "names": ["Ministry of Ports", "MoP"], "country": "GH", "kind": "ministry"}
    union = {"name": "Dockers’ Union", "names": ["Dockers’ Union"], "country": "GH", "kind": "trade_union"}
    day = {"start": "2024-05-09", "end": "2024-05-09", "precision": "day"}
    tema = {
        "name": "Tema", "en": None, "country": "GH", "kind": "city", "geonames_id": 2294700, "latitude": 5.67,
        "longitude": -0.02,
    }  # fmt: skip
    ghana = {
        "name": "Ghana", "en": None, "country": "GH", "kind": "country", "geonames_id": 2300660, "latitude": 8.1,
        "longitude": -1.2,
    }  # fmt: skip
    dockers = {
        "low": 4000, "high": 4000, "comparator": ">", "population": "dock workers", "place": "GH", "change": None,
    }  # fmt: skip
    found = {
        "ministry": (
            mention(of, "organisations", "Ministry of Ports", ministry),
            mention(of, "organisations", "MoP", ministry),
        ),
        "union": (mention(of, "organisations", "Dockers’ Union", union),),
        "day": (mention(of, "dates", "9 May 2024", day),),
        "tema": (mention(of, "locations", "TEMA", tema),),
        "ghana": (mention(of, "locations", "Ghana", ghana),),
        "dockers": (mention(of, "worker_counts", "more than 4,000 dock workers", dockers),),
        "cue": (mention(of, "event_cues", "signed", {"type": "agreement", "cue": "verb"}),),
        "weather": (mention(of, "instruments", "accord", {"instrument": "accord"}, extractor="instruments"),),
    }
    return Annotations(
        article=of,
        pipeline=pipeline,
        mentions=tuple(sorted((m for group in found.values() for m in group), key=lambda m: (m.start, m.end))),
        organisations=(
            Organisation(("Ministry of Ports", "MoP"), "GH", "ministry", 0.9, found["ministry"]),
            Organisation(("Dockers’ Union",), "GH", "trade_union", 0.8, found["union"]),
        ),
        dates=(DateSpan("9 May 2024", date(2024, 5, 9), date(2024, 5, 9), "day", 0.9, found["day"]),),
        locations=(
            Location(**tema, confidence=0.9, mentions=found["tema"]),  # type: ignore[arg-type]
            Location(**ghana, confidence=0.9, mentions=found["ghana"]),  # type: ignore[arg-type]
        ),
        worker_counts=(
            WorkerCount(  # type: ignore[misc]
                "more than 4,000 dock workers", **dockers, confidence=0.7, mentions=found["dockers"]
            ),
        ),
        issues=issues,
    )


def main_event(of: Article, **changes: Any) -> Event:
    """The accord, read from "signed an accord on 9 May 2024" and from the count's sentence."""
    cue, count = of.text.index("signed"), of.text.index("It covers")
    fields: dict[str, Any] = {
        "type": "agreement",
        "start": date(2024, 5, 9),
        "end": date(2024, 5, 9),
        "mode": "in_person",
        "countries": ("GH",),
        "places": ("Tema",),
        "organisations": (
            EventOrganisation("Ministry of Ports", "organiser"),
            EventOrganisation("Dockers’ Union", "participant"),
        ),
        "confidence": 0.8,
        "evidence": (
            Evidence("type", cue, cue + 6, "signed"),
            Evidence("organisations", count, count + 2, "It", "Dockers’ Union"),
        ),
    }
    return Event(**fields | changes)


def side_event(**changes: Any) -> Event:
    """A second event of the article, with nothing but a type and days."""
    fields: dict[str, Any] = {
        "type": "training",
        "start": date(2024, 6, 3),
        "end": date(2024, 6, 5),
        "mode": None,
        "countries": ("GH",),
        "places": (),
        "organisations": (),
        "confidence": 0.5,
    }
    return Event(**fields | changes)


def events(of: Article | None = None, *extra: Event, pipeline: str = PIPELINE, **changes: Any) -> Events:
    """The article's events: the main one (``changes`` are its), then the ``extra`` ones."""
    of = of or article()
    return Events(annotations(of, pipeline=pipeline), (main_event(of, **changes), *extra))


def page(of: Article, *, body: bytes | None = None, **changes: Any) -> Page:
    """The page that the article was read from."""
    body = of.text.encode() if body is None else body
    fields: dict[str, Any] = {
        "source": of.source,
        "final_url": of.url or of.source,
        "fetched_at": NOW,
        "status": 200,
        "content_type": "text/html; charset=utf-8",
        "body": body,
        "sha256": hashlib.sha256(body).hexdigest(),
        "etag": 'W/"4711"',
    }
    return Page(**fields | changes)


def link(url: str = URL) -> Link:
    """The link as the newsroom's listing gave it."""
    return Link(url, "https://www.ilo.org/resource/news", NOW, title=TITLE, listed_on=date(2024, 6, 11))
