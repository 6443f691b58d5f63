"""An extractor that does wrong costs its own findings and an issue; a kind is the first component's that assigns it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import made
import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extractors.findings import KINDS, Finding, declare
from pipeline import annotate as stage
from pipeline.annotate import annotate, load
from pipeline.records import Annotations
from sandbox.site import ARTICLES

GOOD = Finding(0, 3, {"mine": True}, 0.5, "made")


@pytest.fixture
def nlp(monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    """A pipeline for this test alone, and no kind of it afterwards."""
    nlp = Language()
    monkeypatch.setattr(stage, "load", lambda *_: nlp)
    before = set(KINDS)
    yield nlp
    KINDS.intersection_update(before)


def leave(nlp: Language, name: str, *findings: Any, error: BaseException | None = None, kind: str = "strikes") -> None:
    """Add a component that leaves findings of the kind, and then perhaps fails."""

    def component(doc: Doc) -> Doc:
        doc._.set(kind, findings)
        if error:
            raise error
        return doc

    Language.factory(name, assigns=[declare(kind)], func=lambda nlp, name: component)
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


DATE = {"start": "2024-05-09", "end": "2024-05-09", "precision": "day"}
COUNT = {"low": 1, "high": 2, "comparator": "=", "population": "dockers", "place": "GH", "change": None}
PLACE = {"name": "Tema", "en": None, "country": "GH", "kind": "city", "geonames_id": 1, "latitude": 5.7, "longitude": 0}
BODY = {"name": "MoP", "names": ["MoP"], "country": None, "kind": "ministry"}


@pytest.mark.parametrize(
    ("kind", "good", "wrong"),
    [
        ("dates", DATE, {"start": "9 May"}),
        ("dates", DATE, {"start": "2024-05-10"}),
        ("dates", DATE, {"precision": "week"}),
        ("dates", DATE, {"precision": ["day"]}),
        ("worker_counts", COUNT, {"low": 3}),
        ("worker_counts", COUNT, {"high": 2**63}),
        ("worker_counts", COUNT, {"low": 0.5}),
        ("worker_counts", COUNT, {"comparator": "about"}),
        ("worker_counts", COUNT, {"change": "growth"}),
        ("worker_counts", COUNT, {"place": "Ghana"}),
        ("worker_counts", COUNT, {"population": None}),
        ("worker_counts", COUNT, {"more": 1}),
        ("locations", PLACE, {"latitude": 91}),
        ("locations", PLACE, {"kind": "village"}),
        ("locations", PLACE, {"name": ""}),
        ("locations", PLACE, {"country": "gh"}),
        ("organisations", BODY, {"names": []}),
        ("organisations", BODY, {"names": "MoP", "country": "Ghana"}),
        ("organisations", BODY, {"names": [None]}),
    ],
)
def test_what_no_table_would_take_is_told_before_it_costs_the_article(
    nlp: Language, kind: str, good: dict[str, Any], wrong: dict[str, Any]
) -> None:
    leave(nlp, "core", GOOD._replace(value=good), GOOD._replace(start=1, value=good | wrong), kind=kind)
    result = found(nlp)
    assert [(m.kind, m.start) for m in result.mentions] == [(kind, 0)]
    assert [len(thing.mentions) for thing in getattr(result, kind)] == [1]
    (issue,) = result.issues
    assert issue.code == "bad_finding"
    assert issue.message.startswith(f"core: the value at 1 is none of {kind}: ")


@pytest.mark.parametrize(
    "value",
    [
        {"a": float("nan")}, {"a": [float("inf")]}, {"a": "\0"}, {"a": ["\0"]}, {"\0": 1}, {"a": "\ud800"},
        {"a": ["\ud800"]}, ["a"], "a", 1, None, {1, 2}, {"a": {1}}, {"a": b"b"}, {("a", "b"): 1},
    ],
)  # fmt: skip
def test_a_value_that_a_database_would_not_take_is_none(nlp: Language, value: Any) -> None:
    leave(nlp, "strikes", GOOD._replace(value=value), GOOD)
    result = found(nlp)
    assert [mention.value for mention in result.mentions] == [GOOD.value]
    assert [issue.code for issue in result.issues] == ["bad_finding"]


def test_a_value_that_is_too_deep_is_none(nlp: Language) -> None:
    deep: dict[str, Any] = {}
    for _ in range(100_000):
        deep = {"a": deep}
    leave(nlp, "strikes", GOOD._replace(value=deep), GOOD)
    assert [issue.code for issue in found(nlp).issues] == ["bad_finding"]
    while deep:  # taken apart here: at its end the interpreter would recurse as deep
        deep = deep["a"]


def test_what_is_kept_of_a_value_is_plain(nlp: Language) -> None:
    class Own(dict[str, Any]):
        """What only its extractor knows."""

    leave(nlp, "strikes", GOOD._replace(value=Own(a=Own(b=(1, 2)))))
    (mention,) = found(nlp).mentions
    assert mention.value == {"a": {"b": [1, 2]}}
    assert {type(mention.value), type(mention.value["a"])} == {dict}


@pytest.mark.parametrize(
    "wrong", [{"start": 0.0}, {"end": "3"}, {"confidence": "high"}, {"confidence": None}, {"rule": 5}]
)
def test_a_finding_of_wrong_types_is_told_and_the_others_stand(nlp: Language, wrong: dict[str, Any]) -> None:
    leave(nlp, "strikes", GOOD._replace(**wrong), GOOD)
    result = found(nlp)
    assert len(result.mentions) == 1
    assert [issue.code for issue in result.issues] == ["bad_finding"]


@pytest.mark.parametrize("given", [None, "text", Doc(Language().vocab, words=["other"])])
def test_what_gives_back_no_doc_costs_the_others_nothing(nlp: Language, given: Any) -> None:
    Language.factory("giver", func=lambda nlp, name: lambda doc: given)
    nlp.add_pipe("giver")
    leave(nlp, "strikes", GOOD)
    result = found(nlp)
    assert [issue.message.partition(":")[0] for issue in result.issues] == ["giver"]
    assert len(result.mentions) == 1


def test_a_text_is_parted_in_tokens_where_a_component_does_not_say_that_it_needs_none(nlp: Language) -> None:
    seen: list[int] = []

    class Looks:
        def __call__(self, doc: Doc) -> Doc:
            seen.append(len(doc))
            return doc

    class ReadsText(Looks):
        needs_tokens = False

    Language.factory("reads_text", func=lambda nlp, name: ReadsText())
    Language.factory("looks", func=lambda nlp, name: Looks())
    nlp.add_pipe("reads_text")
    assert found(nlp).issues == ()
    assert seen == [0]
    nlp.add_pipe("looks")
    assert found(nlp).issues == ()
    assert seen[1] == seen[2] == len(nlp.make_doc(made.article().text)) > 0


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_our_own_components_need_no_tokens(language: str) -> None:
    nlp = load(language)
    assert not any(getattr(component, "needs_tokens", True) for _, component in nlp.pipeline)
    for path in sorted(ARTICLES.glob("*.txt"))[::7]:
        article = replace(made.article(), text=path.read_text(encoding="utf-8"), language=language, sections=())
        (annotated,) = annotate([article])
        doc = nlp.make_doc(article.text)
        doc._.published_on = article.published_on
        for _, component in nlp.pipeline:
            component(doc)
        told = sorted((kind, f.start, f.end, f.rule) for kind in KINDS for f in doc._.get(kind))
        assert len(doc) > 0
        assert told == sorted((m.kind, m.start, m.end, m.rule) for m in (*annotated.mentions, *annotated.cues))


def test_one_that_asks_for_the_end_of_the_program_fails(nlp: Language) -> None:
    leave(nlp, "leaving", error=SystemExit(2))
    assert [(i.code, i.message) for i in found(nlp).issues] == [("extractor_failed", "leaving: SystemExit: 2")]


def test_a_text_that_cannot_be_read_at_all_costs_only_itself(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    make_doc = nlp.make_doc
    monkeypatch.setattr(nlp, "make_doc", lambda text: make_doc(text) if "Bad" not in text else 1 / 0)
    leave(nlp, "strikes", GOOD)
    bad, good = annotate([made.article(body="Bad."), made.article()])
    assert [issue.message for issue in bad.issues] == ["tokenizer: ZeroDivisionError: division by zero"]
    assert (len(bad.mentions), len(good.mentions), good.issues) == (0, 1, ())
