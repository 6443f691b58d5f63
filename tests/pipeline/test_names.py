"""Names: what makes two of them the same, and which are acronyms."""

import pytest

from pipeline.names import fold, is_acronym


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The  Ministry of Labour", "ministry of labour"),
        ("Dockers’ Union", "Dockers' Union"),
        ("L’Organisation internationale des employeurs", "organisation internationale des employeurs"),
        ("Türk-İş", "Türk‑İş"),
    ],
)
def test_the_same_name_in_other_letters_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_other_names_do_not() -> None:
    assert fold("Ministry of Labour") != fold("Ministry of Ports")
    assert fold("Theatre Workers’ Union") != fold("atre Workers’ Union")


@pytest.mark.parametrize("name", ["ILO", "DG EMPL", "MoLSA", "BTB-ABVV", "UN"])
def test_acronyms(name: str) -> None:
    assert is_acronym(name)


@pytest.mark.parametrize("name", ["Ministry of Labour", "Governing Body", "Oxfam", "X", "INTERNATIONAL LABOUR OFFICE"])
def test_names_that_are_none(name: str) -> None:
    assert not is_acronym(name)
