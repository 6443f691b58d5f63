"""What a grammar gives: a name of a body among a stretch's tokens."""

from typing import NamedTuple


class Name(NamedTuple):
    """Tokens ``first`` up to (not with) ``last`` name a body whose head noun is token ``head``."""

    first: int
    last: int
    head: int
    kind: str
    rule: str
