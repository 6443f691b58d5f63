"""``python -m sandbox.demo`` with a stand-in for the commands → which steps run, with which settings, how it ends."""

import json
import sys
from pathlib import Path

import pytest

from sandbox import demo

# Writes down how it was called, asks the site for its newsroom, and fails where the test says so.
STAND_IN = f"""#!{sys.executable}
import http.client, json, os, pathlib, sys, urllib.parse
arguments = sys.argv[1:]
status = None
if "--site" in arguments:
    site = urllib.parse.urlsplit(arguments[arguments.index("--site") + 1])
    connection = http.client.HTTPConnection(site.hostname, site.port, timeout=10)
    connection.request("GET", "/resource/news", headers={{"User-Agent": "stand-in"}})
    status = connection.getresponse().status
    connection.close()
settings = {{name: value for name, value in os.environ.items() if name.startswith("ILO_EVENTS_")}}
with pathlib.Path("calls.jsonl").open("a") as calls:
    print(json.dumps({{"arguments": arguments, "status": status, "settings": settings}}), file=calls)
sys.exit(3 if arguments[0] == os.environ.get("FAILING") else 0)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    command = tmp_path / "bin" / "ilo-events"
    command.parent.mkdir()
    command.write_text(STAND_IN)
    command.chmod(0o755)
    monkeypatch.setattr(demo, "COMMAND", command)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def calls(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "calls.jsonl").read_text().splitlines()]


def test_steps_in_order_against_a_served_site(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert demo.main() == 0
    upgrade, crawl, events = calls(folder)
    assert upgrade["arguments"] == ["db", "upgrade"]
    assert crawl["arguments"][:2] == ["crawl", "--site"]  # type: ignore[index]
    assert crawl["status"] == 200
    assert events["arguments"] == ["events"]
    assert upgrade["settings"] == crawl["settings"] == events["settings"]
    assert crawl["settings"]["ILO_EVENTS_DATABASE_URL"] == "sqlite:///demo/ilo-events.db"  # type: ignore[index]
    told = capfd.readouterr().out
    assert "export ILO_EVENTS_DATABASE_URL=sqlite:///demo/ilo-events.db" in told
    assert "bin/ilo-events show ID " in told


@pytest.mark.parametrize(("failing", "ran"), [("db", 1), ("crawl", 2), ("events", 3)])
def test_the_first_failure_ends_it_with_its_code(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], failing: str, ran: int
) -> None:
    monkeypatch.setenv("FAILING", failing)
    assert demo.main() == 3
    assert len(calls(folder)) == ran
    assert "Where to look next" not in capfd.readouterr().out


def test_an_earlier_demo_is_cleared_and_nothing_else(folder: Path) -> None:
    (folder / "demo" / "archive").mkdir(parents=True)
    for name in ("demo/ilo-events.db", "demo/ilo-events.db-wal", "demo/archive/old", "demo/notes.txt"):
        (folder / name).write_text("old")
    assert demo.main() == 0
    assert sorted(path.name for path in (folder / "demo").iterdir()) == ["notes.txt"]
