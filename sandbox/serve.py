"""A site in; its base address out, while a server on this machine answers for it."""

import contextlib
import socket
import struct
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import printable
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from sandbox.articles import Article
from sandbox.failing import Reset
from sandbox.faults import Faults, Rule
from sandbox.request_log import RequestLog
from sandbox.site import Site, create_site
from sandbox.switches import Switches

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

MIRROR_HOST = "127.0.0.2"


class QuietHandler(WSGIRequestHandler):
    """Answers without a line in the terminal for each request, and breaks connections off where a fault says so."""

    raw_requestline: bytes

    def log(self, type: str, message: str, *args: object) -> None:
        """Log nothing."""

    def parse_request(self) -> bool:
        """Read an address that came unencoded, as the site does; Python would take its bytes for Latin-1, or blanks."""
        self.raw_requestline = quote(self.raw_requestline, safe=printable).encode("ascii")
        return super().parse_request()

    def connection_dropped(self, error: BaseException, environ: "WSGIEnvironment | None" = None) -> None:
        """Nothing where the client went away; a TCP reset where a fault breaks off."""
        if isinstance(error, Reset):
            self.close_connection = True
            # Closed with a lingering time of 0, a socket sends a reset and not the usual good-bye.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            socket.close(self.connection.detach())


@dataclass
class Served:
    """A site while it is served: its addresses, what was asked of it, and the switchboard of its faults.

    ``site`` is the application that answers; set another one, and the same address has "the site some days later".
    Where a mirror was asked for, ``mirror`` is a second base address with the same pages, whose canonical links name
    the first, and ``alias`` one that leads there with redirects.
    """

    base: str
    log: RequestLog
    faults: Faults
    mirror: str | None = None
    alias: str | None = None

    @property
    def site(self) -> "WSGIApplication":
        """The application behind log and faults."""
        return self.faults.app

    @site.setter
    def site(self, site: "WSGIApplication") -> None:
        if isinstance(site, Site) and self.mirror and self.alias:
            site.base, site.mirror, site.aliases = self.base, self.mirror, frozenset({urlsplit(self.alias).netloc})
        self.faults.app = site


def open_server(site: "WSGIApplication", host: str, port: int) -> BaseWSGIServer:
    """A server bound to host and port (0 picks a free one), not yet answering; raises ``OSError`` if it cannot bind."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Bound here, because werkzeug would print several lines and leave the process when the port is taken.
    with socket.create_server((host, port), family=family) as bound:
        return make_server(
            host, bound.getsockname()[1], site, threaded=True, request_handler=QuietHandler, fd=bound.fileno()
        )


def address(server: BaseWSGIServer) -> str:
    """The base address of a server, without a slash at the end."""
    host, port = server.socket.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@contextmanager
def serve(
    articles: "Path | Sequence[Article] | WSGIApplication", port: int = 0, *, host: str = "127.0.0.1", per_page: int = 5
) -> Iterator[str]:
    """Serve a folder of articles, articles or a whole application from a thread; gives the base address."""
    with serving(articles, port, host=host, per_page=per_page) as served:
        yield served.base


@contextmanager
def serving(
    articles: "Path | Sequence[Article] | WSGIApplication",
    port: int = 0,
    *,
    host: str = "127.0.0.1",
    per_page: int = 5,
    switches: Switches | None = None,
    rules: Sequence[Rule] = (),
    seed: int = 0,
    log: Path | None = None,
    mirror: bool = False,
) -> Iterator[Served]:
    """As ``serve``, with what a test wants to turn and to look at.

    ``switches`` hold where articles are given and not an application; ``rules`` and ``seed`` are those of the faults;
    ``log`` is a file that gets the request log as well; ``mirror`` serves the pages under a second host and an alias.
    """
    site = articles if callable(articles) else create_site(articles, per_page=per_page, switches=switches)
    with ExitStack() as stack:
        served, servers = open_served(site, host, port, rules=rules, seed=seed, log=log, mirror=mirror)
        stack.callback(served.log.close)
        for server in servers:
            stack.enter_context(answering(server))
        yield served


def open_served(
    site: "WSGIApplication",
    host: str,
    port: int,
    *,
    rules: Sequence[Rule] = (),
    seed: int = 0,
    log: Path | None = None,
    mirror: bool = False,
) -> tuple[Served, list[BaseWSGIServer]]:
    """The site behind its log and its faults, and servers for it that are bound but do not answer yet; ``OSError``."""
    faults = Faults(site, rules, seed=seed)
    requests = RequestLog(faults, log)
    server = open_server(requests, host, port)
    served, servers = Served(address(server), requests, faults), [server]
    if mirror:
        port = server.socket.getsockname()[1]
        servers.append(_open_mirror(requests, port))
        served.mirror, served.alias = address(servers[-1]), f"http://localhost:{port}"
        served.site = site
    return served, servers


def _open_mirror(site: "WSGIApplication", port: int) -> BaseWSGIServer:
    """A server for the same port of another loopback address, or for another port where the machine has but one."""
    try:
        return open_server(site, MIRROR_HOST, port)
    except OSError:
        return open_server(site, "127.0.0.1", 0)


@contextmanager
def answering(server: BaseWSGIServer) -> Iterator[None]:
    """The server answers from a thread of its own; requests that still wait are left behind at the end."""
    # A short poll, so that closing does not wait for half a second.
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        with contextlib.suppress(OSError):
            server.server_close()
