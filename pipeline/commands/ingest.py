"""The ``ingest`` command: paths in; their articles and events in the database, and how many of them, out."""

import time
from pathlib import Path

import click

from pipeline.commands.options import database_option


@click.command(
    epilog="""\b
Example:
  ilo-events ingest articles/*.txt saved-pages/ --database sqlite:///ilo-events.db
  ilo-events ingest archive/*.warc.gz --database sqlite:///rebuilt.db"""
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@database_option
@click.pass_context
def ingest(ctx: click.Context, paths: tuple[Path, ...], database: str | None) -> None:
    """Store the articles of local files and what is found in them, as a crawl would.

    PATH is a text or HTML file, a WARC file (of a crawl's own archive, or any other such as an extract of Common
    Crawl), or a folder of them. What is no article becomes one line on stderr, the others are stored; of a WARC file,
    answers that are no article's page are only counted. Exit code 1 when any was rejected.
    """
    # Imported here: the command line lists this command without paying for its libraries.
    from pipeline.commands.watch import finish, watched  # noqa: PLC0415
    from pipeline.files import pages  # noqa: PLC0415
    from pipeline.run import ingest_pages  # noqa: PLC0415
    from pipeline.settings import load  # noqa: PLC0415

    settings = load(database_url=database)
    started = time.monotonic()
    with watched("ingest") as tally:
        found = pages(paths, archive=settings.archive, passed_over=tally.passed_over)
        summary = ingest_pages(settings, found, tally)
    ctx.exit(finish(summary, started, "read"))
