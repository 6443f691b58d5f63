"""A reading and the main event in, the bodies of the event with their roles out.

A role cue gives its role to the bodies after it ("funded by …") or before it ("… organized"), within the sentence and
up to the next role cue. A body that no cue speaks of takes part, if it is named where the event is told.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from pipeline.assembling.marks import BodyMark, Mark, Reading, evidence
from pipeline.assembling.types import Weighed
from pipeline.records import EventOrganisation, EventType, Evidence, Role

TOLD = ("title", "standfirst", "lead", "second", "early")
MEETINGS = ("meeting", "training", "visit")
# How far a body may stand from its verb, from the body beside it in a row, and from the words that give it a role.
ADJACENT, IN_A_ROW, GIVEN = 30, 12, 5
# Which role holds where the article gives a body several: money and organising are said on purpose.
RANK: dict[Role, int] = {"funder": 2, "organiser": 2, "participant": 1, "subject": 0}


@dataclass(frozen=True, slots=True)
class Taking:
    """A body's part in an event, and the words that give it: those beside the body, or else its own name."""

    part: EventOrganisation
    evidence: Evidence


def event_bodies(reading: Reading, main: Weighed) -> tuple[Taking, ...]:
    """The bodies with their roles, in the order of their first mention; of equally sure roles the first one holds."""
    sentences = {cue.sentence for cue in main.cues}
    told = (b for b in reading.bodies if b.mark.zone in TOLD or b.mark.sentence in sentences)
    return bodies_with_roles(reading, (b for b in told if b.mark.zone != "dateline"), main.type)


def bodies_with_roles(reading: Reading, bodies: Iterable[BodyMark], event_type: EventType) -> tuple[Taking, ...]:
    """The bodies of these mentions, each with the surest of the roles that its mentions have."""
    found: dict[str, tuple[tuple[int, bool], Role, Mark]] = {}
    for body in bodies:
        role, sure, words = _role(reading, body) or (_without_cue(event_type), False, body.mark)
        name, worth = body.body.names[0], (RANK[role], sure)
        if name not in found or worth > found[name][0]:
            found[name] = worth, role, words
    return tuple(
        Taking(EventOrganisation(name, role), evidence("organisations", words, name))
        for name, (_, role, words) in found.items()
    )


def _role(reading: Reading, body: BodyMark) -> tuple[Role, bool, Mark] | None:
    """The role that the words around a body give it, whether they stand right beside it, and the words."""
    beside = reading.beside("role", body.mark)
    before = [c for c in beside if c.value("side") == "after" and c.end <= body.mark.start]
    after = [c for c in beside if c.value("side") == "before" and c.start >= body.mark.end]
    if after and _is_subject_of(reading, body, after[0], before):
        return after[0].value("role"), True, after[0]
    if before and not _cut_off(beside, before[-1], body.mark):
        return before[-1].value("role"), True, before[-1]
    if after and _leads_the_sentence(reading, body):
        return after[0].value("role"), False, after[0]
    return None


def _is_subject_of(reading: Reading, body: BodyMark, verb: Mark, before: list[Mark]) -> bool:
    """Whether a body stands right before its verb, and not right after a cue that gives it another role."""
    between = [b for b in reading.bodies_beside(body.mark) if body.mark.end <= b.mark.start < verb.start]
    given = any(body.mark.start - cue.end <= GIVEN for cue in before)
    return verb.start - body.mark.end <= ADJACENT and not given and all(b.body is body.body for b in between)


def _leads_the_sentence(reading: Reading, body: BodyMark) -> bool:
    """Whether a body is the first that its sentence names, or stands in a row with it ("the ILO and IOM …")."""
    row = [b.mark for b in reading.bodies_beside(body.mark) if b.mark.zone != "dateline"]
    return all(b.start - a.end <= IN_A_ROW for a, b in pairwise(row) if b.start <= body.mark.start)


def _cut_off(beside: Iterable[Mark], cue: Mark, body: Mark) -> bool:
    """Whether a verb with its own bodies before it stands between a cue and the body after it."""
    return any(c.value("side") == "before" and cue.end <= c.start and c.end <= body.start for c in beside)


def _without_cue(event_type: EventType) -> Role:
    return "participant" if event_type in MEETINGS else "subject"
