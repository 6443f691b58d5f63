"""The errors that end a command: one line for people, and the exit code."""

from click import ClickException


class ConfigurationError(ClickException):
    """Something must be set up differently before this can run: one line that says what; exit code 2."""

    exit_code = 2


class UserError(ClickException):
    """What was asked for cannot be done with what is there: one line that says why; exit code 1."""

    exit_code = 1


class ArchiveError(UserError):
    """The archive of fetched pages cannot be written, or a page cannot be had from it: one line that says why."""
