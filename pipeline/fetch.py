"""A link in; its page out, or why it could not be had. The only module that speaks HTTP.

Manners: robots.txt before anything else, one request at a time with a pause between two to a host, an honest
User-Agent with a contact, back-off when the site is busy, and a full stop at the first 403. Redirects are followed
hop by hop and never off the site.
"""

import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256
from types import TracebackType
from typing import Self, TypeVar
from urllib.parse import urldefrag, urljoin

import httpx2
import stamina
from protego import Protego
from stamina.instrumentation import set_on_retry_hooks

from pipeline.addresses import is_loopback, on_site
from pipeline.errors import ConfigurationError
from pipeline.records import Link, Page, Rejected
from pipeline.settings import Settings, version

T = TypeVar("T")
STAGE = "fetch"
AGENT = "ilo-events"  # the token that robots.txt rules are matched with
MAX_HOPS = 5
LONGEST_WAIT = 300.0  # seconds; a Retry-After beyond it is not waited for in this run
GENTLEST_DELAY = 1.0  # seconds; no setting makes the crawl of a real site faster
ROBOTS_MAX_BYTES = 512_000
REFUSALS = frozenset({401, 403})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# Reasons that may be gone in a later run; everything else stays as it is.
TRANSIENT = frozenset(
    {"timeout", "unreachable", "broken_off", "http_408", "http_425", "http_429", "robots_unreachable"}
)


class _Failure(Exception):
    """A request that brought no page: the reason word, a line for people, and whether to try again and when."""

    def __init__(self, reason: str, message: str, *, retry: bool = False, after: float | None = None) -> None:
        super().__init__(message)
        self.reason, self.message, self.retry, self.after = reason, message, retry, after


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
    """Whether a later run may succeed where this one failed (a busy or unreachable site, not a missing page)."""
    return rejected.reason in TRANSIENT or rejected.reason.startswith("http_5")


