"""Why a request brought no page: what the fetch stage's parts raise, and its one place catches."""

LONGEST_MESSAGE = 300  # characters; what a server says can be of any length


class Failure(Exception):
    """A reason word and a line for people.

    ``again``: the next attempt may do better. ``later``: seconds after which another try makes sense, None for never.
    """

    def __init__(self, reason: str, message: str, *, again: bool = False, later: float | None = None) -> None:
        super().__init__(message)
        self.reason, self.again, self.later = reason, again, later
        self.message = " ".join(message.split())[:LONGEST_MESSAGE]
