"""The ``extract`` command: paths in; one JSON object a line on stdout out, what was rejected on stderr."""

import json
import sys
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Self

import click

if TYPE_CHECKING:
    from pipeline.annotating.guard import Annotate
    from pipeline.records import Article, Events, Page, Rejected

# A progress bar for fewer files would be gone before it is seen.
_MANY = 20
# Most articles are in English: its pipeline is made ready at once.
_FIRST = ("en",)


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
    # What annotates starts first: it makes itself ready while this process imports the rest.
    with _annotating() as (annotate, workers):
        from pipeline.commands.watch import failed  # noqa: PLC0415
        from pipeline.records import Article, Events, Rejected  # noqa: PLC0415
        from pipeline.shape import shape  # noqa: PLC0415
        from pipeline.tally import failures  # noqa: PLC0415

        extracted = unspoken = rejected = 0
        passed_over: Counter[str] = Counter()
        failing: Counter[str] = Counter()
        with closing(_results(paths, passed_over, annotate, workers)) as results:
            for result in results:
                if isinstance(result, Rejected):
                    rejected += 1
                    click.echo(problem(result), err=True)
                    continue
                extracted += 1
                unspoken += isinstance(result, Article)
                if isinstance(result, Events):
                    failing.update(failures(result.annotations.issues))
                click.echo(json.dumps(shape(result), ensure_ascii=False))
    click.echo(_closing(extracted, unspoken, rejected), err=True)
    if passed_over:
        reasons = ", ".join(f"{reason} {number:,}" for reason, number in sorted(passed_over.items()))
        click.echo(f"passed over: {reasons}", err=True)
    for line in failed(dict(sorted(failing.items()))):
        click.echo(line, err=True)
    ctx.exit(1 if rejected else 0)


def problem(rejected: "Rejected") -> str:
    """One line for a document that was rejected: which, why."""
    line = f"{rejected.source}: {rejected.reason}: {rejected.message}"
    # A file's name may hold anything, a line end too.
    return "".join(char if char.isprintable() else "�" for char in line)


@contextmanager
def _annotating() -> "Iterator[tuple[Annotate, int]]":
    from pipeline.annotating.guard import annotator  # noqa: PLC0415
    from pipeline.settings import load  # noqa: PLC0415

    settings = load()
    with annotator(
        settings.trained_pipelines, settings.without_extractors, timeout=settings.extractor_timeout,
        workers=settings.workers, warm=_FIRST,
    ) as annotate:  # fmt: skip
        yield annotate, settings.workers


def _results(
    paths: tuple[Path, ...], passed_over: Counter[str], annotate: "Annotate", workers: int
) -> "Generator[Events | Article | Rejected, None, None]":
    from pipeline.files import pages  # noqa: PLC0415
    from pipeline.run import process  # noqa: PLC0415

    with _watched(paths) as bar:
        found = pages(paths, passed_over=passed_over.update)
        yield from process(found if bar is None else bar(found), annotate=annotate, workers=workers)


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
