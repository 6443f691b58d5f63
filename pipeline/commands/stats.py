"""The ``stats`` command: a database in; how much of what is in it out."""

from collections.abc import Iterable, Sequence
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
    from pipeline.commands.display import console  # noqa: PLC0415 - rich takes its time to import
    from pipeline.query import statistics  # noqa: PLC0415 - SQLAlchemy takes its time to import

    with opened(database) as engine:
        found = statistics(engine)
    out = console()
    _articles(out, found)
    _table(out, "Events", ("type", "events"), found.events.items())
    _table(out, "Findings", ("kind", "mentions"), found.findings.items())
    _table(out, "Issues", ("level", "stage", "what", "times"), found.issues)
    _table(out, "Last runs", ("run", "kind", "began (UTC)", "took", "ended", "documents"), map(_run, found.runs))


def _articles(out: "Console", found: "Statistics") -> None:
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
    _table(out, "Articles", headings, rows)


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


def _table(out: "Console", title: str, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A small table under its title, numbers to the right; "none" where there is nothing."""
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from pipeline.commands.display import clean  # noqa: PLC0415

    found = [tuple(row) for row in rows]
    out.print(Text(title if found else f"{title}: none", "bold"))
    if not found:
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
    for heading, value in zip(headings, found[0], strict=True):
        table.add_column(heading, justify="right" if isinstance(value, int) else "left")
    for row in found:
        table.add_row(*(Text(f"{v:,}" if isinstance(v, int) else clean(str(v))) for v in row))
    out.print(table)
