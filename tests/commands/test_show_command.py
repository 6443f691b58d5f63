"""``ilo-events show`` and ``ilo-events stats``: an event with its sentences, a database with its counts."""

import json
import re

import made
import pytest
from click.testing import CliRunner, Result
from looked_at import HANOI, fill

from models.session import make_engine, session_factory
from pipeline.commands.display import marked
from pipeline.commands.events import events
from pipeline.commands.show import show
from pipeline.commands.stats import stats
from pipeline.records import Rejected
from pipeline.store import start_run, store


def run(url: str, wanted: str, width: int = 120) -> Result:
    return CliRunner().invoke(show, [wanted, "--database", url], env={"COLUMNS": str(width)})


def ids(url: str) -> dict[str, str]:
    listed = CliRunner().invoke(events, ["--json", "--database", url]).output
    return {event["type"]: event["public_id"] for event in map(json.loads, listed.splitlines())}


def test_an_event_is_shown_with_the_sentences_that_say_so(database: str) -> None:
    fill(database)
    result = run(database, ids(database)["agreement"][:8])
    assert result.exit_code == 0
    said = re.sub(r"\s+", " ", result.output)
    assert said.startswith(f"{made.TITLE} {made.URL} published 11 Jun 2024 · en · TEMA, Ghana Event agreement")
    assert "When 9 May 2024 Where Tema, Ghana How in person" in said
    assert (
        "Ministry of Ports (MoP) – organiser, Ghana, ministry TEMA, Ghana (ILO News) – The *Ministry of Ports*" in said
    )
    assert "Tema – Ghana · 5.67, -0.02 *TEMA*, Ghana" in said
    assert "> 4,000 – dock workers, Ghana It covers *more than 4,000 dock workers*." in said
    assert "Read from type TEMA, Ghana" in said
    assert "Union *signed* an accord on 9 May 2024. organisations: Dockers’ Union *It* covers" in said


def fill_further(url: str) -> None:
    """The accord again: under an alias, as a copy, nearly the same; and gone from the site since."""
    engine = make_engine(url)
    near = made.BODY + " " + "Talks had lasted all winter and were chaired by a judge from the northern region. " * 3
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "crawl")
        for address, body in ((made.URL, near), (f"{made.URL}-copy", near), (f"{made.URL}-0", f"{near} Inspectors.")):
            article = made.article(url=address, body=body, node_id=None, canonical_url=None)
            hops = ("https://www.ilo.org/node/4711",) if address == made.URL else ()
            store(session, made.events(article), run_id=run_id, page=made.page(article, hops=hops))
        gone = Rejected(made.URL, "fetch", "http_404", "the site answers 404")
        store(session, gone, run_id=run_id, link=made.link())
    engine.dispose()


@pytest.mark.parametrize("wanted", [made.URL, "https://www.ilo.org/node/4711"])
def test_an_article_says_where_else_it_stands_and_that_it_is_gone(database: str, wanted: str) -> None:
    fill_further(database)
    result = run(database, wanted, width=400)
    assert result.exit_code == 0
    assert re.search(r"^The article was gone from the site on \d+ \w{3} \d{4}\.$", result.output, re.MULTILINE)
    assert f"Also at https://www.ilo.org/node/4711, {made.URL}-copy\n" in result.output
    assert f"Nearly the same, of the same day: {made.URL}-0\n" in result.output


def test_a_copy_that_is_not_gone_says_nothing_of_it(database: str) -> None:
    fill_further(database)
    output = run(database, f"{made.URL}-copy", width=400).output
    assert "gone" not in output
    assert f"Also at {made.URL}\n" in output
    assert f"Nearly the same, of the same day: {made.URL}\n" in run(database, f"{made.URL}-0", width=400).output


