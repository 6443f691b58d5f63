"""Statements that every writer of rows needs: the plain tables, and inserts that give ids or tolerate a row there."""

from collections.abc import Iterable, Sequence
from typing import Any, cast

from sqlalchemy import Connection, Table, insert
from sqlalchemy.dialects import postgresql, sqlite

from models import Base

Row = dict[str, Any]


def table(model: type[Base]) -> Table:
    """The table behind a model: plain inserts of many rows cost a fraction of what objects do."""
    return cast(Table, model.__table__)


def insert_rows(connection: Connection, model: type[Base], rows: Sequence[Row]) -> None:
    """Insert rows whose ids nobody asks for."""
    if rows:
        connection.execute(insert(table(model)), rows)


def insert_with_ids(connection: Connection, model: type[Base], rows: Sequence[Row]) -> list[int]:
    """Insert rows and give their ids, in the order of the rows."""
    if not rows:
        return []
    into = table(model)
    return list(connection.scalars(insert(into).returning(into.c.id, sort_by_parameter_order=True), rows))


def insert_if_absent(connection: Connection, model: type[Base], rows: Sequence[Row]) -> None:
    """Insert the rows that break no unique constraint: another process may have written the same thing just now."""
    if rows:
        connection.execute(_tolerant(connection, model), rows)


def insert_one_if_absent(connection: Connection, model: type[Base], row: Row, columns: Iterable[Any]) -> Any:
    """As ``insert_if_absent`` for one row; these columns of it, or None when such a row was there."""
    return connection.execute(_tolerant(connection, model).returning(*columns), row).one_or_none()


def _tolerant(connection: Connection, model: type[Base]) -> Any:
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    return make(table(model)).on_conflict_do_nothing()
