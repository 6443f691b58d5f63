"""The ``sandbox`` command: a folder of articles in, a local copy of the site until it is interrupted out."""

import signal
from pathlib import Path
from types import FrameType

import click


@click.command(
    epilog="""\b
Examples:
  ilo-events sandbox --port 8000
  ilo-events crawl --site http://127.0.0.1:8000"""
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 picks a free one.")
@click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of articles (SLUG.txt with SLUG.toml) instead of those that come with the package.",
)
def sandbox(host: str, port: int, articles: Path | None) -> None:
    """Serve a small copy of the ILO's news site from this machine, with articles of our own.

    Prints its address as one line and answers until Ctrl-C.
    """
    # Imported here: the command line lists this command without paying for its server.
    from sandbox.serve import address, open_server  # noqa: PLC0415
    from sandbox.site import ARTICLES, create_site  # noqa: PLC0415

    try:
        site = create_site(articles or ARTICLES)
        server = open_server(site, host, port)
    except (OSError, ValueError) as error:
        raise _Refused(_reason(error, host, port)) from None
    for ending in (signal.SIGINT, signal.SIGTERM):  # SIGINT too: a shell starts background jobs deaf to it
        signal.signal(ending, _stop)
    click.echo(address(server))
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        click.echo("", err=True)
    finally:
        server.server_close()


class _Refused(click.ClickException):
    """The command cannot start as it was called."""

    exit_code = 2


def _reason(error: Exception, host: str, port: int) -> str:
    if isinstance(error, OSError) and not isinstance(error, UnicodeError):
        return f"cannot listen on {host} port {port}: {error.strerror or error}; try --port 0"
    return str(error)


def _stop(signum: int, frame: FrameType | None) -> None:
    """Leave ``serve_forever``."""
    raise KeyboardInterrupt
