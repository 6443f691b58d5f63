"""A database in; how much of what is in it out: articles, events, findings, issues, the last runs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from models import Article, Event, Extraction, Issue, Link, Mention, Run
from models.session import Engine


class LanguageCount(NamedTuple):
    """Current articles of one language: all, those that an extraction covers, those that repeat another's text.

    Then those that are nearly the same as another one of their day, and those that are gone from the site.
    """

    language: str | None
    articles: int
    extracted: int
    repeated: int
    nearly_repeated: int
    gone: int


class IssueCount(NamedTuple):
    """How often something went wrong, over all runs; ``level`` is ``warning`` or ``rejected``."""

    level: str
    stage: str
    code: str
    number: int


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run: ``counts`` has a number for each status word."""

    run_id: int
    kind: str
    status: str
    started_at: datetime
    ended_at: datetime | None
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Statistics:
    """What is in the database; of articles, events and findings the current ones, most frequent first."""

    articles: tuple[LanguageCount, ...]
    events: Mapping[str, int]
    findings: Mapping[str, int]
    issues: tuple[IssueCount, ...]
    runs: tuple[RunSummary, ...]


def statistics(engine: Engine, *, last_runs: int = 5) -> Statistics:
    """Count what is there; the ``last_runs`` newest runs."""
    with engine.connect() as connection:
        return Statistics(
            articles=tuple(LanguageCount(*row) for row in connection.execute(_ARTICLES)),
            events=_numbers(connection, _EVENTS),
            findings=_numbers(connection, _FINDINGS),
            issues=tuple(IssueCount(*row) for row in connection.execute(_ISSUES)),
            runs=tuple(RunSummary(*row) for row in connection.execute(_RUNS.limit(last_runs))),
        )


def _numbers(connection: Connection, query: Any) -> dict[str, int]:
    return {word: number for word, number in connection.execute(query)}  # noqa: C416 - rows, not pairs


_HERE = (Article.is_current, Article.duplicate_of_id.is_(None))
_ARTICLES = (
    select(
        Article.language,
        func.count().label("articles"),
        func.count(Extraction.id).label("extracted"),
        func.count(Article.duplicate_of_id).label("repeated"),
        func.count(Article.near_duplicate_of_id).label("nearly_repeated"),
        func.count(Link.gone_at).label("gone"),
    )
    .join(Link, Link.id == Article.link_id)
    .outerjoin(Extraction, (Extraction.article_id == Article.id) & Extraction.is_current)
    .where(Article.is_current)
    .group_by(Article.language)
    .order_by(func.count().desc(), Article.language.nulls_last())
)
_EVENTS = (
    select(Event.type, func.count())
    .join(Extraction, Extraction.id == Event.extraction_id)
    .join(Article, Article.id == Extraction.article_id)
    .where(Event.is_current, *_HERE)
    .group_by(Event.type)
    .order_by(func.count().desc(), Event.type)
)
_FINDINGS = (
    select(Mention.kind, func.count())
    .join(Extraction, Extraction.id == Mention.extraction_id)
    .join(Article, Article.id == Extraction.article_id)
    .where(Extraction.is_current, *_HERE)
    .group_by(Mention.kind)
    .order_by(func.count().desc(), Mention.kind)
)
_ISSUES = (
    select(Issue.level, Issue.stage, Issue.code, func.count())
    .group_by(Issue.level, Issue.stage, Issue.code)
    .order_by(func.count().desc(), Issue.code)
)
_RUNS = select(Run.id, Run.kind, Run.status, Run.started_at, Run.ended_at, Run.counts).order_by(Run.id.desc())
