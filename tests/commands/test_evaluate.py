"""The evaluate command: its figures are those of the annotation guide's own scorer."""

import contextlib
import copy
import importlib.util
import io
import json
import os
import random
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.evaluate import KINDS, evaluate, folded, same

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
OUR_ARTICLES = ROOT / "sandbox" / "articles"


@pytest.fixture(scope="module")
def scorer():
    path = SHARED / "evaluation" / "score.py"
    if not path.exists():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{path} is missing")
        pytest.skip(f"{path} is missing")
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_of(folder: Path) -> dict[str, dict]:
    return {path.name.split(".")[0]: json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))}


def their_figures(scorer, folder: Path, found: dict[str, dict], tmp_path: Path) -> dict:
    lines = [json.dumps({"source": f"{name}.txt", **entry}) for name, entry in found.items()]
    (tmp_path / "found.jsonl").write_text("\n".join(lines))
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        scorer.main([str(folder), str(tmp_path / "found.jsonl"), "--json"])
    return json.loads(out.getvalue())


def perturbed(gold: dict[str, dict], seed: int) -> dict[str, dict]:
    """The gold as a prediction with things dropped, doubled, reworded and made up."""
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    found = copy.deepcopy(gold)
    for entry in found.values():
        for kind in KINDS:
            items = [item for item in entry.get(kind, []) if chance.random() < 0.8]
            items += [copy.deepcopy(chance.choice(items)) for _ in range(2) if items]
            for item in items:
                reword(item, chance)
            chance.shuffle(items)
            entry[kind] = items
        for key in list(entry["article"]):
            if chance.random() < 0.3:
                entry["article"][key] = chance.choice([None, "x", str(entry["article"][key]).upper() + " "])
        if chance.random() < 0.5:
            chance.shuffle(entry["events"])
        if chance.random() < 0.2:
            entry["events"] = []
    if chance.random() < 0.5:
        found.pop(chance.choice(list(found)))
    return found


def reword(item: dict, chance: random.Random) -> None:
    key = chance.choice(list(item))
    if chance.random() < 0.4:
        item[key] = {str: "Something Else", int: 7, bool: False}.get(type(item[key]))
    if item.get("names"):
        item["names"] = [item["names"][0], *item["names"][1:]][: chance.choice([1, 2])]
        form = chance.choice(["{}", "the {}", "{} of Ghana", "  {}. ", "La {} de la Paz"])
        item["names"][0] = form.format(item["names"][0].replace("'", "’"))
    elif item.get("name") and chance.random() < 0.5:
        item["name"] = chance.choice([item["name"].upper(), f" {item['name']},", "Elsewhere"])


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("folder", [SHARED / "seeds", OUR_ARTICLES], ids=["seeds", "our articles"])
def test_figures_are_those_of_the_guides_scorer(scorer, folder, seed, tmp_path):
    gold = gold_of(folder)
    found = perturbed(gold, seed)
    ours, theirs = evaluate(gold, found).figures(), their_figures(scorer, folder, found, tmp_path)
    assert ours == theirs
    assert 0 < ours["organisations"]["f1"] < 1


def test_the_gold_itself_is_right(scorer, tmp_path):
    gold = gold_of(SHARED / "seeds")
    report = evaluate(gold, gold)
    assert report.figures() == their_figures(scorer, SHARED / "seeds", gold, tmp_path)
    assert report.differences == []


def test_one_thing_found_twice():
    day = {"start": "2024-05-09", "end": "2024-05-09"}
    ilo, full = {"names": ["ILO"]}, {"names": ["International Labour Organization"]}
    gold = {"a": {"dates": [day], "organisations": [{"names": [*ilo["names"], *full["names"]]}]}}
    counts = evaluate(gold, {"a": {"dates": [day, dict(day)], "organisations": [ilo, full]}}).counts
    assert counts["dates"] == {"hit": 1, "missed": 0, "wrong": 0}
    assert counts["organisations"] == {"hit": 1, "missed": 0, "wrong": 1}


def test_what_is_optional_neither_rewards_nor_punishes():
    entry = {"names": ["IPEC"], "optional": True}
    for found in ([], [{"names": ["IPEC"]}]):
        report = evaluate({"a": {"organisations": [entry]}}, {"a": {"organisations": found}})
        assert report.counts["organisations"] == {"hit": 0, "missed": 0, "wrong": 0}
        assert report.differences == []


