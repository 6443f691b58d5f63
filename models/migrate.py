"""A database URL in; its tables brought to a revision, or a report of where they differ from the models.

The migrations lie in ``models/migrations`` of an installed package and in ``alembic/`` of a checkout. Every function
raises ``DatabaseError`` with one line for people. Alembic is imported when needed: it costs 0.1 s of every start.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import MetaData
from sqlalchemy.exc import DBAPIError

from models import Base
from models.session import DatabaseError, current_revision, make_engine, unreachable

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection


def scripts() -> Path:
    """The folder with ``env.py`` and ``versions/``."""
    here = Path(__file__).resolve().parent
    installed = here / "migrations"
    return installed if installed.is_dir() else here.parent / "alembic"


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database to a revision (the newest by default), whole or not at all; an SQLite file is made."""
    from alembic import command  # noqa: PLC0415 - see above

    with _config(url) as config:
        command.upgrade(config, revision)


def downgrade(url: str, revision: str) -> None:
    """Take the database back to a revision; what only newer tables could hold is lost."""
    from alembic import command  # noqa: PLC0415 - see above

    with _config(url) as config:
        command.downgrade(config, revision)


def current(url: str) -> str | None:
    """The revision that the database is at, None when it has never been migrated."""
    engine = make_engine(url)
    try:
        return current_revision(engine)
    finally:
        engine.dispose()


def heads() -> tuple[str, ...]:
    """The newest revisions there are scripts for: one, unless two branches were not merged."""
    from alembic.config import Config  # noqa: PLC0415 - see above
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    return tuple(ScriptDirectory.from_config(config).get_heads())


def check(url: str, metadata: MetaData = Base.metadata) -> list[str]:
    """Where the database's tables differ from the models, a line each; empty when they agree."""
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415 - see above
    from alembic.migration import MigrationContext  # noqa: PLC0415 - see above

    with _connection(url) as connection:
        context = MigrationContext.configure(connection)
        return [_described(diff) for entry in compare_metadata(context, metadata) for diff in _flat(entry)]


def _flat(entry: Any) -> list[Any]:
    """Alembic gives the changes of one column as a list, everything else as a tuple."""
    return entry if isinstance(entry, list) else [entry]


def _described(diff: tuple[Any, ...]) -> str:
    """Such as ``add_column: article.summary`` (the database lacks what the models have)."""
    operation, *rest = diff
    if operation.startswith("modify_"):
        _schema, table, column, _existing, old, new = rest
        return f"{operation}: {table}.{column} is {old!r} in the database, {new!r} in the models"
    if operation in ("add_column", "remove_column"):
        return f"{operation}: {rest[1]}.{rest[2].name}"
    thing = rest[0]
    table = getattr(thing, "table", None)
    return f"{operation}: {table.name}.{thing.name}" if table is not None else f"{operation}: {thing.name}"


@contextmanager
def _connection(url: str) -> "Iterator[Connection]":
    engine = make_engine(url, foreign_keys=False)
    try:
        with engine.connect() as connection:
            yield connection
    except DBAPIError as error:
        raise DatabaseError(unreachable(engine.url, error)) from None
    finally:
        engine.dispose()


@contextmanager
def _config(url: str) -> "Iterator[Config]":
    """Alembic's configuration around an open connection; its errors become ours."""
    from alembic.config import Config  # noqa: PLC0415 - see above
    from alembic.util import CommandError  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    with _connection(url) as connection:
        config.attributes["connection"] = connection
        try:
            yield config
        except CommandError as error:
            raise DatabaseError(" ".join(str(error).split())) from None
