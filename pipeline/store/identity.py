"""A document's record, page and link in; the addresses that it goes by, and which of them is believed, out.

Nothing here asks the database: these are the rules by which two addresses are one document. The reasons stand in
docs/decisions.md.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.addresses import normalise, on_site, site_root
from pipeline.records import Article, Link, Page

_NAMED_BY_NUMBER = re.compile(r"/node/\d+$|/WCMS_\d+", re.IGNORECASE)
_OLD_LANGUAGE = re.compile(r"/lang--([a-z]{2})(?:/|$)")
_LANGUAGE = re.compile(r"/([a-z]{2})(?:-[a-z]+)?(?:/|$)")


@dataclass(frozen=True, slots=True)
class Addresses:
    """``asked`` for, ``passed`` on the way, ``served`` at the end of it; ``stated`` by the page itself, or None."""

    asked: str
    served: str
    stated: str | None = None
    passed: tuple[str, ...] = ()

    @property
    def own(self) -> str:
        """The address that is the document's own, as long as nothing that is stored speaks against it."""
        return self.stated or self.served

    def every(self) -> tuple[str, ...]:
        """All of them, each once."""
        return tuple(dict.fromkeys((self.own, self.asked, self.served, *self.passed)))


def address(source: str, link: Link | None, url: str | None = None) -> str:
    """What was asked for: the link that led to the document, the address that it states, else its file."""
    if link is not None:
        return link.url
    if url is not None or "://" in source:
        web = url or source
        return normalise(web, web) or web
    return Path(source).absolute().as_uri()


def addresses(article: Article, page: Page | None, link: Link | None) -> Addresses:
    """The addresses of a document, each in its one spelling."""
    asked = address(article.source, link, article.url)
    final = page.final_url if page is not None else asked
    served = _here(final, asked) or asked
    passed = (_here(hop, served) for hop in page.hops) if page is not None else ()
    return Addresses(asked, served, _stated(article.canonical_url, served), tuple(hop for hop in passed if hop))


def rank(url: str) -> tuple[bool, bool, int, str]:
    """The lower, the better an address: on the web, with words rather than a number, short; no two are equal.

    So what is stored does not depend on the order in which addresses were fetched.
    """
    return url.startswith("file:"), bool(_NAMED_BY_NUMBER.search(urlsplit(url).path)), len(url), url


def address_language(url: str) -> str:
    """The language that an address promises (the text may be in another); English has no mark."""
    path = urlsplit(url).path
    found = _OLD_LANGUAGE.search(path) or _LANGUAGE.match(path)
    return found[1] if found else "en"


def _here(url: str, base: str) -> str | None:
    """The one spelling of an address on the site of ``base``, None for any other (such as a file's path)."""
    if url == base:
        return base
    return normalise(url, base) if url.startswith(("http://", "https://")) and on_site(url, base) else None


def _stated(canonical: str | None, served: str) -> str | None:
    """The canonical link where it can be believed.

    Not believed: one to another site, to another language's page, to the front page or a folder above. All of these
    are what a template says wrongly of every page at once, and would make one document of thousands.
    """
    if canonical is None or canonical == served:
        return canonical
    stated = normalise(canonical, served)
    if stated is None or site_root(stated) is None or len(urlsplit(stated).path) <= 1:
        return None
    if served.startswith("file:"):
        return stated
    believed = (
        on_site(stated, served)
        and address_language(stated) == address_language(served)
        and not served.startswith(stated + "/")
    )
    return stated if believed else None
