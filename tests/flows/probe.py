"""Run as a program: a sandbox and the flow in one process; what happened as JSON on stdout.

Apart from the tests' own process, since Prefect's clients leave sockets for the interpreter to close.
"""

import json
import sys
from datetime import UTC, datetime
from typing import Any
from urllib.request import urlopen

from flows import local
from pipeline.records import Link, Page, Rejected
from pipeline.settings import Settings
from pipeline.tally import Summary, Tally
from sandbox.articles import read_folder
from sandbox.serve import serve
from sandbox.site import ARTICLES

LINKS = [Link(f"http://127.0.0.1/resource/news/{slug}", "", datetime.now(UTC)) for slug in "ab"]


class Away:
    """A fetcher whose site does not answer the first ``times`` requests."""

    def __init__(self, times: int) -> None:
        self.times, self.asked = times, 0

    def fetch(self, link: Link) -> Page | Rejected:
        self.asked += 1
        if self.asked <= self.times:
            return Rejected(link.url, "fetch", "http_503", "busy")
        return Page(link.url, link.url, datetime.now(UTC), 200, "text/html", b"", "")


def crawl(database: str) -> dict[str, Any]:
    """One crawl of six articles, and a plain one after it."""
    from prefect.settings import get_current_settings

    from flows.crawl import ARTIFACT, run_flow
    from pipeline.run import crawl_site

    told: list[Summary] = []
    with serve(read_folder(ARTICLES)[:6], per_page=4) as site:
        settings = Settings(site=site, database_url=database, delay=0.0)
        summary = run_flow(settings, Tally(told.append))
        again = crawl_site(settings)
    # As a browser would: Prefect 3.8's own Artifact.get sends a request that its server refuses.
    with urlopen(f"{get_current_settings().api.url}/artifacts/{ARTIFACT}/latest", timeout=10) as answer:  # noqa: S310
        artifact = json.load(answer)
    return {
        "counts": summary.counts(),
        "told": told[-1].counts(),
        "again": again.counts(),
        "artifact": artifact["data"],
    }


def fetch(times: int) -> tuple[int, int]:
    """How often a site is asked that is away for so many requests, and how many of two pages come of it."""
    from prefect import flow

    from flows import crawl

    fetcher = Away(times)
    again: Any = crawl.fetch.with_options(retry_delay_seconds=0)
    pages = flow(lambda: again(fetcher, LINKS, Tally()), name="fetching")()
    return fetcher.asked, sum(isinstance(page, Page) for page in pages)


if __name__ == "__main__":
    with local.prefect_server():
        found = {"crawl": crawl(sys.argv[1]), "fetch": {times: fetch(times) for times in (0, 1, 2, 99)}}
    sys.stdout.write(json.dumps(found))