class Fetcher:
    """Fetches pages of one site, one at a time and no faster than its delay; a context manager.

    Requests from several threads take turns. ``stopped`` holds the line to show when the site refused the crawl:
    from then on every fetch returns ``Rejected`` with the reason ``host_stopped`` and asks for nothing.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.stopped: str | None = None
        loopback = is_loopback(settings.site)
        self.delay = settings.delay if loopback else max(settings.delay, GENTLEST_DELAY)
        self._client = httpx2.Client(
            headers={
                "User-Agent": user_agent(settings),
                "Accept": "text/html,application/xhtml+xml;q=0.9",
                "Accept-Encoding": "gzip, deflate",
            },
            timeout=settings.timeout,
            trust_env=not loopback,  # a proxy of the environment must not be asked for this very machine
        )
        self._turn = threading.RLock()
        self._not_before = 0.0  # by time.monotonic()
        self._robots: Protego | None = None
        # A retry is no news: what counts is how a fetch ends, and the closing counts tell that.
        set_on_retry_hooks([])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def check(self) -> None:
        """Ask for robots.txt; raises ``ConfigurationError`` when the site does not answer or refuses this crawler."""
        try:
            self._tries(self._rules)
        except _Failure as failure:
            raise ConfigurationError(failure.message) from None

    def fetch(self, link: Link) -> Page | Rejected:
        """The link's page, or why it could not be had after all attempts. Never raises for a bad page."""
        return self.get(link.url)

    def get(self, url: str) -> Page | Rejected:
        """The page at an address of the site; as ``fetch``."""
        try:
            return self._tries(lambda: self._follow(url))
        except _Failure as failure:
            return Rejected(source=url, stage=STAGE, reason=failure.reason, message=failure.message)

    def _tries(self, ask: Callable[[], T]) -> T:
        """Ask until it works or the attempts are used up, with growing pauses or those that Retry-After names."""

        def pause(error: Exception) -> bool | float:
            if not isinstance(error, _Failure) or not error.retry:
                return False
            return True if error.after is None else error.after

        again = stamina.RetryingCaller(
            attempts=self.settings.attempts, timeout=None, wait_initial=0.5, wait_max=60.0, wait_jitter=0.5
        )
        with self._turn:
            return again(pause, ask)

    def _follow(self, url: str) -> Page:
        """Request an address and follow its redirects, each hop checked like a first request."""
        address, seen = url, set[str]()
        for _ in range(MAX_HOPS + 1):
            if address in seen:
                raise _Failure("redirect_loop", f"redirects in a circle at {address}")
            seen.add(address)
            self._permit(address)
            reply, body = self._request(address, self.settings.max_bytes)
            if reply.status_code in REDIRECTS:
                address = _target(reply, address)
                continue
            self._judge(reply)
            return _page(url, address, reply, body)
        raise _Failure("redirect_loop", f"redirects more than {MAX_HOPS} times")

    def _permit(self, url: str) -> None:
        """The wall: raises ``_Failure`` for what is off the site, forbidden by robots.txt, or after a stop."""
        if self.stopped is not None:
            raise _Failure("host_stopped", self.stopped)
        if not on_site(url, self.settings.site):
            raise _Failure("off_site", f"leads to {url}, outside {self.settings.site}")
        if not self._rules().can_fetch(url, AGENT):
            raise _Failure("robots", "robots.txt of the site forbids this address")

    def _rules(self) -> Protego:
        """The site's robots.txt, asked for once it has been had; without an answer there is no permission."""
        if self._robots is None:
            url = self.settings.site + "/robots.txt"
            reply, body = self._robots_reply(url)
            if reply.status_code in REFUSALS:
                self._stop(reply.status_code)
            if reply.status_code == 429 or reply.status_code >= 500:
                raise _no_robots(f"{url} answers {reply.status_code}, so nothing may be fetched; run again later")
            self._robots = Protego.parse(body.decode("utf-8", "replace") if reply.is_success else "")
            # Crawl-delay can only slow this crawler down, and no wish of a site's stops it for good.
            self.delay = max(self.delay, min(self._robots.crawl_delay(AGENT) or 0.0, LONGEST_WAIT))
        return self._robots

    def _robots_reply(self, url: str) -> tuple[httpx2.Response, bytes]:
        """The answer to a request for robots.txt, after redirects on the site; no answer is ``robots_unreachable``."""
        for _ in range(MAX_HOPS):
            try:
                reply, body = self._request(url, ROBOTS_MAX_BYTES)
            except _Failure as failure:
                raise _no_robots(f"{self.settings.site} does not answer: {failure.message}") from None
            if reply.status_code not in REDIRECTS:
                return reply, body
            url = _target(reply, url)
            if not on_site(url, self.settings.site):
                break
        raise _no_robots(f"robots.txt of {self.settings.site} cannot be had: it redirects to {url}")

    def _request(self, url: str, max_bytes: int) -> tuple[httpx2.Response, bytes]:
        """One GET after the pause that is due; the body is read only of a 2xx, and only up to ``max_bytes``."""
        time.sleep(max(0.0, self._not_before - time.monotonic()))
        try:
            with self._client.stream("GET", url) as reply:
                body = self._body(reply, max_bytes) if reply.is_success else b""
                return reply, body
        except httpx2.TimeoutException:
            raise _Failure("timeout", f"no answer within {self.settings.timeout:g} s", retry=True) from None
        except httpx2.ConnectError as error:
            raise _Failure("unreachable", f"no connection: {error}", retry=True) from None
        except (httpx2.TransportError, httpx2.DecodingError) as error:
            raise _Failure("broken_off", f"the answer broke off: {error}", retry=True) from None
        except httpx2.InvalidURL as error:
            raise _Failure("bad_address", f"not an address: {error}") from None
        finally:
            self._not_before = time.monotonic() + self.delay

    def _body(self, reply: httpx2.Response, max_bytes: int) -> bytes:
        """The decoded body; a page that is too long, or trickles in for ever, is let go."""
        deadline = time.monotonic() + 4 * self.settings.timeout
        body = bytearray()
        for chunk in reply.iter_bytes():
            body += chunk
            if len(body) > max_bytes:
                raise _Failure("too_large", f"longer than {max_bytes:,} bytes")
            if time.monotonic() > deadline:
                raise _Failure("timeout", f"still arriving after {4 * self.settings.timeout:g} s", retry=True)
        return bytes(body)

    def _judge(self, reply: httpx2.Response) -> None:
        """Raises ``_Failure`` for every answer that is not a page."""
        status = reply.status_code
        if status in REFUSALS:
            self._stop(status)
        if status in (408, 425, 429) or status >= 500:
            after = _retry_after(reply.headers)
            if after is not None and after > LONGEST_WAIT:
                wait = f"the site answers {status} and asks to wait {after:.0f} s: run again then"
                raise _Failure(f"http_{status}", wait)
            raise _Failure(f"http_{status}", f"the site answers {status}: run again later", retry=True, after=after)
        if status != 200:
            raise _Failure(f"http_{status}", f"the site answers {status}")
        kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in ("text/html", "application/xhtml+xml"):
            raise _Failure("not_html", f"is {kind or 'of no stated type'}, not an HTML page")

    def _stop(self, status: int) -> None:
        """End this host's crawl: a refusal is never worked round."""
        self.stopped = (
            f"{self.settings.site} refuses this crawler ({status}): nothing more is asked of it in this run; "
            "check the contact, slow down, or write to the site's keepers"
        )
        raise _Failure(f"http_{status}", self.stopped)


def _no_robots(message: str) -> _Failure:
    """Without an answer for robots.txt there is no permission (RFC 9309, section 2.3.1.4)."""
    return _Failure("robots_unreachable", message, retry=True)


def _target(reply: httpx2.Response, url: str) -> str:
    """Where a redirect leads, as it stands there: a slash at the end may be all that it changes."""
    location = reply.headers.get("location", "").strip()
    if not location:
        raise _Failure("bad_redirect", f"answers {reply.status_code} without saying where to go")
    try:
        return urldefrag(urljoin(url, location)).url
    except ValueError:
        raise _Failure("bad_redirect", f"answers {reply.status_code} and leads to no address") from None


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that a Retry-After header asks for (it may give a date); None when absent or unreadable."""
    value = headers.get("retry-after", "").strip()
    if value.isdigit():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _page(source: str, final_url: str, reply: httpx2.Response, body: bytes) -> Page:
    return Page(
        source=source,
        final_url=final_url,
        fetched_at=datetime.now(UTC),
        status=reply.status_code,
        content_type=reply.headers.get("content-type"),
        body=body,
        sha256=sha256(body).hexdigest(),
        etag=reply.headers.get("etag"),
        last_modified=reply.headers.get("last-modified"),
    )
