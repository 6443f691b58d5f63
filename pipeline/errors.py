"""The errors that end a command: one line for people, and the exit code."""


class ConfigurationError(Exception):
    """Something must be set up differently before this can run: one line that says what; exit code 2."""

    exit_code = 2
