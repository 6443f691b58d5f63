"""A reading and the main event's cues in, its countries, places and mode out.

Two questions, by the type of event: *where was it* (meeting, training, visit, accident) and *whom does it concern*
(agreement, law, report, statement…: not the city where it was signed or issued). Online events are where those are who
took part. The dateline tells where the journalist was: it answers the first question only where nothing better does,
and the second only where the article is about that country anyway.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.assembling.concerned import SUBJECT_ZONES, concerned
from pipeline.assembling.marks import Mark, Reading, evidence
from pipeline.assembling.spots import ATTACHED, NEAR, Spot, dateline, headquarters, homes
from pipeline.assembling.types import Weighed
from pipeline.assembling.zones import Zone
from pipeline.records import EventType, Evidence, Mode

MET: tuple[EventType, ...] = ("meeting", "training", "visit")
PHYSICAL: tuple[EventType, ...] = (*MET, "incident")
ZONE_WEIGHTS: dict[Zone, float] = {
    "topic": 0.0, "title": 1.2, "standfirst": 1.0, "header": 0.0, "dateline": 0.0,
    "lead": 1.0, "second": 0.7, "early": 0.5, "body": 0.25, "caption": 0.3,
}  # fmt: skip
# A town is where things happen; a country after "in" is often what they were about.
TOWN, COUNTRY, PEOPLE = 1.0, 0.8, 0.5
UNRELATED, UNTIED = 0.35, 0.75
DATELINE = 0.38
# What the same evidence is worth, said again.
SAID_AGAIN = 0.5


@dataclass(frozen=True, slots=True)
class Where:
    """Countries (ISO alpha-2, sorted) and places of an event, its mode, and the words they were read from."""

    countries: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    mode: Mode | None = None
    evidence: tuple[Evidence, ...] = ()


def event_place(reading: Reading, main: Weighed, found: tuple[Spot, ...]) -> Where:
    """Where the main event was, or whom it concerns, of the countries found in the text."""
    mode = event_mode(reading, main)
    if main.type in PHYSICAL and mode is not None and mode.value("mode") == "online":
        chosen = _took_part(reading, found)
    elif main.type == "visit":
        chosen = _destination(found, main) or _where(reading, found, main)
    elif main.type in PHYSICAL:
        chosen = _where(reading, found, main)
    else:
        chosen = concerned(reading, found, main)
    countries = tuple(sorted({spot.country for spot in chosen}))
    towns = _places(found, main, countries)
    places = tuple(dict.fromkeys(town.name for town in towns))
    how: Mode | None = mode.value("mode") if mode else None
    if how is None and main.type != "incident" and (places or (countries and main.type in MET)):
        how = "in_person"
    return Where(countries, places, how, _evidence(chosen, towns, mode))


def _evidence(chosen: Iterable[Spot], towns: Iterable[Spot], mode: Mark | None) -> tuple[Evidence, ...]:
    said = [evidence("countries", spot.mark, spot.country) for spot in chosen]
    said += [evidence("places", town.mark, town.name) for town in towns]
    said += [evidence("mode", mode)] if mode is not None else []
    return tuple(dict.fromkeys(said))


def event_mode(reading: Reading, main: Weighed) -> Mark | None:
    """The cue that says how people met, from the title, the lead or a sentence of the event; hybrid beats the rest."""
    if main.type not in ("meeting", "training", "visit", "campaign", "agreement"):
        return None
    sentences = {c.sentence for c in main.cues}
    said = [c for c in reading.cues("mode") if c.strength >= 0.9 or (c.zone == "title" and c.strength >= 0.4)]
    near = [c for c in said if c.zone in ("title", "standfirst", "lead", "second") or c.sentence in sentences]
    ranked = sorted(near, key=lambda c: (c.value("mode") != "hybrid", -ZONE_WEIGHTS[c.zone] * c.strength, c.start))
    return ranked[0] if ranked else None


def _where(reading: Reading, found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """The country with the strongest evidence of being where it was, with those named beside it."""
    sentences = {c.sentence for c in main.cues}
    weighed: dict[str, list[tuple[float, Spot]]] = {}
    sent_from = dateline(reading)
    # An organ that meets at the seat, told of from there: what else the title names is what it spoke of.
    at_seat = [s._replace(strength=1.0) for s in headquarters(reading) if s.country in {d.country for d in sent_from}]
    for spot in (*found, *(at_seat or headquarters(reading))):
        if spot.relation != "from":
            weighed.setdefault(spot.country, []).append((_worth(spot, sentences), spot))
    for spot in sent_from:
        weighed.setdefault(spot.country, []).append((DATELINE, spot))
    if not weighed:
        return []
    total = {country: _summed(worth for worth, _ in marks) for country, marks in weighed.items()}
    best = max(total, key=lambda country: total[country])
    _, spot = max(weighed[best], key=lambda pair: pair[0])
    return [spot, *_beside(found, spot)]


def _worth(spot: Spot, sentences: set[tuple[int, int]]) -> float:
    related = spot.strength if spot.relation in ("in", "at") else UNRELATED
    kind = TOWN if spot.is_town else COUNTRY if spot.mark.mention.kind == "locations" else PEOPLE
    tied = 1.0 if spot.mark.sentence in sentences else UNTIED
    return ZONE_WEIGHTS[spot.mark.zone] * related * kind * tied


def _summed(worths: Iterable[float]) -> float:
    """Evidence said again counts, each time less."""
    return sum(worth * SAID_AGAIN**rank for rank, worth in enumerate(sorted(worths, reverse=True)[:4]))


def _beside(found: tuple[Spot, ...], spot: Spot) -> list[Spot]:
    """Further countries that share the preposition of a spot ("in Belgium and Spain")."""
    if spot.relation is None:
        return []
    alike = [s for s in found if s.mark.sentence == spot.mark.sentence and s.relation == spot.relation]
    return [s for s in alike if s.strength == spot.strength and abs(s.mark.start - spot.mark.start) <= NEAR]


def _destination(found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """Where a visit went: the countries after its cue, in the first sentence that names any; not where it came from."""
    for cue in sorted(main.cues, key=lambda c: (-ZONE_WEIGHTS[c.zone], c.start)):
        after = [
            s for s in found if s.mark.sentence == cue.sentence and s.mark.start >= cue.start and s.relation != "from"
        ]
        gone_to = [s for s in after if s.relation == "to" and s.strength >= 0.9]
        if after:
            return gone_to or [s for s in after if s.mark.mention.kind == "locations"]
    return []


def _took_part(reading: Reading, found: tuple[Spot, ...]) -> list[Spot]:
    """The countries of those who met online: of the bodies named first, and those that the title and lead name."""
    told: tuple[Zone, ...] = (*SUBJECT_ZONES, "second", "early")
    bodies = [b for b in reading.bodies if b.mark.zone in told and not _is_means(reading, b.mark)]
    ends = [b.mark.end for b in bodies]
    chosen: list[Spot] = []
    for spot in (s for s in found if s.mark.zone in told and s.mark.mention.kind == "locations" and not s.is_town):
        # "Ministry of Labour of Kyrgyzstan and Tajikistan": the country stands right after the body.
        of_a_body = any(0 <= spot.mark.start - end <= NEAR // 2 for end in ends)
        if spot.mark.zone in SUBJECT_ZONES or of_a_body:
            chosen.append(spot)
    return chosen + [home for home in homes(reading) if any(home.mark is b.mark for b in bodies)]


def _is_means(reading: Reading, mark: Mark) -> bool:
    """Whether a body's name only tells by what means people met ("over Zoom")."""
    return any(c.start - ATTACHED <= mark.start and mark.end <= c.end + ATTACHED for c in reading.cues("mode"))


def _places(found: tuple[Spot, ...], main: Weighed, countries: tuple[str, ...]) -> list[Spot]:
    """Towns that the text says the event was in."""
    if main.type not in (*PHYSICAL, "agreement", "campaign", "project"):
        return []
    sentences = {c.sentence for c in main.cues}
    return [
        s
        for s in found
        if s.is_town and s.relation in ("in", "at", "to") and (s.country in countries or main.type not in PHYSICAL)
        if s.mark.sentence in sentences and s.mark.zone != "body"
    ]
