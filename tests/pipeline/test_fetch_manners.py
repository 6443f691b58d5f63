"""How a host is spoken to: pauses, back-off, Retry-After, being put off; one line for all of a process."""

import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import httpx2
import pytest
from clocks import NOON, StoppedClock
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from pipeline.errors import ConfigurationError
from pipeline.fetch import Fetcher, may_recover, was_asked
from pipeline.fetching import manners, wall
from pipeline.fetching.manners import Host, host_of, retry_after
from pipeline.records import Link, Page, Rejected
from pipeline.settings import Settings

HTML = "text/html"
GO = threading.Event()


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def host(clock: StoppedClock) -> Host:
    return Host(clock)


@pytest.fixture
def site(httpserver: HTTPServer) -> HTTPServer:
    httpserver.expect_request("/robots.txt").respond_with_data("")
    httpserver.expect_request("/a").respond_with_data("<p>x</p>", content_type=HTML)
    return httpserver


def settings(server: HTTPServer, **given: object) -> Settings:
    return Settings(**{"site": server.url_for("").rstrip("/"), "delay": 2.0, "timeout": 2.0, **given})  # type: ignore[arg-type]


def rejected(result: object) -> Rejected:
    assert isinstance(result, Rejected), result
    return result


def ask(host: Host, clock: StoppedClock, delay: float = 2.0, takes: float = 0.0) -> None:
    with host.turn(delay, GO):
        clock.passed += takes


def test_the_first_request_waits_for_nothing(host: Host, clock: StoppedClock) -> None:
    ask(host, clock)
    assert clock.slept == []


def test_the_pause_runs_from_the_beginning_of_a_request_to_that_of_the_next(host: Host, clock: StoppedClock) -> None:
    for _ in range(3):
        ask(host, clock, takes=0.5)
    assert clock.slept == [1.5, 1.5]


def test_a_slow_host_rests_as_long_as_it_took_up_to_a_pause(host: Host, clock: StoppedClock) -> None:
    ask(host, clock, takes=1.5)
    ask(host, clock, takes=60.0)
    ask(host, clock)
    assert clock.slept == [1.5, 2.0]


def test_a_busy_host_is_asked_half_as_often_each_time_and_recovers_step_by_step(host: Host) -> None:
    pauses = []
    for happens in (host.busy, host.busy, host.busy, host.well, host.well, host.well, host.well):
        happens()
        pauses.append(host.pause(2.0))
    assert pauses == [4.0, 8.0, 16.0, 8.0, 4.0, 2.0, 2.0]


def test_no_pause_grows_beyond_bounds(host: Host) -> None:
    for _ in range(20):
        host.busy()
    assert host.pause(2.0) == 64.0
    assert host.pause(60.0) == manners.LONGEST_PAUSE
    host.crawl_delay = float("inf")
    assert host.pause(2.0) == manners.LONGEST_PAUSE


def test_a_crawl_delay_only_slows_down(host: Host) -> None:
    host.crawl_delay = 5.0
    assert (host.pause(2.0), host.pause(10.0)) == (5.0, 10.0)


def test_a_short_retry_after_is_a_rest_for_everybody(host: Host, clock: StoppedClock) -> None:
    ask(host, clock)
    host.busy(retry_after=100.0)
    ask(host, clock)
    assert clock.slept == [100.0]


def test_a_long_retry_after_is_not_slept_for(host: Host, clock: StoppedClock) -> None:
    ask(host, clock)
    host.busy(retry_after=manners.LONGEST_WAIT + 1)
    ask(host, clock)
    assert clock.slept == [4.0]


def test_a_host_that_was_put_off_may_be_asked_when_its_time_has_come(host: Host, clock: StoppedClock) -> None:
    host.put_off(600, "it wants a rest")
    host.put_off(60, "no shorter for being told again")
    assert host.off is not None
    assert host.off.until == NOON + timedelta(seconds=600)
    assert host.off.message == "it wants a rest: run again after 2026-03-02 12:10 UTC"
    clock.passed = 600
    assert host.off is None


