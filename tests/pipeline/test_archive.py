"""The archive: what goes in comes out, other tools read it, and neither a kill nor a full disk spoils what is there."""

import gzip
import hashlib
import random
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO, FileIO
from pathlib import Path
from typing import Any

import made
import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.archive import ArchiveWriter, Skipped, read_archive, read_page
from pipeline.archive.members import members
from pipeline.errors import ArchiveError
from pipeline.reading.decode import LARGEST
from pipeline.records import Page, Rejected
from pipeline.settings import Settings

HTML = b"<html><body>" + "Sécurité sociale – Пенсия. ".encode() * 400 + b"</body></html>"
HEADERS = (("Content-Type", "text/html; charset=utf-8"), ("ETag", 'W/"4711"'), ("Content-Length", str(len(HTML))))
CODED = (("content-type", "text/html"), ("content-encoding", "gzip"), ("transfer-encoding", "chunked"))
OLD = "https://www.ilo.org/global/news/WCMS_1/lang--en/index.htm"


def settings(folder: Path) -> Settings:
    return Settings(archive=folder / "archive", contact="crawl@example.org")


def page(url: str = made.URL, **changes: Any) -> Page:
    fields = {
        "headers": HEADERS,
        "source": url,
        "final_url": url,
        "fetched_at": datetime(2026, 3, 4, 5, 6, 7, 890123, tzinfo=UTC),
    }
    return made.page(made.article(), **{"body": HTML, "content_type": HEADERS[0][1], **fields, **changes})


def coded() -> Page:
    return page(headers=CODED, content_type="text/html", etag=None)


def redirected() -> Page:
    return page(source=OLD, hops=(OLD, "https://www.ilo.org/old"))


def written(folder: Path, *pages: Page) -> tuple[Path, list[Page]]:
    with ArchiveWriter(settings(folder), 7) as archive:
        kept = [archive.write(each) for each in pages]
    (path,) = (folder / "archive").iterdir()
    return path, kept


@pytest.mark.parametrize("make", [page, coded, redirected], ids=lambda make: make.__name__)
def test_a_page_comes_back_as_it_went_in(tmp_path: Path, make: Callable[[], Page]) -> None:
    path, (before, kept, after) = written(tmp_path, page("https://www.ilo.org/resource/news/a"), make(), page())
    assert replace(kept, archive_file=None, archive_offset=None, archive_length=None) == make()
    assert read_page(path.parent, path.name, kept.archive_offset or 0) == kept
    assert list(read_archive(path)) == [before, kept, after]


def test_what_was_asked_for_is_kept_also_when_only_the_end_is_known(tmp_path: Path) -> None:
    path, _ = written(tmp_path, page(source=OLD))
    (back,) = read_archive(path)
    assert isinstance(back, Page)
    assert (back.source, back.hops, back.final_url) == (OLD, (OLD,), made.URL)


def test_a_page_without_headers_keeps_what_it_says_itself(tmp_path: Path) -> None:
    path, (kept,) = written(tmp_path, page(headers=()))
    (back,) = read_archive(path)
    assert isinstance(back, Page)
    assert back.headers == (("Content-Type", HEADERS[0][1]), ("ETag", 'W/"4711"'))
    assert replace(back, headers=()) == kept


def test_the_records_are_as_the_standard_has_them(tmp_path: Path) -> None:
    path, _ = written(tmp_path, redirected(), coded())
    with path.open("rb") as stream:
        records = [
            (record.rec_headers, record.http_headers, record.raw_stream.read()) for record in ArchiveIterator(stream)
        ]
    kinds = [headers["WARC-Type"] for headers, _, _ in records]
    assert kinds == ["warcinfo", "response", "metadata", "response"]
    about, first, via, second = records
    assert about[0]["WARC-Filename"] == path.name
    assert b"software: ilo-events/" in about[2]
    assert b"operator: crawl@example.org\r\n" in about[2]
    assert first[0]["WARC-Target-URI"] == made.URL
    assert first[0]["WARC-Date"] == "2026-03-04T05:06:07.890123Z"
    assert first[0]["Content-Type"] == "application/http; msgtype=response"
    assert first[0]["WARC-Payload-Digest"] == "sha1:" + _base32(hashlib.sha1(HTML, usedforsecurity=False).digest())
    assert via[0]["WARC-Concurrent-To"] == first[0]["WARC-Record-ID"]
    assert via[2].decode() == f"via: {OLD}\r\nvia: https://www.ilo.org/old\r\nhopsFromSeed: RR\r\n"
    assert len({headers["WARC-Record-ID"] for headers, _, _ in records}) == 4
    assert second[2] == HTML
    assert second[1].headers == [
        ("content-type", "text/html"),
        ("X-Crawl-content-encoding", "gzip"),
        ("X-Crawl-transfer-encoding", "chunked"),
        ("Content-Length", str(len(HTML))),
    ]


