"""The analysts' views: flat, current rows only, the same on both databases."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import made
import pytest
from sqlalchemy import text

from models.session import Session
from pipeline.store import start_run, store


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
