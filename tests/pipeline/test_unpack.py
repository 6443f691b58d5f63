"""Bounded unpacking: whole, in pieces, cut off, damaged, too large."""

import gzip
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.unpack import Damaged, TooLarge, Unpacker, unpack


@given(st.binary(min_size=1, max_size=3000), st.integers(1, 500))
def test_pieces_of_any_size_unpack_to_the_whole(body: bytes, size: int) -> None:
    packed = gzip.compress(body)
    unpacker = Unpacker(len(body))
    pieces = [unpacker.feed(packed[start : start + size]) for start in range(0, len(packed), size)]
    unpacker.end()
    assert b"".join(pieces) == body


@given(st.binary(max_size=3000).filter(lambda body: not body.startswith(b"\x1f\x8b")))
def test_what_is_not_packed_stays(body: bytes) -> None:
    assert unpack(body, 3000) == body
    assert unpack(gzip.compress(body), 3000) == body


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=4), st.integers(1, 40), st.binary(max_size=5))
def test_several_files_and_padding_in_pieces_of_any_size(bodies: list[bytes], size: int, padding: bytes) -> None:
    packed = b"".join(gzip.compress(body) for body in bodies) + b"\0" + padding
    unpacker = Unpacker(1000)
    pieces = [unpacker.feed(packed[start : start + size]) for start in range(0, len(packed), size)]
    unpacker.end()
    assert b"".join(pieces) == b"".join(bodies)


def test_files_put_one_after_the_other_are_one() -> None:
    assert unpack(gzip.compress(b"one ") + gzip.compress(b"two") + b"\0\0", 100) == b"one two"


@given(st.integers(2, 60))
def test_a_file_that_stops_early_is_damaged(length: int) -> None:
    packed = gzip.compress(bytes(range(256)))
    with pytest.raises(Damaged):
        unpack(packed[:length], 1000)


def test_a_wrong_checksum_is_damage() -> None:
    packed = bytearray(gzip.compress(b"some text"))
    packed[-8] ^= 1
    with pytest.raises(Damaged):
        unpack(bytes(packed), 1000)


def test_the_limit_is_exact() -> None:
    body = b"x" * 1000
    assert unpack(gzip.compress(body), 1000) == unpack(body, 1000) == body
    for packed in (gzip.compress(body), body):
        with pytest.raises(TooLarge):
            unpack(packed, 999)


def test_a_bomb_never_comes_into_memory() -> None:
    packed = gzip.compress(b"\0" * 200_000_000)
    tracemalloc.start()
    with pytest.raises(TooLarge):
        unpack(packed, 1_000_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


def test_nothing_at_all_is_nothing() -> None:
    unpacker = Unpacker(10)
    unpacker.end()
    assert unpack(b"", 10) == b""
