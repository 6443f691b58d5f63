"""Every fixture of `fixtures/` → one test a field: what is found now is what `expected.json` says.

Where a field fails and the pipeline is right, correct the file by hand, or record the fixture anew:
`ilo-events save-fixture --update --name NAME`.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline import fixtures

FOLDER = Path(__file__).parent / "fixtures"
RECORDED = {
    path.parent.name: fixtures.fields(fixtures.expected(path.parent)) for path in FOLDER.glob("*/expected.json")
}
FIELDS = [pytest.param(name, field, id=f"{name}-{field}") for name in sorted(RECORDED) for field in RECORDED[name]]


@cache
def found(name: str) -> dict[str, Any]:
    return fixtures.fields(fixtures.found(fixtures.saved_page(FOLDER / name)))


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_field(name: str, field: str) -> None:
    assert field in found(name), f"nothing is found for {field}"
    assert found(name)[field] == RECORDED[name][field]


@pytest.mark.parametrize("name", sorted(RECORDED))
def test_no_kind_of_finding_came_that_was_not_recorded(name: str) -> None:
    """A field taken out by hand is not checked; a whole kind that nobody recorded is told."""
    kinds = {field for field in found(name) if field.startswith("other_findings.") and "[" not in field}
    assert kinds <= set(RECORDED[name])


def test_there_are_fixtures() -> None:
    """An empty folder would pass without a test."""
    assert len(RECORDED) >= 3
    assert len(FIELDS) > 100
