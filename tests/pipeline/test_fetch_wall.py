"""The wall: which addresses a name may have, and that the one that was judged is the one connected to."""

import socket
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx2
import pytest
from pytest_httpserver import HTTPServer

from pipeline.errors import ConfigurationError
from pipeline.fetch import Fetcher, may_recover
from pipeline.fetching import wall
from pipeline.fetching.failure import Failure
from pipeline.fetching.wall import Wall, is_open
from pipeline.records import Link, Page, Rejected
from pipeline.settings import Settings

REAL = Settings(contact="desk@example.org", attempts=1)
ROBOTS = "https://www.ilo.org/robots.txt"
PUBLIC, OTHER = "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize("address", [PUBLIC, OTHER, "1.1.1.1", "64:ff9b::5db8:d70e"])
def test_the_public_internet_is_open(address: str) -> None:
    assert is_open(address, loopback=False)
    assert not is_open(address, loopback=True)


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1",  # private networks
        "127.0.0.1", "::1", "0.0.0.0", "::",  # noqa: S104 - this machine
        "169.254.169.254", "fe80::1", "fe80::1%eth0", "fd00::1", "fec0::1",  # link-local, unique local, site-local
        "224.0.0.1", "ff02::1", "255.255.255.255", "240.0.0.1",  # to many, reserved
        "192.0.2.1", "198.51.100.1", "2001:db8::1",  # for documentation
        "::ffff:10.0.0.1", "2002:a00:1::", "64:ff9b::a00:1", "::ffff:127.0.0.1",  # a private one inside
        "", "www.ilo.org", "1.1",
    ],
)  # fmt: skip
def test_what_is_not_public_is_closed(address: str) -> None:
    assert not is_open(address, loopback=False)


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.1", "::1"])
def test_on_loopback_only_loopback_is_open(address: str) -> None:
    assert is_open(address, loopback=True)
    assert not is_open("10.0.0.1", loopback=True)


class Beyond(httpx2.BaseTransport):
    """Takes what comes through the wall; ``closed`` addresses refuse the connection."""

    def __init__(self, *closed: str) -> None:
        self.closed = closed
        self.came: list[httpx2.Request] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.came.append(request)
        if request.url.host in self.closed:
            raise httpx2.ConnectError("refused")
        return httpx2.Response(200, content=iter([b"<p>x</p>"]), headers={"Content-Type": "text/html"})


def through(beyond: Beyond, *answers: list[str], url: str = "https://www.ilo.org/a") -> httpx2.Response:
    """One request through a wall; each look-up gets the next of the answers."""
    waiting: Iterator[list[str]] = iter(answers)
    with Wall(beyond, loopback=False, lookup=lambda host, port: next(waiting)) as transport:
        return transport.handle_request(httpx2.Request("GET", url, headers={"X": "y"}))


def test_the_address_that_was_judged_is_the_one_connected_to() -> None:
    """A second look-up, which could say something else, never happens: there is only one answer to give."""
    beyond = Beyond()
    assert through(beyond, [PUBLIC]).status_code == 200
    (request,) = beyond.came
    assert str(request.url) == f"https://{PUBLIC}/a"
    assert request.headers["Host"] == "www.ilo.org"
    assert request.headers["X"] == "y"
    assert request.extensions["sni_hostname"] == "www.ilo.org"


def test_an_address_of_the_longer_kind_is_connected_to_as_well() -> None:
    beyond = Beyond()
    through(beyond, [OTHER])
    assert str(beyond.came[0].url) == f"https://[{OTHER}]/a"


def test_one_private_address_among_public_ones_closes_the_name() -> None:
    beyond = Beyond()
    with pytest.raises(Failure, match=r"www\.ilo\.org resolves to 10\.0\.0\.1") as failed:
        through(beyond, [PUBLIC, "10.0.0.1"])
    assert failed.value.reason == "private_address"
    assert beyond.came == []


def test_each_request_is_judged_anew() -> None:
    beyond = Beyond()
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    with Wall(beyond, loopback=False, lookup=lambda host, port: next(answers)) as transport:
        transport.handle_request(httpx2.Request("GET", "https://www.ilo.org/a"))
        with pytest.raises(Failure):
            transport.handle_request(httpx2.Request("GET", "https://www.ilo.org/a"))
    assert len(beyond.came) == 1


def test_the_next_address_is_tried_when_one_refuses() -> None:
    beyond = Beyond(OTHER)
    assert through(beyond, [OTHER, PUBLIC]).status_code == 200
    assert [request.url.host for request in beyond.came] == [OTHER, PUBLIC]


def test_a_name_with_a_hundred_dead_addresses_is_given_up() -> None:
    dead = [f"1.1.1.{number}" for number in range(100)]
    beyond = Beyond(*dead)
    with pytest.raises(httpx2.ConnectError):
        through(beyond, dead)
    assert len(beyond.came) == wall.TRIED


