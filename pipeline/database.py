"""A database URL in, a database ready for the models out; what is wrong with it becomes a ``ConfigurationError``."""

from collections.abc import Iterator
from contextlib import contextmanager

from models.session import DatabaseError, Engine, Session, open_engine, session_factory, sessionmaker
from pipeline.errors import ConfigurationError


@contextmanager
def open_database(url: str) -> Iterator[Engine]:
    """The engine of a database that answers and is migrated, closed at the end.

    Raises ``ConfigurationError`` (a wrong URL, no answer, behind or ahead of the program) saying what to do.
    """
    with configuration_errors():
        engine = open_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def writing_sessions(engine: Engine) -> sessionmaker[Session]:
    """Makes sessions that write; ``with writing_sessions(engine).begin() as session`` is one transaction."""
    return session_factory(engine)


@contextmanager
def configuration_errors() -> Iterator[None]:
    """Lets what is wrong with a database end the command with exit code 2."""
    try:
        yield
    except DatabaseError as error:
        raise ConfigurationError(str(error)) from None
