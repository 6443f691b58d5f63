"""What tests of every room share: databases of both kinds, and settings that come from the test alone."""

import os
from collections.abc import Iterator

import databases
import pytest

from models.session import Engine, Session, make_engine, session_factory
from pipeline.fetching import manners


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the person running the tests has set must not decide how they end."""
    for name in [name for name in os.environ if name.startswith("ILO_EVENTS_")]:
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def no_host_known_from_before() -> None:
    """What a server said in another test (robots.txt, a wish for rest) does not hold for the next on its port."""
    manners.HOSTS.clear()


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> databases.Sqlite:
    return databases.Sqlite(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[databases.Postgresql]:
    with databases.postgresql_server() as server:
        yield server


@pytest.fixture(params=databases.KINDS)
def empty_database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a database without tables; the test runs once on each kind."""
    with request.getfixturevalue(request.param).database(migrated=False) as url:
        yield url


@pytest.fixture(params=databases.KINDS)
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a migrated database without rows; the test runs once on each kind."""
    with request.getfixturevalue(request.param).database(migrated=True) as url:
        yield url


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    engine = make_engine(database)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session that writes; what the test does not commit is lost."""
    with session_factory(engine)() as session:
        yield session
