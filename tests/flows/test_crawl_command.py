"""The crawl command's refusals, each one line that says what to do; none of them starts Prefect."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import databases
import pytest

from flows import local
from models.session import make_engine, session_factory
from pipeline import frontier
from pipeline.cli import main
from pipeline.store import start_run

SITE = "http://127.0.0.1:9"


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main(["crawl", *words])
    assert ended.value.code == 2
    [line] = capsys.readouterr().err.splitlines()
    return line


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--language", "it"), "unknown language it: the site has newsrooms in en, fr"),
        (("--language", "english"), "setting languages from --language: 'english' is not"),
        (("--site", "https://example.org"), "setting site from --site: https://example.org is not a site"),
        (("--since", "yesterday"), "setting since from --since: "),
        (("--limit", "0"), "setting limit from --limit: "),
        (("--delay", "-1"), "setting delay from --delay: "),
        (("--database", "nowhere"), "setting database_url from --database: not a database URL"),
        (("--database", "sqlite:///absent.db"), "run: ilo-events db upgrade"),
    ],
)
def test_what_is_set_wrongly(words: tuple[str, ...], line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert line in refused(capsys, "--site", SITE, *words)


@pytest.fixture
def migrated(sqlite: databases.Sqlite) -> Iterator[str]:
    with sqlite.database(migrated=True) as url:
        yield url


def test_a_site_that_does_not_answer(migrated: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"error: {SITE} does not answer: no connection" in refused(capsys, "--site", SITE, "--database", migrated)


def test_the_real_site_without_a_contact(migrated: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "set ILO_EVENTS_CONTACT" in refused(capsys, "--database", migrated)


def test_a_site_that_another_crawl_works_on(migrated: str, capsys: pytest.CaptureFixture[str]) -> None:
    engine = make_engine(migrated)
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "crawl", {"site": SITE})
        frontier.take(session, SITE, "elsewhere:7:aa", run_id, datetime.now(UTC))
    engine.dispose()
    line = refused(capsys, "--site", SITE, "--database", migrated)
    assert f"{SITE} is being crawled by process 7 on elsewhere (run {run_id}), whose lease runs until " in line


def test_prefects_home_is_a_cache_unless_the_user_has_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PREFECT_")]:
        monkeypatch.delenv(name)
    for name in (*local.SETTINGS, "PREFECT_HOME"):
        monkeypatch.setenv(name, "x")  # so that what set_up writes is taken back at the end
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PREFECT_LOGGING_LEVEL", "DEBUG")
    local.set_up()
    assert os.environ["PREFECT_HOME"] == str(tmp_path / "cache" / "ilo-events" / "prefect")
    assert Path(os.environ["PREFECT_HOME"]).is_dir()
    assert os.environ["PREFECT_LOGGING_LEVEL"] == "DEBUG"

    monkeypatch.delenv("PREFECT_HOME")
    (tmp_path / ".prefect").mkdir()
    (tmp_path / ".prefect" / "profiles.toml").touch()
    local.set_up()
    assert "PREFECT_HOME" not in os.environ


def test_a_swallowed_interrupt_still_ends_the_crawl() -> None:
    """Prefect may lose the exception of a signal: the next page is not asked for all the same."""
    from pipeline.tally import Tally

    tally = Tally()
    tally.check()
    tally.interrupted = True
    with pytest.raises(KeyboardInterrupt):
        tally.check()
