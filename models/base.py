"""What every table shares: names of constraints, column types that mean the same on SQLite and PostgreSQL, checks.

Rules: times are UTC with zone, text has no length limit, closed vocabularies are CHECK constraints, every constraint
has a name by convention (SQLite cannot alter one that has none).
"""

from datetime import UTC, datetime
from typing import Annotated, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    Text,
    TypeDecorator,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeEngine

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

# SQLite gives out row ids by itself only for a column declared exactly INTEGER.
BigId = BigInteger().with_variant(Integer, "sqlite")
Id = Annotated[int, mapped_column(BigId, primary_key=True)]
# JSONB on PostgreSQL, so that analysts can index and search inside it.
Json = JSON().with_variant(postgresql.JSONB(), "postgresql")


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, always with its zone: aware times in, UTC out; a naive time raises ``ValueError``.

    On SQLite it is text in ISO 8601 with a Z, so that whoever reads the file sees the zone too.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """SQLite has no type for times: there, the text form says the zone."""
        if dialect.name != "sqlite":
            return dialect.type_descriptor(self.impl_instance)
        day, clock = "%(year)04d-%(month)02d-%(day)02d", "%(hour)02d:%(minute)02d:%(second)02d.%(microsecond)06d"
        return dialect.type_descriptor(sqlite.DATETIME(storage_format=f"{day}T{clock}Z"))  # type: ignore[no-untyped-call]

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; refuses a time without zone, for nobody could say later which one was meant."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"a time without zone cannot be stored: {value.isoformat()}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC, whatever zone the session of a PostgreSQL server speaks."""
        return None if value is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """The tables' common base: one metadata, one naming convention, one column type for each Python type."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it under this name, as a plain class attribute
        str: Text,
        datetime: UtcDateTime,
        dict[str, Any]: Json,
        list[Any]: Json,
    }


def one_of(column: str, words: tuple[str, ...]) -> CheckConstraint:
    """The column holds one of these words (or null, where the column allows it)."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def between_0_and_1(column: str) -> CheckConstraint:
    """The column holds a degree of confidence."""
    return CheckConstraint(f"{column} >= 0 AND {column} <= 1", name=column)


def country_code(column: str = "country") -> CheckConstraint:
    """The column holds an ISO 3166 alpha-2 code: two capital letters."""
    return CheckConstraint(f"length({column}) = 2 AND {column} = upper({column})", name=column)


def in_order(first: str, last: str, name: str) -> CheckConstraint:
    """The two columns bound an interval: the first is not beyond the last."""
    return CheckConstraint(f"{first} <= {last}", name=name)
