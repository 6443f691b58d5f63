"""The gate: scores on our own articles never fall under ``floors.json``, which only rises; the documents tell them."""

import json
from pathlib import Path

import pytest
from our_articles import ROOT, row, scores, slugs

FLOORS = json.loads(Path(__file__).with_name("floors.json").read_text())


@pytest.mark.parametrize("part", FLOORS)
def test_scores_do_not_fall(part: str) -> None:
    reached = scores(part)
    print(f"{part}: " + ", ".join(f"{name} {value:.3f}" for name, value in reached.items()))  # noqa: T201
    assert {name: value for name, value in reached.items() if value < FLOORS[part].get(name, 0)} == {}


@pytest.mark.parametrize("document", ["README.md", "docs/extraction.md"])
def test_scores_are_told_as_they_are(document: str) -> None:
    told = (ROOT / document).read_text(encoding="utf-8")
    assert [line for line in map(row, FLOORS) if line not in told] == [], "put these lines into the table of scores"


@pytest.mark.parametrize("language", {part.partition(" ")[0] for part in FLOORS})
def test_enough_is_held_out(language: str) -> None:
    kept, used = slugs(language, held_out=True), slugs(language, held_out=False)
    assert len(kept) >= (len(kept) + len(used)) / 4
