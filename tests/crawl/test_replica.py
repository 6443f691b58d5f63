"""A crawl of a copy of 500 articles, one some days later, and one on a bad day: what is asked for and stored."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import databases
import pytest
from sqlalchemy import text

from benchmarks import measures
from pipeline.run import crawl_site
from pipeline.settings import Settings
from sandbox.faults import parse_rules
from sandbox.generate import generate
from sandbox.request_log import Entry
from sandbox.serve import Served, serving
from sandbox.site import create_site

N = 500
STORM = "503=10% stall(3)=5% reset=5% cut=2%"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("replica")


@pytest.fixture(scope="module")
def replica() -> Iterator[Served]:
    with serving(generate(N), per_page=20) as served:
        yield served


def settings(site: str, database: str, folder: Path, **more: Any) -> Settings:
    return Settings(**{"site": site, "database_url": database, "archive": folder, "delay": 0.0, **more})


class Crawled:
    """What the two crawls of the copy left behind."""

    def __init__(self, database: str, first: list[Entry], second: list[Entry], summaries: tuple[Any, Any]) -> None:
        self.database, self.first, self.second = database, first, second
        self.summary, self.later = summaries


@pytest.fixture(scope="module")
def crawled(replica: Served, sqlite: databases.Sqlite, folder: Path) -> Iterator[Crawled]:
    """The copy crawled, and crawled again when 5 articles have changed and 5 are new."""
    with sqlite.database(migrated=True) as database:
        summary = crawl_site(settings(replica.base, database, folder))
        first = list(replica.log)
        replica.log.clear()
        replica.site = create_site(generate(N, changed=5, new=5), per_page=20)
        later = crawl_site(settings(replica.base, database, folder))
        yield Crawled(database, first, list(replica.log), (summary, later))


def test_every_article_is_stored_and_nothing_rejected(crawled: Crawled) -> None:
    summary = crawled.summary
    assert (summary.documents, summary.stored + summary.no_pipeline, summary.exit_code) == (N, N, 0)


def test_nothing_out_of_scope_is_asked_for_and_nothing_twice(crawled: Crawled) -> None:
    articles = measures.article_paths(generate(N))
    assert measures.out_of_scope(crawled.first, articles) == []
    assert measures.repeated(crawled.first) == {}
    assert articles <= {entry.path for entry in crawled.first}


def test_a_second_crawl_takes_up_what_changed_and_what_is_new(crawled: Crawled) -> None:
    later = crawled.later
    assert (later.documents, later.stored + later.no_pipeline, later.exit_code) == (10, 10, 0)
    versions = [row[2] for row in measures.final_rows(crawled.database)["articles"]]
    assert (versions.count("1"), versions.count("2")) == (N, 5)


def test_a_second_crawl_takes_a_twentieth_of_the_bytes(crawled: Crawled) -> None:
    first, second = (sum(entry.body_bytes for entry in log) for log in (crawled.first, crawled.second))
    assert second <= 0.05 * first
    assert measures.repeated(crawled.second) == {}


def test_every_link_says_where_it_was_seen(crawled: Crawled) -> None:
    with measures.connected(crawled.database) as connection:
        kinds = connection.execute(
            text("SELECT kind, count(DISTINCT link_id) AS links FROM sighting GROUP BY kind ORDER BY kind")
        ).all()
    assert {row.kind: row.links for row in kinds} == {"landing": 5 * 8 + 5, "listing": N + 5, "sitemap": N + 5}


def test_a_storm_leaves_the_same_rows(sqlite: databases.Sqlite, tmp_path: Path) -> None:
    rows = []
    for rules in ("", STORM):
        with (
            serving(generate(100), per_page=20, rules=parse_rules(rules), seed=3) as served,
            sqlite.database(migrated=True) as database,
        ):
            summary = crawl_site(settings(served.base, database, tmp_path / rules[:3], timeout=0.3))
            rows.append(measures.final_rows(database))
            assert (summary.exit_code, len(rows[-1]["articles"])) == (0, 100), summary.counts()
            assert bool(served.faults.done) == bool(rules)
    assert rows[0] == rows[1]
