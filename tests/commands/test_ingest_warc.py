"""WARC files through the command: a crawl's archive rebuilds its rows, others' files give the articles they hold."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import made
import pytest
from databases import KINDS
from sqlalchemy import inspect, text
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from models.session import make_engine
from pipeline.archive import ArchiveWriter, read_page
from pipeline.cli import main
from pipeline.run import crawl_site, ingest_pages
from pipeline.settings import Settings
from sandbox.articles import read_folder
from sandbox.serve import Served, serving
from sandbox.site import ARTICLES
from sandbox.switches import Switches

# These tell of the run and of listings, which an archive of pages does not keep; nor does it know of an address that
# gave no page.
LEFT_OUT = {"run", "crawl_lease", "sighting", "listing", "alembic_version"}
WITH_PAGE = {
    "link": "WHERE id IN (SELECT link_id FROM page)",
    "issue": "WHERE stage <> 'fetch'",
}
OF_A_LINK = {"url", "state", "gone_at"}
IDENTITIES = {"public_id", "node_id", "geonames_id"}
MOMENTS = {"stored_at", "created_at"}


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """A site of some of our articles and of all that is odd: rejected items, copies, languages without a pipeline."""
    with serving(read_folder(ARTICLES)[:6], per_page=8, switches=Switches(quirks=True), mirror=True) as served:
        yield served


TITLE = f"<h1>{made.TITLE}</h1><p>11 June 2024</p>"
HTML = (
    f"<html><head><title>{made.TITLE}</title></head><body><main>{TITLE}<p>{made.BODY}</p></main></body></html>".encode()
)


def settings(tmp_path: Path, database: str, **more: Any) -> Settings:
    return Settings(database_url=database, delay=0.0, archive=tmp_path / "archive", workers=0, **more)


def ingest(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str], list[str]]:
    with pytest.raises(SystemExit) as ended:
        main(["ingest", *words])
    out, err = capsys.readouterr()
    assert isinstance(ended.value.code, int)
    return ended.value.code, out.splitlines(), err.splitlines()


def rows(database: str) -> dict[str, list[str]]:
    """Every row of every table but for numbers of rows and when they were written, in an order of its own."""
    engine = make_engine(database)
    with engine.connect() as connection:
        found = {
            table: sorted(
                str([(name, value) for name, value in sorted(row.items()) if _is_compared(table, name)])
                for row in connection.execute(text(f'SELECT * FROM "{table}" {WITH_PAGE.get(table, "")}')).mappings()  # noqa: S608
            )
            for table in inspect(engine).get_table_names()
            if table not in LEFT_OUT
        }
    engine.dispose()
    return found


def links(database: str) -> list[tuple[str, str]]:
    """Every address that the database knows, and its state."""
    engine = make_engine(database)
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text("SELECT url, state FROM link ORDER BY url"))]
    engine.dispose()
    return found


def _is_compared(table: str, column: str) -> bool:
    if table == "link":
        return column in OF_A_LINK
    return column in IDENTITIES or not (column == "id" or column.endswith("_id") or column in MOMENTS)


@pytest.fixture(params=KINDS)
def two_databases(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """Two databases of one kind, both without rows."""
    kind = request.getfixturevalue(request.param)
    with kind.database(migrated=True) as one, kind.database(migrated=True) as other:
        yield one, other


def test_an_archive_rebuilds_what_its_crawl_stored(
    served: Served,
    two_databases: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Articles, events and findings, what was rejected and why, and where each page lies in the archive."""
    old, new = two_databases
    crawled = crawl_site(settings(tmp_path, old, site=served.base))
    monkeypatch.setenv("ILO_EVENTS_ARCHIVE", str(tmp_path / "archive"))
    code, out, err = ingest(capsys, str(tmp_path / "archive"), "--database", new)
    rejected = crawled.rejected["not_an_article"]
    assert (code, len(err)) == (1, rejected)
    assert (crawled.stored > 20, rejected > 0) == (True, True)
    assert out[0].startswith(f"{crawled.fetched} found, {crawled.fetched} read, {crawled.stored} stored, 0 unchanged, ")
    assert rows(new) == rows(old)
    again, out, _ = ingest(capsys, str(tmp_path / "archive"), "--database", new)
    assert (again, f" 0 stored, {crawled.fetched - rejected} unchanged" in out[0]) == (1, True)


