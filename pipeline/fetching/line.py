"""An address in; one answer to one GET out, held to caps of size and time, or a ``Failure`` that says what went wrong.

Nothing of an answer is kept for the next request: no cookie, no connection, no redirect is followed.
"""

import socket
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx2

from pipeline.fetching.failure import Failure
from pipeline.unpack import Damaged, TooLarge, Unpacker

PATIENCE = 4  # times the timeout: a whole answer takes no longer, however steadily it trickles
CODINGS = ("", "identity")


@dataclass(frozen=True, slots=True)
class Answer:
    """A server's answer; ``body`` is decoded, and empty where it was not wanted."""

    status: int
    headers: httpx2.Headers
    body: bytes

    @property
    def kind(self) -> str:
        """The media type, without parameters and in small letters; empty when none is stated."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Line:
    """Asks over a transport; a context is not kept, but ``close`` gives the transport back."""

    def __init__(self, transport: httpx2.BaseTransport, *, agent: str, timeout: float) -> None:
        self.timeout = timeout
        # A connection an answer: bytes that one answer leaves over can never be taken for the next.
        self._client = httpx2.Client(
            transport=transport,
            headers={"User-Agent": agent, "Accept-Encoding": "gzip", "Connection": "close"},
            timeout=timeout,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            trust_env=False,
        )

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def get(
        self,
        url: str,
        *,
        headers: Mapping[str, str],
        max_bytes: int,
        kinds: Collection[str] | None = None,
        cut: bool = False,
    ) -> Answer:
        """One GET; the body is read of a 200 alone, of one of the ``kinds`` of media (None: any), to ``max_bytes``.

        What is longer fails as ``too_large`` or, with ``cut``, ends there. Raises ``Failure``: ``timeout``,
        ``unreachable``, ``private_address``, ``broken_off``, ``too_large``, ``bad_coding``, ``bad_address``.
        """
        cutter = _Cutter()
        with self._explained(cutter), cutter.after(PATIENCE * self.timeout):
            request = self._client.build_request("GET", url, headers=headers, extensions={"trace": cutter.trace})
            reply = self._client.send(request, stream=True)
            try:
                answer = Answer(reply.status_code, reply.headers, b"")
                if reply.status_code != 200 or (kinds is not None and answer.kind not in kinds):
                    return answer
                return Answer(reply.status_code, reply.headers, _body(reply, max_bytes, cut=cut))
            finally:
                reply.close()

    @contextmanager
    def _explained(self, cutter: "_Cutter") -> Iterator[None]:
        """Turns what the library raises into a ``Failure``."""
        try:
            yield
        except httpx2.TimeoutException:
            raise Failure("timeout", f"no answer within {self.timeout:g} s", again=True) from None
        except (httpx2.TransportError, httpx2.DecodingError) as error:
            if cutter.has_cut:
                wait = f"still arriving after {PATIENCE * self.timeout:g} s"
                raise Failure("timeout", wait, again=True) from None
            if isinstance(error, httpx2.ConnectError):
                raise Failure("unreachable", f"no connection: {error}", again=True) from None
            raise Failure("broken_off", f"the answer broke off: {error}", again=True) from None
        except httpx2.InvalidURL as error:
            raise Failure("bad_address", f"not an address: {error}") from None


class _Cutter:
    """Ends a connection when its time is up: a timeout of the library's begins anew with every byte."""

    def __init__(self) -> None:
        self.has_cut = False
        self._connection: Any = None
        self._lock = threading.Lock()

    @contextmanager
    def after(self, seconds: float) -> Iterator[None]:
        timer = threading.Timer(seconds, self._cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Told by the library of each step; keeps the connection that a step has made."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            with self._lock:
                self._connection = info["return_value"].get_extra_info("socket")
            if self.has_cut:
                self._cut()

    def _cut(self) -> None:
        with self._lock, suppress(OSError):
            self.has_cut = True
            if self._connection is not None:
                self._connection.shutdown(socket.SHUT_RDWR)


def _body(reply: httpx2.Response, max_bytes: int, *, cut: bool) -> bytes:
    """The decoded body; the library's own decoders take a body that breaks off for a whole one."""
    stated = reply.headers.get("content-length", "")
    if not cut and stated.isascii() and stated.isdigit() and int(stated[:18]) > max_bytes:
        raise _too_large(max_bytes)
    coding = reply.headers.get("content-encoding", "").strip().lower()
    if coding in CODINGS:
        return _read(reply, max_bytes, lambda piece: piece, cut=cut)
    if coding not in ("gzip", "x-gzip"):
        raise Failure("bad_coding", f"is compressed as {coding}, which was not asked for")
    unpacker = Unpacker(max_bytes)
    try:
        body = _read(reply, max_bytes, unpacker.feed, cut=cut)
        unpacker.end()
    except Damaged as error:
        raise Failure("broken_off", f"the answer broke off: {error}", again=True) from None
    except TooLarge:
        raise _too_large(max_bytes) from None
    return body


def _read(reply: httpx2.Response, max_bytes: int, decode: Callable[[bytes], bytes], *, cut: bool) -> bytes:
    body, came = bytearray(), 0
    for piece in reply.iter_raw():
        body += decode(piece)
        came += len(piece)  # of compressed bytes, what comes after their end unpacks to nothing
        if max(len(body), came) > max_bytes:
            if cut:
                return bytes(body[:max_bytes])
            raise _too_large(max_bytes)
    return bytes(body)


def _too_large(max_bytes: int) -> Failure:
    return Failure("too_large", f"longer than {max_bytes:,} bytes, so it is not read")
