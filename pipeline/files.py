"""Paths in, Pages out: local files and folders as if they had been fetched; what cannot be a page is Rejected."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from pipeline.reading.decode import LARGEST, too_large
from pipeline.records import Page, Rejected

SUFFIXES = frozenset((".txt", ".html", ".htm", ".xhtml"))
"""What is taken out of a folder; a file that is named itself is read whatever its suffix."""

_OK = 200


def pages(paths: Iterable[Path]) -> Iterator[Page | Rejected]:
    """Read the files, and the text and HTML files below the folders, one at a time and in order of their names."""
    for path in find_files(paths):
        yield path if isinstance(path, Rejected) else _page(path)


def find_files(paths: Iterable[Path]) -> Iterator[Path | Rejected]:
    """Every file that ``pages`` will read; a path that leads to none is Rejected (``missing``, ``empty``)."""
    for path in paths:
        if path.is_dir():
            found = sorted(_below(path))
            yield from found
            if not found:
                yield _rejected(path, "empty", "no .txt or .html file in this folder")
        elif path.exists():
            yield path
        else:
            yield _rejected(path, "missing", "no such file or folder")


def _below(folder: Path) -> Iterator[Path]:
    """Hidden files and folders are left out; links to folders are not followed, so there is no way round in a ring."""
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(root, name)


def _page(path: Path) -> Page | Rejected:
    source = str(path)
    try:
        if not path.is_file():
            return _rejected(path, "binary", "not a regular file")
        size = path.stat().st_size
        if size > LARGEST:
            return _rejected(path, *too_large(size))
        body = path.read_bytes()
    except OSError as error:
        return _rejected(path, "unreadable", (error.strerror or type(error).__name__).lower())
    return Page(source, source, datetime.now(UTC), _OK, None, body, hashlib.sha256(body).hexdigest())


def _rejected(path: Path, reason: str, message: str) -> Rejected:
    return Rejected(str(path), "files", reason, message)
