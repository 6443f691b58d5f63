"""A checkout in; a database in ``demo/`` filled by a crawl of the sandbox, and its events as a table, out.

What ``make demo`` runs. Each step is a command that anyone could type, with the same settings in the environment.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from sandbox.serve import serve
from sandbox.site import ARTICLES

FOLDER = Path("demo")
DATABASE = FOLDER / "ilo-events.db"
ARCHIVE = FOLDER / "archive"
# The command that was installed beside this interpreter, whether or not its folder is on the path.
COMMAND = Path(sys.executable).with_name("ilo-events")
INTERRUPTED = 130
NEXT_STEPS = """
Where to look next
  export ILO_EVENTS_DATABASE_URL=sqlite:///{database}
  {command} show ID         one event of the table, with the sentences that it was read from
  {command} stats           what the crawl found, in numbers
  {command} extract FILE    the same for a text or page of yours, without a database
  {command} sandbox         the copy of the site, to open in a web browser
README.md goes on from here.
"""


def main() -> int:
    """Run the steps one by one; the exit code is that of the first that fails, or 0."""
    start_empty()
    environment = os.environ | {
        "ILO_EVENTS_DATABASE_URL": f"sqlite:///{DATABASE}",
        "ILO_EVENTS_ARCHIVE": str(ARCHIVE),
        # Nobody but ourselves is at the other end.
        "ILO_EVENTS_DELAY": "0",
    }
    with serve(ARTICLES) as site:
        for heading, arguments in steps(site):
            click.secho(f"\n{heading}", bold=True)
            code = subprocess.run([COMMAND, *arguments], env=environment, check=False).returncode  # noqa: S603 - our own
            if code:
                return code
    click.echo(NEXT_STEPS.format(command=shown(), database=DATABASE))
    return 0


def start_empty() -> None:
    """Leave nothing of an earlier demo: its pages had other addresses and would be listed a second time."""
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob(f"{DATABASE.name}*"):
        path.unlink()
    shutil.rmtree(ARCHIVE, ignore_errors=True)


def steps(site: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is said and what is run, in order."""
    yield f"Making the tables in {DATABASE}", ("db", "upgrade")
    yield f"Crawling a copy of the ILO's news site at {site}", ("crawl", "--site", site)
    yield "The events that were found", ("events",)


def shown() -> str:
    """The command as one would type it here."""
    return os.path.relpath(COMMAND) if COMMAND.is_relative_to(Path.cwd()) else COMMAND.name


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
