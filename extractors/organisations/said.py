"""Tokens in a row in, what the table of known bodies says of them out: read once, however often texts have them."""

from typing import TYPE_CHECKING

from extractors.organisations.tokens import Token

if TYPE_CHECKING:
    from extractors.organisations.index import Body
    from extractors.organisations.known import Bodies


class Said(dict[Token, "Said | None"]):
    """Tokens in a row; by the token behind them the longer row, or None where no known name goes on over it.

    ``body`` is what the row names, but where ``guard`` stands (the name in question) only if that is evident, and where
    ``article`` only behind an article; ``acronym`` is what it means if it is nothing more. ``opens`` is the first word
    of the names that may go on, and ``seconds`` is what may follow it, where it is no name alone.
    """

    __slots__ = ("acronym", "article", "body", "first", "gap", "guard", "opens", "seconds", "sure", "table", "text")

    def __init__(self, table: "Bodies", first: Token, text: str, opens: str) -> None:
        """Begin with no body, and with nothing met behind."""
        super().__init__()
        self.table, self.first, self.text, self.opens = table, first, text, opens
        self.gap = " "
        self.body: Body | None = None
        self.acronym: Body | None = None
        self.guard: str | None = None
        self.article = False
        self.sure = True
        self.seconds: frozenset[str] = frozenset()

    def __missing__(self, token: Token) -> "Said | None":
        further = self[token] = self.table.further(self, token)
        return further


class Openings(dict[Token, Said | None]):
    """Rows of one token, or None where no known name begins with it."""

    def __init__(self, table: "Bodies") -> None:
        """Start with nothing met."""
        super().__init__()
        self.table = table

    def __missing__(self, token: Token) -> Said | None:
        opening = self[token] = self.table.opening(token)
        return opening
