"""Which extractions are up to date in; the stored articles that want another one, with what was found then, out.

Articles come in the order of their row numbers and some at a time, each question beginning after the last one's end, so
that memory stays flat and nothing is met twice, whatever is written meanwhile.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, func, or_, select

from models import Article, Event, Extraction, Link, Mention
from models.session import Engine
from pipeline import records
from pipeline.query.events import EVENT_COLUMNS, EventSummary, summaries, with_parts


@dataclass(frozen=True, slots=True)
class Wanted:
    """Articles in these languages, less those whose extraction was made by one of the ``good`` pipelines.

    ``good`` has, by language, the pipeline versions that need no other one. ``since`` leaves out articles with an
    earlier printed day; one without a day stays.
    """

    good: Mapping[str, frozenset[str]]
    since: date | None = None


class Finding(NamedTuple):
    """A stored mention: what was found at ``article.text[start:end]``, by whom."""

    kind: str
    start: int
    end: int
    text: str
    value: Mapping[str, Any]
    extractor: str


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """A current article as it was read, with its row and own address, and what its extraction found.

    ``pipeline`` is what made the extraction; it is None, as ``extraction_id``, where there is none yet.
    """

    article_id: int
    address: str
    article: records.Article
    extraction_id: int | None
    pipeline: str | None
    findings: tuple[Finding, ...]
    events: tuple[EventSummary, ...]


def pipelines(engine: Engine) -> frozenset[str]:
    """The pipeline versions that made the current extractions."""
    with engine.connect() as connection:
        return frozenset(connection.scalars(select(Extraction.pipeline).where(Extraction.is_current).distinct()))


def count_wanting(engine: Engine, wanted: Wanted) -> int:
    """How many articles want another extraction."""
    with engine.connect() as connection:
        return connection.scalar(_wanting(wanted, func.count())) or 0


def wanting(engine: Engine, wanted: Wanted, *, after: int, limit: int) -> list[StoredArticle]:
    """The first ``limit`` of them, by row number, whose row number is above ``after``."""
    query = _wanting(
        wanted, Article, Link.url.label("address"), Extraction.id.label("extraction_id"), Extraction.pipeline
    )
    with engine.connect() as connection:
        rows = connection.execute(query.where(Article.id > after).order_by(Article.id).limit(limit)).all()
        extractions = [row.extraction_id for row in rows if row.extraction_id is not None]
        findings, events = _findings(connection, extractions), _events(connection, extractions)
        return [
            StoredArticle(
                row.id, row.address, _record(row), row.extraction_id, row.pipeline,
                tuple(findings[row.extraction_id]), tuple(events[row.extraction_id]),
            )
            for row in rows
        ]  # fmt: skip


def _wanting(wanted: Wanted, *columns: Any) -> Select[Any]:
    query = select(*columns).select_from(Article).join(Link, Link.id == Article.link_id)
    query = query.outerjoin(Extraction, and_(Extraction.article_id == Article.id, Extraction.is_current))
    by_language = (
        and_(Article.language == language, or_(Extraction.id.is_(None), Extraction.pipeline.not_in(sorted(good))))
        for language, good in wanted.good.items()
    )
    query = query.where(Article.is_current, or_(False, *by_language))
    if wanted.since is not None:
        query = query.where(or_(Article.published_on.is_(None), Article.published_on >= wanted.since))
    return query


def _findings(connection: Connection, extractions: Sequence[int]) -> dict[int | None, list[Finding]]:
    columns = (
        Mention.kind, Mention.start_char, Mention.end_char, Mention.text, Mention.value, Mention.extractor,
    )  # fmt: skip
    query = select(Mention.extraction_id, *columns).where(Mention.extraction_id.in_(extractions)).order_by(Mention.id)
    found: dict[int | None, list[Finding]] = defaultdict(list)
    for extraction, *values in connection.execute(query):
        found[extraction].append(Finding(*values))
    return found


def _events(connection: Connection, extractions: Sequence[int]) -> dict[int | None, list[EventSummary]]:
    query = summaries(*EVENT_COLUMNS, Event.extraction_id).where(Event.extraction_id.in_(extractions))
    rows = connection.execute(query.order_by(Event.extraction_id, Event.rank)).all()
    found: dict[int | None, list[EventSummary]] = defaultdict(list)
    for row, event in zip(rows, with_parts(connection, rows), strict=True):
        found[row.extraction_id].append(event)
    return found


def _record(row: Any) -> records.Article:
    """The row as the record that it was made from; what the page said besides was of use to reading alone."""
    sections = tuple(records.Section(*section) for section in row.sections)
    return records.Article(
        source=row.source,
        url=row.url,
        text=row.text,
        sections=sections,
        title=row.title,
        standfirst=row.standfirst,
        topic=row.topic,
        published_on=row.published_on,
        dateline=row.dateline,
        captions=tuple(row.text[s.start : s.end] for s in sections if s.name == "caption"),
        node_id=row.node_id,
        canonical_url=row.canonical_url,
        text_method=row.text_method,
        content_sha256=row.content_sha256,
        language=row.language,
        language_confidence=row.language_confidence,
    )
