"""A name and languages in; the files of a new extractor in a checkout out, from the texts in ``templates/extractor``.

All is made before the first file is written, nothing that is there is overwritten, and the only files changed are
``pyproject.toml`` (the entry point) and the pipelines of the languages.
"""

import json
import keyword
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from string import Template

from pipeline.errors import ConfigurationError

_TEMPLATES = files("pipeline") / "templates" / "extractor"
# Longer ones would not fit the lines of the templates.
LONGEST_NAME = 24
_NAME = re.compile(rf"[a-z][a-z0-9_]{{0,{LONGEST_NAME - 1}}}")
# What ``doc._`` has already beside the attributes that are declared.
_UNDERSCORE = frozenset(("get", "has", "set"))
_DECLARED = re.compile(r"\b(?:declare|attribute)\(\s*\"(\w+)\"")
_ENTRY_POINTS = re.compile(r"^\[project\.entry-points\.spacy_factories\]\n(?:[^\n\[]+\n)*", re.MULTILINE)
_PIPELINE = re.compile(r"^pipeline\s*=\s*(\[[^\]]*\])", re.MULTILINE)
_TRAINED = re.compile(r"^(?:#[^\n]*\n)*\[components\.trained\]", re.MULTILINE)
# After this component come only those that weigh what the others found.
_LAST = "trained"


@dataclass(frozen=True)
class Scaffold:
    """The texts of the files that are new and of those that change, by their path; in the order of writing."""

    new: Mapping[Path, str]
    changed: Mapping[Path, str]

    def write(self) -> None:
        """Write them all; raises ``ConfigurationError`` for what cannot be written."""
        try:
            for path, text in self.new.items():
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("x", encoding="utf-8") as file:
                    file.write(text)
            for path, text in self.changed.items():
                path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise ConfigurationError(f"{error.filename}: cannot be written: {error.strerror}") from None


def find_checkout(start: Path) -> Path:
    """The checkout of ilo-events that a folder lies in; raises ``ConfigurationError`` where it lies in none."""
    for folder in (start, *start.parents):
        try:
            project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8")).get("project", {})
        except (OSError, ValueError):
            continue
        if project.get("name") == "ilo-events":
            return folder
    raise ConfigurationError(f"{start} lies in no checkout of ilo-events: change to its folder first")


def languages_of(checkout: Path) -> tuple[str, ...]:
    """The languages that the checkout has a pipeline for."""
    return tuple(sorted(path.stem for path in (checkout / "extractors" / "pipelines").glob("*.cfg")))


def plan(checkout: Path, name: str, languages: Iterable[str] = ()) -> Scaffold:
    """The extractor ``name`` for some languages, all that have a pipeline unless given.

    Raises ``ConfigurationError`` for a name or a language that will not do.
    """
    known = languages_of(checkout)
    chosen = tuple(dict.fromkeys(languages)) or known
    for language in chosen:
        if language not in known:
            raise ConfigurationError(f"nothing is extracted in {language} (only in: {', '.join(known)})")
    _check_name(checkout, name)
    new = _new(checkout, name, chosen)
    for path in new:
        if path.exists():
            raise ConfigurationError(f"{path.relative_to(checkout)} is there already: choose another name")
    project = checkout / "pyproject.toml"
    changed = {project: _with_entry_point(project, name)}
    for language in chosen:
        config = checkout / "extractors" / "pipelines" / f"{language}.cfg"
        changed[config] = _with_component(config, name)
    return Scaffold(new, changed)


