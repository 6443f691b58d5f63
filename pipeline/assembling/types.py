"""A reading in, the weight of every event type out: what the article was written for.

The rules, and why:

- A cue weighs by its own strength and by its zone. The title weighs most, then the lead, for that is where news is
  told; the body weighs little, for it holds background. Within a zone a type counts once, by its strongest cue: saying
  "report" five times is not five reports.
- The headline's verb decides: where the title says that something happens ("launches report", "sign", "ratifies"),
  events that it only names ("at conference", "during visit", "project") count half there. This settles the report
  launched at a conference, the agreement signed during a visit, the workshop of a project and the world day with a
  report, each by what the headline says was done.
- A weak call or warning in the title ("ILO warns of…") gives way to a report that the lead says it comes from; the
  speech of a named office ("Director-General calls…") does not.
- Where neither title nor lead says what happened (a quotation, a scene), the sentences after them weigh nearly as much.
- A verb whose own date lies long before the publication tells of the background.
- An accident is the event only where the title tells it: elsewhere it is the background of a law, a course or a speech.
"""

from dataclasses import dataclass

from pipeline.assembling.marks import Mark, Reading
from pipeline.assembling.zones import Zone
from pipeline.records import EventType

ZONE_WEIGHTS: dict[Zone, float] = {
    "topic": 0.5, "title": 4.0, "standfirst": 1.8, "header": 0.5, "dateline": 0.0,
    "lead": 2.4, "second": 1.1, "early": 0.6, "body": 0.2, "caption": 0.3,
}  # fmt: skip
# What repeated naming in the body adds: the fifth "workshop" tells more than the first, the tenth no more.
REPEATED, REPEATED_AT_MOST = 0.08, 6
SAID = 0.6
NAMED_BESIDE_A_VERB: dict[Zone, float] = {"title": 0.5, "standfirst": 0.7, "lead": 0.7}
WEAK_STATEMENT = 0.75
# Below this, nothing in the article says that anything happened.
ENOUGH = 0.6
# A headline and lead that do not tell what happened: the sentences after them do.
TOLD_LATER: dict[Zone, float] = {"second": 2.2, "early": 1.9, "body": 0.4}
TELLS_IN_TITLE, TELLS_IN_LEAD = 0.3, 0.6
# The header line's word for what the item is ("Statement | 2 March 2022") is the newsroom's own.
NAMED_IN_HEADER = 5.0
LONG_PAST = 0.3


@dataclass(frozen=True, slots=True)
class Weighed:
    """An event type, the weight of its evidence, its share of all evidence (0..1), and the cues."""

    type: EventType
    weight: float
    share: float
    cues: tuple[Mark, ...]


def main_type(reading: Reading) -> Weighed:
    """The type of the article's main event; ``other`` where there is too little evidence for any."""
    by_type: dict[EventType, list[Mark]] = {}
    for cue in reading.cues("type"):
        by_type.setdefault(cue.value("type"), []).append(cue)
    later = {} if _tells_at_once(reading) else TOLD_LATER
    told = frozenset(c.zone for c in reading.cues("type") if c.value("form") == "verb" and c.strength >= SAID)
    weights = {event_type: _weight(reading, cues, told, later) for event_type, cues in by_type.items()}
    _report_behind_a_warning(weights, by_type)
    _accident_as_background(weights, by_type)
    best = max(weights, key=lambda t: weights[t], default=None)
    if best is None or weights[best] < ENOUGH:
        return Weighed("other", 0.0, 0.3, ())
    share = weights[best] / (sum(sorted(weights.values())[-2:]) + 1.0)
    return Weighed(best, weights[best], round(share, 3), tuple(by_type[best]))


def _tells_at_once(reading: Reading) -> bool:
    """Whether title, standfirst or lead say what happened."""
    least: dict[Zone, float] = {"title": TELLS_IN_TITLE, "standfirst": TELLS_IN_LEAD, "lead": TELLS_IN_LEAD}
    return any(cue.strength >= least.get(cue.zone, 2.0) for cue in reading.cues("type"))


def _weight(reading: Reading, cues: list[Mark], told: frozenset[Zone], later: dict[Zone, float]) -> float:
    """The weight of a type's cues; ``told`` are the zones where some verb says that something happened."""
    strongest: dict[Zone, float] = {}
    for cue in cues:
        named_only = cue.value("form") in ("noun", "organ") and cue.zone in told
        strength = cue.strength * (NAMED_BESIDE_A_VERB.get(cue.zone, 1.0) if named_only else 1.0)
        if cue.zone == "header" and cue.value("form") == "document":
            strength *= NAMED_IN_HEADER
        if cue.value("form") == "verb" and reading.is_long_past(cue):
            strength *= LONG_PAST
        usual = ZONE_WEIGHTS[cue.zone]
        weight = later.get(cue.zone, usual) if cue.strength >= TELLS_IN_LEAD else usual
        strongest[cue.zone] = max(strongest.get(cue.zone, 0.0), weight * strength)
    repeated = min(len(cues), REPEATED_AT_MOST) * REPEATED * max(cue.strength for cue in cues)
    return sum(strongest.values()) + repeated


def _report_behind_a_warning(weights: dict[EventType, float], by_type: dict[EventType, list[Mark]]) -> None:
    in_title = [c for c in by_type.get("statement", ()) if c.zone == "title"]
    told = any(c.zone in ("standfirst", "lead", "second") and c.strength >= 0.9 for c in by_type.get("publication", ()))
    if told and in_title and max(c.strength for c in in_title) <= WEAK_STATEMENT:
        weights["statement"] -= 0.5 * ZONE_WEIGHTS["title"] * max(c.strength for c in in_title)


def _accident_as_background(weights: dict[EventType, float], by_type: dict[EventType, list[Mark]]) -> None:
    if "incident" in weights and not any(c.zone == "title" for c in by_type["incident"]):
        weights["incident"] *= 0.4
