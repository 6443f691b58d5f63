"""Words of a command line in, an exit code out: the root of ``ilo-events``, which finds its commands by entry point.

Exit codes: 0 done, 1 something was rejected or failed, 2 called or set up wrongly, 130 interrupted. Every error is one
line on stderr; ``--debug`` shows the traceback instead.
"""

import sys
from collections.abc import Sequence
from functools import cached_property
from importlib import metadata
from typing import Any, NoReturn

import click

GROUP = "ilo_events.commands"
_INTERRUPTED = 130


class Commands(click.Group):
    """Commands from the entry points of ``GROUP``; a module is imported when its command is asked for."""

    @cached_property
    def _entry_points(self) -> dict[str, metadata.EntryPoint]:
        return {point.name: point for point in metadata.entry_points(group=GROUP)}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, by alphabet."""
        return sorted({*super().list_commands(ctx), *self._entry_points})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; one that cannot be imported says so when it is run, and hides no other."""
        if cmd_name not in self._entry_points:
            return super().get_command(ctx, cmd_name)
        try:
            command = self._entry_points[cmd_name].load()
        except (ImportError, AttributeError) as error:
            return _broken(cmd_name, error)
        return command if isinstance(command, click.Command) else None

    def main(self, args: Sequence[str] | None = None, *others: Any, **extra: Any) -> NoReturn:
        """Run a command line and exit; see the module for codes."""
        words = list(sys.argv[1:] if args is None else args)
        try:
            code = super().main(words, *others, **{**extra, "standalone_mode": False})
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            sys.exit(error.exit_code)
        except click.ClickException as error:
            _complain(_told(error))
            sys.exit(error.exit_code)
        except click.Abort:
            _complain("interrupted")
            sys.exit(_INTERRUPTED)
        except Exception as error:
            if "--debug" in words:
                raise
            _complain(f"{type(error).__name__}: {error} (this should not happen; --debug shows where)")
            sys.exit(1)
        sys.exit(code if isinstance(code, int) else 0)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ilo-events", message="%(package)s %(version)s")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def main(debug: bool) -> None:
    """Turn the news of the International Labour Organization into labour events in SQL.

    \b
    Begin with:
      ilo-events extract ARTICLE.txt
      ilo-events crawl --limit 20 && ilo-events events
    """


def _complain(message: str) -> None:
    click.echo(f"error: {' '.join(message.split())}", err=True)


def _told(error: click.ClickException) -> str:
    message = error.format_message()
    if isinstance(error, click.UsageError) and error.ctx is not None:
        return f"{message} (see '{error.ctx.command_path} --help')"
    return message


def _broken(name: str, error: Exception) -> click.Command:
    def say_so() -> None:
        raise click.ClickException(f"the command '{name}' cannot be loaded: {error}")

    settings = {"ignore_unknown_options": True, "allow_extra_args": True}
    summary = "(cannot be loaded)"
    return click.Command(name, callback=say_so, short_help=summary, help=summary, context_settings=settings)
