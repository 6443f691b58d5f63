"""Events in, the JSON object of the annotation guide out: plain dicts and lists, dates as ISO strings.

Beside the guide's keys every finding carries ``mentions`` (pairs of character offsets into ``text``), a ``confidence``
in 0..1 and the ``rule`` that made its surest mention. ``other_findings`` holds, by kind, what else was found:
candidates that a trained pipeline proposes, and what extractors of other packages leave.
"""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from pipeline.records import Article, Event, Events, Mention

KINDS = ("organisations", "dates", "locations", "worker_counts")


def shape(result: Events | Article) -> dict[str, Any]:
    """Shape one result; an Article (its language has no pipeline) gives empty lists."""
    if isinstance(result, Article):
        nothing: dict[str, Any] = {**{kind: [] for kind in KINDS}, "events": [], "other_findings": {}}
        return {**_document(result), **nothing, "issues": _issues(result.issues)}
    annotations = result.annotations
    found = {kind: [_finding(record) for record in getattr(annotations, kind)] for kind in KINDS}
    issues = (*annotations.article.issues, *annotations.issues)
    events = [_event(event) for event in result.events]
    further = {"events": events, "other_findings": _others(annotations.mentions)}
    return {**_document(annotations.article), **found, **further, "issues": _issues(issues)}


def _document(article: Article) -> dict[str, Any]:
    return {
        "source": article.source,
        "article": {
            "title": article.title,
            "language": article.language,
            "published_on": _plain(article.published_on),
            "dateline": article.dateline,
            "topic": article.topic,
            "standfirst": article.standfirst,
            "url": article.canonical_url or article.url,
            "node_id": article.node_id,
        },
        "text": article.text,
    }


def _finding(record: Any) -> dict[str, Any]:
    """A merged finding's own fields, its names also under ``name``; mentions as offsets."""
    fields = {name: _plain(getattr(record, name)) for name in record.__dataclass_fields__ if name != "mentions"}
    if "names" in fields:
        fields = {"name": fields["names"][0], **fields}
    surest = max(record.mentions, key=lambda mention: mention.confidence)
    return {**fields, "rule": surest.rule, "mentions": [_offsets(mention) for mention in record.mentions]}


def _others(mentions: Iterable[Mention]) -> dict[str, list[dict[str, Any]]]:
    """The mentions of kinds that have no key of their own, as they are."""
    found: dict[str, list[dict[str, Any]]] = {}
    for mention in mentions:
        if mention.kind not in KINDS:
            told = {
                "text": mention.text,
                "value": dict(mention.value),
                "confidence": mention.confidence,
                "rule": mention.rule,
                "mentions": [_offsets(mention)],
            }
            found.setdefault(mention.kind, []).append(told)
    return found


def _event(event: Event) -> dict[str, Any]:
    return {
        "type": event.type,
        "start": _plain(event.start),
        "end": _plain(event.end),
        "mode": event.mode,
        "countries": list(event.countries),
        "places": list(event.places),
        "organisations": [asdict(body) for body in event.organisations],
        "confidence": event.confidence,
        "evidence": [asdict(evidence) for evidence in event.evidence],
    }


def _offsets(mention: Mention) -> list[int]:
    return [mention.start, mention.end]


def _issues(issues: tuple[Any, ...]) -> list[dict[str, str]]:
    return [asdict(issue) for issue in issues]


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
