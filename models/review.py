"""Table of analysts' corrections, kept apart from what the pipeline writes so that they survive a re-extraction."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from models import vocabulary
from models.base import Base, Id, one_of


class Review(Base):
    """A judgement on one field of one thing; values are ``{"value": …}`` (null is a value too).

    ``subject_id`` is the subject's public identity, not a row number: an event's public id, a body's or place's
    identity, an article's address, and for a mention the article's address with offsets (``ADDRESS#start-end``).
    """

    __tablename__ = "review"
    __table_args__ = (
        one_of("subject", vocabulary.REVIEW_SUBJECTS),
        Index(None, "subject", "subject_id"),
    )

    id: Mapped[Id]
    subject: Mapped[str]
    subject_id: Mapped[str]
    field: Mapped[str]
    old_value: Mapped[dict[str, Any]]
    new_value: Mapped[dict[str, Any]]
    is_accepted: Mapped[bool]
    reviewer: Mapped[str]
    note: Mapped[str | None]
    reviewed_at: Mapped[datetime]
