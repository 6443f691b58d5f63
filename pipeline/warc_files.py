"""A WARC file in; the Pages of articles out, as if they had just been fetched, and a count of all that is none.

Our own archives and extracts of Common Crawl's come in alike; the rule of a crawl says which addresses are articles'.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from pipeline.addresses import site_root
from pipeline.archive import Skipped, read_archive
from pipeline.discover import is_article
from pipeline.records import Page, Rejected

PassedOver = Callable[[Mapping[str, int]], None]


def warc_pages(path: Path, archive: Path | None, passed_over: PassedOver | None) -> Iterator[Page | Rejected]:
    """The articles' pages of one WARC file, one at a time; ``passed_over`` is told the reason of every other answer.

    Reasons: ``redirect``, ``http_NNN``, ``not_html``, ``revisit``, ``off_site``, ``not_an_article``. A page says where
    it lies: by the file's name in the folder ``archive``, elsewhere by its whole path.
    """
    at_home = archive is not None and path.resolve().parent == archive.resolve()
    name = path.name if at_home else str(path.resolve())
    for answer in read_archive(path):
        reason = _out_of_scope(answer)
        if reason is None and not isinstance(answer, Skipped):
            yield replace(answer, archive_file=name) if isinstance(answer, Page) else answer
        elif passed_over is not None and reason is not None:
            passed_over({reason: 1})


def _out_of_scope(answer: Page | Rejected | Skipped) -> str | None:
    match answer:
        case Skipped(reason):
            return reason
        case Page(final_url=url) if site_root(url) is None:
            return "off_site"
        case Page(final_url=url) if not is_article(url):
            return "not_an_article"
        case _:
            return None
