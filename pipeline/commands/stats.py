"""The ``stats`` command: a database in; how much of what is in it out."""

from datetime import datetime
from typing import TYPE_CHECKING

import click

from pipeline.commands.options import database_option, opened

if TYPE_CHECKING:
    from rich.console import Console

    from pipeline.query import RunSummary, Statistics


@click.command(epilog="""\b\nExample:\n  ilo-events stats --database sqlite:///ilo-events.db""")
@database_option
def stats(database: str | None) -> None:
    """Count articles, events, findings and issues, and show how the last runs went."""
    from pipeline.commands.display import console, table  # noqa: PLC0415 - rich takes its time to import
    from pipeline.query import statistics  # noqa: PLC0415 - SQLAlchemy takes its time to import

    with opened(database) as engine:
        found = statistics(engine)
    out = console()
    _articles(out, found)
    table(out, "Events", ("type", "events"), found.events.items())
    table(out, "Findings", ("kind", "mentions"), found.findings.items())
    table(out, "Issues", ("level", "stage", "what", "times"), found.issues)
    table(out, "Last runs", ("run", "kind", "began (UTC)", "took", "ended", "documents"), map(_run, found.runs))


def _articles(out: "Console", found: "Statistics") -> None:
    from pipeline.commands.display import table  # noqa: PLC0415

    headings = (
        "language", "articles", "with findings", "without pipeline", "repeating another", "nearly another", "gone",
    )  # fmt: skip
    rows = [
        (
            line.language or "not told", line.articles, line.extracted, line.articles - line.extracted, line.repeated,
            line.nearly_repeated, line.gone,
        )
        for line in found.articles
    ]  # fmt: skip
    table(out, "Articles", headings, rows)


def _run(run: "RunSummary") -> tuple[object, ...]:
    words = ("stored", "unchanged", "no_pipeline", "rejected", "put_off")
    counts = ", ".join(f"{run.counts[word]} {word.replace('_', ' ')}" for word in words if run.counts.get(word))
    documents = f"{run.counts.get('documents', 0)} in" + (f": {counts}" if counts else "")
    return (
        run.run_id,
        run.kind,
        f"{run.started_at:%Y-%m-%d %H:%M}",
        _took(run.started_at, run.ended_at),
        run.status,
        documents,
    )


def _took(start: datetime, end: datetime | None) -> str:
    if end is None:
        return "–"
    seconds = (end - start).total_seconds()
    return f"{seconds:.1f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
