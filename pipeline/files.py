"""Paths in, Pages out: local files and folders as if they had been fetched; what cannot be a page is Rejected.

A text or HTML file is one page, a WARC file as many as it keeps.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.reading.decode import LARGEST, too_large
from pipeline.records import Page, Rejected

if TYPE_CHECKING:
    from pipeline.warc_files import PassedOver

SUFFIXES = frozenset((".txt", ".html", ".htm", ".xhtml"))
"""What is taken out of a folder beside WARC files; a file that is named itself is read whatever its suffix."""

WARC_SUFFIXES = (".warc", ".warc.gz")

_OK = 200


def pages(
    paths: Iterable[Path], *, archive: Path | None = None, passed_over: "PassedOver | None" = None
) -> Iterator[Page | Rejected]:
    """Read the files, and the text, HTML and WARC files below the folders, one at a time and in order of their names.

    ``archive`` is the folder of the crawls' own WARC files; ``passed_over`` is told what WARC files hold beside the
    pages of articles, counted by reason.
    """
    for path in find_files(paths):
        if isinstance(path, Rejected):
            yield path
        elif _is_warc(path) and path.is_file():
            from pipeline.warc_files import warc_pages  # noqa: PLC0415 - it costs 0.2 s, and most files are text

            yield from warc_pages(path, archive, passed_over)
        else:
            yield _page(path)


def find_files(paths: Iterable[Path]) -> Iterator[Path | Rejected]:
    """Every file that ``pages`` will read; a path that leads to none is Rejected (``missing``, ``empty``)."""
    for path in paths:
        if path.is_dir():
            found = sorted(_below(path))
            yield from found
            if not found:
                yield _rejected(path, "empty", "no .txt, .html or .warc.gz file in this folder")
        elif path.exists():
            yield path
        else:
            yield _rejected(path, "missing", "no such file or folder")


def _below(folder: Path) -> Iterator[Path]:
    """Hidden files and folders are left out; links to folders are not followed, so there is no way round in a ring."""
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(root, name)
            if not name.startswith(".") and (path.suffix.lower() in SUFFIXES or _is_warc(path)):
                yield path


def _is_warc(path: Path) -> bool:
    return path.name.lower().endswith(WARC_SUFFIXES)


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
