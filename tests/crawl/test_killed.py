"""Crawls that are killed with ``kill -9`` at any moment and started again: nothing missing, nothing twice."""

import random
from pathlib import Path

import databases
import pytest

from benchmarks import measures
from sandbox.generate import generate
from sandbox.request_log import read_log

N = 60
MOMENTS = 5


def test_killed_at_any_moment_it_goes_on(sqlite: databases.Sqlite, tmp_path: Path) -> None:
    articles = measures.article_paths(generate(N))
    random_moments = random.Random(20)  # noqa: S311 - repeatable is what it must be
    with (
        measures.sandbox_process(tmp_path, "--generate", str(N), "--per-page", "10") as (site, log),
        sqlite.database(migrated=True) as database,
    ):
        kills = 0
        for number in range(MOMENTS):
            # Spread over the whole crawl, from the first listing to the last article.
            requests = len(read_log(log)) + random_moments.randint(1, 2 * (N + 30) // MOMENTS - 3 * number)
            process = measures.start_crawl(measures.PLAIN, site, database, tmp_path, delay=0.02)
            with process:
                kills += measures.kill_after(process, log, requests, random_moments.random() * 0.05)
        with measures.start_crawl(measures.PLAIN, site, database, tmp_path, delay=0.0) as process:
            said, _ = process.communicate(timeout=60)
        entries = read_log(log)
        assert (process.returncode, said) == (0, "")
        assert kills == MOMENTS
        assert measures.stored_paths(database) == dict.fromkeys(articles, 1)
        assert sum(measures.repeated(entries).values()) <= kills
        assert measures.out_of_scope(entries, articles) == []
        *killed, last = measures.runs(database)
        # One that was killed at its first request had no row yet.
        assert {run["status"] for run in killed} == {"failed"}
        assert kills - 1 <= len(killed) <= kills
        assert measures.balanced(last)


@pytest.mark.parametrize("stage", ["archived", "fetched"])
def test_what_was_archived_but_not_read_is_read_by_the_next_crawl(
    stage: str, sqlite: databases.Sqlite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline import run
    from pipeline.crawl import Crawl
    from pipeline.settings import Settings
    from sandbox.serve import serving

    with serving(generate(6), per_page=10) as served, sqlite.database(migrated=True) as database:
        settings = Settings(site=served.base, database_url=database, archive=tmp_path / "archive", delay=0.0)
        with monkeypatch.context() as broken:
            broken.setattr(Crawl, "store", _fails)
            if stage == "archived":
                broken.setattr(Crawl, "_had", _fails)
            with pytest.raises(KeyboardInterrupt):
                run.crawl_site(settings)
        fetched = {path for path in served.log.counts if path in measures.article_paths(generate(6))}
        summary = run.crawl_site(settings)
        assert (summary.documents, summary.exit_code) == (6, 0)
        # Before its commit, the one page in flight is fetched again; after it, none is.
        assert sum(measures.repeated(served.log).values()) == (1 if stage == "archived" else 0)
        assert len(fetched) == (1 if stage == "archived" else 6)


def _fails(*_: object) -> None:
    raise KeyboardInterrupt
