"""A site in; its base address out, while a server on this machine answers for it."""

import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from string import punctuation
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import quote

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from sandbox.articles import Article
from sandbox.site import create_site

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment


class QuietHandler(WSGIRequestHandler):
    """Answers without a line in the terminal for each request."""

    def log(self, type: str, message: str, *args: object) -> None:
        """Log nothing."""

    def make_environ(self) -> "WSGIEnvironment":
        """Read an address that came unencoded, as the site does, where werkzeug would take its bytes for Latin-1."""
        self.path = quote(self.path.encode("latin-1"), safe=punctuation)
        return super().make_environ()


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
    site = articles if callable(articles) else create_site(articles, per_page=per_page)
    server = open_server(site, host, port)
    # A short poll, so that closing does not wait for half a second.
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield address(server)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
