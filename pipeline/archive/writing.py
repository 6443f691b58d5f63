"""Pages in; their records at the end of the run's WARC file, on the disk before ``write`` returns, and where out."""

import os
import threading
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.archive.http_headers import for_decoded, status_line
from pipeline.errors import ArchiveError
from pipeline.records import Page
from pipeline.settings import Settings, version

VERSION = "1.1"  # of WARC: the first whose dates have fractions of a second
FIELDS = {
    "format": f"WARC File Format {VERSION}",
    "conformsTo": f"http://iipc.github.io/warc-specifications/specifications/warc-format/warc-{VERSION}/",
    "robots": "classic",
}


class ArchiveWriter:
    """The WARC file of one run, made with its first page in ``settings.archive``; never one that was there before.

    A page is its ``response`` record (the body decoded, see ``http_headers``) and, where redirects led to it, a
    ``metadata`` record whose ``via`` fields name the addresses passed. Safe to use from several threads.
    """

    def __init__(self, settings: Settings, run_id: int) -> None:
        self._folder, self._contact, self._run_id = settings.archive, settings.contact, run_id
        self._file: BinaryIO | None = None
        self._name = ""
        self._turn = threading.Lock()

    def write(self, page: Page) -> Page:
        """Keep a page; the same page with ``archive_file``, ``archive_offset`` and ``archive_length`` set.

        Raises ``ArchiveError`` when the disk refuses; what the file held before is then still whole.
        """
        with self._turn:
            try:
                file = self._file or self._open()
                response, metadata = _records(page)
                offset = _append(file, response + metadata)
            except OSError as error:
                raise ArchiveError(f"cannot write to the archive {self._folder}: {error.strerror}") from None
        return replace(page, archive_file=self._name, archive_offset=offset, archive_length=len(response))

    def close(self) -> None:
        """End the file; a later page would open another."""
        with self._turn:
            if self._file is not None:
                self._file.close()
                self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> BinaryIO:
        """A new file that begins with who made it, in a name that sorts by time."""
        self._folder.mkdir(parents=True, exist_ok=True)
        stem = f"ilo-events-{datetime.now(UTC):%Y%m%d%H%M%S}-{self._run_id:05d}"
        for number in count(1):
            path = self._folder / (f"{stem}.warc.gz" if number == 1 else f"{stem}-{number}.warc.gz")
            try:
                file = path.open("xb", buffering=0)
                break
            except FileExistsError:  # another database's run of the same number and second
                continue
        try:
            _append(file, self._warcinfo(path.name))
            _sync_folder(self._folder)
        except BaseException:
            file.close()
            path.unlink()
            raise
        self._file, self._name = file, path.name
        return file

    def _warcinfo(self, name: str) -> bytes:
        # The standard's "operator" is whom to write to about the crawl.
        info = {"software": f"ilo-events/{version()}", "operator": self._contact, "isPartOf": f"run-{self._run_id}"}
        writer = WARCWriter(BytesIO(), warc_version=VERSION)
        return _bytes(writer.create_warcinfo_record(name, info | FIELDS))


def _records(page: Page) -> tuple[bytes, bytes]:
    """The page's response record, and its metadata record or nothing."""
    make = WARCWriter(BytesIO(), warc_version=VERSION)
    when = {"WARC-Date": f"{page.fetched_at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"}
    http = StatusAndHeaders(status_line(page.status), for_decoded(page), protocol="HTTP/1.1")
    response = make.create_warc_record(
        page.final_url,
        "response",
        payload=BytesIO(page.body),
        length=len(page.body),
        warc_headers_dict=dict(when),
        http_headers=http,
    )
    hops = _hops(page)
    if not hops:
        return _bytes(response), b""
    fields = "".join(f"via: {hop}\r\n" for hop in hops) + f"hopsFromSeed: {'R' * len(hops)}\r\n"
    about = {"WARC-Concurrent-To": response.rec_headers.get_header("WARC-Record-ID")}
    payload = BytesIO(fields.encode())
    metadata = make.create_warc_record(
        page.final_url, "metadata", payload=payload, length=len(payload.getvalue()), warc_headers_dict=when | about
    )
    return _bytes(response), _bytes(metadata)


def _hops(page: Page) -> tuple[str, ...]:
    """The addresses that redirected, beginning with the one asked for."""
    if page.source in (page.final_url, *page.hops):
        return page.hops
    return (page.source, *page.hops)


def _bytes(record: ArcWarcRecord) -> bytes:
    """The record as its own gzip member: written at once, so that a full disk never leaves half a record behind."""
    buffer = BytesIO()
    WARCWriter(buffer, gzip=True, warc_version=VERSION).write_record(record)
    return buffer.getvalue()


def _append(file: BinaryIO, data: bytes) -> int:
    """Write at the end and wait for the disk; the offset. What could not be written whole is cut off again."""
    offset = file.seek(0, os.SEEK_END)
    try:
        left = memoryview(data)
        while left:  # an unbuffered file may take only a part
            left = left[file.write(left) :]
        os.fsync(file.fileno())
    except BaseException:
        file.truncate(offset)
        raise
    return offset


def _sync_folder(folder: Path) -> None:
    """Make sure that the new file's name is on the disk too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
