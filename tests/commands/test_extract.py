"""The extract command: one object a line, one line a rejected file, and the two kept apart."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
KEYS = ("article", "organisations", "dates", "locations", "worker_counts", "events")
TEXT = """Dockers and ministry sign accord on safety in Tema

11 June 2024

TEMA, Ghana (ILO News) – The Ministry of Ports (MoP) and the Dockers’ Union of Ghana signed an accord on 9 May 2024, \
which covers more than 4,000 dock workers in the port of Tema.
"""
DUTCH = """Havenarbeiders en ministerie tekenen akkoord

11 juni 2024

Het ministerie van Havens en de havenarbeiders hebben dinsdag een akkoord getekend dat geldt voor alle mensen die \
in de haven werken. Het akkoord loopt drie jaar en wordt elke maand door een commissie besproken.
"""


def extract(*paths: Path) -> Result:
    return CliRunner().invoke(main, ["extract", *map(str, paths)])


def objects(result: Result) -> list[dict]:
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "dockers.txt"
    path.write_text(TEXT)
    return path


def test_an_article_is_one_line_with_the_guides_keys(article):
    result = extract(article)
    assert result.exit_code == 0, result.stderr
    (found,) = objects(result)
    assert found["source"] == str(article)
    assert set(KEYS) <= set(found)
    assert found["article"]["title"] == "Dockers and ministry sign accord on safety in Tema"
    assert found["article"]["published_on"] == "2024-06-11"
    assert found["article"]["dateline"] == "TEMA, Ghana"
    assert result.stderr == "1 read, 1 extracted, 0 rejected\n"


def test_every_mention_points_at_its_words(article):
    (found,) = objects(extract(article))
    (count,) = found["worker_counts"]
    assert (count["low"], count["comparator"]) == (4000, ">")
    ((start, end),) = count["mentions"]
    assert found["text"][start:end] == count["text"]
    ministry = next(body for body in found["organisations"] if "MoP" in body["names"])
    assert {found["text"][start:end] for start, end in ministry["mentions"]} <= set(ministry["names"])


def test_each_bad_file_is_one_line_and_the_others_go_on(tmp_path, article):
    bad = {
        "missing.txt": None,
        "empty.txt": b"",
        "binary.txt": b"\x00\x01\x02" * 100,
        "note.txt": b"buy milk",
        "broken.txt": TEXT.encode() + b"\xff\xfe",
        "listing.html": b'<main><div class="ilo--pagination"></div></main>',
        "huge.txt": b"x",
    }
    for name, body in bad.items():
        if body is not None:
            (tmp_path / name).write_bytes(body)
    with (tmp_path / "huge.txt").open("r+b") as file:
        file.truncate(50_000_000)
    result = extract(*(tmp_path / name for name in bad), article)
    assert result.exit_code == 1
    assert [found["source"] for found in objects(result)] == [str(article)]
    *lines, closing = result.stderr.splitlines()
    reasons = ("missing", "empty", "binary", "not_an_article", "bad_encoding", "not_an_article", "too_large")
    assert len(lines) == len(bad)
    for line, name, reason in zip(lines, bad, reasons, strict=True):
        assert line.startswith(f"{tmp_path / name}: {reason}: ")
    assert closing == "8 read, 1 extracted, 7 rejected"


def test_a_folder_gives_its_text_and_html_files_in_order_of_their_names(tmp_path):
    for name in ("b.txt", "a.html", "sub/c.htm", "gold.json", ".hidden.txt", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    result = extract(tmp_path)
    seen = [line.split(":")[0] for line in result.stderr.splitlines()[:-1]] + [f["source"] for f in objects(result)]
    assert sorted(Path(path).relative_to(tmp_path).as_posix() for path in seen) == ["a.html", "b.txt", "sub/c.htm"]
    empty = tmp_path / "none"
    empty.mkdir()
    assert extract(empty).stderr.startswith(f"{empty}: empty: no .txt, .html or .warc.gz file")


def test_a_language_without_a_pipeline_gives_empty_lists(tmp_path):
    path = tmp_path / "haven.txt"
    path.write_text(DUTCH)
    result = extract(path)
    assert result.exit_code == 0
    (found,) = objects(result)
    assert found["article"]["language"] == "nl"
    assert all(found[key] == [] for key in KEYS[1:])
    assert "1 in a language without a pipeline" in result.stderr


def test_a_name_with_a_line_end_stays_on_one_line(tmp_path):
    result = extract(tmp_path / "two\nlines\x1b[31m.txt")
    assert result.stderr.count("\n") == 2
    assert "\x1b" not in result.stderr


def test_a_closed_pipe_ends_it_quietly(tmp_path):
    for number in range(60):
        (tmp_path / f"{number:03}.txt").write_text(TEXT)
    command = f'"{sys.executable}" -m pipeline extract "{tmp_path}" | head -n 1'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=120, check=False)
    assert json.loads(done.stdout)["article"]["language"] == "en"
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_the_two_seeds_take_less_than_six_seconds():
    if not SEEDS.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{SEEDS} is missing")
        pytest.skip(f"{SEEDS} is missing")
    paths = sorted(map(str, SEEDS.glob("*.txt")))
    begun = time.monotonic()
    command = [sys.executable, "-m", "pipeline", "extract", *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert time.monotonic() - begun < 6
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == paths
    assert (done.returncode, done.stderr) == (0, "2 read, 2 extracted, 0 rejected\n")
