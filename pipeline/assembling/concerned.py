"""A reading and the main event in, the countries that it concerns out: of an agreement, law, project, report or speech.

Not the city where it was signed or issued. The title names them, else the standfirst, else the lead; a region without a
country, or the world, means none; and where nothing is said there, the one country that the article speaks of most.
"""

from collections import Counter
from itertools import pairwise
from typing import get_args

from pipeline.assembling.marks import IN_A_CHAIN, Reading
from pipeline.assembling.spots import ATTACHED, NEAR, Spot, dateline, homes
from pipeline.assembling.types import Weighed
from pipeline.assembling.zones import Zone

SUBJECT_ZONES: tuple[Zone, ...] = ("title", "standfirst", "lead")
# A country that so large a share of all mentions names, and so often, is what the article is about.
ABOUT_SHARE, ABOUT_TIMES = 0.6, 3
# So many countries in a row say which a region is made of; fewer are examples.
SPELT_OUT = 3
# How far into its sentence, in characters, a country may stand that opens it ("In the Gambia, …").
OPENS_SENTENCE = 12
UNSAID: tuple[Zone, ...] = ("dateline", "header", "topic")


def concerned(reading: Reading, found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """The countries that an agreement, law, report or statement is about; none where it is about the world."""
    if main.type == "agreement" and _worldwide(reading, found):
        return []
    if main.type == "campaign" and not any(s.mark.zone == "title" for s in found):
        return _held_in(found, main) or _otherwise(reading, found, main)
    return _one_by_one(found, main) or _as_the_opening_says(reading, found, main)


def _as_the_opening_says(reading: Reading, found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    for zone in SUBJECT_ZONES:
        here = [s for s in found if s.mark.zone == zone]
        if zone != "title" and (home := [s for s in here if s.mark.value("relation") == "home"]):
            return home
        if chosen := _about(reading, here, main, zone):
            return _peoples_at_home(reading, chosen) + _parties(reading, main)
        across = zone == "title" and any(p.mark.zone == "title" and p.place.country is None for p in reading.places)
        if across and ((spelt := _spelt_out(found)) or _names_region(reading)):
            return spelt
    return _otherwise(reading, found, main)


def _names_region(reading: Reading) -> bool:
    """Whether the title names what lies in several countries: a region, not a lake or a mountain."""
    told = (p.place for p in reading.places if p.mark.zone == "title")
    return any(place.country is None and place.kind != "other" for place in told)


def _otherwise(reading: Reading, found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """Where the opening names no country: the dateline's of a feast or an office, else the one named most."""
    if _is_global(reading):
        return []
    at_home = main.type in ("appointment", "campaign")
    return _at_home(reading, main) if at_home else _mostly_about(reading, found, main)


def _worldwide(reading: Reading, found: tuple[Spot, ...]) -> bool:
    """Whether the title calls something the world's, and names no country that it is for."""
    said = any(c.zone == "title" for c in reading.cues("scope"))
    return said and not any(s.mark.zone == "title" and s.relation == "in" for s in found)


def _parties(reading: Reading, main: Weighed) -> list[Spot]:
    """The countries of the bodies that agreed, where the sentence that tells it names bodies of several countries."""
    if main.type != "agreement":
        return []
    told = {c.sentence for c in main.cues if c.value("form") == "verb" and c.zone in ("standfirst", "lead", "second")}
    # A firm's seat is not what an agreement is about.
    firms = [b.mark for b in reading.bodies if b.body.kind == "company"]
    signed = [home for home in homes(reading) if home.mark.sentence in told and home.mark not in firms]
    return signed if len({home.country for home in signed}) >= SPELT_OUT else []


def _peoples_at_home(reading: Reading, chosen: list[Spot]) -> list[Spot]:
    """Of several peoples, those whose country the opening names too: the others are who came there."""
    if len(chosen) < 2 or any(s.mark.mention.kind == "locations" for s in chosen):
        return chosen
    named = {p.place.country for p in reading.places if p.mark.zone in (*SUBJECT_ZONES, "header", "dateline")}
    return [s for s in chosen if s.country in named] or chosen


def _spelt_out(found: tuple[Spot, ...]) -> list[Spot]:
    """The countries of a region that the title names, where the opening lists them ("in Benin, Togo and Ghana")."""
    told = [s for s in found if s.mark.zone in ("standfirst", "lead", "second")]
    named = [s for s in told if s.relation == "in" and not s.is_town]
    return named if len({s.country for s in named}) >= SPELT_OUT else []


def _one_by_one(found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """The countries whose part in a project or an agreement the article tells by turns ("In Benin, … In Togo, …").

    Only where the opening names no others, and the title none.
    """
    if main.type not in ("agreement", "project") or any(s.mark.zone == "title" for s in found):
        return []
    told = [s for s in found if s.relation == "in" and not s.is_town]
    first = {s.mark.sentence for s in told if s.mark.start - s.mark.sentence[0] <= OPENS_SENTENCE}
    each = [s for s in told if s.mark.sentence in first and s.mark.start - s.mark.sentence[0] <= NEAR]
    countries = {s.country for s in each}
    others = {s.country for s in found if s.mark.zone in SUBJECT_ZONES} - countries
    return each if len(countries) >= SPELT_OUT and not others else []


def _held_in(found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """Where a day was marked or a prize given, if the lead says so."""
    sentences = {c.sentence for c in main.cues}
    told = (*SUBJECT_ZONES, "second", "early")
    said = [s for s in found if s.mark.zone in told and s.relation in ("in", "at")]
    return [s for s in said if s.mark.sentence in sentences][:1]


def _about(reading: Reading, here: list[Spot], main: Weighed, zone: Zone) -> list[Spot]:
    # A people's name may be that of migrants: it stands for its country only where no country is named.
    here = [s for s in here if s.mark.mention.kind == "locations" and (zone == "title" or s.relation != "from")] or here
    if main.type in ("agreement", "project"):
        here = [s for s in here if not _gives(reading, s)] or here
    if zone == "title":
        # Where a speaker or a newcomer is from is not what the speech or the office is about.
        whose = [s for s in here if main.type not in ("statement", "appointment") or s.relation != "from"]
        if main.type == "appointment":
            whose = [s for s in whose if s.relation in ("in", "post")]
        if main.type == "project":
            whose = [s for s in whose if s.relation == "in"] or whose
        return [s for s in whose if not (s.is_town and s.relation == "at")]
    issued_at = _issued_at(here)
    named = [s for s in here if s not in issued_at and s.relation != "from"]
    if main.type in ("ratification", "legislation"):
        return _actor(named, main)
    examples = main.type == "other" and len({s.country for s in named}) >= SPELT_OUT and not _in_a_row(named)
    return [] if examples or _is_global(reading) else [s for s in named if not s.is_town] or named


def _in_a_row(named: list[Spot]) -> bool:
    """Whether the countries stand side by side, behind words that something is in them."""
    gaps = (after.mark.start - before.mark.end for before, after in pairwise(named))
    return named[0].relation == "in" and all(gap <= IN_A_CHAIN for gap in gaps)


def _issued_at(here: list[Spot]) -> list[Spot]:
    """The town where something was signed or issued, with its country right behind it ("in Brussels, Belgium")."""
    towns = [s for s in here if s.is_town and s.relation == "in" and s.strength >= 0.8]
    return towns + [s for s in here if not s.is_town and any(0 <= s.mark.start - t.mark.end <= 2 for t in towns)]


def _gives(reading: Reading, spot: Spot) -> bool:
    """Whether a country only pays ("Canada contributes …", "funded by Norway")."""
    for cue in (c for c in reading.beside("role", spot.mark) if c.value("role") == "funder"):
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


def _mostly_about(reading: Reading, found: tuple[Spot, ...], main: Weighed) -> list[Spot]:
    """The one country that most mentions name; with the dateline as a witness, fewer mentions will do."""
    named = [s for s in (*found, *homes(reading)) if s.mark.zone not in UNSAID]
    times = Counter(spot.country for spot in named)
    for country, count in times.most_common(1):
        at_home = not _at_seat(reading) and country in {s.country for s in dateline(reading)}
        if count >= ABOUT_SHARE * times.total() and (at_home or count >= ABOUT_TIMES):
            return [next(s for s in named if s.country == country)]
    return [] if named else _at_home(reading, main)


def _between_the_world(reading: Reading) -> bool:
    """Whether title and lead name two bodies or more, all of no country: where they signed is not what it is about."""
    told = {b.body.names[0]: b.body.country for b in reading.bodies if b.mark.zone in SUBJECT_ZONES}
    return len(told) > 1 and not any(told.values())


def _at_home(reading: Reading, main: Weighed) -> list[Spot]:
    """The dateline's country, unless it was sent from a seat of the world's bodies or speaks of a whole region."""
    home = dateline(reading)[:1]
    if main.type == "agreement" and _between_the_world(reading):
        return []
    zones = ("title",) if main.type == "appointment" else get_args(Zone)
    regions = [p for p in reading.places if p.place.country is None and p.mark.zone in zones]
    return [] if regions or _at_seat(reading) else list(home)


def _at_seat(reading: Reading) -> bool:
    """Whether the dateline is a seat of the world's bodies, which says nothing of what an article is about."""
    seats = [c for c in reading.cues("place") if c.value("relation") == "seat"]
    return any(c.start < s.mark.end and s.mark.start < c.end for c in seats for s in dateline(reading)[:1])