def test_an_address_that_led_to_the_page_is_known_again(
    two_databases: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = two_databases
    asked = "https://www.ilo.org/resource/news/dockers-and-ministry"
    page = made.page(made.article(), source=asked, hops=(asked,), content_type="text/html", body=HTML)
    with ArchiveWriter(settings(tmp_path, old), 1) as archive:
        ingest_pages(settings(tmp_path, old), [archive.write(page)])
    ingest(capsys, str(tmp_path / "archive"), "--database", new)
    assert links(new) == links(old) == [(asked, "alias"), (made.URL, "done")]
    assert {**rows(new), "page": []} == {**rows(old), "page": []}


def common_crawl(path: Path) -> Path:
    """An extract as one gets it: of many sites, kinds and answers, with bodies decoded."""
    html = ("Content-Type", "text/html; charset=utf-8")
    answers = [
        (made.URL.replace("https://www.", "http://"), "200 OK", html, HTML),
        (made.URL, "200 OK", html, HTML),
        ("https://www.ilo.org/old", "301 Moved Permanently", html, b""),
        ("https://www.ilo.org/resource/news/gone", "404 Not Found", html, HTML),
        ("https://www.ilo.org/resource/news/busy", "503 Service Unavailable", html, b""),
        ("https://www.ilo.org/media/1/download", "200 OK", ("Content-Type", "application/pdf"), b"%PDF"),
        ("https://www.ilo.org/resource/news", "200 OK", html, HTML),
        ("https://www.example.org/resource/news/theirs", "200 OK", html, HTML),
        ("https://www.ilo.org/resource/news/empty", "200 OK", html, b"<html></html>"),
    ]
    with path.open("wb") as stream:
        writer = WARCWriter(stream)
        for url, status, header, body in answers:
            http = StatusAndHeaders(status, [header], protocol="HTTP/1.1")
            asked = StatusAndHeaders("GET / HTTP/1.1", [("Host", "www.ilo.org")], is_http_request=True)
            answer = writer.create_warc_record(url, "response", BytesIO(body), len(body), http_headers=http)
            writer.write_request_response_pair(writer.create_warc_record(url, "request", http_headers=asked), answer)
    return path


def test_an_extract_of_common_crawl(database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = common_crawl(tmp_path / "cc.warc.gz")
    code, out, err = ingest(capsys, str(path), "--database", database)
    assert code == 1
    assert out[0].startswith("3 found, 3 read, 1 stored, 1 unchanged, ")
    assert out[1:] == [
        "rejected: not_an_article 1",
        "passed over: http_404 1, http_503 1, not_an_article 1, not_html 1, off_site 1, redirect 1",
    ]
    assert [line.split(": ")[:2] for line in err] == [["https://www.ilo.org/resource/news/empty", "not_an_article"]]
    assert [url for url, state in links(database) if state == "done"] == [made.URL]


def test_a_page_is_found_again_wherever_its_file_lies(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ingest(capsys, str(common_crawl(tmp_path / "cc.warc.gz")), "--database", database)
    engine = make_engine(database)
    with engine.connect() as connection:
        query = text("SELECT archive_file, archive_offset, sha256 FROM page ORDER BY id LIMIT 1")
        file, offset, digest = connection.execute(query).one()
    engine.dispose()
    assert read_page(tmp_path / "elsewhere", file, offset).sha256 == digest


def test_a_torn_file_gives_what_is_whole(database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = common_crawl(tmp_path / "cc.warc.gz")
    path.write_bytes(path.read_bytes()[:-50])
    code, out, err = ingest(capsys, str(path), "--database", database)
    assert code == 1
    assert out[0].startswith("4 found, 3 read, 1 stored")
    assert err[-1].startswith(f"{path}: bad_archive: the record at byte ")
    assert err[-1].endswith(" breaks off: its writer was stopped there")


def test_extract_reads_them_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common_crawl(tmp_path / "cc.warc.gz")
    with pytest.raises(SystemExit):
        main(["extract", str(tmp_path)])
    out, err = capsys.readouterr()
    assert [made.TITLE in line for line in out.splitlines()] == [True, True]
    assert err.splitlines()[1:] == [
        "3 read, 2 extracted, 1 rejected",
        "passed over: http_404 1, http_503 1, not_an_article 1, not_html 1, off_site 1, redirect 1",
    ]
