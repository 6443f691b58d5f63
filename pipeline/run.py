"""The order of the stages, in plain functions and without any server: pages in, results out; a site in, a Summary out.

``crawl_site`` is the whole way and reads like it; ``flows`` runs the same steps under Prefect. A stage that fails on a
document costs that document, which is counted as rejected; nothing else stops.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from typing import Literal, TypeVar

from pipeline.annotate import NONE, annotate, languages, load
from pipeline.assemble import assemble
from pipeline.crawl import Crawl, check_free, opened
from pipeline.database import open_database, writing_sessions
from pipeline.errors import ConfigurationError
from pipeline.fetch import Fetcher
from pipeline.frontier import Fetched
from pipeline.language import detect
from pipeline.read import read
from pipeline.records import Article, Events, Link, Outcome, Page, Rejected
from pipeline.settings import Settings
from pipeline.store import finish_run, start_run, store_batch
from pipeline.store.documents import Document
from pipeline.tally import Summary, Tally
from pipeline.walk import newsroom_languages

BATCHES_AHEAD = 2  # so many batches may wait for their reading before fetching waits for it
Trained = Mapping[str, str]  # by language, the trained spaCy pipeline to ask as well
Save = Callable[[Sequence[Document]], list[Outcome]]
Result = Events | Article | Rejected  # an Article: in a language that has no pipeline
T = TypeVar("T")
R = TypeVar("R")


def crawl_site(settings: Settings, tally: Tally | None = None) -> Summary:
    """Crawl a site into the database: discover → fetch → read → language → annotate → assemble → store.

    Fetching waits for the site, and what was fetched is read meanwhile. Raises ``ConfigurationError`` before any page
    is fetched when the site, the languages, the contact or the database are not as they must be, or another crawl
    works on the site.
    """
    tally = tally or Tally()
    newsroom_languages(settings)
    load_trained(settings.trained_pipelines)
    with opened(settings, tally) as crawl, ThreadPoolExecutor(1, "reading") as readers:
        try:
            readers.submit(warm_up, settings.trained_pipelines)
            crawl.discover()
            unread: deque[Future[None]] = deque()
            while not crawl.is_over:
                unread.append(readers.submit(extract_and_store, crawl, crawl.fetch_batch()))
                while len(unread) > BATCHES_AHEAD or (unread and unread[0].done()):
                    unread.popleft().result()
            for reading in unread:
                reading.result()
        except BaseException:
            readers.shutdown(wait=False, cancel_futures=True)  # what is not read by now, the next crawl reads
            raise
    return tally.closed()


def extract_and_store(crawl: Crawl, batch: Sequence[Fetched]) -> None:
    """Read, annotate, assemble and store the pages of a batch."""
    pages, links = [found.page for found in batch], [found.link for found in batch]
    crawl.store(process_batch(pages, links, crawl.settings.trained_pipelines), batch)


def warm_up(trained: Trained = NONE) -> None:
    """Load what reading needs while the first listings are being fetched."""
    for language in languages():
        load(language, trained.get(language))


def load_trained(trained: Trained) -> None:
    """Load the trained pipelines to ask; raises ``ConfigurationError`` for one that cannot be had or has no use."""
    for language, pipeline in trained.items():
        if language not in languages():
            known = ", ".join(languages())
            raise ConfigurationError(
                f"setting trained_pipelines: nothing is extracted in {language} (only in: {known}): unset {pipeline}"
            )
        load(language, pipeline)


def preflight(settings: Settings) -> None:
    """Raises ``ConfigurationError`` for whatever would keep a crawl with these settings from starting."""
    newsroom_languages(settings)
    load_trained(settings.trained_pipelines)
    check_free(settings)
    with Fetcher(settings) as fetcher:
        fetcher.check()


def ingest_pages(settings: Settings, pages: Iterable[Page | Rejected], tally: Tally | None = None) -> Summary:
    """Bring pages that are already here into the database, batch by batch."""
    tally = tally or Tally()
    load_trained(settings.trained_pipelines)
    with recorded_run(settings, tally) as save:
        for batch in batches(pages, settings.batch_size):
            tally.discovered(len(batch))
            tally.taken(len(batch))
            tally.fetched(sum(isinstance(page, Page) for page in batch))
            tally.left(save(process_batch(batch, trained=settings.trained_pipelines)))
    return tally.closed()


def process(pages: Iterable[Page | Rejected], batch_size: int = 32, trained: Trained = NONE) -> Iterator[Result]:
    """The results of pages, in order, without a database; batches keep spaCy busy and memory small."""
    load_trained(trained)
    for batch in batches(pages, batch_size):
        yield from (document.record for document in process_batch(batch, trained=trained))


def process_batch(
    pages: Sequence[Page | Rejected], links: Sequence[Link] | None = None, trained: Trained = NONE
) -> list[Document]:
    """Read, tell the language, annotate and assemble some pages; ``links`` stand beside their pages."""
    read_pages = [_then(page, "read", read) for page in pages]
    articles = [_then(article, "language", detect) for article in read_pages]
    annotated = annotate((a for a in articles if isinstance(a, Article) and has_pipeline(a)), trained)
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
def recorded_run(settings: Settings, tally: Tally) -> Iterator[Save]:
    """A row for an ingest around its work, and the function that stores a batch of it in one transaction.

    The row says ``failed`` when the work ends with an error or by Ctrl-C; what was stored by then stays.
    """
    with open_database(settings.database_url) as engine:
        sessions = writing_sessions(engine)
        with sessions.begin() as session:
            run_id = start_run(session, "ingest", settings.asked_for())

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


def _then(value: T | Rejected, stage: str, step: Callable[[T], R], source: str = "") -> R | Rejected:
    """The next stage's result; a Rejected passes by, and a stage that fails rejects only this document."""
    if isinstance(value, Rejected):
        return value
    try:
        return step(value)
    except Exception as error:  # whatever it is, the other documents go on
        where = source or getattr(value, "source", "")
        return Rejected(where, stage, "failed", f"{stage} failed: {type(error).__name__}: {error}")
