"""What Alembic runs: migrations on the connection that ``models.migrate`` hands over, else on ``alembic.ini``'s URL.

No logging is configured here: a command's output is its own.
"""

from typing import Literal

from sqlalchemy import Connection

from alembic import context
from models import Base
from models.base import UtcDateTime
from models.session import make_engine


def migrate(connection: Connection) -> None:
    """Run the asked-for steps in one transaction, on SQLite too; a failed upgrade leaves the database as it was."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        render_item=render_item,
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()
        if connection.dialect.name == "sqlite":
            refuse_dangling(connection)
    # The transaction of a connection that was already in one when it came here is ours to end.
    if connection.in_transaction():
        connection.commit()


def render_item(kind: str, item: object, _autogen: object) -> str | Literal[False]:
    """A migration is frozen: it names SQLAlchemy's own types, not ours, which may change."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


def refuse_dangling(connection: Connection) -> None:
    """Foreign keys are off while SQLite rebuilds tables: look afterwards whether a row lost what it points to."""
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if dangling:
        raise RuntimeError(
            f"the migration leaves {len(dangling)} rows without what they point to, first: {dangling[0]}"
        )


def on_configured_url() -> None:
    """For Alembic's own command line."""
    engine = make_engine(context.config.get_main_option("sqlalchemy.url", ""), foreign_keys=False)
    with engine.connect() as connection:
        migrate(connection)
    engine.dispose()


def as_sql() -> None:
    """Print the statements instead of running them (``alembic upgrade head --sql``)."""
    context.configure(
        url=context.config.get_main_option("sqlalchemy.url"),
        target_metadata=Base.metadata,
        render_as_batch=True,
        literal_binds=True,
    )
    with context.begin_transaction():
        context.run_migrations()


if context.is_offline_mode():
    as_sql()
elif (given := context.config.attributes.get("connection")) is not None:
    migrate(given)
else:
    on_configured_url()
