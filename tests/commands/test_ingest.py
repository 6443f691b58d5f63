"""The ingest command: files into the database, one line for each that is none."""

from pathlib import Path

import pytest

from pipeline.cli import main
from sandbox.site import ARTICLES

ARTICLE = sorted(ARTICLES.glob("*.txt"))[0]


def ingest(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str], list[str]]:
    with pytest.raises(SystemExit) as ended:
        main(["ingest", *words])
    out, err = capsys.readouterr()
    assert isinstance(ended.value.code, int)
    return ended.value.code, out.splitlines(), err.splitlines()


def test_an_article_twice(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = ingest(capsys, str(ARTICLE), "--database", database)
    assert (code, err) == (0, [])
    assert out[0].startswith("1 found, 1 read, 1 stored, 0 unchanged")
    code, out, _ = ingest(capsys, str(ARTICLE), "--database", database)
    assert code == 0
    assert out[0].startswith("1 found, 1 read, 0 stored, 1 unchanged")


def test_bad_files_are_told_and_the_others_stored(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "broken.txt").write_bytes("Zürich".encode("latin-1") * 100)
    words = [str(tmp_path / "missing.txt"), str(tmp_path), str(ARTICLE)]
    code, out, err = ingest(capsys, *words, "--database", database)
    assert code == 1
    assert out[0].startswith("4 found, 3 read, 1 stored")
    assert out[1] == "rejected: bad_encoding 1, empty 1, missing 1"
    assert [line.split(": ")[:2] for line in err] == [
        [str(tmp_path / "missing.txt"), "missing"],
        [str(tmp_path / "broken.txt"), "bad_encoding"],
        [str(tmp_path / "empty.txt"), "empty"],
    ]


def test_a_database_without_tables(empty_database: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = ingest(capsys, str(ARTICLE), "--database", empty_database)
    assert code == 2
    [line] = err
    assert line.endswith("run: ilo-events db upgrade")
