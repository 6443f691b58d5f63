"""What a trained pipeline's word changes in a Doc, with what it says given by the test."""

from collections.abc import Iterator
from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from extractors.findings import Finding, Section
from extractors.trained.model import Seen
from extractors.trained.patterns import words
from extractors.trained.trained import ALONE, Trained, surer


class Says:
    """A model that sees the given words as bodies, or as places where they begin with a star."""

    name, version = "en_said", "1"

    def __init__(self, *names: str) -> None:
        self.names, self.read = names, list[str]()

    def look(self, text: str, stretches: Any) -> Iterator[Seen]:
        for start, end in stretches:
            self.read.append(text[start:end])
            for name in self.names:
                at = text.find(name.lstrip("*"), start, end)
                if at >= 0:
                    kind: Any = "locations" if name.startswith("*") else "organisations"
                    yield Seen(at, at + len(name.lstrip("*")), kind, "X")


def judged(said: str, *names: str, ours: str = "", our_places: str = "", our_dates: str = "") -> dict[str, Any]:
    nlp = spacy.blank("en")
    doc = nlp.make_doc(said)
    for kind, given_names in (("organisations", ours), ("locations", our_places), ("dates", our_dates)):
        spans = [(said.index(name), said.index(name) + len(name)) for name in given_names.split("|") if name]
        doc._.set(kind, tuple(Finding(start, end, {}, 0.75, "given") for start, end in spans))
    doc = Trained(Says(*names), words("en"))(doc)  # type: ignore[arg-type]
    kinds = ("organisations", "locations", "dates", "organisation_candidates", "location_candidates")
    return {kind: {said[f.start : f.end]: f.confidence for f in doc._.get(kind)} for kind in kinds}


@pytest.mark.parametrize(
    "seen", ["the Union of Dockers", "“Union of Dockers”", "Union of Dockers’s", "Union of Dockers."]
)
def test_articles_quotes_and_possessives_are_no_disagreement(seen: str) -> None:
    found = judged(f"Officials of {seen} said so.", seen, ours="Union of Dockers")
    assert found["organisations"] == {"Union of Dockers": 0.9}
    assert found["organisation_candidates"] == {}


def test_another_kind_or_another_extent_is_no_agreement() -> None:
    found = judged("The Union of Dockers in Tema said so.", "*Union of Dockers", "Tema", ours="Union of Dockers",
                   our_places="Tema")  # fmt: skip
    assert (found["organisations"], found["locations"]) == ({"Union of Dockers": 0.75}, {"Tema": 0.75})
    found = judged("The Union of Dockers said so.", "Union of", ours="Union of Dockers")
    assert found["organisations"] == {"Union of Dockers": 0.75}


def test_what_touches_a_finding_or_is_known_elsewhere_is_no_candidate() -> None:
    said = "In May 2024 the Union met. The Guild of Tema and UNION.\n\nGuild"
    names = ("May 2024", "Guild of Tema", "UNION", "UNION.\n\nGuild")
    found = judged(said, *names, ours="Union", our_dates="May 2024")
    assert found["organisation_candidates"] == {"Guild of Tema": ALONE}


def test_a_candidate_is_the_name_alone() -> None:
    assert judged("So the “Quay”’s men.", "*the “Quay”’s")["location_candidates"] == {"Quay": ALONE}


def test_headlines_and_datelines_are_not_read() -> None:
    doc = spacy.blank("en").make_doc("Title Here\n\n1 May 2024\n\nTEMA (ILO News) – It rained.")
    doc._.sections = (Section("title", 0, 10), Section("header", 12, 22), Section("body", 24, 52),
                      Section("dateline", 24, 42))  # fmt: skip
    says = Says("ILO News")
    Trained(says, words("en"))(doc)  # type: ignore[arg-type]
    assert (says.read, doc._.organisation_candidates) == (["It rained."], ())


@given(st.floats(0, 1))
def test_agreement_never_makes_a_finding_less_sure(confidence: float) -> None:
    assert confidence <= surer(confidence) <= 1
    assert surer(0.75) == 0.9
