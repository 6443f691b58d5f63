"""The ``show`` command: an event's id in; the event and the sentences that it was read from out."""

import json
from itertools import groupby
from typing import TYPE_CHECKING

import click

from pipeline.commands.options import database_option, opened
from pipeline.errors import UserError

if TYPE_CHECKING:
    from rich.console import Console

    from models.session import Engine
    from pipeline.query import EventDetail, Quote


@click.command(
    epilog="""\b
Example:
  ilo-events show 7k3m9q2x
  ilo-events show https://www.ilo.org/resource/news/…"""
)
@click.argument("wanted", metavar="ID")
@database_option
def show(wanted: str, database: str | None) -> None:
    """Show an event with the sentences that say so.

    ID is an event's id, its first letters, or the address of an article (for the main event of it).
    """
    from pipeline.query import event_detail  # noqa: PLC0415 - SQLAlchemy takes its time to import

    with opened(database) as engine:
        detail = event_detail(engine, _one(engine, wanted))
    from pipeline.commands.display import console  # noqa: PLC0415 - rich takes its time to import

    out = console()
    _head(out, detail)
    _facts(out, detail)
    _bodies(out, detail)
    _places(out, detail)
    _counts(out, detail)
    _further(out, detail)
    _evidence(out, detail)


def _one(engine: "Engine", wanted: str) -> str:
    from pipeline.query import find_events  # noqa: PLC0415

    found = find_events(engine, wanted)
    if not found:
        raise UserError(f"no event {wanted!r}; ilo-events events lists them")
    if len(found) > 1 and "://" not in wanted:
        raise UserError(f"{wanted!r} begins several ids: {', '.join(found)}; give more of it")
    return found[0]


def _head(out: "Console", detail: "EventDetail") -> None:
    from pipeline.commands.display import clean, days, language  # noqa: PLC0415

    event = detail.event
    _print(out, clean(event.title), "bold")
    _print(out, clean(event.url), "blue")
    published = days(event.published_on, None)
    said = (published and f"published {published}", event.language, detail.dateline, detail.topic)
    _print(out, clean(" · ".join(filter(None, said))), "dim")
    if not detail.is_current:
        _print(out, "A newer extraction no longer finds this event.", "yellow")
    if detail.gone_at is not None:
        _print(out, f"The article was gone from the site on {days(detail.gone_at.date(), None)}.", "yellow")
    if detail.nearly:
        _print(out, clean(f"Nearly the same, of the same day: {', '.join(detail.nearly)}"), "yellow")
    if detail.also_at:
        _print(out, clean(f"Also at {', '.join(detail.also_at)}"), "dim")
    for translation in detail.translations:
        _print(out, clean(f"Also in {language(translation.language)}: {translation.url}"), "dim")
    out.print()


def _facts(out: "Console", detail: "EventDetail") -> None:
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from pipeline.commands.display import clean, days, where  # noqa: PLC0415

    event = detail.event
    facts = {
        "Event": event.type + ("" if event.is_main else " (not the article's main event)"),
        "When": days(event.start, event.end) or "not said",
        "Where": where(event.places, event.countries, most=12) or "not said",
        "How": (event.mode or "").replace("_", " "),
        "Confidence": f"{event.confidence:.2f}",
        "Id": event.public_id,
    }
    grid = Table.grid(padding=(0, 2))
    for name, value in facts.items():
        if value:
            grid.add_row(Text(name, "dim"), Text(clean(value)))
    out.print(grid)


def _bodies(out: "Console", detail: "EventDetail") -> None:
    from pipeline.commands.display import clean, country  # noqa: PLC0415

    taking_part = [body for body in detail.bodies if body.role is not None]
    _heading(out, "Organisations", taking_part)
    for body in taking_part:
        others = [name for name in body.names if name != body.name]
        name = body.name + (f" ({', '.join(others)})" if others else "")
        about = (body.role, country(body.country) if body.country else None, (body.kind or "").replace("_", " "))
        _item(out, clean(f"{name} – {', '.join(filter(None, about))}"), body.quote)
    named = [body.name for body in detail.bodies if body.role is None]
    if named:
        _item(out, clean(f"also named: {', '.join(named)}"), None)


def _places(out: "Console", detail: "EventDetail") -> None:
    from pipeline.commands.display import clean, country  # noqa: PLC0415

    _heading(out, "Places", detail.places)
    for place in detail.places:
        about = [country(place.country)] if place.country else []
        if place.latitude is not None and place.longitude is not None:
            about.append(f"{place.latitude:.2f}, {place.longitude:.2f}")
        _item(out, clean(place.name + (f" – {' · '.join(about)}" if about else "")), place.quote)


def _counts(out: "Console", detail: "EventDetail") -> None:
    from pipeline.commands.display import clean, country  # noqa: PLC0415

    _heading(out, "Numbers of workers in the article", detail.counts)
    for count in detail.counts:
        number = f"{count.low:,}" if count.low == count.high else f"{count.low:,} to {count.high:,}"
        sign = "" if count.comparator == "=" else f"{count.comparator} "
        about = (count.population, count.change, country(count.country) if count.country else None)
        _item(out, clean(f"{sign}{number} – {', '.join(filter(None, about))}"), count.quote)


def _further(out: "Console", detail: "EventDetail") -> None:
    """What extractors of other kinds found, a heading a kind; whatever their values hold."""
    from pipeline.commands.display import clean  # noqa: PLC0415

    for kind, found in groupby(detail.further, key=lambda thing: thing.kind):
        things = list(found)
        _heading(out, clean(f"{kind.replace('_', ' ').capitalize()} in the article"), things)
        for thing in things:
            about = ", ".join(_told(name, part) for name, part in thing.value.items() if part not in (None, "", [], {}))
            _item(out, clean(" – ".join(filter(None, (thing.text, about)))), thing.quote)


def _told(name: str, part: object) -> str:
    words = part if isinstance(part, str) else json.dumps(part, ensure_ascii=False)
    return f"{name.replace('_', ' ')} {words}"


def _evidence(out: "Console", detail: "EventDetail") -> None:
    from pipeline.commands.display import clean  # noqa: PLC0415

    _heading(out, "Read from", detail.evidence)
    for reason in detail.evidence:
        _item(out, clean(": ".join(filter(None, (reason.field, reason.about)))), reason.quote)


def _heading(out: "Console", words: str, things: object) -> None:
    if things:
        out.print()
        _print(out, words, "bold")


def _item(out: "Console", words: str, quote: "Quote | None") -> None:
    """A fact, and indented below it the sentence that says so."""
    from rich.padding import Padding  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from pipeline.commands.display import marked  # noqa: PLC0415

    out.print(Padding(Text(words), (0, 0, 0, 2), expand=False))
    if quote is not None:
        said = marked(quote.sentence, quote.start, quote.end, plain=not out.is_terminal)
        out.print(Padding(said, (0, 0, 0, 6), expand=False))


def _print(out: "Console", words: str, style: str) -> None:
    from rich.text import Text  # noqa: PLC0415

    if words:
        out.print(Text(words, style))
