"""A site's newsrooms in, walked page by page; the links to fetch out, with what was passed over and what went wrong.

Which pages are asked for is decided here; how a listing is read is ``discover``'s matter, how a page is had
``fetch``'s.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pipeline.discover import NEWSROOMS, Listing, newsroom, read_listing
from pipeline.errors import ConfigurationError
from pipeline.fetch import may_recover
from pipeline.records import Link, Page, Rejected
from pipeline.settings import Settings

Get = Callable[[str], Page | Rejected]
MAX_LISTING_PAGES = 5000  # of one list: more than all that was ever published, so that no pager runs for ever


@dataclass(frozen=True, slots=True)
class Frontier:
    """The links to fetch, newest listing first; counts by reason of those passed over; lines for people."""

    links: tuple[Link, ...]
    passed_over: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def find_links(get: Get, settings: Settings) -> Frontier:
    """Walk the listings of the languages asked for (all of the site's without ``settings.languages``).

    Links that the listing dates before ``settings.since`` are passed over; the walk ends at ``settings.limit`` links.
    """
    walk = _Walk(get, settings)
    for language in newsroom_languages(settings):
        walk.language(language)
        if walk.full:
            break
    if not walk.links and not walk.problems:
        walk.problems.append(f"{settings.site}: no listing yields a link to an article; {walk.first_failure}")
    return Frontier(tuple(walk.links.values())[: settings.limit], dict(walk.passed_over), tuple(walk.problems))


def newsroom_languages(settings: Settings) -> tuple[str, ...]:
    """The languages to crawl; raises ``ConfigurationError`` for one that the site has no newsroom in."""
    for language in settings.languages:
        if language not in NEWSROOMS:
            known = ", ".join(NEWSROOMS)
            raise ConfigurationError(f"unknown language {language}: the site has newsrooms in {known}")
    return settings.languages or tuple(NEWSROOMS)


class _Walk:
    """What has been gathered on the way through the listings."""

    def __init__(self, get: Get, settings: Settings) -> None:
        self.get, self.settings = get, settings
        self.links: dict[str, Link] = {}
        self.passed_over: Counter[str] = Counter()
        self.problems: list[str] = []
        self.first_failure = "every one of them is empty"

    @property
    def full(self) -> bool:
        return self.settings.limit is not None and len(self.links) >= self.settings.limit

    def language(self, language: str) -> None:
        """Read every listing of a language. That a site has only some of them is no fault."""
        failures = [failure for url in newsroom(self.settings.site, language) if (failure := self.listing(url))]
        if failures and self.first_failure.startswith("every"):
            self.first_failure = f"{failures[0].source}: {failures[0].message}"
        asked_for = language in self.settings.languages
        for failure in failures:
            absent = not may_recover(failure) and failure.reason.startswith("http_4") and failure.reason != "http_403"
            if not absent or (asked_for and len(failures) == 2):
                self.problems.append(f"{failure.source}: this listing cannot be read: {failure.message}")

    def listing(self, start: str) -> Rejected | None:
        """Follow one list from its first page to its last; the failure when a page of it cannot be had."""
        url: str | None = start
        visited: set[str] = set()
        while url is not None and url not in visited and len(visited) < MAX_LISTING_PAGES and not self.full:
            visited.add(url)
            page = self.get(url)
            if isinstance(page, Rejected):
                return page
            listing = read_listing(page.body, url)
            url = listing.next_page if self.take(listing, url) else None
        return None

    def take(self, listing: Listing, url: str) -> bool:
        """Keep a listing page's links; whether the pages after it may hold more that are wanted."""
        self.passed_over.update(listing.passed_over)
        if not listing.links:
            self.problems.append(f"{url}: this listing yields no links to articles; has its markup changed?")
            return False
        since, recent = self.settings.since, False
        for link in listing.links:
            old = since is not None and link.listed_on is not None and link.listed_on < since
            recent = recent or not old
            if old or link.url in self.links:
                self.passed_over["before_since" if old else "repeated"] += 1
            else:
                self.links[link.url] = link
        return recent
