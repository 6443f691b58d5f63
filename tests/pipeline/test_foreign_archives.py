"""WARC files that other crawlers wrote: every form of a body is read, and what cannot be had costs itself alone."""

import base64
import gzip
import hashlib
import zlib
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import made
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.archive import Skipped, read_archive, read_page
from pipeline.reading.decode import LARGEST
from pipeline.records import Page, Rejected

HTML = b"<html><body>" + "Sécurité sociale – Пенсия. ".encode() * 400 + b"</body></html>"
OTHER = "https://www.ilo.org/resource/news/another"


def foreign(
    path: Path, *answers: tuple[str, str, list[tuple[str, str]], bytes], gzipped: bool = True, **more: str
) -> Path:
    """A file as another crawler writes it: requests too, WARC 1.0, bodies as they are given."""
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=gzipped)
        for url, status, headers, body in answers:
            http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
            date = {"WARC-Date": "2021-02-03T04:05:06Z", **more}
            answer = writer.create_warc_record(
                url, "response", payload=BytesIO(body), length=len(body), http_headers=http, warc_headers_dict=date
            )
            asked = StatusAndHeaders("GET / HTTP/1.1", [("Host", "www.ilo.org")], is_http_request=True)
            request = writer.create_warc_record(url, "request", http_headers=asked)
            writer.write_request_response_pair(request, answer)
    return path


TYPE = ("Content-Type", "text/html")


@pytest.mark.parametrize("gzipped", [True, False])
def test_a_common_crawl_extract(tmp_path: Path, gzipped: bool) -> None:
    answers = [
        (made.URL, "200 OK", [TYPE, ("X-Crawl-Content-Encoding", "gzip"), ("Content-Length", str(len(HTML)))], HTML),
        ("http://ilo.org/a", "301 Moved Permanently", [("Location", made.URL)], b""),
        ("https://www.ilo.org/b", "404 Not Found", [TYPE], HTML),
        ("https://www.ilo.org/c", "200 OK", [("Content-Type", "application/pdf")], b"%PDF"),
        ("http://www.ilo.org/d", "200 OK", [], HTML),
        ("dns:www.ilo.org", "200 OK", [TYPE], b"x"),
    ]
    path = foreign(tmp_path / "cc.warc", *answers, gzipped=gzipped)
    first, *skipped, last = read_archive(path)
    assert isinstance(first, Page)
    assert (first.source, first.final_url, first.body) == (made.URL, made.URL, HTML)
    assert first.fetched_at == datetime(2021, 2, 3, 4, 5, 6, tzinfo=UTC)
    assert first.headers == (TYPE, ("Content-Encoding", "gzip"))
    assert skipped == [Skipped("redirect"), Skipped("http_404"), Skipped("not_html")]
    assert isinstance(last, Page)
    assert (last.final_url, last.content_type) == ("http://www.ilo.org/d", None)
    assert all(
        isinstance(each, Page) and read_page(tmp_path, "cc.warc", each.archive_offset or 0) == each
        for each in (first, last)
    )


def _chunked(body: bytes) -> bytes:
    pieces = [body[start : start + 100] for start in range(0, len(body), 100)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ([("Content-Encoding", "gzip")], gzip.compress(HTML)),
        ([("Content-Encoding", "x-gzip")], gzip.compress(HTML)),
        ([("Content-Encoding", "gzip")], HTML),
        ([("Content-Encoding", "deflate")], zlib.compress(HTML)),
        ([("Content-Encoding", "deflate")], zlib.compress(HTML)[2:-4]),
        ([("Transfer-Encoding", "chunked")], _chunked(HTML)),
        ([("Transfer-Encoding", "chunked")], HTML),
        ([("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")], _chunked(gzip.compress(HTML))),
    ],
)
def test_codings_are_undone(tmp_path: Path, headers: list[tuple[str, str]], body: bytes) -> None:
    (found,) = read_archive(foreign(tmp_path / "a.warc.gz", (made.URL, "200 OK", [TYPE, *headers], body)))
    assert isinstance(found, Page)
    assert (found.body, found.sha256) == (HTML, hashlib.sha256(HTML).hexdigest())


