"""Short ways round the reading of bodies' names, beside the long ones: what they save is work, and no finding."""

import marked
import pytest
from spacy.tokens import Doc

from extractors.organisations import known, tokens
from extractors.organisations.grammar import HeadLast
from extractors.organisations.organisations import Organisations

NEEDED = ("ilo_sentences", "ilo_locations", "ilo_organisations")
EXAMPLES = [
    (lang, marked.parse(line)[0])
    for lang in ("en", "fr", "es")
    for line in marked.examples(f"organisations_{lang}.txt")
]


def component(lang: str = "en") -> Organisations:
    found = marked.pipeline(*NEEDED, lang=lang).get_pipe("ilo_organisations")
    assert isinstance(found, Organisations)
    return found


def findings(doc: Doc) -> list[object]:
    return [(finding.start, finding.end, finding.value, finding.rule) for finding in doc._.organisations]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        " The ILO met. ",
        "The  ILO \xa0 met\n\n in Kenya’s \t capital.",
        "\xa0The ILO\nand\xa0the U.S. Workers’ \n Union",
        "10\xa0000 workers, of the (XYZ) – “ABC-DEF” –\n \nsaid: l’OIT d'Afrique!",
        "x" * 100 + ", " + "(" * 100,
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_words_are_the_same_whatever_parts_them(text: str, lang: str) -> None:
    tokenizer = component(lang).tokenizer
    around = f"Before.{text}Behind."
    found, starts = tokenizer.read(around, 7, 7 + len(text))
    said = [(token.text.strip(), start) for token, start in zip(found, starts, strict=True) if token.text.strip()]
    assert said == [
        (word[0], word.start()) for word in tokenizer.word.finditer(around, 7, 7 + len(text)) if word[0].strip()
    ]
    assert starts[-3:] == [7 + len(text)] * 3


@pytest.mark.parametrize(("lang", "text"), EXAMPLES)
def test_names_inside_of_the_tables_need_not_be_read(lang: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    short = findings(marked.annotate(text, *NEEDED, lang=lang))
    monkeypatch.setattr(HeadLast, "is_closed", lambda *_: False)
    assert findings(marked.annotate(text, *NEEDED, lang=lang)) == short


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_what_is_remembered_changes_nothing(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [text for language, text in EXAMPLES if language == lang]
    remembered = [findings(marked.annotate(text, *NEEDED, lang=lang)) for text in texts]
    monkeypatch.setattr(known, "_MOST", 3)
    monkeypatch.setattr(tokens, "_MOST", 3)
    assert [findings(marked.annotate(text, *NEEDED, lang=lang)) for text in texts] == remembered
    assert len(component(lang).tokenizer.known) < 200


def test_no_row_of_words_grows_without_end() -> None:
    bodies = component().bodies
    words, _ = component().tokenizer.read("International" + " ," * 1000 + " Labour Organization", 0, 2033)
    assert bodies.at(words, 0) is None
    said, length = bodies._openings[words[0]], 0
    while said:
        said, length = (
            next((row for row in said.values() if row is not None and row.text.endswith(",")), None),
            length + 1,
        )
    assert length < 300
