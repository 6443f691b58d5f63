"""The gate: scores of the English pipeline on our own articles may not fall under ``floors.json``, which only rises."""

import json
from pathlib import Path

import pytest

from pipeline.annotate import annotate
from pipeline.assemble import assemble
from pipeline.evaluate import evaluate
from pipeline.files import pages
from pipeline.language import detect
from pipeline.read import read
from pipeline.records import Article, Page
from pipeline.shape import shape
from sandbox.articles import read_folder

ARTICLES = Path(__file__).resolve().parents[2] / "sandbox" / "articles"
FLOORS = json.loads(Path(__file__).with_name("floors.json").read_text())


def slugs(*, held_out: bool) -> list[str]:
    return [a.slug for a in read_folder(ARTICLES) if a.facts.language == "en" and a.facts.held_out == held_out]


def scores(names: list[str]) -> dict[str, float]:
    read_pages = [read(p) for p in pages([ARTICLES / f"{name}.txt" for name in names]) if isinstance(p, Page)]
    articles = [detect(article) for article in read_pages if isinstance(article, Article)]
    found = {Path(a.article.source).stem: shape(assemble(a)) for a in annotate(articles)}
    gold = {name: json.loads((ARTICLES / f"{name}.gold.json").read_text()) for name in names}
    figures = evaluate(gold, found).figures()
    return {name: figure.get("f1", figure.get("share")) for name, figure in figures.items() if isinstance(figure, dict)}


@pytest.mark.parametrize("part", FLOORS)
def test_scores_do_not_fall(part: str) -> None:
    reached = scores(slugs(held_out=part == "held_out"))
    print(f"{part}: " + ", ".join(f"{name} {value:.3f}" for name, value in reached.items()))  # noqa: T201
    assert {name: value for name, value in reached.items() if value < FLOORS[part].get(name, 0)} == {}


def test_enough_is_held_out() -> None:
    kept, used = slugs(held_out=True), slugs(held_out=False)
    assert len(kept) >= (len(kept) + len(used)) / 4
