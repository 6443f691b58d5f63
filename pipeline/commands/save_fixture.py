"""The ``save-fixture`` command: a file or an address in; a fixture under ``tests/fixtures`` of the checkout out."""

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from pipeline.errors import ConfigurationError, UserError

if TYPE_CHECKING:
    from pipeline.records import Page

_ADDRESS = ("http://", "https://")
_LONGEST = 60
_NAME = re.compile(rf"[a-z0-9](?:[a-z0-9_-]{{0,{_LONGEST - 1}}})")


@click.command(
    epilog="""\b
Example:
  ilo-events save-fixture article.txt --name port-strike
  pytest tests/test_fixtures.py -k port-strike
  ilo-events save-fixture --update --name port-strike"""
)
@click.argument("source", required=False, metavar="PATH|URL")
@click.option("--name", help="The folder's name; made from the path or address unless given.")
@click.option("--update", is_flag=True, help="Record anew what is there; without PATH|URL from the bytes kept.")
def save_fixture(source: str | None, name: str | None, update: bool) -> None:
    """Keep a page or text with what is found in it now; one test for each field then says when that changes.

    PATH is a text or HTML file; an address is fetched once, with the manners of the crawler (robots.txt, contact).
    Both files go to tests/fixtures/NAME of the checkout that the working directory lies in. Look through expected.json
    and correct it by hand where the pipeline is wrong: the test fails until the pipeline is right.
    """
    from pipeline.fixtures import fields, save, saved_page  # noqa: PLC0415
    from pipeline.scaffold import find_checkout  # noqa: PLC0415

    checkout = find_checkout(Path.cwd())
    name = _name(source, name)
    folder = checkout / "tests" / "fixtures" / name
    if folder.exists() and not update:
        raise ConfigurationError(f"tests/fixtures/{name} is there already: --update records it anew")
    if source is None and not folder.exists():
        raise ConfigurationError(f"tests/fixtures/{name} is not there: name the PATH or URL to record")
    if source is None:
        page = saved_page(folder)
    else:
        page = _fetched(source) if source.startswith(_ADDRESS) else _read(Path(source))
    recorded = fields(save(folder, page))
    click.echo(f"tests/fixtures/{name}: {len(recorded)} fields; look through expected.json, and correct it by hand")
    click.echo(f"then: pytest tests/test_fixtures.py -k {name}")


def _name(source: str | None, name: str | None) -> str:
    if name is None:
        if source is None:
            raise ConfigurationError("name a PATH or URL to record, or with --update the --name of a fixture")
        path = urlsplit(source).path if source.startswith(_ADDRESS) else source
        name = re.sub(r"[^a-z0-9]+", "-", Path(path).stem.lower()).strip("-")[:_LONGEST].strip("-")
    if not _NAME.fullmatch(name):
        raise ConfigurationError(f"'{name}' cannot name a fixture: small letters, digits and hyphens do (--name)")
    return name


def _read(path: Path) -> "Page":
    from pipeline.files import pages  # noqa: PLC0415
    from pipeline.records import Rejected  # noqa: PLC0415

    if path.is_dir() or path.name.endswith((".warc", ".warc.gz")):
        raise ConfigurationError(f"{path}: may hold several pages; name one text or HTML file")
    (page,) = pages([path])
    if isinstance(page, Rejected):
        raise UserError(f"{page.source}: {page.reason}: {page.message}")
    return page


def _fetched(url: str) -> "Page":
    from datetime import UTC, datetime  # noqa: PLC0415

    from pipeline.fetch import Fetcher  # noqa: PLC0415
    from pipeline.records import Link, Page  # noqa: PLC0415
    from pipeline.settings import load  # noqa: PLC0415

    with Fetcher(load(site="{0.scheme}://{0.netloc}".format(urlsplit(url)))) as fetcher:
        page = fetcher.fetch(Link(url, url, datetime.now(UTC)))
    if not isinstance(page, Page):
        raise UserError(f"{url}: {getattr(page, 'reason', 'unchanged')}: {getattr(page, 'message', 'no page')}")
    return page
