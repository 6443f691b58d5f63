"""A reading and the main event's cues in, its countries, places and mode out.

Two questions, by the type of event: *where was it* (meeting, training, visit, accident) and *whom does it concern*
(agreement, law, report, statement…: not the city where it was signed or issued). Online events are where those are who
took part. The dateline tells where the journalist was: it answers the first question only where nothing better does,
and the second only where the article is about that country anyway.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pipeline.assembling.marks import Mark, PlaceMark, Reading, Zone, chains
from pipeline.assembling.types import Weighed
from pipeline.records import EventType, Evidence, Mode

MET: tuple[EventType, ...] = ("meeting", "training", "visit")
PHYSICAL: tuple[EventType, ...] = (*MET, "incident")
ZONE_WEIGHTS: dict[Zone, float] = {
    "topic": 0.0, "title": 1.2, "standfirst": 1.0, "header": 0.0, "dateline": 0.0,
    "lead": 1.0, "second": 0.7, "early": 0.5, "body": 0.25, "caption": 0.3,
}  # fmt: skip
SUBJECT_ZONES: tuple[Zone, ...] = ("title", "standfirst", "lead")
# A town is where things happen; a country after "in" is often what they were about.
TOWN, COUNTRY, PEOPLE = 1.0, 0.8, 0.5
UNRELATED, UNTIED = 0.35, 0.75
DATELINE = 0.38
# What the same evidence is worth, said again.
SAID_AGAIN = 0.5
ATTACHED, NEAR = 5, 40
# A country that so large a share of all mentions names, and so often, is what the article is about.
ABOUT_SHARE, ABOUT_TIMES = 0.6, 3


@dataclass(frozen=True, slots=True)
class Where:
    """Countries (ISO alpha-2, sorted) and places of an event, its mode, and the words they were read from."""

    countries: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    mode: Mode | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A country named in the text: by its own name, a town's, or an adjective; and how the words before relate it."""

    mark: Mark
    country: str
    name: str
    is_town: bool
    relation: str | None
    strength: float


def event_place(reading: Reading, main: Weighed) -> Where:
    """Where the main event was, or whom it concerns."""
    found = spots(reading)
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
    places = _places(found, main, countries)
    how: Mode | None = mode.value("mode") if mode else None
    if how is None and main.type != "incident" and (places or (countries and main.type in MET)):
        how = "in_person"
    evidence = [Evidence("countries", s.mark.start, s.mark.end, s.mark.mention.text) for s in chosen]
    if mode is not None:
        evidence.append(Evidence("mode", mode.start, mode.end, mode.mention.text))
    return Where(countries, places, how, tuple(dict.fromkeys(evidence)))


def event_mode(reading: Reading, main: Weighed) -> Mark | None:
    """The cue that says how people met, from the title, the lead or a sentence of the event; hybrid beats the rest."""
    if main.type not in ("meeting", "training", "visit", "campaign", "agreement"):
        return None
    sentences = {c.sentence for c in main.cues}
    said = [c for c in reading.cues("mode") if c.strength >= 0.9 or (c.zone == "title" and c.strength >= 0.4)]
    near = [c for c in said if c.zone in ("title", "standfirst", "lead", "second") or c.sentence in sentences]
    ranked = sorted(near, key=lambda c: (c.value("mode") != "hybrid", -ZONE_WEIGHTS[c.zone] * c.strength, c.start))
    return ranked[0] if ranked else None


def spots(reading: Reading) -> tuple[Spot, ...]:
    """Every country named in the text, in text order, with the relation that the words before give it."""
    found: list[Spot] = []
    for chain in chains(reading.places):
        cue = _relation(reading, chain[0].mark)
        for place in chain:
            found += _spots_of(place, cue)
    found += [Spot(c, c.value("country"), "", False, None, c.strength) for c in reading.cues("country")]
    for here in (c for c in reading.cues("place") if c.value("relation") == "here"):
        found += [
            Spot(here, home.country, home.name, home.is_town, "in", here.strength) for home in dateline(reading)[:1]
        ]
    return tuple(sorted(found, key=lambda spot: spot.mark.start))


def _spots_of(place: PlaceMark, cue: Mark | None) -> Iterable[Spot]:
    if place.place.country is not None:
        relation, strength = (cue.value("relation"), cue.strength) if cue else (None, 0.0)
        is_town = place.place.kind in ("city", "other")
        yield Spot(place.mark, place.place.country, place.place.name, is_town, relation, strength)


def _relation(reading: Reading, mark: Mark) -> Mark | None:
    """The place cue that ends just before a place ("held in the"), else a strong one a little further off."""
    before = [c for c in reading.cues("place") if c.sentence == mark.sentence and c.end <= mark.start]
    before = [c for c in before if c.value("relation") not in ("here", "seat")]
    attached = [c for c in before if mark.start - c.end <= ATTACHED]
    if attached:
        return max(attached, key=lambda c: c.strength)
    return next((c for c in reversed(before) if c.strength >= 0.9 and mark.start - c.end <= NEAR), None)


def dateline(reading: Reading) -> tuple[Spot, ...]:
    """The places of the dateline; of the header line where the article has no dateline."""
    named = [p for p in reading.places if p.place.country is not None]
    for zone in ("dateline", "header"):
        if here := [p for p in named if p.mark.zone == zone]:
            return tuple(spot for place in here for spot in _spots_of(place, None))
    return ()


