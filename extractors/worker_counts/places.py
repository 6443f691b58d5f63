"""The locations of a sentence and a count in, the one country out that the number is tied to, or None."""

import re
from collections.abc import Sequence

from extractors.findings import Finding

# A country after the count ("84 million workers in China") is nearer than one before it by this factor,
_AFTER_IS_NEARER = 0.5
# and one in another clause farther.
_OTHER_CLAUSE = 6.0


def nearest_country(
    locations: Sequence[Finding], text: str, start: int, end: int, clause_end: re.Pattern[str]
) -> str | None:
    """ISO alpha-2 of the nearest located place; None where none is in a country.

    ``locations`` are those of the sentence, the count is ``text[start:end]``; ``clause_end`` tells where another
    clause begins.
    """
    best: tuple[float, str] | None = None
    countries = [country for place in locations if (country := place.value.get("country")) is not None]
    if not countries or countries.count(countries[0]) == len(countries):
        return str(countries[0]) if countries else None
    for place in locations:
        country = place.value.get("country")
        if country is None:
            continue
        after = place.start >= end
        distance = (place.start - end) * _AFTER_IS_NEARER if after else float(start - place.end)
        between = (end, place.start) if after else (place.end, start)
        if clause_end.search(text, *between):
            distance *= _OTHER_CLAUSE
        if best is None or distance < best[0]:
            best = (distance, str(country))
    return best[1] if best else None
