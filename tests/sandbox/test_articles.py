"""The articles of the sandbox, three files each → the files agree, and the gold has the shape that the scorer reads."""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest

from pipeline.records import EventType, Mode, Role

CHECKOUT = Path(__file__).resolve().parents[2]
ARTICLES = CHECKOUT / "sandbox" / "articles"
SCORE = CHECKOUT.parent / "shared" / "evaluation" / "score.py"
SLUGS = sorted(path.stem for path in ARTICLES.glob("*.txt"))

LEAST = {"en": 45, "fr": 16, "es": 16}
LEAST_HELD_OUT = {"en": 12, "fr": 4, "es": 4}
GOLD_KEYS = {"article", "organisations", "dates", "locations", "worker_counts", "events"}
PLACE_KINDS = {"country", "region", "city", "other"}
PRECISIONS = {"day", "span", "month", "quarter", "half", "year", "decade"}
COMPARATORS = {"=", "~", ">", ">=", "<", "<="}
CHANGES = {"increase", "decrease", None}
FIGURES = ("organisations", "dates", "locations", "worker_counts")


@cache
def text_of(slug: str) -> str:
    return (ARTICLES / f"{slug}.txt").read_text(encoding="utf-8")


@cache
def gold_of(slug: str) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads((ARTICLES / f"{slug}.gold.json").read_text(encoding="utf-8"))
    return gold


@cache
def card_of(slug: str) -> dict[str, Any]:
    return tomllib.loads((ARTICLES / f"{slug}.toml").read_text(encoding="utf-8"))


def folded(words: str) -> str:
    """Case, white space and the two apostrophes make no difference to whether words stand in a text."""
    return re.sub(r"\s+", " ", words).replace("’", "'").casefold()


def test_each_text_has_gold_and_card_and_nothing_is_left_over() -> None:
    assert SLUGS
    for ending in (".gold.json", ".toml"):
        assert sorted(path.name.removesuffix(ending) for path in ARTICLES.glob(f"*{ending}")) == SLUGS


def test_slugs_are_such_as_the_site_makes() -> None:
    for slug in SLUGS:
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug), slug
        assert len(slug) <= 75, slug


def test_the_languages_and_kinds_of_event_are_covered() -> None:
    languages = Counter(card_of(slug)["language"] for slug in SLUGS)
    for language, least in LEAST.items():
        assert languages[language] >= least, language
    kinds = {gold_of(slug)["events"][0]["type"] for slug in SLUGS}
    assert len(kinds) >= 10, kinds


def test_enough_articles_are_held_out_in_each_language() -> None:
    languages = Counter(card_of(slug)["language"] for slug in SLUGS if card_of(slug).get("held_out"))
    assert {
        language: languages[language] for language, least in LEAST_HELD_OUT.items() if languages[language] < least
    } == {}


def test_node_ids_are_unique() -> None:
    shared = [node for node, count in Counter(card_of(slug)["node_id"] for slug in SLUGS).items() if count > 1]
    assert not shared


@pytest.mark.parametrize("slug", SLUGS)
def test_card_agrees_with_gold(slug: str) -> None:
    card, article = card_of(slug), gold_of(slug)["article"]
    assert set(card) <= {"type", "language", "node_id", "updated", "held_out"}
    assert card.get("held_out", False) in (True, False)
    assert card["type"] in {"news", "article", "statement"}
    assert isinstance(card["node_id"], int)
    assert card["language"] == article["language"]
    assert card.get("updated", date.max) >= date.fromisoformat(article["published_on"])


@pytest.mark.parametrize("slug", SLUGS)
def test_layout_of_the_text(slug: str) -> None:
    article, paragraphs = gold_of(slug)["article"], text_of(slug).strip().split("\n\n")
    head = [article["topic"], article["title"]] if article["topic"] else [article["title"]]
    assert paragraphs[: len(head)] == head
    # A header line with the date of publication follows, at once or after a standfirst.
    header = paragraphs[len(head) : len(head) + 2]
    day, year = re.compile(rf"\b0?{int(article['published_on'][8:])}\b"), article["published_on"][:4]
    assert any(len(line) < 80 and line.endswith(year) and day.search(line) for line in header), header
    assert article["dateline"] is None or article["dateline"] in text_of(slug)
    assert 60 <= len(text_of(slug).split()) <= 600


