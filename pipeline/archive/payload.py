"""A record's payload in; the bytes that the server meant out: without the codings of the way, whole, within a size.

Content codings are undone here and not by warcio, which gives the part that it could read without a word.
"""

import zlib
from io import BytesIO

from warcio.bufferedreaders import ChunkedDataReader
from warcio.recordloader import ArcWarcRecord

from pipeline.reading.decode import LARGEST, too_large
from pipeline.unpack import Damaged, TooLarge, unpack


class Unreadable(Exception):
    """Why a payload cannot be had: a ``Rejected`` reason and its message."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason, self.message = reason, message


def payload(record: ArcWarcRecord) -> bytes:
    """The decoded body of a response record, its digest checked.

    Raises ``Unreadable``: ``too_large``, ``broken_off``, ``bad_digest``, ``bad_coding``.
    """
    truncated = record.rec_headers.get_header("WARC-Truncated")
    if truncated:
        raise Unreadable("broken_off", f"the archive keeps only its beginning ({truncated})")
    if record.payload_length > LARGEST:
        raise Unreadable(*too_large(record.payload_length))
    body: bytes = record.raw_stream.read()
    if record.payload_length > len(body):
        raise Unreadable("broken_off", "its record breaks off in the archive")
    transfer = record.http_headers.get_header("transfer-encoding", "").strip().lower()
    coding = record.http_headers.get_header("content-encoding", "").strip().lower()
    _check_digest(record, coded=bool(transfer or coding))
    if transfer == "chunked":
        body = ChunkedDataReader(BytesIO(body)).read()
    return _decoded(body, coding)


def _check_digest(record: ArcWarcRecord, *, coded: bool) -> None:
    """Crawlers do not agree whether a payload's digest is that of the coded body or of the plain one."""
    problems = [problem for problem in record.digest_checker.problems if not (coded and problem.startswith("payload"))]
    if problems:
        raise Unreadable("bad_digest", f"its bytes are not those that were archived: {problems[0]}")


def _decoded(body: bytes, coding: str) -> bytes:
    try:
        if coding in ("gzip", "x-gzip"):
            return unpack(body, LARGEST)  # which leaves a body alone that its crawler decoded under this header
        if coding == "deflate":
            return _inflated(body)
    except TooLarge:
        raise Unreadable("too_large", f"more than {LARGEST / 1e6:.0f} MB; nothing above is read") from None
    except Damaged as error:
        raise Unreadable("broken_off", str(error)) from None
    if coding in ("", "identity"):
        return body
    raise Unreadable("bad_coding", f"is compressed as {coding}, which is not read")


def _inflated(body: bytes) -> bytes:
    """Undo deflate: with zlib's header as the standard has it, or without as some servers do."""
    for kind in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        inflater = zlib.decompressobj(kind)
        try:
            plain = inflater.decompress(body, LARGEST + 1)
        except zlib.error:
            continue
        if len(plain) > LARGEST:
            raise TooLarge
        if inflater.eof:
            return plain
    raise Damaged("the compressed bytes are damaged or stop before their end")
