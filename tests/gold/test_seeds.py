"""The two real articles beside the checkout, by the annotation guide's own scorer: as text and as pages."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sandbox.markup import render_article

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS = SHARED / "seeds"
SCORE = SHARED / "evaluation" / "score.py"
KINDS = ("dates", "locations", "worker_counts")


@pytest.fixture(scope="module", autouse=True)
def shared_is_there() -> None:
    if not SCORE.exists():
        assert not os.environ.get("CI"), f"{SCORE} is missing"
        pytest.skip(f"{SCORE} is missing")


def figures(files: list[Path], folder: Path) -> dict:
    """What the scorer says of `ilo-events extract` on these files."""
    extract = [sys.executable, "-m", "pipeline", "extract", *map(str, files)]
    found = folder / "out.jsonl"
    found.write_bytes(subprocess.run(extract, check=True, capture_output=True).stdout)
    scored = subprocess.run([sys.executable, SCORE, SEEDS, found, "--json"], check=True, capture_output=True)
    return json.loads(scored.stdout)


def assert_reached(scores: dict) -> None:
    assert scores["organisations"]["f1"] >= 0.93
    assert [scores[kind]["f1"] for kind in KINDS] == [1.0, 1.0, 1.0]
    fields = [name for name in scores if name.startswith(("article.", "event."))]
    assert len(fields) == 7
    assert {name: scores[name]["share"] for name in fields} == dict.fromkeys(fields, 1.0)


def test_seeds_as_text(tmp_path: Path) -> None:
    texts = sorted(SEEDS.glob("*.txt"))
    assert len(texts) == 2
    assert_reached(figures(texts, tmp_path))


def test_seeds_rendered_as_pages_of_the_site(tmp_path: Path) -> None:
    for text in SEEDS.glob("*.txt"):
        page = render_article(text.read_text(encoding="utf-8"))
        (tmp_path / f"{text.stem}.html").write_text(page, encoding="utf-8")
    assert_reached(figures(sorted(tmp_path.glob("*.html")), tmp_path))
