"""A gzip file in; its members out, each with where it lies and what is in it.

A WARC file has a member a record, so damage to one costs that one. warcio's own reader ends without a word at the first
damaged or torn member; here every one that is lost is told.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

MAGIC = b"\x1f\x8b\x08"
_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class Member:
    """One member: ``length`` bytes of the file at ``offset``; ``data`` is its content, or None with the ``fault``.

    ``is_cut``: there is more content than was asked for, and ``data`` is its beginning.
    """

    offset: int
    length: int
    data: bytes | None
    fault: str | None = None
    is_cut: bool = False


def members(stream: BinaryIO, largest: int) -> Iterator[Member]:
    """The members from where the stream stands, the content of each up to ``largest`` bytes.

    After a damaged member the next one is looked for by its first bytes.
    """
    offset, held = stream.tell(), b""
    while held := held or stream.read(_BLOCK):
        content, used, held, fault, is_cut = _member(stream, held, largest)
        yield Member(offset, used, None if fault else content, fault, is_cut)
        offset += used


def _member(stream: BinaryIO, held: bytes, largest: int) -> tuple[bytes, int, bytes, str | None, bool]:
    """One member's content, how many bytes of the file it takes, what was read beyond it, what is wrong with it."""
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
    content, used, is_cut = bytearray(), 0, False
    while not inflater.eof:
        if not held:
            held = stream.read(_BLOCK)
            if not held:
                return b"", used, b"", "breaks off: its writer was stopped there", False
        try:
            piece = inflater.decompress(held, _BLOCK)
        except zlib.error as error:
            skipped, held = _next_member(stream, held)
            return b"", used + skipped, held, f"is damaged: {error}", False
        room = largest - len(content)
        is_cut = is_cut or len(piece) > room
        content += piece[:room]
        left = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
        used += len(held) - len(left)
        held = left
    return bytes(content), used, held, None, is_cut


def _next_member(stream: BinaryIO, held: bytes) -> tuple[int, bytes]:
    """How many bytes lie before the next member's first ones, and what is held from there on."""
    skipped, start = 0, 1  # not the member again that has just failed
    while (at := held.find(MAGIC, start)) < 0:
        more = stream.read(_BLOCK)
        if not more:
            return skipped + len(held), b""
        keep = held[-(len(MAGIC) - 1) :]
        skipped += len(held) - len(keep)
        held, start = keep + more, 0
    return skipped + at, held[at:]
