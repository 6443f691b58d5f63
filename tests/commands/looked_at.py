"""A database with a little in it, for the commands that look at it."""

import made

from models.session import make_engine, session_factory
from pipeline.records import Rejected
from pipeline.store import finish_run, start_run, store

HANOI = "https://www.ilo.org/resource/news/seminar-hanoi"
# Nobody's terminal may be steered by what stands in a title.
NASTY = "Seminar\x1b[31min red\x07[bold]on markup[/bold]"


def fill(url: str) -> None:
    """Two articles, three events, something rejected."""
    engine = make_engine(url)
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "ingest")
        article = made.article()
        store(session, made.events(article, made.side_event()), run_id=run_id, page=made.page(article))
        hanoi = made.article(url=HANOI, body=made.BODY + " It was long.", title=NASTY)
        seminar = {"type": "meeting", "start": None, "end": None, "countries": ("VN",), "places": ()}
        store(session, made.events(hanoi, **seminar), run_id=run_id)
        store(session, Rejected("x.bin", "read", "binary", "is not text"), run_id=run_id)
        finish_run(session, run_id, {"documents": 3, "stored": 2, "rejected": 1})
    engine.dispose()
