"""What is made of answers: conditional requests, media types, broken and endless bodies, what is kept of a page."""

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from pipeline.fetch import Fetcher
from pipeline.records import Link, NotModified, Page, Rejected
from pipeline.settings import Settings
from pipeline.unpack import unpack

HTML = "text/html; charset=UTF-8"
MODIFIED = "Mon, 02 Mar 2026 09:00:00 GMT"
DOCUMENT = b"<!DOCTYPE html>\n<html><body>" + b"<p>text</p>" * 200 + b"</body></html>\n"
NO_ROBOTS = b"HTTP/1.1 404 x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"


@pytest.fixture
def site(httpserver: HTTPServer) -> HTTPServer:
    httpserver.expect_request("/robots.txt").respond_with_data("")
    return httpserver


def fetcher(root: str, **given: object) -> Fetcher:
    return Fetcher(Settings(**{"site": root.rstrip("/"), "delay": 0.0, "timeout": 2.0, "attempts": 2, **given}))  # type: ignore[arg-type]


def had(server: HTTPServer, path: str, **known: str | None) -> Page | NotModified | Rejected:
    with fetcher(server.url_for("")) as fetch:
        return fetch.fetch(Link(server.url_for(path), "x", datetime.now(UTC)), **known)


def failed(result: object, word: str, told: str) -> None:
    assert isinstance(result, Rejected), result
    assert (result.reason, result.stage) == (word, "fetch")
    assert told in result.message


def conditional(request: Request) -> Response:
    """Answers 304 as a server does: by the etag if one was sent, else by the date."""
    tags = request.headers.get("If-None-Match")
    same = tags == 'W/"1"' if tags else request.headers.get("If-Modified-Since") == MODIFIED
    return Response(status=304) if same else Response("<p>x</p>", content_type=HTML)


@pytest.mark.parametrize(
    ("known", "same"),
    [
        ({"etag": 'W/"1"'}, True),
        ({"last_modified": MODIFIED}, True),
        ({"etag": 'W/"1"', "last_modified": MODIFIED}, True),
        ({"etag": '"0"', "last_modified": MODIFIED}, False),
        ({"etag": None, "last_modified": None}, False),
        ({"etag": '"é"'}, False),  # no header can hold that
        ({"etag": '"1"\r\nX: y'}, False),  # nor that
        ({}, False),
    ],
)
def test_a_page_that_has_not_changed_is_not_sent_again(site: HTTPServer, known: dict[str, str], same: bool) -> None:
    site.expect_request("/a").respond_with_handler(conditional)
    result = had(site, "/a", **known)
    if same:
        assert isinstance(result, NotModified)
        assert result.source == result.final_url == site.url_for("/a")
        assert result.fetched_at.tzinfo is UTC
    else:
        assert isinstance(result, Page)


def test_behind_a_redirect_only_the_etag_speaks_for_the_page(site: HTTPServer) -> None:
    """The date was given for the page that the redirect led to then; where it leads now may be another, and older."""
    site.expect_request("/old").respond_with_response(Response(status=301, headers={"Location": "/a"}))
    site.expect_request("/a").respond_with_handler(conditional)
    assert isinstance(had(site, "/old", last_modified=MODIFIED), Page)
    result = had(site, "/old", etag='W/"1"')
    assert isinstance(result, NotModified)
    assert (result.source, result.final_url) == (site.url_for("/old"), site.url_for("/a"))


