"""A site's listings and sitemaps in, walked page by page; their links in the frontier out, and what went wrong.

Which pages are asked for is decided here; how one is read is ``discover``'s and ``sitemap``'s matter, how it is had
``fetch``'s, what is known of it the frontier's. All links in scope are kept, also those that this crawl does not take.
"""

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, Protocol

from pipeline.discover import NEWSROOMS, Listing, newsroom, read_listing
from pipeline.errors import ConfigurationError
from pipeline.frontier import Book, Choice, Reading
from pipeline.records import Link, NotModified, Page, Rejected
from pipeline.settings import Settings
from pipeline.sitemap import PATH, Sitemap, read_sitemap

MAX_PAGES = 5000  # of one list: more than all that was ever published, so that no pager runs for ever
ABSENT = frozenset({"http_404", "http_410", "robots", "no_links"})  # a listing that is just not there
REFUSED = frozenset({"http_401", "http_403", "host_stopped", "host_put_off", "interrupted"})
PATIENCE = (1, 4, 15)  # times the first pause, before a listing that could not be had just now is asked for again


class Get(Protocol):
    """Asks for a listing or sitemap, only if it has changed where the page that we have has an etag or a date."""

    def __call__(  # noqa: D102
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Page | NotModified | Rejected: ...


@dataclass(frozen=True, slots=True)
class Discovery:
    """How a walk ended: how many links this crawl may take were seen, those passed over by reason, lines for people."""

    seen: int = 0
    passed_over: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def discover(
    get: Get, book: Book, settings: Settings, *, due: int = 0, on_links: Callable[[int], None] = lambda _: None,
    sleep: Callable[[float], None] = time.sleep, first_pause: float = 1.0,
) -> Discovery:  # fmt: skip
    """Walk the listings of the languages asked for (all of the site's without ``settings.languages``), then sitemaps.

    The walk ends when ``settings.limit`` links are due (``due`` were before it began), or when the site refuses the
    crawl. ``on_links`` is called with the number of links that a page added to those that this crawl may take.
    """
    walk = _Walk(get, book, settings, due, on_links)
    walk.patience = [factor * first_pause for factor in PATIENCE]
    walk.sleep = sleep
    for language in newsroom_languages(settings):
        walk.language(language)
        if walk.ended:
            break
    walk.sitemaps()
    return Discovery(len(walk.seen), dict(walk.passed_over), tuple(walk.problems))


def newsroom_languages(settings: Settings) -> tuple[str, ...]:
    """The languages to crawl; raises ``ConfigurationError`` for one that the site has no newsroom in."""
    for language in settings.languages:
        if language not in NEWSROOMS:
            known = ", ".join(NEWSROOMS)
            raise ConfigurationError(f"unknown language {language}: the site has newsrooms in {known}")
    return settings.languages or tuple(NEWSROOMS)


def choice(settings: Settings) -> Choice:
    """Which links a crawl with these settings takes."""
    return Choice(settings.site, settings.languages, settings.since)


class _Walk:
    """What has been gathered on the way."""

    def __init__(self, get: Get, book: Book, settings: Settings, due: int, on_links: Callable[[int], None]) -> None:
        self._get, self.book, self.settings, self.on_links = get, book, settings, on_links
        self.choice = choice(settings)
        self.due_before, self.due = due, set[str]()
        self.seen: set[str] = set()
        self.passed_over: Counter[str] = Counter()
        self.problems: list[str] = []
        self.refused = False
        self.patience: list[float] = []
        self.sleep: Callable[[float], None] = time.sleep

    @property
    def ended(self) -> bool:
        limit = self.settings.limit
        return self.refused or (limit is not None and self.due_before + len(self.due) >= limit)

    def language(self, language: str) -> None:
        """Read every listing of a language.

        That a site has no news in one of its languages is no fault, unless it is English or was asked for; but a
        language with news in one listing has them in the other as well.
        """
        full, landing = newsroom(self.settings.site, language)
        results = [self.listing(full, "listing")]
        if not self.ended:
            results.append(self.listing(landing, "landing"))
        wanted = language == "en" or language in self.settings.languages or any(found for found, _ in results)
        for _, failure in results:
            if failure is not None and (wanted or failure.reason not in ABSENT):
                self.problem(failure)

    def listing(self, start: str, kind: Literal["landing", "listing"]) -> tuple[bool, Rejected | None]:
        """Follow one list to its end, or to where all is known: whether it has links, and why it was left before."""
        url: str | None = start
        visited: set[str] = set()
        first = self.book.known(start)
        was_complete = first is not None and first.complete_at is not None
        while url is not None and url not in visited and len(visited) < MAX_PAGES and not self.ended:
            visited.add(url)
            known = self.book.known(url)
            if known is not None and self.book.resumes(known):
                url = known.next_page
                continue
            # Of a list that is known to its end, a first page as it was means that nothing was added.
            had = known if known is not None and (was_complete or kind == "landing") else Reading(url, kind)
            page = self.get(url, etag=had.etag, last_modified=had.last_modified)
            if isinstance(page, Rejected):
                if page.reason in ABSENT:
                    self.book.read(Reading(url, kind), (), start)
                return len(visited) > 1, page
            if isinstance(page, NotModified):
                self.book.read(replace(had, next_page=None), (), start)
                self.book.complete(start)
                break
            listing = read_listing(page.body, url, kind=kind)
            reading = Reading(url, kind, listing.next_page, etag=page.etag, last_modified=page.last_modified)
            if not listing.links:
                self.book.read(replace(reading, next_page=None), (), start)
                return len(visited) > 1, _no_links(url)
            self.passed_over.update(listing.passed_over)
            url = self.take_page(reading, listing, start, was_complete=was_complete)
        shows_links = not visited or self.book.shows_links(start)
        return shows_links, None if shows_links else _no_links(start)

    def take_page(self, reading: Reading, listing: Listing, start: str, *, was_complete: bool) -> str | None:
        """Keep a page's links; where the walk goes next, None at the end of the list or of what matters of it."""
        remembered = self.book.read(reading, listing.links, start)
        taken = self.take(listing.links, remembered.due)
        if listing.next_page is None or (was_complete and not remembered.new):
            self.book.complete(start)
        elif taken and not self.ended:
            return listing.next_page
        self.book.ends(reading.url)
        return None

    def take(self, links: tuple[Link, ...], due: frozenset[str]) -> bool:
        """Count the links of a page; whether this crawl may take any of them."""
        taken, before = False, len(self.seen)
        for link in links:
            if link.url in self.seen:
                self.passed_over["repeated"] += 1
                taken = True
            elif self.choice.takes(link.url, link.listed_on, link.lastmod):
                self.seen.add(link.url)
                taken = True
            else:
                in_language = Choice(self.choice.site, self.choice.languages).takes(link.url, None, None)
                self.passed_over["before_since" if in_language else "other_language"] += 1
        self.due |= due & self.seen
        self.on_links(len(self.seen) - before)
        return taken

    def sitemaps(self) -> None:
        """Read the site's sitemap, and those that it names; a site without any is none the worse for it."""
        url: str | None = self.settings.site + PATH
        visited: set[str] = set()
        lastmods: dict[str, datetime | None] = {}
        while url is not None and url not in visited and len(visited) < MAX_PAGES and not self.ended:
            visited.add(url)
            url = self.sitemap(url, lastmods)

    def sitemap(self, url: str, lastmods: dict[str, datetime | None]) -> str | None:
        """Read one sitemap, unless it is the one that we know; which one comes after it."""
        known = self.book.known(url) or Reading(url, "sitemap")
        if self.book.resumes(known):
            return known.next_page
        page = self.get(url, etag=known.etag, last_modified=known.last_modified)
        sitemap = read_sitemap(page.body, url) if isinstance(page, Page) else Sitemap()
        if isinstance(page, Rejected) or not sitemap.is_one:
            failure = page if isinstance(page, Rejected) else Rejected(url, "discover", "no_sitemap", "is no sitemap")
            if failure.reason in ABSENT:
                self.book.read(Reading(url, "sitemap", known.next_page), (), url)
            else:
                self.problem(failure)
            return known.next_page
        self.passed_over.update(sitemap.passed_over)
        # What may be missing from a broken one, or be in the sitemaps that an index names, must be asked for again.
        asked_again = sitemap.children or not sitemap.is_whole
        etag, last_modified = (None, None) if asked_again else (known.etag, known.last_modified)
        if isinstance(page, Page) and not asked_again:
            etag, last_modified = page.etag, page.last_modified
        following = None if url == self.settings.site + PATH else known.next_page
        reading = Reading(url, "sitemap", following, lastmods.get(url), etag, last_modified)
        self.take(sitemap.links, self.book.read(reading, sitemap.links, url).due)
        children = self.worth_reading(sitemap)
        lastmods |= children
        if children:
            self.book.chain(url, tuple(children))
            return next(iter(children))
        return following

    def worth_reading(self, index: Sitemap) -> dict[str, datetime | None]:
        """The sitemaps of an index that may hold something new, with their times; the last one has the newest links."""
        worth = {}
        for child in reversed(index.children):
            known = self.book.known(child.url)
            if known and known.read_at and child.lastmod and known.lastmod == child.lastmod:
                self.passed_over["sitemap_unchanged"] += 1
            elif child.lastmod and self.settings.since and child.lastmod.date() < self.settings.since:
                self.passed_over["sitemap_before_since"] += 1
            else:
                worth[child.url] = child.lastmod
        return worth

    def get(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Page | NotModified | Rejected:
        """A listing or sitemap; one that may be had a little later is waited for, but not if the site is away."""
        answer = self._get(url, etag=etag, last_modified=last_modified)
        for pause in self.patience:
            if not isinstance(answer, Rejected) or answer.retry_at is None or answer.reason in REFUSED:
                break
            self.sleep(pause)
            answer = self._get(url, etag=etag, last_modified=last_modified)
        if isinstance(answer, Rejected) and answer.retry_at is not None:
            self.patience = []
        return answer

    def problem(self, failure: Rejected) -> None:
        """What people should know; a refusal is told once, by who was refused."""
        if failure.reason in REFUSED:
            self.refused = True
        else:
            self.problems.append(f"{failure.source}: {failure.message}")


def _no_links(url: str) -> Rejected:
    return Rejected(url, "discover", "no_links", "this listing yields no links; has its markup changed?")
