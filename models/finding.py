"""Tables of what was found in an article: extractions, mentions, and the dates and counts that mentions speak of."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models import vocabulary
from models.base import Base, Id, between_0_and_1, country_code, in_order, one_of


class Extraction(Base):
    """What one version of the pipeline found in one version of an article; superseded by a newer one, never deleted.

    ``pipeline`` names the configuration and the version of each component; ``content_sha256`` is the hash of all that
    was found, so that the same result is not stored twice and a different one is not taken for the same.
    """

    __tablename__ = "extraction"
    __table_args__ = (
        Index(
            "uq_extraction_article_id_current",
            "article_id",
            unique=True,
            sqlite_where=text("is_current"),
            postgresql_where=text("is_current"),
        ),
    )

    id: Mapped[Id]
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"), index=True)
    pipeline: Mapped[str]
    content_sha256: Mapped[str]
    is_current: Mapped[bool]
    created_at: Mapped[datetime]


class DateSpan(Base):
    """An inclusive interval of days that the article names, as written first and resolved."""

    __tablename__ = "date_span"
    __table_args__ = (
        one_of("precision", vocabulary.PRECISIONS),
        in_order("start_date", "end_date", "interval"),
        between_0_and_1("confidence"),
    )

    id: Mapped[Id]
    extraction_id: Mapped[int] = mapped_column(ForeignKey("extraction.id"), index=True)
    text: Mapped[str]
    start_date: Mapped[date]
    end_date: Mapped[date]
    precision: Mapped[str]
    confidence: Mapped[float]


class WorkerCount(Base):
    """A number of people by their relation to work; ``low`` equals ``high`` for one number, ``country`` is alpha-2."""

    __tablename__ = "worker_count"
    __table_args__ = (
        one_of("comparator", vocabulary.COMPARATORS),
        one_of("change", vocabulary.CHANGES),
        country_code(),
        CheckConstraint("low >= 0", name="low"),
        in_order("low", "high", "interval"),
        between_0_and_1("confidence"),
    )

    id: Mapped[Id]
    extraction_id: Mapped[int] = mapped_column(ForeignKey("extraction.id"), index=True)
    text: Mapped[str]
    low: Mapped[int] = mapped_column(BigInteger)
    high: Mapped[int] = mapped_column(BigInteger)
    comparator: Mapped[str]
    population: Mapped[str]
    country: Mapped[str | None]
    change: Mapped[str | None]
    confidence: Mapped[float]


class Mention(Base):
    """One place in the text where an extractor found something: characters ``start_char`` to ``end_char`` of it.

    Any extractor's findings fit here, whatever their ``kind``; ``value`` is what was understood. A mention of a core
    kind also names the body, place, date span or worker count that it speaks of.
    """

    __tablename__ = "mention"
    __table_args__ = (
        CheckConstraint("0 <= start_char AND start_char < end_char", name="interval"),
        CheckConstraint("0 <= sentence_start AND sentence_start <= sentence_end", name="sentence"),
        between_0_and_1("confidence"),
    )

    id: Mapped[Id]
    extraction_id: Mapped[int] = mapped_column(ForeignKey("extraction.id"), index=True)
    kind: Mapped[str]
    start_char: Mapped[int]
    end_char: Mapped[int]
    text: Mapped[str]
    value: Mapped[dict[str, Any]]
    confidence: Mapped[float]
    rule: Mapped[str]
    extractor: Mapped[str]
    extractor_version: Mapped[str]
    sentence_start: Mapped[int]
    sentence_end: Mapped[int]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    date_span_id: Mapped[int | None] = mapped_column(ForeignKey("date_span.id"), index=True)
    worker_count_id: Mapped[int | None] = mapped_column(ForeignKey("worker_count.id"), index=True)
