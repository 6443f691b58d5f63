"""A reading in, every country that it names out, and what the words before say: was it there, did it go there?"""

from collections.abc import Iterable
from typing import NamedTuple

from pipeline.assembling.marks import Mark, PlaceMark, Reading, chains

# How far, in characters, a place may stand from the words that relate it: right after them, or a little further off.
ATTACHED, NEAR = 5, 40


class Spot(NamedTuple):
    """A country named in the text: by its own name, a town's, or an adjective; and how the words before relate it."""

    mark: Mark
    country: str
    name: str
    is_town: bool
    relation: str | None
    strength: float


def spots(reading: Reading) -> tuple[Spot, ...]:
    """Every country named in the text, in text order, with the relation that the words before give it."""
    found: list[Spot] = []
    for chain in chains(reading.places, reading.cues("place")):
        cue = _relation(reading, chain[0].mark)
        for place in chain:
            found += _spots_of(place, cue)
    found += [Spot(c, c.value("country"), "", False, None, c.strength) for c in reading.cues("country")]
    for here in (c for c in reading.cues("place") if c.value("relation") in ("here", "home")):
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
    before = [c for c in reading.beside("place", mark) if c.end <= mark.start]
    before = [c for c in before if c.value("relation") not in ("here", "home", "seat", "headquarters")]
    attached = [c for c in before if mark.start - c.end <= ATTACHED]
    if attached:
        return max(attached, key=lambda c: c.strength)
    return next((c for c in reversed(before) if c.strength >= 0.9 and mark.start - c.end <= NEAR), None)


def headquarters(reading: Reading) -> tuple[Spot, ...]:
    """Where the text says that something was at the seat of the Organization, without naming the town."""
    said = [c for c in reading.cues("place") if c.value("relation") == "headquarters"]
    return tuple(Spot(c, c.value("country"), "", False, "at", c.strength) for c in said)


def dateline(reading: Reading) -> tuple[Spot, ...]:
    """The places of the dateline; of the header line where the article has no dateline."""
    named = [p for p in reading.places if p.place.country is not None]
    for zone in ("dateline", "header"):
        if here := [p for p in named if p.mark.zone == zone]:
            return tuple(spot for place in here for spot in _spots_of(place, None))
    return ()


def homes(reading: Reading) -> tuple[Spot, ...]:
    """The countries of the bodies named in the text."""
    known = [(b.mark, b.body.country) for b in reading.bodies if b.body.country is not None]
    return tuple(Spot(mark, country, "", False, None, 0.5) for mark, country in known)
