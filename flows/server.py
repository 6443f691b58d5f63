"""Prefect's API for as long as another program needs it: run as a process, its address out on stdout, ended by stdin.

Prefect can start such a server by itself, but that one shares every Ctrl-C with the crawl, which then waits in vain for
an answer to its last report, and it outlives a crawl that is killed. This one listens to no signal, and ends when its
parent does, however that happens: the pipe on its stdin closes.
"""

import os
import signal
import socket
import sys
import time
from threading import Thread


def main() -> None:
    """Serve until stdin ends; a server that cannot start ends at once, without an address on stdout."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    import uvicorn  # noqa: PLC0415 - a Ctrl-C in the second that these imports take shall not be heard either
    from prefect.server.api.server import create_app  # noqa: PLC0415

    with socket.create_server(("127.0.0.1", 0)) as bound:
        server = uvicorn.Server(uvicorn.Config(create_app(ephemeral=True, final=True), log_level="critical"))
        # In a thread of its own, uvicorn leaves the signals alone.
        thread = Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
        thread.start()
        while thread.is_alive() and not server.started:
            time.sleep(0.02)
        if server.started:
            print(f"http://127.0.0.1:{bound.getsockname()[1]}/api", flush=True)  # noqa: T201 - this is the answer
            sys.stdin.buffer.read()
            server.should_exit = True
            thread.join(timeout=3)
    os._exit(0 if server.started else 1)  # nothing of its background work is worth waiting for


if __name__ == "__main__":
    main()
