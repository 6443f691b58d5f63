"""What hangs, dies, raises or leaves nonsense on one article costs that article its findings, and nothing else."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import made
import packaged
import pytest
from sqlalchemy import text as sql

from models.session import make_engine
from pipeline.annotate import annotate
from pipeline.annotating import guard
from pipeline.annotating.guard import annotator
from pipeline.errors import ConfigurationError
from pipeline.records import Annotations, Article

BODIES = {
    "backtracks": "__import__('re').match(r'(a+)+$', 'a' * 60 + 'b')",
    "exits": "__import__('os')._exit(3)",
    "loops": "\n            while True: pass",
    "raises": "raise ValueError('no')",
    "sets": "found.append(finding(text, 'signed', {'a', 'b'}))",
    "strays": "found.append(finding(text, 'signed')._replace(end=10**6))",
}
TEXT = """Dockers and {name} sign an accord in Tema

11 June 2024

TEMA, Ghana (ILO News) – The Ministry of Ports and the Dockers’ Union signed an accord on 9 May 2024 in the port.

It covers more than 4,000 dock workers. The {name} goes wrong, said the ministry.
"""
ISSUES = {
    "backtracks": ("extractor_timeout", "backtracks: no end after 3 s"),
    "exits": ("extractor_crashed", "exits: the worker process ended with exit code 3"),
    "loops": ("extractor_timeout", "loops: no end after 3 s"),
    "raises": ("extractor_failed", "raises: ValueError: no"),
    "sets": ("bad_finding", "sets: the value at {signed} is not JSON: a set and no dict"),
    "strays": ("bad_finding", "strays: offsets {signed}..1000000 lie outside the text of {length} characters"),
}


@pytest.fixture
def on_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where this process and those that it starts look for packages."""
    monkeypatch.syspath_prepend(tmp_path / "odd")
    return tmp_path / "odd"


def article(name: str = "nothing", body: str | None = None) -> Article:
    return made.article(body=body or f"The ministry signed an accord on 9 May 2024. The {name} goes wrong.")


def told(found: Annotations) -> list[tuple[str, str]]:
    return [(issue.code, issue.message) for issue in found.issues]


def kinds(found: Annotations) -> set[str]:
    return {mention.kind for mention in found.mentions if mention.kind.endswith("_kind")}


def command(tmp_path: Path, database: str, *more: Path, **settings: str) -> "subprocess.Popen[str]":
    given = {f"ILO_EVENTS_{name.upper()}": value for name, value in settings.items()}
    path = os.pathsep.join([str(tmp_path / "odd"), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.Popen(
        [Path(sys.executable).with_name("ilo-events"), "ingest", *more, "--database", database],
        env=os.environ | given | {"PYTHONPATH": path}, cwd=tmp_path,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip


def ask(database: str, query: str) -> list[tuple[Any, ...]]:
    engine = make_engine(database)
    try:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(sql(query))]
    finally:
        engine.dispose()


@pytest.fixture
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    with request.getfixturevalue("sqlite").database(migrated=True) as url:
        yield url


def test_six_bad_extractors_cost_one_ingest_of_six_articles_only_their_own(tmp_path: Path, url: str) -> None:
    packaged.write(tmp_path / "odd", BODIES)
    texts = {name: TEXT.format(name=name) for name in BODIES}
    for name, said in texts.items():
        (tmp_path / f"{name}.txt").write_text(said)
    paths = [tmp_path / f"{name}.txt" for name in BODIES]
    with command(tmp_path, url, *paths, extractor_timeout="3") as process:
        out, error = process.communicate(timeout=120)
    assert (process.returncode, error) == (0, "")
    counts, failed = out.splitlines()
    assert counts.startswith("6 found, 6 read, 6 stored, 0 unchanged, 0 stored in a language without a pipeline, 0 rej")
    assert failed == (
        "extractors that failed, and articles: backtracks extractor_timeout 1, exits extractor_crashed 1, "
        "loops extractor_timeout 1, raises extractor_failed 1, sets bad_finding 1, strays bad_finding 1"
    )
    stored = {Path(source).stem: said for source, said in ask(url, "SELECT source, text FROM article")}
    issues = ask(url, "SELECT a.source, i.stage, i.code, i.message FROM issue i JOIN article a ON a.id = i.article_id")
    assert sorted((Path(source).stem, *rest) for source, *rest in issues) == [
        (name, "annotate", code, message.format(signed=stored[name].index("signed"), length=len(stored[name])))
        for name, (code, message) in ISSUES.items()
    ]
    check_other_findings(url)


def check_other_findings(url: str) -> None:
    """Every article has what the five others found, what the bad one found before, and the core kinds."""
    rows = ask(
        url,
        "SELECT a.source, m.kind, count(*) FROM mention m JOIN extraction e ON e.id = m.extraction_id "
        "JOIN article a ON a.id = e.article_id GROUP BY 1, 2",
    )
    for name in BODIES:
        found = {kind: number for source, kind, number in rows if Path(source).stem == name}
        lost = {f"{name}_kind"} if ISSUES[name][0] != "bad_finding" else set()
        assert {kind for kind in found if kind.endswith("_kind")} == {f"{other}_kind" for other in BODIES} - lost
        assert found.keys() >= {"dates", "locations", "organisations", "worker_counts"}


def test_what_is_lost_three_times_is_left_out_for_the_rest(on_path: Path) -> None:
    packaged.write(on_path, {"exits": BODIES["exits"], "works": "pass"})
    with annotator(warm=("en",)) as run:
        first = list(run([article(), *[article("exits")] * 3, article(), article("exits")]))
        (later,) = run([article()])
    crashed = ("extractor_crashed", "exits: the worker process ended with exit code 3")
    left_out = ("extractor_left_out", "exits: left out after 3 failures in this run")
    assert [told(found) for found in first] == [[], [crashed], [crashed], [crashed], [left_out], [left_out]]
    assert told(later) == [left_out]
    assert [kinds(found) for found in (first[0], later)] == [{"exits_kind", "works_kind"}, {"works_kind"}]


def test_the_same_comes_back_as_without_a_worker_process() -> None:
    articles = [article(), made.article(), made.article(body="Rien.")]
    with annotator({}, workers=2) as run:
        assert list(run(articles)) == list(annotate(articles))
        assert list(run([])) == []


def test_a_process_that_is_ended_from_outside_is_started_again() -> None:
    with annotator(warm=("en",)) as run:
        assert told(next(run([article()]))) == []
        team: Any = run.__self__  # type: ignore[attr-defined]
        os.kill(team._workers[0]._process.pid, signal.SIGKILL)
        assert told(next(run([article()]))) == []


HANG = "import time\ntime.sleep(600)\n"


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ("import nothing_of_this_name\n", "ModuleNotFoundError: No module named 'nothing_of_this_name'"),
        ("def wrong(:\n", "SyntaxError: invalid syntax"),
        ("raise SystemExit(4)\n", "SystemExit: 4"),
        ("__import__('os')._exit(5)\n", "the worker process ended with exit code 5"),
        (HANG, "no end after 4 s"),
    ],
)
def test_a_package_that_cannot_be_imported_is_an_issue(
    on_path: Path, head: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "LOADING_SECONDS", 4.0)
    packaged.write(on_path, {"works": "pass"}, head)
    with annotator(warm=("en",), timeout=30) as run:
        (found,) = run([article()])
    ((code, message),) = told(found)
    assert code == "extractor_unavailable"
    assert message.startswith("works: cannot be loaded: ")
    assert reason in message
    assert "\n" not in message
    assert {mention.kind for mention in found.mentions} >= {"dates", "locations"}


