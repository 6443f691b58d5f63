"""How fast pages are archived and read back: pages of the sandbox in; pages a second, and bytes a page, out.

python -m benchmarks.archive [PAGES]
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from werkzeug.test import Client

from pipeline.archive import ArchiveWriter, read_archive, read_page
from pipeline.fingerprint import fingerprint
from pipeline.records import Page, Rejected
from pipeline.settings import Settings
from sandbox.articles import read_folder
from sandbox.site import ARTICLES, Site

PAGES = 2_000


def main(count: int) -> None:
    """Write and read that many pages, print a figure a line."""
    pages = list(islice(cycle(_pages()), count))
    size = sum(len(page.body) for page in pages)
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        settings = Settings(archive=Path(folder))
        written = f"written, each on the disk before the next ({size / count / 1000:.0f} kB a page)"
        with _timed(written, count), ArchiveWriter(settings, 1) as archive:
            kept = [archive.write(page) for page in pages]
        (path,) = settings.archive.iterdir()
        _say(f"{path.stat().st_size / count / 1000:.1f} kB a page in the archive")
        with _timed("read one by one at their offsets", count):
            single = [read_page(settings.archive, page.archive_file or "", page.archive_offset or 0) for page in kept]
        with _timed("read as a whole file", count):
            whole = [page for page in read_archive(path) if not isinstance(page, Rejected)]
    if not single == whole == kept:
        raise SystemExit("what was read is not what was written")
    texts = [path.read_text(encoding="utf-8") for path in ARTICLES.glob("*.txt")]
    with _timed("fingerprints", count):
        for text in islice(cycle(texts), count):
            fingerprint(text)


def _pages() -> Iterator[Page]:
    """The sandbox's articles as pages, the chrome around them and all."""
    articles = read_folder(ARTICLES)
    client = Client(Site(articles, base="https://www.ilo.org"))
    for article in articles:
        answer = client.get(article.path, headers={"User-Agent": "ilo-events"})
        headers = tuple(answer.headers.items())
        body = answer.data
        url = f"https://www.ilo.org{article.path}"
        yield Page(
            url, url, datetime.now(UTC), answer.status_code, answer.content_type, body, sha256(body).hexdigest(),
            answer.headers.get("ETag"), answer.headers.get("Last-Modified"), headers,
        )  # fmt: skip


@contextmanager
def _timed(what: str, count: int) -> Iterator[None]:
    started = time.perf_counter()
    yield
    taken = time.perf_counter() - started
    _say(f"{count / taken:,.0f} pages a second, {taken / count * 1000:.2f} ms each: {what}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PAGES)
