"""A trained pipeline beside the rules, with one trained here: it weighs, it proposes, and it decides nothing."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import small_ner
from click.testing import CliRunner
from sqlalchemy import text as sql

from extractors.trained.trained import ALONE, Trained, surer
from models.session import make_engine
from pipeline.annotate import annotate, load, pipeline_version
from pipeline.assemble import assemble
from pipeline.assembling.marks import Reading
from pipeline.cli import main
from pipeline.files import pages
from pipeline.language import detect
from pipeline.read import read
from pipeline.records import Annotations, Article, Mention, Page
from pipeline.run import ingest_pages
from pipeline.settings import Settings

TEXT = """Dockers and the ministry sign an accord at last

11 June 2024

ACCRA, Ghana (ILO News) – In Tema, the Ministry of Ports signed an accord with the zorvex.

The accord of 9 May 2024 covers more than 4,000 dock workers.

Officials of the Harbour Union visited quarn yesterday.
"""


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_ner.train(tmp_path_factory.mktemp("trained") / "pipeline")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "dockers.txt").write_text(TEXT)
    return tmp_path / "dockers.txt"


def article(path: Path) -> Article:
    (page,) = pages([path])
    assert isinstance(page, Page)
    found = read(page)
    assert isinstance(found, Article)
    return detect(found)


def annotated(path: Path, trained: Path | None = None) -> Annotations:
    (found,) = annotate([article(path)], {"en": str(trained)} if trained else {})
    assert not found.issues
    return found


def place_in_text(mention: Mention) -> tuple[str, int, int]:
    return mention.kind, mention.start, mention.end


def test_what_both_find_is_surer_and_stays_the_rules_own(path: Path, trained: Path) -> None:
    without, helped = annotated(path), annotated(path, trained)
    now = {place_in_text(mention): mention for mention in helped.mentions}
    for before in without.mentions:
        after = now[place_in_text(before)]
        agreed = after.rule == f"{before.rule}+trained"
        assert agreed or after == before
        assert after.confidence == (surer(before.confidence) if agreed else before.confidence)
        assert (after.value, after.extractor, after.version) == (before.value, before.extractor, before.version)
    surer_now = {m.text for m in helped.mentions if m.rule.endswith("+trained")}
    assert surer_now == {"Ministry of Ports", "Harbour Union", "Tema"}


def test_what_it_alone_finds_is_a_candidate_and_no_finding(path: Path, trained: Path) -> None:
    without, helped = annotated(path), annotated(path, trained)
    proposed = [m for m in helped.mentions if m.extractor == "trained"]
    assert [(m.kind, m.text, m.value["label"]) for m in proposed] == [
        ("organisation_candidates", "zorvex", "ORG"), ("location_candidates", "quarn", "GPE"),
    ]  # fmt: skip
    assert {(m.confidence, m.rule) for m in proposed} == {(ALONE, "trained:en_pipeline")}
    assert len(helped.mentions) == len(without.mentions) + len(proposed)
    assert [o.names for o in helped.organisations] == [o.names for o in without.organisations]
    assert [p.name for p in helped.locations] == [p.name for p in without.locations]
    assert (helped.dates, helped.worker_counts, helped.cues) == (without.dates, without.worker_counts, without.cues)
    assert assemble(helped).events == assemble(without).events


def test_a_candidate_does_not_move_what_stands_near_the_top(path: Path) -> None:
    path.write_text(
        TEXT.replace("zorvex.", "men. It rained all day long. Nobody came, for it was cold. ILO was there.")
    )
    found = annotated(path)
    text = found.article.text
    start, end = text.index("Nobody"), text.index(" ILO was")
    candidate = Mention(
        "organisation_candidates", start, start + 6, "Nobody", {}, ALONE, "x", "trained", "1", start, end
    )
    helped = replace(found, mentions=(*found.mentions, candidate))
    assert start not in {mention.sentence_start for mention in (*found.mentions, *found.cues)}
    assert [Reading(helped).zone(at) for at in range(len(text))] == [Reading(found).zone(at) for at in range(len(text))]


def test_extract_keeps_candidates_apart(path: Path, trained: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without = json.loads(CliRunner().invoke(main, ["extract", str(path)]).stdout)
    assert without["other_findings"] == {}
    monkeypatch.setenv("ILO_EVENTS_TRAINED_PIPELINES", f"en={trained}")
    result = CliRunner().invoke(main, ["extract", str(path)])
    assert (result.exit_code, result.stderr) == (0, "1 read, 1 extracted, 0 rejected\n")
    helped = json.loads(result.stdout)
    (candidate,) = helped["other_findings"]["organisation_candidates"]
    ((start, end),) = candidate["mentions"]
    assert (helped["text"][start:end], candidate["confidence"]) == ("zorvex", ALONE)
    for found in (without, helped):
        del found["other_findings"]
        for body in (*found["organisations"], *found["locations"]):
            del body["confidence"], body["rule"]
    assert helped == without


def test_candidates_are_stored_as_a_kind_of_their_own(
    path: Path, trained: Path, request: pytest.FixtureRequest
) -> None:
    with request.getfixturevalue("sqlite").database(migrated=True) as url:
        settings = Settings(database_url=url, trained_pipelines={"en": str(trained)})
        assert ingest_pages(settings, pages([path])).stored == 1
        engine = make_engine(url)
        with engine.connect() as connection:
            rows = connection.execute(sql("SELECT kind, text, confidence FROM v_finding WHERE extractor = 'trained'"))
            assert sorted(map(tuple, rows)) == [
                ("location_candidates", "quarn", ALONE), ("organisation_candidates", "zorvex", ALONE),
            ]  # fmt: skip
            assert connection.scalar(sql("SELECT count(*) FROM organisation_name WHERE name = 'zorvex'")) == 0
            assert connection.scalar(sql("SELECT count(*) FROM place WHERE name = 'quarn'")) == 0
            version = connection.scalar(sql("SELECT pipeline FROM extraction"))
        engine.dispose()
    assert version == pipeline_version("en", str(trained))


def test_the_version_names_the_pipeline_and_changes_with_its_weights(trained: Path, tmp_path: Path) -> None:
    version = pipeline_version("en", str(trained))
    assert version.startswith(pipeline_version("en") + ", trained ")
    assert "en_pipeline 0.0.0" in version
    copied = shutil.copytree(trained, tmp_path / "same")
    assert pipeline_version("en", str(copied)) == version
    assert pipeline_version("en", str(small_ner.train(tmp_path / "other", seed=1))) != version


def test_nothing_of_it_is_loaded_where_none_is_named() -> None:
    assert "trained" not in load("en").pipe_names
    code = (
        "from pipeline.annotate import load; load('en'); import sys; print('extractors.trained.trained' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_only_the_recognizer_is_loaded(trained: Path) -> None:
    component = load("en", str(trained)).get_pipe("trained")
    assert isinstance(component, Trained)
    assert component.model._nlp.pipe_names == ["ner"]


def test_a_multi_language_pipeline_with_labels_of_its_own(path: Path, tmp_path: Path) -> None:
    other = small_ner.train(tmp_path / "xx", "xx", body="Organization", place="LOC")
    found = annotated(path, other)
    assert {m.text for m in found.mentions if m.rule.endswith("+trained")} >= {"Ministry of Ports", "Tema"}
    assert {m.value["label"] for m in found.mentions if m.extractor == "trained"} == {"Organization", "LOC"}


def test_its_failure_costs_its_own_findings(path: Path, trained: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    component: Any = load("en", str(trained)).get_pipe("trained")
    monkeypatch.setattr(component.model, "look", lambda *_: 1 / 0)
    (found,) = annotate([article(path)], {"en": str(trained)})
    assert found.mentions == annotated(path).mentions
    (issue,) = found.issues
    assert (issue.code, issue.message) == ("extractor_failed", "trained: ZeroDivisionError: division by zero")
