"""Walking listings and sitemaps without a network: where a walk goes, where it ends, and what it complains of."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from sqlalchemy import text

from models.session import Engine, Session, session_factory
from pipeline.errors import ConfigurationError
from pipeline.frontier import Book, cut_short
from pipeline.records import NotModified, Page, Rejected
from pipeline.settings import Settings
from pipeline.store import finish_run, start_run
from pipeline.walk import Discovery, discover, newsroom_languages

SITE = "http://127.0.0.1:8000"
LANDING, FULL = "/resource/news", "/resource/news/all-news-recent"
SITEMAP = "/sitemap.xml"
NOW = datetime(2024, 6, 1, tzinfo=UTC)
Rows = tuple[tuple[str, str], ...]


class Site:
    """Listings by their path; each is slugs with days, a body, or the reason why it cannot be had. Notes requests.

    Every page has its hash as etag, and is not sent again to who has it. ``later`` names paths that can be had only
    when they are asked for again so many times.
    """

    def __init__(self, listings: Mapping[str, str | bytes | Rows], pages: int = 1, **later: int) -> None:
        self.listings, self.pages, self.asked = dict(listings), pages, list[str]()
        self.later = {"/" + path.replace("__", "/"): times for path, times in later.items()}

    def get(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Page | NotModified | Rejected:
        path = url.removeprefix(SITE)
        self.asked.append(path)
        listing = self.listings.get(path, "http_404")
        if self.later.get(path, 0) > 0:
            self.later[path] -= 1
            return Rejected(url, "fetch", "http_503", "answers http_503", NOW)
        if isinstance(listing, str):
            return Rejected(url, "fetch", listing, f"answers {listing}", NOW if listing == "http_503" else None)
        body = listing if isinstance(listing, bytes) else self.page(path, listing)
        digest = sha256(body).hexdigest()
        if etag == digest:
            return NotModified(url, url, NOW)
        return Page(url, url, NOW, 200, "text/html", body, digest, etag=digest)

    def page(self, path: str, listing: Rows) -> bytes:
        index = int(path.partition("page=")[2] or 0)
        rows = (f'<div class="views-row"><a href="/resource/news/{s}">x</a><time>{d}</time></div>' for s, d in listing)
        # Only the English full list has several pages.
        total = self.pages if path.startswith(FULL) else 1
        numbers = f'<p class="ilo--pagination--page"><span>{index + 1}</span> of <span>{total}</span></p>'
        return f'<html><body>{"".join(rows)}<div class="ilo--pagination">{numbers}</div></body></html>'.encode()


@pytest.fixture
def sessions(engine: Engine) -> Any:
    return session_factory(engine)


class Walker:
    """Walks a site as one crawl after the other."""

    def __init__(self, sessions: Any) -> None:
        self.sessions, self.slept = sessions, list[float]()

    def __call__(self, site: Site, *, dies: bool = False, found: list[int] | None = None, **settings: Any) -> Discovery:
        asked = Settings(**{"site": SITE, "languages": ("en",), **settings})
        site.asked.clear()
        with self.sessions.begin() as session:
            run_id = start_run(session, "crawl", asked.asked_for())
            resumes = cut_short(session, run_id, datetime.now(UTC))
        book = Book(self.sessions, run_id, resumes, NOW)
        try:
            return discover(
                site.get, book, asked, on_links=(found if found is not None else []).append, sleep=self.slept.append
            )
        finally:
            with self.sessions.begin() as session:
                finish_run(session, run_id, {}, "failed" if dies else "finished")

    def slugs(self) -> list[str]:
        with self.sessions.begin() as session:
            urls = session.scalars(text("SELECT url FROM link ORDER BY id"))
            return [url.rpartition("/")[2] for url in urls]


@pytest.fixture
def walk(sessions: Any) -> Walker:
    return Walker(sessions)


def day(number: int) -> str:
    return f"{number} May 2024"


TWO_PAGES = {
    FULL: (("a", day(9)), ("b", day(8))),
    FULL + "?page=1": (("c", day(7)), ("d", day(6))),
    LANDING: (("b", day(8)), ("e", "")),
}


def test_the_full_list_is_walked_to_its_end_and_then_the_landing_page(walk: Walker) -> None:
    site = Site(TWO_PAGES, pages=2)
    found = walk(site)
    assert walk.slugs() == ["a", "b", "c", "d", "e"]
    assert (found.seen, found.problems) == (5, ())
    assert site.asked == [FULL, FULL + "?page=1", LANDING, SITEMAP]


def test_links_are_told_as_they_are_found(walk: Walker) -> None:
    found: list[int] = []
    walk(Site(TWO_PAGES, pages=2), found=found)
    assert found[:2] == [2, 2]
    assert sum(found) == 5


def test_a_limit_ends_the_walk(walk: Walker) -> None:
    site = Site(TWO_PAGES, pages=2)
    walk(site, limit=1)
    assert site.asked == [FULL]


def test_older_links_end_the_list(walk: Walker) -> None:
    site = Site({**TWO_PAGES, FULL + "?page=2": (("f", day(5)),)}, pages=3)
    found = walk(site, since=date(2024, 5, 8))
    assert found.seen == 3
    assert FULL + "?page=2" not in site.asked


def test_what_was_left_out_is_counted(walk: Walker) -> None:
    found = walk(Site(TWO_PAGES, pages=2), since=date(2024, 5, 8))
    assert found.passed_over == {"before_since": 2, "repeated": 1}


def test_a_pager_that_never_ends_is_left_when_a_page_has_no_links(walk: Walker) -> None:
    found = walk(Site({FULL: (("a", day(9)),), FULL + "?page=1": (), LANDING: (("a", day(9)),)}, pages=999))
    assert walk.slugs() == ["a"]
    assert found.problems == (f"{SITE}{FULL}?page=1: this listing yields no links; has its markup changed?",)


def test_a_listing_without_links_is_a_problem(walk: Walker) -> None:
    found = walk(Site({FULL: (), LANDING: (("a", day(9)),)}))
    assert found.problems == (f"{SITE}{FULL}: this listing yields no links; has its markup changed?",)


def test_a_language_without_news_is_none_unless_it_was_asked_for(walk: Walker) -> None:
    site = Site({**TWO_PAGES, "/fr" + FULL: (), "/fr" + LANDING: ()}, pages=2)
    assert walk(site, languages=()).problems == ()
    assert len(walk(site, languages=("en", "fr")).problems) == 2


def test_a_language_with_news_in_one_listing_has_them_in_the_other(walk: Walker) -> None:
    site = Site({**TWO_PAGES, "/fr" + LANDING: (("g", day(3)),)}, pages=2)
    assert walk(site, languages=()).problems == (f"{SITE}/fr{FULL}: answers http_404",)


def test_a_listing_that_cannot_be_had_just_now_is_always_a_problem(walk: Walker) -> None:
    site = Site({**TWO_PAGES, "/de" + FULL: "http_503"}, pages=2)
    assert walk(site, languages=()).problems == (f"{SITE}/de{FULL}: answers http_503",)


def test_a_listing_that_can_be_had_a_little_later_is_waited_for(walk: Walker) -> None:
    site = Site(TWO_PAGES, pages=2, resource__news=2)
    assert walk(site).problems == ()
    assert walk.slugs() == ["a", "b", "c", "d", "e"]
    assert walk.slept == [1.0, 4.0]


def test_a_site_that_is_away_is_not_waited_for_again_and_again(walk: Walker) -> None:
    walk(Site({FULL: "http_503", LANDING: "http_503", SITEMAP: "http_503"}))
    assert walk.slept == [1.0, 4.0, 15.0]


def test_a_refusal_ends_the_walk(walk: Walker) -> None:
    site = Site({FULL: "http_403", LANDING: "host_stopped"})
    found = walk(site, languages=())
    assert (found.seen, found.problems) == (0, ())
    assert site.asked == [FULL, LANDING]


def test_an_unknown_language_is_told_with_those_there_are() -> None:
    with pytest.raises(ConfigurationError, match="unknown language it: the site has newsrooms in en, fr, es"):
        newsroom_languages(Settings(languages=("it",)))


def sitemap(*entries: tuple[str, str]) -> bytes:
    urls = "".join(f"<url><loc>{SITE}{path}</loc><lastmod>{day}</lastmod></url>" for path, day in entries)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()


def index(*children: tuple[str, str]) -> bytes:
    named = "".join(f"<sitemap><loc>{SITE}{path}</loc><lastmod>{day}</lastmod></sitemap>" for path, day in children)
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{named}</sitemapindex>'.encode()


WITH_SITEMAPS: dict[str, Any] = {
    **TWO_PAGES,
    SITEMAP: index(("/sitemap.xml?page=1", "2024-05-01"), ("/sitemap.xml?page=2", "2024-05-20")),
    "/sitemap.xml?page=1": sitemap(("/resource/news/d", "2024-05-07"), ("/topics/work", "2024-05-07")),
    "/sitemap.xml?page=2": sitemap(("/resource/article/x", "2024-05-19"), ("/fr/resource/news/y", "2024-05-20")),
}


def test_sitemaps_are_read_newest_first_and_every_link_remembers_where_it_was_seen(walk: Walker, sessions: Any) -> None:
    site = Site(WITH_SITEMAPS, pages=2)
    found = walk(site)
    assert site.asked[-3:] == [SITEMAP, "/sitemap.xml?page=2", "/sitemap.xml?page=1"]
    assert walk.slugs() == ["a", "b", "c", "d", "e", "x", "y"]
    # The French one is known and not this crawl's.
    assert (found.seen, found.passed_over["other_language"], found.passed_over["not_an_article"]) == (6, 1, 1)
    with sessions.begin() as session:
        seen = session.execute(
            text(
                "SELECT kind, s.found_on FROM sighting s JOIN link ON link.id = link_id WHERE url LIKE '%/d' ORDER BY 1"
            )
        )
        assert [tuple(row) for row in seen] == [("listing", SITE + FULL), ("sitemap", SITE + "/sitemap.xml?page=1")]


def test_a_second_walk_ends_where_all_is_known_and_asks_for_no_sitemap_that_has_not_changed(walk: Walker) -> None:
    three_pages = {**WITH_SITEMAPS, FULL + "?page=2": (("f", day(5)),)}
    walk(Site(three_pages, pages=3))
    shifted = {FULL: (("new", day(10)), ("a", day(9))), FULL + "?page=1": (("b", day(8)), ("c", day(7)))}
    site = Site({**three_pages, **shifted}, pages=3)
    walk(site)
    # A page with something new is followed; the next one has nothing, and is the last that is asked for.
    assert site.asked == [FULL, FULL + "?page=1", LANDING, SITEMAP]
    assert "new" in walk.slugs()
    walk(site)
    assert site.asked == [FULL, LANDING, SITEMAP]


def test_where_a_walk_that_found_something_new_was_cut_short_the_list_is_not_known_to_its_end(walk: Walker) -> None:
    walk(Site(TWO_PAGES, pages=2))
    site = Site({**TWO_PAGES, FULL: (("x", day(11)), ("y", day(10))), FULL + "?page=1": (("z", day(10)),)}, pages=2)
    get = site.get
    site.get = lambda url, **more: get(url, **more) if url.endswith(FULL) else 1 / 0  # type: ignore[assignment]
    with pytest.raises(ZeroDivisionError):
        walk(site, dies=True, languages=("en", "fr"))
    site.get = get  # type: ignore[method-assign]
    walk(site)
    assert "z" in walk.slugs()


def test_a_sitemap_that_an_index_calls_newer_is_asked_for_and_sent_only_if_it_differs(walk: Walker) -> None:
    site = Site(WITH_SITEMAPS, pages=2)
    walk(site)
    site.listings[SITEMAP] = index(("/sitemap.xml?page=1", "2024-05-30"), ("/sitemap.xml?page=2", "2024-05-20"))
    assert walk(site).problems == ()
    assert site.asked[-2:] == [SITEMAP, "/sitemap.xml?page=1"]


def test_since_leaves_out_what_was_last_edited_before(walk: Walker) -> None:
    site = Site(WITH_SITEMAPS, pages=2)
    found = walk(site, since=date(2024, 5, 19))
    assert found.seen == 2  # e, of which nobody says the day, and x
    assert found.passed_over["sitemap_before_since"] == 1
    assert "/sitemap.xml?page=1" not in site.asked


@pytest.mark.parametrize("asked_before", range(1, 6))
def test_a_walk_that_was_cut_short_asks_for_nothing_again(walk: Walker, asked_before: int) -> None:
    site = Site(WITH_SITEMAPS, pages=2)
    get, asked = site.get, list[str]()

    def dies(url: str, **more: Any) -> Any:
        if len(asked) == asked_before:
            raise KeyboardInterrupt
        asked.append(url.removeprefix(SITE))
        return get(url, **more)

    site.get = dies  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        walk(site, dies=True)
    site.get = get  # type: ignore[method-assign]
    walk(site)
    assert sorted(asked + site.asked) == sorted(
        [FULL, FULL + "?page=1", LANDING, SITEMAP, "/sitemap.xml?page=2", "/sitemap.xml?page=1"]
    )
    assert len(walk.slugs()) == 7


def test_a_walk_that_asked_for_something_else_is_not_gone_on_with(walk: Walker) -> None:
    site = Site(TWO_PAGES, pages=2)
    walk(site, dies=True, languages=("en", "fr"))
    walk(site)
    assert FULL + "?page=1" in site.asked or FULL in site.asked
    assert SITEMAP in site.asked


def test_one_cut_short_long_ago_is_not_gone_on_with(walk: Walker, session: Session) -> None:
    asked = Settings(site=SITE).asked_for()
    old, mine = start_run(session, "crawl", asked), start_run(session, "crawl", asked)
    finish_run(session, old, {}, "failed")
    assert cut_short(session, mine, datetime.now(UTC)) == {old}
    assert cut_short(session, mine, datetime.now(UTC) + timedelta(days=2)) == frozenset()
