"""A Page's headers in, those that fit its decoded body out, and back again.

A page's body is kept decoded, so what described it on the way would now be wrong. Such headers are put aside under the
prefix that Common Crawl uses, and ``Content-Length`` says the length of what is there.
"""

from collections.abc import Iterable
from http import HTTPStatus

from pipeline.records import Page

Headers = tuple[tuple[str, str], ...]

ASIDE = "X-Crawl-"
_CODINGS = ("content-encoding", "transfer-encoding")
_LENGTH = "content-length"


def status_line(status: int) -> str:
    """The code and its standard phrase: ``200 OK``."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"{status} Unknown"


def for_decoded(page: Page) -> list[tuple[str, str]]:
    """The page's headers as they stand in its record; what it knows of them where it has none."""
    headers = [(name, " ".join(value.splitlines())) for name, value in page.headers or _known(page)]
    if not any(name.lower() in _CODINGS for name, _ in headers):
        return headers
    aside = (*_CODINGS, _LENGTH)
    kept = [(ASIDE + name if name.lower() in aside else name, value) for name, value in headers]
    return [*kept, ("Content-Length", str(len(page.body)))]


def as_they_came(headers: Iterable[tuple[str, str]]) -> Headers:
    """The headers of a record with those put aside back in their places: undoes ``for_decoded``."""
    stored = tuple(headers)
    if not any(_is_aside(name) for name, _ in stored):
        return stored
    plain = (pair for pair in stored if pair[0].lower() != _LENGTH)
    return tuple((name[len(ASIDE) :] if _is_aside(name) else name, value) for name, value in plain)


def _is_aside(name: str) -> bool:
    return name.lower().startswith(ASIDE.lower())


def _known(page: Page) -> Headers:
    known = (("Content-Type", page.content_type), ("ETag", page.etag), ("Last-Modified", page.last_modified))
    return tuple((name, value) for name, value in known if value is not None)
