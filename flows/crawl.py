"""A site in, a Summary out: the order of ``pipeline.run.crawl_site`` as a Prefect flow, a task for each batch.

A deployment gives the flow its parameters; what they leave open comes from the settings, the database's address best of
all (Prefect stores parameters). The tasks meet in the frontier: what a flow that died had fetched, the next one reads,
so nothing that matters is kept in Prefect, and no task of its needs to be tried again.
"""

from collections import deque
from collections.abc import Sequence
from contextvars import ContextVar
from datetime import date
from typing import Any, TypeVar, cast

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.futures import PrefectFuture
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner
from prefect.utilities.annotations import quote
from pydantic import SecretStr

from pipeline import run
from pipeline.annotating.guard import Annotate
from pipeline.crawl import Crawl, opened
from pipeline.frontier import Fetched
from pipeline.settings import Settings, load
from pipeline.tally import Summary, Tally
from pipeline.walk import newsroom_languages

T = TypeVar("T")
ARTIFACT = "crawl-counts"
# Batches are read one after the other, beside the fetching.
READER = cast(TaskRunner[PrefectFuture[Any]], ThreadPoolTaskRunner(max_workers=1))
# Who watches the counts grow. Not a parameter of the flow: those go to Prefect's server as JSON.
watching: ContextVar[Tally | None] = ContextVar("watching", default=None)


@flow(name="crawl", validate_parameters=True, task_runner=READER)
def crawl(
    *,
    site: str | None = None,
    languages: tuple[str, ...] = (),
    since: date | None = None,
    limit: int | None = None,
    delay: float | None = None,
    refresh: bool | None = None,
    database_url: SecretStr | None = None,
) -> Summary:
    """Crawl a site into the database and leave the counts as an artifact; raises ``ConfigurationError``."""
    settings = load(
        site=site, languages=languages, since=since, limit=limit, delay=delay, refresh=refresh,
        database_url=database_url.get_secret_value() if database_url else None,
    )  # fmt: skip
    tally = watching.get() or Tally()
    newsroom_languages(settings)
    with opened(settings, tally) as work, run.annotating(settings) as annotate:
        discover(whole(work))
        unread: deque[PrefectFuture[Any]] = deque()
        while not work.is_over:
            unread.append(extract_and_store.submit(whole(work), whole(fetch(whole(work))), whole(annotate)))
            while len(unread) > run.BATCHES_AHEAD or (unread and unread[0].state.is_final()):
                unread.popleft().result()
        for reading in unread:
            reading.result()
    summary = tally.closed()
    create_markdown_artifact(key=ARTIFACT, markdown=as_markdown(summary, settings), description="What the crawl did")
    return summary


def run_flow(settings: Settings, tally: Tally) -> Summary:
    """Run the flow here and now under settings that are known, its counts in ``tally``."""
    token = watching.set(tally)
    try:
        return crawl(
            site=settings.site,
            languages=settings.languages,
            since=settings.since,
            limit=settings.limit,
            delay=settings.delay,
            refresh=settings.refresh,
            database_url=SecretStr(settings.database_url),
        )
    finally:
        watching.reset(token)


@task(cache_policy=NO_CACHE)
def discover(work: Crawl) -> None:
    """Walk the listings and sitemaps, and plan."""
    work.discover()


@task(cache_policy=NO_CACHE)
def fetch(work: Crawl) -> list[Fetched]:
    """Fetch and archive a batch."""
    return work.fetch_batch()


@task(cache_policy=NO_CACHE)
def extract_and_store(work: Crawl, batch: Sequence[Fetched], annotate: Annotate) -> None:
    """Read, annotate, assemble and store a batch, while the next one is being fetched."""
    run.extract_and_store(work, batch, annotate)


def as_markdown(summary: Summary, settings: Settings) -> str:
    """The counts as a table, for Prefect's pages."""
    rows = [f"| {name.replace('_', ' ')} | {number:,} |" for name, number in summary.counts().items()]
    lines = [f"# Crawl of {settings.site}", "", "| documents | number |", "|---|---:|", *rows]
    if summary.problems:
        lines += ["", *(f"- {line}" for line in summary.problems)]
    return "\n".join(lines)


def whole(thing: T) -> T:
    """A task's argument that Prefect passes on without looking for futures in every page of it."""
    return cast(T, quote(thing))
