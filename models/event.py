"""Tables of events: what happened, who took part in which role, where, how many, and the words that say so."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models import vocabulary
from models.base import Base, BigId, Id, between_0_and_1, country_code, in_order, one_of


class Event(Base):
    """Something that an article reports as having happened or announced.

    ``public_id`` stays with the event when a newer extraction supersedes this one, so several rows may carry it, of
    which one is current. ``rank`` is the place in the article's order; rank 0 is the main event.
    """

    __tablename__ = "event"
    __table_args__ = (
        one_of("type", vocabulary.EVENT_TYPES),
        one_of("mode", vocabulary.MODES),
        in_order("start_date", "end_date", "interval"),
        between_0_and_1("confidence"),
        CheckConstraint("is_main = (rank = 0)", name="is_main"),
        Index(
            "uq_event_public_id_current",
            "public_id",
            unique=True,
            sqlite_where=text("is_current"),
            postgresql_where=text("is_current"),
        ),
        Index("uq_event_extraction_id_rank", "extraction_id", "rank", unique=True),
    )

    id: Mapped[Id]
    public_id: Mapped[str] = mapped_column(index=True)
    extraction_id: Mapped[int] = mapped_column(ForeignKey("extraction.id"))
    rank: Mapped[int]
    is_main: Mapped[bool]
    is_current: Mapped[bool]
    type: Mapped[str]
    start_date: Mapped[date | None] = mapped_column(index=True)
    end_date: Mapped[date | None]
    mode: Mapped[str | None]
    confidence: Mapped[float]


class EventOrganisation(Base):
    """A body's part in an event; ``name`` is how the article calls it."""

    __tablename__ = "event_organisation"
    __table_args__ = (one_of("role", vocabulary.ROLES),)

    event_id: Mapped[int] = mapped_column(BigId, ForeignKey("event.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    name: Mapped[str]
    role: Mapped[str]


class EventPlace(Base):
    """A town or venue of an event, as the article calls it; ``place_id`` is null where it is no known place."""

    __tablename__ = "event_place"

    event_id: Mapped[int] = mapped_column(BigId, ForeignKey("event.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    name: Mapped[str]


class EventCountry(Base):
    """A country of an event, ISO 3166 alpha-2."""

    __tablename__ = "event_country"
    __table_args__ = (country_code(),)

    event_id: Mapped[int] = mapped_column(BigId, ForeignKey("event.id"), primary_key=True)
    country: Mapped[str] = mapped_column(primary_key=True, index=True)
    position: Mapped[int]


class EventCount(Base):
    """A worker count that stands in a sentence from which the event was read."""

    __tablename__ = "event_count"

    event_id: Mapped[int] = mapped_column(BigId, ForeignKey("event.id"), primary_key=True)
    worker_count_id: Mapped[int] = mapped_column(BigId, ForeignKey("worker_count.id"), primary_key=True)


class EventEvidence(Base):
    """The words, characters ``start_char`` to ``end_char`` of the article, from which a field was read.

    ``about`` is the one of several things that they speak for: a country's code, a place's or a body's name.
    """

    __tablename__ = "event_evidence"
    __table_args__ = (CheckConstraint("0 <= start_char AND start_char < end_char", name="interval"),)

    event_id: Mapped[int] = mapped_column(BigId, ForeignKey("event.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    field: Mapped[str]
    start_char: Mapped[int]
    end_char: Mapped[int]
    text: Mapped[str]
    about: Mapped[str | None]