def test_a_304_that_nobody_asked_for_is_no_page(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data("", status=304)
    failed(had(site, "/a"), "http_304", "answers 304")


def test_a_page_keeps_its_headers_and_the_way_to_it(site: HTTPServer) -> None:
    site.expect_request("/1").respond_with_response(Response(status=301, headers={"Location": "/2"}))
    site.expect_request("/2").respond_with_response(Response(status=302, headers={"Location": "/a#part"}))
    answer = Response(gzip.compress(b"<p>x</p>"), content_type=HTML, headers={"Content-Encoding": "gzip"})
    answer.headers.extend([("Last-Modified", MODIFIED), ("X-Twice", "1"), ("X-Twice", "2")])
    site.expect_request("/a").respond_with_response(answer)
    page = had(site, "/1")
    assert isinstance(page, Page)
    assert page.hops == (site.url_for("/1"), site.url_for("/2"))
    assert (page.source, page.final_url) == (site.url_for("/1"), site.url_for("/a"))
    assert (page.body, page.last_modified) == (b"<p>x</p>", MODIFIED)
    headers = [(name.lower(), value) for name, value in page.headers]
    assert headers.count(("x-twice", "1")) == headers.count(("x-twice", "2")) == 1
    assert ("content-encoding", "gzip") in headers


def test_no_cookie_is_ever_given_back(site: HTTPServer) -> None:
    seen: list[str | None] = []

    def note(request: Request) -> Response:
        seen.append(request.headers.get("Cookie"))
        return Response("<p>x</p>", content_type=HTML, headers={"Set-Cookie": "session=1; Path=/"})

    site.expect_request("/a").respond_with_handler(note)
    with fetcher(site.url_for("")) as fetch:
        for _ in range(2):
            assert isinstance(fetch.get(site.url_for("/a")), Page)
    assert seen == [None, None]


@pytest.mark.parametrize("kind", ["application/xml", "text/xml; charset=utf-8"])
def test_a_sitemap_is_no_page_but_a_list(site: HTTPServer, kind: str) -> None:
    site.expect_request("/sitemap.xml").respond_with_data("<urlset/>", content_type=kind)
    failed(had(site, "/sitemap.xml"), "not_html", "not an HTML page")
    with fetcher(site.url_for("")) as fetch:
        page = fetch.get(site.url_for("/sitemap.xml"))
    assert isinstance(page, Page)
    assert page.body == b"<urlset/>"


@pytest.mark.parametrize("kind", ["application/gzip", "application/x-gzip", "application/octet-stream"])
def test_a_packed_sitemap_arrives_as_it_is(site: HTTPServer, kind: str) -> None:
    site.expect_request("/sitemap.xml.gz").respond_with_data(gzip.compress(b"<urlset/>"), content_type=kind)
    with fetcher(site.url_for("")) as fetch:
        page = fetch.get(site.url_for("/sitemap.xml.gz"))
    assert isinstance(page, Page)
    assert unpack(page.body, 100) == b"<urlset/>"


def test_a_list_is_neither_picture_nor_pdf(site: HTTPServer) -> None:
    site.expect_request("/media/1/download").respond_with_data(b"%PDF", content_type="application/pdf")
    with fetcher(site.url_for("")) as fetch:
        failed(fetch.get(site.url_for("/media/1/download")), "not_html", "is application/pdf, not a listing or sitemap")


@contextmanager
def raw_server(*replies: bytes, pause: float = 0.0) -> Iterator[str]:
    """Serves bytes as they are, one reply a connection; with a pause, all but the first byte by byte."""

    def serve() -> None:
        for number, reply in enumerate(replies):
            connection, _ = listener.accept()
            with connection, suppress(OSError):  # whoever is sent too much leaves
                connection.recv(65536)
                size = 1 if pause and number else max(len(reply), 1)
                for place in range(0, len(reply), size):
                    connection.sendall(reply[place : place + size])
                    time.sleep(pause)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(5)
        server = threading.Thread(target=serve)
        server.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.join()


def length(number: int) -> bytes:
    return b"Content-Length: %d\r\n\r\n" % number


PACKED = gzip.compress(DOCUMENT)
PACKED_HEAD = HEAD + b"Content-Encoding: gzip\r\n"


@pytest.mark.parametrize(
    "broken",
    [
        HEAD + length(len(DOCUMENT) + 1000) + DOCUMENT,
        HEAD + length(len(DOCUMENT) - 1000) + DOCUMENT,
        HEAD + b"\r\n" + DOCUMENT[:-1000],
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n<html\r\n",
        PACKED_HEAD + length(len(PACKED) // 2) + PACKED[: len(PACKED) // 2],
        PACKED_HEAD + length(len(PACKED) - 1) + PACKED[:-1],
        PACKED_HEAD + length(8) + b"no gzip!",
        HEAD[:40],
        b"",
        b"HELLO\r\n\r\n",
    ],
    ids=["too-long-a-length", "too-short-a-length", "no-length", "chunks", "half-a-gzip", "all-but-a-byte", "no-gzip",
         "in-the-head", "at-once", "no-http"],
)  # fmt: skip
def test_an_answer_that_is_not_whole_is_never_taken_for_a_page(broken: bytes) -> None:
    with raw_server(NO_ROBOTS, broken, broken) as root, fetcher(root) as fetch:
        result = fetch.get(root + "/a")
    failed(result, "broken_off", "the answer broke off: ")
    assert isinstance(result, Rejected)
    assert result.retry_at is not None


@pytest.mark.parametrize(
    "whole",
    [
        HEAD + length(len(DOCUMENT)) + DOCUMENT,
        HEAD + b"\r\n" + DOCUMENT,
        PACKED_HEAD + length(len(PACKED)) + PACKED,
        PACKED_HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(PACKED) + PACKED + b"\r\n0\r\n\r\n",
    ],
    ids=["length", "no-length", "gzip", "chunked-gzip"],
)
def test_an_answer_that_is_whole_is_a_page(whole: bytes) -> None:
    with raw_server(NO_ROBOTS, whole) as root, fetcher(root) as fetch:
        page = fetch.get(root + "/a")
    assert isinstance(page, Page)
    assert page.body == DOCUMENT


def test_no_connection_carries_two_answers(site: HTTPServer) -> None:
    """A server whose length is too short for what it sends could slip in an answer for the next address."""
    seen: list[str | None] = []

    def note(request: Request) -> Response:
        seen.append(request.headers.get("Connection"))
        return Response("<p>x</p>", content_type=HTML)

    site.expect_request("/a").respond_with_handler(note)
    assert isinstance(had(site, "/a"), Page)
    assert seen == ["close"]


def test_a_redirect_to_a_page_that_we_have_is_not_followed(site: HTTPServer) -> None:
    site.expect_request("/old").respond_with_response(Response(status=301, headers={"Location": "/a"}))
    site.expect_request("/a").respond_with_data("<p>x</p>", content_type=HTML)
    link = Link(site.url_for("/old"), "x", datetime.now(UTC))
    with fetcher(site.url_for("")) as fetch:
        result = fetch.fetch(link, had=lambda url: url == site.url_for("/a"))
        assert isinstance(result, NotModified)
        assert result.final_url == site.url_for("/a")
        assert [request.path for request, _ in site.log] == ["/robots.txt", "/old"]
        assert isinstance(fetch.fetch(link, had=lambda url: False), Page)


def test_what_follows_compressed_bytes_counts_as_well() -> None:
    endless = PACKED_HEAD + b"\r\n" + PACKED + b" " * 3_000_000
    with raw_server(NO_ROBOTS, endless) as root, fetcher(root, max_bytes=1_000_000) as fetch:
        failed(fetch.get(root + "/a"), "too_large", "longer than 1,000,000 bytes")


def test_a_coding_that_was_not_asked_for(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data(b"x", content_type=HTML, headers={"Content-Encoding": "br"})
    failed(had(site, "/a"), "bad_coding", "compressed as br")


def test_an_empty_page_may_be_a_better_one_later(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data(b"", content_type=HTML)
    result = had(site, "/a")
    failed(result, "empty", "empty page")
    assert isinstance(result, Rejected)
    assert result.retry_at is not None


def test_a_list_that_has_not_changed_is_not_sent_again(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_handler(conditional)
    with fetcher(site.url_for("")) as fetch:
        assert isinstance(fetch.get(site.url_for("/a"), etag='W/"1"', last_modified=None), NotModified)
        assert isinstance(fetch.get(site.url_for("/a")), Page)


def test_of_a_page_that_says_it_is_too_long_nothing_is_read() -> None:
    with raw_server(NO_ROBOTS, HEAD + length(10_000_001)) as root, fetcher(root) as fetch:
        started = time.monotonic()
        failed(fetch.get(root + "/a"), "too_large", "longer than 10,000,000 bytes")
        assert time.monotonic() - started < 1.0


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX: " + b"x" * 60, HEAD + length(60) + b"x" * 60])
def test_an_answer_that_trickles_is_let_go_in_time(head: bytes) -> None:
    """A byte now and then keeps every timeout of a read from running out; the whole answer's does run out."""
    with raw_server(NO_ROBOTS, head, pause=0.05) as root, fetcher(root, timeout=0.2, attempts=1) as fetch:
        started = time.monotonic()
        failed(fetch.get(root + "/a"), "timeout", "still arriving after 0.8 s")
        assert 0.7 < time.monotonic() - started < 1.5
