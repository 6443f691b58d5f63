"""Fetching over real sockets on loopback: what comes back, what is refused, and how long it waits."""

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from pipeline.errors import ConfigurationError
from pipeline.fetch import Fetcher, may_recover, user_agent
from pipeline.records import Link, Page, Rejected
from pipeline.settings import Settings

HTML = "text/html; charset=UTF-8"


@pytest.fixture
def site(httpserver: HTTPServer) -> HTTPServer:
    httpserver.expect_request("/robots.txt").respond_with_data("User-agent: *\nDisallow: /search\n")
    return httpserver


def fetcher(server: HTTPServer, **settings: object) -> Fetcher:
    return Fetcher(Settings(**{"site": server.url_for("").rstrip("/"), "delay": 0.0, "timeout": 2.0, **settings}))  # type: ignore[arg-type]


def get(server: HTTPServer, path: str, **settings: object) -> Page | Rejected:
    with fetcher(server, **settings) as fetch:
        return fetch.get(server.url_for(path))


def reason(result: Page | Rejected) -> str:
    assert isinstance(result, Rejected), result
    assert result.stage == "fetch"
    assert "\n" not in result.message
    return result.reason


def in_turn(*replies: Response) -> Callable[[Request], Response]:
    waiting = iter(replies)
    return lambda _: next(waiting)


def asked(server: HTTPServer, path: str) -> int:
    return sum(request.path == path for request, _ in server.log)