def test_names():
    assert folded(" The  Employers’ Union. ") == "employers' union"
    assert same("organisations", {"names": ["Ministry of Labour"]}, {"names": ["Ministry of Labour of Thailand"]})
    assert not same(
        "organisations", {"names": ["Ministry of Labour of Laos"]}, {"names": ["Ministry of Labour of Chad"]}
    )
    ghana = {"kind": "country", "country": "GH", "name": "Ghana"}
    assert same("locations", ghana, {"kind": "country", "country": "GH", "name": "République du Ghana"})
    assert not same("locations", ghana, {"kind": "region", "country": "GH", "name": "Ghana"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tema.txt").write_text(
        "Dockers sign accord\n\n11 June 2024\n\nTEMA, Ghana (ILO News) – The dockers signed an accord on 9 May 2024. "
        "It covers more than 4,000 dock workers. Talks had begun in 2021, the two sides said.\n"
    )
    gold = {
        "article": {"title": "Dockers sign accord", "language": "fr"},
        "dates": [{"start": "2024-05-09", "end": "2024-05-09"}],
        "worker_counts": [{"text": "more than 4,000 dock workers", "low": 4001, "high": 4001, "comparator": ">"}],
    }
    (tmp_path / "tema.gold.json").write_text(json.dumps(gold))
    return tmp_path


def test_the_command_runs_the_pipeline_and_shows_each_difference_with_its_sentence(folder):
    result = CliRunner().invoke(main, ["evaluate", str(folder), "--show"])
    assert result.exit_code == 0, result.stderr
    assert "tema article.language: want 'fr', got 'en'" in result.stdout
    assert "tema worker_counts MISSED" in result.stdout
    assert "tema worker_counts WRONG" in result.stdout
    assert "    It covers more than 4,000 dock workers.\n" in result.stdout
    assert "tema dates WRONG" in result.stdout
    assert "article.title         1/1 = 1.000" in result.stdout


def test_figures_as_json(folder):
    result = CliRunner().invoke(main, ["evaluate", str(folder), "--json"])
    figures = json.loads(result.stdout)
    assert figures["articles"] == 1
    assert figures["worker_counts"]["recall"] == 0.0
    assert figures["article.language"] == {"right": 0, "of": 1, "share": 0.0}


def test_a_gold_without_its_text_is_told_and_counted(folder):
    (folder / "tema.txt").unlink()
    result = CliRunner().invoke(main, ["evaluate", str(folder)])
    assert result.exit_code == 1
    assert f"{folder / 'tema.txt'}: missing: " in result.stderr
    assert "articles: 1" in result.stdout


def test_a_folder_without_gold_is_a_wrong_call(tmp_path):
    for folder in (tmp_path, tmp_path / "none"):
        result = CliRunner().invoke(main, ["evaluate", str(folder)])
        assert result.exit_code == 2
        assert result.stderr.startswith(f"error: {folder}: ")
    (tmp_path / "x.gold.json").write_text("{")
    assert "not valid JSON" in CliRunner().invoke(main, ["evaluate", str(tmp_path)]).stderr


def test_calibration_tells_of_each_kind_what_is_stated_and_what_is_right(folder):
    result = CliRunner().invoke(main, ["evaluate", str(folder), "--calibration"])
    assert result.exit_code == 0, result.stderr
    kinds = re.findall(r"^(\w+): (\d+) findings?, expected calibration error 0\.\d+$", result.stdout, re.MULTILINE)
    assert dict(kinds)["dates"] == "2"  # 9 May is right, 2021 is not in the gold
    rows = re.findall(r"^  (\S+) +(\d+)   0\.\d+  ([01]\.000)     0\.\d+$", result.stdout, re.MULTILINE)
    assert {("day", "1", "1.000"), ("year", "1", "0.000"), ("trade", "1", "0.000")} <= set(rows)


def test_calibration_as_json(folder):
    result = CliRunner().invoke(main, ["evaluate", str(folder), "--calibration", "--json"])
    figures = json.loads(result.stdout)
    assert figures["articles"] == 1
    told = figures["calibration"]
    assert set(told) == {"all", "dates", "worker_counts"}
    assert sum(row["findings"] for row in told["dates"]["bins"]) == told["dates"]["findings"] == 2
    assert {row["name"] for row in told["worker_counts"]["rules"]} == {"trade"}
    assert sum(row["findings"] * row["right"] for row in told["all"]["rules"]) == pytest.approx(1)


def test_calibration_where_nothing_is_judged(folder):
    (folder / "tema.gold.json").write_text(json.dumps({"article": {"title": "Dockers sign accord"}}))
    result = CliRunner().invoke(main, ["evaluate", str(folder), "--calibration"])
    assert result.stdout == "nothing was found that the gold judges\n"
