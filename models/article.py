"""Table of articles: each row one version of a text; a changed text is a new row and the old one stays."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models import vocabulary
from models.base import Base, Id, one_of


class Article(Base):
    """A version of an article's text; every offset of every finding points into ``text``.

    ``sections`` is a list of ``[name, start, end]``; ``published_on`` the printed date; ``language`` ISO 639-1, null
    where it could not be told. ``duplicate_of_id`` names the article that had this text first, at another address;
    ``near_duplicate_of_id`` one of the same day whose ``simhash`` (64 bits, signed, null for a short text) is almost
    this one's: a hint for analysts, nothing is merged.
    """

    __tablename__ = "article"
    __table_args__ = (
        UniqueConstraint("link_id", "version"),
        one_of("text_method", vocabulary.TEXT_METHODS),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("duplicate_of_id <> id", name="duplicate_of_id"),
        CheckConstraint("near_duplicate_of_id <> id", name="near_duplicate_of_id"),
        Index(
            "uq_article_link_id_current",
            "link_id",
            unique=True,
            sqlite_where=text("is_current"),
            postgresql_where=text("is_current"),
        ),
    )

    id: Mapped[Id]
    link_id: Mapped[int] = mapped_column(ForeignKey("link.id"))
    page_id: Mapped[int | None] = mapped_column(ForeignKey("page.id"))
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"))
    version: Mapped[int]
    is_current: Mapped[bool]
    duplicate_of_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), index=True)
    near_duplicate_of_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), index=True)
    content_sha256: Mapped[str] = mapped_column(index=True)
    simhash: Mapped[int | None] = mapped_column(BigInteger)
    source: Mapped[str]
    url: Mapped[str | None]
    canonical_url: Mapped[str | None]
    node_id: Mapped[str | None] = mapped_column(index=True)
    title: Mapped[str]
    standfirst: Mapped[str | None]
    topic: Mapped[str | None]
    published_on: Mapped[date | None] = mapped_column(index=True)
    dateline: Mapped[str | None]
    language: Mapped[str | None]
    language_confidence: Mapped[float | None]
    text: Mapped[str]
    text_method: Mapped[str]
    sections: Mapped[list[Any]]
    stored_at: Mapped[datetime]
