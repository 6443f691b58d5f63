"""Findings with a confidence in → the reliability table, the table of rules and the calibration error, by hand."""

from dataclasses import replace

import made
import pytest

from extractors.confidence import UNTRIED
from pipeline.calibration import Judged, Row, bins, expected_error, of_kind, rules, share, smoothed
from pipeline.evaluate import evaluate
from pipeline.merge import merged
from pipeline.records import Events, Mention
from pipeline.shape import shape


def ones(confidence: float, right: int, wrong: int, *, kind: str = "dates", rule: str = "day") -> list[Judged]:
    return [Judged("a", kind, confidence, True, rule)] * right + [Judged("a", kind, confidence, False, rule)] * wrong


def test_findings_fall_into_the_bin_whose_lower_edge_they_reach() -> None:
    found = [row.name for c in (0.0, 0.599, 0.6, 0.7, 0.8, 0.9, 0.949, 0.95, 1.0) for row in bins(ones(c, 1, 0))]
    assert found == [
        "0.00-0.60", "0.00-0.60", "0.60-0.70", "0.70-0.80", "0.80-0.90", "0.90-0.95", "0.90-0.95", "0.95-1.00",
        "0.95-1.00",
    ]  # fmt: skip


def test_a_bin_tells_what_is_stated_and_what_is_right() -> None:
    assert bins(ones(0.82, 3, 0) + ones(0.86, 0, 1) + ones(0.3, 1, 1)) == [
        Row("0.00-0.60", 2, pytest.approx(0.3), 0.5),
        Row("0.80-0.90", 4, pytest.approx(0.83), 0.75),
    ]
    assert bins([]) == []


def test_rules_stand_by_how_much_they_found() -> None:
    judged = ones(0.9, 1, 1, rule="month") + ones(0.8, 3, 0, rule="day") + [Judged("a", "dates", 0.5, False)]
    assert rules(judged) == [
        Row("day", 3, pytest.approx(0.8), 1.0),
        Row("month", 2, pytest.approx(0.9), 0.5),
        Row("-", 1, 0.5, 0.0),
    ]


def test_few_findings_say_little_of_a_rule() -> None:
    assert smoothed(Row("day", 0, 0.0, 0.0)) == pytest.approx(UNTRIED)
    assert smoothed(Row("day", 10, 0.0, 1.0)) == pytest.approx(0.95)
    assert smoothed(Row("day", 90, 0.0, 0.5)) == pytest.approx(0.54)


def test_the_error_weighs_each_bin_by_its_findings() -> None:
    assert expected_error([]) == 0
    assert expected_error(ones(0.9, 9, 1)) == pytest.approx(0.0)
    # Too sure by 0.5 in three of four findings, not sure enough by 0.4 in one: they do not cancel out.
    assert expected_error(ones(1.0, 0, 0) + ones(0.5, 0, 3) + ones(0.6, 1, 0)) == pytest.approx(0.75 * 0.5 + 0.25 * 0.4)


def test_share_and_kind() -> None:
    judged = ones(0.9, 1, 3) + ones(0.9, 1, 0, kind="locations")
    assert share(of_kind(judged, "dates")) == 0.25
    assert share(of_kind(judged, "locations")) == 1
    assert share([]) == 0


def day(day_of_may: int, **more: object) -> dict[str, object]:
    return {"start": f"2024-05-{day_of_may:02}", "end": f"2024-05-{day_of_may:02}", **more}


def test_evaluating_judges_what_the_scorer_counts_and_nothing_else() -> None:
    gold = {"a": {"dates": [day(1), day(2, optional=True), day(3)]}}
    # 1 May twice: found once. 2 May is optional. 4 May is wrong.
    found = {"a": {"dates": [day(d, confidence=d / 10, rule=f"r{d}") for d in (1, 1, 2, 4)]}}
    assert evaluate(gold, found).judged == [
        Judged("a", "dates", 0.1, True, "r1"),
        Judged("a", "dates", 0.4, False, "r4"),
    ]


@pytest.mark.parametrize("wrong", [{}, {"type": "training"}, {"end": "2024-05-09"}, {"countries": ["GH", "TG"]}])
def test_the_main_event_is_judged_as_a_whole(wrong: dict[str, object]) -> None:
    event = {"type": "visit", "start": "2024-05-01", "end": "2024-05-02", "countries": ["GH"]}
    found = {**event, "confidence": 0.7, **wrong}
    judged = evaluate({"a": {"events": [event]}}, {"a": {"events": [found, {**found, "type": "other"}]}}).judged
    assert judged == [Judged("a", "events", 0.7, not wrong, str(found["type"]))]
    assert evaluate({"a": {"events": [event]}}, {}).judged == []


def test_what_states_no_confidence_is_not_judged() -> None:
    gold = {"a": {"dates": [day(1)]}}
    assert evaluate(gold, gold).judged == []


def stated(*confidences: float) -> float:
    """What is stated of a day that so many mentions give."""
    value = {"start": "2024-05-01", "end": "2024-05-01", "precision": "day"}
    mentions = [Mention("dates", i, i + 1, "x", value, c, "day", "dates", "1", 0, 9) for i, c in enumerate(confidences)]
    return merged(mentions)["dates"][0].confidence


def test_a_second_mention_halves_the_doubt_of_the_surest() -> None:
    assert stated(0.7) == 0.7
    assert stated(0.8, 0.3) == stated(0.3, 0.8) == pytest.approx(0.9)
    assert stated(0.8, 0.8, 0.8) == pytest.approx(0.9)
    assert stated(1.0, 1.0) == 1


def test_the_output_names_the_rule_of_the_surest_mention() -> None:
    found = made.annotations(made.article())
    first, second = found.organisations[0].mentions
    mentions = (first._replace(rule="guessed", confidence=0.4), second._replace(rule="told", confidence=0.8))
    ministry = replace(found.organisations[0], mentions=mentions)
    assert shape(Events(replace(found, organisations=(ministry,))))["organisations"][0]["rule"] == "told"
