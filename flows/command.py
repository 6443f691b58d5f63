"""The ``crawl`` command: a site in; its articles and events in the database, and how many of them, out."""

import signal
import time
from types import FrameType
from typing import TYPE_CHECKING, Any

import click

from pipeline.commands.options import database_option

if TYPE_CHECKING:
    from pipeline.tally import Tally


@click.command(
    epilog="""\b
Examples:
  ILO_EVENTS_CONTACT=desk@example.org ilo-events crawl --language en --limit 100
  ilo-events crawl --site http://127.0.0.1:8000 --delay 0"""
)
@click.option("--site", metavar="URL", help="Where to crawl; https://www.ilo.org or a sandbox.  [env: ILO_EVENTS_SITE]")
@click.option(
    "--language", "languages", multiple=True, metavar="CODE", help="Only this newsroom (en, fr…); repeatable."
)
@click.option("--since", metavar="DATE", help="Leave out what is older than this day (2024-01-31).")
@click.option("--limit", type=int, metavar="N", help="Fetch at most so many articles.")
@click.option("--delay", type=float, metavar="SECONDS", help="Pause between two requests; 2 unless set.")
@click.option("--refresh", is_flag=True, default=None, help="Ask for every known page again, also if none is due.")
@database_option
@click.pass_context
def crawl(ctx: click.Context, /, database: str | None, languages: tuple[str, ...], **given: Any) -> None:
    """Fetch the news of the ILO, find the events in them and store both.

    Polite by default: robots.txt is obeyed, one request every two seconds, and a contact address is told to the site.
    Pages that we have are asked for again when another look is due, and sent only if they have changed. A crawl that
    was cut short, however it ended, goes on where it was when it is started again. A page that cannot be had or read
    becomes one line on stderr. Exit code 1 when there was any, 2 when another crawl works on the site.
    """
    # Imported here: the command line lists this command without paying for its libraries.
    from flows import local  # noqa: PLC0415
    from pipeline.commands.watch import finish, watched  # noqa: PLC0415
    from pipeline.run import preflight  # noqa: PLC0415
    from pipeline.settings import load  # noqa: PLC0415

    codes = tuple(code for word in languages for code in word.split(","))
    settings = load(database_url=database, languages=codes, **given)
    with watched("crawl") as tally:
        _interrupt_on_signals(tally)
        preflight(settings)
        with local.prefect_server():
            from flows.crawl import run_flow  # noqa: PLC0415 - imports Prefect, which then reads its settings

            started = time.monotonic()
            summary = run_flow(settings, tally)
            tally.check()
    ctx.exit(finish(summary, started))


def _interrupt_on_signals(tally: "Tally") -> None:
    """Ctrl-C and SIGTERM end the crawl, so that the run's row says how it ended.

    Prefect's engine can swallow the exception where it lands; so the wish is noted in the tally too, which the crawl
    asks before each page.
    """

    def interrupt(signum: int, frame: FrameType | None) -> None:
        tally.interrupted = True
        raise KeyboardInterrupt

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
