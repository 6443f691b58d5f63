"""The locations of a sentence and a count in, the one country out that the number is tied to, or None."""

from collections.abc import Sequence

from extractors.findings import Finding

# A country after the count ("84 million workers in China") is nearer than one before it by this factor.
_AFTER_IS_NEARER = 0.5


def nearest_country(locations: Sequence[Finding], left: int, right: int, start: int, end: int) -> str | None:
    """ISO alpha-2 of the nearest located place between ``left`` and ``right``; None where none is in a country."""
    best: tuple[float, str] | None = None
    for place in locations:
        country = place.value.get("country")
        if country is None or not left <= place.start < right:
            continue
        distance = (place.start - end) * _AFTER_IS_NEARER if place.start >= end else start - place.end
        if best is None or distance < best[0]:
            best = (distance, str(country))
    return best[1] if best else None
