"""Run as a program: a sandbox and the flow in one process; what happened as JSON on stdout.

Apart from the tests' own process, since Prefect's clients leave sockets for the interpreter to close.
"""

import json
import sys
from typing import Any
from urllib.request import Request, urlopen

from flows import local
from pipeline.settings import load
from pipeline.tally import Summary, Tally
from sandbox.articles import read_folder
from sandbox.serve import serve
from sandbox.site import ARTICLES


def crawl(database: str) -> dict[str, Any]:
    """One crawl of six articles, and a plain one after it."""
    from prefect.settings import get_current_settings

    from flows.crawl import ARTIFACT, run_flow
    from pipeline.run import crawl_site

    told: list[Summary] = []
    with serve(read_folder(ARTICLES)[:6], per_page=4) as site:
        summary = run_flow(load(site=site, database_url=database, delay=0.0), Tally(told.append))
        again = crawl_site(load(site=site, database_url=database, delay=0.0, refresh=True))
    api = get_current_settings().api.url
    # As a browser would: Prefect 3.8's own Artifact.get sends a request that its server refuses.
    artifact = asked(f"{api}/artifacts/{ARTIFACT}/latest")
    tasks = asked(f"{api}/task_runs/filter", b"{}")
    return {
        "counts": summary.counts(),
        "told": told[-1].counts(),
        "again": again.counts(),
        "artifact": artifact["data"],
        "tasks": [task["name"] for task in tasks if task["state_type"] == "COMPLETED"],
    }


def asked(url: str, body: bytes | None = None) -> Any:
    """What Prefect's server answers."""
    with urlopen(Request(url, body, {"Content-Type": "application/json"}), timeout=10) as answer:  # noqa: S310
        return json.load(answer)


if __name__ == "__main__":
    with local.prefect_server():
        found = {"crawl": crawl(sys.argv[1])}
    sys.stdout.write(json.dumps(found))
