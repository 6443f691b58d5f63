"""A database and the sandbox's request log in; what a crawl is judged by out. For the scripts and tests/crawl."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, select, text

from models.session import make_engine
from sandbox.articles import Article
from sandbox.request_log import Entry, read_log

COMMAND = Path(sys.executable).with_name("ilo-events")
# The plain order of the stages in a process of its own, without the seconds that Prefect takes to start.
PLAIN = [sys.executable, "-c", "from pipeline.run import crawl_site; from pipeline.settings import load; "
         "raise SystemExit(crawl_site(load()).exit_code)"]  # fmt: skip
# What of an article and its findings must be the same, however the crawl went. Addresses without their host, for every
# sandbox has another port; no ids and no times.
ROWS = {
    "articles": "SELECT link.url, article.language, article.version, article.title, article.content_sha256, "
    "article.published_on FROM article JOIN link ON link.id = article.link_id WHERE article.is_current",
    "events": "SELECT url, type, start_date, end_date, mode, countries, places, organisations, is_main FROM v_event",
    "findings": "SELECT url, kind, text, name, country, start_date, end_date, low, high FROM v_finding",
}


def final_rows(database: str) -> dict[str, list[tuple[str, ...]]]:
    """The current rows of a database, sorted, so that two databases can be compared."""
    with connected(database) as connection:
        return {name: sorted(map(_row, connection.execute(text(query)))) for name, query in ROWS.items()}


def _row(row: Iterable[Any]) -> tuple[str, ...]:
    url, *rest = (str(value) for value in row)
    return urlsplit(url).path, *rest


def runs(database: str) -> list[dict[str, Any]]:
    """Status and counts of the crawls, the first one first."""
    with connected(database) as connection:
        rows = connection.execute(text("SELECT status, counts FROM run ORDER BY id")).all()
    import json  # noqa: PLC0415 - SQLite gives the text, PostgreSQL the object

    return [
        {"status": row.status, **(json.loads(row.counts) if isinstance(row.counts, str) else row.counts)}
        for row in rows
    ]


def ended_at(database: str) -> datetime:
    """When the last crawl had stored its last row."""
    from models import Run  # noqa: PLC0415
    from models.session import Session  # noqa: PLC0415

    with connected(database) as connection, Session(connection) as session:
        return session.scalars(select(Run.ended_at).order_by(Run.id.desc())).first() or datetime.min.replace(tzinfo=UTC)


def balanced(run: dict[str, Any]) -> bool:
    """Whether a finished run's documents all left, each under one word."""
    words = ("stored", "unchanged", "no_pipeline", "rejected", "put_off")
    return bool(run["status"] == "finished" and run["documents"] == sum(run[word] for word in words))


def article_paths(articles: Iterable[Article]) -> set[str]:
    """The addresses of a site's articles below the host, as a request names them."""
    from sandbox.addresses import encoded  # noqa: PLC0415

    return {encoded(article.path) for article in articles}


def stored_paths(database: str) -> Counter[str]:
    """How many current articles each address has."""
    return Counter(row[0] for row in final_rows(database)["articles"])


def out_of_scope(log: Iterable[Entry], articles: set[str]) -> list[str]:
    """Requests for anything but robots.txt, sitemaps, listings and articles of the site."""
    return [entry.path for entry in log if entry.path not in articles and not is_listing(entry.path)]


def is_listing(path: str) -> bool:
    """Whether an address is one that a crawl reads for links, or for its permission."""
    bare = path.partition("?")[0]
    return bare in ("/robots.txt", "/sitemap.xml") or bare.endswith(
        ("/resource/news", "/resource/news/all-news-recent")
    )


def repeated(log: Iterable[Entry]) -> dict[str, int]:
    """Addresses asked for more than once, and how often beyond that; robots.txt is asked for by every crawl."""
    counts = Counter(entry.path for entry in log if entry.path != "/robots.txt")
    return {path: number - 1 for path, number in counts.items() if number > 1}


@contextmanager
def connected(database: str) -> Iterator[Connection]:
    """A connection that only reads."""
    engine = make_engine(database)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def sandbox_process(folder: Path, *words: str) -> Iterator[tuple[str, Path]]:
    """A sandbox in a process of its own, which lives on when a crawl is killed: its address and its request log."""
    log = folder / "requests.jsonl"
    command = [COMMAND, "sandbox", "--port", "0", "--log", log, *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        try:
            yield process.stdout.readline().strip(), log
        finally:
            process.terminate()


def start_crawl(
    command: Sequence[str | Path], site: str, database: str, folder: Path, delay: float
) -> "subprocess.Popen[str]":
    """A crawl as a process, with the settings in its environment."""
    settings = {"SITE": site, "DATABASE_URL": database, "ARCHIVE": str(folder / "archive"), "DELAY": str(delay)}
    environment = os.environ | {f"ILO_EVENTS_{name}": value for name, value in settings.items()}
    return subprocess.Popen(  # noqa: S603 - our own
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def kill_after(process: "subprocess.Popen[str]", log: Path, requests: int, seconds: float) -> bool:
    """Kill a crawl so many seconds after the log holds so many requests; False when it had ended by then."""
    while process.poll() is None and len(read_log(log)) < requests:
        time.sleep(0.005)
    time.sleep(seconds)
    if process.poll() is not None:
        return False
    process.kill()
    process.wait()
    return True
