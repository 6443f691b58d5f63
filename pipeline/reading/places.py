"""A name in, whether it is a town or country that a dateline may name alone: asked of the gazetteer."""

from functools import lru_cache

# A dateline without its news label names a capital or a large town; smaller namesakes are common words ("Reading").
_LARGE = 100_000


@lru_cache(maxsize=4_096)
def known_place(name: str) -> bool:
    """Whether every part of the name ("Port of Spain, Trinidad and Tobago") is a country, a capital or a large town."""
    # Read at the first question: most articles need no gazetteer here.
    from extractors.gazetteer import country_of, places  # noqa: PLC0415

    def known(part: str) -> bool:
        return country_of(part) is not None or any(p.capital or p.population >= _LARGE for p in places(part))

    parts = [part.strip() for part in name.replace("/", ",").split(",")]
    return all(part and known(part) for part in parts)
