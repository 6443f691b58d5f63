"""WARC files in; the pages of their records out, one at a time, and what is none of a page passed over by reason.

Reads what any crawler wrote: records with bodies as sent (chunked, compressed) or decoded, plain or gzip files.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.recordloader import ArcWarcRecord
from warcio.timeutils import iso_date_to_datetime

from pipeline.archive.http_headers import as_they_came
from pipeline.archive.members import MAGIC, members
from pipeline.archive.payload import Unreadable, payload
from pipeline.errors import ArchiveError
from pipeline.reading.decode import LARGEST
from pipeline.records import Page, Rejected

_HTML = ("text/html", "application/xhtml+xml")
_OK = 200
_REDIRECTS = (301, 302, 303, 307, 308)
_ROOM = 1_000_000  # bytes; what a record's headers take at most beside its body


@dataclass(frozen=True, slots=True)
class Skipped:
    """An answer that brought no page, by a word: ``redirect``, ``http_404``…, ``not_html``, ``revisit``."""

    reason: str


Answer = Page | Rejected | Skipped
Hops = tuple[str, ...]  # what a metadata record tells of the response before it


def read_page(folder: Path, file: str, offset: int) -> Page:
    """The page that ``ArchiveWriter.write`` kept in this file of the archive at this byte.

    Raises ``ArchiveError`` when the file is missing, or no whole and unharmed page begins there.
    """
    path = folder / file
    try:
        with path.open("rb") as stream:
            stream.seek(offset)
            found = next(_answers(stream, file), None)
    except OSError as error:
        raise ArchiveError(f"cannot read {path}: {error.strerror}") from None
    if isinstance(found, Page) and found.archive_offset == offset:
        return found
    why = found.message if isinstance(found, Rejected) else "no page begins there"
    raise ArchiveError(f"{path} at byte {offset}: {why}")


def read_archive(path: Path) -> Iterator[Answer]:
    """Every answer of a WARC file in order, pages with where they lie in it; records of other kinds are left out.

    Rejected reasons: ``unreadable``, ``bad_archive`` (a record that is torn or damaged; those around it are read) and
    those of ``payload``.
    """
    try:
        with path.open("rb") as stream:
            yield from _answers(stream, str(path))
    except OSError as error:
        yield _rejected(str(path), "unreadable", (error.strerror or type(error).__name__).lower())


def _answers(stream: BinaryIO, file: str) -> Iterator[Answer]:
    """Each answer, held back until the metadata that may follow it have been seen."""
    waiting: Answer | None = None
    for found in _from_gzip(stream, file) if _is_gzip(stream) else _from_plain(stream, file):
        if isinstance(found, tuple):
            if isinstance(waiting, Page) and found:
                waiting = replace(waiting, source=found[0], hops=found)
            continue
        if waiting is not None:
            yield waiting
        waiting = found
    if waiting is not None:
        yield waiting


def _is_gzip(stream: BinaryIO) -> bool:
    start = stream.tell()
    first = stream.read(len(MAGIC))
    stream.seek(start)
    return first == MAGIC


def _from_gzip(stream: BinaryIO, file: str) -> Iterator[Answer | Hops]:
    """What the records of a gzip file say: as a rule one a member."""
    for member in members(stream, LARGEST + _ROOM):
        if member.data is None:
            yield _rejected(file, "bad_archive", f"the record at byte {member.offset} {member.fault}")
            continue
        number = 0
        for found, _, _ in _records(BytesIO(member.data), file, member.offset):
            number += 1
            if found is not None:
                yield _placed(found, file, member.offset, member.length)
        if member.is_cut and number > 1:
            yield _rejected(file, "bad_archive", "is one long gzip stream; `warcio recompress` makes it readable")


def _from_plain(stream: BinaryIO, file: str) -> Iterator[Answer | Hops]:
    """What the records of an uncompressed file say."""
    for found, offset, length in _records(stream, file, stream.tell()):
        if found is not None:
            yield _placed(found, file, offset, length)


def _records(stream: BinaryIO, file: str, start: int) -> Iterator[tuple[Answer | Hops | None, int, int]]:
    """What each record says, where it begins in the stream and its length; a record of no interest says None."""
    records = ArchiveIterator(stream, check_digests=True)
    try:
        for record in records:
            found = _said(record)
            yield found, records.get_record_offset(), records.get_record_length()
    except Exception as error:  # warcio raises whatever its parsing of damaged records meets
        why = str(error).strip().partition("\n")[0] or type(error).__name__
        yield _rejected(file, "bad_archive", f"the record at byte {start} cannot be parsed: {why}"), start, 0


def _said(record: ArcWarcRecord) -> Answer | Hops | None:
    """A response's page, or why it has none; a metadata record's redirects."""
    if record.rec_type == "metadata":
        return _hops(record)
    if record.rec_type == "revisit":
        return Skipped("revisit")
    if record.rec_type != "response" or record.http_headers is None:
        return None
    reason = _no_page(record)
    if reason is not None:
        return Skipped(reason)
    try:
        return _page(record, payload(record))
    except Unreadable as why:
        return _rejected(record.rec_headers.get_header("WARC-Target-URI"), why.reason, why.message)


def _no_page(record: ArcWarcRecord) -> str | None:
    """Why an answer brought no page, or None when it did; one that states no type may be one."""
    status = int(record.http_headers.get_statuscode())
    if status != _OK:
        return "redirect" if status in _REDIRECTS else f"http_{status}"
    kind = record.http_headers.get_header("content-type", _HTML[0])
    return None if kind.partition(";")[0].strip().lower() in _HTML else "not_html"


def _page(record: ArcWarcRecord, body: bytes) -> Page:
    url = record.rec_headers.get_header("WARC-Target-URI")
    http = record.http_headers
    return Page(
        source=url,
        final_url=url,
        fetched_at=iso_date_to_datetime(record.rec_headers.get_header("WARC-Date"), tz_aware=True),
        status=int(http.get_statuscode()),
        content_type=http.get_header("content-type"),
        body=body,
        sha256=sha256(body).hexdigest(),
        etag=http.get_header("etag"),
        last_modified=http.get_header("last-modified"),
        headers=as_they_came(http.headers),
    )


def _hops(record: ArcWarcRecord) -> Hops:
    """The addresses that redirected to the response; a ``via`` that was a link and no redirect is none of them."""
    lines = record.raw_stream.read(LARGEST).decode("utf-8", "replace").splitlines()
    fields = [(name.strip().lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
    via = tuple(value for name, value in fields if name == "via")
    path = next((value for name, value in fields if name == "hopsfromseed"), "")
    return via if path.endswith("R" * len(via)) else ()


def _placed(found: Answer | Hops, file: str, offset: int, length: int) -> Answer | Hops:
    if not isinstance(found, Page):
        return found
    return replace(found, archive_file=Path(file).name, archive_offset=offset, archive_length=length)


def _rejected(source: str, reason: str, message: str) -> Rejected:
    return Rejected(source, "archive", reason, message)
