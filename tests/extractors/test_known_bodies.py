"""The tables of known bodies: what every line must be, and how the marks before a name work."""

from collections import Counter
from importlib.resources import files

import marked
import pycountry
import pytest

from extractors.organisations.index import Body
from extractors.organisations.known import FAMILIES, HEADER, Bodies, bodies
from extractors.organisations.spelling import fold
from extractors.organisations.tokens import is_acronym

KINDS = frozenset(
    "un intergovernmental bank eu organ union employers ministry government agency court ngo association foundation "
    "university media company".split()
)
LINES = [
    line
    for family in FAMILIES
    for line in (files("extractors.organisations") / "data" / f"{family}.tsv").read_text("utf-8").splitlines()
]
ROWS = [line.split("\t") for line in LINES if line != HEADER]


def said(row: list[str]) -> list[str]:
    return [word for word in [row[0], *row[1].split("|"), *row[2].split("|")] if word]


def found(text: str) -> list[dict[str, object]]:
    doc = marked.annotate(text, "ilo_sentences", "ilo_locations", "ilo_organisations")
    return [finding.value for finding in doc._.organisations]


def test_every_file_says_its_columns_and_no_other_file_lies_beside() -> None:
    folder = files("extractors.organisations") / "data"
    assert sorted(file.name for file in folder.iterdir()) == sorted(
        ["README.md", *(f"{name}.tsv" for name in FAMILIES)]
    )
    assert LINES.count(HEADER) == len(FAMILIES)


def test_the_table_holds_the_field() -> None:
    assert len(ROWS) >= 2000
    assert all(sum(row[4] == kind for row in ROWS) > 5 for kind in KINDS)


def test_every_line_has_its_five_fields_clean() -> None:
    wrong = [
        row
        for row in ROWS
        if len(row) != 5
        or not row[0]
        or row[4] not in KINDS
        or (row[3] and row[3] != "XK" and pycountry.countries.get(alpha_2=row[3]) is None)
        or any(field != " ".join(field.split()) for field in row)
        or any(
            not word or word.strip("~*^ ") == "" or word != word.strip() for f in row[1:3] if f for word in f.split("|")
        )
    ]
    assert wrong == []


def test_marks_stand_where_they_mean_something() -> None:
    wrong = [row[0] for row in ROWS if row[0][0] in "~*^"]
    wrong += [word for row in ROWS for word in row[1].split("|") if word[:1] == "^"]
    wrong += [word for row in ROWS for word in row[2].split("|") if word[:1] == "~"]
    assert wrong == []


def test_no_two_bodies_have_one_name() -> None:
    names = Counter(
        name
        for row in ROWS
        for name in {
            word if is_acronym(word) and " " not in word else fold(word)
            for word in [row[0], *(w.removeprefix("^") for w in row[2].split("|") if w and w[0] != "*")]
        }
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_no_acronym_means_two_bodies_unless_it_is_marked() -> None:
    acronyms = Counter(
        w for row in ROWS for w in set(said(row)) if " " not in w and w[0] not in "~*^" and is_acronym(w)
    )
    assert [word for word, count in acronyms.items() if count > 1] == []
    shared = {word[1:] for row in ROWS for word in said(row) if word[0] == "*"}
    assert sorted(shared & set(acronyms)) == []


def test_a_shared_acronym_is_a_body_of_no_country_that_knows_whom_it_may_mean() -> None:
    body = bodies().by_acronym("CGT")
    assert body is not None
    assert body.country is None
    assert {"FR", "AR", "CO"} <= {other.country for other in body.among}
    assert body.of("FR").name == "Confédération générale du travail"
    assert body.of("NO") is body
    assert [(v["name"], v["country"]) for v in found("Talks with the CGT went on.")] == [("CGT", None)]


def test_a_shared_acronym_that_the_article_defines_is_that_body() -> None:
    text = "The Central Única dos Trabalhadores (CUT) called for talks. Later CUT agreed."
    assert {(v["name"], v["country"]) for v in found(text)} == {("Central Única dos Trabalhadores", "BR")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Goods were made for Gap, Nike and others.", ["Gap Inc", "Nike"]),
        ("Gap, Nike and Puma buy there.", ["Gap Inc", "Nike", "Puma"]),
        ("Apple’s suppliers answered.", ["Apple"]),
        ("Workers at Orange agreed.", ["Orange"]),
        ("They met the Gap between goal and deed.", []),
        ("Gap and need are one.", []),
        ("Orange juice was served.", []),
        ("Closing Gender Gap Now", []),
        ("It met Target 8.7 of the goals.", []),
        ("It was said by Henry Ford in 1914.", []),
        ("The guardian of the gap found a shell.", []),
    ],
)
def test_a_common_word_is_a_body_only_where_its_place_says_so(text: str, names: list[str]) -> None:
    assert [value["name"] for value in found(text)] == names


def test_an_owner_before_a_name_is_no_part_of_it() -> None:
    table = Bodies([Body("Reef Research Desk", (), ("Reef’s Own Desk", "Reef Archive"), None, "organ")])
    component = marked.pipeline("ilo_sentences", "ilo_locations", "ilo_organisations").get_pipe("ilo_organisations")
    words, _ = component.tokenizer.read("Reef’s Archive, Reef Archive, Reef’s Own Desk", 0, 45)
    starts = [i for i, token in enumerate(words) if token.base == "Reef"]
    assert [table.at(words, i) is not None for i in starts] == [False, True, True]
