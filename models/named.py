"""Tables of the named things that articles share: bodies with all their names, and places."""

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models import vocabulary
from models.base import Base, Id, country_code, one_of


class Organisation(Base):
    """A named body, one row for all articles; ``identity`` is its name, folded, with its country."""

    __tablename__ = "organisation"
    __table_args__ = (country_code(),)

    id: Mapped[Id]
    identity: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    country: Mapped[str | None]
    kind: Mapped[str | None]


class OrganisationName(Base):
    """A name under which articles speak of a body: full name, short form or acronym."""

    __tablename__ = "organisation_name"
    __table_args__ = (UniqueConstraint("organisation_id", "name"),)

    id: Mapped[Id]
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    name: Mapped[str] = mapped_column(index=True)
    is_acronym: Mapped[bool]


class Place(Base):
    """A named place, one row for all articles; ``name`` is English where an English name is known.

    ``identity`` is the GeoNames id where there is one, else name, kind and country; ``country`` is null for what spans
    several; degrees are WGS 84.
    """

    __tablename__ = "place"
    __table_args__ = (
        one_of("kind", vocabulary.PLACE_KINDS),
        country_code(),
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
    )

    id: Mapped[Id]
    identity: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    country: Mapped[str | None]
    kind: Mapped[str]
    geonames_id: Mapped[int | None] = mapped_column(BigInteger)
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
