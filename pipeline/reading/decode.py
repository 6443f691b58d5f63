"""A Page's bytes in, its characters out and whether they are HTML; or why they cannot be read.

Decoding is strict: a wrong character would change names and figures without a word. A page's own word for its charset
counts (byte-order mark, then the server's, then the ``meta`` tag); without one it must be UTF-8.
"""

import codecs
import re
from typing import NamedTuple

from pipeline.records import Page

LARGEST = 10_000_000
"""Bytes; the longest real pages have some 300 kB."""

_SNIFFED = 2_048
_TEXTUAL = ("text/", "application/xhtml", "application/xml")
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_SERVED = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_MARKUP = re.compile(
    rb"^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|\?xml[^>]*\?>\s*<(?:!doctype\s+)?html)\b", re.I | re.S
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KNOWN_FILES = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
)
# What browsers take these labels for.
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}


class Characters(NamedTuple):
    """A document's characters."""

    text: str
    is_html: bool


class Unreadable(NamedTuple):
    """Why a document's bytes are no text: a ``Rejected`` reason and its message."""

    reason: str
    message: str


def decode(page: Page) -> Characters | Unreadable:
    """Turn the page's bytes into characters."""
    body = page.body
    kind = (page.content_type or "").partition(";")[0].strip().lower()
    unreadable = _no_text(body, kind)
    if unreadable:
        return unreadable
    mark, encoding = next(((m, e) for m, e in _MARKS if body.startswith(m)), (b"", ""))
    # Real UTF-16 holds a zero byte beside every plain blank; without any, the mark is chance.
    if b"\0" not in body and encoding.startswith("utf-16"):
        mark, encoding = b"", ""
    elif b"\0" in body and not encoding.startswith("utf-16"):
        return Unreadable("binary", "binary data (zero bytes), not text or HTML")
    html = _is_html(page, kind, body)
    return _strictly(body[len(mark) :], encoding or _declared(page, body, html), html, len(mark))


def _no_text(body: bytes, kind: str) -> Unreadable | None:
    """What size, first bytes and the server's word say before any decoding."""
    if len(body) > LARGEST:
        return too_large(len(body))
    if not body.strip():
        return Unreadable("empty", "the file is empty")
    known = next((what for magic, what in _KNOWN_FILES if body.startswith(magic)), None)
    if known:
        return Unreadable("binary", f"{known}, not text or HTML")
    if kind and not kind.startswith(_TEXTUAL):
        return Unreadable("binary", f"served as {kind}, not text or HTML")
    return None


def too_large(size: int) -> Unreadable:
    """Why a document of ``size`` bytes is not read."""
    return Unreadable("too_large", f"{size / 1e6:.1f} MB; nothing above {LARGEST // 1_000_000} MB is read")


def _strictly(body: bytes, encoding: str, html: bool, offset: int) -> Characters | Unreadable:
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.upper().replace("CP", "windows-")
        hint = "" if html else "; save the file as UTF-8"
        where = f"byte 0x{body[error.start]:02x} at offset {error.start + offset}"
        return Unreadable("bad_encoding", f"not valid {name}: {where}{hint}")
    return Characters(text, html) if text.strip() else Unreadable("empty", "the file holds only white space")


def _is_html(page: Page, kind: str, body: bytes) -> bool:
    if kind:
        return kind != "text/plain"
    named = page.source.lower().endswith((".html", ".htm", ".xhtml"))
    return named or _MARKUP.match(body[:_SNIFFED].removeprefix(codecs.BOM_UTF8)) is not None


def _declared(page: Page, body: bytes, html: bool) -> str:
    served = _SERVED.search(page.content_type or "")
    meta = _META.search(body[:_SNIFFED]) if html else None
    label = served[1] if served else meta[1].decode("ascii") if meta else "utf-8"
    label = _ALIASES.get(label.lower(), label)
    try:
        codec = codecs.lookup(label)
    except LookupError:
        return "utf-8"
    # "rot13" and "base64" are codecs too, but no charsets; UTF-16 without its mark would have held zero bytes.
    return codec.name if codec._is_text_encoding and not codec.name.startswith("utf-16") else "utf-8"
