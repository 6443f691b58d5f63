"""Tables of the way in: runs, links (the frontier) and where they were seen, pages as fetched, what went wrong."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint, text
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

    ``url`` is normalised; a document read from a file that does not say its address has a ``file:`` one. In state
    ``alias`` it is another address of the document that ``alias_of_id`` names, and never fetched again. ``page_id``
    is the newest page, which awaits its reading (state ``fetched``) or gave the article; ``fetched_at`` the last
    answer that brought a page or said that it has not changed; ``gone_at`` when the site was first found without it.
    """

    __tablename__ = "link"
    __table_args__ = (
        one_of("state", vocabulary.LINK_STATES),
        one_of("source_kind", vocabulary.LINK_SOURCES),
        CheckConstraint("attempts >= 0", name="attempts"),
        CheckConstraint("unchanged_count >= 0", name="unchanged_count"),
        CheckConstraint("(state = 'alias') = (alias_of_id IS NOT NULL)", name="alias"),
        CheckConstraint("alias_of_id <> id", name="alias_of_id"),
        # What to fetch next, and what to fetch again: the questions that every crawler asks all the time.
        Index(None, "state", "next_attempt_at"),
        Index(None, "state", "next_fetch_at"),
    )

    id: Mapped[Id]
    url: Mapped[str] = mapped_column(unique=True)
    found_on: Mapped[str | None]
    source_kind: Mapped[str | None]
    sitemap_lastmod: Mapped[datetime | None]
    title: Mapped[str | None]
    listed_on: Mapped[date | None]
    discovered_at: Mapped[datetime]
    state: Mapped[str]
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None]
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    fetched_at: Mapped[datetime | None]
    next_fetch_at: Mapped[datetime | None]
    unchanged_count: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    gone_at: Mapped[datetime | None]
    # Two tables that point at each other: this constraint is made when both are there.
    page_id: Mapped[int | None] = mapped_column(ForeignKey("page.id", use_alter=True))
    alias_of_id: Mapped[int | None] = mapped_column(ForeignKey("link.id"), index=True)
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    last_error: Mapped[str | None]


class Sighting(Base):
    """Where a link was seen: once a link and page that shows it, with the first and the last time."""

    __tablename__ = "sighting"
    __table_args__ = (
        UniqueConstraint("link_id", "found_on"),
        one_of("kind", vocabulary.LINK_SOURCES),
        in_order("first_seen_at", "last_seen_at", "interval"),
    )

    id: Mapped[Id]
    link_id: Mapped[int] = mapped_column(ForeignKey("link.id"))
    found_on: Mapped[str]
    kind: Mapped[str]
    first_seen_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]


class Listing(Base):
    """A page that is read for its links: a landing page, a page of a full list, a sitemap.

    ``read_at`` is null for a sitemap that an index named and nobody has read yet. ``next_page`` is where the walk goes
    from here, ``complete_at`` (on a list's first page) when it last came to the list's end; both let a walk that was
    cut short go on, and a later one stop where everything is known. ``lastmod`` is what the index said of a sitemap
    when it was read.
    """

    __tablename__ = "listing"
    __table_args__ = (one_of("kind", vocabulary.LISTING_KINDS),)

    url: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    run_id: Mapped[int | None] = mapped_column(ForeignKey("run.id"))
    read_at: Mapped[datetime | None]
    lastmod: Mapped[datetime | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    next_page: Mapped[str | None]
    complete_at: Mapped[datetime | None]


class CrawlLease(Base):
    """Who works on a site, and until when nobody else may: one crawl a site at a time, over all processes.

    ``owner`` is ``HOST:PROCESS:NONCE``; a lease that has run out, or whose process is dead, may be taken over.
    """

    __tablename__ = "crawl_lease"

    site: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str]
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"))
    lease_until: Mapped[datetime]


class Page(Base):
    """Bytes that a fetch brought: their hash, the server's words, and where the archive keeps them.

    One row for each different body of a link; the same bytes fetched again add none. The record is ``archive_length``
    bytes of ``archive_file`` from ``archive_offset`` on, compressed as they lie there.
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
    archive_length: Mapped[int | None] = mapped_column(BigInteger)


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
