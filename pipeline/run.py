"""The order of the stages, in plain functions and without any server: pages in, results out; a site in, a Summary out.

``crawl_site`` is the whole way and reads like it; ``flows`` runs the same steps under Prefect. A stage that fails on a
document costs that document, which is counted as rejected; nothing else stops.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Literal, TypeVar

from pipeline.annotate import annotate, languages
from pipeline.assemble import assemble
from pipeline.database import open_database, writing_sessions
from pipeline.discover import is_article
from pipeline.fetch import Fetcher
from pipeline.frontier import find_links, newsroom_languages
from pipeline.language import detect
from pipeline.read import read
from pipeline.records import Article, Events, Link, Outcome, Page, Rejected
from pipeline.settings import Settings
from pipeline.store import finish_run, start_run, store_batch
from pipeline.store.documents import Document
from pipeline.tally import Summary, Tally

Save = Callable[[Sequence[Document]], list[Outcome]]
Result = Events | Article | Rejected  # an Article: in a language that has no pipeline
T = TypeVar("T")
R = TypeVar("R")


def crawl_site(settings: Settings, tally: Tally | None = None) -> Summary:
    """Crawl a site into the database: discover → fetch → read → language → annotate → assemble → store.

    Raises ``ConfigurationError`` before any page is fetched when the site, the languages, the contact or the database
    are not as they must be.
    """
    tally = tally or Tally()
    with Fetcher(settings) as fetcher, recorded_run(settings, "crawl", tally) as save:
        fetcher.check()
        frontier = find_links(fetcher.get, settings, tally.discovered)
        tally.passed_over(frontier.passed_over)
        for links in batches(frontier.links, settings.batch_size):
            pages = fetch_batch(fetcher, links, tally)
            tally.left(save(process_batch(pages, links)))
        tally.problems(frontier.problems, fetcher.stopped)
    return tally.closed()


def preflight(settings: Settings) -> None:
    """Raises ``ConfigurationError`` for whatever would keep a crawl with these settings from starting."""
    newsroom_languages(settings)
    with open_database(settings.database_url), Fetcher(settings) as fetcher:
        fetcher.check()


def ingest_pages(settings: Settings, pages: Iterable[Page | Rejected], tally: Tally | None = None) -> Summary:
    """Bring pages that are already here into the database, batch by batch."""
    tally = tally or Tally()
    with recorded_run(settings, "ingest", tally) as save:
        for batch in batches(pages, settings.batch_size):
            tally.discovered(len(batch))
            tally.fetched(sum(isinstance(page, Page) for page in batch))
            tally.left(save(process_batch(batch)))
    return tally.closed()


def process(pages: Iterable[Page | Rejected], batch_size: int = 32) -> Iterator[Result]:
    """The results of pages, in order, without a database; batches keep spaCy busy and memory small."""
    for batch in batches(pages, batch_size):
        yield from (document.record for document in process_batch(batch))


def fetch_batch(fetcher: Fetcher, links: Sequence[Link], tally: Tally) -> list[Page | Rejected]:
    """The pages of some links, in order; one that turns out to lie elsewhere than an article is rejected."""
    pages = []
    for link in links:
        page = _in_scope(link, fetcher.fetch(link))
        tally.fetched(int(isinstance(page, Page)))
        pages.append(page)
    return pages


def process_batch(pages: Sequence[Page | Rejected], links: Sequence[Link] | None = None) -> list[Document]:
    """Read, tell the language, annotate and assemble some pages; ``links`` stand beside their pages."""
    read_pages = [_then(page, "read", read) for page in pages]
    articles = [_then(article, "language", detect) for article in read_pages]
    annotated = annotate(a for a in articles if isinstance(a, Article) and has_pipeline(a))
    results: list[Result] = []
    for article in articles:
        if isinstance(article, Article) and has_pipeline(article):
            results.append(_then(next(annotated), "assemble", assemble, source=article.source))
        else:
            results.append(article)
    beside: Sequence[Link | None] = links or [None] * len(pages)
    return [
        Document(result, page if isinstance(page, Page) else None, link)
        for result, page, link in zip(results, pages, beside, strict=True)
    ]


def has_pipeline(article: Article) -> bool:
    """Whether the article is in a language that something can be found in."""
    return article.language in languages()


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of ``size``, the last one shorter."""
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch


@contextmanager
def recorded_run(settings: Settings, kind: Literal["crawl", "ingest"], tally: Tally) -> Iterator[Save]:
    """A row for the run around its work, and the function that stores a batch of it in one transaction.

    The row says ``failed`` when the work ends with an error or by Ctrl-C; what was stored by then stays.
    """
    with open_database(settings.database_url) as engine:
        sessions = writing_sessions(engine)
        with sessions.begin() as session:
            run_id = start_run(session, kind, settings.asked_for())

        def save(documents: Sequence[Document]) -> list[Outcome]:
            with sessions.begin() as session:
                return store_batch(session, documents, run_id=run_id)

        status: Literal["finished", "failed"] = "failed"
        try:
            yield save
            status = "finished"
        finally:
            with sessions.begin() as session:
                finish_run(session, run_id, tally.summary().counts(), status)


def _in_scope(link: Link, page: Page | Rejected) -> Page | Rejected:
    if isinstance(page, Page) and not is_article(page.final_url):
        return Rejected(link.url, "fetch", "out_of_scope", f"leads to {page.final_url}, which is no article")
    return page


def _then(value: T | Rejected, stage: str, step: Callable[[T], R], source: str = "") -> R | Rejected:
    """The next stage's result; a Rejected passes by, and a stage that fails rejects only this document."""
    if isinstance(value, Rejected):
        return value
    try:
        return step(value)
    except Exception as error:  # whatever it is, the other documents go on
        where = source or getattr(value, "source", "")
        return Rejected(where, stage, "failed", f"{stage} failed: {type(error).__name__}: {error}")
