"""A re-extraction that is killed or interrupted in the middle, as a process of its own, and started again."""

import os
import signal
import subprocess
import sys
import time
from typing import Any

import made
import pytest
from sqlalchemy import text

from benchmarks import measures
from models.session import Engine, session_factory
from pipeline.annotate import pipeline_version
from pipeline.store import start_run, store

N = 90
EXTRACTIONS = "SELECT count(*) FROM extraction WHERE run_id IN (SELECT id FROM run WHERE kind = 'reextract')"
COMMAND = [sys.executable, "-m", "pipeline", "reextract"]


def fill(engine: Engine) -> None:
    """Some articles of an older pipeline, and some that had none."""
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "ingest")
        for number in range(N):
            article = made.article(url=f"{made.URL}-{number:02}", body=f"{made.BODY} It is number {number}. " * 9)
            store(session, made.events(article, pipeline="en: x 0") if number % 2 else article, run_id=run_id)


def start(database: str) -> "subprocess.Popen[str]":
    environment = os.environ | {"ILO_EVENTS_DATABASE_URL": database, "ILO_EVENTS_BATCH_SIZE": "3"}
    return subprocess.Popen(COMMAND, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def rows(engine: Engine, query: str) -> list[Any]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def done(engine: Engine) -> int:
    ((number,),) = rows(engine, EXTRACTIONS)
    return int(number)


def end_after(process: "subprocess.Popen[str]", engine: Engine, extractions: int, sign: signal.Signals) -> None:
    while process.poll() is None and done(engine) < extractions:
        time.sleep(0.002)
    process.send_signal(sign)


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGINT])
def test_ended_in_the_middle_it_goes_on_where_it_was(database: str, engine: Engine, sign: signal.Signals) -> None:
    fill(engine)
    before = rows(engine, "SELECT url, event_id FROM v_event ORDER BY url")
    with start(database) as process:
        end_after(process, engine, 12, sign)
        _, said = process.communicate(timeout=60)
    assert process.returncode == (-9 if sign == signal.SIGKILL else 130), said
    assert said.strip() == ("" if sign == signal.SIGKILL else "error: interrupted")
    by_then = done(engine)
    assert 12 <= by_then < N
    # What is there is whole: each article has one current extraction at most, and each extraction a main event.
    whole = "SELECT count(*) FROM event JOIN extraction ON extraction.id = extraction_id WHERE is_main AND pipeline = "
    assert rows(engine, f"{whole} '{pipeline_version('en')}'") == [(by_then,)]
    with start(database) as process:
        out, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, "")
    assert out.startswith(f"{N - by_then} articles, {N - by_then} extracted anew, 0 rejected")
    # Nothing twice, nothing left out, nothing lost.
    assert done(engine) == N
    current = "SELECT pipeline, count(*), count(DISTINCT article_id) FROM extraction WHERE is_current GROUP BY pipeline"
    assert rows(engine, current) == [(pipeline_version("en"), N, N)]
    assert rows(engine, "SELECT count(*) FROM extraction WHERE NOT is_current") == [(N // 2,)]
    assert set(before) < set(rows(engine, "SELECT url, event_id FROM v_event"))
    assert len({row[1:] for row in measures.final_rows(database)["events"]}) == 1
    runs = rows(engine, "SELECT status FROM run WHERE kind = 'reextract' ORDER BY id")
    assert runs == [("failed",), ("finished",)]
    assert measures.balanced(measures.runs(database)[-1])