@pytest.mark.parametrize("answer", [[], ["x"]])
def test_a_name_without_a_usable_address(answer: list[str]) -> None:
    with pytest.raises((httpx2.ConnectError, Failure)):
        through(Beyond(), answer)


def test_a_real_site_whose_name_leads_into_this_network_is_not_crawled() -> None:
    with Fetcher(REAL, lookup=lambda host, port: ["192.168.1.10"]) as fetch:
        with pytest.raises(ConfigurationError, match=r"www\.ilo\.org resolves to 192\.168\.1\.10"):
            fetch.check()
        results = [fetch.get("https://www.ilo.org/a"), fetch.fetch(Link("https://ilo.ch/b", "x", datetime.now(UTC)))]
    for result in results:
        assert isinstance(result, Rejected)
        assert result.reason == "host_stopped"
        assert may_recover(result)


def test_a_name_that_cannot_be_looked_up() -> None:
    def fails(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with (
        Fetcher(REAL, lookup=fails) as fetch,
        pytest.raises(ConfigurationError, match=r"does not answer: no connection: www\.ilo\.org cannot be looked up"),
    ):
        fetch.check()


def test_a_name_of_this_machine_is_looked_up_and_held_to_loopback(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("")
    httpserver.expect_request("/a").respond_with_data("<p>x</p>", content_type="text/html")
    site = f"http://localhost:{httpserver.port}"
    with Fetcher(Settings(site=site, delay=0.0)) as fetch:
        assert isinstance(fetch.get(site + "/a"), Page)
    with Fetcher(Settings(site=site, delay=0.0), lookup=lambda host, port: [PUBLIC]) as fetch:
        result = fetch.get(site + "/a")
    assert isinstance(result, Rejected)
    assert result.reason == "private_address"


def test_the_system_is_asked_for_addresses_once_each() -> None:
    assert wall.look_up("127.0.0.1", 80) == ["127.0.0.1"]
    assert set(wall.look_up("localhost", 80)) <= {"127.0.0.1", "::1"}


@pytest.mark.parametrize(
    ("site", "environment", "walled"),
    [
        ("https://www.ilo.org", {}, True),
        ("https://www.ilo.org", {"https_proxy": "http://10.0.0.1:3128"}, False),
        ("https://www.ilo.org", {"https_proxy": "http://10.0.0.1:3128", "no_proxy": "ilo.org"}, True),
        ("https://www.ilo.org", {"http_proxy": "http://10.0.0.1:3128"}, True),
        ("http://127.0.0.1:8000", {"http_proxy": "http://10.0.0.1:3128"}, True),
    ],
)
def test_a_proxy_of_the_environment_takes_the_walls_place(
    site: str, environment: dict[str, str], walled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with wall.transport(site) as transport:
        assert isinstance(transport, Wall) is walled


@pytest.mark.parametrize(
    "target",
    [
        "https://ilo.org.evil.example/", "https://user@www.ilo.org/", "https://www.ilo.org:8443/", "ftp://www.ilo.org/",
        "https://www.ilo.org.:443@10.0.0.1/", "http://169.254.169.254/latest/", "https://webapps.ilo.org/",
        "javascript:alert(1)", "https://[::1]/",
    ],
)  # fmt: skip
def test_no_redirect_of_the_real_site_leads_off_it(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(str(request.url))
        found = request.url.path == "/robots.txt"
        return httpx2.Response(404) if found else httpx2.Response(302, headers={"Location": target})

    monkeypatch.setattr(wall, "transport", lambda site, lookup: httpx2.MockTransport(answer))
    with Fetcher(Settings(contact="desk@example.org", attempts=1)) as fetch:
        fetch.delay = 0.0
        result = fetch.get("https://www.ilo.org/a")
    assert isinstance(result, Rejected)
    assert (result.reason, result.retry_at) == ("off_site", None)
    assert asked == [ROBOTS, "https://www.ilo.org/a"]


def test_nothing_off_the_site_is_asked_for_at_all() -> None:
    with Fetcher(REAL, lookup=lambda host, port: [PUBLIC]) as fetch:
        result = fetch.get("https://example.org/a")
    assert isinstance(result, Rejected)
    assert result.reason == "off_site"


def test_a_robots_txt_elsewhere_is_none(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data(
        "", status=301, headers={"Location": f"http://localhost:{httpserver.port}/elsewhere"}
    )
    site = f"http://127.0.0.1:{httpserver.port}"
    with (
        Fetcher(Settings(site=site, delay=0.0, attempts=1)) as fetch,
        pytest.raises(ConfigurationError, match=r"cannot be had: it leads to http://localhost:\d+/elsewhere, outside"),
    ):
        fetch.check()
    assert [request.path for request, _ in httpserver.log] == ["/robots.txt"]