def _check_name(checkout: Path, name: str) -> None:
    if not _NAME.fullmatch(name) or keyword.iskeyword(name):
        raise ConfigurationError(
            f"'{name}' cannot be the name of an extractor: up to {LONGEST_NAME} small letters, digits and underscores, "
            "a letter first, and no word of Python's own"
        )
    room = checkout / "extractors"
    if (room / name).exists() or (room / f"{name}.py").exists():
        raise ConfigurationError(f"extractors/{name} is there already: choose another name")
    declared = {word for path in room.rglob("*.py") for word in _DECLARED.findall(path.read_text(encoding="utf-8"))}
    if name in declared | _UNDERSCORE:
        raise ConfigurationError(f"doc._.{name} has a meaning already: choose another name")
    for path in (checkout / "tests").rglob(f"test_{name}.py"):  # pytest wants each name once
        raise ConfigurationError(f"{path.relative_to(checkout)} is there already: choose another name")


def _new(checkout: Path, name: str, languages: tuple[str, ...]) -> dict[Path, str]:
    component = "".join(part.title() for part in name.split("_")) + "Extractor"
    folder, tests = checkout / "extractors" / name, checkout / "tests" / "extractors"
    said = {
        "name": name,
        "title": name.replace("_", " ").capitalize(),
        "component": component,
        "languages": ", ".join(f'"{language}"' for language in languages) + ("," if len(languages) == 1 else ""),
    }
    imports = [
        "from extractors.findings import Finding, text_of\n",
        f"from extractors.{name}.patterns import {component}Words\n",
    ]
    # The comment that the linter wants stands behind each import inside a function.
    lazy = [
        f"    from extractors.{name}.{name} import {component}  # noqa: PLC0415\n",
        f"    from extractors.{name}.patterns import words  # noqa: PLC0415\n",
    ]
    new = {
        folder / "__init__.py": _filled("package", **said),
        folder / f"{name}.py": _filled("logic", **said, imports="".join(sorted(imports))),
        folder / "factory.py": _filled("factory", **said, imports="".join(sorted(lazy))),
        folder / "patterns" / "__init__.py": _filled("patterns", **said),
        tests / f"test_{name}.py": _filled("test", **said),
    }
    for language in languages:
        begun = language if (_TEMPLATES / f"words_{language}.txt").is_file() else "other"
        new[folder / "patterns" / f"{language}.py"] = _filled(f"words_{begun}", **said, lang=language)
        new[tests / "examples" / f"{name}_{language}.txt"] = _filled(f"examples_{begun}", **said)
    return new


def _filled(template: str, **said: str) -> str:
    return Template((_TEMPLATES / f"{template}.txt").read_text(encoding="utf-8")).substitute(said)


def _with_entry_point(project: Path, name: str) -> str:
    text = project.read_text(encoding="utf-8")
    section = _ENTRY_POINTS.search(text)
    if section is None:
        raise ConfigurationError(f"{project.name}: no [project.entry-points.spacy_factories]")
    if re.search(rf"^ilo_{name}\s*=", section[0], re.MULTILINE):
        raise ConfigurationError(f"{project.name} has an entry point ilo_{name} already: choose another name")
    line = f'ilo_{name} = "extractors.{name}.factory:create_{name}"\n'
    return text[: section.end()] + line + text[section.end() :]


def _with_component(config: Path, name: str) -> str:
    """The pipeline's text with the component in its place: after the others, before the one that asks a trained one."""
    text = config.read_text(encoding="utf-8")
    listed = _PIPELINE.search(text)
    try:
        order = json.loads(listed[1]) if listed else None
    except ValueError:
        order = None
    if listed is None or not isinstance(order, list):
        raise ConfigurationError(f"{config.name}: no list 'pipeline = [...]' of components")
    if name in order:
        raise ConfigurationError(f"{config.name} has a component {name} already: choose another name")
    order.insert(order.index(_LAST) if _LAST in order else len(order), name)
    text = text[: listed.start(1)] + json.dumps(order, separators=(",", ":")) + text[listed.end(1) :]
    trained = _TRAINED.search(text)
    block = f'[components.{name}]\nfactory = "ilo_{name}"\n'
    if trained is None:
        return f"{text.rstrip()}\n\n{block}"
    return f"{text[: trained.start()]}{block}\n{text[trained.start() :]}"
