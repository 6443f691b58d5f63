"""Mentions in, the four core kinds as typed records out: equal values are one thing, said in several places."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, get_args, get_type_hints

from pipeline.records import DateSpan, Location, Mention, Organisation, WorkerCount

Group = tuple[Mention, ...]
_PLAIN = frozenset((str, int, float, bool, type(None)))
# The part of a value that two different ones seldom share.
_TELLING = {"organisations": "name", "dates": "start", "locations": "name", "worker_counts": "low"}
_PRECISIONS = get_args(get_type_hints(DateSpan)["precision"])
_PLACE_KINDS = get_args(get_type_hints(Location)["kind"])
_CHANGES = (None, "increase", "decrease")
_COMPARATORS = get_args(get_type_hints(WorkerCount)["comparator"])
_TOO_MANY = 2**63  # more than an integer of a database holds


def merged(mentions: Iterable[Mention], spoilt: list[tuple[Group, str]] | None = None) -> dict[str, Any]:
    """The records of ``Annotations`` by field name, each in the order of first mention.

    A value that is none of its kind goes to ``spoilt`` with its mentions and the reason; without one, ``ValueError``.
    """
    groups: dict[str, list[list[Mention]]] = {kind: [] for kind in _MAKERS}
    first: dict[tuple[str, str], list[Mention]] = {}
    others: dict[tuple[str, object], list[Mention]] = {}
    for mention in mentions:
        kind, value = mention.kind, mention.value
        if kind not in groups:
            continue
        likely = kind, str(value.get(_TELLING[kind]))
        group = first.setdefault(likely, [])
        if group and group[0].value != value:
            group = others.setdefault((kind, _key(value)), [])
        if not group:
            groups[kind].append(group)
        group.append(mention)
    return {kind: tuple(_made(kind, found, spoilt)) for kind, found in groups.items()}


def _made(kind: str, groups: Iterable[list[Mention]], spoilt: list[tuple[Group, str]] | None) -> Iterator[object]:
    for mentions in groups:
        group = tuple(mentions)
        try:
            yield _MAKERS[kind](group)
        except (KeyError, TypeError, ValueError) as error:
            if spoilt is None:
                raise
            spoilt.append((group, f"{type(error).__name__}: {error}"))


def _key(value: Any) -> object:
    """What is equal for values that are equal, and can be looked up."""
    if isinstance(value, Mapping):
        return frozenset([(name, part if type(part) in _PLAIN else _key(part)) for name, part in value.items()])
    return tuple(map(_key, value)) if isinstance(value, list | tuple) else value


def _confidence(group: Group) -> float:
    """That of the surest mention; a second place that says the same halves the doubt.

    Of 2,550 things found once in our own articles one in forty was wrong, of 750 found more often none.
    """
    if len(group) == 1:
        return group[0].confidence
    return round(1 - (1 - max([mention.confidence for mention in group])) / 2, 3)


def _organisation(group: Group) -> Organisation:
    value = group[0].value
    names, country = tuple(value["names"]), value["country"]
    _need(_are_words(names), "names", names)
    _need_country(country)
    return Organisation(names, country, value["kind"], _confidence(group), group)


def _date(group: Group) -> DateSpan:
    value = group[0].value
    start, end, precision = date.fromisoformat(value["start"]), date.fromisoformat(value["end"]), value["precision"]
    _need(start <= end, "end", value["end"])
    _need(precision in _PRECISIONS, "precision", precision)
    return DateSpan(group[0].text, start, end, precision, _confidence(group), group)


def _location(group: Group) -> Location:
    place = Location(**group[0].value, confidence=_confidence(group), mentions=group)
    _need(_are_words((place.name,)), "name", place.name)
    _need(place.kind in _PLACE_KINDS, "kind", place.kind)
    _need(-90 <= (place.latitude or 0) <= 90, "latitude", place.latitude)
    _need(-180 <= (place.longitude or 0) <= 180, "longitude", place.longitude)
    _need_country(place.country)
    return place


def _worker_count(group: Group) -> WorkerCount:
    count = WorkerCount(group[0].text, **group[0].value, confidence=_confidence(group), mentions=group)
    low, high = count.low, count.high
    _need(type(low) is int and type(high) is int and 0 <= low <= high < _TOO_MANY, "bounds", (low, high))
    _need(count.comparator in _COMPARATORS, "comparator", count.comparator)
    _need(count.change in _CHANGES, "change", count.change)
    _need(isinstance(count.population, str), "population", count.population)
    _need_country(count.place)
    return count


def _need(holds: bool, part: str, value: object) -> None:
    """What no table would take is found here, where it costs itself, and not there, where it costs the article."""
    if not holds:
        raise ValueError(f"its {part} cannot be {value!r}")


def _are_words(names: tuple[str, ...]) -> bool:
    return set(map(type, names)) == {str} and all(map(str.strip, names))


def _need_country(code: object) -> None:
    known = code is None or (isinstance(code, str) and len(code) == 2 and code.isupper())
    _need(known, "ISO 3166 country code", code)


_MAKERS: dict[str, Callable[[Group], object]] = {
    "organisations": _organisation,
    "dates": _date,
    "locations": _location,
    "worker_counts": _worker_count,
}
