"""Cue words in one-line examples, each carrying its answer: ``[words|meaning]`` are all the cues of one kind in it."""

import re
from collections.abc import Callable
from types import SimpleNamespace

import pytest
import spacy

from extractors.event_cues.chunks import Chunks
from extractors.event_cues.event_cues import EventCues
from extractors.event_cues.notation import Notation
from extractors.event_cues.patterns import words
from extractors.event_cues.phrases import Phrase, Phrases
from extractors.findings import Finding
from pipeline.annotate import load
from sandbox.site import ARTICLES

_MARKED = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")
MEANING = {
    "type": "type",
    "mode": "mode",
    "place": "relation",
    "edge": "edge",
    "duration": "days",
    "country": "country",
}

TYPES = [
    "ILO [signs memorandum of understanding with|agreement] the African Union",
    "Brazil [ratifies the Maritime Labour Convention|ratification]",
    "Guinea [deposited with the International Labour Office the instruments|ratification] on Monday",
    "Thirty officials [attended a three-day workshop|training] in Sylhet",
    "ILO [organized a study visit|visit] to Europe",
    "A [delegation visited|visit] Berlin",
    "ILO [launches new global report|publication] on forced labour",
    "[New ILO report says|publication] that wages are falling",
    "[REPORT PUBLISHED|publication] in Geneva",
    "ILO [appoints|appointment] Country Director",
    "Parliament [adopts law|legislation] on hazardous work",
    "A [garment factory collapse kills|incident] dozens",
    "Children [mark the World Day Against|campaign] Child Labour in song",
    "ILO [launches three-year project|project] in Uganda",
    "[Joint statement|statement] on domestic workers",
    "[Director-General calls|statement] for action",
    "The [twenty-first session|meeting] of the committee".replace("twenty-first session", "session"),
    "[ILO follows|statement] the events in the port",
    "[Unions call for|statement] a fund",
    "Inspectors [were guests of|visit] the province",
    "The mill took in [guests from|visit] Kenya",
    "[Ministerial meeting adopts|meeting] a declaration",
    "With the [registration by the ILO of its ratification|ratification]",
    "She was [chosen to lead|appointment] the office",
    "Forty villages took part in [days of activism|campaign]",
    "[Fire in a garment factory kills|incident] twelve",
    # What only looks like a cue.
    "They went to their workshop in the yard",
    "They had talks with the minister",
    "Social dialogue is not a talking shop",
    "The firm must meet international labour standards",
    "Vocational education and training is free",
    "Fire safety comes first",
    "He struck a balance between the two",
]
MODES = [
    "The [virtual round table|online] drew forty people",
    "They met [over Zoom|online]",
    "A [webinar|online] on telework",
    "The [hybrid event|hybrid] drew sixty people",
    "ILO organized a [study visit|in_person] to Europe",
    "Rules for online platforms are due",
]
PLACES = [
    "A [workshop was held in|in] Dhaka",
    "A [visit to|to] Fiji",
    "Delegates came [from|from] Kenya",
    "The [conference opened here|here]",
    "Work of the ILO in the field",
]
SPANS = [
    "The course [began|start] on 24 February",
    "The course [ended|end] on 27 February",
    "It will [enter into force|force] on 7 August",
    "[Officials said|said] on Tuesday",
]
COUNTRIES = ["[Bangladeshi|BD] garment workers", "Portuguese-speaking countries"]


@pytest.fixture(scope="module")
def component() -> EventCues:
    return EventCues(words("en"))


def cues(component: EventCues, text: str, kind: str) -> list[Finding]:
    doc = component(spacy.blank("en").make_doc(text))
    return [finding for finding in doc._.event_cues if finding.value["cue"] == kind]


def marked(text: str) -> tuple[str, list[tuple[str, str]]]:
    return _MARKED.sub(r"\1", text), _MARKED.findall(text)


