"""The reextract command: what it says of a database, and how it ends."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import made
import pytest
from sqlalchemy import text

from models.session import make_engine, session_factory
from pipeline import reextract as module
from pipeline.annotate import pipeline_version
from pipeline.annotating.guard import Annotate
from pipeline.cli import main
from pipeline.records import Annotations, Article, Events
from pipeline.store import start_run, store

URLS = [f"{made.URL}-{number}" for number in range(3)]


def annotated_by(monkeypatch: pytest.MonkeyPatch, find: Callable[[Article], Annotations]) -> None:
    def annotate(articles: Iterable[Article]) -> Iterator[Annotations]:
        for article in articles:
            found = find(article) if article.text else Annotations(article, "")
            yield replace(found, pipeline=pipeline_version(article.language or ""))

    @contextmanager
    def annotating(*_: object, **__: object) -> Iterator[Annotate]:
        yield annotate

    monkeypatch.setattr(module, "annotating", annotating)


@pytest.fixture
def filled(database: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Three articles of an older pipeline, which found no dates; the one of today finds what ``made`` has marked."""

    annotated_by(monkeypatch, made.annotations)
    monkeypatch.setattr(module, "assemble", lambda found: Events(found, (made.main_event(found.article),)))
    engine = make_engine(database)
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "ingest")
        for url in URLS:
            article = made.article(url=url, body=f"{made.BODY} More at {url}.")
            store(session, made.events(article, pipeline="en: dates 0"), run_id=run_id)
        session.execute(text("DELETE FROM mention WHERE kind = 'dates'"))
        session.execute(text("DELETE FROM mention WHERE kind = 'instruments' AND extraction_id = 1"))
    engine.dispose()
    return database


def reextract(capsys: pytest.CaptureFixture[str], database: str, *words: str) -> tuple[int, list[str], list[str]]:
    with pytest.raises(SystemExit) as ended:
        main(["reextract", "--database", database, *words])
    out, err = capsys.readouterr()
    assert isinstance(ended.value.code, int)
    return ended.value.code, out.splitlines(), err.splitlines()


def cells(lines: list[str]) -> list[list[str]]:
    return [line.split() for line in lines if line.strip() and "─" not in line]


def test_it_says_what_has_changed_and_then_that_nothing_is_left(
    filled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, (first, *table), err = reextract(capsys, filled)
    assert (code, err) == (0, [])
    assert re.fullmatch(r"3 articles, 3 extracted anew, 0 rejected \(\d+\.\d s, [\d.]+ a second\)", first)
    title, headings, *rows = cells(table)
    assert title == ["Findings", "and", "events"]
    assert headings == ["kind", "added", "changed", "gone", "unchanged", "articles"]
    assert ["dates", "3", "0", "0", "0", "3"] in rows
    assert ["instruments", "1", "0", "0", "2", "1"] in rows
    assert rows[-1] == ["events", "0", "0", "0", "3", "0"]
    assert reextract(capsys, filled) == (0, ["nothing to do: every extractor is of today in every extraction"], [])


def test_an_extractor_is_reported_alone_and_the_others_in_a_line(
    filled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, (_, *table), _ = reextract(capsys, filled, "--extractor", "dates")
    *table, others = table
    assert code == 0
    title, _, *rows = cells(table)
    assert title == ["Findings", "of", "dates"]
    assert rows == [["dates", "3", "0", "0", "0", "3"]]
    assert others == "others that changed as well: instruments 1"
    said = reextract(capsys, filled, "--extractor", "dates")
    assert said == (0, ["nothing to do: dates is of today in every extraction"], [])


def test_a_trial_stores_nothing(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        code, (first, *_), _ = reextract(capsys, filled, "--dry-run")
        assert (code, first.partition(" (")[0]) == (0, "3 articles, 3 would be extracted anew, 0 rejected")


def test_articles_that_fail_are_told_and_the_exit_code_is_1(
    filled: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(found: Annotations) -> Events:
        if found.article.url == URLS[1]:
            raise ValueError("no\x1b event")
        return Events(found, (made.main_event(found.article),))

    monkeypatch.setattr(module, "assemble", broken)
    code, (first, second, *_), err = reextract(capsys, filled)
    assert code == 1
    assert first.startswith("3 articles, 2 extracted anew, 1 rejected (")
    assert second == "rejected: failed 1"
    assert err == [f"{URLS[1]}: failed: assemble failed: ValueError: no  event"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--extractor", "weather"], "error: --extractor: there is no 'weather'; the extractors are: sentences, "),
        (["--language", "zz"], "error: --language: nothing is extracted in zz (only in: "),
        (["--since", "May"], "error: Invalid value for '--since'"),
    ],
)
def test_a_wrong_question_is_one_line_and_exit_code_2(
    filled: str, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    code, out, err = reextract(capsys, filled, *words)
    assert (code, out, len(err)) == (2, [], 1)
    assert err[0].startswith(told)


def test_a_database_without_tables_is_exit_code_2(empty_database: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, [line] = reextract(capsys, empty_database)
    assert code == 2
    assert line.endswith("run: ilo-events db upgrade")


def test_languages_may_stand_in_one_word(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, (first, *_), _ = reextract(capsys, filled, "--language", "EN,en", "--dry-run")
    assert (code, first.split(",")[0]) == (0, "3 articles")


def test_an_extractor_that_found_and_finds_nothing_says_none(
    filled: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_dates(article: Article) -> Annotations:
        mentions = tuple(m for m in made.annotations(article).mentions if m.kind != "dates")
        return Annotations(article, "", mentions)

    annotated_by(monkeypatch, without_dates)
    _, out, _ = reextract(capsys, filled, "--extractor", "dates")
    assert out[1:] == ["Findings of dates: none", "others that changed as well: instruments 1"]
