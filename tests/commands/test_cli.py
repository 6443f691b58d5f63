"""The command line's root: what it imports, how it ends, what it says when something is wrong."""

import subprocess
import sys
from importlib import metadata

import click
import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.errors import ConfigurationError

HEAVY = ("spacy", "prefect", "sqlalchemy", "trafilatura", "langdetect", "lxml", "babel", "rich")


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch):
    """A command ``fail`` that raises what it is given."""

    def install(error: BaseException):
        def fail() -> None:
            raise error

        monkeypatch.setitem(main.commands, "fail", click.Command("fail", callback=fail))
        return CliRunner().invoke(main, ["fail"])

    return install


def test_help_names_every_command_and_imports_nothing_heavy():
    code = (
        "import sys\nfrom pipeline.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        f"print('HEAVY', [m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.endswith("HEAVY []\n"), done.stdout + done.stderr
    for point in metadata.entry_points(group="ilo_events.commands"):
        assert f"\n  {point.name} " in done.stdout


@pytest.mark.parametrize("name", ["extract", "evaluate"])
def test_every_command_helps_with_an_example(name):
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert f"ilo-events {name}" in result.output


def test_version():
    assert CliRunner().invoke(main, ["--version"]).output == f"ilo-events {metadata.version('ilo-events')}\n"


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (ConfigurationError("set a contact\nfirst"), 2, "error: set a contact first"),
        (click.ClickException("it broke"), 1, "error: it broke"),
        (KeyboardInterrupt(), 130, "error: interrupted"),
        (OSError("by zero"), 1, "error: OSError: by zero (this should not happen; --debug shows where)"),
    ],
)  # fmt: skip
def test_every_end_is_one_line_and_a_code(failing, error, code, line):
    result = failing(error)
    assert (result.exit_code, result.stdout) == (code, "")
    assert result.stderr.strip() == line


def test_debug_shows_the_traceback(monkeypatch):
    def fail() -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setitem(main.commands, "fail", click.Command("fail", callback=fail))
    assert isinstance(CliRunner().invoke(main, ["--debug", "fail"]).exception, ZeroDivisionError)


def test_a_wrong_call_is_one_line_that_says_where_help_is():
    result = CliRunner().invoke(main, ["extract"])
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "PATH" in result.stderr
    assert "extract --help" in result.stderr
    assert CliRunner().invoke(main, ["no-such"]).exit_code == 2


def test_a_command_that_cannot_be_imported_hides_no_other(monkeypatch):
    broken = metadata.EntryPoint("broken", "no_such_module:command", "ilo_events.commands")
    points = {**main._entry_points, "broken": broken}
    monkeypatch.setitem(main.__dict__, "_entry_points", points)
    assert "extract" in CliRunner().invoke(main, ["--help"]).stdout
    result = CliRunner().invoke(main, ["broken", "x", "--y"])
    assert result.exit_code == 1
    assert result.stderr.startswith("error: the command 'broken' cannot be loaded: No module named")
