"""The worker process: texts come in on a connection, what is found goes out, and a note says where the work is.

``pipeline.annotating.guard`` starts it, watches the note and kills it where it stands still. It ends by itself when
nobody listens any more.
"""

import os
import signal
import struct
from collections import defaultdict
from collections.abc import Mapping, Set
from mmap import mmap
from multiprocessing.connection import Connection
from typing import Literal, NamedTuple

from pipeline.annotate import find, load
from pipeline.annotating.pipelines import LOADING
from pipeline.annotating.plain import Findings, Text
from pipeline.errors import ConfigurationError

RESTING = -2  # stands for an article while there is none
LOADING_SECONDS = 300.0  # a pipeline may take so long to be made, with a large trained one and a slow disk
_FORM = struct.Struct("<Qi200s")
SIZE = _FORM.size
# One that hangs while nobody is left to kill it ends after so many times what it may take.
_GRACE = 2.0


class Order(NamedTuple):
    """What a worker process is told once: see ``annotate``; ``warm`` are the languages to make ready at once."""

    trained: Mapping[str, str]
    without: tuple[str, ...]
    warm: tuple[str, ...]
    timeout: float


class Task(NamedTuple):
    """Texts to read, and by their number the components that are left out."""

    texts: list[Text]
    left_out: defaultdict[int, set[str]]


class Answer(NamedTuple):
    """What came of an order or a task: its findings, or the message of what went wrong."""

    word: Literal["ready", "found", "refused", "failed"]
    findings: list[Findings]
    message: str = ""


class Place(NamedTuple):
    """Where the work is: the turn grows with each step; the article's number, and the component that reads it."""

    turn: int
    article: int
    component: str


class Note:
    """The place of the work in memory that the one who watches shares, so that it can be read after a sudden end."""

    def __init__(self, shared: mmap) -> None:
        self._shared = shared
        self._turn = 0

    def write(self, article: int, component: str) -> None:
        """The work is now here."""
        self._turn += 1
        _FORM.pack_into(self._shared, 0, self._turn, article, component.encode()[:200])

    def read(self) -> Place:
        """Where the work is."""
        turn, article, component = _FORM.unpack_from(self._shared, 0)
        return Place(turn, article, component.rstrip(b"\0").decode(errors="ignore"))


class _Watch:
    """Notes each step, and leaves out what the task says."""

    def __init__(self, note: Note, timeout: float) -> None:
        self._note, self._timeout = note, timeout
        self.left_out: Mapping[int, Set[str]] = {}

    def __call__(self, article: int, component: str) -> bool:
        if article in self.left_out and component in self.left_out[article]:
            return False
        self._note.write(article, component)
        longest = LOADING_SECONDS if article == LOADING else self._timeout
        signal.setitimer(signal.ITIMER_REAL, _GRACE * longest)  # unheard, it ends the process
        return True

    def rest(self) -> None:
        """Nothing is being read."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        self._note.write(RESTING, "")


def main(line_descriptor: int, note_descriptor: int) -> None:
    """Work on what comes in on the connection until its other end is closed."""
    with Connection(line_descriptor) as line, mmap(note_descriptor, SIZE) as shared:
        try:
            _serve(line, Note(shared))
        except (EOFError, OSError):  # nobody is there any more
            os._exit(0)


def _serve(line: Connection, note: Note) -> None:
    order: Order = line.recv()
    watch = _Watch(note, order.timeout)
    ready = _ready(order, watch)
    watch.rest()
    line.send(ready)
    while True:
        task: Task = line.recv()
        watch.left_out = task.left_out
        answer = _answer(order, task, watch)
        watch.rest()  # before it is heard: who has it may end this process, which is then nobody's fault
        line.send(answer)


def _ready(order: Order, watch: _Watch) -> Answer:
    watch(LOADING, "")
    try:
        import extractors.findings  # noqa: F401, PLC0415 - imports spaCy, while texts are still being read elsewhere

        for language in order.warm:
            load(language, order.trained.get(language), order.without, watch)
    except ConfigurationError as error:
        return Answer("refused", [], error.message)
    except Exception as error:
        return Answer("failed", [], f"{type(error).__name__}: {error}")
    return Answer("ready", [])


def _answer(order: Order, task: Task, watch: _Watch) -> Answer:
    try:
        return Answer("found", list(find(task.texts, order.trained, order.without, watch)))
    except ConfigurationError as error:
        return Answer("refused", [], error.message)
    except Exception as error:  # told to whoever asked, who is in another process
        return Answer("failed", [], f"{type(error).__name__}: {error}")
