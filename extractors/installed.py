"""Installed packages in; the extractors that they add to a language's pipeline, and why some cannot be added, out.

A package adds one with two entry points of the same name: the spaCy factory in ``spacy_factories``, and in
``ilo_events.extractors`` what holds the languages that it reads, as ISO 639-1 codes (``"ilo_wages:LANGUAGES"``).
"""

from collections.abc import Callable, Collection, Mapping
from importlib.metadata import EntryPoint, EntryPoints

import catalogue
from spacy.language import Language

from extractors import GROUP

FACTORIES = "spacy_factories"
_EVERY = catalogue.AVAILABLE_ENTRY_POINTS  # read once a process, as catalogue does
# What a module may raise while it is imported.
_FAILURES = (Exception, SystemExit)
Asks = Callable[[str], object]


def hide_broken(asks: Asks, without: Collection[str] = ()) -> Mapping[str, str]:
    """The factories of other packages that cannot be imported, with the reason; spaCy sees them no more.

    spaCy imports the factories of every package for every Language, and one that fails would leave it without any.
    ``asks`` is told each name before it is imported.
    """
    broken: dict[str, str] = {}
    for point in _EVERY.select(group=FACTORIES):
        if point.value.startswith(f"{__package__}."):
            continue
        asks(point.name)
        try:
            if point.name in without:
                raise ImportError("left out")
            point.load()
        except _FAILURES as error:
            broken[point.name] = _told(error)
    catalogue.AVAILABLE_ENTRY_POINTS = _Less(broken) if broken else _EVERY
    return broken


class _Less:
    """The entry points as ``catalogue`` asks for them, less some factories."""

    def __init__(self, broken: Collection[str]) -> None:
        self._broken = broken

    def select(self, *, group: str) -> EntryPoints:
        """Those of a group."""
        points: EntryPoints = _EVERY.select(group=group)
        if group != FACTORIES:
            return points
        return EntryPoints(point for point in points if point.name not in self._broken)


def add_installed(
    nlp: Language, asks: Asks, without: Collection[str] = (), broken: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Append the extractors of other packages that read the language of ``nlp``, in the order of their names.

    Those named ``without`` stay out. Gives the names of those that cannot be added, with the reason; ``broken`` are
    the factories that could not be imported.
    """
    missing: dict[str, str] = {}
    for point in sorted(_EVERY.select(group=GROUP)):
        if point.name in without:
            continue
        asks(point.name)
        try:
            if nlp.lang not in _languages(point):
                continue
            if (reason := (broken or {}).get(point.name)) is not None:
                missing[point.name] = reason
            elif point.name in nlp.pipe_names:
                missing[point.name] = "the pipeline has a component of this name"
            else:
                nlp.add_pipe(point.name)
        except _FAILURES as error:
            missing[point.name] = (broken or {}).get(point.name) or _told(error)
    return missing


def _languages(point: EntryPoint) -> tuple[str, ...]:
    named = point.load()
    if isinstance(named, str) or not all(isinstance(code, str) for code in named):
        raise TypeError(f"{point.value} names no languages: a tuple of codes such as ('en', 'fr') does")
    return tuple(named)


def _told(error: BaseException) -> str:
    """A reason of one line: spaCy's own go on for many."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"cannot be loaded: {type(error).__name__}: {lines[0] if lines else ''}".rstrip(": ")
