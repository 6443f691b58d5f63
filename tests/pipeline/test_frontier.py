"""Walking the newsrooms without a network: where a walk goes, where it ends, and what it complains of."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from pipeline.errors import ConfigurationError
from pipeline.frontier import find_links, newsroom_languages
from pipeline.records import Page, Rejected
from pipeline.settings import Settings

SITE = "http://127.0.0.1:8000"
LANDING, FULL = "/resource/news", "/resource/news/all-news-recent"


class Site:
    """Listings by their path; each is slugs with days, and a number of the pages there are. Notes what is asked for."""

    def __init__(self, listings: Mapping[str, str | tuple[tuple[str, str], ...]], pages: int = 1) -> None:
        self.listings, self.pages, self.asked = listings, pages, list[str]()

    def get(self, url: str) -> Page | Rejected:
        path = url.removeprefix(SITE)
        self.asked.append(path)
        listing = self.listings.get(path, "http_404")
        if isinstance(listing, str):
            return Rejected(url, "fetch", listing, f"answers {listing}")
        index = int(path.partition("page=")[2] or 0)
        rows = (f'<div class="views-row"><a href="/resource/news/{s}">x</a><time>{d}</time></div>' for s, d in listing)
        # Only the English full list has several pages.
        total = self.pages if path.startswith(FULL) else 1
        numbers = f'<p class="ilo--pagination--page"><span>{index + 1}</span> of <span>{total}</span></p>'
        body = f'<html><body>{"".join(rows)}<div class="ilo--pagination">{numbers}</div></body></html>'.encode()
        return Page(url, url, datetime.now(UTC), 200, "text/html", body, "")


def walk(site: Site, **settings: object) -> tuple[list[str], tuple[str, ...]]:
    frontier = find_links(site.get, Settings(site=SITE, **{"languages": ("en",), **settings}))  # type: ignore[arg-type]
    return [link.url.rpartition("/")[2] for link in frontier.links], frontier.problems


def day(number: int) -> str:
    return f"{number} May 2024"


TWO_PAGES = {
    FULL: (("a", day(9)), ("b", day(8))),
    FULL + "?page=1": (("c", day(7)), ("d", day(6))),
    LANDING: (("b", day(8)), ("e", "")),
}


def test_the_full_list_is_walked_to_its_end_and_then_the_landing_page() -> None:
    site = Site(TWO_PAGES, pages=2)
    slugs, problems = walk(site)
    assert slugs == ["a", "b", "c", "d", "e"]
    assert problems == ()
    assert site.asked[:2] == [FULL, FULL + "?page=1"]


def test_links_are_told_as_they_are_found() -> None:
    found: list[int] = []
    find_links(Site(TWO_PAGES, pages=2).get, Settings(site=SITE, languages=("en",)), found.append)
    assert found[:2] == [2, 2]
    assert sum(found) == 5


def test_a_limit_ends_the_walk() -> None:
    site = Site(TWO_PAGES, pages=2)
    assert walk(site, limit=1)[0] == ["a"]
    assert site.asked == [FULL]


def test_older_links_are_left_out_and_end_the_list() -> None:
    site = Site({**TWO_PAGES, FULL + "?page=2": (("f", day(5)),)}, pages=3)
    assert walk(site, since=date(2024, 5, 8))[0] == ["a", "b", "e"]
    assert FULL + "?page=2" not in site.asked


def test_what_was_left_out_is_counted() -> None:
    frontier = find_links(Site(TWO_PAGES, pages=2).get, Settings(site=SITE, languages=("en",), since=date(2024, 5, 8)))
    assert frontier.passed_over == {"before_since": 2, "repeated": 1}


def test_a_pager_that_never_ends_is_left_when_a_page_has_no_links() -> None:
    site = Site({FULL: (("a", day(9)),), FULL + "?page=1": (), LANDING: (("a", day(9)),)}, pages=999)
    slugs, problems = walk(site)
    assert slugs == ["a"]
    assert problems == (f"{SITE}{FULL}?page=1: this listing yields no links; has its markup changed?",)


def test_a_listing_without_links_is_a_problem() -> None:
    _, problems = walk(Site({FULL: (), LANDING: (("a", day(9)),)}))
    assert problems == (f"{SITE}{FULL}: this listing yields no links; has its markup changed?",)


def test_a_language_without_news_is_none_unless_it_was_asked_for() -> None:
    site = Site({**TWO_PAGES, "/fr" + FULL: (), "/fr" + LANDING: ()}, pages=2)
    assert walk(site, languages=())[1] == ()
    assert len(walk(site, languages=("en", "fr"))[1]) == 2


def test_a_language_with_news_in_one_listing_has_them_in_the_other() -> None:
    site = Site({**TWO_PAGES, "/fr" + LANDING: (("g", day(3)),)}, pages=2)
    assert walk(site, languages=())[1] == (f"{SITE}/fr{FULL}: answers http_404",)


def test_a_listing_that_cannot_be_had_just_now_is_always_a_problem() -> None:
    site = Site({**TWO_PAGES, "/de" + FULL: "http_503"}, pages=2)
    assert walk(site, languages=())[1] == (f"{SITE}/de{FULL}: answers http_503",)


def test_a_refusal_ends_the_walk() -> None:
    site = Site({FULL: "http_403", LANDING: "host_stopped"})
    assert walk(site, languages=()) == ([], ())
    assert "/fr" + FULL not in site.asked


def test_an_unknown_language_is_told_with_those_there_are() -> None:
    with pytest.raises(ConfigurationError, match="unknown language it: the site has newsrooms in en, fr, es"):
        newsroom_languages(Settings(languages=("it",)))
