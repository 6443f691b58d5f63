"""Prefect's settings for a crawl that runs by itself, and a server for as long as it runs, with nothing to install.

Prefect reads its settings from the environment when it is first imported, and the server gets the same environment: so
this is where they are written, and what a user has set there stays.
"""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import ConfigurationError

SETTINGS: Mapping[str, str] = {
    "PREFECT_LOGGING_SERVER_LEVEL": "CRITICAL",  # tracebacks of cancelled connections when the server ends
    "PREFECT_LOGGING_LEVEL": "CRITICAL",  # the command tells how the crawl went; an error is raised to it
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    # Services of a server that stays: nothing here is scheduled, late, paused or waiting for a worker.
    "PREFECT_SERVER_SERVICES_SCHEDULER_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_LATE_RUNS_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_FOREMAN_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_PAUSE_EXPIRATIONS_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_CANCELLATION_CLEANUP_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_REPOSSESSOR_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_TRIGGERS_ENABLED": "false",
}


@contextmanager
def prefect_server() -> Iterator[None]:
    """Inside, Prefect has a server to report to: the user's own where one is configured, else a temporary one.

    Raises ``ConfigurationError`` when the configured one does not answer, or the temporary one does not start.
    """
    set_up()
    from prefect.client.orchestration import get_client  # noqa: PLC0415
    from prefect.settings import PREFECT_API_URL, get_current_settings, temporary_settings  # noqa: PLC0415

    if own := get_current_settings().api.url:
        with get_client(sync_client=True) as client:
            if error := client.api_healthcheck():
                raise ConfigurationError(
                    f"Prefect's server at {own} does not answer ({error}): start it, or unset its URL"
                )
        yield
        return
    with _process() as url, temporary_settings({PREFECT_API_URL: url}):
        yield


@contextmanager
def _process() -> Iterator[str]:
    """A server in a process of its own (see ``flows.server``); gives its address."""
    # -P: a folder named flows in the working directory is somebody else's.
    command = [sys.executable, "-P", "-m", "flows.server"]
    with (
        tempfile.TemporaryFile("w+") as said,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True) as process,  # noqa: S603 - our own
    ):
        assert process.stdin is not None  # noqa: S101 - both are pipes
        assert process.stdout is not None  # noqa: S101
        url = process.stdout.readline().strip()
        if not url:
            process.wait()
            said.seek(0)
            lines = said.read().strip().splitlines() or ["no reason given"]
            raise ConfigurationError(f"Prefect's temporary server does not start: {lines[-1]}")
        yield url


def set_up() -> None:
    """Write the settings that the environment does not have yet."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
    if not _has_prefect():
        os.environ["PREFECT_HOME"] = str(home())


def home() -> Path:
    """Where Prefect keeps its own database: a cache, since the crawl's results are in ours.

    The folder is made, for Prefect does not make the ones above its own. Where nothing can be written, it is one that
    is gone with this process, and each crawl takes some seconds more to start.
    """
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ilo-events" / "prefect"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="ilo-events-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _has_prefect() -> bool:
    """Whether this user works with Prefect already: then its runs belong where they look for them."""
    named = any(os.environ.get(name) for name in ("PREFECT_API_URL", "PREFECT_PROFILE", "PREFECT_HOME"))
    return named or (Path.home() / ".prefect" / "profiles.toml").exists()
