"""A page in, a fixture out: its bytes and what is found in it now, as files; and read again, its fields one by one.

A fixture is a folder with the bytes as they came (``page.html`` or ``text.txt``) and ``expected.json``: the guide's
shape, less what is no finding (offsets, confidence, rules, evidence). Whoever knows better corrects that file by hand;
a field that is taken out of it is not checked.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from extractors import GROUP
from pipeline.annotate import annotate
from pipeline.errors import ConfigurationError, UserError
from pipeline.records import Page, Rejected
from pipeline.run import process
from pipeline.shape import KINDS, shape

EXPECTED = "expected.json"
BODIES = ("page.html", "text.txt")
_OK = 200
# What changes without anything else being found.
_ASIDE = frozenset(("confidence", "rule", "mentions", "evidence"))
Json = dict[str, Any]


def save(folder: Path, page: Page) -> Json:
    """Make or renew the fixture of a page; gives what is expected of it from now on.

    Raises ``UserError`` when the page is rejected: then nothing is written.
    """
    from_web = page.final_url.startswith(("http://", "https://"))
    came = {"url": page.final_url, "content_type": page.content_type} if from_web else None
    expected: Json = {"page": came, **found(page)}
    is_text = page.source.endswith(".txt") if not from_web else (page.content_type or "").startswith("text/plain")
    folder.mkdir(parents=True, exist_ok=True)
    for name in BODIES:
        (folder / name).unlink(missing_ok=True)
    (folder / BODIES[is_text]).write_bytes(page.body)
    (folder / EXPECTED).write_text(json.dumps(expected, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return expected


def saved_page(folder: Path) -> Page:
    """The page of a fixture, as it was when it was recorded; raises ``ConfigurationError`` where there is none."""
    body = next((folder / name for name in BODIES if (folder / name).is_file()), None)
    if body is None:
        raise ConfigurationError(f"{folder}: holds neither {' nor '.join(BODIES)}")
    came = (expected(folder).get("page") if (folder / EXPECTED).is_file() else None) or {}
    content, address = body.read_bytes(), came.get("url") or body.name
    kind, digest = came.get("content_type"), sha256(content).hexdigest()
    return Page(address, address, datetime(2000, 1, 1, tzinfo=UTC), _OK, kind, content, digest)


def expected(folder: Path) -> Json:
    """What the fixture's file says; raises ``ConfigurationError`` where it is missing or no JSON object."""
    path = folder / EXPECTED
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path}: cannot be read: {error}") from None
    if not isinstance(said, dict):
        raise ConfigurationError(f"{path}: is no JSON object")
    return said


def found(page: Page) -> Json:
    """What this checkout finds in a page, without trained pipelines and extractors of other packages.

    Raises ``UserError`` when the page is rejected.
    """
    others = tuple(sorted(point.name for point in entry_points(group=GROUP)))
    (result,) = process([page], annotate=partial(annotate, without=others))
    if isinstance(result, Rejected):
        raise UserError(f"{result.source}: {result.reason}: {result.message}")
    whole = shape(result)
    kept = {kind: _distinct(whole[kind]) for kind in (*KINDS, "events")}
    others_found = {kind: _distinct(entries) for kind, entries in whole["other_findings"].items()}
    issues = [issue["code"] for issue in whole["issues"]]
    return {
        "article": whole["article"],
        **kept,
        "other_findings": others_found,
        "issues": issues,
        "text": whole["text"],
    }


def _distinct(entries: list[Json]) -> list[Json]:
    plain = [{name: value for name, value in entry.items() if name not in _ASIDE} for entry in entries]
    return [entry for at, entry in enumerate(plain) if entry not in plain[:at]]


def fields(said: Mapping[str, Any]) -> Json:
    """Every field by its name: ``article.title``, ``dates``, ``dates[9 May 2024].precision``, ``events[1].type``…

    A list stands under its own name with what its entries are called, so that one too many or too few is seen there.
    """
    named: Json = {}
    for name, value in said.items():
        if name in ("article", "other_findings"):
            for inner, content in value.items():
                named |= _entries(f"{name}.{inner}", content)
        elif name != "page":
            named |= _entries(name, value)
    return named


def _entries(name: str, value: Any) -> Json:
    if not (isinstance(value, list) and all(isinstance(entry, dict) for entry in value)):
        return {name: value}
    called: dict[str, Json] = {}
    for number, entry in enumerate(value, 1):
        label = str(entry.get("name") or entry.get("text") or number)
        called[f"{label} #{number}" if label in called else label] = entry
    inner = {f"{name}[{label}].{field}": content for label, entry in called.items() for field, content in entry.items()}
    return {name: list(called), **inner}
