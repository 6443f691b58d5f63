"""The whole way without any server: the sandbox over loopback into a database, and files."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from databases import Sqlite
from pytest_httpserver import HTTPServer
from sqlalchemy import text as sql
from werkzeug import Response

from models.session import make_engine
from pipeline import run
from pipeline.errors import ConfigurationError
from pipeline.files import pages
from pipeline.query import statistics
from pipeline.records import Article, Events, Outcome, Rejected
from pipeline.run import batches, crawl_site, ingest_pages, preflight, process
from pipeline.settings import Settings
from pipeline.tally import Summary, Tally
from sandbox.articles import read_folder
from sandbox.serve import serve
from sandbox.site import ARTICLES

STORED = ("id, source, title FROM article", "pipeline, content_sha256 FROM extraction", "kind, text FROM mention")
ENGLISH = "joint-statement-domestic-workers-must-not-pay-pandemic-their-livelihoods"


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """A site of ten of our articles, French and Spanish ones among them."""
    every = read_folder(ARTICLES)
    french, spanish, english = ([a for a in every if a.facts.language == language] for language in ("fr", "es", "en"))
    with serve([*french[:2], *spanish[:1], *english[:7]], per_page=4) as base:
        yield base


@pytest.fixture(autouse=True)
def own_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The archive lies in the working directory, unless something else is said."""
    monkeypatch.chdir(tmp_path)


def settings(site: str, database: str, **more: Any) -> Settings:
    """No worker processes, unless a test is about them."""
    chosen = {"site": site, "database_url": database, "delay": 0.0, "batch_size": 4, "attempts": 1, "workers": 0}
    return Settings(**chosen | more)


def last_run(database: str) -> Any:
    engine = make_engine(database)
    try:
        return statistics(engine).runs[0]
    finally:
        engine.dispose()


def test_a_crawl_stores_every_article_and_a_second_one_changes_nothing(site: str, database: str) -> None:
    first = crawl_site(settings(site, database))
    assert (first.discovered, first.fetched, first.stored, first.no_pipeline) == (10, 10, 10, 0)
    assert (first.rejected, first.problems, first.exit_code) == ({}, (), 0)
    second = crawl_site(settings(site, database))
    assert (second.documents, second.fetched, second.exit_code) == (0, 0, 0)
    third = crawl_site(settings(site, database, refresh=True))
    assert (third.documents, third.fetched, third.unchanged) == (10, 0, 10)
    run_row = last_run(database)
    assert (run_row.kind, run_row.status, run_row.counts["documents"]) == ("crawl", "finished", 10)


@pytest.mark.parametrize("workers", [1, 2])
def test_worker_processes_store_the_same_in_the_same_order(site: str, workers: int, sqlite: Sqlite) -> None:
    found = []
    for number in (0, workers):
        with sqlite.database(migrated=True) as url:
            outcomes: list[Outcome] = []
            paths = sorted(ARTICLES.glob("*.txt"))[:9]
            chosen = settings(site, url, workers=number, batch_size=2)
            counts = ingest_pages(chosen, pages(paths), Tally(each=outcomes.append)).counts()
            engine = make_engine(url)
            with engine.connect() as connection:
                rows = [connection.execute(sql(f"SELECT {columns}")).all() for columns in STORED]
            engine.dispose()
            found.append((counts, outcomes, rows))
    assert found[0] == found[1]
    assert len(found[0][1]) == 9


def test_a_crawl_with_a_worker_process_stores_the_same(site: str, database: str) -> None:
    assert crawl_site(settings(site, database, workers=1)).stored == 10


def test_counts_are_told_as_they_grow(site: str, database: str) -> None:
    told: list[Summary] = []
    outcomes: list[Outcome] = []
    crawl_site(settings(site, database, languages=("en",)), Tally(told.append, outcomes.append))
    fetched = [summary.fetched for summary in told]
    assert fetched == sorted(fetched)
    assert set(fetched) == set(range(8))
    assert told[-1].left == told[-1].planned == 7
    assert [outcome.status for outcome in outcomes] == ["stored"] * 7


def test_a_limit_and_a_language(site: str, database: str) -> None:
    assert crawl_site(settings(site, database, languages=("fr",))).stored == 2
    assert crawl_site(settings(site, database, languages=("en",), limit=3)).stored == 3