def test_no_wish_for_a_rest_is_too_long_to_be_a_date(host: Host) -> None:
    host.put_off(1e12, "it wants a rest")
    assert host.off is not None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("30", 30.0),
        (" 0 ", 0.0),
        ("Mon, 02 Mar 2026 12:02:00 GMT", 120.0),
        ("Mon, 02 Mar 2026 11:00:00 GMT", 0.0),
        ("Mon, 02 Mar 2026 12:02:00", None),
        ("soon", None),
        ("", None),
        ("-5", None),
        ("٣", None),
        ("9" * 400, 999_999_999_999.0),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(value: str, seconds: float | None) -> None:
    assert retry_after(value, NOON) == seconds


def test_all_that_speak_to_a_host_share_one_pace(site: HTTPServer, clock: StoppedClock) -> None:
    given = settings(site)
    with Fetcher(given, clock=clock) as one, Fetcher(given, clock=clock) as other:
        one.check()
        assert isinstance(other.get(site.url_for("/a")), Page)
        assert isinstance(one.get(site.url_for("/a")), Page)
    assert clock.slept == [2.0, 2.0]
    assert [request.path for request, _ in site.log] == ["/robots.txt", "/a", "/a"]


def test_two_hosts_do_not_wait_for_each_other() -> None:
    assert host_of("http://127.0.0.1:1") is host_of("http://127.0.0.1:1")
    assert host_of("http://127.0.0.1:1") is not host_of("http://127.0.0.1:2")


def test_threads_take_turns() -> None:
    inside, most = 0, 0

    def count(_: Request) -> Response:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        time.sleep(0.02)
        inside -= 1
        return Response("<p>x</p>", content_type=HTML)

    with HTTPServer(threaded=True) as server, ThreadPoolExecutor(6) as pool:
        server.expect_request("/robots.txt").respond_with_data("")
        server.expect_request("/a").respond_with_handler(count)
        given = settings(server, delay=0.0)
        with Fetcher(given) as one, Fetcher(given) as other:
            pages = list(pool.map(lambda number: (one, other)[number % 2].get(server.url_for("/a")), range(6)))
    assert all(isinstance(page, Page) for page in pages)
    assert most == 1


@pytest.mark.parametrize("status", [408, 425, 429, 502, 503, 504])
def test_an_overloaded_host_is_asked_again_more_and_more_slowly(
    site: HTTPServer, clock: StoppedClock, status: int
) -> None:
    site.expect_request("/busy").respond_with_data("busy", status=status)
    with Fetcher(settings(site), clock=clock) as fetch:
        result = rejected(fetch.get(site.url_for("/busy")))
    assert (result.reason, result.retry_at) == (f"http_{status}", clock.now())
    assert clock.slept == [2.0, 4.0, 8.0, 16.0]


def test_a_host_that_answers_again_is_asked_at_the_usual_pace_again(site: HTTPServer, clock: StoppedClock) -> None:
    answers = iter([Response("busy", 503), Response("<p>x</p>", content_type=HTML)])
    site.expect_request("/busy").respond_with_handler(lambda _: next(answers))
    with Fetcher(settings(site), clock=clock) as fetch:
        for path in ("/busy", "/a"):
            assert isinstance(fetch.get(site.url_for(path)), Page)
    assert clock.slept == [2.0, 4.0, 2.0]


def test_an_error_of_one_page_slows_nothing_down(site: HTTPServer, clock: StoppedClock) -> None:
    site.expect_request("/broken").respond_with_data("oh", status=500)
    with Fetcher(settings(site), clock=clock) as fetch:
        assert may_recover(rejected(fetch.get(site.url_for("/broken"))))
    assert clock.slept == [2.0, 2.0, 2.0, 2.0]


