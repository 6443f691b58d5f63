"""Which source wins, and that a bad value is told with its name and where it came from."""

from datetime import date
from pathlib import Path

import pytest

from pipeline.errors import ConfigurationError
from pipeline.settings import Settings, load, origins


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory without a settings file, an environment without settings."""
    monkeypatch.chdir(tmp_path)
    for name in ("CONFIG", *(field.upper() for field in Settings.model_fields)):
        monkeypatch.delenv(f"ILO_EVENTS_{name}", raising=False)
    return tmp_path


def test_defaults() -> None:
    settings = load()
    assert settings.database_url == "sqlite:///ilo-events.db"
    assert settings.site == "https://www.ilo.org"
    assert settings.delay == 2.0
    assert settings.contact is None


def test_command_line_over_environment_over_file_over_default(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (nowhere / "ilo-events.toml").write_text('delay = 5\nlimit = 7\nlanguages = ["fr"]\n')
    monkeypatch.setenv("ILO_EVENTS_DELAY", "4")
    monkeypatch.setenv("ILO_EVENTS_LIMIT", "8")
    settings = load(delay=3.0, limit=None, languages=())
    assert (settings.delay, settings.limit, settings.languages, settings.timeout) == (3.0, 8, ("fr",), 30.0)
    told = origins(delay=3.0, limit=None)
    assert told["delay"] == "--delay"
    assert told["limit"] == "ILO_EVENTS_LIMIT"
    assert told["languages"] == "ilo-events.toml"
    assert told["timeout"] == "default"


def test_another_settings_file_by_environment(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (nowhere / "other.toml").write_text('contact = "desk@example.org"\nsince = 2024-05-01\n')
    monkeypatch.setenv("ILO_EVENTS_CONFIG", str(nowhere / "other.toml"))
    settings = load()
    assert (settings.contact, settings.since) == ("desk@example.org", date(2024, 5, 1))


def test_languages_are_split_at_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ILO_EVENTS_LANGUAGES", "en, FR")
    assert load().languages == ("en", "fr")


@pytest.mark.parametrize("site", ["https://ilo.org/", "http://www.oit.org/fr/resource/news", "https://www.ilo.org:443"])
def test_every_host_of_the_ilo_means_its_one_site(site: str) -> None:
    assert load(site=site).site == "https://www.ilo.org"


def test_settings_do_not_change() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load().delay = 0  # type: ignore[misc]


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("DELAY", "-1", r"setting delay from ILO_EVENTS_DELAY: .*greater than or equal to 0"),
        ("LIMIT", "many", r"setting limit from ILO_EVENTS_LIMIT: "),
        ("SITE", "https://example.org", r"setting site from ILO_EVENTS_SITE: https://example.org is not a site"),
        ("SITE", "http://www.ilo.org@evil.example", r"setting site from ILO_EVENTS_SITE"),
        ("SITE", "http://user:word@www.ilo.org", r"setting site from ILO_EVENTS_SITE"),
        ("CONTACT", "nobody", r"setting contact from ILO_EVENTS_CONTACT: 'nobody' is neither"),
        ("CONTACT", "a@b.org\nX-Evil: 1", r"setting contact from ILO_EVENTS_CONTACT"),
        ("LANGUAGES", "english", r"setting languages from ILO_EVENTS_LANGUAGES: 'english' is not a two-letter"),
        ("DATABASE_URL", "ilo-events.db", r"setting database_url from ILO_EVENTS_DATABASE_URL: not a database URL"),
        ("CONFIG", "absent.toml", r"settings file absent.toml: No such file"),
    ],
)
def test_a_bad_value_is_told_with_its_origin(
    variable: str, value: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"ILO_EVENTS_{variable}", value)
    with pytest.raises(ConfigurationError, match=told):
        load()


def test_a_bad_option_is_told_by_its_option() -> None:
    with pytest.raises(ConfigurationError, match=r"setting languages from --language: "):
        load(languages=("xyz",))


def test_a_misspelt_setting_in_the_file_is_told(nowhere: Path) -> None:
    (nowhere / "ilo-events.toml").write_text("dealy = 2\n")
    with pytest.raises(ConfigurationError, match=r"setting dealy from ilo-events.toml: "):
        load()


def test_a_broken_file_is_told(nowhere: Path) -> None:
    (nowhere / "ilo-events.toml").write_text("delay = = 2\n")
    with pytest.raises(ConfigurationError, match=r"settings file ilo-events.toml: not valid TOML"):
        load()
