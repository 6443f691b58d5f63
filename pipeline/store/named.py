"""Bodies and places of one article in, the ids of their rows out; all articles share one row a body and a place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, select

from models import Base, Organisation, OrganisationName, Place
from models.session import Session
from pipeline import records
from pipeline.names import fold, is_acronym
from pipeline.store.tables import Row, insert_if_absent, table


@dataclass
class Known:
    """What one transaction has seen of the shared rows: identity to id, and the names that a body has."""

    transaction: object = None
    organisations: dict[str, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    names: set[tuple[int, str]] = field(default_factory=set)


def known(session: Session) -> Known:
    """The memory of the session's transaction: what another one saw may have been rolled back."""
    transaction = session.get_transaction()
    memory: Known | None = session.info.get("known")
    if memory is None or memory.transaction is not transaction:
        memory = session.info["known"] = Known(transaction)
    return memory


def forget(session: Session) -> None:
    """Rows that were remembered may be gone with a savepoint."""
    session.info.pop("known", None)


def organisation_ids(connection: Connection, memory: Known, organisations: Iterable[records.Organisation]) -> list[int]:
    """The ids of the bodies' rows, in order; rows and names that are not there yet are made."""
    bodies = list(organisations)
    ids = _ids(connection, memory.organisations, Organisation, [_organisation_row(body) for body in bodies])
    said = {(body_id, name) for body_id, body in zip(ids, bodies, strict=True) for name in body.names}
    new = sorted(said - memory.names)
    rows = [{"organisation_id": body_id, "name": name, "is_acronym": is_acronym(name)} for body_id, name in new]
    insert_if_absent(connection, OrganisationName, rows)
    memory.names.update(new)
    return ids


def place_ids(connection: Connection, memory: Known, locations: Iterable[records.Location]) -> list[int]:
    """The ids of the places' rows, in order; rows that are not there yet are made."""
    return _ids(connection, memory.places, Place, [_place_row(location) for location in locations])


def _organisation_row(body: records.Organisation) -> Row:
    # The extractor's own idea of the full name, where it says one; else the first name that the article uses.
    value: Mapping[str, Any] = body.mentions[0].value if body.mentions else {}
    name = str(value.get("name") or body.names[0])
    identity = f"{fold(name)}|{body.country or ''}"
    return {"identity": identity, "name": name, "country": body.country, "kind": body.kind}


def _place_row(place: records.Location) -> Row:
    name = place.en or place.name
    named = f"{fold(name)}|{place.kind}|{place.country or ''}"
    return {
        "identity": named if place.geonames_id is None else f"geonames:{place.geonames_id}",
        "name": name,
        "country": place.country,
        "kind": place.kind,
        "geonames_id": place.geonames_id,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _ids(connection: Connection, memory: dict[str, int], model: type[Base], rows: list[Row]) -> list[int]:
    """Ids by ``identity``: from memory, else from the table, else from rows made now."""
    # Sorted, so that two processes that meet on the same names wait for each other in the same order.
    missing = {
        row["identity"]: row for row in sorted(rows, key=itemgetter("identity")) if row["identity"] not in memory
    }
    if missing:
        columns = table(model).c
        find = select(columns.identity, columns.id).where(columns.identity.in_(list(missing)))
        found = {row.identity: row.id for row in connection.execute(find)}
        if absent := [row for identity, row in missing.items() if identity not in found]:
            insert_if_absent(connection, model, absent)
            found = {row.identity: row.id for row in connection.execute(find)}
        memory.update(found)
    return [memory[row["identity"]] for row in rows]
