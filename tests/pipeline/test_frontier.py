"""The frontier on both databases: what is due, who may claim it, what becomes of it, and who may crawl a site."""

import os
import socket
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import made
import pytest
from sqlalchemy import text

from models.session import Engine, Session, session_factory
from pipeline import frontier
from pipeline.frontier import Choice, Claim, schedule
from pipeline.frontier.lease import LEASE
from pipeline.records import Link, NotModified, Page, Rejected
from pipeline.store import start_run

SITE = "http://127.0.0.1:8000"
LIST = SITE + "/resource/news/all-news-recent"
NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)
ME, OTHER = "elsewhere:1:aa", "elsewhere:2:bb"


def url(slug: str) -> str:
    return f"{SITE}/resource/news/{slug}"


def link(slug: str, **more: Any) -> Link:
    return Link(**{"url": url(slug), "found_on": LIST, "discovered_at": NOW, **more})


def page(slug: str, body: bytes = b"<html>", final: str | None = None, etag: str | None = '"1"') -> Page:
    where = {"source": url(slug), "final_url": final or url(slug)}
    return made.page(made.article(), body=body, fetched_at=NOW, etag=etag, **where)


@pytest.fixture
def run_id(session: Session) -> int:
    return start_run(session, "crawl", {"site": SITE})


def remember(session: Session, *links: Link, now: datetime = NOW) -> frontier.Remembered:
    return frontier.remember(session, links, LIST, now)


def due(session: Session, now: datetime = NOW, **choice: Any) -> list[str]:
    """The slugs of what is to be fetched, in order."""
    ids = frontier.due_links(session, Choice(SITE, **choice), now)
    names = {found.id: found.url for found in session.execute(text("SELECT id, url FROM link"))}
    return [names[i].rpartition("/")[2] for i in ids]


def claim(session: Session, slug: str, now: datetime = NOW, owner: str = ME) -> Claim | None:
    link_id = session.scalar(text("SELECT id FROM link WHERE url = :url"), {"url": url(slug)})
    return frontier.claim(session, link_id, owner, now)


def claimed(session: Session, slug: str, now: datetime = NOW) -> Claim:
    found = claim(session, slug, now)
    assert found is not None
    return found


def row(session: Session, slug: str) -> Any:
    return session.execute(text("SELECT * FROM link WHERE url = :url"), {"url": url(slug)}).one()


def read(session: Session, slug: str) -> None:
    """As if the page had been read and gave no article."""
    session.execute(text("UPDATE link SET state = 'rejected' WHERE url = :url"), {"url": url(slug)})


def test_a_link_is_remembered_once_and_every_place_it_was_seen_at(session: Session) -> None:
    first = remember(session, link("a", title="A", listed_on=date(2024, 5, 1)))
    later = NOW + timedelta(days=1)
    again = frontier.remember(session, [link("a", kind="sitemap")], SITE + "/sitemap.xml?page=1", later)
    remember(session, link("a"), now=later)
    assert (first.new, again.new) == ({url("a")}, frozenset())
    assert (row(session, "a").title, row(session, "a").source_kind) == ("A", "listing")
    seen = session.execute(text("SELECT found_on, kind, first_seen_at = last_seen_at FROM sighting ORDER BY id")).all()
    assert [tuple(s) for s in seen] == [(LIST, "listing", 0), (SITE + "/sitemap.xml?page=1", "sitemap", 1)]


def test_what_was_never_had_comes_first_then_the_newest(session: Session, run_id: int) -> None:
    remember(session, link("old", listed_on=date(2020, 1, 1)), link("unknown"), link("had", listed_on=date(2024, 6, 1)))
    remember(session, link("edited", kind="sitemap", lastmod=NOW), link("new", listed_on=date(2024, 5, 1)))
    frontier.fetched(session, claimed(session, "had"), page("had"), run_id, NOW)
    read(session, "had")
    assert due(session, NOW + timedelta(days=90)) == ["edited", "new", "old", "unknown", "had"]


