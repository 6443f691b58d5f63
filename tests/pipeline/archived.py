"""Pages to be archived, and a file of the archive with some of them, for tests."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import made

from pipeline.archive import ArchiveWriter
from pipeline.records import Page
from pipeline.settings import Settings

HTML = b"<html><body>" + "Sécurité sociale – Пенсия. ".encode() * 400 + b"</body></html>"
HEADERS = (("Content-Type", "text/html; charset=utf-8"), ("ETag", 'W/"4711"'), ("Content-Length", str(len(HTML))))
CODED = (("content-type", "text/html"), ("content-encoding", "gzip"), ("transfer-encoding", "chunked"))
OLD = "https://www.ilo.org/global/news/WCMS_1/lang--en/index.htm"


def settings(folder: Path) -> Settings:
    return Settings(archive=folder / "archive", contact="crawl@example.org")


def page(url: str = made.URL, **changes: Any) -> Page:
    fields = {
        "headers": HEADERS,
        "source": url,
        "final_url": url,
        "fetched_at": datetime(2026, 3, 4, 5, 6, 7, 890123, tzinfo=UTC),
    }
    return made.page(made.article(), **{"body": HTML, "content_type": HEADERS[0][1], **fields, **changes})


def coded() -> Page:
    return page(headers=CODED, content_type="text/html", etag=None)


def redirected() -> Page:
    return page(source=OLD, hops=(OLD, "https://www.ilo.org/old"))


def written(folder: Path, *pages: Page) -> tuple[Path, list[Page]]:
    with ArchiveWriter(settings(folder), 7) as archive:
        kept = [archive.write(each) for each in pages]
    (path,) = (folder / "archive").iterdir()
    return path, kept
