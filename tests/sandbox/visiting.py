"""A visitor that asks a site over HTTP, and invented articles for the site to serve."""

import http.client
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from lxml import html

from sandbox.articles import Article, Facts, parse_text

AGENT = "ilo-events-tests/1 (tests@example.org)"
PER_PAGE = 4
BODY = """
GENEVA (ILO News) – Paper makers of {n} mills met the Ministry of Labour on Monday.

The talks lasted two days.

“We count the reams, and then we count the fingers,”

A new agreement

The agreement covers overtime at R&D sites, where x < y holds.

Workers stack paper at a mill © ILO/Studio {n}

It enters into force in May.
"""


@dataclass(frozen=True)
class Reply:
    """What came back: ``tree`` is the page parsed as a tolerant reader would."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @cached_property
    def tree(self) -> html.HtmlElement:
        return html.document_fromstring(self.text)


class Visitor:
    """Asks one site; every request is its own connection."""

    def __init__(self, base: str) -> None:
        self.base = base

    def get(self, target: str, **headers: str) -> Reply:
        """GET a path, or an absolute address of the same site; underscores in header names stand for hyphens."""
        parts = urlsplit(self.base)
        assert parts.hostname and parts.port
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
        sent = {"User-Agent": AGENT} | {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            connection.request("GET", target.removeprefix(self.base), headers=sent)
            reply = connection.getresponse()
            return Reply(reply.status, reply.headers, reply.read())
        finally:
            connection.close()


def article(number: int, *, slug: str | None = None, head: str = "", header: str = "", **facts: object) -> Article:
    """An invented article; its day is the number of the month unless ``header`` says otherwise."""
    header = header or f"{number} May 2024"
    text = f"{head}Paper workers reach accord number {number}\n\n{header}\n{BODY.format(n=number)}"
    return Article(slug or f"paper-workers-accord-{number}", parse_text(text), Facts(**facts))  # type: ignore[arg-type]