def test_a_choice_is_by_language_and_day(session: Session) -> None:
    french = Link(f"{SITE}/fr/resource/news/f", LIST, NOW)
    remember(session, link("a", listed_on=date(2024, 5, 1)), link("b", listed_on=date(2024, 4, 1)), link("c"), french)
    assert due(session, languages=("fr",)) == ["f"]
    assert due(session, languages=("en",), since=date(2024, 4, 15)) == ["a", "c"]
    elsewhere = Choice("http://127.0.0.1:80")
    assert frontier.due_links(session, elsewhere, NOW) == []


def test_a_claim_is_one_crawls_alone_until_its_lease_runs_out(session: Session) -> None:
    remember(session, link("a"))
    assert claim(session, "a") is not None
    assert claim(session, "a", owner=OTHER) is None
    assert due(session) == []
    assert claim(session, "a", NOW + LEASE, owner=OTHER) is not None


def test_a_released_link_is_as_due_as_before(session: Session) -> None:
    remember(session, link("a"))
    frontier.release(session, claimed(session, "a"))
    assert (due(session), row(session, "a").attempts, row(session, "a").lease_owner) == (["a"], 0, None)


def test_a_fetched_page_waits_for_its_reading_and_is_not_asked_for_again(session: Session, run_id: int) -> None:
    remember(session, link("a"))
    found = frontier.fetched(session, claimed(session, "a"), page("a"), run_id, NOW)
    assert found is not None
    [waiting] = frontier.waiting_for_extraction(session, SITE)
    assert (waiting.link_id, waiting.link.url) == (found.link_id, url("a"))
    assert due(session, NOW + timedelta(days=900)) == []
    frontier.read(session, [waiting.link_id])
    assert frontier.waiting_for_extraction(session, SITE) == []
    assert row(session, "a").state == "rejected"  # nothing came of it


def test_a_page_that_the_archive_has_lost_is_fetched_anew(session: Session, run_id: int) -> None:
    remember(session, link("a"))
    found = frontier.fetched(session, claimed(session, "a"), page("a"), run_id, NOW)
    assert found is not None
    frontier.fetch_anew(session, found.link_id)
    assert (due(session), frontier.waiting_for_extraction(session, SITE)) == (["a"], [])


def test_what_the_site_said_of_a_page_is_asked_with_the_next_time(session: Session, run_id: int) -> None:
    remember(session, link("a"))
    first = claimed(session, "a")
    frontier.fetched(session, first, page("a"), run_id, NOW)
    read(session, "a")
    assert (first.etag, claimed(session, "a", NOW + timedelta(days=2)).etag) == (None, '"1"')


def test_intervals_grow_while_nothing_changes_and_start_again_when_something_does(
    session: Session, run_id: int
) -> None:
    remember(session, link("a", listed_on=NOW.date()))
    now, days = NOW, []
    frontier.fetched(session, claimed(session, "a"), page("a"), run_id, now)
    read(session, "a")
    for _ in range(8):
        now = datetime.fromisoformat(str(row(session, "a").next_fetch_at)).astimezone(UTC)
        assert claim(session, "a", now - timedelta(seconds=1)) is None
        frontier.not_modified(session, claimed(session, "a", now), NotModified(url("a"), url("a"), now), now)
        days.append((datetime.fromisoformat(str(row(session, "a").next_fetch_at)).astimezone(UTC) - now).days)
    assert days == sorted(days)
    assert (days[0], days[-1]) == (2, 60)
    now += timedelta(days=60)
    changed = frontier.fetched(session, claimed(session, "a", now), page("a", b"<html>2"), run_id, now)
    assert changed is not None
    assert row(session, "a").unchanged_count == 0


