"""``ilo-events db``: tables made, taken back, compared; what is wrong with the database is one line and exit code 2."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from models import migrate
from models.session import HEAD_REVISION, make_engine
from pipeline.commands.db import db


def run(*words: str, **extra: Any) -> Result:
    return CliRunner().invoke(db, list(words), **extra)


def test_upgrade_makes_the_tables_and_says_so(empty_database: str) -> None:
    result = run("upgrade", "--database", empty_database)
    assert (result.exit_code, result.output) == (0, f"the tables are at revision {HEAD_REVISION}\n")
    again = run("upgrade", "--database", empty_database)
    assert (again.exit_code, again.output) == (0, f"the tables are at revision {HEAD_REVISION} already\n")


def test_check_passes_on_an_upgraded_database(database: str) -> None:
    result = run("check", "--database", database)
    assert (result.exit_code, result.output) == (0, f"models and tables agree at revision {HEAD_REVISION}\n")


def test_check_names_what_differs(database: str) -> None:
    engine = make_engine(database)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE article ADD COLUMN colour TEXT"))
    engine.dispose()
    result = run("check", "--database", database)
    assert (result.exit_code, result.output) == (1, "remove_column: article.colour\n1 differences\n")


def test_check_tells_what_to_do_with_a_database_behind(database: str) -> None:
    migrate.downgrade(database, "0001")
    result = run("check", "--database", database)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "run: ilo-events db upgrade" in result.stderr
    assert run("upgrade", "--database", database).output.endswith("(were at 0001)\n")


@pytest.mark.parametrize("command", ["upgrade", "check", "downgrade"])
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://analyst@127.0.0.1:1/ilo", "does not answer"),
        ("mysql://localhost/ilo", "mysql is not supported"),
        ("sqlite:////no/such/folder/ilo.db", "sqlite:////no/such/folder/ilo.db"),
        ("nonsense", "not a database URL"),
    ],
)
def test_an_unusable_database_is_one_line_and_exit_code_2(command: str, url: str, said: str) -> None:
    words = [command, "base", "--yes"] if command == "downgrade" else [command]
    result = run(*words, "--database", url)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.output


def test_downgrade_asks_before_rows_are_lost(database: str) -> None:
    asked = run("downgrade", "base", "--database", database, input="n\n")
    assert asked.exit_code == 1
    assert migrate.current(database) == HEAD_REVISION
    done = run("downgrade", "base", "--yes", "--database", database)
    assert (done.exit_code, done.output) == (0, "the tables are removed\n")
    assert migrate.current(database) is None


def test_an_unknown_revision_is_one_line(database: str) -> None:
    result = run("downgrade", "7777", "--yes", "--database", database)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "7777" in result.stderr


def test_the_environment_names_the_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ILO_EVENTS_DATABASE_URL", f"sqlite:///{tmp_path}/env.db")
    assert run("upgrade").exit_code == 0
    assert (tmp_path / "env.db").is_file()


@pytest.mark.parametrize("words", [[], ["upgrade"], ["downgrade"], ["check"]])
def test_every_command_shows_an_example(words: list[str]) -> None:
    result = run(*words, "--help")
    assert result.exit_code == 0
    assert "Example: ilo-events db" in " ".join(result.output.split())
