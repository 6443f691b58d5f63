"""A site in, a Summary out: the order of ``pipeline.run.crawl_site`` as a Prefect flow, a task for each batch.

A deployment gives the flow its parameters; what they leave open comes from the settings, the database's address best of
all (Prefect stores parameters). Stages that fail on a page cost that page; a batch of which nothing can be had because
the site is away is tried again as a whole.
"""

from collections.abc import Sequence
from contextvars import ContextVar
from datetime import date

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.runtime import task_run
from pydantic import SecretStr

from pipeline.fetch import Fetcher, may_recover
from pipeline.frontier import Frontier, find_links
from pipeline.records import Link, Page, Rejected
from pipeline.run import Save, batches, fetch_batch, process_batch, recorded_run
from pipeline.settings import Settings, load
from pipeline.tally import Summary, Tally

RETRY_DELAYS = [30.0, 120.0]  # seconds before a batch of which nothing could be had is asked for again
ARTIFACT = "crawl-counts"
# Who watches the counts grow. Not a parameter of the flow: those go to Prefect's server as JSON.
watching: ContextVar[Tally | None] = ContextVar("watching", default=None)


class SiteAwayError(Exception):
    """Every page of a batch failed in a way that may pass."""


@flow(name="crawl", validate_parameters=True)
def crawl(
    *,
    site: str | None = None,
    languages: tuple[str, ...] = (),
    since: date | None = None,
    limit: int | None = None,
    delay: float | None = None,
    database_url: SecretStr | None = None,
) -> Summary:
    """Crawl a site into the database and leave the counts as an artifact; raises ``ConfigurationError``."""
    settings = load(
        site=site, languages=languages, since=since, limit=limit, delay=delay,
        database_url=database_url.get_secret_value() if database_url else None,
    )  # fmt: skip
    tally = watching.get() or Tally()
    with Fetcher(settings) as fetcher, recorded_run(settings, "crawl", tally) as save:
        fetcher.check()
        frontier = discover(fetcher, settings, tally)
        for links in batches(frontier.links, settings.batch_size):
            pages = fetch(fetcher, links, tally)
            extract_and_store(pages, links, save, tally)
        tally.problems(frontier.problems, fetcher.stopped)
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
            database_url=SecretStr(settings.database_url),
        )
    finally:
        watching.reset(token)


@task(cache_policy=NO_CACHE)
def discover(fetcher: Fetcher, settings: Settings, tally: Tally) -> Frontier:
    """Walk the listings."""
    frontier = find_links(fetcher.get, settings, tally.discovered)
    tally.passed_over(frontier.passed_over)
    return frontier


@task(cache_policy=NO_CACHE, retries=len(RETRY_DELAYS), retry_delay_seconds=RETRY_DELAYS)
def fetch(fetcher: Fetcher, links: Sequence[Link], tally: Tally) -> list[Page | Rejected]:
    """Fetch a batch; when the site is away, Prefect comes back to it later."""
    pages = fetch_batch(fetcher, links, tally)
    away = all(isinstance(page, Rejected) and may_recover(page) for page in pages)
    if away and task_run.run_count <= len(RETRY_DELAYS):
        raise SiteAwayError(f"none of {len(pages)} pages could be had")
    return pages


@task(cache_policy=NO_CACHE)
def extract_and_store(pages: Sequence[Page | Rejected], links: Sequence[Link], save: Save, tally: Tally) -> None:
    """Read, annotate, assemble and store a batch in one transaction."""
    tally.left(save(process_batch(pages, links)))


def as_markdown(summary: Summary, settings: Settings) -> str:
    """The counts as a table, for Prefect's pages."""
    rows = [f"| {name.replace('_', ' ')} | {number:,} |" for name, number in summary.counts().items()]
    lines = [f"# Crawl of {settings.site}", "", "| documents | number |", "|---|---:|", *rows]
    if summary.problems:
        lines += ["", *(f"- {line}" for line in summary.problems)]
    return "\n".join(lines)