def _where(reading: Reading, found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """The country with the strongest evidence of being where it was, with those named beside it."""
    sentences = {c.sentence for c in main.cues}
    weighed: dict[str, list[tuple[float, Spot]]] = {}
    for spot in found:
        if spot.relation != "from":
            weighed.setdefault(spot.country, []).append((_worth(spot, sentences), spot))
    for spot in dateline(reading):
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
    home = [Spot(b.mark, b.body.country, "", False, None, 0.5) for b in bodies if b.body.country is not None]
    return chosen + home


def _is_means(reading: Reading, mark: Mark) -> bool:
    """Whether a body's name only tells by what means people met ("over Zoom")."""
    return any(c.start - ATTACHED <= mark.start and mark.end <= c.end + ATTACHED for c in reading.cues("mode"))


def concerned(reading: Reading, found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """The countries that an agreement, law, report or statement is about; none where it is about the world."""
    if main.type == "campaign" and not any(s.mark.zone == "title" for s in found):
        return _held_in(found, main)
    for zone in SUBJECT_ZONES:
        here = [s for s in found if s.mark.zone == zone]
        if chosen := _about(reading, here, main, zone):
            return chosen
        if zone == "title" and any(p.mark.zone == "title" and p.place.country is None for p in reading.places):
            return []
    return [] if _is_global(reading) else _mostly_about(reading, found)


def _held_in(found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """Where a day was marked or a prize given, if the lead says so."""
    sentences = {c.sentence for c in main.cues}
    told = (*SUBJECT_ZONES, "second", "early")
    said = [s for s in found if s.mark.zone in told and s.relation in ("in", "at")]
    return [s for s in said if s.mark.sentence in sentences][:1]


def _about(reading: Reading, here: list[Spot], main: Weighed, zone: Zone) -> list[Spot]:
    # A people's name may be that of migrants: it stands for its country only where no country is named.
    here = [s for s in here if s.mark.mention.kind == "locations"] or here
    if main.type in ("agreement", "project"):
        here = [s for s in here if not _gives(reading, s)] or here
    if zone == "title":
        whose = [s for s in here if main.type != "statement" or s.relation != "from"]
        return [s for s in whose if not (s.is_town and s.relation == "at")]
    issued_at = [s for s in here if s.is_town and s.relation == "in" and s.strength >= 0.8]
    named = [s for s in here if s not in issued_at and s.relation != "from"]
    if main.type in ("ratification", "legislation"):
        return _actor(named, main)
    return [] if _is_global(reading) else [s for s in named if not s.is_town] or named


def _gives(reading: Reading, spot: Spot) -> bool:
    """Whether a country only pays ("Canada contributes …", "funded by Norway")."""
    for cue in (c for c in reading.cues("role") if c.value("role") == "funder" and c.sentence == spot.mark.sentence):
        apart = cue.start - spot.mark.end if cue.value("side") == "before" else spot.mark.start - cue.end
        if 0 <= apart <= ATTACHED:
            return True
    return False


def _actor(named: list[Spot], main: Weighed) -> list[Spot]:
    """Who ratified or adopted: the first countries named, with those beside them; later ones are compared with."""
    if not named:
        return []
    first = named[0]
    return [s for s in named if s.mark.sentence == first.mark.sentence and s.mark.start - first.mark.end <= NEAR]


def _is_global(reading: Reading) -> bool:
    return any(c.zone in ("title", "standfirst", "lead") for c in reading.cues("scope"))


def _mostly_about(reading: Reading, found: tuple[Spot, ...]) -> list[Spot]:
    """The one country that most mentions name; with the dateline as a witness, fewer mentions will do."""
    counted: Callable[[Spot], bool] = lambda s: s.mark.zone not in ("dateline", "header", "topic")  # noqa: E731
    named = [s for s in found if counted(s)]
    named += [
        Spot(b.mark, b.body.country, "", False, None, 0.5)
        for b in reading.bodies
        if b.body.country is not None and b.mark.zone not in ("dateline", "header", "topic")
    ]
    times = Counter(spot.country for spot in named)
    for country, count in times.most_common(1):
        at_home = country in {s.country for s in dateline(reading)}
        if count >= ABOUT_SHARE * times.total() and (at_home or count >= ABOUT_TIMES):
            return [next(s for s in named if s.country == country)]
    return [] if named else _at_home(reading)


def _at_home(reading: Reading) -> list[Spot]:
    """The dateline's country, for an article that names no other and was not sent from a seat of the world's bodies."""
    home = dateline(reading)[:1]
    seats = [c for c in reading.cues("place") if c.value("relation") == "seat"]
    regions = [p for p in reading.places if p.place.country is None]
    at_seat = any(c.start < s.mark.end and s.mark.start < c.end for c in seats for s in home)
    return [] if at_seat or regions else list(home)


def _places(found: tuple[Spot, ...], main: Weighed, countries: tuple[str, ...]) -> tuple[str, ...]:
    """Towns that the text says the event was in."""
    if main.type not in (*PHYSICAL, "agreement", "campaign", "project"):
        return ()
    sentences = {c.sentence for c in main.cues}
    towns = [
        s.name
        for s in found
        if s.is_town and s.relation in ("in", "at", "to") and (s.country in countries or main.type not in PHYSICAL)
        if s.mark.sentence in sentences and s.mark.zone != "body"
    ]
    return tuple(dict.fromkeys(towns))
