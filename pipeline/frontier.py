"""A site's newsrooms in, walked page by page; the links to fetch out, with what was passed over and what went wrong.

Which pages are asked for is decided here; how a listing is read is ``discover``'s matter, how a page is had
``fetch``'s.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pipeline.discover import NEWSROOMS, newsroom, read_listing
from pipeline.errors import ConfigurationError
from pipeline.records import Link, Page, Rejected
from pipeline.settings import Settings

Get = Callable[[str], Page | Rejected]
MAX_LISTING_PAGES = 5000  # of one list: more than all that was ever published, so that no pager runs for ever
ABSENT = frozenset({"http_404", "http_410", "robots", "no_links"})  # a listing that is just not there
REFUSED = frozenset({"http_401", "http_403", "host_stopped"})


@dataclass(frozen=True, slots=True)
class Frontier:
    """The links to fetch, newest listing first; counts by reason of those passed over; lines for people."""

    links: tuple[Link, ...]
    passed_over: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def find_links(get: Get, settings: Settings, on_links: Callable[[int], None] = lambda _: None) -> Frontier:
    """Walk the listings of the languages asked for (all of the site's without ``settings.languages``).

    Links that the listing dates before ``settings.since`` are passed over; the walk ends at ``settings.limit`` links,
    or when the site refuses the crawl (which ``Fetcher.stopped`` tells). ``on_links`` is called with the number of
    links that a listing page added.
    """
    walk = _Walk(get, settings, on_links)
    for language in newsroom_languages(settings):
        walk.language(language)
        if walk.ended:
            break
    return Frontier(tuple(walk.links.values()), dict(walk.passed_over), tuple(walk.problems))


def newsroom_languages(settings: Settings) -> tuple[str, ...]:
    """The languages to crawl; raises ``ConfigurationError`` for one that the site has no newsroom in."""
    for language in settings.languages:
        if language not in NEWSROOMS:
            known = ", ".join(NEWSROOMS)
            raise ConfigurationError(f"unknown language {language}: the site has newsrooms in {known}")
    return settings.languages or tuple(NEWSROOMS)


class _Walk:
    """What has been gathered on the way through the listings."""

    def __init__(self, get: Get, settings: Settings, on_links: Callable[[int], None]) -> None:
        self.get, self.settings, self.on_links = get, settings, on_links
        self.links: dict[str, Link] = {}
        self.passed_over: Counter[str] = Counter()
        self.problems: list[str] = []
        self.refused = False

    @property
    def ended(self) -> bool:
        limit = self.settings.limit
        return self.refused or (limit is not None and len(self.links) >= limit)

    def language(self, language: str) -> None:
        """Read every listing of a language.

        That a site has no news in one of its languages is no fault, unless it is English or was asked for; but a
        language with news in one listing has them in the other as well.
        """
        results = [self.listing(url) for url in newsroom(self.settings.site, language)]
        wanted = language == "en" or language in self.settings.languages or any(found for found, _ in results)
        for _, failure in results:
            if failure is None or failure.reason in REFUSED:
                self.refused = self.refused or failure is not None
            elif wanted or failure.reason not in ABSENT:
                self.problems.append(f"{failure.source}: {failure.message}")

    def listing(self, start: str) -> tuple[bool, Rejected | None]:
        """Follow one list to its last page: whether it has links at all, and why it was left before its end."""
        url: str | None = start
        visited: set[str] = set()
        found = False
        while url is not None and url not in visited and len(visited) < MAX_LISTING_PAGES and not self.ended:
            visited.add(url)
            page = self.get(url)
            if isinstance(page, Rejected):
                return found, page
            listing = read_listing(page.body, url)
            self.passed_over.update(listing.passed_over)
            if not listing.links:
                return found, Rejected(
                    url, "discover", "no_links", "this listing yields no links; has its markup changed?"
                )
            found = True
            url = listing.next_page if self.take(listing.links) else None
        return found, None

    def take(self, links: tuple[Link, ...]) -> bool:
        """Keep the links of a listing page; whether any is recent enough for the next page to matter."""
        since, recent, before = self.settings.since, False, len(self.links)
        for link in links:
            old = since is not None and link.listed_on is not None and link.listed_on < since
            recent = recent or not old
            if old or link.url in self.links:
                self.passed_over["before_since" if old else "repeated"] += 1
            elif not self.ended:
                self.links[link.url] = link
        self.on_links(len(self.links) - before)
        return recent
