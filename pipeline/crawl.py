"""A site in; its due links fetched, archived and handed out in batches to be read: the loop around the frontier.

What is fetched is in the archive and committed before the next request is made. Reading and storing happen elsewhere
and at the same time; whoever does them never waits for the site.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from models.session import Session, sessionmaker
from pipeline import frontier, walk
from pipeline.archive import ArchiveWriter, read_page
from pipeline.database import open_database, writing_sessions
from pipeline.discover import is_article
from pipeline.errors import ArchiveError
from pipeline.fetch import Fetcher, was_asked
from pipeline.frontier import Claim, Fetched
from pipeline.records import NotModified, Outcome, Page, Rejected
from pipeline.settings import Settings
from pipeline.store import Document, finish_run, start_run, store_batch
from pipeline.tally import Tally

BATCH_SECONDS = 20.0  # a batch is handed on after so long, also when it is not full: someone is looking at the counts
# The first try after a vain one comes after so many delays, or this many seconds; see frontier.schedule.
PAUSE_IN_DELAYS, SHORTEST_PAUSE = 15.0, 0.2
# A link whose next try is further away than so many first pauses is left to a later crawl.
PATIENCE_IN_PAUSES = 40


class Crawl:
    """One run's work on a site, made by ``opened``: ``discover``, then ``fetch_batch`` until ``is_over``.

    ``store`` may be called at the same time from another thread.
    """

    def __init__(
        self, settings: Settings, tally: Tally, *, fetcher: Fetcher, archive: ArchiveWriter,
        sessions: sessionmaker[Session], run_id: int, owner: str, sleep: Callable[[float], None] = time.sleep,
    ) -> None:  # fmt: skip
        self.settings, self.tally, self.run_id = settings, tally, run_id
        self.first_pause = max(PAUSE_IN_DELAYS * fetcher.delay, SHORTEST_PAUSE)
        self._fetcher, self._archive, self._sessions, self._owner = fetcher, archive, sessions, owner
        self._sleep = sleep
        self._planned: deque[int] = deque()
        self._unread: deque[frontier.Waiting] = deque()
        self._again: dict[int, Rejected] = {}  # links of this run that were put off, and why
        self._taken: set[int] = set()

    def discover(self) -> None:
        """Walk the listings and sitemaps, then plan: what is to be fetched, and what earlier crawls left unread."""
        now = datetime.now(UTC)
        with self._sessions.begin() as session:
            resumes = frontier.cut_short(session, self.run_id, now)
            if self.settings.refresh and not resumes:
                frontier.refresh(session, self.settings.site, now)
            due = len(frontier.due_links(session, walk.choice(self.settings), now)) if resumes else 0
        book = frontier.Book(self._sessions, self.run_id, resumes, now)
        found = walk.discover(
            self._get, book, self.settings, due=due, on_links=self.tally.discovered,
            sleep=self._sleep, first_pause=self.first_pause,
        )  # fmt: skip
        self.tally.passed_over(found.passed_over)
        self.tally.problems(found.problems)
        self.plan()

    def plan(self) -> None:
        """What this run will take up, the newest first."""
        with self._sessions.begin() as session:
            frontier.renew(session, self.settings.site, self._owner, datetime.now(UTC))
            self._unread.extend(frontier.waiting_for_extraction(session, self.settings.site))
            planned = frontier.due_links(session, walk.choice(self.settings), datetime.now(UTC))
        self._planned.extend(planned[: self.settings.limit])
        self.tally.planned(len(self._planned) + len(self._unread))

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to be fetched or read in this run."""
        return not (self._planned or self._unread or self._again)

    def fetch_batch(self) -> list[Fetched]:
        """Pages to be read, as many as make a batch; first those that an earlier crawl left unread."""
        batch: list[Fetched] = []
        ends = time.monotonic() + BATCH_SECONDS
        while len(batch) < self.settings.batch_size and time.monotonic() < ends:
            self.tally.check()
            if self._unread:
                found = self._from_archive(self._unread.popleft())
            elif (link_id := self._next()) is not None:
                found = self._fetch(link_id)
            else:
                break
            if found is not None:
                batch.append(found)
        return batch

    def store(self, documents: Sequence[Document], of: Sequence[Fetched]) -> None:
        """Store what the reading made of a batch of pages, in one transaction."""
        with self._sessions.begin() as session:
            outcomes = store_batch(session, documents, run_id=self.run_id)
            frontier.read(session, [found.link_id for found in of])
        self.tally.left(outcomes)

    def _get(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Page | NotModified | Rejected:
        self.tally.check()
        with self._sessions.begin() as session:
            frontier.renew(session, self.settings.site, self._owner, datetime.now(UTC))
        return self._fetcher.get(url, etag=etag, last_modified=last_modified)

    def _from_archive(self, waiting: frontier.Waiting) -> Fetched | None:
        """A page that was fetched and never read; one that the archive has lost is fetched again."""
        try:
            if waiting.archive_file is None or waiting.archive_offset is None:
                raise ArchiveError("not archived")
            page = read_page(self.settings.archive, waiting.archive_file, waiting.archive_offset)
        except ArchiveError:
            with self._sessions.begin() as session:
                frontier.fetch_anew(session, waiting.link_id)
            self._planned.append(waiting.link_id)
            return None
        self._take(waiting.link_id)
        return Fetched(waiting.link_id, waiting.link, page)

    def _next(self) -> int | None:
        """The next link to ask for; None when there is none, or none for a while."""
        if self._fetcher.stopped:
            self._stop()
        elif self._planned:
            return self._planned.popleft()
        elif self._again:
            return self._wait_for_another_try()
        return None

    def _wait_for_another_try(self) -> int | None:
        """The link whose next try comes first, when it comes; what is too far away leaves as put off."""
        with self._sessions.begin() as session:
            frontier.renew(session, self.settings.site, self._owner, datetime.now(UTC))
            moments = frontier.next_attempts(session, list(self._again))
        patience = timedelta(seconds=self.first_pause * PATIENCE_IN_PAUSES)
        link_id = min(self._again, key=lambda key: moments.get(key, datetime.min.replace(tzinfo=UTC)))
        wait = moments.get(link_id, datetime.now(UTC)) - datetime.now(UTC)
        if wait > patience:
            self._leave_again()
            return None
        self._sleep(max(wait.total_seconds(), 0.0) + 0.001)
        return link_id

    def _fetch(self, link_id: int) -> Fetched | None:
        """One link from claim to commit; its page where there is one to be read."""
        now = datetime.now(UTC)
        with self._sessions.begin() as session:
            frontier.renew(session, self.settings.site, self._owner, now)
            claim = frontier.claim(session, link_id, self._owner, now)
        if claim is None:
            self._no_longer_due(link_id)
            return None
        self._take(link_id)
        answer = self._fetcher.fetch(
            claim.link, etag=claim.etag, last_modified=claim.last_modified, had=None if claim.etag else self._is_had
        )
        if isinstance(answer, Page) and not is_article(answer.final_url):
            message = f"leads to {answer.final_url}, which is no article"
            answer = Rejected(claim.link.url, "fetch", "out_of_scope", message)
        match answer:
            case Page():
                return self._had(claim, answer)
            case NotModified():
                self._not_modified(claim, answer)
            case Rejected():
                self._failed(claim, answer)
        return None

    def _had(self, claim: Claim, page: Page) -> Fetched | None:
        archived = self._archive.write(page)
        with self._sessions.begin() as session:
            found = frontier.fetched(session, claim, archived, self.run_id, datetime.now(UTC))
        self._again.pop(claim.link_id, None)
        self.tally.fetched(1)
        if found is None:
            self.tally.left([Outcome(claim.link.url, "unchanged")])
        return found

    def _is_had(self, url: str) -> bool:
        with self._sessions.begin() as session:
            return frontier.is_had(session, url, datetime.now(UTC))

    def _not_modified(self, claim: Claim, answer: NotModified) -> None:
        with self._sessions.begin() as session:
            frontier.not_modified(session, claim, answer, datetime.now(UTC))
        self._again.pop(claim.link_id, None)
        self.tally.left([Outcome(claim.link.url, "unchanged")])

    def _failed(self, claim: Claim, rejected: Rejected) -> None:
        """Put off, or at its end; a site that stops the crawl has said nothing of the link."""
        now = datetime.now(UTC)
        self._again.pop(claim.link_id, None)
        if self._fetcher.stopped or not was_asked(rejected):
            with self._sessions.begin() as session:
                frontier.release(session, claim)
            self._again[claim.link_id] = rejected
            return
        with self._sessions.begin() as session:
            fate = frontier.failed(session, claim, rejected, now, self.first_pause)
            outcomes = [Outcome(claim.link.url, "unchanged")]
            if fate in ("rejected", "gone"):
                final = replace(rejected, retry_at=None)
                outcomes = store_batch(session, [Document(final, None, claim.link)], run_id=self.run_id)
        if fate == "put_off":
            self._again[claim.link_id] = rejected
        else:
            self.tally.left(outcomes)

    def _take(self, link_id: int) -> None:
        if link_id not in self._taken:
            self._taken.add(link_id)
            self.tally.taken()

    def _no_longer_due(self, link_id: int) -> None:
        """Its document was had under another address meanwhile."""
        rejected = self._again.pop(link_id, None)
        if rejected is not None:
            self.tally.left([Outcome(rejected.source, "unchanged")])
        else:
            self.tally.planned(-1)

    def _stop(self) -> None:
        """The site wants to be left alone: what is planned waits for another crawl."""
        waiting = len(self._planned)
        more = f"; {waiting:,} addresses wait for the next crawl" if waiting else ""
        self.tally.problems([f"{self._fetcher.stopped}{more}"])
        self._planned.clear()
        self.tally.planned(-waiting)
        self._leave_again()

    def _leave_again(self) -> None:
        put_off = [Outcome(r.source, "put_off", r.reason, r.message) for r in self._again.values()]
        self._again.clear()
        self.tally.left(put_off)


@contextmanager
def opened(settings: Settings, tally: Tally) -> Iterator[Crawl]:
    """A crawl with its run, its lease on the site, its archive file and its connections, all closed at the end.

    Raises ``ConfigurationError`` when another crawl works on the site, or what it needs is not there. The run's row
    says ``failed`` when the work ends with an error or by Ctrl-C; what was fetched and stored by then stays.
    """
    owner = frontier.new_owner()
    with open_database(settings.database_url) as engine, Fetcher(settings) as fetcher:
        sessions = writing_sessions(engine)
        with sessions.begin() as session:
            run_id = start_run(session, "crawl", settings.asked_for())
            frontier.take(session, settings.site, owner, run_id, datetime.now(UTC))
        status: Literal["finished", "failed"] = "failed"
        try:
            with ArchiveWriter(settings, run_id) as archive:
                fetcher.check()
                yield Crawl(
                    settings, tally, fetcher=fetcher, archive=archive, sessions=sessions, run_id=run_id, owner=owner
                )
            status = "finished"
        finally:
            with sessions.begin() as session:
                finish_run(session, run_id, tally.summary().counts(), status)
                frontier.give_back(session, settings.site, owner)


def check_free(settings: Settings) -> None:
    """Raises ``ConfigurationError`` when a crawl that lives works on the site, or the database is not as it must be."""
    with open_database(settings.database_url) as engine, writing_sessions(engine).begin() as session:
        frontier.check_free(session, settings.site, datetime.now(UTC))
