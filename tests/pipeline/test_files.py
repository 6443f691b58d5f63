"""Local files as pages: what is read, in which order, and what is told instead."""

import hashlib
import os
from pathlib import Path

import pytest

from pipeline.files import pages
from pipeline.records import Page, Rejected


def only(path: Path) -> Page | Rejected:
    (found,) = pages([path])
    return found


def test_a_file_is_a_page_of_its_bytes(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"caf\xe9")
    page = only(tmp_path / "a.txt")
    assert isinstance(page, Page)
    assert (page.source, page.final_url, page.status) == (str(tmp_path / "a.txt"), str(tmp_path / "a.txt"), 200)
    assert (page.body, page.sha256) == (b"caf\xe9", hashlib.sha256(b"caf\xe9").hexdigest())
    assert page.fetched_at.tzinfo is not None


def test_a_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("read"))
    found = only(path)
    assert (found.reason, found.message) == ("too_large", "50.0 MB; nothing above 10 MB is read")


def test_what_is_no_regular_file_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert only(tmp_path / "pipe.txt").reason == "binary"


def test_a_file_that_may_not_be_read_is_told(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("x")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    found = only(tmp_path / "a.txt")
    assert (found.reason, found.message) == ("unreadable", "permission denied")


def test_a_ring_of_links_is_walked_once(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "ring").symlink_to(tmp_path)
    assert [page.source for page in pages([tmp_path])] == [str(tmp_path / "a.txt")]


def test_a_dangling_link_is_missing(tmp_path):
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert only(tmp_path / "gone.txt").reason == "missing"


def test_files_are_read_one_at_a_time(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    found = pages([tmp_path / "a.txt", tmp_path / "b.txt"])
    assert isinstance(next(found), Page)
    (tmp_path / "b.txt").write_text("y")
    assert isinstance(next(found), Page)
