"""An answer in; nothing, or a ``Failure`` when it is not the page that was asked for."""

import re
from datetime import datetime
from urllib.parse import urldefrag, urljoin, urlsplit

from pipeline.addresses import on_site
from pipeline.fetching import manners
from pipeline.fetching.failure import Failure
from pipeline.fetching.line import Answer

OVERLOADED = frozenset({408, 425, 429, 502, 503, 504})  # the host is asked more slowly after one of these
HTML = frozenset({"text/html", "application/xhtml+xml"})
# What listings and sitemaps come as; some servers call a .gz file just bytes.
LISTS = HTML | {"application/xml", "text/xml", "application/gzip", "application/x-gzip", "application/octet-stream"}
OPENS = re.compile(rb"<html\b", re.IGNORECASE)
CLOSES = re.compile(rb"</html\s*>", re.IGNORECASE)


def judge(answer: Answer, kinds: frozenset[str], now: datetime) -> None:
    """Raises ``Failure`` for every answer that is not a whole page of one of the ``kinds`` of media."""
    status = answer.status
    if status in OVERLOADED or status >= 500:
        raise _busy(status, retry_after(answer, now))
    if status != 200:
        raise Failure(f"http_{status}", f"the site answers {status}")
    if answer.kind not in kinds:
        wanted = "an HTML page" if kinds == HTML else "a listing or sitemap"
        raise Failure("not_html", f"is {answer.kind or 'of no stated type'}, not {wanted}")
    if not answer.body:
        raise Failure("empty", "the site answers with an empty page: run again later", again=True)
    if answer.kind in HTML and not _is_whole(answer.body):
        raise Failure("broken_off", "the answer broke off: the page stops before its </html>", again=True)


def retry_after(answer: Answer, now: datetime) -> float | None:
    """Seconds that the answer asks to wait, None when it does not say."""
    return manners.retry_after(answer.headers.get("retry-after", ""), now)


def redirect_target(answer: Answer, url: str, site: str) -> str:
    """Where a redirect leads, as it stands there: a slash at the end may be all that it changes.

    Raises ``Failure`` when it leads to no address, or off the site.
    """
    location = answer.headers.get("location", "").strip()
    if not location:
        raise Failure("bad_redirect", f"answers {answer.status} without saying where to go")
    try:
        target = urldefrag(urljoin(url, location)).url
        parts = urlsplit(target)
    except ValueError:
        raise Failure("bad_redirect", f"answers {answer.status} and leads to no address") from None
    if not on_site(target, site):
        raise Failure("off_site", f"leads to {target}, outside {site}")
    if site.startswith("https:") and parts.scheme == "http":
        target = parts._replace(scheme="https", netloc=parts.hostname or "").geturl()  # never in the clear
    return target


def _busy(status: int, after: float | None) -> Failure:
    if after is not None and after > manners.LONGEST_WAIT:
        wait = f"the site answers {status} and asks to wait {after:.0f} s: run again then"
        return Failure(f"http_{status}", wait, later=after)
    return Failure(f"http_{status}", f"the site answers {status}: run again later", again=True)


def _is_whole(body: bytes) -> bool:
    """Whether a page that opens as a document also closes: a wrong length cuts it off without any other sign."""
    return OPENS.search(body[:4096]) is None or CLOSES.search(body) is not None
