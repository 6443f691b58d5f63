"""The ``extract`` command: paths in; one JSON object a line on stdout out, what was rejected on stderr."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Self

import click

if TYPE_CHECKING:
    from pipeline.records import Article, Events, Page, Rejected

# A progress bar for fewer files would be gone before it is seen.
_MANY = 20


@click.command(
    epilog="""\b
Example:
  ilo-events extract articles/*.txt pages/ > out.jsonl
  ilo-events extract article.html | python -m json.tool"""
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@click.pass_context
def extract(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Find organisations, dates, places, worker counts and events in files; no database.

    PATH is a text, HTML or WARC file, or a folder of them. Each article becomes one line of JSON on stdout; a file that
    is no article becomes one line on stderr. Exit code 1 when any was rejected.
    """
    from pipeline.records import Article, Rejected  # noqa: PLC0415
    from pipeline.shape import shape  # noqa: PLC0415

    extracted = unspoken = rejected = 0
    passed_over: Counter[str] = Counter()
    for result in _results(paths, passed_over):
        if isinstance(result, Rejected):
            rejected += 1
            click.echo(problem(result), err=True)
            continue
        extracted += 1
        unspoken += isinstance(result, Article)
        click.echo(json.dumps(shape(result), ensure_ascii=False))
    click.echo(_closing(extracted, unspoken, rejected), err=True)
    if passed_over:
        reasons = ", ".join(f"{reason} {number:,}" for reason, number in sorted(passed_over.items()))
        click.echo(f"passed over: {reasons}", err=True)
    ctx.exit(1 if rejected else 0)


def problem(rejected: "Rejected") -> str:
    """One line for a document that was rejected: which, why."""
    line = f"{rejected.source}: {rejected.reason}: {rejected.message}"
    # A file's name may hold anything, a line end too.
    return "".join(char if char.isprintable() else "�" for char in line)


def _results(paths: tuple[Path, ...], passed_over: Counter[str]) -> "Iterator[Events | Article | Rejected]":
    from pipeline.files import pages  # noqa: PLC0415
    from pipeline.run import process  # noqa: PLC0415
    from pipeline.settings import load  # noqa: PLC0415

    trained = load().trained_pipelines
    with _watched(paths) as bar:
        found = pages(paths, passed_over=passed_over.update)
        yield from process(found if bar is None else bar(found), trained=trained)


def _watched(paths: tuple[Path, ...]) -> "nullcontext[None] | _Progress":
    """A progress bar where someone is looking and there is something to wait for."""
    if not sys.stderr.isatty():
        return nullcontext()
    from pipeline.files import find_files  # noqa: PLC0415

    total = sum(1 for _ in find_files(paths))
    return _Progress(total) if total >= _MANY else nullcontext()


class _Progress:
    """A bar on stderr that moves as pages are taken."""

    def __init__(self, total: int) -> None:
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import Progress  # noqa: PLC0415

        self._total = total
        self._bar = Progress(console=Console(stderr=True), transient=True)

    def __enter__(self) -> Self:
        self._bar.__enter__()
        return self

    def __call__(self, pages: "Iterable[Page | Rejected]") -> "Iterable[Page | Rejected]":
        """The same pages, counted as they are taken."""
        return self._bar.track(pages, total=self._total, description="extract")

    def __exit__(self, *error: object) -> None:
        self._bar.stop()


def _closing(extracted: int, unspoken: int, rejected: int) -> str:
    line = f"{extracted + rejected} read, {extracted} extracted, {rejected} rejected"
    return f"{line} ({unspoken} in a language without a pipeline)" if unspoken else line
