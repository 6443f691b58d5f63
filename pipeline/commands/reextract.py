"""The ``reextract`` command: a database in; new extractions of its articles in it, and what they changed, out."""

import time
from datetime import datetime
from typing import TYPE_CHECKING

import click

from pipeline.commands.options import database_option

if TYPE_CHECKING:
    from pipeline.reextract import Report


@click.command(
    epilog="""\b
Examples:
  ilo-events reextract
  ilo-events reextract --extractor dates --since 2024-01-01 --dry-run"""
)
@click.option("--extractor", metavar="NAME", help="Only articles that lack this one as it is today, such as dates.")
@click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Leave out what was published before this day (2024-01-31).",
)
@click.option("--language", "languages", multiple=True, metavar="CODE", help="Only this language (en); repeatable.")
@click.option("--dry-run", is_flag=True, help="Report what would change, and store nothing.")
@database_option
@click.pass_context
def reextract(
    ctx: click.Context,
    *,
    extractor: str | None, since: datetime | None, languages: tuple[str, ...], dry_run: bool, database: str | None,
) -> None:  # fmt: skip
    """Read the stored texts again, with the extractors as they are today.

    Every article whose extraction was made by an older version of its language's pipeline, or that has none yet, gets a
    new one, which supersedes the former; events keep their ids. Nothing is fetched. A run that was cut short goes on
    where it was when it is started again. An article that fails keeps the extraction that it has and becomes one line
    on stderr; exit code 1 when there was any.
    """
    # Imported here: the command line lists this command without paying for its libraries.
    from pipeline.commands.watch import watched  # noqa: PLC0415
    from pipeline.reextract import Choice, reextract  # noqa: PLC0415
    from pipeline.settings import load  # noqa: PLC0415

    codes = tuple(code.strip().lower() for word in languages for code in word.split(","))
    choice = Choice(extractor, since.date() if since else None, codes)
    settings = load(database_url=database)
    started = time.monotonic()
    with watched("reextract") as tally:
        report = reextract(settings, choice, tally, dry_run=dry_run)
    _tell(report, extractor, time.monotonic() - started, dry_run=dry_run)
    ctx.exit(report.summary.exit_code)


def _tell(report: "Report", extractor: str | None, seconds: float, *, dry_run: bool) -> None:
    """How many articles went in and came out, then the findings that the question was about, then the others."""
    from pipeline.commands.display import console, table  # noqa: PLC0415 - rich takes its time to import

    summary = report.summary
    if not summary.documents:
        click.echo(f"nothing to do: {extractor or 'every extractor'} is of today in every extraction")
        return
    for line in _counts(report, seconds, dry_run=dry_run):
        click.echo(line)
    asked = {kind: change for kind, change in report.changes.items() if extractor in (None, kind.extractor)}
    headings = ("kind", "added", "changed", "gone", "unchanged", "articles")
    rows = (
        (kind.name, change.added, change.changed, change.gone, change.unchanged, change.articles)
        for kind, change in asked.items()
    )
    title = "Findings and events" if extractor is None else f"Findings of {extractor}"
    table(console(), title, headings, rows)
    others = ((kind, change) for kind, change in report.changes.items() if kind not in asked and change.total)
    if told := ", ".join(f"{kind.name} {change.total:,}" for kind, change in others):
        click.echo(f"others that changed as well: {told}")


def _counts(report: "Report", seconds: float, *, dry_run: bool) -> list[str]:
    from pipeline.commands.watch import failed  # noqa: PLC0415

    summary = report.summary
    parts = [f"{summary.documents:,} articles", f"{summary.stored:,} {'would be ' if dry_run else ''}extracted anew"]
    if summary.unchanged:
        parts.append(f"{summary.unchanged:,} left as they are")
    parts.append(f"{sum(summary.rejected.values()):,} rejected")
    pace = f" ({seconds:.1f} s, {summary.left / seconds:.1f} a second)" if seconds > 0 else ""
    reasons = ", ".join(f"{reason} {number:,}" for reason, number in summary.rejected.items())
    return [", ".join(parts) + pace, *([f"rejected: {reasons}"] if reasons else []), *failed(summary.failures)]