def test_a_wish_to_end_is_heard_between_two_listings(site: str, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever became of the exception that a signal raised."""
    tally, seen = Tally(), []
    discovered = tally.discovered

    def swallows(number: int) -> None:
        seen.append(number)
        tally.interrupted = True
        discovered(number)

    monkeypatch.setattr(tally, "discovered", swallows)
    with pytest.raises(KeyboardInterrupt):
        crawl_site(settings(site, database), tally)
    assert len(seen) == 1
    assert last_run(database).status == "failed"


LISTING = """<html><body><div class="views-row"><a href="/resource/news/one">1</a></div>
<div class="views-row"><a href="/resource/news/two">2</a></div>
<div class="views-row"><a href="/resource/news/three">3</a></div></body></html>"""


@pytest.fixture
def odd_site(httpserver: HTTPServer) -> HTTPServer:
    """A site whose list names a page that leads elsewhere, one that is gone and one that is no article."""
    html = "text/html; charset=utf-8"
    for absent in ("/robots.txt", "/sitemap.xml"):
        httpserver.expect_request(absent).respond_with_data("", status=404)
    for listing in ("/resource/news", "/resource/news/all-news-recent"):
        httpserver.expect_request(listing).respond_with_data(LISTING, content_type=html)
    httpserver.expect_request("/resource/news/one").respond_with_response(
        Response(status=301, headers={"Location": "/topics/work"})
    )
    httpserver.expect_request("/topics/work").respond_with_data("<p>Topics</p>", content_type=html)
    httpserver.expect_request("/resource/news/two").respond_with_data("gone", status=404)
    httpserver.expect_request("/resource/news/three").respond_with_data("<html></html>", content_type=html)
    return httpserver


def test_every_document_leaves_once_under_one_word(odd_site: HTTPServer, database: str) -> None:
    summary = crawl_site(settings(odd_site.url_for("").rstrip("/"), database, languages=("en",)))
    assert summary.rejected == {"http_404": 1, "not_an_article": 1, "out_of_scope": 1}
    assert (summary.discovered, summary.left, summary.exit_code) == (3, 3, 1)


def test_a_refusal_ends_the_crawl_and_is_told(odd_site: HTTPServer, database: str) -> None:
    odd_site.clear_all_handlers()
    for absent in ("/robots.txt", "/sitemap.xml"):
        odd_site.expect_request(absent).respond_with_data("", status=404)
    for listing in ("/resource/news", "/resource/news/all-news-recent"):
        odd_site.expect_request(listing).respond_with_data(LISTING, content_type="text/html")
    odd_site.expect_request("/resource/news/one").respond_with_data("no", status=403)
    summary = crawl_site(settings(odd_site.url_for("").rstrip("/"), database, languages=("en",)))
    assert (summary.rejected, summary.put_off, summary.documents, summary.exit_code) == ({}, 1, 1, 1)
    [problem] = summary.problems
    assert "refuses this crawler (403)" in problem
    assert problem.endswith("2 addresses wait for the next crawl")


def test_a_stage_that_fails_costs_one_document(site: str, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assemble, seen = run.assemble, []

    def fails_once(annotations: Any) -> Events:
        seen.append(annotations)
        if len(seen) == 2:
            raise KeyError("what")
        return assemble(annotations)

    monkeypatch.setattr(run, "assemble", fails_once)
    outcomes: list[Outcome] = []
    summary = crawl_site(settings(site, database, languages=("en",)), Tally(each=outcomes.append))
    assert (summary.stored, summary.rejected) == (6, {"failed": 1})
    [rejected] = [outcome for outcome in outcomes if outcome.status == "rejected"]
    assert rejected.message == "assemble failed: KeyError: 'what'"
    assert rejected.source.startswith(site)


def test_a_crawl_that_ends_with_an_error_is_marked_failed_and_keeps_what_it_stored(
    site: str, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    process_batch, seen = run.process_batch, []

    def interrupted(*args: Any) -> Any:
        seen.append(args)
        if len(seen) == 2:
            raise KeyboardInterrupt
        return process_batch(*args)

    monkeypatch.setattr(run, "process_batch", interrupted)
    with pytest.raises(KeyboardInterrupt):
        crawl_site(settings(site, database, languages=("en",)))
    run_row = last_run(database)
    assert (run_row.status, run_row.counts["stored"], run_row.counts["documents"]) == ("failed", 4, 7)


def test_preflight_names_what_is_missing(site: str, empty_database: str) -> None:
    with pytest.raises(ConfigurationError, match="run: ilo-events db upgrade"):
        preflight(settings(site, empty_database))
    with pytest.raises(ConfigurationError, match="unknown language it"):
        preflight(settings(site, empty_database, languages=("it",)))


def test_preflight_wants_a_contact_and_an_answer(database: str) -> None:
    with pytest.raises(ConfigurationError, match="ILO_EVENTS_CONTACT"):
        preflight(settings("https://www.ilo.org", database))
    with pytest.raises(ConfigurationError, match=r"http://127\.0\.0\.1:9 does not answer"):
        preflight(settings("http://127.0.0.1:9", database))


def test_files_go_the_same_way(tmp_path: Path, database: str) -> None:
    article = ARTICLES / f"{ENGLISH}.txt"
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 4)
    paths = [tmp_path / "missing.txt", tmp_path / "empty.txt", article, tmp_path / "binary.txt"]
    outcomes: list[Outcome] = []
    summary = ingest_pages(settings("http://127.0.0.1:9", database), pages(paths), Tally(each=outcomes.append))
    assert [(Path(o.source).stem, o.status) for o in outcomes] == [
        ("missing", "rejected"),
        ("empty", "rejected"),
        (ENGLISH, "stored"),
        ("binary", "rejected"),
    ]
    assert (summary.discovered, summary.fetched, summary.stored, summary.exit_code) == (4, 3, 1, 1)
    again = ingest_pages(settings("http://127.0.0.1:9", database), pages([article]))
    assert (again.unchanged, again.exit_code) == (1, 0)


def test_results_without_a_database_come_in_order() -> None:
    paths = sorted(ARTICLES.glob("*.txt"))[:5]
    results = list(process([*pages(paths[:2]), Rejected("x", "files", "missing", "no such file"), *pages(paths[2:])]))
    sources = [r.annotations.article.source if isinstance(r, Events) else r.source for r in results]
    assert sources == [*map(str, paths[:2]), "x", *map(str, paths[2:])]


def test_an_article_in_a_language_without_a_pipeline_comes_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "languages", lambda: ())
    [result] = process(pages([ARTICLES / f"{ENGLISH}.txt"]))
    assert isinstance(result, Article)
    assert result.language == "en"


def test_a_lost_document_is_not_passed_over_in_silence() -> None:
    tally = Tally()
    tally.taken(2)
    tally.left([Outcome("a", "stored")])
    with pytest.raises(RuntimeError, match="2 documents went in and 1 came out"):
        tally.closed()


def test_batches_keep_order_and_take_no_more_than_they_need() -> None:
    items = iter(range(7))
    first = next(batches(items, 3))
    assert (first, next(items)) == ([0, 1, 2], 3)
    assert list(batches(range(4), 3)) == [[0, 1, 2], [3]]
