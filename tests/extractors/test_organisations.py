"""Organisations: marked lines of every language, names that nobody listed, and what must hold of any text."""

from pathlib import Path

import marked
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from extractors.findings import Section
from extractors.organisations.acronyms import explains
from extractors.organisations.known import Bodies, bodies
from extractors.organisations.spelling import fold

PIPES = ("ilo_sentences", "ilo_locations", "ilo_organisations")
EXAMPLES = sorted(path.name for path in (Path(marked.__file__).parent / "examples").glob("organisations_??.txt"))
LINES = [(name[-6:-4], line) for name in EXAMPLES for line in marked.examples(name)]


def found(text: str, **how: object) -> Doc:
    return marked.annotate(text, *PIPES, **how)  # type: ignore[arg-type]


def in_brackets(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


@pytest.mark.parametrize(("language", "example"), LINES)
def test_a_marked_line_is_read_as_marked(language: str, example: str) -> None:
    text, wanted = marked.parse(example)
    # What stands in brackets need not be marked: it is one more name of the body before them. A plural is named once.
    findings = {f.start: f for f in reversed(found(text, lang=language)._.organisations)}
    marks = {m.start for m in wanted}
    main = [f for start, f in sorted(findings.items()) if start in marks or not in_brackets(text, start)]
    assert [text[f.start : f.end] for f in main] == [text[m.start : m.end] for m in wanted]
    for finding, mark in zip(main, wanted, strict=True):
        assert mark.attributes.get("is", finding.value["name"]) in (finding.value["name"], *finding.value["names"])
        if "country" in mark.attributes:
            assert finding.value["country"] == mark.attributes["country"]


def test_names_that_nobody_listed_are_found_without_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Understanding, not a list: invented bodies, in an article's ways of naming them, with no table at all."""
    component = marked.pipeline(*PIPES).get_pipe("ilo_organisations")
    monkeypatch.setattr(component, "bodies", Bodies([]))
    text = (
        "Officials from the Ministry of Tides, Salt and Lagoons (MTSL) of Portugal, including its Harbour Foresight "
        "Office (HFO) and Directorate General for Pearl Divers (DGPD), met the Ruritanian Kite Makers Confederation "
        "(RKMC), Spanish workers (QXT and ZZO) and the Moonlight Bakery Workers’ Union. The Ministry agreed."
    )
    values = {f.value["name"]: f.value for f in found(text)._.organisations}
    assert sorted(values) == [
        "Directorate General for Pearl Divers",
        "Harbour Foresight Office",
        "Ministry of Tides, Salt and Lagoons",
        "Moonlight Bakery Workers’ Union",
        "QXT",
        "Ruritanian Kite Makers Confederation",
        "ZZO",
    ]
    assert "MTSL" in values["Ministry of Tides, Salt and Lagoons"]["names"]
    assert values["Ministry of Tides, Salt and Lagoons"]["country"] == "PT"
    assert values["QXT"]["country"] == "ES"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Orvelo Lumin, a shoe maker in the north, shut its gates.", ["Orvelo Lumin"]),
        ("Retailers in the region such as Quexo, Ninda and Bramwells left.", ["Bramwells", "Ninda", "Quexo"]),
        ("It was funded by Zandvoortia and the Tide Keepers Union.", ["Tide Keepers Union", "Zandvoortia"]),
        ("Employees of Quexo met a spokesperson for Ninda.", ["Ninda", "Quexo"]),
        ("Xilonga’s shareholders agreed, and Ubrik has announced a plan.", ["Ubrik", "Xilonga"]),
        (
            "The Serikat Pelaut Mandiri saw the Ruhriger Kachelverband.",
            ["Ruhriger Kachelverband", "Serikat Pelaut Mandiri"],
        ),
        ("Mrs Ada Quexo met Ivan Ninda, a union leader, and Quexo has announced a plan.", []),
    ],
)
def test_names_without_a_head_noun_are_bodies_by_their_sentence(
    text: str, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    component = marked.pipeline(*PIPES).get_pipe("ilo_organisations")
    monkeypatch.setattr(component, "bodies", Bodies([]))
    assert sorted(f.value["name"] for f in found(text)._.organisations) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tidewatch, the Tide Keepers Union, met.", {"Tide Keepers Union", "Tidewatch"}),
        ("The Tide Keepers Union, formerly the Salt Rakers Guild, met.", {"Tide Keepers Union", "Salt Rakers Guild"}),
        ("The TKU, as the Tide Keepers Union is known, met.", {"Tide Keepers Union", "TKU"}),
        ("TKU said no. The Tide Keepers Union has 90 members.", {"Tide Keepers Union", "TKU"}),
        ("The firm Saltona Sports shut. A spokesperson for Saltona said so.", {"Saltona Sports", "Saltona"}),
    ],
)
def test_other_names_of_a_body_are_the_same_body(text: str, names: set[str]) -> None:
    values = [f.value for f in found(text)._.organisations]
    assert values
    assert all(names <= set(value["names"]) for value in values)


