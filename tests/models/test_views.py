"""The analysts' views: flat, current rows only, the same on both databases."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import made
import pytest
from sqlalchemy import text

from models.session import Session
from pipeline.store import start_run, store

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def stored(session: Session) -> Iterator[Session]:
    article = made.article()
    run_id = start_run(session, "ingest")
    store(session, made.events(article, made.side_event()), run_id=run_id, link=made.link())
    copy = made.article(url=None, source="/data/dockers.txt")
    store(session, made.events(copy), run_id=run_id)
    yield session


def rows(session: Session, query: str) -> list[dict[str, Any]]:
    return [dict(row) for row in session.execute(text(query)).mappings()]


def as_date(value: Any) -> date:
    """SQLite gives text to whoever asks in plain SQL."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def test_v_event_is_one_row_an_event_with_all_that_was_found(stored: Session) -> None:
    main, side = rows(stored, "SELECT * FROM v_event ORDER BY is_main DESC")
    assert main["countries"] == "GH"
    assert main["places"] == "Tema"
    assert main["organisations"] == "Ministry of Ports (organiser); Dockers’ Union (participant)"
    assert (main["type"], as_date(main["start_date"]), main["mode"]) == ("agreement", date(2024, 5, 9), "in_person")
    assert (main["title"], main["url"], main["language"]) == (made.TITLE, made.URL, "en")
    assert (as_date(main["published_on"]), main["dateline"]) == (date(2024, 6, 11), "TEMA, Ghana")
    assert (side["type"], side["places"], side["organisations"]) == ("training", None, None)
    assert len({main["event_id"], side["event_id"]}) == 2


def test_lists_stand_in_the_order_of_the_article(session: Session) -> None:
    run_id = start_run(session, "ingest")
    store(session, made.events(countries=("GH", "TG", "BJ", "CI"), places=("Tema", "Accra")), run_id=run_id)
    (event,) = rows(session, "SELECT countries, places FROM v_event")
    assert event == {"countries": "GH; TG; BJ; CI", "places": "Tema; Accra"}


def test_v_finding_is_one_row_a_mention_with_its_sentence(stored: Session) -> None:
    found = rows(stored, "SELECT * FROM v_finding ORDER BY finding_id")
    assert len(found) == 9
    by_text = {row["text"]: row for row in found}
    assert (by_text["MoP"]["name"], by_text["MoP"]["country"]) == ("Ministry of Ports", "GH")
    assert by_text["TEMA"]["geonames_id"] == 2294700
    assert as_date(by_text["9 May 2024"]["start_date"]) == date(2024, 5, 9)
    count = by_text["more than 4,000 dock workers"]
    assert (count["low"], count["comparator"], count["population"]) == (4000, ">", "dock workers")
    assert count["sentence"] == "It covers more than 4,000 dock workers."
    assert (count["title"], count["url"]) == (made.TITLE, made.URL)
    assert by_text["accord"]["kind"] == "instruments"  # an extractor that has no table of its own
    assert all(row["text"] in row["sentence"] for row in found)


def test_views_show_current_rows_only(stored: Session) -> None:
    run_id = start_run(stored, "ingest")
    changed = made.article(body=made.BODY.replace("signed", "have signed"))
    store(stored, made.events(changed), run_id=run_id, link=made.link())
    # The copy, which repeated the text that has changed, stands by itself now.
    assert len(rows(stored, "SELECT * FROM event")) == 4
    titles = rows(stored, "SELECT url, type FROM v_event ORDER BY url")
    assert titles == [{"url": "file:///data/dockers.txt", "type": "agreement"}, {"url": made.URL, "type": "agreement"}]
    sentences = rows(stored, f"SELECT DISTINCT sentence FROM v_finding WHERE url = '{made.URL}'")  # noqa: S608
    assert [s for s in (row["sentence"] for row in sentences) if "signed" in s] == [
        changed.text[changed.text.index("TEMA, Ghana") : changed.text.index(" It covers")]
    ]


def test_v_translation_links_the_articles_of_one_node_both_ways(session: Session) -> None:
    run_id = start_run(session, "ingest")
    for language, more in (("en", {}), ("fr", {}), ("ar", {}), ("es", {"node_id": "4712"}), ("pt", {"node_id": None})):
        url = made.URL if language == "en" else f"https://www.ilo.org/{language}/resource/news/x"
        fields = {"node_id": "4711", "language": language, "title": f"in {language}", "canonical_url": None, **more}
        store(session, made.article(url=url, body=f"{made.BODY} {language}", **fields), run_id=run_id)
    # Neither a copy of a translation nor a former version of it is one.
    copy = made.article(
        url="https://www.ilo.org/de/resource/news/x-the-copy", body=f"{made.BODY} fr", node_id="4711", language="de",
        title="a copy", canonical_url=None,
    )  # fmt: skip
    store(session, copy, run_id=run_id)
    changed = made.article(
        url="https://www.ilo.org/ar/resource/news/x", body="changed", node_id="4711", language="ar", title="changed",
        canonical_url=None,
    )  # fmt: skip
    store(session, changed, run_id=run_id)
    found = rows(session, "SELECT * FROM v_translation ORDER BY language, translation_language")
    pairs = [(row["title"], row["translation_title"]) for row in found]
    assert pairs == [
        ("changed", "in en"), ("changed", "in fr"),
        ("in en", "changed"), ("in en", "in fr"),
        ("in fr", "changed"), ("in fr", "in en"),
    ]  # fmt: skip
    english = found[2]
    assert (english["url"], english["translation_url"], english["node_id"]) == (made.URL, changed.url, "4711")
    assert (english["language"], english["translation_language"]) == ("en", "ar")
    joined = "SELECT count(*) FROM v_translation JOIN article ON article.id = translation_id AND article.is_current"
    assert rows(session, joined)[0].popitem()[1] == 6


def test_the_query_of_the_readme_counts_an_event_once_however_many_languages_tell_it(session: Session) -> None:
    run_id = start_run(session, "ingest")
    for node, languages in (("1", "en fr es ar"), ("2", "es fr ar"), ("3", "fr"), (None, "es")):
        for language in languages.split():
            url = f"https://www.ilo.org/{language}/resource/news/{node}"
            fields = {"node_id": node, "language": language, "title": url, "canonical_url": None}
            article = made.article(url=url, body=f"{made.BODY} {url}", **fields)
            # Nothing is extracted in Arabic: it tells of no event.
            store(session, article if language == "ar" else made.events(article), run_id=run_id)
    (query,) = re.findall(r"```sql\n(.*?)```", (CHECKOUT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    told = sorted(row["url"].removeprefix("https://www.ilo.org/") for row in rows(session, query))
    assert told == ["en/resource/news/1", "es/resource/news/2", "es/resource/news/None", "fr/resource/news/3"]
