"""`ilo-events new-extractor`: what it refuses, in one line, and that it then writes nothing."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main

PROJECT = """[project]
name = "ilo-events"

[project.entry-points.spacy_factories]
ilo_dates = "extractors.dates.factory:create_dates"
ilo_gone = "extractors.gone.factory:create_gone"

[tool.other]
"""
CONFIG = """[nlp]
lang = "LANG"
pipeline = ["dates","late"]

[components]

[components.dates]
factory = "ilo_dates"
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with as much in it as the command looks at; the working directory is a folder inside."""
    folder = tmp_path / "checkout"
    for name in ("extractors/dates", "extractors/pipelines", "tests/extractors/examples", "tests/pipeline"):
        (folder / name).mkdir(parents=True)
    (folder / "pyproject.toml").write_text(PROJECT)
    for lang in ("en", "pt"):
        (folder / f"extractors/pipelines/{lang}.cfg").write_text(CONFIG.replace("LANG", lang))
    (folder / "extractors/dates/factory.py").write_text('assigns=[declare("dates")]\n')
    (folder / "extractors/findings.py").write_text('attribute("sections", ())\n')
    (folder / "tests/pipeline/test_store.py").write_text("")
    monkeypatch.chdir(folder / "tests")
    return folder


def called(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["new-extractor", *words])
    return result.exit_code, result.stdout, result.stderr


def tree(folder: Path) -> dict[str, str]:
    return {str(path): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("dates",), "extractors/dates is there already: choose another name"),
        (("findings",), "extractors/findings is there already: choose another name"),
        (("sections",), "doc._.sections has a meaning already: choose another name"),
        (("get",), "doc._.get has a meaning already: choose another name"),
        (("store",), "tests/pipeline/test_store.py is there already: choose another name"),
        (("gone",), "pyproject.toml has an entry point ilo_gone already: choose another name"),
        (("late",), "en.cfg has a component late already: choose another name"),
        (("wages", "--language", "de"), "nothing is extracted in de (only in: en, pt)"),
        *(
            (
                ("--", name),
                f"'{name}' cannot be the name of an extractor: up to 24 small letters, digits and underscores, "
                "a letter first, and no word of Python's own",
            )
            for name in ("two words", "Wages", "1st", "-x", "class", "../up", "é", "", "x" * 25)
        ),
    ],
)
def test_what_will_not_do_is_told_and_nothing_written(checkout: Path, words: tuple[str, ...], message: str) -> None:
    before = tree(checkout)
    assert called(*words) == (2, "", f"error: {message}\n")
    assert tree(checkout) == before


def test_outside_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "something-else"\n')
    monkeypatch.chdir(tmp_path)
    assert called("wages") == (
        2, "", f"error: {tmp_path} lies in no checkout of ilo-events: change to its folder first\n"
    )  # fmt: skip


def test_nothing_is_overwritten(checkout: Path) -> None:
    path = checkout / "tests/extractors/examples/wages_en.txt"
    path.write_text("mine")
    before = tree(checkout)
    assert called("wages")[::2] == (
        2, "error: tests/extractors/examples/wages_en.txt is there already: choose another name\n"
    )  # fmt: skip
    assert tree(checkout) == before


def test_a_language_without_words_of_its_own_begins_with_what_many_share(checkout: Path) -> None:
    assert called("wages", "--language", "pt")[0] == 0
    assert '"km": "kilometre"' in (checkout / "extractors/wages/patterns/pt.py").read_text()
    assert not (checkout / "extractors/wages/patterns/en.py").exists()
    config = (checkout / "extractors/pipelines/pt.cfg").read_text()
    assert 'pipeline = ["dates","late","wages"]' in config
    assert config.endswith('\n\n[components.wages]\nfactory = "ilo_wages"\n')
    assert (checkout / "extractors/pipelines/en.cfg").read_text() == CONFIG.replace("LANG", "en")
    assert (
        'create_gone"\nilo_wages = "extractors.wages.factory:create_wages"\n\n[tool.other]'
        in (checkout / "pyproject.toml").read_text()
    )
