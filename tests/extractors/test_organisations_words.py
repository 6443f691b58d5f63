"""Every language defines all that the readers of bodies' names ask for."""

from pathlib import Path

import marked
import pytest

from extractors.organisations import patterns

FOLDER = Path(patterns.__file__).parent
LANGUAGES = sorted(path.stem for path in FOLDER.glob("??.py"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_defines_all_of_its_words(language: str) -> None:
    words = patterns.words(language)
    grammar = {"head_last": patterns.HEAD_LAST, "head_first": patterns.HEAD_FIRST}[words.ORDER]
    assert (patterns.WORDS | grammar) - vars(words).keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_defines_all_that_its_sentences_say(language: str) -> None:
    assert patterns.EVIDENCE - vars(patterns.evidence(language)).keys() == set()


def test_small_heads_are_heads_in_capitals_as_well() -> None:
    for language in LANGUAGES:
        words = patterns.words(language)
        known = words.HEADS.keys() | words.PLURALS.keys()
        assert {head for head in words.SMALL_HEADS if head[:1].upper() + head[1:] not in known} == set()


SAID = {
    "en": "The International Labour Organization, the World Bank, the ITUC, UNICEF and the African Union met.",
    "fr": "L’OIT, la Banque mondiale, la Confédération syndicale internationale, l’UNICEF et l’Union africaine.",
    "es": "La OIT, el Banco Mundial, la Confederación Sindical Internacional, el UNICEF y la Unión Africana hablaron.",
}


@pytest.mark.parametrize("language", SAID)
def test_a_body_has_one_name_in_every_language(language: str) -> None:
    doc = marked.annotate(SAID[language], "ilo_sentences", "ilo_locations", "ilo_organisations", lang=language)
    assert {finding.value["name"] for finding in doc._.organisations} == {
        "International Labour Organization",
        "World Bank",
        "International Trade Union Confederation",
        "United Nations Children's Fund",
        "African Union",
    }


def test_a_country_behind_an_international_body_is_not_its_own() -> None:
    text = "The World Bank in Ghana paid the Ministry of Labour of Ghana."
    doc = marked.annotate(text, "ilo_sentences", "ilo_locations", "ilo_organisations")
    assert [finding.value["country"] for finding in doc._.organisations] == [None, "GH"]
