"""A run begins and ends: its row says what was asked for, how it went and how many documents left under each status."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Literal, get_args

from sqlalchemy import select

from models import Run
from models.session import Session
from pipeline.records import Status

Kind = Literal["crawl", "ingest", "reextract"]


def start_run(session: Session, kind: Kind, arguments: Mapping[str, Any] | None = None) -> int:
    """A new row for a run that begins now; ``arguments`` (JSON-able) is what the user asked for. Gives its id.

    Commit before the work starts, so that a run that dies is seen to have been running.
    """
    run = Run(
        kind=kind, status="running", started_at=datetime.now(UTC), arguments=dict(arguments or {}),
        code_version=_code_version(), counts={},
    )  # fmt: skip
    session.add(run)
    session.flush()
    return run.id


def finish_run(
    session: Session, run_id: int, counts: Mapping[str, int], status: Literal["finished", "failed"] = "finished"
) -> None:
    """Close a run with its counts: ``documents`` is the number that came in, the other keys are the status words.

    Raises ``ValueError`` when a finished run's documents do not all appear under a status word: one was lost.
    """
    left = sum(counts.get(word, 0) for word in get_args(Status))
    if status == "finished" and counts.get("documents", left) != left:
        raise ValueError(f"{counts['documents']} documents went in and {left} came out: {dict(counts)}")
    run = session.get_one(Run, run_id)
    run.status, run.counts, run.ended_at = status, dict(counts), datetime.now(UTC)
    session.flush()


def fail_dead_runs(session: Session, kind: Kind, is_dead: Callable[[str], bool]) -> None:
    """Close the runs of a kind that were killed; a run says in ``arguments["process"]`` whose it is, and only such do.

    ``is_dead`` tells whether the process of that name is known to be no more.
    """
    for run in session.scalars(select(Run).where(Run.kind == kind, Run.status == "running")):
        process = run.arguments.get("process")
        if process is not None and is_dead(process):
            run.status, run.ended_at = "failed", datetime.now(UTC)
    session.flush()


def _code_version() -> str | None:
    try:
        return version("ilo-events")
    except PackageNotFoundError:
        return None