def test_an_article_names_its_translations(database: str) -> None:
    engine = make_engine(database)
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "crawl")
        store(session, made.events(), run_id=run_id)
        for language, title in (("fr", "Accord à Tema"), ("xx", "Accord")):
            url = f"https://www.ilo.org/{language}/resource/news/accord"
            fields = {"language": language, "title": title, "node_id": "4711", "canonical_url": None}
            store(session, made.article(url=url, body=f"{made.BODY} {title}", **fields), run_id=run_id)
    engine.dispose()
    assert [line for line in run(database, made.URL).output.splitlines() if line.startswith("Also in")] == [
        "Also in French: https://www.ilo.org/fr/resource/news/accord",
        "Also in xx: https://www.ilo.org/xx/resource/news/accord",
    ]


def test_stats_count_what_is_gone_and_what_is_nearly_another(database: str) -> None:
    fill_further(database)
    output = CliRunner().invoke(stats, ["--database", database], env={"COLUMNS": "120"}).output
    assert ("en", "3", "3", "0", "1", "1", "1") in {tuple(line.split()) for line in output.splitlines()}


def test_an_event_that_is_not_the_main_one_says_so(database: str) -> None:
    fill(database)
    result = run(database, ids(database)["training"])
    assert "training (not the article's main event)" in result.output
    assert "also named: Ministry of Ports, Dockers’ Union" in result.output


def test_an_address_shows_the_article_s_main_event(database: str) -> None:
    fill(database)
    assert "Event       agreement" in run(database, made.URL).output


def test_nothing_in_an_article_steers_the_terminal(database: str) -> None:
    fill(database)
    result = run(database, HANOI)
    assert "Seminar [31min red [bold]on markup[/bold]" in result.output
    assert "\x1b" not in result.output


@pytest.mark.parametrize("width", [30, 80])
def test_it_fits_the_window(database: str, width: int) -> None:
    fill(database)
    lines = run(database, ids(database)["agreement"], width=width).output.splitlines()
    assert max(len(line) for line in lines) <= width


@pytest.mark.parametrize("wanted", ["zzzzzz", "1", "https://www.ilo.org/nothing", "%"])
def test_what_is_not_there_is_one_line_and_exit_code_1(database: str, wanted: str) -> None:
    fill(database)
    result = run(database, wanted)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert f"no event '{wanted}'" in result.stderr


def test_an_id_that_begins_several_is_told(database: str) -> None:
    fill(database)
    result = run(database, "")
    assert result.exit_code == 1
    assert all(public_id in result.stderr for public_id in ids(database).values())


def test_an_unmigrated_database_is_exit_code_2(empty_database: str) -> None:
    for command, words in ((show, ["x"]), (stats, [])):
        result = CliRunner().invoke(command, [*words, "--database", empty_database])
        assert (result.exit_code, result.stderr.count("\n")) == (2, 1)


def test_stats_count_articles_events_findings_issues_and_runs(database: str) -> None:
    fill(database)
    result = CliRunner().invoke(stats, ["--database", database], env={"COLUMNS": "120"})
    assert result.exit_code == 0
    rows = {tuple(line.split()) for line in result.output.splitlines()}
    assert {
        ("en", "2", "2", "0", "0", "0", "0"),
        ("agreement", "1"),
        ("organisations", "6"),
        ("rejected", "read", "binary", "1"),
    } <= rows
    assert re.search(
        r"1 +ingest +\d{4}-\d\d-\d\d \d\d:\d\d +\d\.\d s +finished +3 in: 2 stored, 1 rejected", result.output
    )


def test_stats_of_an_empty_database_say_none(database: str) -> None:
    result = CliRunner().invoke(stats, ["--database", database])
    assert result.output.splitlines() == [
        "Articles: none", "Events: none", "Findings: none", "Issues: none", "Last runs: none",
    ]  # fmt: skip


def test_a_long_sentence_is_cut_around_the_words() -> None:
    sentence = "word " * 50 + "the words that count" + " word" * 50
    said = marked(sentence, 250, 270, plain=True).plain
    assert said.startswith("… word word")
    assert said.endswith("word word …")
    assert " *the words that count* word" in said
    assert len(said) < 240


def test_a_short_sentence_is_whole() -> None:
    assert marked("It covers 4,000 workers.", 10, 23, plain=True).plain == "It covers *4,000 workers*."
    assert marked("It covers 4,000 workers.", 10, 23, plain=False).plain == "It covers 4,000 workers."