def test_a_title_in_title_case_gives_only_what_the_body_names() -> None:
    title = "Kite Makers Union and Labour Federation Workshop Opens in Lima"
    text = f"{title}\n\nThe Kite Makers Union opened its workshop."

    def sections(doc: Doc) -> None:
        doc._.sections = (Section("title", 0, len(title)), Section("body", len(title) + 2, len(text)))

    assert {f.value["name"] for f in found(text, prepare=sections)._.organisations} == {"Kite Makers Union"}


def test_datelines_and_credits_name_nobody() -> None:
    body = "BEIJING (ILO News) – Work went on."
    caption = "Divers at work © Pearl Divers Union"
    text = f"{body}\n\n{caption}"

    def sections(doc: Doc) -> None:
        doc._.sections = (
            Section("body", 0, len(body)),
            Section("dateline", 0, len("BEIJING (ILO News) – ")),
            Section("caption", len(body) + 2, len(text)),
        )

    assert found(text, prepare=sections)._.organisations == ()


def test_every_body_of_the_table_is_found_by_each_of_its_names() -> None:
    table = bodies()
    missed = []
    for body in {id(b): b for b in table.listed}.values():
        for name in (body.name, *body.others):
            values = [f.value for f in found(f"We met {name} there.")._.organisations]
            if body.name not in [v["name"] for v in values]:
                missed.append(name)
    assert missed == []


@pytest.mark.parametrize(
    ("words", "acronym", "does"),
    [
        ("Ministry of Human Resources and Social Security", "MOHRSS", True),
        ("Ministry of Labour and Vocational Training", "MoLVT", True),
        ("Belgian Transport Union", "BTB-ABVV", False),
        ("Chinese Enterprise Confederation", "CEC", True),
        ("World Day", "ILO", False),
    ],
)
def test_initials_explain_an_acronym(words: str, acronym: str, does: bool) -> None:
    assert explains(words.split(), acronym) is does


def test_spellings_that_writers_mix_fold_to_one() -> None:
    assert fold("International Labour Organisation") == fold("International Labor Organization")
    assert fold("Bureau for Workers’ Activities") == fold("Bureau for Workers' Activities")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "Ministry of Labour and the ( ) , ILO (ILO) Union Workers’ “ ” - – \n\n Ghana Chinese ABC X. Bank for "
            "Confederación de la & / 's 2003 workers such as Council’s".split(" ")
        ),
        max_size=40,
    )
)
def test_findings_are_slices_of_any_text(words: list[str]) -> None:
    text = " ".join(words)
    for finding in found(text)._.organisations:
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip() == text[finding.start : finding.end]
        assert finding.value["names"][0] == finding.value["name"]
        assert 0 < finding.confidence < 1


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    found(text)
