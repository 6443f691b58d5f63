"""``kill -9`` at random moments of a crawl, started again each time; what is missing, twice or fetched again out.

python -m benchmarks.kill [MOMENTS] [--articles N] [--seed N] [--plain]
"""

import argparse
import random
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import measures
from benchmarks.crawl import PER_PAGE, told
from models import migrate
from sandbox.generate import generate
from sandbox.request_log import read_log

DELAY = 0.02


def main() -> None:
    """Kill, start again, and print a line for each measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kill")
    parser.add_argument("moments", nargs="?", type=int, default=20)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--plain", action="store_true", help="without Prefect, which takes seconds to start")
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        kill(Path(folder), given.moments, given.articles, given.seed, plain=given.plain)


def kill(folder: Path, moments: int, number: int, seed: int, *, plain: bool) -> None:
    """One crawl of a copy, killed so many times."""
    command: list[str] = measures.PLAIN if plain else [str(measures.COMMAND), "crawl"]
    draw = random.Random(seed)  # noqa: S311 - repeatable is what it must be
    database = f"sqlite:///{folder}/crawl.db"
    migrate.upgrade(database)
    paths = measures.article_paths(generate(number))
    with measures.sandbox_process(folder, "--generate", str(number), "--per-page", str(PER_PAGE)) as (site, log):
        kills = 0
        # Moments spread over all that a crawl asks for, each so many requests and milliseconds after the one before.
        share = number / moments
        for _ in range(moments):
            requests = len(read_log(log)) + draw.randint(1, max(1, round(1.8 * share)))
            with measures.start_crawl(command, site, database, folder, DELAY) as process:
                kills += measures.kill_after(process, log, requests, draw.random() * 0.1)
        with measures.start_crawl(command, site, database, folder, 0.0) as process:
            said, _ = process.communicate()
        entries = read_log(log)
    stored = measures.stored_paths(database)
    told("killed", f"{kills} times in {len(entries)} requests", kills == moments)
    told("the last crawl", f"exit code {process.returncode}: {said.strip().splitlines()[:1]}", process.returncode == 0)
    told("articles missing", str(len(paths - set(stored))), not paths - set(stored))
    twice = [path for path, count in stored.items() if count > 1]
    told("articles twice", str(len(twice)), not twice)
    again = sum(measures.repeated(entries).values())
    told("fetched again", f"{again} of {len(entries)} requests, {kills} kills", again <= kills)
    told("in = out + rejected", str(measures.runs(database)[-1]), measures.balanced(measures.runs(database)[-1]))


if __name__ == "__main__":
    main()