def test_a_page_comes_with_its_headers_and_hash(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data("<p>é</p>", content_type=HTML, headers={"ETag": 'W/"1"'})
    with fetcher(site) as fetch:
        page = fetch.fetch(Link(url=site.url_for("/a"), found_on="x", discovered_at=datetime.now(UTC)))
    assert isinstance(page, Page)
    assert page.body == "<p>é</p>".encode()
    assert (page.status, page.content_type, page.etag, page.source) == (200, HTML, 'W/"1"', page.final_url)
    assert len(page.sha256) == 64


def test_a_compressed_page_is_unpacked(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data(
        gzip.compress(b"<p>x</p>"), content_type=HTML, headers={"Content-Encoding": "gzip"}
    )
    page = get(site, "/a")
    assert isinstance(page, Page)
    assert page.body == b"<p>x</p>"


def test_the_agent_is_honest_and_named_without_bot(site: HTTPServer) -> None:
    seen: list[str] = []

    def note(request: Request) -> Response:
        seen.append(request.headers["User-Agent"])
        return Response("x", content_type=HTML)

    site.expect_request("/a").respond_with_handler(note)
    get(site, "/a", contact="desk@example.org")
    assert seen[0].startswith("ilo-events/")
    assert seen[0].endswith(" (+desk@example.org)")
    assert "bot" not in seen[0].lower()


def test_a_real_site_is_not_crawled_without_a_contact() -> None:
    with pytest.raises(ConfigurationError, match="ILO_EVENTS_CONTACT"):
        Fetcher(Settings())
    assert user_agent(Settings(contact="https://example.org/us")).endswith("(+https://example.org/us)")


def test_a_real_site_is_never_crawled_faster_than_gently() -> None:
    with Fetcher(Settings(contact="desk@example.org", delay=0.0)) as fetch:
        assert fetch.delay == 1.0


@pytest.mark.parametrize(("status", "word"), [(404, "http_404"), (410, "http_410"), (204, "http_204")])
def test_an_answer_that_is_no_page_is_rejected_and_asked_once(site: HTTPServer, status: int, word: str) -> None:
    site.expect_request("/a").respond_with_data("gone", status=status, content_type=HTML)
    result = get(site, "/a")
    assert reason(result) == word
    assert asked(site, "/a") == 1
    assert isinstance(result, Rejected)
    assert not may_recover(result)


def test_what_is_not_html_is_rejected(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data(b"%PDF-1.7", content_type="application/pdf")
    assert reason(get(site, "/a")) == "not_html"


def test_a_page_that_is_too_long_is_let_go(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data(b"x" * 5000, content_type=HTML)
    assert reason(get(site, "/a", max_bytes=4999)) == "too_large"
    assert isinstance(get(site, "/a", max_bytes=5000), Page)


def test_a_small_answer_that_unpacks_to_a_large_one_is_let_go(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data(
        gzip.compress(b"\0" * 20_000_000), content_type=HTML, headers={"Content-Encoding": "gzip"}
    )
    assert reason(get(site, "/a")) == "too_large"


def test_a_busy_site_is_asked_again_and_then_answers(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_handler(
        in_turn(Response("busy", 503), Response("slower", 429), Response("<p>x</p>", content_type=HTML))
    )
    assert isinstance(get(site, "/a"), Page)
    assert asked(site, "/a") == 3


def test_a_site_that_stays_busy_is_given_up_after_the_attempts(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data("busy", status=503)
    result = get(site, "/a", attempts=2)
    assert reason(result) == "http_503"
    assert asked(site, "/a") == 2
    assert isinstance(result, Rejected)
    assert may_recover(result)


def test_retry_after_is_waited_for(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_handler(
        in_turn(Response("busy", 503, headers={"Retry-After": "1"}), Response("<p>x</p>", content_type=HTML))
    )
    started = time.monotonic()
    assert isinstance(get(site, "/a"), Page)
    assert 1.0 <= time.monotonic() - started < 2.0


def test_a_retry_after_beyond_reason_ends_this_page_at_once(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data("busy", status=429, headers={"Retry-After": "86400"})
    result = get(site, "/a")
    assert reason(result) == "http_429"
    assert isinstance(result, Rejected)
    assert "86400 s" in result.message
    assert asked(site, "/a") == 1


def test_a_refusal_stops_the_host(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data("no", status=403)
    site.expect_request("/b").respond_with_data("<p>x</p>", content_type=HTML)
    with fetcher(site) as fetch:
        assert reason(fetch.get(site.url_for("/a"))) == "http_403"
        assert reason(fetch.get(site.url_for("/b"))) == "host_stopped"
        assert fetch.stopped is not None
        assert "refuses this crawler (403)" in fetch.stopped
    assert (asked(site, "/a"), asked(site, "/b")) == (1, 0)


def test_what_robots_txt_forbids_is_never_asked_for(site: HTTPServer) -> None:
    assert reason(get(site, "/search?q=x")) == "robots"
    assert asked(site, "/search") == 0


def test_a_rule_for_this_crawler_by_name_holds(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data(
        "User-agent: *\nAllow: /\n\nUser-agent: ilo-events\nDisallow: /\n"
    )
    assert reason(get(httpserver, "/a", contact="desk@example.org")) == "robots"


@pytest.mark.parametrize("status", [500, 503, 429])
def test_without_an_answer_for_robots_txt_nothing_is_fetched(httpserver: HTTPServer, status: int) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("x", status=status)
    assert reason(get(httpserver, "/a")) == "robots_unreachable"
    assert asked(httpserver, "/a") == 0
    with fetcher(httpserver) as fetch, pytest.raises(ConfigurationError, match=f"robots.txt answers {status}"):
        fetch.check()


def test_an_absent_robots_txt_forbids_nothing(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("x", status=404)
    httpserver.expect_request("/search").respond_with_data("<p>x</p>", content_type=HTML)
    assert isinstance(get(httpserver, "/search"), Page)


def test_a_crawl_delay_slows_the_crawl(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("User-agent: *\nCrawl-delay: 0.3\n")
    httpserver.expect_request("/a").respond_with_data("<p>x</p>", content_type=HTML)
    with fetcher(httpserver) as fetch:
        fetch.check()
        started = time.monotonic()
        for _ in range(3):
            assert isinstance(fetch.get(httpserver.url_for("/a")), Page)
        assert time.monotonic() - started >= 0.6


def test_the_delay_lies_between_two_requests(site: HTTPServer) -> None:
    site.expect_request("/a").respond_with_data("<p>x</p>", content_type=HTML)
    with fetcher(site, delay=0.2) as fetch:
        started = time.monotonic()
        for _ in range(3):
            fetch.get(site.url_for("/a"))
        assert time.monotonic() - started >= 0.6


def test_a_site_that_does_not_answer() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with Fetcher(Settings(site=f"http://127.0.0.1:{port}", delay=0.0)) as fetch:
        with pytest.raises(ConfigurationError, match=f"http://127.0.0.1:{port} does not answer: no connection"):
            fetch.check()
        assert reason(fetch.get(f"http://127.0.0.1:{port}/a")) == "robots_unreachable"


def test_a_stalled_answer_is_a_timeout(site: HTTPServer) -> None:
    def stall(_: Request) -> Response:
        time.sleep(0.6)
        return Response("late", content_type=HTML)

    site.expect_request("/a").respond_with_handler(stall)
    assert reason(get(site, "/a", timeout=0.2, attempts=1)) == "timeout"


def redirect(to: str, status: int = 301) -> Callable[[Request], Response]:
    return lambda _: Response(status=status, headers={"Location": to})


def test_redirects_on_the_site_are_followed(site: HTTPServer) -> None:
    site.expect_request("/old").respond_with_handler(redirect("/older"))
    site.expect_request("/older").respond_with_handler(redirect(site.url_for("/a/"), 302))
    site.expect_request("/a/").respond_with_data("<p>x</p>", content_type=HTML)
    page = get(site, "/old")
    assert isinstance(page, Page)
    assert (page.source, page.final_url) == (site.url_for("/old"), site.url_for("/a/"))


@pytest.mark.parametrize("target", ["https://example.org/", "//127.0.0.1:9/a", "file:///etc/passwd", "http://[::1]:9/"])
def test_a_redirect_off_the_site_is_not_followed(site: HTTPServer, target: str) -> None:
    site.expect_request("/old").respond_with_handler(redirect(target))
    assert reason(get(site, "/old")) == "off_site"


def test_a_redirect_to_what_robots_txt_forbids_is_not_followed(site: HTTPServer) -> None:
    site.expect_request("/old").respond_with_handler(redirect("/search?q=x"))
    assert reason(get(site, "/old")) == "robots"
    assert asked(site, "/search") == 0


@pytest.mark.parametrize(("target", "word"), [("/old", "redirect_loop"), ("", "bad_redirect")])
def test_a_redirect_that_leads_nowhere(site: HTTPServer, target: str, word: str) -> None:
    site.expect_request("/old").respond_with_handler(redirect(target))
    assert reason(get(site, "/old")) == word
    assert asked(site, "/old") == 1


def test_a_long_chain_of_redirects_is_given_up(site: HTTPServer) -> None:
    for hop in range(10):
        site.expect_request(f"/{hop}").respond_with_handler(redirect(f"/{hop + 1}"))
    assert reason(get(site, "/0")) == "redirect_loop"


@contextmanager
def raw_server(*replies: bytes) -> Iterator[str]:
    """Serves the bytes as they are, one reply a connection: no server library sends less than it promised."""

    def serve() -> None:
        for reply in replies:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(reply)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(5)
        server = threading.Thread(target=serve)
        server.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.join()


NO_ROBOTS = b"HTTP/1.1 404 x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
PAGE_OF = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: "


def test_an_answer_that_breaks_off_is_tried_again() -> None:
    replies = (NO_ROBOTS, PAGE_OF + b"90\r\n\r\n<p>cut", PAGE_OF + b"8\r\n\r\n<p>x</p>")
    with raw_server(*replies) as root, Fetcher(Settings(site=root, delay=0.0)) as fetch:
        page = fetch.get(root + "/a")
    assert isinstance(page, Page)
    assert page.body == b"<p>x</p>"


def test_a_redirect_to_no_address() -> None:
    nowhere = b"HTTP/1.1 301 x\r\nLocation: http://[\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    with raw_server(NO_ROBOTS, nowhere) as root, Fetcher(Settings(site=root, delay=0.0)) as fetch:
        assert reason(fetch.get(root + "/a")) == "bad_redirect"


def test_a_page_that_trickles_in_for_ever_is_let_go() -> None:
    def trickle() -> None:
        for body in (NO_ROBOTS, None):
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                connection.recv(65536)
                connection.sendall(body or PAGE_OF + b"1000\r\n\r\n")
                for _ in range(0 if body else 40):
                    connection.sendall(b"x")
                    time.sleep(0.05)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(5)
        server = threading.Thread(target=trickle)
        server.start()
        root = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with Fetcher(Settings(site=root, delay=0.0, timeout=0.2, attempts=1)) as fetch:
            result = fetch.get(root + "/a")
        server.join()
    assert reason(result) == "timeout"
