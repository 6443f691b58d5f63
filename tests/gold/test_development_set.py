"""The gate: scores of the English pipeline on our own articles may not fall under ``floors.json``, which only rises."""

import json
from pathlib import Path

import pytest
from our_articles import report, slugs

FLOORS = json.loads(Path(__file__).with_name("floors.json").read_text())


def scores(part: str) -> dict[str, float]:
    figures = report(part).figures()
    return {name: figure.get("f1", figure.get("share")) for name, figure in figures.items() if isinstance(figure, dict)}


@pytest.mark.parametrize("part", FLOORS)
def test_scores_do_not_fall(part: str) -> None:
    reached = scores(part)
    print(f"{part}: " + ", ".join(f"{name} {value:.3f}" for name, value in reached.items()))  # noqa: T201
    assert {name: value for name, value in reached.items() if value < FLOORS[part].get(name, 0)} == {}


def test_enough_is_held_out() -> None:
    kept, used = slugs(held_out=True), slugs(held_out=False)
    assert len(kept) >= (len(kept) + len(used)) / 4