def test_the_same_bytes_again_are_not_read_again(session: Session, run_id: int) -> None:
    remember(session, link("a"))
    frontier.fetched(session, claimed(session, "a"), page("a", etag=None), run_id, NOW)
    read(session, "a")
    later = NOW + timedelta(days=2)
    assert frontier.fetched(session, claimed(session, "a", later), page("a", etag=None), run_id, later) is None
    assert (row(session, "a").state, row(session, "a").unchanged_count) == ("rejected", 1)


def test_a_page_that_the_sitemap_calls_edited_is_due_at_once(session: Session, run_id: int) -> None:
    remember(session, link("a", lastmod=NOW - timedelta(days=9)))
    frontier.fetched(session, claimed(session, "a"), page("a"), run_id, NOW)
    read(session, "a")
    assert remember(session, link("a", lastmod=NOW - timedelta(days=9))).due == frozenset()
    assert remember(session, link("a", lastmod=NOW - timedelta(days=8))).due == {url("a")}
    assert due(session) == ["a"]


def test_refresh_makes_everything_due(session: Session, run_id: int) -> None:
    remember(session, link("a"))
    frontier.fetched(session, claimed(session, "a"), page("a"), run_id, NOW)
    read(session, "a")
    assert due(session) == []
    frontier.refresh(session, SITE, NOW)
    assert due(session) == ["a"]


def fails(session: Session, slug: str, now: datetime, reason: str = "http_503", retry: bool = True) -> str:
    rejected = Rejected(url(slug), "fetch", reason, "busy", now if retry else None)
    return frontier.failed(session, claimed(session, slug, now), rejected, now, 30.0)


def test_vain_attempts_come_ever_later_and_then_no_more(session: Session) -> None:
    remember(session, link("a"))
    now, waits = NOW, []
    for _ in range(7):
        assert fails(session, "a", now) == "put_off"
        later = datetime.fromisoformat(str(row(session, "a").next_attempt_at)).astimezone(UTC)
        waits.append((later - now).total_seconds())
        assert due(session, later - timedelta(seconds=1)) == []
        now = later
    assert waits == [30, 60, 120, 240, 480, 960, 1920]
    assert fails(session, "a", now) == "rejected"
    assert (row(session, "a").state, row(session, "a").last_error) == ("rejected", "busy")
    assert due(session, now + timedelta(days=59)) == []
    assert due(session, now + timedelta(days=61)) == ["a"]


def test_a_site_that_asks_for_more_time_gets_it(session: Session) -> None:
    remember(session, link("a"))
    rejected = Rejected(url("a"), "fetch", "http_503", "busy", NOW + timedelta(hours=5))
    assert frontier.failed(session, claimed(session, "a"), rejected, NOW, 30.0) == "put_off"
    assert due(session, NOW + timedelta(hours=4)) == []
    assert due(session, NOW + timedelta(hours=5)) == ["a"]


def test_gone_is_marked_and_looked_at_again_and_unmarked_when_it_is_back(session: Session, run_id: int) -> None:
    remember(session, link("a"))
    assert fails(session, "a", NOW, "http_410", retry=False) == "gone"
    since = row(session, "a").gone_at
    later = NOW + timedelta(days=61)
    assert fails(session, "a", later, "http_404", retry=False) == "still_gone"
    assert (row(session, "a").state, row(session, "a").gone_at) == ("gone", since)
    later += timedelta(days=61)
    assert frontier.fetched(session, claimed(session, "a", later), page("a"), run_id, later) is not None
    assert row(session, "a").gone_at is None


def test_a_page_belongs_to_where_redirects_ended(session: Session, run_id: int) -> None:
    remember(session, link("a"), link("b"))
    found = frontier.fetched(session, claimed(session, "a"), page("a", final=url("b")), run_id, NOW)
    assert found is not None
    assert found.link.url == url("b")
    assert (row(session, "a").state, row(session, "a").alias_of_id) == ("alias", row(session, "b").id)
    assert claim(session, "b") is None
    elsewhere = frontier.fetched(session, _also(session, "c"), page("c", final=url("d")), run_id, NOW)
    assert elsewhere is not None
    assert row(session, "d").source_kind == "redirect"