def test_a_factory_that_fails_is_an_issue_and_the_others_run(on_path: Path) -> None:
    packaged.write(on_path, {"works": "pass"}, names=["absent"])
    with annotator(warm=("en",)) as run:
        (found,) = run([article()])
    assert kinds(found) == {"works_kind"}
    ((code, message),) = told(found)
    assert (code, message.partition(": ")[0]) == ("extractor_unavailable", "absent")


def test_one_that_is_left_out_by_a_setting_is_not_asked_and_not_told(on_path: Path) -> None:
    packaged.write(on_path, {"works": "pass", "exits": BODIES["exits"]})
    with annotator(without=("exits",)) as run:
        (found,) = run([article("exits")])
    assert (told(found), kinds(found)) == ([], {"works_kind"})
    assert re.search(r", works 0$", found.pipeline)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"trained": {"en": "nowhere"}}, "setting trained_pipelines, en: nowhere "),
        ({"trained": {"xx": "nowhere"}}, "nothing is extracted in xx"),
        ({"without": ("x",)}, r"setting without_extractors: no package adds x \(those installed: none\)"),
    ],
)
@pytest.mark.parametrize("workers", [0, 1])
def test_what_cannot_be_had_at_all_is_told_in_one_line(given: Any, told: str, workers: int) -> None:
    with pytest.raises(ConfigurationError, match=told), annotator(**given, workers=workers):
        pass


def hanging(tmp_path: Path, url: str, name: str, timeout: str) -> "tuple[subprocess.Popen[str], int]":
    """An ingest whose worker process hangs on its one article, and that process."""
    body = f"open('hangs', 'w').close()\n            {BODIES[name].strip()}"
    packaged.write(tmp_path / "odd", {name: body})
    (tmp_path / "a.txt").write_text(TEXT.format(name=name))
    process = command(tmp_path, url, tmp_path / "a.txt", extractor_timeout=timeout)
    ends = time.monotonic() + 60
    while not (tmp_path / "hangs").exists():
        assert time.monotonic() < ends, "nothing hangs"
        time.sleep(0.05)
    # Any thread may have started it.
    lists = [thread / "children" for thread in Path(f"/proc/{process.pid}/task").iterdir()]
    (worker,) = [int(pid) for children in lists for pid in children.read_text().split()]
    return process, worker


def is_gone(pid: int, within: float) -> bool:
    ends = time.monotonic() + within
    while time.monotonic() < ends:
        stat = Path(f"/proc/{pid}/stat")
        if not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.1)
    return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to see the processes")
@pytest.mark.parametrize("name", ["loops", "backtracks"])
def test_ctrl_c_ends_it_also_while_something_hangs(tmp_path: Path, url: str, name: str) -> None:
    process, worker = hanging(tmp_path, url, name, timeout="600")
    with process:
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        out, error = process.communicate(timeout=20)
    assert (process.returncode, out, error.strip()) == (130, "", "error: interrupted")
    assert is_gone(worker, within=5)
    assert ask(url, "SELECT status FROM run") == [("failed",)]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to see the processes")
def test_a_worker_that_hangs_does_not_outlive_a_command_that_was_killed(tmp_path: Path, url: str) -> None:
    process, worker = hanging(tmp_path, url, "backtracks", timeout="4")
    with process:
        process.kill()
    assert is_gone(worker, within=30)
