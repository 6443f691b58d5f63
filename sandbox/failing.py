"""An answer in; the same answer, spoilt in one of the ways in which answers fail on the web, out.

Each kind of fault is a function of the answer and an argument that may be empty; what it spoils it spoils on the wire,
so the client sees the real thing. Waiting and breaking off happen while the body is sent, never before.
"""

import gzip
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from werkzeug.http import http_date
from werkzeug.wrappers import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

MEGABYTE = 1_000_000
# An answer that never ends does end here, should a client really take it all.
ENDLESS = 1_000 * MEGABYTE
PIECES = 20


class Reset(ConnectionResetError):
    """Breaks the connection off: the server answers it with a TCP reset."""


class Streamed(Response):
    """An answer whose body is made while it is sent, and is asked for even where there should be none (304, HEAD).

    ``sent`` is how many bytes will go out, where that is not what the header states.
    """

    sent: int | None = None

    def get_app_iter(self, environ: "WSGIEnvironment") -> Iterable[bytes]:
        """The body as it is: werkzeug would leave a waiting or failing one out."""
        return self.iter_encoded()


Spoiler = Callable[[Request, Response, str], Response]


def status(code: int) -> Spoiler:
    """Another status with a few words; the argument is Retry-After, in seconds or as ``date+SECONDS``."""

    def spoil(request: Request, answer: Response, argument: str) -> Response:
        refusal = Response(f"The copy answers {code} on purpose.\n", code, mimetype="text/plain")
        if argument.startswith("date+"):
            moment = datetime.now(UTC) + timedelta(seconds=float(argument.removeprefix("date+")))
            refusal.headers["Retry-After"] = http_date(moment)
        elif argument:
            refusal.headers["Retry-After"] = argument
        return refusal

    return spoil


def stall(request: Request, answer: Response, argument: str) -> Response:
    """Not a byte for so many seconds (60), then the answer."""

    def wait() -> Iterator[bytes]:
        time.sleep(float(argument or 60))
        yield answer.get_data()

    return _streamed(answer, wait())


def trickle(request: Request, answer: Response, argument: str) -> Response:
    """The body in 20 pieces over so many seconds (60)."""
    body = answer.get_data()
    size = len(body) // PIECES + 1

    def drip() -> Iterator[bytes]:
        for start in range(0, len(body), size):
            yield body[start : start + size]
            time.sleep(float(argument or 60) / PIECES)

    return _streamed(answer, drip())


def reset(request: Request, answer: Response, argument: str) -> Response:
    """A TCP reset after a part of the body (0.5); 0 means before the first byte of the header."""
    body = answer.get_data()
    sent = body[: int(len(body) * float(argument or 0.5))]

    def break_off() -> Iterator[bytes]:
        if sent:
            yield sent
            time.sleep(0.05)  # a reset discards what the client has not yet taken
        raise Reset

    return _streamed(answer, break_off(), sent=len(sent))


def cut(request: Request, answer: Response, argument: str) -> Response:
    """A gzip body that stops after a part of it (0.5), with the length that it has."""
    packed = _gzipped(answer)
    return _gzip_answer(answer, packed[: int(len(packed) * float(argument or 0.5))])


def length(request: Request, answer: Response, argument: str) -> Response:
    """A Content-Length that is off by so many bytes (+1000)."""
    body = answer.get_data()
    answer = _streamed(answer, iter([body]), sent=len(body))
    answer.headers["Content-Length"] = str(max(0, len(body) + int(argument or 1000)))
    return answer


def loop(request: Request, answer: Response, argument: str) -> Response:
    """A redirect to the very same address."""
    return _redirect(request.url)


def hops(request: Request, answer: Response, argument: str) -> Response:
    """A redirect to an address that is always another one."""
    return _redirect(f"{request.base_url}?hop={request.args.get('hop', 0, type=int) + 1}")


def away(request: Request, answer: Response, argument: str) -> Response:
    """A redirect to an address of another site (https://example.org/)."""
    return _redirect(argument or "https://example.org/")


def oversize(request: Request, answer: Response, argument: str) -> Response:
    """A page of so many megabytes (20), with its length stated."""
    size = int(float(argument or 20) * MEGABYTE)
    answer = _streamed(answer, _filler(answer.get_data(), size), sent=size)
    answer.headers["Content-Length"] = str(size)
    return answer


def endless(request: Request, answer: Response, argument: str) -> Response:
    """A page that states no length and goes on until the client leaves."""
    answer = _streamed(answer, _filler(answer.get_data(), ENDLESS), sent=0)
    del answer.headers["Content-Length"]
    return answer


def bomb(request: Request, answer: Response, argument: str) -> Response:
    """A small gzip body that unpacks to so many megabytes (200)."""
    return _gzip_answer(answer, _packed_blanks(int(float(argument or 200))))


def media_type(request: Request, answer: Response, argument: str) -> Response:
    """The page under another content type (application/pdf)."""
    answer.headers["Content-Type"] = argument or "application/pdf"
    return answer


def encoding(request: Request, answer: Response, argument: str) -> Response:
    """The text in another encoding (latin-1) than the one that header and page state."""
    answer.set_data(answer.get_data().decode("utf-8", "replace").encode(argument or "latin-1", "replace"))
    return answer


def empty(request: Request, answer: Response, argument: str) -> Response:
    """All well, and no body."""
    answer.set_data(b"")
    return answer


KINDS: dict[str, Spoiler] = {
    **{str(code): status(code) for code in (400, 401, 403, 404, 408, 410, 429, 500, 502, 503, 504)},
    "stall": stall, "trickle": trickle, "reset": reset, "cut": cut, "length": length, "loop": loop, "hops": hops,
    "away": away, "oversize": oversize, "endless": endless, "bomb": bomb, "type": media_type, "encoding": encoding,
    "empty": empty,
}  # fmt: skip


def _streamed(answer: Response, body: Iterator[bytes], *, sent: int | None = None) -> Response:
    """The answer with another body, and the length that it stated before."""
    streamed = Streamed(body, answer.status, answer.headers)
    streamed.headers.setdefault("Content-Length", str(len(answer.get_data())))
    streamed.sent = sent
    return streamed


def _redirect(location: str) -> Response:
    answer = Response(status=302)
    answer.headers["Location"] = location
    answer.autocorrect_location_header = False
    return answer


def _gzipped(answer: Response) -> bytes:
    body = answer.get_data()
    return body if answer.headers.get("Content-Encoding") == "gzip" else gzip.compress(body, mtime=0)


def _gzip_answer(answer: Response, packed: bytes) -> Response:
    answer.set_data(packed)
    answer.headers["Content-Encoding"] = "gzip"
    return answer


def _filler(start: bytes, size: int) -> Iterator[bytes]:
    """``size`` bytes that begin as the page does and go on with blanks."""
    yield start[:size]
    left, blank = size - len(start), b" " * 65_536
    while left > 0:
        yield blank[:left]
        left -= len(blank)


@cache
def _packed_blanks(megabytes: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    blank = b" " * MEGABYTE
    return b"".join([packer.compress(blank) for _ in range(megabytes)] + [packer.flush()])