@pytest.mark.parametrize(
    ("kind", "example"),
    [(kind, e) for kind, examples in (
        ("type", TYPES), ("mode", MODES), ("place", PLACES), ("edge", SPANS), ("country", COUNTRIES)
    ) for e in examples],
)  # fmt: skip
def test_cue(component: EventCues, kind: str, example: str) -> None:
    text, expected = marked(example)
    found = cues(component, text, kind)
    assert [(text[f.start : f.end], str(f.value[MEANING[kind]])) for f in found] == expected


@pytest.mark.parametrize(
    ("language", "example"),
    [
        ("fr", "Le Niger et l'OIT [signent un programme par pays|agreement]"),
        ("fr", "Ils ont [signé, mardi à Bujumbura, l'accord|agreement] attendu"),
        ("fr", "Le pays [vient de ratifier|ratification] la convention"),
        ("fr", "La [réunion s'est tenue|meeting] à Tunis"),
        ("fr", "Elle a [suivi une formation|training] à Turin"),
        ("fr", "Une [grève générale|incident]"),
        ("fr", "par rapport à l'an dernier"),
        ("fr", "le dialogue social"),
        ("es", "Uruguay [ratifica el Convenio|ratification]"),
        ("es", "La OIT [lanza una nueva campaña|campaign]"),
        ("es", "[Asume como|appointment] directora"),
        ("es", "El [taller se realizó|training] en Lima"),
        ("es", "[Informe de la OIT señala|publication] que bajan los salarios"),
        ("es", "de acuerdo con ella"),
        ("es", "hoy hay diálogo social"),
    ],
)
def test_type_in_other_languages(language: str, example: str) -> None:
    text, expected = marked(example)
    found = cues(EventCues(words(language)), text, "type")
    assert [(text[f.start : f.end], f.value["type"]) for f in found] == expected


@pytest.mark.parametrize(
    ("text", "days"), [("a four-day course", 4), ("a 3-day forum", 3), ("the two-week course", 14), ("24-day", None)]
)
def test_duration(component: EventCues, text: str, days: int | None) -> None:
    assert [f.value["days"] for f in cues(component, text, "duration")] == ([days] if days else [])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The report, released today, warns of more", "publication"),
        ("GENEVA – The ILO said today that jobs are scarce", "publication"),
        ("Today she bakes bread", "nowadays"),
        ("There are more of them than today", "nowadays"),
        ("today's labour markets", "nowadays"),
    ],
)
def test_whether_today_tells_of_an_event(component: EventCues, text: str, day: str) -> None:
    assert [f.value["day"] for f in cues(component, text, "when")] == [day]


@pytest.mark.parametrize(
    ("text", "role", "side"),
    [
        ("a workshop organized by the ILO", "organiser", "after"),
        ("in collaboration with UNICEF", "organiser", "after"),
        ("a project funded by Norway", "funder", "after"),
        ("with the financial support of Irish Aid", "funder", "after"),
        ("attended by the Minister", "participant", "after"),
        ("Participants from five unions", "participant", "after"),
    ],
)
def test_role(component: EventCues, text: str, role: str, side: str) -> None:
    assert (role, side) in [(f.value["role"], f.value["side"]) for f in cues(component, text, "role")]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_phrase_compiles_and_names_only_known_classes(language: str) -> None:
    listed = words(language)
    notation = Notation(listed.CLASSES, listed.BREAKS, listed.ARTICLES, listed.ELIDED)
    for cue in listed.CUES:
        for written in cue.phrases.split(";"):
            assert written.strip(), cue
            _, head, tokens = notation.parted(written.strip())
            assert not head.endswith("?"), written
            for token in (head, *tokens):
                for word in token.strip("<?").replace("=", "").split("/"):
                    assert len(word) < 3 or not word.isupper() or word in listed.CLASSES or word in KEPT_CAPITALS, word
            notation.compiled(written.strip(), led=False)
            notation.compiled(written.strip(), led=True)


KEPT_CAPITALS = {"ILO", "ILO's", "MOU", "BIT", "OIT"}


def found(text: str, *phrases: str) -> list[str]:
    notation = Notation({"SIGN": "sign signs signed"}, "of to in", elided=("l",))
    listed = Phrases([Phrase(p, "all", p) for p in phrases], notation)
    return [text[match.start : match.end] for match in listed(text)]


