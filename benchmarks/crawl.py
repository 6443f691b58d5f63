"""What a crawl must reach, measured on a copy of the site; the rows of the table in docs/crawling.md out.

python -m benchmarks.crawl [ARTICLES] [--delay SECONDS]
"""

import argparse
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import measures
from models import migrate
from pipeline.run import crawl_site
from pipeline.settings import Settings
from sandbox.faults import parse_rules
from sandbox.generate import generate
from sandbox.serve import Served, serving
from sandbox.site import create_site

PER_PAGE = 20
STORM = "503=10% stall(3)=5% reset=5% cut=2%"
PACED = 150  # articles of the copy whose crawl is timed


def main() -> None:
    """Print a line for each measure: what was asked, what was seen, and whether that is enough."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crawl")
    parser.add_argument("articles", nargs="?", type=int, default=500)
    parser.add_argument("--delay", type=float, default=0.5, help="pause of the crawl whose wall time is measured")
    given = parser.parse_args()
    measures_of: list[Callable[[Path], None]] = [
        lambda folder: replica(folder, given.articles),
        lambda folder: storm(folder, given.articles),
        lambda folder: pace(folder, given.delay),
    ]
    for measure in measures_of:
        with TemporaryDirectory() as folder:
            measure(Path(folder))


def replica(folder: Path, number: int) -> None:
    """A first crawl, and a second one some days later."""
    with serving(generate(number), per_page=PER_PAGE) as served:
        settings = prepared(folder, served)
        started = time.monotonic()
        first = crawl_site(settings)
        took = time.monotonic() - started
        paths, log = measures.article_paths(generate(number)), list(served.log)
        stored = measures.stored_paths(settings.database_url)
        told("articles stored", f"{len(stored)} of {number}, in {took:.0f} s", stored == dict.fromkeys(paths, 1))
        told("in = out + rejected", f"{first.documents} = {first.left}", first.documents == first.left)
        wrong = measures.out_of_scope(log, paths)
        told("fetches out of scope or disallowed", f"{len(wrong)} of {len(log)}", not wrong)
        twice = measures.repeated(log)
        told("addresses fetched more than once", f"{len(twice)} of {len({e.path for e in log})}", not twice)
        served.log.clear()
        served.site = create_site(generate(number, changed=5, new=5), per_page=PER_PAGE)
        second = crawl_site(settings)
        again = second.stored + second.no_pipeline
        told("second crawl, 5 changed and 5 new: extracted", str(again), (second.documents, again) == (10, 10))
        before, after = (sum(entry.body_bytes for entry in entries) for entries in (log, served.log))
        fewer = 1 - after / before
        told("second crawl: fewer body bytes", f"{fewer:.1%} ({before:,} → {after:,})", fewer >= 0.95)


def storm(folder: Path, number: int) -> None:
    """The same site on a calm and on a bad day."""
    rows = []
    for name, rules in (("calm", ""), ("storm", STORM)):
        with serving(generate(number), per_page=PER_PAGE, rules=parse_rules(rules), seed=3) as served:
            settings = prepared(folder / name, served, timeout=0.3)
            crawl_site(settings)
            rows.append(measures.final_rows(settings.database_url))
            faults = ", ".join(f"{count} {kind}" for kind, count in sorted(served.faults.done.items()))
    total = sum(map(len, rows[0].values()))
    same = rows[0] == rows[1]
    told(f"storm ({STORM})", f"{faults}: {'the same' if same else 'other'} rows, {total:,} in all", same)


def pace(folder: Path, delay: float) -> None:
    """Wall time over requests times delay, from the first request to the last row."""
    with serving(generate(PACED), per_page=PER_PAGE) as served:
        settings = prepared(folder, served, delay=delay)
        crawl_site(settings)
        requests = list(served.log)
        ended = measures.ended_at(settings.database_url)
        took = (ended - requests[0].at) / timedelta(seconds=1)
        ratio = took / (len(requests) * delay)
        seen = f"{ratio:.3f} ({took:.1f} s for {len(requests)} requests at {delay:g} s)"
        told("wall time / (n · d)", seen, ratio <= 1.05)


def prepared(folder: Path, served: Served, **more: float) -> Settings:
    """Settings for a crawl of the served copy into an empty database."""
    folder.mkdir(exist_ok=True)
    database = f"sqlite:///{folder}/crawl.db"
    migrate.upgrade(database)
    given = {"delay": 0.0, **more}
    return Settings(site=served.base, database_url=database, archive=folder / "archive", **given)  # type: ignore[arg-type]


def told(what: str, seen: str, enough: bool) -> None:
    """Print a row."""
    print(f"{'ok  ' if enough else 'MISS'} {what}: {seen}", flush=True)  # noqa: T201 - this is the answer


if __name__ == "__main__":
    main()
