"""Mentions in, the four core kinds as typed records out: equal values are one thing, said in several places."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from pipeline.records import DateSpan, Location, Mention, Organisation, WorkerCount

Group = tuple[Mention, ...]
_PLAIN = frozenset((str, int, float, bool, type(None)))


def merged(mentions: Iterable[Mention]) -> dict[str, Any]:
    """The records of ``Annotations`` by field name, each in the order of first mention."""
    groups: dict[str, dict[object, list[Mention]]] = {kind: {} for kind in _MAKERS}
    for mention in mentions:
        if (group := groups.get(mention.kind)) is not None:
            group.setdefault(_key(mention.value), []).append(mention)
    return {kind: tuple(_MAKERS[kind](tuple(g)) for g in found.values()) for kind, found in groups.items()}


def _key(value: Any) -> object:
    """What is equal for values that are equal, and can be looked up."""
    if isinstance(value, Mapping):
        return frozenset([(name, part if type(part) in _PLAIN else _key(part)) for name, part in value.items()])
    return tuple(map(_key, value)) if isinstance(value, list | tuple) else value


def _confidence(group: Group) -> float:
    """That of the surest mention; a second place that says the same halves the doubt.

    Of 2,550 things found once in our own articles one in forty was wrong, of 750 found more often none.
    """
    surest = max(mention.confidence for mention in group)
    return surest if len(group) == 1 else round(1 - (1 - surest) / 2, 3)


def _organisation(group: Group) -> Organisation:
    value = group[0].value
    return Organisation(tuple(value["names"]), value["country"], value["kind"], _confidence(group), group)


def _date(group: Group) -> DateSpan:
    value = group[0].value
    start, end = date.fromisoformat(value["start"]), date.fromisoformat(value["end"])
    return DateSpan(group[0].text, start, end, value["precision"], _confidence(group), group)


def _location(group: Group) -> Location:
    return Location(**group[0].value, confidence=_confidence(group), mentions=group)


def _worker_count(group: Group) -> WorkerCount:
    return WorkerCount(group[0].text, **group[0].value, confidence=_confidence(group), mentions=group)


_MAKERS: dict[str, Callable[[Group], object]] = {
    "organisations": _organisation,
    "dates": _date,
    "locations": _location,
    "worker_counts": _worker_count,
}