def test_an_article_is_asked_for_once_and_a_listing_as_often_as_is_set(site: HTTPServer, clock: StoppedClock) -> None:
    """The frontier comes back to an article; a walk through a list cannot go on without the page that fails."""
    site.expect_request("/broken").respond_with_data("oh", status=500)
    url = site.url_for("/broken")
    with Fetcher(settings(site, attempts=3), clock=clock) as fetch:
        article = rejected(fetch.fetch(Link(url, "x", NOON)))
        assert [request.path for request, _ in site.log].count("/broken") == 1
        listing = rejected(fetch.get(url))
    assert [request.path for request, _ in site.log].count("/broken") == 4
    assert may_recover(article)
    assert may_recover(listing)


def test_a_timeout_slows_down(httpserver: HTTPServer, clock: StoppedClock) -> None:
    def stall(_: Request) -> Response:
        time.sleep(0.3)
        return Response("late", content_type=HTML)

    httpserver.expect_request("/robots.txt").respond_with_data("")
    httpserver.expect_request("/a").respond_with_handler(stall)
    with Fetcher(settings(httpserver, timeout=0.1, attempts=2), clock=clock) as fetch:
        assert rejected(fetch.get(httpserver.url_for("/a"))).reason == "timeout"
        assert fetch.host.factor == 4.0
    while len(httpserver.log) < 3:  # the next test shares the server
        time.sleep(0.01)


def test_a_long_retry_after_puts_the_whole_host_off(site: HTTPServer, clock: StoppedClock) -> None:
    site.expect_request("/busy").respond_with_data("busy", status=503, headers={"Retry-After": "3600"})
    given = settings(site)
    with Fetcher(given, clock=clock) as fetch, Fetcher(given, clock=clock) as other:
        first = rejected(fetch.get(site.url_for("/busy")))
        second = rejected(other.get(site.url_for("/a")))
        stopped = fetch.stopped
        clock.passed += 3600
        assert fetch.stopped is None
        assert isinstance(fetch.get(site.url_for("/a")), Page)
    assert (first.reason, second.reason) == ("http_503", "host_put_off")
    assert (was_asked(first), was_asked(second)) == (True, False)
    assert first.retry_at == second.retry_at
    assert stopped == second.message
    assert "asks to wait 3600 s: run again after 2026-03-02 13:01 UTC" in second.message
    assert [request.path for request, _ in site.log] == ["/robots.txt", "/busy", "/a"]


def test_a_site_that_is_away_is_not_asked_for_all_of_its_pages(site: HTTPServer, clock: StoppedClock) -> None:
    site.expect_request(re.compile("/broken.*")).respond_with_data("oh", status=500)
    with Fetcher(settings(site, attempts=1), clock=clock) as fetch:
        reasons = [rejected(fetch.get(site.url_for(f"/broken/{number}"))).reason for number in range(12)]
        assert fetch.stopped is not None
    assert reasons == ["http_500"] * 10 + ["host_put_off"] * 2
    assert "is away (10 addresses in a row could not be had: the site answers 500" in fetch.stopped


def test_a_page_between_two_failures_shows_that_the_site_is_there(site: HTTPServer, clock: StoppedClock) -> None:
    site.expect_request(re.compile("/broken.*")).respond_with_data("oh", status=500)
    with Fetcher(settings(site, attempts=1), clock=clock) as fetch:
        for round_ in range(2):
            for number in range(9):
                fetch.get(site.url_for(f"/broken/{round_}/{number}"))
            assert isinstance(fetch.get(site.url_for("/a")), Page)
        assert fetch.stopped is None


def test_one_page_that_fails_ever_again_does_not_mean_that_the_site_is_away(
    site: HTTPServer, clock: StoppedClock
) -> None:
    site.expect_request("/broken").respond_with_data("oh", status=500)
    with Fetcher(settings(site), clock=clock) as fetch:
        for _ in range(12):
            assert rejected(fetch.get(site.url_for("/broken"))).reason == "http_500"


