"""The setting of trained pipelines: where it comes from; what keeps one from working, in one line before any work."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from click.testing import CliRunner, Result
from small_ner import SMALL

from pipeline.annotate import languages, pipeline_version
from pipeline.annotate import load as load_language
from pipeline.cli import main
from pipeline.errors import ConfigurationError
from pipeline.run import ingest_pages, preflight, process
from pipeline.settings import Settings, load


def recognizer(folder: Path, label: str = "ORG", language: str = "en") -> Path:
    """Save a pipeline that has learnt nothing."""
    nlp = spacy.blank(language)
    nlp.add_pipe("ner", config={"model": SMALL}).add_label(label)  # type: ignore[attr-defined]
    nlp.initialize()
    nlp.to_disk(folder)
    return folder


def extract(path: Path, trained: Path | str, monkeypatch: pytest.MonkeyPatch, language: str = "en") -> Result:
    monkeypatch.setenv("ILO_EVENTS_TRAINED_PIPELINES", f"{language}={trained}")
    return CliRunner().invoke(main, ["extract", str(path)])


def without_recognizer(folder: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(folder)


def for_french(folder: Path) -> None:
    recognizer(folder)
    config = (folder / "config.cfg").read_text()
    (folder / "config.cfg").write_text(config.replace('lang = "en"', 'lang = "fr"'))


def for_persons(folder: Path) -> None:
    recognizer(folder, "PERSON")


def damaged(folder: Path) -> None:
    recognizer(folder)
    (folder / "ner" / "model").write_bytes(b"\x00")


def nothing(folder: Path) -> None:
    folder.mkdir()


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (nothing, "is no installed spaCy pipeline and no folder of one: give the folder that holds its config.cfg"),
        (without_recognizer, r"has no entity recognizer \(components: sentencizer\)"),
        (for_french, "is a pipeline for fr: name one for en"),
        (for_persons, r"knows neither bodies nor places \(labels: PERSON\)"),
        (damaged, "cannot be loaded"),
    ],
)
def test_a_pipeline_of_no_use_is_told_in_one_line(
    make: Callable[[Path], None], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "pipeline"
    make(folder)
    result = extract(tmp_path, folder, monkeypatch)
    assert (result.exit_code, result.stdout) == (2, "")
    assert re.fullmatch(rf"error: setting trained_pipelines, en: {folder} {told}.*unset it\n", result.stderr)


def test_a_pipeline_that_is_not_installed_is_told_with_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = extract(tmp_path, "en_core_news_xl", monkeypatch)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "install it (python -m spacy download en_core_news_xl), or unset it" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_language_in_which_nothing_is_extracted_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = extract(tmp_path, recognizer(tmp_path / "pipeline"), monkeypatch, language="nl")
    assert result.exit_code == 2
    assert "setting trained_pipelines: nothing is extracted in nl (only in: en" in result.stderr


@pytest.mark.parametrize("language", languages())
def test_every_language_of_ours_can_be_helped(language: str, tmp_path: Path) -> None:
    trained = recognizer(tmp_path / "pipeline", language=language)
    assert load_language(language, str(trained)).pipe_names[-1] == "trained"


def test_an_installed_pipeline_is_found_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Laid out as ``spacy package`` does it: a module with its meta.json, the data in a folder named by release."""
    (tmp_path / "en_ports").mkdir()
    data = recognizer(tmp_path / "en_ports" / "en_pipeline-0.0.0")
    (tmp_path / "en_ports" / "__init__.py").touch()
    shutil.copy(data / "meta.json", tmp_path / "en_ports")
    (tmp_path / "en_ports-0.0.0.dist-info").mkdir()
    (tmp_path / "en_ports-0.0.0.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: en_ports\nVersion: 0\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    assert pipeline_version("en", "en_ports") == pipeline_version("en", str(data))


def test_every_way_in_asks_before_it_begins(tmp_path: Path) -> None:
    settings = Settings(database_url="sqlite:///none.db", trained_pipelines={"en": "absent"})
    ways: list[Callable[[], object]] = [
        lambda: preflight(settings),
        lambda: ingest_pages(settings, []),
        lambda: list(process([], trained=settings.trained_pipelines)),
    ]
    for way in ways:
        with pytest.raises(ConfigurationError, match="absent is no installed spaCy pipeline"):
            way()


def test_it_is_named_in_the_environment_or_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load().trained_pipelines == {}
    (tmp_path / "ilo-events.toml").write_text('[trained_pipelines]\nen = "en_core_web_sm"\n')
    assert load().trained_pipelines == {"en": "en_core_web_sm"}
    monkeypatch.setenv("ILO_EVENTS_TRAINED_PIPELINES", "en=en_core_web_md, FR = /srv/fr")
    assert load().trained_pipelines == {"en": "en_core_web_md", "fr": "/srv/fr"}


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("en", "no pipeline is named for en; write en=NAME"),
        ("english=x", "'english' is not a two-letter language code"),
        ("en_core_web_sm", "'en_core_web_sm' is not a two-letter language code"),
    ],
)
def test_a_bad_value_is_told(value: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ILO_EVENTS_TRAINED_PIPELINES", value)
    with pytest.raises(
        ConfigurationError, match=rf"setting trained_pipelines from ILO_EVENTS_TRAINED_PIPELINES: {told}"
    ):
        load()
