"""A link in; its page out, or that it has not changed, or why it could not be had. The only room that speaks HTTP.

Manners (``fetching.manners``): robots.txt before anything else, one request at a time with a pause between two to a
host, an honest User-Agent with a contact, back-off when the site is busy, and a full stop at the first 403. The wall
(``fetching.wall``): redirects are followed hop by hop and never off the site, names that resolve to private addresses
are not connected to, and no answer is larger or takes longer than its caps. docs/crawling.md tells what happens when.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from hashlib import sha256
from types import TracebackType
from typing import Self, TypeVar, overload
from urllib.parse import urlsplit

from protego import Protego

from pipeline.addresses import is_loopback, on_site
from pipeline.errors import ConfigurationError
from pipeline.fetching import manners, robots, wall
from pipeline.fetching.clock import Clock
from pipeline.fetching.failure import Failure
from pipeline.fetching.judge import HTML, LISTS, OVERLOADED, judge, redirect_target, retry_after
from pipeline.fetching.line import Answer, Line
from pipeline.records import Link, NotModified, Page, Rejected
from pipeline.settings import Settings, version

T = TypeVar("T")
Had = Callable[[str], bool]
STAGE = "fetch"
AGENT = robots.AGENT
MAX_HOPS = 5
GENTLEST_DELAY = 1.0  # seconds; no setting makes the crawl of a real site faster
DAY = 86_400.0  # seconds until a site that refused the crawl is worth asking again
REDIRECTS = frozenset({301, 302, 303, 307, 308})
SLOW = frozenset({"timeout", "unreachable"})  # the host is asked more slowly after one of these
HOST_REASONS = frozenset({"host_stopped", "host_put_off", "interrupted"})


def user_agent(settings: Settings) -> str:
    """``ilo-events/VERSION (+contact)``; raises ``ConfigurationError`` without a contact, except on loopback."""
    if settings.contact is None:
        if is_loopback(settings.site):
            return f"{AGENT}/{version()}"
        raise ConfigurationError(
            f"crawling {settings.site} needs a contact that its keepers can write to: "
            "set ILO_EVENTS_CONTACT to an e-mail address or web page"
        )
    return f"{AGENT}/{version()} (+{settings.contact})"


def may_recover(rejected: Rejected) -> bool:
    """Whether a later try may succeed where this one failed (a busy or unreachable site, not a missing page)."""
    return rejected.retry_at is not None


def was_asked(rejected: Rejected) -> bool:
    """Whether the site was asked at all; if not, this was no attempt at the link, and it is as due as before."""
    return rejected.reason not in HOST_REASONS


class Fetcher:
    """Fetches pages of one site, one at a time and no faster than its delay; a context manager.

    Several threads and several Fetchers of a process take turns. ``clock`` and ``lookup`` (name, port → IP addresses)
    are seams for tests.
    """

    def __init__(self, settings: Settings, *, clock: Clock | None = None, lookup: wall.Lookup = wall.look_up) -> None:
        self.settings = settings
        loopback = is_loopback(settings.site)
        self.delay = settings.delay if loopback else max(settings.delay, GENTLEST_DELAY)
        self.host = manners.host_of(settings.site, clock or manners.CLOCK)
        self._line = Line(wall.transport(settings.site, lookup), agent=user_agent(settings), timeout=settings.timeout)
        self._refused: str | None = None
        self._interrupted = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the connections back."""
        self._line.close()

    @property
    def stopped(self) -> str | None:
        """The line to show when the site refused the crawl or is left alone for a while, else None.

        Until then every fetch returns ``Rejected`` with ``host_stopped`` or ``host_put_off`` and asks for nothing.
        """
        if self._refused is None and self.host.off is not None:
            return self.host.off.message
        return self._refused

    def interrupt(self) -> None:
        """Ask for nothing more and wait no longer: called from another thread than the one that fetches.

        Every fetch from now on, and one that waits for its turn, returns ``Rejected`` with ``interrupted``.
        """
        self._interrupted.set()

    def check(self) -> None:
        """Ask for robots.txt; raises ``ConfigurationError`` when the site does not answer or refuses this crawler."""
        try:
            self._tries(lambda: self._permit(self.settings.site + "/"), self.settings.attempts)
        except Failure as failure:
            if failure.reason != "robots":  # that the front page is forbidden says nothing of the others
                raise ConfigurationError(failure.message) from None

    def fetch(
        self,
        link: Link,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        had: Had | None = None,
    ) -> Page | NotModified | Rejected:
        """The link's page, asked for once, or why it could not be had. Never raises for a bad page.

        ``etag`` and ``last_modified`` are what the site said of the page that we have: it may answer that it is still
        the same. ``had`` tells of an address that redirects lead to whether we have its page: then that one is not
        asked for. ``Rejected.retry_at`` says from when on another try makes sense; how long to wait beyond that, and
        how often, is up to who keeps the links.
        """
        return self._had(link.url, _validators(etag, last_modified), HTML, attempts=1, had=had)

    @overload
    def get(self, url: str) -> Page | Rejected: ...

    @overload
    def get(self, url: str, *, etag: str | None, last_modified: str | None) -> Page | NotModified | Rejected: ...

    def get(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Page | NotModified | Rejected:
        """A listing or sitemap of the site, asked for until the attempts are used up; otherwise as ``fetch``.

        HTML, XML or gzip: the last is handed over as it came, for ``pipeline.unpack``.
        """
        return self._had(url, _validators(etag, last_modified), LISTS, attempts=self.settings.attempts)

    def _had(
        self, url: str, validators: Mapping[str, str], kinds: frozenset[str], *, attempts: int, had: Had | None = None
    ) -> Page | NotModified | Rejected:
        try:
            return self._tries(lambda: self._follow(url, validators, kinds, had), attempts)
        except Failure as failure:
            return self._rejected(url, failure)

    def _rejected(self, url: str, failure: Failure) -> Rejected:
        """What a failure means for the link, and for the host when it is one of many."""
        if failure.reason == "robots_unreachable":
            self.host.put_off(robots.LATER, failure.message.removesuffix("; run again later"))
        elif failure.again:
            self.host.failed(self.settings.site, url, failure.message)
        later = 0.0 if failure.later is None and failure.again else failure.later
        retry_at = None if later is None else self.host.clock.now() + timedelta(seconds=later)
        return Rejected(url, STAGE, failure.reason, failure.message, retry_at)

    def _tries(self, ask: Callable[[], T], attempts: int) -> T:
        """Ask until it works, cannot work, or the attempts are used up; the pauses between are the host's."""
        for left in reversed(range(attempts)):
            try:
                return ask()
            except Failure as failure:
                if not (failure.again and left) or self.stopped:
                    raise
        raise AssertionError("there is at least one attempt")

    def _follow(
        self, url: str, validators: Mapping[str, str], kinds: frozenset[str], had: Had | None
    ) -> Page | NotModified:
        """Request an address and follow its redirects, each hop checked like a first request."""
        hops: list[str] = []
        address = url
        while len(hops) <= MAX_HOPS:
            if address in hops:
                raise Failure("redirect_loop", f"redirects in a circle at {address}")
            self._permit(address)
            answer = self._ask(address, validators, kinds)
            if answer.status not in REDIRECTS:
                if answer.status == 304 and validators:
                    return NotModified(url, address, self.host.clock.now())
                judge(answer, kinds, self.host.clock.now())
                return self._page(url, address, tuple(hops), answer)
            hops.append(address)
            address = self._target(answer, address)
            if had is not None and address not in hops and had(address):
                return NotModified(url, address, self.host.clock.now())
            # A date tells nothing of another address than the one that it was given for.
            validators = {name: value for name, value in validators.items() if name != "If-Modified-Since"}
        raise Failure("redirect_loop", f"redirects more than {MAX_HOPS} times")

    def _permit(self, url: str) -> None:
        """The wall: raises ``Failure`` for what is off the site, forbidden by robots.txt, or after a stop."""
        if self._interrupted.is_set():
            raise Failure("interrupted", "the crawl was interrupted", later=0.0)
        if self._refused is not None:
            raise Failure("host_stopped", self._refused, later=DAY)
        if (off := self.host.off) is not None:
            raise Failure("host_put_off", off.message, later=(off.until - self.host.clock.now()).total_seconds())
        if not on_site(url, self.settings.site):
            raise Failure("off_site", f"leads to {url}, outside {self.settings.site}")
        if not self._rules(url).can_fetch(url, AGENT):
            raise Failure("robots", "robots.txt of the site forbids this address")

    def _rules(self, url: str) -> Protego:
        """What robots.txt says where the address lies; asked for once a day."""
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(url))
        rules = self.host.rules(origin)
        if rules is None:
            rules = robots.ask_rules(origin, self._ask_robots, self._target, REDIRECTS, MAX_HOPS)
            self.host.robots[origin] = rules, self.host.clock.monotonic()
            # Crawl-delay can only slow this crawler down.
            self.host.crawl_delay = max(self.host.crawl_delay, rules.crawl_delay(AGENT) or 0.0)
        return rules

    def _ask_robots(self, url: str) -> Answer:
        answer = self._ask(url, {}, None, robots.MAX_BYTES)
        if self.host.off:  # it asked for a longer rest than is waited for
            raise Failure("robots_unreachable", self.host.off.message, later=robots.LATER)
        return answer

    def _ask(
        self, url: str, headers: Mapping[str, str], kinds: frozenset[str] | None, max_bytes: int | None = None
    ) -> Answer:
        """One request when its turn has come, and what its answer means for the next one."""
        accept = "*/*" if kinds is None else ",".join(sorted(kinds & HTML) + sorted(kinds - HTML))
        with self.host.turn(self.delay, self._interrupted):
            if self._interrupted.is_set():
                raise Failure("interrupted", "the crawl was interrupted", later=0.0)
            try:
                answer = self._line.get(
                    url, headers={"Accept": accept, **headers}, kinds=kinds,
                    max_bytes=max_bytes or self.settings.max_bytes, cut=max_bytes is not None,
                )  # fmt: skip
            except Failure as failure:
                if failure.reason in SLOW:
                    self.host.busy()
                if failure.reason == "private_address":  # the name is wrong, so every address under it is
                    self._refused = failure.message
                raise
            self._notice(answer)
            return answer

    def _notice(self, answer: Answer) -> None:
        """Stop at a refusal, else slow down or speed up; too long a Retry-After to be waited for puts the host off."""
        if answer.status in robots.REFUSALS:
            raise self._stop(answer.status)
        after = retry_after(answer, self.host.clock.now())
        if answer.status in OVERLOADED or (answer.status >= 500 and after is not None):
            self.host.busy(after)
            if after is not None and after > manners.LONGEST_WAIT:
                message = f"{self.settings.site} answers {answer.status} and asks to wait {after:.0f} s"
                self.host.put_off(after, message)
        elif answer.status < 500:
            self.host.well()

    def _stop(self, status: int) -> Failure:
        """End this host's crawl: a refusal is never worked round."""
        self._refused = (
            f"{self.settings.site} refuses this crawler ({status}): nothing more is asked of it in this run; "
            "check the contact, slow down, or write to the site's keepers"
        )
        return Failure(f"http_{status}", self._refused, later=DAY)

    def _target(self, answer: Answer, url: str) -> str:
        return redirect_target(answer, url, self.settings.site)

    def _page(self, source: str, final_url: str, hops: tuple[str, ...], answer: Answer) -> Page:
        return Page(
            source=source,
            final_url=final_url,
            fetched_at=self.host.clock.now(),
            status=answer.status,
            content_type=answer.headers.get("content-type"),
            body=answer.body,
            sha256=sha256(answer.body).hexdigest(),
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
            headers=tuple(answer.headers.multi_items()),
            hops=hops,
        )


def _validators(etag: str | None, last_modified: str | None) -> dict[str, str]:
    """The headers that ask for a page only if it has changed; what cannot stand in a header is left out."""
    known = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in known.items() if value and value.isascii() and value.isprintable()}
