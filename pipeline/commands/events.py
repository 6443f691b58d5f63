"""The ``events`` command: a filter in; the events that pass it out, as a table for people or JSON for programs."""

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import TYPE_CHECKING, get_args

import click

from pipeline.commands.options import database_option, opened
from pipeline.records import EventType

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from pipeline.query import EventPage, EventSummary

# Enough of an id for ``show`` to find the event among a million.
ID_SHOWN = 8
DAY = click.DateTime(["%Y-%m-%d"])
COLOURS = {
    "agreement": "green", "ratification": "green", "legislation": "green", "incident": "red", "statement": "magenta",
    "publication": "blue", "campaign": "magenta", "meeting": "cyan", "training": "cyan", "visit": "cyan",
    "project": "yellow",
}  # fmt: skip


@click.command(
    epilog="""\b
Example:
  ilo-events events --country VN --since 2024-01-01
  ilo-events events --type ratification --limit 0 --json > ratifications.jsonl"""
)
@click.option("--type", "kind", type=click.Choice(get_args(EventType)), metavar="TYPE", help="Such as agreement.")
@click.option("--country", metavar="CODE", help="Two letters (ISO 3166), such as VN.")
@click.option("--since", type=DAY, metavar="DATE", help="Not over before this day (YYYY-MM-DD).")
@click.option("--until", type=DAY, metavar="DATE", help="Begun by this day.")
@click.option("--organisation", metavar="NAME", help="A body that takes part: an acronym, or part of a name.")
@click.option("--language", metavar="CODE", help="The article's language, such as en.")
@click.option("--limit", type=click.IntRange(min=0), default=30, show_default=True, help="At most so many; 0 for all.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@database_option
def events(
    *,
    kind: str | None, country: str | None, since: datetime | None, until: datetime | None, organisation: str | None,
    language: str | None, limit: int, as_json: bool, database: str | None,
) -> None:  # fmt: skip
    """List events, the latest first."""
    from pipeline.query import EventFilter, list_events  # noqa: PLC0415 - SQLAlchemy takes its time to import

    wanted = EventFilter(
        type=kind, country=_code(country), since=_date(since), until=_date(until), organisation=organisation,
        language=language and language.lower(), limit=limit or None,
    )  # fmt: skip
    with opened(database) as engine:
        page = list_events(engine, wanted)
    if as_json:
        for event in page.events:
            click.echo(as_line(event))
    else:
        _show(page)


def as_line(event: "EventSummary") -> str:
    """An event as one line of JSON, days in ISO form."""
    content = asdict(event) | {"organisations": [part._asdict() for part in event.organisations]}
    return json.dumps(content, ensure_ascii=False, default=date.isoformat)


def _show(page: "EventPage") -> None:
    from pipeline.commands.display import NARROW, console  # noqa: PLC0415 - rich takes its time to import

    out = console()
    if not page.events:
        out.print("no events" if page.total == 0 else f"{page.total} events")
        return
    if out.width < NARROW:
        _lines(out, page)
    else:
        out.print(_table(page))
    out.print(_closing(page), style="dim")


def _table(page: "EventPage") -> "Table":
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from pipeline.commands.display import clean, where  # noqa: PLC0415

    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for heading in ("Id", "When", "Type"):
        table.add_column(heading, no_wrap=True)
    table.add_column("Where", ratio=2, min_width=12)
    table.add_column("Title", ratio=5)
    for event in page.events:
        place = Text(clean(where(event.places, event.countries)))
        kind = Text(event.type, COLOURS.get(event.type, ""))
        table.add_row(Text(event.public_id[:ID_SHOWN], "dim"), _when(event), kind, place, Text(clean(event.title)))
    return table


def _lines(out: "Console", page: "EventPage") -> None:
    """For a narrow window: the facts on one line, the title below."""
    from rich.text import Text  # noqa: PLC0415

    from pipeline.commands.display import clean, where  # noqa: PLC0415

    for event in page.events:
        facts = (str(_when(event)), event.type, clean(where(event.places, event.countries)))
        out.print(Text(f"{event.public_id[:ID_SHOWN]}  " + " · ".join(filter(None, facts)), "bold"))
        out.print(Text(clean(event.title)))
        out.print()


def _when(event: "EventSummary") -> str:
    """The event's days; in brackets the article's, where it gives none of the event."""
    from pipeline.commands.display import days  # noqa: PLC0415

    published = days(event.published_on, None)
    return days(event.start, event.end) or (f"({published})" if published else "")


def _closing(page: "EventPage") -> str:
    shown, bracket = len(page.events), any(e.start is None and e.published_on for e in page.events)
    count = f"{shown} of {page.total} events (--limit 0 for all)" if shown < page.total else f"{shown} events"
    note = "; days in brackets are the article's own" if bracket else ""
    return f"{count}{note}. ilo-events show ID gives the sentences behind one."


def _code(country: str | None) -> str | None:
    if country is not None and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise click.BadParameter(f"{country!r} is not a two-letter code such as VN", param_hint="--country")
    return country and country.upper()


def _date(moment: datetime | None) -> date | None:
    return moment.date() if moment is not None else None
