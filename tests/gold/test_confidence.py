"""The gate on confidence: of the findings in our own articles that state 0.9, nine in ten are right.

What is asked, and why:

- Over all English articles together, in each bin of confidence with ``ENOUGH`` findings, of all kinds, stated and right
  are at most ``APART`` apart; so are they of each kind on the whole, and of each rule with as many findings. With fewer
  findings chance alone parts them more (the standard error of a share of 0.9 is 0.055 at 30 findings, 0.03 at 100).
- The rules were made looking at the development part and reach more there than in an article that nobody tuned to;
  what is stated lies between. So the development part is only asked not to be overrated.
- The part held out has its expected calibration error under a floor, and no bin of it is overrated by twice ``APART``.
"""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from our_articles import report

from pipeline.calibration import Judged, Row, bins, expected_error, of_kind, rules, share

ENOUGH = 30
APART = 0.05
# Of the part held out; it only falls.
ERROR_AT_MOST = 0.03
JUDGED = ("organisations", "dates", "locations", "worker_counts", "events")


def judged(*parts: str) -> list[Judged]:
    return [one for part in parts for one in report(part).judged]


def told(ones: Sequence[Judged]) -> list[Row]:
    """The bins that hold enough findings to say something."""
    return [row for row in bins(ones) if row.findings >= ENOUGH]


def mean(ones: Sequence[Judged]) -> float:
    return sum(one.confidence for one in ones) / len(ones)


def test_of_those_that_state_nine_in_ten_nine_in_ten_are_right() -> None:
    rows = told(judged("en development", "en held out"))
    assert len(rows) >= 3
    assert [row for row in rows if abs(row.stated - row.right) > APART] == []


@pytest.mark.parametrize("kind", JUDGED)
def test_each_kind_states_on_the_whole_what_it_reaches(kind: str) -> None:
    ones = of_kind(judged("en development", "en held out"), kind)
    assert len(ones) >= ENOUGH
    assert abs(mean(ones) - share(ones)) <= APART


@pytest.mark.parametrize("kind", JUDGED[:4])
def test_each_rule_states_what_it_reaches(kind: str) -> None:
    rows = [row for row in rules(of_kind(judged("en development", "en held out"), kind)) if row.findings >= ENOUGH]
    assert len(rows) >= 2
    assert [row for row in rows if abs(row.stated - row.right) > APART] == []


def test_the_development_part_is_not_overrated() -> None:
    ones = judged("en development")
    assert [row for row in told(ones) if row.stated - row.right > APART] == []


def test_what_nobody_tuned_to_is_stated_about_right() -> None:
    ones = judged("en held out")
    error = expected_error(ones)
    print(f"held out: {len(ones)} findings, expected calibration error {error:.3f}")  # noqa: T201
    assert error <= ERROR_AT_MOST
    assert [row for row in told(ones) if row.stated - row.right > 2 * APART] == []


def test_the_surer_are_more_often_right() -> None:
    rows = told(judged("en development", "en held out"))
    assert [low.name for low, high in pairwise(rows) if low.right > high.right] == []
