"""Addresses in, one spelling of each out, and whether it belongs to the site: the wall around a crawl.

Comparing addresses needs one spelling: of the real site's many hosts (ilo.org, oit.org, ilo.ch…) one is kept, the
path is decoded, composed (NFC) and encoded again, fragments and tracking parameters go.
"""

import ipaddress
import unicodedata
from urllib.parse import quote, unquote, urljoin, urlsplit

from courlan import normalize_url

ILO = "https://www.ilo.org"
# Mirrors that have served the same pages: all mean https://www.ilo.org.
ILO_HOSTS = frozenset(
    {
        "ilo.org", "www.ilo.org", "oit.org", "www.oit.org", "ilo.ch", "www.ilo.ch", "ilo.int", "www.ilo.int",
        "wcq1.ilo.org",
    }
)  # fmt: skip


def is_loopback(url: str) -> bool:
    """Whether the address names this very machine (localhost, 127.0.0.0/8, ::1)."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def site_root(url: str) -> str | None:
    """The root (``scheme://host[:port]``) of a site that may be crawled, or None for any other.

    May be crawled: the ILO's site under any of its hosts (always https://www.ilo.org), and loopback over http(s).
    """
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises ValueError when it is no number
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or not parts.hostname:
        return None
    if parts.hostname in ILO_HOSTS and parts.port in (None, 80, 443):
        return ILO
    return f"{parts.scheme}://{parts.netloc.lower()}" if is_loopback(url) else None


def on_site(url: str, site: str) -> bool:
    """Whether the address lies on the site (an alias host of the real site counts)."""
    root = site_root(url)
    return root is not None and root == site_root(site)


def normalise(href: str, base: str) -> str | None:
    """The one spelling of an address found on page ``base``, or None when it is no http(s) address."""
    try:
        absolute = urljoin(base, href.strip())
        parts = urlsplit(normalize_url(absolute))
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return None
        root = site_root(absolute) or f"{parts.scheme}://{parts.netloc}"
    except ValueError:  # such as an unclosed [ in the host
        return None
    query = f"?{parts.query}" if parts.query else ""
    return root + (_spell(parts.path) or "/") + query


def _spell(path: str) -> str:
    """Decode, compose and encode each segment by itself, so that an encoded slash stays one."""
    segments = (unicodedata.normalize("NFC", unquote(segment)) for segment in path.split("/"))
    spelled = "/".join(quote(segment, safe="!:,=@~()'*+;$&") for segment in segments)
    return spelled.rstrip("/") if len(spelled) > 1 else spelled
