"""The crawl flow under a real Prefect: its counts, its artifact, its tasks; and the temporary server's manners."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from flows import local
from sandbox.articles import read_folder
from sandbox.serve import serve
from sandbox.site import ARTICLES

if TYPE_CHECKING:
    import databases

pytestmark = pytest.mark.prefect


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serve(read_folder(ARTICLES)[:6], per_page=4) as base:
        yield base


@pytest.fixture
def migrated(sqlite: "databases.Sqlite") -> Iterator[str]:
    with sqlite.database(migrated=True) as url:
        yield url


def without_prefect(home: Path) -> dict[str, str]:
    """The environment of somebody who has never used Prefect."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return environment | {
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home),
        "ILO_EVENTS_ARCHIVE": str(home / "archive"),
    }


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all, since Prefect takes some seconds to make its tables in a new one."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def probed(sqlite: "databases.Sqlite", home: Path) -> Any:
    """What ``probe.py`` saw, in one start of Prefect."""
    with sqlite.database(migrated=True) as database:
        done = subprocess.run(
            [sys.executable, Path(__file__).with_name("probe.py"), database],
            env=without_prefect(home) | {"ILO_EVENTS_BATCH_SIZE": "2"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_the_flow_does_what_the_plain_run_does(probed: Any) -> None:
    counts = probed["crawl"]["counts"]
    assert (counts["documents"], counts["fetched"], counts["rejected"]) == (6, 6, 0)
    assert counts["stored"] + counts["no_pipeline"] == 6
    assert counts["stored"] > 0
    assert probed["crawl"]["told"] == counts
    assert probed["crawl"]["again"]["unchanged"] == 6


def test_the_counts_stay_as_an_artifact(probed: Any) -> None:
    table = probed["crawl"]["artifact"]
    assert f"| stored | {probed['crawl']['counts']['stored']} |" in table
    assert "| documents | 6 |" in table


def test_batches_are_tasks_of_their_own(probed: Any) -> None:
    names = [name.partition("-")[0] for name in probed["crawl"]["tasks"]]
    assert names.count("fetch") == names.count("extract_and_store") >= 3  # six articles, two a batch
    assert names.count("discover") == 1


def command(site: str, database: str, home: Path, *more: str) -> "subprocess.Popen[str]":
    """The crawl command as from a terminal: in a process group of its own, everything that it says on one pipe."""
    return subprocess.Popen(
        [Path(sys.executable).with_name("ilo-events"), "crawl", "--site", site, "--database", database, *more],
        env=without_prefect(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def test_the_command_says_what_it_did_and_nothing_else(site: str, migrated: str, home: Path) -> None:
    with command(site, migrated, home, "--delay", "0") as process:
        said, _ = process.communicate(timeout=120)
    assert process.returncode == 0, said
    counts, passed_over = said.splitlines()
    assert counts.startswith("6 found, 6 fetched, ")
    assert passed_over.startswith("passed over: ")
    assert (home / "ilo-events" / "prefect" / "prefect.db").exists()
    assert not (home / ".prefect").exists()


def test_ctrl_c_ends_it_at_once_with_one_line(site: str, migrated: str, home: Path) -> None:
    process = command(site, migrated, home, "--delay", "0.5")
    with process:
        wait_for_articles(migrated)
        os.killpg(process.pid, signal.SIGINT)
        said, _ = process.communicate(timeout=15)
    assert process.returncode == 130
    assert said.strip() == "error: interrupted"
    with pytest.raises(ProcessLookupError):  # nobody of its group is left, Prefect's server neither
        os.killpg(process.pid, 0)


def wait_for_articles(database: str) -> None:
    """Until the crawl's run has begun, which is when it has started to ask the site."""
    import time

    from sqlalchemy import text

    from models.session import make_engine

    engine = make_engine(database)
    for _ in range(600):
        with engine.connect() as connection:
            if connection.scalar(text("SELECT count(*) FROM run")):
                break
        time.sleep(0.1)
    engine.dispose()
    time.sleep(1)


def test_the_server_hears_no_signal_and_ends_with_its_parent(home: Path) -> None:
    server = subprocess.Popen(
        [sys.executable, "-P", "-m", "flows.server"],
        env=without_prefect(home) | local.SETTINGS | {"PREFECT_HOME": str(home / "ilo-events" / "prefect")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with server:
        assert server.stdout is not None
        assert server.stdin is not None
        assert server.stdout.readline().startswith("http://127.0.0.1:")
        server.send_signal(signal.SIGINT)
        server.send_signal(signal.SIGTERM)
        with pytest.raises(subprocess.TimeoutExpired):
            server.wait(timeout=1)
        server.stdin.close()
        assert server.wait(timeout=10) == 0