def _base32(digest: bytes) -> str:
    import base64

    return base64.b32encode(digest).decode()


def test_warcio_checks_and_indexes_it(tmp_path: Path) -> None:
    path, kept = written(tmp_path, page(), redirected(), coded())
    check = _warcio("check", "-v", str(path))
    assert (check.returncode, check.stdout.count("digest pass")) == (0, 5)
    index = _warcio("index", "-f", "offset,length,http:status", str(path)).stdout
    for each in kept:
        assert (
            f'{{"offset": "{each.archive_offset}", "length": "{each.archive_length}", "http:status": "200"}}' in index
        )


def _warcio(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [Path(sys.executable).with_name("warcio"), *words], capture_output=True, text=True, check=False
    )


def test_a_header_cannot_forge_others(tmp_path: Path) -> None:
    path, _ = written(
        tmp_path, page(headers=(("Content-Type", "text/html"), ("X-A", "été"), ("X-B", "a\r\nETag: forged")), etag=None)
    )
    (back,) = read_archive(path)
    assert isinstance(back, Page)
    assert (back.etag, back.body) == (None, HTML)


def test_a_run_without_pages_leaves_no_file(tmp_path: Path) -> None:
    with ArchiveWriter(settings(tmp_path), 1):
        pass
    assert not (tmp_path / "archive").exists()


def test_no_file_is_written_to_twice(tmp_path: Path) -> None:
    """Two databases share a folder: their runs may have the same number in the same second."""
    kept = []
    for _ in range(3):
        with ArchiveWriter(settings(tmp_path), 1) as archive:
            kept.append(archive.write(page()))
    assert len({each.archive_file for each in kept}) == 3
    assert all(
        read_page(tmp_path / "archive", each.archive_file or "", each.archive_offset or 0) == each for each in kept
    )


def test_a_page_can_be_read_while_others_are_written(tmp_path: Path) -> None:
    with ArchiveWriter(settings(tmp_path), 1) as archive:
        for number in range(5):
            kept = archive.write(page(f"https://www.ilo.org/resource/news/{number}"))
            assert read_page(tmp_path / "archive", kept.archive_file or "", kept.archive_offset or 0) == kept


