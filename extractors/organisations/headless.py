"""Pass two over an article: bodies whose names have no head noun, by what their sentences say of them.

First every run of capitals is judged by itself, then by its neighbours in a list, then by its like elsewhere.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable

from extractors.organisations.acronyms import explains
from extractors.organisations.context import CONFIDENCE, Context, Span, Stretch
from extractors.organisations.evidence import Evidence
from extractors.organisations.runs import Run, Runs, lists
from extractors.organisations.tokens import Token
from extractors.organisations.values import Entry

# What may yet be noted.
_NAMED = ("open", "found")


def read_headless(context: Context, stretches: list[Stretch]) -> None:
    """Note the bodies without a head noun, and mark their tokens as taken."""
    reader = Runs(context)
    for stretch in stretches:
        reader.learn(stretch.tokens)
    read = [
        (number, stretch, reader.read(stretch, context.taken[number]))
        for number, stretch in enumerate(stretches)
        if not stretch.loud
    ]
    goes_on = context.evidence.AFTER_NAMES
    for _, stretch, runs in read:
        for run in runs:
            run.after = reader.after(stretch, run.last) if stretch.tokens[run.last].text in goes_on else run.last
        if runs and not stretch.titled:
            _judge(context, stretch, runs, reader)
    known = _accepted(runs for _, _, runs in read)
    left = [(number, stretch, [run for run in runs if run.state in _NAMED]) for number, stretch, runs in read]
    short = _beginnings(context, reader, {run.name for _, _, runs in left for run in runs})
    for number, stretch, runs in left:
        for run in runs:
            if not (_other_name(context, stretch, number, run) or _short_form(context, stretch, number, run, short)):
                _note(context, stretch, number, run, known)


def _judge(context: Context, stretch: Stretch, runs: list[Run], reader: Runs) -> None:
    """Say of a stretch's open runs which are bodies: by the words around them, and by the lists that they stand in."""
    evidence = Evidence(context, stretch, reader.within)
    for run in runs:
        if run.state == "open":
            if run.last == run.first + 1 and run.name in reader.persons:
                run.state = "person"
            elif answer := evidence.of(run):
                run.state, (run.rule, run.kind) = "found", answer
    states = {run.state for run in runs}
    if "open" not in states or states.isdisjoint(("body", "found")):
        return
    for members in lists(context, stretch.tokens, runs):
        bodies = [run for run in members if run.state in ("body", "found")]
        if bodies:
            for run in members:
                if run.state == "open" and not reader.is_policy(stretch.tokens, run):
                    run.state, run.rule, run.kind = "found", "listed", bodies[0].kind


def _accepted(every: Iterable[list[Run]]) -> dict[str, Run]:
    """The runs found to be bodies by name; of one found twice the surer."""
    found: dict[str, Run] = {}
    for runs in every:
        for run in runs:
            if run.state == "found":
                best = found.get(run.name)
                if best is None or CONFIDENCE[run.rule] > CONFIDENCE[best.rule]:
                    found[run.name] = run
    return found


def _note(context: Context, stretch: Stretch, number: int, run: Run, known: dict[str, Run]) -> None:
    """One run into the register, where it is a body here or is named as one elsewhere in the article."""
    found = known.get(run.name) if run.state in _NAMED else None
    if found is None:
        return
    rule = run.rule if run.state == "found" else found.rule
    mention = stretch.mention(run.first, run.last, rule)
    acronym = Evidence(context, stretch, set()).acronym(run) or _glossed(stretch.tokens, run)
    if _is_acronym(stretch.tokens, run):
        context.register.add_acronym(run.name, mention)
    else:
        context.register.add(run.name, mention, kind=found.kind, acronym=acronym)
        context.not_bodies.discard(acronym or "")
    insort(context.taken[number], Span(run.first, run.last, None, None), key=lambda span: span.first)


def _beginnings(context: Context, reader: Runs, among: set[str]) -> dict[str, Entry]:
    """Which of some names are first words of full ones and can stand for the whole: "Saga" for "Saga Sports"."""
    found: dict[str, Entry] = {}
    for entry in context.register.entries:
        for name in entry.names if not entry.known or entry.kind == "company" else ():
            first, _, rest = name.partition(" ")
            if rest and first in among and reader.could_stand_alone(first):
                found.setdefault(first, entry)
    return found


def _short_form(context: Context, stretch: Stretch, number: int, run: Run, short: dict[str, Entry]) -> bool:
    """Note a run that is the beginning of a full name; whether it was one."""
    entry = short.get(run.name) if run.state in _NAMED and run.rule != "introduced" else None
    if entry is None:
        return False
    entry.add_name(run.name)
    _mention(stretch, context.taken[number], run, entry, "short")
    return True


def _other_name(context: Context, stretch: Stretch, number: int, run: Run) -> bool:
    """Note a run that is a full name's other form, set off by commas: "Bappenas, the National … Agency, …"."""
    tokens, i = stretch.tokens, run.after
    if run.state not in _NAMED or tokens[i].text != "," or tokens[i + 1].text not in context.evidence.ARTICLES:
        return False
    taken = context.taken[number]
    at = bisect_left(taken, i + 2, key=lambda span: span.first)
    span = taken[at] if at < len(taken) and taken[at].first == i + 2 else None
    if span is None or tokens[span.last].text not in (",", ".", ";", ")"):
        return False
    beyond = tokens[span.last + 1] if tokens[span.last].text == "," else None
    if beyond and (
        beyond.is_name or beyond.text in context.evidence.ARTICLES or (beyond.text,) in context.evidence.JOINS
    ):
        return False  # a list goes on
    entry = context.register.find(stretch.join(span.first, span.last), known=span.known)
    if entry is None:
        return False
    context.register.note_name(entry, run.name)
    _mention(stretch, context.taken[number], run, entry, "gloss")
    return True


def _mention(stretch: Stretch, taken: list[Span], run: Run, entry: Entry, rule: str) -> None:
    """One more mention of a body that has an entry."""
    entry.mentions.append(stretch.mention(run.first, run.last, rule))
    insort(taken, Span(run.first, run.last, None, None), key=lambda span: span.first)


def _is_acronym(tokens: list[Token], run: Run) -> bool:
    return run.last == run.first + 1 and tokens[run.first].kind == "acronym"


def _glossed(tokens: list[Token], run: Run) -> str | None:
    """The acronym that a run in brackets spells out: "ABC (Alwan Beyt Chams)"."""
    before = tokens[max(0, run.first - 2) : run.first]
    spelt = len(before) == 2 and before[1].text == "(" and before[0].kind == "acronym"
    words = [token.base for token in tokens[run.first : run.last]]
    return before[0].base if spelt and explains(words, before[0].base) else None
