"""An extractor is its folder, its entry point and its place in the pipelines: shown on copies of this checkout."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from checkouts import CHECKOUT, contents, copied, files, install, run

NAME = "conventions"
CONFIGS = {f"extractors/pipelines/{path.name}" for path in (CHECKOUT / "extractors" / "pipelines").glob("*.cfg")}
ENTRY = f'ilo_{NAME} = "extractors.{NAME}.factory:create_{NAME}"\n'
BLOCK = f'[components.{NAME}]\nfactory = "ilo_{NAME}"\n\n'
ARTICLE = """Kenya ratifies the Domestic Workers Convention

11 June 2024

NAIROBI, Kenya (ILO News) – The Ministry of Labour of Kenya ratified Convention No. 189 on 9 May 2024.

It protects 4,000 domestic workers.
"""
SHORTEST, LONGEST = "q", "hours_of_work_by_country"  # what the templates make of them must fit the lines


def without(folder: Path) -> None:
    """Take the extractor away, by hand as somebody would."""
    for path in list(files_of(folder)):
        (folder / path).unlink()
    shutil.rmtree(folder / "extractors" / NAME)
    edit(folder / "pyproject.toml", ENTRY)
    for config in CONFIGS:
        edit(folder / config, BLOCK)
        edit(folder / config, f',"{NAME}"')


def files_of(folder: Path) -> list[str]:
    """The extractor's own folder, its test and its examples."""
    own = (f"extractors/{NAME}/", f"tests/extractors/test_{NAME}.py", f"tests/extractors/examples/{NAME}_")
    return [name for name in contents(folder) if name.startswith(own)]


def edit(path: Path, gone: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(gone) == 1, f"{path}: {gone!r}"
    path.write_text(text.replace(gone, ""), encoding="utf-8")


def extracted(folder: Path, installed: Path) -> dict[str, object]:
    done = run(folder, installed, "ilo-events", "extract", "article.txt")
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_taking_it_away_touches_nothing_else_and_changes_no_other_finding(tmp_path: Path) -> None:
    whole, less = copied(tmp_path / "whole"), copied(tmp_path / "less")
    without(less)
    before, after = contents(whole), contents(less)
    assert {name for name in before if before[name] != after.get(name)} == {
        "pyproject.toml", *CONFIGS, *files_of(whole)
    }  # fmt: skip
    assert set(after) < set(before)
    for folder in (whole, less):
        (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
        install(folder, tmp_path / f"installed-{folder.name}")
    with_it = extracted(whole, tmp_path / "installed-whole")
    without_it = extracted(less, tmp_path / "installed-less")
    (kind, mentions), *others = with_it.pop("other_findings").items()  # type: ignore[attr-defined]
    assert (kind, [mention["text"] for mention in mentions], others) == (
        NAME, ["Domestic Workers Convention", "Convention No. 189"], [],
    )  # fmt: skip
    assert without_it.pop("other_findings") == {}
    assert with_it == without_it
    assert with_it["organisations"] and with_it["events"]
    # What is installed may be older than the checkout.
    done = run(less, tmp_path / "installed-whole", "ilo-events", "extract", "article.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"error: extractors.{NAME} is installed, but not there any more: run pip install -e . in the checkout\n"
    )


def test_no_other_file_names_it() -> None:
    """Neither its component nor its module, and its kind only where an article's own words are meant."""
    rooms = ("pipeline/", "models/", "flows/", "alembic/", "extractors/")
    allowed = CONFIGS | set(files_of(CHECKOUT))
    named = re.compile(rf"ilo_{NAME}|extractors[./]{NAME}|_\.{NAME}|kind *==? *[\"']{NAME}|declare\(\"{NAME}")
    other = [path for path in map(Path.as_posix, files(CHECKOUT)) if path.startswith(rooms) and path not in allowed]
    assert len(other) > 200
    found = {p: m[0] for p in other if (m := named.search((CHECKOUT / p).read_text(encoding="utf-8", errors="ignore")))}
    assert found == {}


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the checkout with two new extractors, not installed yet; ``before`` beside it is how it was."""
    folder = tmp_path_factory.mktemp("begun")
    copied(folder / "before")
    copy = copied(folder / "copy")
    install(copy, folder / "installed")
    for name in (SHORTEST, LONGEST):
        done = run(copy, folder / "installed", "ilo-events", "new-extractor", name)
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        assert done.stdout.splitlines()[-1] == (
            f"try it: pytest tests/extractors/test_{name}.py; so that the pipelines find it: pip install -e ."
        )
    return folder


def in_copy(begun: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return run(begun / "copy", begun / "installed", *words)


def test_a_new_extractor_is_a_folder_an_entry_point_a_line_in_the_pipelines_and_tests(begun: Path) -> None:
    before, after = contents(begun / "before"), contents(begun / "copy")
    changed = {name for name in before if before[name] != after.get(name)}
    assert changed == {"pyproject.toml", *CONFIGS}
    languages = [Path(config).stem for config in CONFIGS]
    new = set()
    for name in (SHORTEST, LONGEST):
        new |= {f"extractors/{name}/{part}.py" for part in ("__init__", name, "factory", "patterns/__init__")}
        new |= {f"extractors/{name}/patterns/{language}.py" for language in languages}
        new |= {f"tests/extractors/examples/{name}_{language}.txt" for language in languages}
        new.add(f"tests/extractors/test_{name}.py")
    assert set(after) - set(before) == new
    for name in changed:
        lines = after[name].splitlines()
        assert [line for line in before[name].splitlines() if line not in lines] == (
            [] if name == "pyproject.toml" else [line for line in before[name].splitlines() if b"pipeline = [" in line]
        )


def test_its_test_passes_at_once(begun: Path) -> None:
    tests = [f"tests/extractors/test_{name}.py" for name in (SHORTEST, LONGEST)]
    done = in_copy(begun, "pytest", "-q", "-p", "no:cacheprovider", *tests)
    assert done.returncode == 0, done.stdout
    assert re.search(r"^\d\d passed", done.stdout, re.MULTILINE)


def test_what_it_writes_is_clean(begun: Path) -> None:
    new = sorted(set(contents(begun / "copy")) - set(contents(begun / "before")))
    python = [name for name in new if name.endswith(".py")]
    for words in (["ruff", "check"], ["ruff", "format", "--check"]):
        done = in_copy(begun, *words, "--no-cache", *python)
        assert done.returncode == 0, done.stdout
    folders = [f"extractors/{name}" for name in (SHORTEST, LONGEST)]
    done = in_copy(begun, "mypy", "--cache-dir", str(begun / "mypy"), *folders)
    assert done.returncode == 0, done.stdout


def test_until_it_is_installed_one_line_says_so_and_then_the_pipelines_find_it(begun: Path) -> None:
    (begun / "copy" / "article.txt").write_text(ARTICLE + "\nThe week has 40 hours.\n", encoding="utf-8")
    done = in_copy(begun, "ilo-events", "extract", "article.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"error: the en pipeline asks for ilo_{SHORTEST}, ilo_{LONGEST}, not installed yet: "
        "run pip install -e . in the checkout\n"
    )
    install(begun / "copy", begun / "again")
    found = json.loads(run(begun / "copy", begun / "again", "ilo-events", "extract", "article.txt").stdout)
    for name in (SHORTEST, LONGEST):
        (hours,) = found["other_findings"][name]
        assert (hours["text"], hours["value"]) == ("40 hours", {"number": 40, "unit": "hour"})
    (begun / "copy" / "article.txt").unlink()
