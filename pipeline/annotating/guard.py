"""Articles in, annotations out, by worker processes that are watched: one that hangs or dies costs what it was at.

A component that never ends may hold the interpreter itself (a regular expression that backtracks without end), and then
nothing inside the process can stop it. So pipelines run in a process of their own, and this one never imports spaCy.
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from importlib.metadata import entry_points
from mmap import mmap
from multiprocessing import Pipe
from queue import SimpleQueue
from signal import Signals

from extractors import GROUP
from pipeline.annotate import annotate, load
from pipeline.annotating.pipelines import LOADING, NONE, check_languages, languages
from pipeline.annotating.plain import Findings, Told, annotations_of, text_of
from pipeline.annotating.running import TOKENIZER
from pipeline.annotating.worker import LOADING_SECONDS, RESTING, SIZE, Answer, Note, Order, Place, Task
from pipeline.errors import ConfigurationError
from pipeline.records import Annotations, Article

Annotate = Callable[[Iterable[Article]], Iterator[Annotations]]
# A component that was lost so often in a run is left out for the rest of it.
MOST_LOSSES = 3
# How often a worker process may end without having been at anything, for one batch.
_MOST_DEATHS = 3
# How often the note is looked at, in seconds.
_LOOK = 0.25
_START = "import sys; sys.path[:] = {path!r}; from pipeline.annotating.worker import main; main({line}, {note})"


@contextmanager
def annotator(
    trained: Mapping[str, str] = NONE, without: tuple[str, ...] = (), *,
    timeout: float = 60.0, workers: int = 1, warm: Sequence[str] = (),
) -> Iterator[Annotate]:  # fmt: skip
    """Inside, a function such as ``annotate``, which ``workers`` processes do the work of; threads may share it.

    A component may take ``timeout`` seconds for an article. One that takes longer, or with which the process dies, is
    left out for the article, which gets an issue ``extractor_timeout`` or ``extractor_crashed``; after ``MOST_LOSSES``
    it is left out for the rest (``extractor_left_out``). ``warm`` are languages to make ready at once. With no workers
    all is done in this process, where nothing that hangs can be stopped.

    Raises ``ConfigurationError`` as ``load`` does, at once for the languages of ``trained``.
    """
    check_languages(trained)
    _check_names(without)
    if workers == 0 or os.name != "posix":
        for language, name in trained.items():
            load(language, name, without)
        yield partial(annotate, trained=trained, without=without)
        return
    known = [language for language in dict.fromkeys([*trained, *warm]) if language in languages()]
    team = _Team(Order(dict(trained), without, tuple(known), timeout), workers)
    try:
        team.start(wait=bool(trained))
        yield team.annotate
    finally:
        team.close()


def _check_names(without: Collection[str]) -> None:
    installed = {point.name for point in entry_points(group=GROUP)} if without else set()
    if unknown := ", ".join(name for name in without if name not in installed):
        known = ", ".join(sorted(installed)) or "none"
        raise ConfigurationError(f"setting without_extractors: no package adds {unknown} (those installed: {known})")


class _LostError(Exception):
    """A worker process came to nothing: where it was, the code of the issue, and why."""

    def __init__(self, place: Place, code: str, reason: str) -> None:
        super().__init__(reason)
        self.place, self.code, self.reason = place, code, reason


class _Worker:
    """A worker process, started again when it is asked after it was lost."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self._process: subprocess.Popen[bytes] | None = None
        self._is_ready = False

    def start(self) -> None:
        """Start the process, unless it runs; it makes itself ready meanwhile."""
        if self._process is not None:
            return
        self._line, theirs = Pipe()
        with theirs, tempfile.TemporaryFile() as file:
            file.truncate(SIZE)
            self._shared = mmap(file.fileno(), SIZE)
            self._note = Note(self._shared)
            self._note.write(LOADING, "")
            command = _START.format(path=sys.path, line=theirs.fileno(), note=file.fileno())
            self._process = subprocess.Popen(  # noqa: S603 - our own
                [sys.executable, "-c", command],
                stdin=subprocess.DEVNULL,
                stdout=2,  # what a component prints is no part of what a command gives out
                pass_fds=(theirs.fileno(), file.fileno()),
                process_group=0,  # Ctrl-C ends it through this process
            )
        with suppress(OSError):  # it ended at once: the answer will say so
            self._line.send(self.order)

    def ready(self) -> None:
        """Wait until it has loaded what it can load before it is asked; raises ``ConfigurationError``."""
        self.start()
        if not self._is_ready:
            self._reply()
            self._is_ready = True

    def ask(self, task: Task) -> list[Findings]:
        """What is found in the texts; raises ``_LostError`` when the process has to be, or is, no more."""
        self.ready()
        with suppress(OSError):
            self._line.send(task)
        return self._reply().findings

    def stop(self) -> None:
        """End the process, wherever it is; it holds nothing that would be lost."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._line.close()
            self._shared.close()
        self._process, self._is_ready = None, False

    def kill(self) -> None:
        """End the process as another thread may: the one that waits for it is told and tidies up."""
        if self._process is not None:
            self._process.kill()

    def _reply(self) -> Answer:
        step = min(_LOOK, self.order.timeout / 4)
        turn, waited = -1, 0.0
        # Looks are counted, not seconds: while this process is stopped (Ctrl-Z), no time passes for the other either.
        while not self._line.poll(step):
            place = self._note.read()
            waited = waited + step if place.turn == turn else step
            turn = place.turn
            limit = LOADING_SECONDS if place.article == LOADING else self.order.timeout
            if waited > limit:
                raise _LostError(place, "extractor_timeout", f"no end after {limit:g} s")
        try:
            answer: Answer = self._line.recv()
        except (EOFError, OSError):
            raise _LostError(self._note.read(), "extractor_crashed", self._end()) from None
        if answer.word == "refused":
            raise ConfigurationError(answer.message)
        if answer.word == "failed":
            raise RuntimeError(answer.message)
        return answer

    def _end(self) -> str:
        assert self._process is not None  # noqa: S101 - it was asked
        try:
            code = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return "the worker process closed its connection"
        if code >= 0:
            return f"the worker process ended with exit code {code}"
        name = Signals(-code).name if -code in set(Signals) else str(-code)
        return f"the worker process was ended by {name}" + (" (out of memory?)" if name == "SIGKILL" else "")


class _Team:
    """Worker processes that share what has been learnt of the components in this run."""

    def __init__(self, order: Order, workers: int) -> None:
        self._workers = [_Worker(order) for _ in range(workers)]
        self._free: SimpleQueue[_Worker] = SimpleQueue()
        for worker in self._workers:
            self._free.put(worker)
        self._losses: Counter[str] = Counter()
        self._left_out: dict[str, Told] = {}  # by name, components that are out for the rest of the run, and why
        self._is_closed = False

    def start(self, *, wait: bool) -> None:
        """Start the processes; ``wait`` until the first is ready, for what it may have to say."""
        for worker in self._workers:
            worker.start()
        while wait:
            try:
                self._workers[0].ready()
                return
            except _LostError as lost:
                self._workers[0].stop()
                self._cannot_load(lost)

    def close(self) -> None:
        """End the processes."""
        self._is_closed = True
        for worker in self._workers:
            worker.kill()
        for worker in [self._free.get() for _ in self._workers]:  # those at work come back when they see it
            worker.stop()
            self._free.put(worker)  # a thread that still waits for one is told, see ``_annotated``

    def annotate(self, articles: Iterable[Article]) -> Iterator[Annotations]:
        """The annotations of the articles, in order, by one of the processes; all are read before the first comes."""
        given = list(articles)
        if not given:
            return
        yield from self._annotated(given)

    def _annotated(self, articles: Sequence[Article]) -> list[Annotations]:
        worker = self._free.get()
        try:
            if self._is_closed:
                raise RuntimeError("the worker processes were ended")
            found = self._found(worker, articles)
        finally:
            self._free.put(worker)
        return [annotations_of(*pair) for pair in zip(articles, found, strict=True)]

    def _found(self, worker: _Worker, articles: Sequence[Article]) -> list[Findings]:
        task = Task([text_of(article) for article in articles], defaultdict(set))
        told: dict[int, list[Told]] = defaultdict(list)
        everything = range(len(articles))
        for name in list(self._left_out):
            self._leave_out(name, task, told, everything)
        deaths = 0
        while True:
            try:
                found = worker.ask(task)
                break
            except _LostError as lost:
                worker.stop()
                if self._is_closed:
                    raise RuntimeError("the worker processes were ended") from None
                if lost.place.article == LOADING:
                    self._leave_out(self._cannot_load(lost), task, told, everything)
                elif lost.place.article == RESTING:
                    deaths += 1
                    if deaths == _MOST_DEATHS:
                        raise RuntimeError(f"no worker process stays alive: {lost.reason}") from None
                else:
                    self._blame(lost, task, told)
        return [each._replace(issues=[*told[i], *each.issues]) for i, each in enumerate(found)]

    def _blame(self, lost: _LostError, task: Task, told: dict[int, list[Told]]) -> None:
        """Leave the component out that was at work: for the article, and after so many losses for all that follow."""
        _, article, name = lost.place
        task.left_out[article].add(name)
        told[article].append((lost.code, f"{name}: {lost.reason}"))
        self._losses[name] += 1
        if self._losses[name] == MOST_LOSSES and name != TOKENIZER:
            self._left_out[name] = "extractor_left_out", f"{name}: left out after {MOST_LOSSES} failures in this run"
            self._leave_out(name, task, told, range(article + 1, len(task.texts)))

    def _cannot_load(self, lost: _LostError) -> str:
        """Do without the extractor of another package that was being loaded; its name."""
        name = lost.place.component
        if lost.place.article != LOADING or not name:
            raise ConfigurationError(f"the pipelines cannot be loaded: {lost.reason}")
        self._left_out[name] = "extractor_unavailable", f"{name}: cannot be loaded: {lost.reason}"
        for worker in self._workers:
            worker.order = worker.order._replace(without=(*worker.order.without, name))
        return name

    def _leave_out(self, name: str, task: Task, told: dict[int, list[Told]], articles: Iterable[int]) -> None:
        for article in articles:
            task.left_out[article].add(name)
            told[article].append(self._left_out[name])
