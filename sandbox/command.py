"""The ``sandbox`` command: a folder of articles in, a local copy of the site until it is interrupted out."""

import signal
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sandbox.articles import Article

# A large site would have too many pages in its list otherwise.
GENERATED_PER_PAGE = 20


@click.command(
    epilog="""\b
Examples:
  ilo-events sandbox --port 8000
  ilo-events crawl --site http://127.0.0.1:8000

\b
A site of 500 articles, the same some days later, and the same on a bad day:
  ilo-events sandbox --generate 500
  ilo-events sandbox --generate 500 --changed 5 --new 5
  ilo-events sandbox --generate 500 --faults "503=10% stall(40)=5% reset=5% cut=2%"

\b
A fault is KIND(ARGUMENT)*TIMES>AFTER<BEFORE=SHARE%@PATTERN, all but the kind optional:
  503(30)*2@/resource/   503 with Retry-After 30 to the first two attempts at each address with /resource/
  403>40                 403 to everything after 40 requests
"""
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 picks a free one.")
@click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of articles (SLUG.txt with SLUG.toml) instead of those that come with the package.",
)
@click.option("--generate", type=click.IntRange(1), help="Serve so many articles made from our own, in five languages.")
@click.option("--seed", type=int, default=0, show_default=True, help="Other articles, and other faults, for each.")
@click.option("--changed", type=click.IntRange(0), default=0, help="The site later: so many articles have changed.")
@click.option("--new", type=click.IntRange(0), default=0, help="The site later: so many articles are new.")
@click.option("--per-page", type=click.IntRange(1), help="Articles on a page of the full list.  [default: 5, or 20]")
@click.option("--quirks", is_flag=True, help="Add odd articles, odd links, facets without end and a mirror host.")
@click.option("--faults", "specs", multiple=True, metavar="SPEC", help="Fail as described below; may be repeated.")
@click.option(
    "--log", type=click.Path(path_type=Path, dir_okay=False), help="Add every request to a file, as JSON lines."
)
def sandbox(
    *,
    host: str,
    port: int,
    articles: Path | None,
    generate: int | None,
    seed: int,
    changed: int,
    new: int,
    per_page: int | None,
    quirks: bool,
    specs: tuple[str, ...],
    log: Path | None,
) -> None:
    """Serve a small copy of the ILO's news site from this machine, with articles of our own.

    Prints its address as one line and answers until Ctrl-C.
    """
    # Imported here: the command line lists this command without paying for its server.
    from sandbox.faults import parse_rules  # noqa: PLC0415
    from sandbox.serve import answering, open_served  # noqa: PLC0415
    from sandbox.site import create_site  # noqa: PLC0415
    from sandbox.switches import Switches  # noqa: PLC0415

    try:
        found = _articles(articles, generate, seed, changed, new)
        per_page = per_page or (GENERATED_PER_PAGE if generate else 5)
        site = create_site(found, per_page=per_page, switches=Switches(quirks=quirks))
        served, (server, *mirrors) = open_served(
            site, host, port, rules=parse_rules(" ".join(specs)), seed=seed, log=log, mirror=quirks
        )
    except (OSError, ValueError) as error:
        raise _Refused(_reason(error, host, port)) from None
    for ending in (signal.SIGINT, signal.SIGTERM):  # SIGINT too: a shell starts background jobs deaf to it
        signal.signal(ending, _stop)
    with ExitStack() as stack:
        stack.callback(served.log.close)
        for mirror in mirrors:
            stack.enter_context(answering(mirror))
        click.echo(served.base)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo("", err=True)
        finally:
            server.server_close()


def _articles(folder: Path | None, number: int | None, seed: int, changed: int, new: int) -> "Path | Sequence[Article]":
    """What is to be served; raises ``ValueError`` where the numbers do not fit."""
    from sandbox.articles import read_folder  # noqa: PLC0415
    from sandbox.generate import generate, later  # noqa: PLC0415
    from sandbox.site import ARTICLES  # noqa: PLC0415

    if number:
        return generate(number, seed=seed, changed=changed, new=new)
    found = folder or ARTICLES
    return later(read_folder(found), seed=seed, changed=changed, new=new) if changed or new else found


class _Refused(click.ClickException):
    """The command cannot start as it was called."""

    exit_code = 2


def _reason(error: Exception, host: str, port: int) -> str:
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    if isinstance(error, OSError) and not isinstance(error, UnicodeError):
        return f"cannot listen on {host} port {port}: {error.strerror or error}; try --port 0"
    return str(error)


def _stop(signum: int, frame: FrameType | None) -> None:
    """Leave ``serve_forever``."""
    raise KeyboardInterrupt
