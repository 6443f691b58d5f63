"""A reading and the main event's cues in, the days of the event out.

A date is the event's by where it stands (its zone), by whose cue shares its sentence, and by how near it lies to the
publication: years of data, of laws and of background lie far off or are whole years. The day of publication counts only
where the text says "today" of something that happened, or where the article is itself a dated statement.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.assembling.marks import DateMark, Mark, Reading, evidence
from pipeline.assembling.types import Weighed
from pipeline.assembling.zones import Zone
from pipeline.records import Evidence

ZONE_WEIGHTS: dict[Zone, float] = {
    "topic": 0.0, "title": 1.1, "standfirst": 1.0, "header": 0.0, "dateline": 0.0,
    "lead": 1.0, "second": 0.85, "early": 0.7, "body": 0.45, "caption": 0.4,
}  # fmt: skip
PRECISION_WEIGHTS = {"day": 1.0, "span": 1.0, "month": 0.5}
# Days between an event and the article on it, and how far such a date is still believed.
NEARNESS = ((10, 1.0), (31, 0.9), (62, 0.7), (120, 0.45), (200, 0.25))
FAR = 0.05
# A longer span is the term of a project or plan, not an event.
LONGEST = timedelta(days=45)
ENOUGH = 0.3
# What a date is worth whose sentence holds no cue of the event, or holds one of another event nearer by.
NO_CUE, OTHER_CUE, OTHER_NEARER, OTHERS_DATE, SAID_THEN = 0.6, 0.5, 0.75, 0.1, 0.25
# What is told seldom has another date than that of the telling: a day that nothing ties to it is of what it tells.
UNTOLD = 0.6
# A word for beginning or ending beside a date speaks of an event that lasts, though it is not named there.
EDGE_OF_EVENT = 1.0
NEAR_WORDS, CLOSE_WORDS = 60, 25
HEADING: tuple[Zone, ...] = ("topic", "header", "title")
PHYSICAL = ("meeting", "training", "visit", "campaign")
OPENING: tuple[Zone, ...] = ("title", "standfirst", "lead")
TOLD = ("statement", "publication", "appointment")


@dataclass(frozen=True, slots=True)
class When:
    """The days of an event, inclusive, how well they are evidenced (0..1), and the words they were read from."""

    start: date | None = None
    end: date | None = None
    score: float = 0.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Days that a mark in the text fixes, before anything is known of the event."""

    mark: Mark
    start: date
    end: date
    weight: float


def event_dates(reading: Reading, main: Weighed) -> When:
    """When the main event took place; both days None where the article does not say."""
    own = _documents(main, (*HEADING, "standfirst"))
    every = tuple(candidates(reading))
    scored = [(score(reading, main, c), c) for c in every if not own or _of_document(reading, c)]
    worth, best = max(scored, key=lambda pair: _rank(reading, main, *pair), default=(0.0, None))
    if best is None or worth < ENOUGH:
        return _dated_statement(reading, main)
    return stretched(reading, main, every, best, worth)


def _rank(reading: Reading, main: Weighed, worth: float, candidate: Candidate) -> tuple[float, bool, int]:
    """The order of candidates: by worth; of equal ones, that which begins or ends what lasts; then the first."""
    bounds = main.type in PHYSICAL and edge_of(reading, candidate.mark) in ("start", "end")
    return worth, bounds, -candidate.mark.start


def candidates(reading: Reading) -> Iterable[Candidate]:
    """Every date that could be an event's: days, short spans, months, and "today"."""
    for cue in reading.cues("when"):
        if reading.published_on is not None and cue.value("day") == "publication":
            yield Candidate(cue, reading.published_on, reading.published_on, cue.strength)
    for found in reading.dates:
        # Words for the day of publication are judged above: not every "today" tells of an event.
        judged = any(c.start < found.mark.end and found.mark.start < c.end for c in reading.beside("when", found.mark))
        short = found.span.end - found.span.start <= LONGEST
        if found.span.precision in PRECISION_WEIGHTS and short and not judged:
            yield Candidate(found.mark, found.span.start, found.span.end, _precision(found))


def _precision(found: DateMark) -> float:
    days = (found.span.end - found.span.start).days + 1
    whole_week = found.span.precision == "span" and days == 7 and found.span.start.weekday() == 0
    return 0.6 if whole_week else PRECISION_WEIGHTS[found.span.precision]


