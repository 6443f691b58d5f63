"""Stage: annotations in, events out, the main one first; pure: the same annotations always give the same events.

Type, days, place and bodies are each read in a module of ``pipeline.assembling``, by rules written out there.
"""

from pipeline.assembling.dates import event_dates
from pipeline.assembling.further import further_events
from pipeline.assembling.marks import Reading, evidence
from pipeline.assembling.places import event_place
from pipeline.assembling.roles import event_bodies
from pipeline.assembling.spots import Spot, spots
from pipeline.assembling.types import main_type
from pipeline.records import Annotations, Event, Events

# How often type, days and countries are all right, by the share of the evidence on the type: of our own articles' main
# events with half of the evidence three in four, with two thirds nine in ten, with four fifths all. Where what happened
# is told plainly, so are the rest.
_AT_LEAST, _BY_SHARE, _AT_MOST = 0.44, 0.7, 0.98


def assemble(annotations: Annotations) -> Events:
    """The events that an article reports; there is always a main one, of type ``other`` where nothing tells more."""
    reading = Reading(annotations)
    everywhere = spots(reading)
    main = main_event(reading, everywhere)
    return Events(annotations, (main, *further_events(reading, main, everywhere)))


def main_event(reading: Reading, everywhere: tuple[Spot, ...]) -> Event:
    """What the article was written for; ``everywhere`` are the countries that it names.

    ``confidence`` is how likely its type, days and countries are all right. It follows the share of all evidence on the
    type that speaks for the one chosen over the next best.
    """
    what = main_type(reading)
    when = event_dates(reading, what)
    where = event_place(reading, what, everywhere)
    bodies = event_bodies(reading, what)
    return Event(
        type=what.type,
        start=when.start,
        end=when.end,
        mode=where.mode,
        countries=where.countries,
        places=where.places,
        organisations=tuple(taking.part for taking in bodies),
        confidence=round(min(_AT_LEAST + _BY_SHARE * what.share, _AT_MOST), 3),
        evidence=(
            *(evidence("type", cue) for cue in what.cues),
            *when.evidence,
            *where.evidence,
            *(taking.evidence for taking in bodies),
        ),
    )
