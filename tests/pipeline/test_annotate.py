"""An extractor that does wrong costs its own findings and an issue; a kind is the first component's that assigns it."""

from collections.abc import Iterator
from typing import Any

import made
import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extractors.findings import KINDS, Finding, declare
from pipeline import annotate as stage
from pipeline.annotate import annotate
from pipeline.records import Annotations

GOOD = Finding(0, 3, {"mine": True}, 0.5, "made")


@pytest.fixture
def nlp(monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    """A pipeline for this test alone, and no kind of it afterwards."""
    nlp = Language()
    monkeypatch.setattr(stage, "load", lambda *_: nlp)
    before = set(KINDS)
    yield nlp
    KINDS.intersection_update(before)


def leave(nlp: Language, name: str, *findings: Any, error: Exception | None = None) -> None:
    """Add a component that leaves findings of the kind ``strikes``, and then perhaps fails."""

    def component(doc: Doc) -> Doc:
        doc._.strikes = findings
        if error:
            raise error
        return doc

    Language.factory(name, assigns=[declare("strikes")], func=lambda nlp, name: component)
    nlp.add_pipe(name)


def found(nlp: Language) -> Annotations:
    article = made.article()
    (result,) = annotate([article])
    return result


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        (GOOD._replace(start=-1), "offsets -1..3 lie outside the text"),
        (GOOD._replace(start=3), "offsets 3..3 lie outside the text"),
        (GOOD._replace(end=10**6), "offsets 0..1000000 lie outside the text"),
        (GOOD._replace(value={"day": made.NOW}), "the value at 0 is not JSON"),
        (GOOD._replace(confidence=1.5), "rule 'made' and confidence 1.5 at 0"),
        (GOOD._replace(confidence=float("nan")), "rule 'made' and confidence nan at 0"),
        (GOOD._replace(rule=""), "rule '' and confidence 0.5 at 0"),
    ],
)
def test_a_finding_of_no_use_is_told_and_the_others_stand(nlp: Language, bad: Finding, told: str) -> None:
    leave(nlp, "strikes", bad, GOOD)
    result = found(nlp)
    assert [(m.kind, m.start, m.end, m.extractor) for m in result.mentions] == [("strikes", 0, 3, "strikes")]
    (issue,) = result.issues
    assert issue.code == "bad_finding"
    assert issue.message.startswith(f"strikes: {told}")


def test_a_component_that_fails_leaves_nothing(nlp: Language) -> None:
    leave(nlp, "failing", GOOD, error=ValueError("no"))
    result = found(nlp)
    assert [(i.code, i.message) for i in result.issues] == [("extractor_failed", "failing: ValueError: no")]
    assert result.mentions == ()


def test_what_is_no_finding_at_all_costs_the_component(nlp: Language) -> None:
    leave(nlp, "vague", "a strike")
    result = found(nlp)
    assert [issue.code for issue in result.issues] == ["extractor_failed"]


def test_a_kind_stays_its_first_components_when_a_later_one_makes_it_surer(nlp: Language) -> None:
    leave(nlp, "first", GOOD)
    leave(nlp, "second", GOOD._replace(confidence=0.9))
    assert [(m.extractor, m.confidence) for m in found(nlp).mentions] == [("first", 0.9)]