def score(reading: Reading, main: Weighed, candidate: Candidate) -> float:
    """How surely (0..1.1) the days are those of the main event."""
    return (
        candidate.weight
        * ZONE_WEIGHTS[candidate.mark.zone]
        * nearness(candidate, reading.published_on)
        * _tie(reading, main, candidate)
    )


def nearness(candidate: Candidate, published_on: date | None) -> float:
    """How near the days lie to the publication, as a weight."""
    if published_on is None:
        return 0.8
    after, before = (candidate.start - published_on).days, (published_on - candidate.end).days
    apart = max(after, before, 0)
    return next((weight for days, weight in NEARNESS if apart <= days), FAR)


def _tie(reading: Reading, main: Weighed, candidate: Candidate) -> float:
    edge = edge_of(reading, candidate.mark)
    if edge == "since" and main.type == "incident" and candidate.mark.zone in OPENING:
        return EDGE_OF_EVENT
    if edge == "other" and _says_itself(main, candidate.mark):
        edge = None
    if edge in ("other", "since", "until") or (edge == "force" and main.type != "legislation"):
        return OTHERS_DATE
    if edge == "said" and main.type not in TOLD:
        return SAID_THEN
    if (edge in ("start", "end") and main.type in PHYSICAL) or (edge == "start" and main.type == "other"):
        return EDGE_OF_EVENT
    return _tie_by_cues(reading, main, candidate)


def _says_itself(main: Weighed, mark: Mark) -> bool:
    """Whether the words of a date hold the event's own verb ("deposited its instrument today")."""
    return any(c.value("form") == "verb" and c.start < mark.end and mark.start < c.end for c in main.cues)


def _tie_by_cues(reading: Reading, main: Weighed, candidate: Candidate) -> float:
    cues = [c for c in reading.beside("type", candidate.mark) if c.strength >= 0.5 or c.value("type") == "incident"]
    mine = [_apart(c, candidate.mark) for c in cues if c.value("type") == main.type]
    others = [_apart(c, candidate.mark) for c in cues if c.value("type") != main.type and _happened(c)]
    if not mine:
        if main.type in TOLD and _is_to_come(reading, candidate):
            return OTHERS_DATE
        untied = OTHER_CUE if others else NO_CUE
        return untied * UNTOLD if main.type in TOLD and candidate.mark.value("cue") != "when" else untied
    # "Said today", "signed today": the words themselves tie the day to what was said and done.
    bound = candidate.mark.value("cue") == "when" and candidate.mark.strength >= 0.9
    if bound or not others:
        return 1.0
    if main.type in TOLD and _of_an_accident(cues, candidate.mark):
        return OTHERS_DATE
    return OTHER_NEARER if min(others) < min(mine) else 1.0


def _is_to_come(reading: Reading, candidate: Candidate) -> bool:
    """Whether the days lie ahead: what was told already goes to a meeting that is still to be held."""
    return reading.published_on is not None and candidate.start > reading.published_on


def _happened(cue: Mark) -> bool:
    """Whether the cue says that something happened; an accident did, however it is named."""
    return bool(cue.value("form") == "verb" or cue.value("type") == "incident")


def _of_an_accident(cues: list[Mark], mark: Mark) -> bool:
    """Whether the cue before a date, or the one nearest to it, names the accident that a statement is about."""
    beside = [*[c for c in cues if c.start < mark.start][-1:], min(cues, key=lambda c: _apart(c, mark))]
    return any(c.value("type") == "incident" for c in beside)


def _apart(one: Mark, other: Mark) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def edge_of(reading: Reading, mark: Mark) -> str | None:
    """Whether words beside a date make it the ``start`` or ``end`` of the event, or the date of something ``other``."""
    beside = reading.beside("edge", mark)
    before = [c for c in beside if c.start < mark.end and mark.start - c.end <= NEAR_WORDS]
    if before:
        near = before[-1].strength >= 0.8 or mark.start - before[-1].end <= CLOSE_WORDS
        return before[-1].value("edge") if near else None
    after = [c for c in beside if 0 <= c.start - mark.end <= 20 and c.value("edge") in ("start", "end")]
    return after[0].value("edge") if after else None


