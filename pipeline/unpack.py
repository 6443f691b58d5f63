"""Compressed bytes in, whole or piece by piece; what they unpack to out, and never more of it than is allowed."""

import zlib

MAGIC = b"\x1f\x8b"  # how gzip begins


class TooLarge(Exception):
    """The bytes unpack to more than is allowed."""


class Damaged(Exception):
    """The bytes are no gzip, or stop before their end."""


class Unpacker:
    """Undoes gzip piece by piece, to ``limit`` bytes in all; what follows the last of its parts is let go."""

    def __init__(self, limit: int) -> None:
        self._left = limit
        self._part = _new_part()
        self._begun = False
        self._after = b""  # the first bytes after a part: another part, or what some servers pad with

    def feed(self, piece: bytes) -> bytes:
        """What a piece unpacks to; raises ``TooLarge`` before more than the limit is in memory, or ``Damaged``."""
        unpacked = b""
        while piece:
            if self._part.eof:
                piece = self._after + piece
                if not piece.startswith(MAGIC):
                    self._after = piece[:2]
                    break
                self._part, self._after = _new_part(), b""
            self._begun = True
            unpacked += self._inflate(piece)
            piece = self._part.unused_data
        return unpacked

    def end(self) -> None:
        """Raises ``Damaged`` when what was fed so far is not all."""
        if self._begun and not self._part.eof:
            raise Damaged("the compressed bytes stop before their end")

    def _inflate(self, piece: bytes) -> bytes:
        try:
            unpacked = self._part.decompress(piece, self._left + 1)
        except zlib.error as error:
            raise Damaged(f"the compressed bytes are damaged: {error}") from None
        self._left -= len(unpacked)
        if self._left < 0:
            raise TooLarge
        return unpacked


def _new_part() -> "zlib._Decompress":
    return zlib.decompressobj(zlib.MAX_WBITS | 16)


def unpack(body: bytes, limit: int) -> bytes:
    """What a gzip file (a ``.gz`` sitemap) holds, or the body itself when it is none.

    Raises ``TooLarge`` beyond ``limit`` bytes, ``Damaged`` when it breaks off.
    """
    if not body.startswith(MAGIC):
        if len(body) > limit:
            raise TooLarge
        return body
    unpacker = Unpacker(limit)
    unpacked = unpacker.feed(body)
    unpacker.end()
    return unpacked