def _also(session: Session, slug: str) -> Claim:
    remember(session, link(slug))
    return claimed(session, slug)


def test_an_address_that_leads_to_a_page_that_we_have_is_its_alias(session: Session, run_id: int) -> None:
    remember(session, link("a"), link("b"))
    assert not frontier.is_had(session, url("b"), NOW)
    frontier.fetched(session, claimed(session, "b"), page("b"), run_id, NOW)
    assert frontier.is_had(session, url("b") + "?utm_source=x", NOW)
    frontier.not_modified(session, claimed(session, "a"), NotModified(url("a"), url("b"), NOW), NOW)
    assert row(session, "a").alias_of_id == row(session, "b").id
    assert frontier.is_had(session, url("a"), NOW)


@pytest.fixture
def two(engine: Engine) -> Iterator[Any]:
    """Two runs of two crawls."""
    sessions = session_factory(engine)
    with sessions.begin() as session:
        yield session, start_run(session, "crawl", {"site": SITE}), start_run(session, "crawl", {"site": SITE})


def test_one_crawl_a_site(two: Any) -> None:
    session, first, second = two
    assert frontier.take(session, SITE, ME, first, NOW) is None
    with pytest.raises(frontier.SiteTakenError, match=r"by process 1 on elsewhere \(run \d+\), .* 12:30 UTC"):
        frontier.take(session, SITE, OTHER, second, NOW)
    with pytest.raises(frontier.SiteTakenError):
        frontier.check_free(session, SITE, NOW)
    assert frontier.take(session, "http://127.0.0.1:9", OTHER, second, NOW) is None
    frontier.give_back(session, SITE, ME)
    assert frontier.take(session, SITE, OTHER, second, NOW) is None


def test_a_lease_that_ran_out_is_taken_over_with_its_links_and_its_run(two: Any) -> None:
    session, first, second = two
    frontier.take(session, SITE, ME, first, NOW)
    remember(session, link("a"))
    claim(session, "a")
    frontier.renew(session, SITE, ME, NOW + timedelta(minutes=10))
    with pytest.raises(frontier.SiteTakenError):
        frontier.take(session, SITE, OTHER, second, NOW + LEASE)
    assert frontier.take(session, SITE, OTHER, second, NOW + LEASE + timedelta(minutes=10)) == first
    assert session.scalar(text("SELECT status FROM run WHERE id = :id"), {"id": first}) == "failed"
    assert due(session) == ["a"]
    with pytest.raises(frontier.LeaseLostError, match="another crawl took it over"):
        frontier.renew(session, SITE, ME, NOW)


def test_a_crawl_that_died_on_this_host_is_taken_over_at_once(two: Any) -> None:
    session, first, second = two
    dead = os.fork()
    if dead == 0:
        os._exit(0)
    os.waitpid(dead, 0)
    frontier.take(session, SITE, f"{socket.gethostname()}:{dead}:aa", first, NOW)
    frontier.check_free(session, SITE, NOW)
    assert frontier.take(session, SITE, frontier.new_owner(), second, NOW) == first
    living = f"{socket.gethostname()}:{os.getppid()}:aa"
    frontier.take(session, "http://127.0.0.1:9", living, first, NOW)
    with pytest.raises(frontier.SiteTakenError):
        frontier.take(session, "http://127.0.0.1:9", OTHER, second, NOW)


@pytest.mark.parametrize(
    ("age", "unchanged", "days"),
    [(0, 0, 1), (20, 0, 1), (60, 0, 2), (600, 0, 20), (600, 1, 40), (9000, 0, 60), (0, 3, 8)],
)
def test_older_articles_are_looked_at_less_often(age: int, unchanged: int, days: int) -> None:
    published = NOW.date() - timedelta(days=age)
    assert schedule.next_fetch(NOW, unchanged, published) == NOW + timedelta(days=days)