class Slow(FileIO):
    """A file that lets other threads in between finding its end and writing there."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        at = super().seek(offset, whence)
        time.sleep(0.001)
        return at


def test_threads_do_not_mix_their_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    urls = [f"https://www.ilo.org/resource/news/{number}" for number in range(20)]
    plain = Path.open
    with monkeypatch.context() as patch, ArchiveWriter(settings(tmp_path), 1) as archive:
        patch.setattr(
            Path, "open", lambda self, mode, **more: Slow(self, mode) if mode == "xb" else plain(self, mode, **more)
        )
        threads = [threading.Thread(target=archive.write, args=(page(url),)) for url in urls]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    (path,) = (tmp_path / "archive").iterdir()
    assert sorted(each.final_url for each in read_archive(path) if isinstance(each, Page)) == sorted(urls)


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_archive import page, settings
from pipeline.archive import ArchiveWriter
archive = ArchiveWriter(settings(Path(sys.argv[1])), 1)
for number in range(3):
    print(archive.write(page(f"https://www.ilo.org/resource/news/{number}")).archive_offset, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_was_written_outlives_a_kill(tmp_path: Path) -> None:
    tests = Path(__file__).parent
    command = [sys.executable, "-c", KILLED, str(tmp_path), str(tests)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(tests.parent)})
    assert ended.returncode == -9, ended.stderr
    (path,) = (tmp_path / "archive").iterdir()
    offsets = [int(line) for line in ended.stdout.split()]
    assert [each.archive_offset for each in read_archive(path) if isinstance(each, Page)] == offsets
    assert len(offsets) == 3


def test_a_torn_last_record_costs_itself_alone(tmp_path: Path) -> None:
    """Wherever a writer is stopped within a record, those before it are read and the stump is told."""
    path, (first, second) = written(tmp_path, page(), page("https://www.ilo.org/resource/news/b"))
    whole = path.read_bytes()
    start, length = second.archive_offset or 0, second.archive_length or 0
    for end in {start + 1, start + 2, start + 12, *range(start + 20, start + length - 8, 37)}:
        path.write_bytes(whole[:end])
        found, stump = read_archive(path)
        assert found == first
        assert isinstance(stump, Rejected)
        assert (stump.source, stump.reason) == (str(path), "bad_archive")
        assert stump.message == f"the record at byte {start} breaks off: its writer was stopped there"
        assert read_page(path.parent, path.name, first.archive_offset or 0) == first
        with pytest.raises(ArchiveError, match="breaks off" if end > start + 2 else "no page begins"):
            read_page(path.parent, path.name, start)


def test_damage_costs_one_record(tmp_path: Path) -> None:
    path, (first, second, third) = written(tmp_path, page(), page("https://www.ilo.org/resource/news/b"), page())
    data = bytearray(path.read_bytes())
    middle = (second.archive_offset or 0) + (second.archive_length or 0) // 2
    data[middle : middle + 8] = bytes(byte ^ 0xFF for byte in data[middle : middle + 8])
    path.write_bytes(bytes(data))
    found = list(read_archive(path))
    assert [found[0], found[-1]] == [first, third]
    assert {each.reason for each in found[1:-1] if isinstance(each, Rejected)} == {"bad_archive"}
    assert f"the record at byte {second.archive_offset} is damaged" in str(found[1])
    with pytest.raises(ArchiveError, match="is damaged"):
        read_page(path.parent, path.name, second.archive_offset or 0)


def test_the_next_record_is_found_behind_long_damage(tmp_path: Path) -> None:
    long = page(body=random.Random(1).randbytes(400_000))  # noqa: S311 - does not compress
    path, (first, second, third) = written(tmp_path, page(), long, page("https://www.ilo.org/resource/news/c"))
    data = bytearray(path.read_bytes())
    start = second.archive_offset or 0
    for end in (third.archive_offset or 0, (third.archive_offset or 0) - 1):
        data[start + 10 : end] = bytes(end - start - 10)
        path.write_bytes(bytes(data))
        found = list(read_archive(path))
        assert (found[0], len(found), found[-1]) == (first, 3, third)


def test_a_changed_body_is_not_taken(tmp_path: Path) -> None:
    path, (kept,) = written(tmp_path, page())
    with path.open("rb") as stream:
        parts = [member.data for member in members(stream, LARGEST) if member.data is not None]
    path.write_bytes(b"".join(gzip.compress(part.replace(b"sociale", b"SOCIALE", 1)) for part in parts))
    (found,) = read_archive(path)
    assert isinstance(found, Rejected)
    assert (found.source, found.reason) == (kept.final_url, "bad_digest")


def test_a_full_disk_leaves_the_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = ArchiveWriter(settings(tmp_path), 1)
    first = archive.write(page())
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", _full)
        with pytest.raises(ArchiveError, match="No space left on device"):
            archive.write(page("https://www.ilo.org/resource/news/b"))
    third = archive.write(page("https://www.ilo.org/resource/news/c"))
    archive.close()
    assert list(read_archive(tmp_path / "archive" / (first.archive_file or ""))) == [first, third]


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_disk_that_is_full_from_the_start_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", _full)
    with ArchiveWriter(settings(tmp_path), 1) as archive, pytest.raises(ArchiveError):
        archive.write(page())
    assert list((tmp_path / "archive").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "archive").touch()
    with pytest.raises(ArchiveError, match=r"cannot write to the archive .*: File exists"):
        ArchiveWriter(settings(tmp_path), 1).write(page())


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    path, (kept,) = written(tmp_path, page())
    with pytest.raises(ArchiveError, match="No such file"):
        read_page(path.parent, "gone.warc.gz", 0)
    for offset in (0, 1, (kept.archive_offset or 0) + 1, 10**9):
        with pytest.raises(ArchiveError, match=f"at byte {offset}: "):
            read_page(path.parent, path.name, offset)
    (missing,) = read_archive(tmp_path / "gone.warc.gz")
    assert isinstance(missing, Rejected)
    assert missing.reason == "unreadable"


# Files that others wrote.


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
    digest = {"WARC-Payload-Digest": "sha1:" + _base32(hashlib.sha1(HTML, usedforsecurity=False).digest())}
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
        tmp_path / "a.warc", (made.URL, "200 OK", [TYPE], HTML), (OLD, "200 OK", [TYPE], HTML), gzipped=False
    )
    path.write_bytes(path.read_bytes()[: len(HTML) * 2])
    first, second = read_archive(path)
    assert isinstance(first, Page)
    assert isinstance(second, Rejected)
    assert (second.source, second.reason) == (OLD, "broken_off")


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


def test_a_link_that_led_to_a_page_is_no_redirect(tmp_path: Path) -> None:
    """Other crawlers name the page that linked here in ``via``, and end ``hopsFromSeed`` with an L."""
    path, (kept,) = written(tmp_path, redirected())
    with path.open("rb") as stream:
        parts = [member.data for member in members(stream, LARGEST) if member.data is not None]
    path.write_bytes(b"".join(gzip.compress(part.replace(b"hopsFromSeed: RR", b"hopsFromSeed: RL")) for part in parts))
    (found,) = read_archive(path)
    assert isinstance(found, Page)
    assert (found.source, found.hops) == (kept.final_url, ())


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"no WARC at all\n", b"\x1f\x8b\x08", gzip.compress(b"nothing"), bytes(999)]
)
def test_a_file_that_is_no_archive(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.warc.gz").write_bytes(content)
    found = list(read_archive(tmp_path / "a.warc.gz"))
    assert all(isinstance(each, Rejected) and each.reason == "bad_archive" for each in found)
    assert bool(found) == bool(content.strip())
