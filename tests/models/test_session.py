"""Engines: set up alike, and one line that says what to do when a database cannot be used."""

from pathlib import Path

import pytest
from sqlalchemy import text

from models import migrate
from models.session import DatabaseError, Engine, make_engine, open_engine, session_factory


def test_sqlite_is_given_what_it_leaves_off(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/x.db")
    with engine.connect() as connection:
        pragmas = {name: connection.scalar(text(f"PRAGMA {name}")) for name in ("foreign_keys", "journal_mode")}
        waits = connection.scalar(text("PRAGMA busy_timeout"))
    engine.dispose()
    assert pragmas == {"foreign_keys": 1, "journal_mode": "wal"}
    assert isinstance(waits, int)
    assert waits >= 10_000


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_a_postgresql_url_is_spoken_through_psycopg(scheme: str) -> None:
    engine = make_engine(f"{scheme}://analyst@localhost/ilo")
    assert (engine.dialect.name, engine.dialect.driver) == ("postgresql", "psycopg")
    engine.dispose()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("rows and columns", "not a database URL"),
        ("mysql://localhost/ilo", "mysql is not supported; give one such as sqlite:///"),
        ("sqlite:////no/such/folder/x.db", r"no database sqlite:////no/such/folder/x.db; run: ilo-events db upgrade"),
        (
            "postgresql://me:secret@127.0.0.1:1/ilo",
            r"postgresql://me:\*\*\*@127.0.0.1:1/ilo does not answer \(.*server",
        ),
    ],
)
def test_an_unusable_url_is_told_in_one_line(url: str, said: str) -> None:
    with pytest.raises(DatabaseError, match=said) as caught:
        open_engine(url)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_looking_for_a_database_makes_none(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="there is no database"):
        open_engine(f"sqlite:///{tmp_path}/mistyped.db")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("Dear diary, " * 100)
    with pytest.raises(DatabaseError, match=r"does not answer \(file is not a database\): check the path"):
        open_engine(f"sqlite:///{tmp_path}/x.db")


def test_an_unmigrated_database_is_told_what_to_do(empty_database: str) -> None:
    engine = make_engine(empty_database)
    engine.connect().close()  # makes the file
    engine.dispose()
    with pytest.raises(DatabaseError, match="has no tables yet; run: ilo-events db upgrade"):
        open_engine(empty_database)


def test_a_database_behind_or_ahead_is_told_what_to_do(database: str) -> None:
    migrate.downgrade(database, "0002")
    with pytest.raises(DatabaseError, match=r"is at revision 0002, behind \d+; run: ilo-events db upgrade"):
        open_engine(database)
    engine = make_engine(database)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9000'"))
    engine.dispose()
    with pytest.raises(DatabaseError, match=r"made by a newer ilo-events \(revision 9000\): upgrade the program"):
        open_engine(database)


def test_a_writer_that_reads_first_waits_for_another_writer(engine: Engine) -> None:
    """On SQLite a transaction that begins by reading could not write any more: it would fail at once."""
    factory = session_factory(engine)
    if engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL locks rows")
    with factory() as session:
        session.scalar(text("SELECT count(*) FROM run"))
        other = make_engine(str(engine.url))
        with other.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 1")
            with pytest.raises(Exception, match="locked"):
                connection.exec_driver_sql("DELETE FROM run")
        other.dispose()