@pytest.mark.parametrize(
    ("phrase", "text", "match"),
    [
        ("SIGN ~ pact", "They signed a new, wider pact", "signed a new, wider pact"),
        ("SIGN ~ pact", "They signed in Rome a pact", None),
        ("SIGN ~~ pact", "They signed in Rome a pact", "signed in Rome a pact"),
        ("SIGN ~~ pact", "They signed. The pact is old", None),
        ("round-table", "a round table", "round table"),
        ("round-table", "a roundtable", "roundtable"),
        ("=Today", "Today", "Today"),
        ("=Today", "today", None),
        ("in ^", "in the Gambia", "in"),
        ("in ^", "in time", None),
        ("sign the? pact", "sign pact", "sign pact"),
        ("SIGN the? pact today", "They signed the pact. It is old today", None),
        ("<in/due course", "in due course", "course"),
        ("<in/due course", "a course", None),
        ("=Old ~ pact", "an Old, New pact", "Old, New pact"),
        ("SIGN ~ pact ^", "It SIGNED a pact with Mali", None),
        ("to the? ^", "sent to\nMali", None),
        ("SIGN pact", "CO-SIGNED; a pact", None),
        ("SIGN accord", "signed l’accord", "signed l’accord"),
        ("SIGN ~ accord", "signed « un » accord", "signed « un » accord"),
        ("in ^", "in l'Ande", "in"),
        ("in ^", "in époque", None),
        ("study", "studying", None),
        ("SIGN ~ pact", "They signed\n\na pact", None),
    ],
)
def test_notation(phrase: str, text: str, match: str | None) -> None:
    assert found(text, phrase) == ([match] if match else [])


def test_longest_of_a_family_wins_and_hides_those_inside_it() -> None:
    assert found("study visit and visit", "study", "study visit", "visit") == ["study visit", "visit"]


def test_a_doc_of_one_language_needs_its_words() -> None:
    with pytest.raises(ModuleNotFoundError):
        words("xx")


def test_cost_follows_the_text(component: EventCues) -> None:
    # Steps, not seconds: matching attempts a word, on a text and on one eight times as long.
    text = "The ILO and the Ministry signed an agreement in Dhaka on 3 May to hold a workshop. "
    tried = {times: attempts(component, text * times) for times in (1, 8)}
    assert tried[8] <= 8 * tried[1] * 1.1


def attempts(component: EventCues, text: str) -> int:
    counted = SimpleNamespace(n=0)
    compiled = dict(component._phrases._compiled)

    def counting(match: Callable[[str, int], re.Match[str] | None]) -> Callable[[str, int], re.Match[str] | None]:
        def counts(text: str, at: int) -> re.Match[str] | None:
            counted.n += 1
            return match(text, at)

        return counts

    list(component._phrases(text))
    component._phrases._compiled = {k: (small, counting(m)) for k, (small, m) in component._phrases._compiled.items()}
    list(component._phrases(text))
    component._phrases._compiled = compiled
    return counted.n


def test_what_is_remembered_of_texts_is_bounded_and_not_forgotten_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractors.event_cues.chunks._REMEMBERED", 10)
    read: list[str] = []
    chunks: Chunks[str, None] = Chunks({"sign": "a plan"}.get, {}, read.append)
    for i in range(25):
        assert chunks.of(f"sign word{chr(97 + i) * 3}x")[1][0].firsts
    assert len(chunks) + len(chunks._older) <= 20
    assert read.count("sign") == 1


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_chunk_of_one_word_is_read_sooner_and_alike(language: str) -> None:
    chunks = load(language).get_pipe("event_cues")._phrases._chunks  # type: ignore[attr-defined]
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    odd = {"Straße.", "İstanbul", "ǅ", "ª", "ﬁnd,", "U.S.", "a.", "中国", "½", "x²", "naïve;", "d'", ".", "l’OIT"}
    written = {chunk for text in texts for chunk in text.split(" ") if chunk} | odd
    assert [chunk for chunk in written if chunks._read(chunk) != chunks._read_words(chunk)] == []
