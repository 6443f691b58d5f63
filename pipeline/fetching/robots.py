"""An origin in; what its robots.txt allows out, or a ``Failure``: without an answer there is no permission.

RFC 9309, section 2.3.1: a file that is not there (4xx) forbids nothing, one that cannot be had (5xx, no answer) all.
"""

from collections.abc import Callable

from protego import Protego

from pipeline.fetching.failure import Failure
from pipeline.fetching.line import Answer

AGENT = "ilo-events"  # the token that rules are matched with
MAX_BYTES = 512_000  # what lies beyond is not read, as the RFC allows
REFUSALS = frozenset({401, 403})
LATER = 300.0  # seconds until robots.txt is worth asking for again

Ask = Callable[[str], Answer]
Onward = Callable[[Answer, str], str]


def ask_rules(origin: str, ask: Ask, onward: Onward, redirects: frozenset[int], max_hops: int) -> Protego:
    """The rules of an origin; ``onward`` says where a redirect leads, and raises ``Failure`` when not to be followed.

    Raises ``Failure``: ``robots_unreachable``, or that of a refusal or a wall, which no waiting cures.
    """
    url = f"{origin}/robots.txt"
    for _ in range(max_hops + 1):
        answer = _answer(origin, url, ask)
        if answer.status in redirects:
            url = _target(origin, answer, url, onward)
            continue
        if answer.status == 429 or answer.status >= 500:
            raise _unreachable(f"{url} answers {answer.status}, so nothing may be fetched; run again later")
        return Protego.parse(answer.body.decode("utf-8", "replace") if answer.status == 200 else "")
    raise _unreachable(f"robots.txt of {origin} cannot be had: it redirects more than {max_hops} times")


def _answer(origin: str, url: str, ask: Ask) -> Answer:
    try:
        return ask(url)
    except Failure as failure:
        if not failure.again:
            raise
        raise _unreachable(f"{origin} does not answer: {failure.message}") from None


def _target(origin: str, answer: Answer, url: str, onward: Onward) -> str:
    try:
        return onward(answer, url)
    except Failure as failure:
        raise _unreachable(f"robots.txt of {origin} cannot be had: it {failure.message}") from None


def _unreachable(message: str) -> Failure:
    return Failure("robots_unreachable", message, again=True, later=LATER)
