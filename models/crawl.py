"""Tables of the way in: runs, links (the frontier), pages as fetched, and what went wrong."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models import vocabulary
from models.base import Base, Id, in_order, one_of


class Run(Base):
    """One crawl, ingest or re-extraction; ``counts`` says how many documents left under which status word."""

    __tablename__ = "run"
    __table_args__ = (
        one_of("kind", vocabulary.RUN_KINDS),
        one_of("status", vocabulary.RUN_STATUSES),
        in_order("started_at", "ended_at", "interval"),
    )

    id: Mapped[Id]
    kind: Mapped[str]
    status: Mapped[str]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    arguments: Mapped[dict[str, Any]]
    code_version: Mapped[str | None]
    counts: Mapped[dict[str, Any]]


class Link(Base):
    """An address that names one document, and where its fetching stands: the frontier, which outlives a crash.

    ``url`` is normalised; a document read from a file that does not say its address has a ``file:`` one.
    """

    __tablename__ = "link"
    __table_args__ = (
        one_of("state", vocabulary.LINK_STATES),
        CheckConstraint("attempts >= 0", name="attempts"),
        # What to fetch next: the question that every crawler asks all the time.
        Index(None, "state", "next_attempt_at"),
    )

    id: Mapped[Id]
    url: Mapped[str] = mapped_column(unique=True)
    found_on: Mapped[str | None]
    title: Mapped[str | None]
    listed_on: Mapped[date | None]
    discovered_at: Mapped[datetime]
    state: Mapped[str]
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None]
    lease_until: Mapped[datetime | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    last_error: Mapped[str | None]


class Page(Base):
    """Bytes that a fetch brought: their hash, the server's words, and where the archive keeps them.

    One row for each different body of a link; the same bytes fetched again add none.
    """

    __tablename__ = "page"
    __table_args__ = (
        UniqueConstraint("link_id", "sha256"),
        CheckConstraint("size >= 0", name="size"),
    )

    id: Mapped[Id]
    link_id: Mapped[int] = mapped_column(ForeignKey("link.id"))
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"), index=True)
    final_url: Mapped[str]
    fetched_at: Mapped[datetime]
    status: Mapped[int]
    content_type: Mapped[str | None]
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    archive_file: Mapped[str | None]
    archive_offset: Mapped[int | None] = mapped_column(BigInteger)


class Issue(Base):
    """Something that an operator or analyst should know of a document, or the reason why it was rejected."""

    __tablename__ = "issue"
    __table_args__ = (one_of("level", vocabulary.ISSUE_LEVELS),)

    id: Mapped[Id]
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"), index=True)
    link_id: Mapped[int | None] = mapped_column(ForeignKey("link.id"))
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), index=True)
    level: Mapped[str]
    source: Mapped[str]
    stage: Mapped[str]
    code: Mapped[str]
    message: Mapped[str]
    created_at: Mapped[datetime]
