"""The order of the stages, in plain functions and without any server: pages in, results out; a site in, a Summary out.

``crawl_site`` is the whole way and reads like it; ``flows`` runs the same steps under Prefect. A stage that fails on a
document costs that document, which is counted as rejected; nothing else stops.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from itertools import islice
from typing import Literal, TypeVar

from models.session import Session, sessionmaker
from pipeline.annotate import NONE, languages, load
from pipeline.annotate import annotate as annotate_here
from pipeline.annotating.guard import Annotate, annotator
from pipeline.annotating.pipelines import check_languages
from pipeline.assemble import assemble
from pipeline.crawl import Crawl, check_free, opened
from pipeline.database import open_database, writing_sessions
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

# Most articles are in English: where nothing else is known, its pipeline is made ready first.
FIRST = ("en",)
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
    # What annotates ends before the thread that waits for it is waited for.
    with (
        opened(settings, tally) as crawl,
        ThreadPoolExecutor(1, "reading") as readers,
        annotating(settings) as annotate,
    ):
        try:
            crawl.discover()
            unread: deque[Future[None]] = deque()
            while not crawl.is_over:
                unread.append(readers.submit(extract_and_store, crawl, crawl.fetch_batch(), annotate))
                while len(unread) > BATCHES_AHEAD or (unread and unread[0].done()):
                    unread.popleft().result()
            for reading in unread:
                reading.result()
        except BaseException:
            readers.shutdown(wait=False, cancel_futures=True)  # what is not read by now, the next crawl reads
            raise
    return tally.closed()


def extract_and_store(crawl: Crawl, batch: Sequence[Fetched], annotate: Annotate = annotate_here) -> None:
    """Read, annotate, assemble and store the pages of a batch."""
    pages, links = [found.page for found in batch], [found.link for found in batch]
    crawl.store(process_batch(pages, links, annotate), batch)


def annotating(settings: Settings, warm: Sequence[str] | None = None) -> AbstractContextManager[Annotate]:
    """What annotates under these settings: worker processes, or none; see ``annotator``.

    ``warm`` are the languages to make ready at once; all that there are unless given.
    """
    return annotator(
        settings.trained_pipelines, settings.without_extractors, timeout=settings.extractor_timeout,
        workers=settings.workers, warm=languages() if warm is None else warm,
    )  # fmt: skip


def load_trained(trained: Trained) -> None:
    """Load the trained pipelines to ask; raises ``ConfigurationError`` for one that cannot be had or has no use."""
    check_languages(trained)
    for language, pipeline in trained.items():
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

    def taken() -> Iterator[list[Page | Rejected]]:
        for batch in batches(pages, settings.batch_size):
            tally.discovered(len(batch))
            tally.taken(len(batch))
            tally.fetched(sum(isinstance(page, Page) for page in batch))
            yield batch

    with annotating(settings, warm=FIRST) as annotate, recorded_run(settings, tally) as save:
        work = partial(process_batch, annotate=annotate)
        with closing(in_order(work, taken(), settings.workers)) as done:
            for documents in done:
                tally.left(save(documents))
    return tally.closed()


def process(
    pages: Iterable[Page | Rejected], batch_size: int = 32, trained: Trained = NONE,
    annotate: Annotate | None = None, workers: int = 0,
) -> Generator[Result, None, None]:  # fmt: skip
    """The results of pages, in order, without a database; batches keep spaCy busy and memory small.

    ``annotate`` is what ``annotating`` gives, with so many ``workers``; without it all is done in this process, with
    the ``trained`` pipelines.
    """
    if annotate is None:
        load_trained(trained)
        annotate = partial(annotate_here, trained=trained)
    work = partial(process_batch, annotate=annotate)
    with closing(in_order(work, batches(pages, batch_size), workers)) as done:
        for documents in done:
            yield from (document.record for document in documents)


def process_batch(
    pages: Sequence[Page | Rejected], links: Sequence[Link] | None = None, annotate: Annotate = annotate_here
) -> list[Document]:
    """Read, tell the language, annotate and assemble some pages; ``links`` stand beside their pages."""
    read_pages = [attempted(page, "read", read) for page in pages]
    articles = [attempted(article, "language", detect) for article in read_pages]
    annotated = annotate(a for a in articles if isinstance(a, Article) and has_pipeline(a))
    results: list[Result] = []
    for article in articles:
        if isinstance(article, Article) and has_pipeline(article):
            results.append(attempted(next(annotated), "assemble", assemble, source=article.source))
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


def in_order(work: Callable[[T], R], given: Iterable[T], workers: int) -> Generator[R, None, None]:
    """What ``work`` makes of each, in order, by a thread for each worker process, and while the last one is stored.

    With no workers it is done here, one after the other.
    """
    if not workers:
        yield from map(work, given)
        return
    threads = ThreadPoolExecutor(workers, "reading")
    waiting: deque[Future[R]] = deque()
    try:
        for each in given:
            waiting.append(threads.submit(work, each))
            if len(waiting) > workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:  # the threads are not waited for: they may wait for a worker process, which ends when the run does
        threads.shutdown(wait=False, cancel_futures=True)


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

        with closing_run(sessions, run_id, tally):
            yield save


@contextmanager
def closing_run(sessions: sessionmaker[Session], run_id: int, tally: Tally) -> Iterator[None]:
    """At the end of a run's work, however it ends, its row says how, with the counts so far."""
    status: Literal["finished", "failed"] = "failed"
    try:
        yield
        status = "finished"
    finally:
        with sessions.begin() as session:
            finish_run(session, run_id, tally.summary().counts(), status)


def attempted(value: T | Rejected, stage: str, step: Callable[[T], R], source: str = "") -> R | Rejected:
    """The next stage's result; a Rejected passes by, and a stage that fails rejects only this document."""
    if isinstance(value, Rejected):
        return value
    try:
        return step(value)
    except Exception as error:  # whatever it is, the other documents go on
        where = source or getattr(value, "source", "")
        return Rejected(where, stage, "failed", f"{stage} failed: {type(error).__name__}: {error}")
