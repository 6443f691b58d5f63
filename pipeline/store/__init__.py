"""Stage: Events (or an Article without pipeline, or a Rejected) in, rows out, and one Outcome a document.

Storing the same document twice changes nothing. A changed text is a new version of the article, a changed result a new
extraction; the older ones stay, no longer current. Each document is whole or not there at all; the caller commits.

    with writing_sessions(engine).begin() as session:
        outcome = store(session, events, run_id=run_id, page=page, link=link)
"""

from pipeline.store.documents import Document, store, store_batch
from pipeline.store.reextraction import Again, supersede_batch
from pipeline.store.runs import fail_dead_runs, finish_run, start_run

__all__ = [
    "Again",
    "Document",
    "fail_dead_runs",
    "finish_run",
    "start_run",
    "store",
    "store_batch",
    "supersede_batch",
]
