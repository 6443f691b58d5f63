"""The archive: what goes in comes out as it was, and other tools read it."""

import base64
import gzip
import hashlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from io import FileIO
from pathlib import Path

import made
import pytest
from archived import HEADERS, HTML, OLD, coded, page, redirected, settings, written
from warcio.archiveiterator import ArchiveIterator

from pipeline.archive import ArchiveWriter, read_archive, read_page
from pipeline.archive.members import members
from pipeline.reading.decode import LARGEST
from pipeline.records import Page


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
    assert (
        first[0]["WARC-Payload-Digest"]
        == f"sha1:{base64.b32encode(hashlib.sha1(HTML, usedforsecurity=False).digest()).decode()}"
    )
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


def test_a_link_that_led_to_a_page_is_no_redirect(tmp_path: Path) -> None:
    """Other crawlers name the page that linked here in ``via``, and end ``hopsFromSeed`` with an L."""
    path, (kept,) = written(tmp_path, redirected())
    with path.open("rb") as stream:
        parts = [member.data for member in members(stream, LARGEST) if member.data is not None]
    path.write_bytes(b"".join(gzip.compress(part.replace(b"hopsFromSeed: RR", b"hopsFromSeed: RL")) for part in parts))
    (found,) = read_archive(path)
    assert isinstance(found, Page)
    assert (found.source, found.hops) == (kept.final_url, ())
