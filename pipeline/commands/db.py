"""The ``db`` commands: a database URL in; its tables made, taken back or compared with the models."""

import click

from pipeline.commands.options import database_option, database_url


@click.group(
    epilog="""\b
Example:
  ilo-events db upgrade
  ilo-events db check --database postgresql://analyst@localhost/ilo"""
)
def db() -> None:
    """Look after the database's tables."""


@db.command(epilog="""\b\nExample:\n  ilo-events db upgrade --database sqlite:///ilo-events.db""")
@database_option
def upgrade(database: str | None) -> None:
    """Make the tables, or bring them up to date; rows are kept."""
    from models import migrate  # noqa: PLC0415 - SQLAlchemy takes its time to import
    from pipeline.database import configuration_errors  # noqa: PLC0415

    url = database_url(database)
    with configuration_errors():
        before = migrate.current(url)
        migrate.upgrade(url)
        after = migrate.current(url)
    click.echo(f"the tables are at revision {after}" + _from(before, after))


@db.command(epilog="""\b\nExample:\n  ilo-events db downgrade 0003 --yes""")
@click.argument("revision")
@click.option("--yes", is_flag=True, help="Do not ask.")
@database_option
def downgrade(revision: str, yes: bool, database: str | None) -> None:
    """Take the tables back to REVISION ("base" removes them all); rows that only newer tables hold are lost."""
    from models import migrate  # noqa: PLC0415 - SQLAlchemy takes its time to import
    from pipeline.database import configuration_errors  # noqa: PLC0415

    url = database_url(database)
    with configuration_errors():
        before = migrate.current(url)
        if not yes:
            click.confirm(f"Take the tables from revision {before} back to {revision} and lose rows?", abort=True)
        migrate.downgrade(url, revision)
        after = migrate.current(url)
    click.echo(
        "the tables are removed" if after is None else f"the tables are at revision {after}{_from(before, after)}"
    )


@db.command(epilog="""\b\nExample:\n  ilo-events db check && echo ready""")
@database_option
@click.pass_context
def check(ctx: click.Context, database: str | None) -> None:
    """Say whether the database answers, is up to date and has the tables that the program expects.

    Exit code 1 when a table differs, 2 when the database does not answer or is not up to date.
    """
    from models import migrate  # noqa: PLC0415 - SQLAlchemy takes its time to import
    from pipeline.database import configuration_errors, open_database  # noqa: PLC0415

    url = database_url(database)
    with open_database(url), configuration_errors():
        differences = migrate.check(url)
        revision = migrate.current(url)
    for line in differences:
        click.echo(line)
    click.echo(f"{len(differences)} differences" if differences else f"models and tables agree at revision {revision}")
    ctx.exit(1 if differences else 0)


def _from(before: str | None, after: str | None) -> str:
    if before == after:
        return " already"
    return "" if before is None else f" (were at {before})"
