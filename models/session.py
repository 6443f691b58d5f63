"""A database URL in, an engine or a session factory out, set up alike on SQLite and PostgreSQL.

``sqlite:///FILE`` and ``postgresql://…`` (spoken through psycopg 3) are understood. SQLite is given what it leaves
off by default: foreign keys, a write-ahead log, waiting for locks, and transactions that also hold schema changes.
"""

import json
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import Session, SessionTransaction, sessionmaker

# Engine and Session are named by those who pass them on, in rooms that do not speak SQL.
__all__ = [
    "DatabaseError",
    "Engine",
    "Session",
    "current_revision",
    "make_engine",
    "open_engine",
    "session_factory",
    "sessionmaker",
    "shown",
]

# The revision that these models go with: the newest file in alembic/versions (a test compares them).
HEAD_REVISION = "0008"
DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
# How long a writer waits for another one, in milliseconds (SQLite), and a client for a server, in seconds.
BUSY_TIMEOUT_MS = 30_000
CONNECT_TIMEOUT_S = 10
# PostgreSQL's advisory locks are known by a number that the programs on one database agree upon: "ilo" in ASCII.
WRITER_LOCK = 0x696C6F
_EXAMPLES = "give one such as sqlite:///ilo-events.db or postgresql://USER@HOST/NAME"
# Made once: json.dumps makes one a call. Accents stay readable for whoever searches the JSON of an SQLite file.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class DatabaseError(Exception):
    """The database cannot be used as it is: one line for people that says what to do."""


def make_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """An engine for the URL, not yet connected; raises ``DatabaseError`` when the URL means no database.

    ``foreign_keys=False`` is for migrations only: SQLite changes a table by building it anew beside the old one.
    """
    parsed = _parse(url)
    options: dict[str, Any] = {}
    if parsed.get_backend_name() == "postgresql" and "connect_timeout" not in parsed.query:
        options["connect_args"] = {"connect_timeout": CONNECT_TIMEOUT_S}
    try:
        engine = create_engine(parsed, json_serializer=_to_json, **options)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise DatabaseError(f"{error}: install it with  pip install 'ilo-events[postgresql]'") from None
    if engine.dialect.name == "sqlite":
        _set_up_sqlite(engine, foreign_keys=foreign_keys)
    return engine


def session_factory(engine: Engine) -> sessionmaker[Session]:
    """Makes sessions that write: ``with factory.begin() as session: …`` commits at the end, or nothing at all.

    One writes at a time; the others wait. SQLite knows no other way, and a transaction there that reads first and then
    writes would fail when another process has written in between, so the lock is taken at once. On PostgreSQL, batches
    that meet on the same bodies and places in another order would stop each other for good.
    """
    factory = sessionmaker(engine.execution_options(sqlite_begin="IMMEDIATE"), expire_on_commit=False)
    if engine.dialect.name == "postgresql":
        event.listen(factory, "after_begin", _wait_for_other_writers)
    return factory


def _wait_for_other_writers(_session: Session, transaction: SessionTransaction, connection: Connection) -> None:
    if not transaction.nested:
        connection.execute(text(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})"))


def open_engine(url: str) -> Engine:
    """An engine whose database answers and has the tables of these models.

    Raises ``DatabaseError`` when the URL is wrong, nothing answers, or the database is behind or ahead.
    """
    engine = make_engine(url)
    try:
        _refuse_missing_file(engine.url)
        revision = current_revision(engine)
        if revision != HEAD_REVISION:
            raise DatabaseError(_what_to_do(engine.url, revision))
    except DatabaseError:
        engine.dispose()
        raise
    return engine


def current_revision(engine: Engine) -> str | None:
    """The revision that the database is at, None when it has never been migrated."""
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
            return revision
    except DBAPIError as error:
        raise DatabaseError(unreachable(engine.url, error)) from None


def shown(url: URL) -> str:
    """The URL for people: no driver, no password."""
    return url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)


def unreachable(url: URL, error: SQLAlchemyError) -> str:
    """One line on a database that does not answer: which one, and the first line of what it said."""
    said = str(getattr(error, "orig", None) or error).strip().splitlines()
    what = "check the path" if url.get_backend_name() == "sqlite" else "is the server running?"
    return f"database {shown(url)} does not answer ({said[0] if said else 'no reason given'}): {what}"


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise DatabaseError(f"not a database URL: {url!r}; {_EXAMPLES}") from None
    driver = DRIVERS.get(parsed.drivername, parsed.drivername)
    if driver.partition("+")[0] not in ("sqlite", "postgresql"):
        raise DatabaseError(f"{parsed.drivername} is not supported; {_EXAMPLES}")
    return parsed.set(drivername=driver)


def _what_to_do(url: URL, revision: str | None) -> str:
    if revision is not None and revision > HEAD_REVISION:
        return f"database {shown(url)} was made by a newer ilo-events (revision {revision}): upgrade the program"
    state = "has no tables yet" if revision is None else f"is at revision {revision}, behind {HEAD_REVISION}"
    return f"database {shown(url)} {state}; run: ilo-events db upgrade"


def _refuse_missing_file(url: URL) -> None:
    """Connecting would make an empty file where somebody mistyped a path."""
    name = url.database or ":memory:"
    if url.get_backend_name() == "sqlite" and not name.startswith((":memory:", "file:")) and not Path(name).exists():
        raise DatabaseError(f"there is no database {shown(url)}; run: ilo-events db upgrade")


def _set_up_sqlite(engine: Engine, *, foreign_keys: bool) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(dbapi_connection: Any, _record: object) -> None:
        # Python's driver opens transactions by itself, but not before a schema change or a savepoint: it may not.
        dbapi_connection.isolation_level = None
        cursor = dbapi_connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        # With a write-ahead log, NORMAL survives a crash of the program; FULL would wait for the disk at each commit.
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN " + connection.get_execution_options().get("sqlite_begin", "DEFERRED"))


def _to_json(value: object) -> str:
    return _ENCODER.encode(value)
