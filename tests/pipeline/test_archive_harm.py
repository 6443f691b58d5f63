"""Harm to the archive: a kill, a full disk, a torn or changed file cost the page that they met and no other."""

import gzip
import random
import subprocess
import sys
from pathlib import Path

import pytest
from archived import page, settings, written

from pipeline.archive import ArchiveWriter, read_archive, read_page
from pipeline.archive.members import members
from pipeline.errors import ArchiveError
from pipeline.reading.decode import LARGEST
from pipeline.records import Page, Rejected

KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from archived import page, settings
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