def stretched(reading: Reading, main: Weighed, every: tuple[Candidate, ...], best: Candidate, worth: float) -> When:
    """The days of the event: the best date, lengthened by a duration or by the other end where the text tells it."""
    read_from = [evidence("date", best.mark)]
    start, end = best.start, best.end
    edge = edge_of(reading, best.mark)
    other = _other_end(reading, main, every, best, edge)
    if edge == "since" and reading.published_on is not None:
        end = max(end, reading.published_on)
    elif other is not None:
        start, end = min(start, other.start), max(end, other.end)
        read_from.append(evidence("date", other.mark))
    elif main.type in PHYSICAL and (following := _following(reading, every, best)):
        end = following.end
        read_from.append(evidence("date", following.mark))
    elif start == end and (duration := _duration(reading, main, best, edge)):
        more = timedelta(days=int(duration.value("days")) - 1)
        start, end = (start - more, end) if edge == "end" else (start, end + more - _weekend(start, duration))
        read_from.append(evidence("duration", duration))
    return When(start, end, min(worth, 1.0), tuple(read_from))


def _other_end(
    reading: Reading, main: Weighed, every: tuple[Candidate, ...], best: Candidate, edge: str | None
) -> Candidate | None:
    """The date that the same sentence gives for the other end ("opened on Tuesday and closes tomorrow")."""
    itself = edge is None and main.type in PHYSICAL and _says_itself(main, best.mark)
    wanted = "end" if itself else {"start": "end", "end": "start"}.get(edge or "")
    if wanted is None or best.start != best.end:
        return None
    lasts = "until" if wanted == "end" and main.type in PHYSICAL else wanted
    for other in every:
        together = other.mark.sentence == best.mark.sentence or other.mark.zone in ("lead", "second")
        opens = wanted == "start" and main.type in PHYSICAL and _says_itself(main, other.mark)
        if together and (opens or edge_of(reading, other.mark) in (wanted, lasts)):
            ordered = best.end < other.start if wanted == "end" else other.end < best.start
            if ordered and abs(other.start - best.start) <= LONGEST:
                return other
    return None


def _following(reading: Reading, every: tuple[Candidate, ...], best: Candidate) -> Candidate | None:
    """Days of the same sentence that go on where the best ones end ("in Dublin on 3 and 4, in Cork on 5 June")."""
    beside = [c for c in every if c.mark.sentence == best.mark.sentence and c.mark.start > best.mark.end]
    follow = [c for c in beside if (c.start - best.end).days == 1 and c.end - c.start <= LONGEST / 3]
    return next((c for c in follow if edge_of(reading, c.mark) != "other"), None)


def _duration(reading: Reading, main: Weighed, best: Candidate, edge: str | None) -> Mark | None:
    """How long the event lasts, where that is said with the date, or in the lead of a date that begins or ends it."""
    if main.type not in PHYSICAL and not (main.type == "incident" and edge in ("start", "end")):
        return None
    lasting = reading.cues("duration")
    beside = [d for d in lasting if d.sentence == best.mark.sentence]
    led = [d for d in lasting if d.zone in ("title", "standfirst", "lead", "second") and edge in ("start", "end")]
    return next(iter([*beside, *led]), None)


def _weekend(start: date, duration: Mark) -> timedelta:
    """What is lost of weeks that begin on a Monday: they end on a Friday."""
    whole_weeks = int(duration.value("days")) % 7 == 0 and start.weekday() == 0
    return timedelta(days=2 if whole_weeks else 0)


def _dated_statement(reading: Reading, main: Weighed) -> When:
    """A statement's own date is that of its publication; a report about one has none but what it says."""
    documents = _documents(main, HEADING)
    if not documents:
        return When()
    return When(reading.published_on, reading.published_on, 0.6, (evidence("date", documents[0]),))


def _documents(main: Weighed, zones: tuple[Zone, ...]) -> list[Mark]:
    """The cues that call the article itself a statement."""
    if main.type != "statement":
        return []
    return [c for c in main.cues if c.value("form") == "document" and c.zone in zones]


def _of_document(reading: Reading, candidate: Candidate) -> bool:
    """Whether a date is that of a statement itself: its heading gives it, or words of speaking; the rest it tells."""
    cues = [c for c in reading.beside("type", candidate.mark) if c.value("type") == "statement"]
    said = candidate.mark.zone in ("title", "standfirst") or bool(cues)
    return (said and candidate.start == candidate.end) or candidate.mark.value("cue") == "when"
