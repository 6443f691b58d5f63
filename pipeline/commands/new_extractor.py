"""The ``new-extractor`` command: a name in; the files of a new extractor in the checkout, and what to do next, out."""

from pathlib import Path

import click


@click.command(
    epilog="""\b
Example:
  ilo-events new-extractor working_hours --language en --language fr
  pytest tests/extractors/test_working_hours.py"""
)
@click.argument("name")
@click.option("--language", "languages", multiple=True, metavar="CODE", help="Only in this one (can be repeated).")
def new_extractor(name: str, languages: tuple[str, ...]) -> None:
    """Begin an extractor: its folder, entry point, place in the pipelines, and a test with marked examples.

    NAME is also the kind of its findings. It is written into the checkout of ilo-events that the working directory lies
    in, for each language that has a pipeline unless --language says otherwise; nothing is overwritten. What it finds at
    first are numbers with a unit ("40 hours"): the test passes at once, and the rest is yours.
    docs/add-an-extractor.md goes on from here.
    """
    from pipeline.scaffold import find_checkout, plan  # noqa: PLC0415

    checkout = find_checkout(Path.cwd())
    scaffold = plan(checkout, name, (language.strip().lower() for language in languages))
    scaffold.write()
    for word, paths in (("new", scaffold.new), ("changed", scaffold.changed)):
        for path in sorted(paths):
            click.echo(f"{word:8s} {path.relative_to(checkout)}")
    click.echo(f"try it: pytest tests/extractors/test_{name}.py; so that the pipelines find it: pip install -e .")