@pytest.mark.parametrize("slug", SLUGS)
def test_every_span_of_the_gold_stands_in_the_text(slug: str) -> None:
    gold, text = gold_of(slug), folded(text_of(slug))
    for body in gold["organisations"]:
        assert any(folded(name) in text for name in body["names"]), body
    for place in gold["locations"]:
        assert folded(place["name"]) in text, place
    for found in (*gold["dates"], *gold["worker_counts"]):
        assert folded(found["text"]) in text, found
    for place in gold["events"][0]["places"]:
        assert folded(place) in text, place


@pytest.mark.parametrize("slug", SLUGS)
def test_values_are_of_the_closed_lists(slug: str) -> None:
    gold = gold_of(slug)
    assert set(gold) == GOLD_KEYS
    for found in gold["dates"]:
        assert found["precision"] in PRECISIONS, found
        assert date.fromisoformat(found["start"]) <= date.fromisoformat(found["end"]), found
        assert (found["precision"] == "day") == (found["start"] == found["end"]), found
    for place in gold["locations"]:
        assert place["kind"] in PLACE_KINDS, place
        assert (place["country"] is not None) or place["kind"] != "country", place
    for count in gold["worker_counts"]:
        assert count["comparator"] in COMPARATORS, count
        assert count["change"] in CHANGES, count
        assert 0 < count["low"] <= count["high"], count
    for found in (*gold["organisations"], *gold["locations"]):
        assert found["country"] is None or re.fullmatch(r"[A-Z]{2}", found["country"]), found


@pytest.mark.parametrize("slug", SLUGS)
def test_events_are_of_the_closed_lists_and_name_bodies_of_the_gold(slug: str) -> None:
    gold = gold_of(slug)
    names = {name for body in gold["organisations"] for name in body["names"]}
    assert gold["events"]
    for event in gold["events"]:
        for reading in (event, *({**event, **other} for other in event.get("alternatives", []))):
            assert reading["type"] in get_args(EventType), reading
            assert (reading["start"] is None) == (reading["end"] is None), reading
            assert reading["start"] is None or date.fromisoformat(reading["start"]) <= date.fromisoformat(
                reading["end"]
            )
            assert all(re.fullmatch(r"[A-Z]{2}", code) for code in reading["countries"]), reading
        assert event["mode"] in (*get_args(Mode), None), event
        for body in event["organisations"]:
            assert body["role"] in get_args(Role), body
            assert body["name"] in names, body


def test_no_value_is_listed_twice() -> None:
    """The scorer pairs each gold entry with one find, so a doubled entry could never be found."""
    for slug in SLUGS:
        gold = gold_of(slug)
        intervals = [(found["start"], found["end"]) for found in gold["dates"]]
        counts = [(found["low"], found["high"], found["comparator"]) for found in gold["worker_counts"]]
        bodies = [(folded(name), body["country"]) for body in gold["organisations"] for name in body["names"]]
        for values in (intervals, counts, bodies):
            assert len(set(values)) == len(values), (slug, Counter(values).most_common(1))


def test_the_gold_scores_one_against_itself(tmp_path: Path) -> None:
    if not SCORE.exists():
        reason = f"the scorer is not beside the checkout: {SCORE}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    predictions = tmp_path / "predictions.jsonl"
    lines = [json.dumps({"source": f"{slug}.txt", **gold_of(slug)}) for slug in SLUGS]
    predictions.write_text("\n".join(lines), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, SCORE, ARTICLES, predictions, "--json"], capture_output=True, text=True, check=True
    )
    scores = json.loads(run.stdout)
    assert scores.pop("articles") == len(SLUGS)
    for kind in FIGURES:
        assert (scores[kind]["precision"], scores[kind]["recall"]) == (1.0, 1.0), kind
    assert {name: row["share"] for name, row in scores.items() if name not in FIGURES and row["share"] != 1.0} == {}
