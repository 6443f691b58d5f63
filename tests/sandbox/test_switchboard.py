"""Rules of the switchboard → what a client meets on the wire, and which requests meet it."""

import gzip
import http.client
import socket
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import pytest
from visiting import AGENT, Reply, Visitor

from sandbox.articles import Article
from sandbox.failing import KINDS
from sandbox.faults import Rule, parse_rules
from sandbox.serve import Served, serving

PAGE = "/resource/news/paper-workers-accord-1"


@pytest.fixture
def served(articles: tuple[Article, ...]) -> Iterator[Served]:
    with serving(articles) as found:
        yield found


def fails(served: Served, spec: str, path: str = PAGE, **headers: str) -> Reply:
    served.faults.rules = parse_rules(spec)
    return Visitor(served.base).get(path, **headers)


def raw(served: Served, path: str = PAGE) -> tuple[bytes, type[Exception] | None]:
    """Everything that arrives for a request, and how the connection failed."""
    parts = urlsplit(served.base)
    received = b""
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {parts.netloc}\r\nUser-Agent: {AGENT}\r\n\r\n".encode())
        try:
            while piece := connection.recv(100_000):
                received += piece
        except ConnectionResetError:
            return received, ConnectionResetError
    return received, None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 410, 429, 500, 502, 503, 504])
def test_status(served: Served, status: int) -> None:
    reply = fails(served, f"{status}")
    assert (reply.status, reply.headers["Retry-After"]) == (status, None)


def test_retry_after_in_seconds_and_as_a_date(served: Served) -> None:
    assert fails(served, "503(30)").headers["Retry-After"] == "30"
    moment = parsedate_to_datetime(fails(served, "429(date+90)").headers["Retry-After"])
    assert 80 < (moment - datetime.now(UTC)).total_seconds() < 100


def test_stall_sends_no_byte_and_then_the_page(served: Served) -> None:
    served.faults.rules = [Rule("stall", "0.5")]
    began = time.monotonic()
    received, failure = raw(served)
    assert time.monotonic() - began > 0.5
    assert received.startswith(b"HTTP/1.1 200")
    assert failure is None


def test_stall_outlasts_a_client_that_gives_up(served: Served) -> None:
    served.faults.rules = [Rule("stall", "5")]
    parts = urlsplit(served.base)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=0.3)
    connection.request("GET", PAGE, headers={"User-Agent": AGENT})
    with pytest.raises(TimeoutError):
        connection.getresponse()
    connection.close()


def test_a_conditional_request_stalls_as_well(served: Served) -> None:
    tag = Visitor(served.base).get(PAGE).headers["ETag"]
    began = time.monotonic()
    assert fails(served, "stall(0.4)", If_None_Match=tag).status == 304
    assert time.monotonic() - began > 0.4


def test_trickle_spreads_the_body(served: Served) -> None:
    whole = Visitor(served.base).get(PAGE).body
    began = time.monotonic()
    assert fails(served, "trickle(0.4)").body == whole
    assert time.monotonic() - began > 0.35


def test_reset_in_mid_body(served: Served) -> None:
    served.faults.rules = parse_rules("reset")
    received, failure = raw(served)
    head, _, body = received.partition(b"\r\n\r\n")
    assert failure is ConnectionResetError
    stated = int(head.lower().partition(b"content-length: ")[2].split()[0])
    assert len(body) == pytest.approx(stated / 2, abs=1)
    (entry,) = served.log
    assert (entry.fault, entry.body_bytes) == ("reset", len(body))


def test_reset_before_the_first_byte(served: Served) -> None:
    served.faults.rules = parse_rules("reset(0)")
    assert raw(served) == (b"", ConnectionResetError)


def test_a_conditional_request_is_reset_as_well(served: Served) -> None:
    tag = Visitor(served.base).get(PAGE).headers["ETag"]
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        fails(served, "reset", If_None_Match=tag)


def test_cut_gzip_has_the_length_that_it_states(served: Served) -> None:
    whole = gzip.decompress(Visitor(served.base).get(PAGE, Accept_Encoding="gzip").body)
    reply = fails(served, "cut", Accept_Encoding="gzip")
    assert (reply.headers["Content-Encoding"], len(reply.body)) == ("gzip", int(reply.headers["Content-Length"]))
    with pytest.raises(EOFError):
        gzip.decompress(reply.body)
    start = zlib.decompressobj(wbits=31).decompress(reply.body)
    assert whole.startswith(start)
    assert 0 < len(start) < len(whole)


def test_length_too_long(served: Served) -> None:
    with pytest.raises(http.client.IncompleteRead) as broken:
        fails(served, "length(+500)")
    assert broken.value.expected == 500


def test_length_too_short(served: Served) -> None:
    whole = Visitor(served.base).get(PAGE).body
    assert fails(served, "length(-500)").body == whole[:-500]


def test_redirects_in_a_circle_without_end_and_away(served: Served) -> None:
    url = served.base + PAGE
    assert (fails(served, "loop").status, fails(served, "loop").headers["Location"]) == (302, url)
    assert fails(served, "hops").headers["Location"] == f"{url}?hop=1"
    assert fails(served, "hops", f"{PAGE}?hop=7").headers["Location"] == f"{url}?hop=8"
    assert fails(served, "away").headers["Location"] == "https://example.org/"
    assert fails(served, "away(http://10.0.0.1/x)").headers["Location"] == "http://10.0.0.1/x"


