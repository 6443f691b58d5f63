"""An application in; the same application, with every request to it written down, out.

A request stands in the log before the first byte of its answer leaves: whoever has seen an answer finds it here, and
so does whoever counts what a process asked for before it was killed.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

# Where the switchboard of faults leaves what it did with a request.
FAULT = "sandbox.fault"
# Where it leaves how many bytes it will send, where that is not the stated length.
SENT = "sandbox.sent"


@dataclass(frozen=True, slots=True)
class Entry:
    """One request and its answer.

    ``path`` is the target as it was asked for, query included, percent-encoded; ``body_bytes`` are those of the body
    as it goes over the wire (compressed, cut short); ``fault`` is the kind of fault that was put in its way.
    """

    at: datetime
    method: str
    host: str
    path: str
    status: int
    body_bytes: int
    user_agent: str
    if_none_match: str | None
    if_modified_since: str | None
    fault: str | None

    @property
    def conditional(self) -> bool:
        """Whether the page was asked for only in case it has changed."""
        return self.if_none_match is not None or self.if_modified_since is not None


class RequestLog:
    """The log and the application in one: iterate over it, ``len`` it, ``clear`` it between two crawls.

    ``file`` gets every entry as a line of JSON, written out at once; an existing file is added to.
    """

    def __init__(self, app: "WSGIApplication", file: Path | None = None) -> None:
        self.app = app
        self._entries: list[Entry] = []
        self._lock = Lock()
        self._file: IO[str] | None = file.open("a", encoding="utf-8") if file else None

    def __iter__(self) -> Iterator[Entry]:
        """The entries so far, oldest first."""
        with self._lock:
            return iter(self._entries.copy())

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def counts(self) -> Counter[str]:
        """Path → how many times it was asked for."""
        return Counter(entry.path for entry in self)

    @property
    def body_bytes(self) -> int:
        """The bytes of all bodies."""
        return sum(entry.body_bytes for entry in self)

    def clear(self) -> None:
        """Forget the entries; a file keeps its lines."""
        with self._lock:
            self._entries.clear()

    def close(self) -> None:
        """Close the file, if there is one."""
        with self._lock:
            if self._file:
                self._file.close()
                self._file = None

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request; the WSGI protocol. The application must start its response before it returns."""
        began = datetime.now(UTC)
        told: list[tuple[str, list[tuple[str, str]]]] = []

        def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            told.append((status, headers))
            return start_response(status, headers, *error)

        body = self.app(environ, start)
        self._add(_entry(environ, began, *told[-1]))
        return body

    def _add(self, entry: Entry) -> None:
        with self._lock:
            self._entries.append(entry)
            if self._file:
                self._file.write(json.dumps(asdict(entry) | {"at": entry.at.isoformat()}) + "\n")
                self._file.flush()


def read_log(file: Path) -> list[Entry]:
    """The entries of a log's file; a last line that is still being written is left out."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True) if file.exists() else []
    found = (json.loads(line) for line in lines if line.endswith("\n"))
    return [Entry(**values | {"at": datetime.fromisoformat(values["at"])}) for values in found]


def target(environ: "WSGIEnvironment") -> str:
    """The address below the host that was asked for, query included, percent-encoded."""
    asked = environ.get("RAW_URI") or environ.get("REQUEST_URI")
    if asked:
        return str(asked)
    query = environ.get("QUERY_STRING")
    return str(environ.get("PATH_INFO", "")) + (f"?{query}" if query else "")


def _entry(environ: "WSGIEnvironment", began: datetime, status: str, headers: list[tuple[str, str]]) -> Entry:
    method = str(environ["REQUEST_METHOD"])
    stated = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
    return Entry(
        at=began,
        method=method,
        host=str(environ.get("HTTP_HOST", "")),
        path=target(environ),
        status=int(status.split(maxsplit=1)[0]),
        body_bytes=0 if method == "HEAD" else environ.get(SENT, stated),
        user_agent=str(environ.get("HTTP_USER_AGENT", "")),
        if_none_match=environ.get("HTTP_IF_NONE_MATCH"),
        if_modified_since=environ.get("HTTP_IF_MODIFIED_SINCE"),
        fault=environ.get(FAULT),
    )
