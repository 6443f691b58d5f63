"""Every fault of the sandbox's switchboard against a whole crawl, as the table in docs/crawling.md tells it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import databases
import pytest
from clocks import ImpatientClock

from pipeline import crawl
from pipeline.errors import ConfigurationError
from pipeline.fetching import manners
from pipeline.frontier import schedule
from pipeline.records import Outcome
from pipeline.run import crawl_site
from pipeline.settings import Settings
from pipeline.tally import Summary, Tally
from sandbox.articles import read_folder
from sandbox.failing import KINDS
from sandbox.faults import parse_rules
from sandbox.serve import Served, serving
from sandbox.site import ARTICLES
from sandbox.switches import Switches

TABLE = Path(__file__).parents[2] / "docs" / "crawling.md"
HEADING = "| Fault |"
# Long enough for megabytes over loopback on a busy machine; faults that wait are given less.
TIMEOUT, SHORT_TIMEOUT = 5.0, 0.25
WAITS = ("stall", "trickle")
TRIES = 3  # of a link in one crawl, with the pauses below


@dataclass(frozen=True)
class Row:
    fault: str
    wrong: str
    counted: str
    reason: str
    message: str
    exit_code: str
    again: str

    def reads(self, message: str) -> bool:
        """Whether that is what the user reads, "…" standing for any words."""
        return re.fullmatch(".*".join(re.escape(part) for part in self.message.split("…")), message) is not None


def rows() -> list[Row]:
    text = TABLE.read_text(encoding="utf-8")
    lines = text[text.index(HEADING) :].splitlines()
    table = lines[2 : lines.index("")]
    return [Row(*(cell.strip().strip("`") for cell in line.strip("|").split(" | "))) for line in table]


ROWS = rows()
ENDED = [row for row in ROWS if row.exit_code == "2"]
CRAWLED = [row for row in ROWS if row.exit_code != "2"]


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """Two English articles, uncompressed: of a compressed page a wrong length and a wrong encoding show anyway."""
    english = [article for article in read_folder(ARTICLES) if article.facts.language == "en"]
    with serving(english[:2], switches=Switches(gzip=False)) as found:
        yield found


@pytest.fixture
def path() -> str:
    first = next(article for article in read_folder(ARTICLES) if article.facts.language == "en")
    return f"/resource/news/{first.slug}"


@pytest.fixture
def database(sqlite: databases.Sqlite) -> Iterator[str]:
    with sqlite.database(migrated=True) as url:
        yield url


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners, "CLOCK", ImpatientClock())
    monkeypatch.setattr(crawl, "SHORTEST_PAUSE", 0.01)
    monkeypatch.setattr(crawl, "PATIENCE_IN_PAUSES", 3)


def crawled(served: Served, database: str, faults: str, archive: Path) -> tuple[Summary, list[Outcome]]:
    """A crawl, by a process that knows nothing of earlier ones, under these faults."""
    manners.HOSTS.clear()
    served.faults.reset()
    served.log.clear()
    served.faults.rules = parse_rules(faults)
    timeout = SHORT_TIMEOUT if faults.startswith(WAITS) else TIMEOUT
    left: list[Outcome] = []
    settings = Settings(
        site=served.base, database_url=database, archive=archive, delay=0.0, timeout=timeout, attempts=2,
        languages=("en",), workers=0,
    )  # fmt: skip
    return crawl_site(settings, Tally(each=left.append)), left


def where(row: Row, path: str) -> str:
    """The fault as the switchboard takes it; at one article unless the row says where."""
    return row.fault if "@" in row.fault else f"{row.fault}@{path}$|{path}[?]hop"


def asked(served: Served, path: str) -> int:
    return sum(entry.path == path for entry in served.log)


def test_every_fault_of_the_switchboard_has_a_row() -> None:
    assert {re.split(r"\W", row.fault)[0] for row in ROWS} == set(KINDS)
    assert schedule.MOST_ATTEMPTS == 8, "docs/crawling.md says eight"


@pytest.mark.parametrize("row", CRAWLED, ids=lambda row: row.fault)
def test_what_happens_when(row: Row, served: Served, path: str, database: str, tmp_path: Path) -> None:
    summary, left = crawled(served, database, where(row, path), tmp_path)
    (outcome,) = [one for one in left if one.source == served.base + path]
    assert sum(served.faults.done.values()) > 0
    assert (outcome.status, outcome.reason or "–") == (row.counted, row.reason)
    assert row.reads(outcome.message or "–")
    assert summary.exit_code == int(row.exit_code)
    assert summary.left == summary.documents == 2 if row.again != "next crawl" else summary.problems
    if row.counted != "stored":
        assert asked(served, path) == (TRIES if row.again == "soon" else 1)


@pytest.mark.parametrize("row", [row for row in CRAWLED if row.again != "–"], ids=lambda row: row.fault)
def test_when_it_is_tried_again(row: Row, served: Served, path: str, database: str, tmp_path: Path) -> None:
    crawled(served, database, where(row, path), tmp_path)
    summary, left = crawled(served, database, "", tmp_path)
    stored = [one.source for one in left if one.status == "stored"]
    if row.again in ("soon", "next crawl"):
        assert served.base + path in stored
        assert summary.exit_code == 0
    else:
        assert row.again in ("like any page", f"in {schedule.LONGEST_INTERVAL.days} days")
        assert asked(served, path) == 0


@pytest.mark.parametrize("row", ENDED, ids=lambda row: row.fault)
def test_what_keeps_a_crawl_from_beginning(row: Row, served: Served, database: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as ended:
        crawled(served, database, row.fault, tmp_path)
    assert ended.value.exit_code == int(row.exit_code)
    assert row.reads(ended.value.message)
    assert {entry.path for entry in served.log} == {"/robots.txt"}
