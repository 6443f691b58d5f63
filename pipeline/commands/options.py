"""What every command that looks at a database shares: the option that names it, and the way to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from models.session import Engine

database_option = click.option(
    "--database",
    metavar="URL",
    help="Such as sqlite:///ilo-events.db or postgresql://USER@HOST/NAME.  [env: ILO_EVENTS_DATABASE_URL]",
)


def database_url(given: str | None) -> str:
    """The URL that holds: the one given on the command line, else the settings'."""
    from pipeline.settings import load  # noqa: PLC0415 - pydantic takes its time to import

    return load(database_url=given).database_url


@contextmanager
def opened(given: str | None) -> "Iterator[Engine]":
    """The database that the settings name, ready to be read; raises ``ConfigurationError`` when it is not."""
    from pipeline.database import open_database  # noqa: PLC0415 - SQLAlchemy takes its time to import

    with open_database(database_url(given)) as engine:
        yield engine
