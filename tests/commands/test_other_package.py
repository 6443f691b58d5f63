"""The example of another package's extractor: installed where nothing else is, found, run, stored and shown."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "ilo-events-money"
TEXT = """Garment workers to earn more

11 June 2024

DHAKA, Bangladesh (ILO News) – The Ministry of Labour raised the minimum wage to US$ 113 a month on 9 May 2024.

A project worth 3.5 million euros helps 4,000 garment workers. Nobody spoke of the US$ 113 a month of the minimum wage.
"""
Command = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the example was installed into; ilo-events itself is where this runs."""
    folder = tmp_path_factory.mktemp("installed")
    source = shutil.copytree(EXAMPLE, folder / "source")
    done = subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder / "site", source],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"pip cannot install the example: {done.stderr.strip()}"
    return folder / "site"


@pytest.fixture
def command(installed: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Command]:
    """Runs ilo-events in an environment with the example, on a database of its own."""
    (tmp_path / "wages.txt").write_text(TEXT)
    with request.getfixturevalue("sqlite").database(migrated=True) as url:

        def run(*words: str, **settings: str) -> "subprocess.CompletedProcess[str]":
            path = os.pathsep.join([str(installed), *filter(None, [os.environ.get("PYTHONPATH")])])
            env = os.environ | {"PYTHONPATH": path, "ILO_EVENTS_DATABASE_URL": url, "COLUMNS": "120"}
            return subprocess.run(
                [Path(sys.executable).with_name("ilo-events"), *words],
                env=env | settings, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
            )  # fmt: skip

        yield run


def test_its_own_tests_pass_where_it_is_installed(installed: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", EXAMPLE, EXAMPLE / "tests"],
        env=os.environ | {"PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_its_mentions_are_stored_and_shown_with_their_sentences(command: Command) -> None:
    ingested = command("ingest", "wages.txt")
    assert (ingested.returncode, ingested.stderr) == (0, "")
    assert "1 stored" in ingested.stdout
    assert "extractors that failed" not in ingested.stdout
    (event,) = map(json.loads, command("events", "--json").stdout.splitlines()[:1])
    shown = command("show", event["public_id"])
    said = " ".join(shown.stdout.split())
    assert shown.returncode == 0, shown.stderr
    assert (
        "Money in the article US$ 113 – amount 113, currency USD, per month, about minimum_wage "
        "DHAKA, Bangladesh (ILO News) – The Ministry of Labour raised the minimum wage to *US$ 113* a month"
    ) in said
    assert (
        "3.5 million euros – amount 3500000, currency EUR, about funding A project worth *3.5 million euros* helps"
    ) in said
    assert said.count("amount 113") == 1  # said twice, it is one thing


def test_extract_gives_them_and_the_version_names_it(command: Command) -> None:
    found = json.loads(command("extract", "wages.txt").stdout)
    assert [money["text"] for money in found["other_findings"]["money"]] == ["US$ 113", "3.5 million euros", "US$ 113"]
    assert found["worker_counts"]
    assert found["issues"] == []


def test_a_setting_leaves_it_out(command: Command) -> None:
    left_out = command("extract", "wages.txt", ILO_EVENTS_WITHOUT_EXTRACTORS="money")
    assert json.loads(left_out.stdout)["other_findings"] == {}
    unknown = command("extract", "wages.txt", ILO_EVENTS_WITHOUT_EXTRACTORS="monney")
    assert (unknown.returncode, unknown.stdout) == (2, "")
    assert unknown.stderr == (
        "error: setting without_extractors: no package adds monney (those installed: money)\n"
    )  # fmt: skip
