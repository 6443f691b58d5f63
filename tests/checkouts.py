"""Copies of this checkout that tests may change: commands and tests run in them as if they were installed."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
# Gold, and what only tests of other rooms need: it would be most of the copy.
_HEAVY = ("sandbox/articles/", "sandbox/quirks/", "docs/")


def files(folder: Path) -> Iterator[Path]:
    """What git tracks in this checkout, and what it would track."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    for name in listed.stdout.split("\0"):
        if name and not name.startswith(_HEAVY) and (folder / name).is_file():
            yield Path(name)


def copied(to: Path) -> Path:
    """A copy of the checkout in a new folder."""
    for path in files(CHECKOUT):
        (to / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(CHECKOUT / path, to / path)
    return to


def contents(folder: Path) -> dict[str, bytes]:
    """Every file by its path, without what Python and the tools leave behind."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in path.relative_to(folder).parts)
    }


def install(folder: Path, to: Path) -> Path:
    """What ``pip install -e .`` writes down for a checkout: its entry points, in a folder to put on the path."""
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = {"console_scripts": project["scripts"], **project["entry-points"]}
    lines = [
        line for group, points in groups.items() for line in (f"[{group}]", *(f"{k} = {v}" for k, v in points.items()))
    ]
    meta = to / f"ilo_events-{project['version']}.dist-info"
    meta.mkdir(parents=True, exist_ok=True)
    (meta / "entry_points.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    version = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (meta / "METADATA").write_text(version, encoding="utf-8")
    return to


def run(folder: Path, installed: Path, *words: str, **settings: str) -> "subprocess.CompletedProcess[str]":
    """Run a program of the environment in a copy; the copy's code and what is installed for it come first."""
    path = os.pathsep.join([str(folder), str(installed)])
    env = os.environ | {"PYTHONPATH": path, "COLUMNS": "120", "PYTHONDONTWRITEBYTECODE": "1"} | settings
    program = Path(sys.executable).with_name(words[0])
    return subprocess.run(
        [program, *words[1:]], cwd=folder, env=env, capture_output=True, text=True, timeout=300, check=False
    )