def test_a_digest_of_the_plain_body_is_no_fault_of_the_coded_one(tmp_path: Path) -> None:
    answer = (made.URL, "200 OK", [TYPE, ("Content-Encoding", "gzip")], gzip.compress(HTML))
    digest = {
        "WARC-Payload-Digest": f"sha1:{base64.b32encode(hashlib.sha1(HTML, usedforsecurity=False).digest()).decode()}"
    }
    (found,) = read_archive(foreign(tmp_path / "a.warc.gz", answer, **digest))
    assert isinstance(found, Page)


@pytest.mark.parametrize(
    ("coding", "body", "reason"),
    [
        ("gzip", gzip.compress(HTML)[:-40], "broken_off"),
        ("gzip", b"\x1f\x8b" + bytes(100), "broken_off"),
        ("deflate", zlib.compress(HTML)[:-40], "broken_off"),
        ("deflate", zlib.compress(bytes(LARGEST + 1)), "too_large"),
        ("br", b"\x0b\x02\x80", "bad_coding"),
        ("gzip", gzip.compress(bytes(LARGEST + 1)), "too_large"),
        ("", bytes(LARGEST + 1), "too_large"),
        ("", bytes(LARGEST * 3), "too_large"),
    ],
)
def test_what_cannot_be_had_costs_itself_alone(tmp_path: Path, coding: str, body: bytes, reason: str) -> None:
    bad = (made.URL, "200 OK", [TYPE, ("Content-Encoding", coding)], body)
    good = ("https://www.ilo.org/b", "200 OK", [TYPE], HTML)
    first, second = read_archive(foreign(tmp_path / "a.warc.gz", bad, good))
    assert isinstance(first, Rejected)
    assert (first.source, first.reason) == (made.URL, reason)
    assert isinstance(second, Page)


def test_a_body_that_its_crawler_cut_is_not_taken(tmp_path: Path) -> None:
    answer = (made.URL, "200 OK", [TYPE], HTML)
    (found,) = read_archive(foreign(tmp_path / "a.warc.gz", answer, **{"WARC-Truncated": "length"}))
    assert isinstance(found, Rejected)
    assert (found.reason, found.message) == ("broken_off", "the archive keeps only its beginning (length)")


def test_a_plain_file_that_breaks_off(tmp_path: Path) -> None:
    path = foreign(
        tmp_path / "a.warc", (made.URL, "200 OK", [TYPE], HTML), (OTHER, "200 OK", [TYPE], HTML), gzipped=False
    )
    path.write_bytes(path.read_bytes()[: len(HTML) * 2])
    first, second = read_archive(path)
    assert isinstance(first, Page)
    assert isinstance(second, Rejected)
    assert (second.source, second.reason) == (OTHER, "broken_off")


def test_one_long_gzip_stream_is_read_as_far_as_it_is_not_too_long(tmp_path: Path) -> None:
    answer = (made.URL, "200 OK", [TYPE], HTML)
    plain = foreign(tmp_path / "a.warc", answer, answer, gzipped=False).read_bytes()
    (tmp_path / "short.warc.gz").write_bytes(gzip.compress(plain))
    assert [type(found) for found in read_archive(tmp_path / "short.warc.gz")] == [Page, Page]
    (tmp_path / "long.warc.gz").write_bytes(gzip.compress(plain * (LARGEST // len(plain) + 100)))
    *found, last = read_archive(tmp_path / "long.warc.gz")
    assert isinstance(found[0], Page)
    assert isinstance(last, Rejected)
    assert "warcio recompress" in last.message


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"no WARC at all\n", b"\x1f\x8b\x08", gzip.compress(b"nothing"), bytes(999)]
)
def test_a_file_that_is_no_archive(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.warc.gz").write_bytes(content)
    found = list(read_archive(tmp_path / "a.warc.gz"))
    assert all(isinstance(each, Rejected) and each.reason == "bad_archive" for each in found)
    assert bool(found) == bool(content.strip())
