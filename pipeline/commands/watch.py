"""A run's counts in as they grow; a line of progress, a line for each rejected document and closing lines out.

Shared by the commands that fill the database. Everything that moves or complains goes to stderr.
"""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from pipeline.commands.display import clean
from pipeline.records import Outcome
from pipeline.tally import Summary, Tally

if TYPE_CHECKING:
    from rich.progress import Progress

# Told once for the whole run: there may be thousands of them.
_TOLD_ELSEWHERE = frozenset({"host_stopped", "host_put_off"})


@contextmanager
def watched(doing: str) -> Iterator[Tally]:
    """A tally that shows how far a run is, where someone is looking, and tells each document that is rejected."""
    if not sys.stderr.isatty():
        yield Tally(each=lambda outcome: _tell(outcome, lambda line: click.echo(line, err=True)))
        return
    with _progress() as progress:
        task = progress.add_task(doing, total=None, counts="", pace="")
        started = time.monotonic()

        def show(summary: Summary) -> None:
            total = max(summary.planned, summary.documents) or None
            done = max(summary.left, summary.fetched)  # a crawl fetches some pages, then stores them together
            pace = f"{done / (time.monotonic() - started):.1f}/s" if done else ""
            progress.update(task, total=total, completed=done, counts=_brief(summary), pace=pace)

        def line(text: str) -> None:
            progress.console.print(text, markup=False, highlight=False, soft_wrap=True)

        yield Tally(show, lambda outcome: _tell(outcome, line))


def closing(summary: Summary, seconds: float, had: str = "fetched") -> list[str]:
    """The lines that say how a run ended: the counts and the pace, then what was rejected and passed over, and why.

    ``had`` is how pages come in.
    """
    rejected = sum(summary.rejected.values())
    not_due = summary.discovered - summary.documents
    known = f" and {-not_due:,} from earlier crawls" if not_due < 0 else ""
    counts = [
        f"{summary.discovered:,} found" + (f" ({not_due:,} not due)" if not_due > 0 else known),
        f"{summary.fetched:,} {had}",
        f"{summary.stored:,} stored",
        f"{summary.unchanged:,} unchanged",
        f"{summary.no_pipeline:,} stored in a language without a pipeline",
        f"{rejected:,} rejected",
    ]
    if summary.put_off:
        counts.append(f"{summary.put_off:,} put off to the next crawl")
    pace = f"{seconds:.1f} s, {summary.left / seconds:.1f} a second" if seconds > 0 else "0 s"
    lines = [f"{', '.join(counts)} ({pace})"]
    for word, reasons in (("rejected", summary.rejected), ("passed over", summary.passed_over)):
        if reasons:
            lines.append(f"{word}: {_by_reason(reasons)}")
    return lines + failed(summary.failures)


def failed(failures: Mapping[str, int]) -> list[str]:
    """The line on extractors that failed and in how many articles; none where none did."""
    return [f"extractors that failed, and articles: {_by_reason(failures)}"] if failures else []


def finish(summary: Summary, started: float, had: str = "fetched") -> int:
    """Print the closing lines of a run that began at ``time.monotonic()``; its exit code."""
    for problem in summary.problems:
        click.echo(clean(problem), err=True)
    for line in closing(summary, time.monotonic() - started, had):
        click.echo(line)
    return summary.exit_code


def _tell(outcome: Outcome, line: Callable[[str], None]) -> None:
    if outcome.status in ("rejected", "put_off") and outcome.reason not in _TOLD_ELSEWHERE:
        line(clean(f"{outcome.source}: {outcome.reason}: {outcome.message}"))


def _brief(summary: Summary) -> str:
    counts = {"found": summary.discovered, "fetched": summary.fetched, "unchanged": summary.unchanged}
    counts |= {"stored": summary.stored + summary.no_pipeline, "put off": summary.put_off}
    parts = [f"{number:,} {word}" for word, number in counts.items() if number]
    if summary.rejected:
        parts.append(f"{sum(summary.rejected.values()):,} rejected ({_by_reason(summary.rejected)})")
    return ", ".join(parts)


def _by_reason(reasons: Mapping[str, int]) -> str:
    return ", ".join(f"{reason} {number:,}" for reason, number in reasons.items())


def _progress() -> "Progress":
    from rich import progress  # noqa: PLC0415 - only where someone is looking
    from rich.console import Console  # noqa: PLC0415

    return progress.Progress(
        progress.SpinnerColumn(),
        progress.TextColumn("{task.description}"),
        progress.BarColumn(bar_width=20),
        progress.MofNCompleteColumn(),
        progress.TextColumn("{task.fields[counts]}"),
        progress.TextColumn("{task.fields[pace]}"),
        progress.TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