def test_an_unreachable_robots_txt_puts_the_host_off_for_a_while(httpserver: HTTPServer, clock: StoppedClock) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("x", status=500)
    httpserver.expect_request("/a").respond_with_data("<p>x</p>", content_type=HTML)
    with Fetcher(settings(httpserver, attempts=2), clock=clock) as fetch:
        reasons = [rejected(fetch.get(httpserver.url_for("/a"))).reason for _ in range(3)]
    assert reasons == ["robots_unreachable", "host_put_off", "host_put_off"]
    assert [request.path for request, _ in httpserver.log] == ["/robots.txt"] * 2


def test_robots_txt_that_asks_for_a_long_rest_gets_it(httpserver: HTTPServer, clock: StoppedClock) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("x", status=503, headers={"Retry-After": "7200"})
    with (
        Fetcher(settings(httpserver), clock=clock) as fetch,
        pytest.raises(ConfigurationError, match="run again after 2026-03-02 14:00 UTC"),
    ):
        fetch.check()
    assert len(httpserver.log) == 1


def test_robots_txt_is_asked_for_once_a_day(site: HTTPServer, clock: StoppedClock) -> None:
    with Fetcher(settings(site), clock=clock) as fetch:
        for _ in range(3):
            fetch.check()
        clock.passed += 86_400
        fetch.check()
    assert [request.path for request, _ in site.log] == ["/robots.txt"] * 2


def test_of_a_robots_txt_without_end_the_beginning_is_read(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("User-agent: *\nDisallow: /a\n" + "# x\n" * 200_000)
    with Fetcher(settings(httpserver, delay=0.0)) as fetch:
        assert rejected(fetch.get(httpserver.url_for("/a"))).reason == "robots"


def test_a_refusal_holds_for_the_run_and_a_day(site: HTTPServer, clock: StoppedClock) -> None:
    site.expect_request("/no").respond_with_data("no", status=403)
    with Fetcher(settings(site), clock=clock) as fetch:
        first, second = (rejected(fetch.get(site.url_for(path))) for path in ("/no", "/a"))
    assert (first.reason, second.reason) == ("http_403", "host_stopped")
    assert first.retry_at == second.retry_at == clock.now() + timedelta(days=1)
    with Fetcher(settings(site), clock=clock) as later:
        assert isinstance(later.get(site.url_for("/a")), Page)


def test_an_interrupted_fetch_waits_no_longer(site: HTTPServer) -> None:
    with Fetcher(settings(site, delay=60.0)) as fetch, ThreadPoolExecutor(1) as pool:
        fetch.check()
        waiting = pool.submit(fetch.get, site.url_for("/a"))
        time.sleep(0.1)
        fetch.interrupt()
        result = rejected(waiting.result(timeout=5))
    assert (result.reason, was_asked(result), may_recover(result)) == ("interrupted", False, True)
    assert [request.path for request, _ in site.log] == ["/robots.txt"]


def test_each_name_of_the_real_site_has_its_own_robots_txt_and_all_share_a_pace(
    clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(str(request.url))
        if request.url.path == "/old":
            return httpx2.Response(301, headers={"Location": "http://www.oit.org:80/new?x=1"})
        return httpx2.Response(200, content=iter([b"<p>x</p>"]), headers={"Content-Type": HTML})

    monkeypatch.setattr(wall, "transport", lambda site, lookup: httpx2.MockTransport(answer))
    with Fetcher(Settings(contact="desk@example.org"), clock=clock) as fetch:
        page = fetch.get("https://www.ilo.org/old")
    assert isinstance(page, Page)
    assert asked == [
        "https://www.ilo.org/robots.txt",
        "https://www.ilo.org/old",
        "https://www.oit.org/robots.txt",
        "https://www.oit.org/new?x=1",
    ]
    assert clock.slept == [2.0, 2.0, 2.0]
    assert (page.final_url, page.hops) == (asked[-1], (asked[1],))
