"""A reading and the main event in, the bodies of the event with their roles out.

A role cue gives its role to the bodies after it ("funded by …") or before it ("… organized"), within the sentence and
up to the next role cue. A body that no cue speaks of takes part, if it is named where the event is told.
"""

from pipeline.assembling.marks import BodyMark, Mark, Reading
from pipeline.assembling.types import Weighed
from pipeline.records import EventOrganisation, Role

TOLD = ("title", "standfirst", "lead", "second", "early")
MEETINGS = ("meeting", "training", "visit")
# Which role holds where the article gives a body several: money and organising are said on purpose.
RANK: dict[Role, int] = {"funder": 3, "organiser": 2, "participant": 1, "subject": 0}


def event_bodies(reading: Reading, main: Weighed) -> tuple[EventOrganisation, ...]:
    """The bodies with their roles, in the order of their first mention."""
    sentences = {cue.sentence for cue in main.cues}
    found: dict[str, Role] = {}
    for body in reading.bodies:
        told = body.mark.zone in TOLD or body.mark.sentence in sentences
        role = _role(reading, body) or (_without_cue(main) if told else None)
        name = body.body.names[0]
        if told and role is not None and RANK[role] >= RANK.get(found.get(name, "subject"), 0):
            found[name] = role
    return tuple(EventOrganisation(name, role) for name, role in found.items())


def _role(reading: Reading, body: BodyMark) -> Role | None:
    beside = [c for c in reading.cues("role") if c.sentence == body.mark.sentence]
    before = [c for c in beside if c.value("side") == "after" and c.end <= body.mark.start]
    after = [c for c in beside if c.value("side") == "before" and c.start >= body.mark.end]
    if before and not _cut_off(beside, before[-1], body.mark):
        role: Role = before[-1].value("role")
        return role
    if after:
        role = after[0].value("role")
        return role
    return None


def _cut_off(beside: list[Mark], cue: Mark, body: Mark) -> bool:
    """Whether a verb with its own bodies before it stands between a cue and the body after it."""
    return any(c.value("side") == "before" and cue.end <= c.start and c.end <= body.start for c in beside)


def _without_cue(main: Weighed) -> Role:
    return "participant" if main.type in MEETINGS else "subject"