def test_oversize_and_its_stated_length(served: Served) -> None:
    reply = fails(served, "oversize(3)")
    assert len(reply.body) == 3_000_000 == int(reply.headers["Content-Length"])
    assert reply.body.lstrip().startswith(b"<!DOCTYPE html>")


def test_endless_goes_on_until_the_client_leaves(served: Served) -> None:
    served.faults.rules = parse_rules("endless")
    parts = urlsplit(served.base)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    connection.request("GET", PAGE, headers={"User-Agent": AGENT})
    reply = connection.getresponse()
    assert reply.headers["Content-Length"] is None
    assert len(reply.read(5_000_000)) == 5_000_000
    connection.close()


def test_bomb_is_small_and_unpacks_to_much(served: Served) -> None:
    reply = fails(served, "bomb(50)")
    assert reply.headers["Content-Encoding"] == "gzip"
    assert len(reply.body) < 100_000
    assert len(gzip.decompress(reply.body)) == 50_000_000


def test_type_encoding_and_empty(served: Served) -> None:
    whole = Visitor(served.base).get(PAGE)
    assert fails(served, "type").headers["Content-Type"] == "application/pdf"
    assert fails(served, "type(image/png)").headers["Content-Type"] == "image/png"
    other = fails(served, "encoding")
    assert other.headers["Content-Type"] == whole.headers["Content-Type"]
    with pytest.raises(UnicodeDecodeError):
        other.body.decode("utf-8")
    assert "Genève" in other.body.decode("latin-1")
    assert fails(served, "empty").body == b""


def test_every_kind_is_tested() -> None:
    tested = set("stall trickle reset cut length loop hops away oversize endless bomb type encoding empty".split())
    assert {kind for kind in KINDS if not kind.isdigit()} == tested


def statuses(served: Served, *paths: str) -> list[int]:
    return [Visitor(served.base).get(path).status for path in paths]


def test_by_address(served: Served) -> None:
    served.faults.rules = parse_rules("503@accord-1$ 500@[?]page=2")
    found = statuses(served, PAGE, "/resource/news/paper-workers-accord-11", f"{PAGE}?page=2", "/robots.txt")
    assert found == [503, 200, 500, 200]
    assert served.faults.done == {"503": 1, "500": 1}


def test_first_attempts_at_each_address(served: Served) -> None:
    served.faults.rules = parse_rules("503*2")
    other = "/resource/news/paper-workers-accord-2"
    assert statuses(served, PAGE, PAGE, other, PAGE, other, other) == [503, 503, 503, 200, 503, 200]
    assert served.faults.attempts == {PAGE: 3, other: 3}


def test_behaviour_19_sudden_refusal_and_bursts(served: Served) -> None:
    served.faults.rules = parse_rules("403>2")
    assert statuses(served, *[PAGE] * 5) == [200, 200, 403, 403, 403]
    served.faults.reset()
    served.faults.rules = parse_rules("429(1)>1<4 503>5")
    assert statuses(served, *[PAGE] * 7) == [200, 429, 429, 200, 200, 503, 503]
    assert served.faults.requests == 7


def storm(articles: tuple[Article, ...], seed: int) -> list[list[int]]:
    """Four attempts at each of 80 addresses while a tenth of all is 503 and a tenth 500."""
    with serving(articles, rules=parse_rules("503=10% 500=10%"), seed=seed) as served:
        return [statuses(served, *[f"/robots.txt?{n}"] * 4) for n in range(80)]


def test_a_share_is_drawn_by_seed_address_and_attempt(articles: tuple[Article, ...]) -> None:
    first = storm(articles, 1)
    assert storm(articles, 1) == first
    assert storm(articles, 2) != first
    found = [status for attempts in first for status in attempts]
    assert 16 < found.count(503) < 52
    assert 16 < found.count(500) < 52
    # A second attempt may succeed, and for nearly all addresses one of four does.
    assert sum(attempts[0] != 200 and 200 in attempts for attempts in first) > 5
    assert sum(200 in attempts for attempts in first) >= 79


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("503", Rule("503")),
        ("stall(2.5)=5%", Rule("stall", "2.5", share=0.05)),
        ("503(30)*2>10<90=12.5%@^/a(b|c)?x=1", Rule("503", "30", "^/a(b|c)?x=1", 0.125, 2, 10, 90)),
        ("away(http://10.0.0.1/)@/x", Rule("away", "http://10.0.0.1/", "/x")),
    ],
)
def test_rules_as_text(text: str, rule: Rule) -> None:
    assert parse_rules(f" {text}  {text} ") == [rule, rule]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("999", "no fault '999'"), ("503=120%", "120%"), ("503=", "'503='"),
        ("reset@(", "'\\(' is no regular expression"),
        ("stall(2", "'stall\\(2'"), ("503>x", "'503>x'"),
    ],
)  # fmt: skip
def test_rules_that_make_no_sense(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_rules(f"503 {text}")
