"""``make demo`` as a newcomer meets it, Prefect and all → every article stored, nothing alarming printed."""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sandbox.site import ARTICLES


@pytest.mark.prefect
def test_demo_stores_every_article_and_alarms_nobody(tmp_path: Path) -> None:
    settings = {name: value for name, value in os.environ.items() if not name.startswith("ILO_EVENTS_")}
    told = subprocess.run(
        [sys.executable, "-m", "sandbox.demo"],
        cwd=tmp_path,
        env=settings,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    everything = told.stdout + told.stderr
    assert not re.search(r"warning|traceback|error|deprecat", everything, re.IGNORECASE), everything
    with closing(sqlite3.connect(tmp_path / "demo" / "ilo-events.db")) as database:
        (articles,) = database.execute("SELECT count(*) FROM article").fetchone()
        (events,) = database.execute("SELECT count(*) FROM event").fetchone()
    assert articles == len(list(ARTICLES.glob("*.txt")))
    assert events > articles / 2
    assert told.stdout.index("Crawling") < told.stdout.index("The events") < told.stdout.index("Where to look next")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["demo"]
