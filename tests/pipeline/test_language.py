"""Language: what the body is written in, and the written rule for texts too short to tell."""

# ruff: noqa: E501 - each case stands on one line

from dataclasses import replace

import pytest
from reads import read_text

from pipeline.language import detect
from pipeline.records import Article

BODIES = {
    "en": "The Ministry of Ports and the dockers signed an accord on Tuesday, which covers all who work at the gates.",
    "fr": "Le ministère des Ports et les dockers ont signé mardi un accord qui couvre tous ceux qui travaillent aux portes.",
    "es": "El Ministerio de Puertos y los estibadores firmaron el martes un acuerdo que abarca a todos los trabajadores.",
    "pt": "O Ministério dos Portos e os estivadores assinaram na terça-feira um acordo que abrange todos os trabalhadores.",
    "de": "Das Ministerium für Häfen und die Hafenarbeiter haben am Dienstag eine Vereinbarung für alle Arbeiter geschlossen.",
    "ru": "Министерство портов и докеры подписали во вторник соглашение, которое распространяется на всех работников порта.",
    "ar": "وقعت وزارة الموانئ وعمال الموانئ يوم الثلاثاء اتفاقا يشمل جميع العاملين في الميناء من رجال ونساء ومهاجرين.",
    "zh": "港口部与码头工人于星期二签署了一项协议，该协议涵盖在港口工作的所有工人，包括临时工和移民工人。双方表示欢迎。",
}  # fmt: skip


def article(title: str, body: str, declared: str | None = None) -> Article:
    return replace(read_text(f"{title}\n\n11 June 2024\n\n{body}"), declared_language=declared)


@pytest.mark.parametrize("code", BODIES)
def test_the_body_decides_whatever_the_title_and_the_page_say(code):
    found = detect(article("Dockers of the world unite", f"{BODIES[code]} {BODIES[code]}", "it"))
    assert found.language == code
    assert found.language_confidence > 0.9
    assert found.issues == ()


def test_a_long_title_in_another_language_does_not_count():
    title = f"{BODIES['en']} {BODIES['en'].upper()}".rstrip(".")
    assert detect(article(title, f"{BODIES['fr']} Il dure trois ans.")).language == "fr"


def test_the_same_text_always_gets_the_same_answer():
    doubtful = article(
        "Accord in Tema", "Tema Accra Takoradi port accord union ILO OIT BIT quai 4 mars 1999 Ghana Togo"
    )
    assert len({(f.language, f.language_confidence) for f in (detect(doubtful) for _ in range(5))}) == 1


def test_a_short_body_is_read_with_its_title():
    body = "Programme: Accra port, Tema port, Lomé port, union, transport, machines, documents."
    assert detect(article("Programme", body)).language == "fr"
    assert detect(article("What the dockers and the ministry will talk about in May", body)).language == "en"


def test_for_a_short_text_the_declared_language_is_heard_where_the_text_gives_it_a_chance():
    short = article("Norma social", "Norma social 4, tema central 5, forma local 6, total 7, sala 8, hora 9")
    assert detect(short).language == "es"
    assert detect(replace(short, declared_language="pt-pt")).language == "pt"
    assert detect(replace(short, declared_language="zh-hans")).language == "es"


def test_a_text_without_letters_has_no_language_and_says_so():
    found = detect(article("2024 2025", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21"))
    assert (found.language, found.language_confidence) == (None, 0.0)
    assert [issue.code for issue in found.issues] == ["language_unknown"]


def test_capitals_are_read_as_small_letters():
    found = detect(article("ACCORD", f"{BODIES['fr']} {BODIES['fr']}".upper()))
    assert found.language == "fr"
