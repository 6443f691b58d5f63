"""Rules in; an application that fails as they say, and otherwise answers as the one it wraps, out.

A rule names a kind of fault (``failing.KINDS``) and the requests that it meets: by address, by place in the order of
requests, by a share drawn for each address and attempt. The draw is of seed, address and attempt alone, so the same
crawl meets the same faults and a second attempt may succeed where the first did not.

As text, for the command line: ``503(30)*2>10<90=10%@^/resource/`` is "answer 503 with Retry-After 30 to the first 2
attempts at an address, after 10 requests and before the 90th, to 10 per cent, where the address matches". All parts
but the kind may be left out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING

from werkzeug.wrappers import Request, Response

from sandbox.failing import KINDS, Streamed
from sandbox.request_log import FAULT, SENT, target

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

WRITTEN = re.compile(
    r"(?P<kind>[a-z0-9]+)(?:\((?P<argument>[^)]*)\))?(?:\*(?P<times>\d+))?(?:>(?P<after>\d+))?(?:<(?P<before>\d+))?"
    r"(?:=(?P<percent>\d+(?:\.\d+)?)%)?(?:@(?P<where>.+))?"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault and the requests that it meets; raises ``ValueError`` for what makes no sense.

    ``where`` is a regular expression searched in the address as asked for (path and query); ``times`` limits it to an
    address's first attempts; ``after`` and ``before`` count all requests, from 1; ``share`` is between 0 and 1.
    """

    kind: str
    argument: str = ""
    where: str | None = None
    share: float = 1.0
    times: int | None = None
    after: int = 0
    before: int | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}; there are {', '.join(KINDS)}")
        if not 0 <= self.share <= 1:
            raise ValueError(f"a share of {self.share:.0%} is not possible")
        try:
            re.compile(self.where or "")
        except re.error as error:
            raise ValueError(f"{self.where!r} is no regular expression: {error}") from None

    def meets(self, address: str, attempt: int, number: int) -> bool:
        """Whether a request can be met, the share left aside."""
        return (
            (self.times is None or attempt <= self.times)
            and self.after < number
            and (self.before is None or number < self.before)
            and (self.where is None or re.search(self.where, address) is not None)
        )


def parse_rules(text: str) -> list[Rule]:
    """Rules written as text, parted by blanks; raises ``ValueError`` naming the one that cannot be read."""
    return [_parse(word) for word in text.split()]


class Faults:
    """The application with its rules, which may be changed while it is served.

    ``done`` counts the faults by kind; ``requests`` all requests; ``attempts`` those for each address. Shares add up:
    of rules with 10% and 5% one draw decides, so 15% of the requests fail.
    """

    def __init__(self, app: "WSGIApplication", rules: Sequence[Rule] = (), *, seed: int = 0) -> None:
        self.app = app
        self.rules = list(rules)
        self.seed = seed
        self.done: Counter[str] = Counter()
        self.attempts: Counter[str] = Counter()
        self.requests = 0
        self._lock = Lock()

    def reset(self) -> None:
        """Forget all counts, so that the next attempt at an address is its first."""
        with self._lock:
            self.done.clear()
            self.attempts.clear()
            self.requests = 0

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request, or fail at it; the WSGI protocol."""
        rule = self._count(target(environ))
        if rule is None:
            return self.app(environ, start_response)
        environ[FAULT] = rule.kind
        answer = Response.from_app(self.app, environ, buffered=True)
        answer = KINDS[rule.kind](Request(environ), answer, rule.argument)
        if isinstance(answer, Streamed) and answer.sent is not None:
            environ[SENT] = answer.sent
        return answer(environ, start_response)

    def _count(self, address: str) -> Rule | None:
        with self._lock:
            self.requests += 1
            self.attempts[address] += 1
            rule = self._choose(address, self.attempts[address], self.requests)
            if rule is not None:
                self.done[rule.kind] += 1
            return rule

    def _choose(self, address: str, attempt: int, number: int) -> Rule | None:
        """The first rule whose share of the draw's range the draw falls into."""
        draw, passed = _draw(self.seed, address, attempt), 0.0
        for rule in self.rules:
            if rule.meets(address, attempt, number):
                passed += rule.share
                if draw < passed:
                    return rule
        return None


def _draw(seed: int, address: str, attempt: int) -> float:
    """A number from 0 to below 1, the same for the same seed, address and attempt."""
    digest = sha256(f"{seed}\n{address}\n{attempt}".encode()).digest()
    return int.from_bytes(digest[:8]) / 2**64


def _parse(word: str) -> Rule:
    match = WRITTEN.fullmatch(word)
    if match is None:
        raise ValueError(f"{word!r} is no fault; write KIND(ARGUMENT)*TIMES>AFTER<BEFORE=SHARE%@PATTERN")
    numbers = {name: int(match[name]) for name in ("times", "after", "before") if match[name]}
    share = float(match["percent"]) / 100 if match["percent"] else 1.0
    return Rule(match["kind"], match["argument"] or "", match["where"], share, **numbers)
