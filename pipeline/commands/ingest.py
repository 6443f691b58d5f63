"""The ``ingest`` command: paths in; their articles and events in the database, and how many of them, out."""

import time
from pathlib import Path

import click

from pipeline.commands.options import database_option


@click.command(
    epilog="""\b
Example:
  ilo-events ingest articles/*.txt saved-pages/ --database sqlite:///ilo-events.db"""
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@database_option
@click.pass_context
def ingest(ctx: click.Context, paths: tuple[Path, ...], database: str | None) -> None:
    """Store the articles of local files and what is found in them, as a crawl would.

    PATH is a text or HTML file, or a folder of them. A file that is no article becomes one line on stderr, the others
    are stored. Exit code 1 when any was rejected.
    """
    # Imported here: the command line lists this command without paying for its libraries.
    from pipeline.commands.watch import finish, watched  # noqa: PLC0415
    from pipeline.files import pages  # noqa: PLC0415
    from pipeline.run import ingest_pages  # noqa: PLC0415
    from pipeline.settings import load  # noqa: PLC0415

    settings = load(database_url=database)
    started = time.monotonic()
    with watched("ingest") as tally:
        summary = ingest_pages(settings, pages(paths), tally)
    ctx.exit(finish(summary, started, "read"))
