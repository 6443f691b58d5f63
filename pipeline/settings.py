"""Command line, environment, a TOML file and defaults in; one frozen ``Settings`` out.

The first of these that names a setting wins: the command line, the environment (``ILO_EVENTS_DATABASE_URL`` for
``database_url``), the TOML file (``ilo-events.toml`` in the working directory, or where ``ILO_EVENTS_CONFIG`` points),
the default. This is the only module that reads the environment.
"""

import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, EnvSettingsSource, NoDecode, SettingsConfigDict
from pydantic_settings.sources import PydanticBaseSettingsSource

from pipeline.addresses import ILO, site_root
from pipeline.errors import ConfigurationError

PREFIX = "ILO_EVENTS_"
CONFIG_FILE = Path("ilo-events.toml")
# What the command line calls a setting, where that is not its name with dashes.
OPTIONS = {"database_url": "--database", "languages": "--language"}


class Settings(BaseSettings):
    """What holds for one run; made by ``load``, passed on as an argument, never changed."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, extra="forbid", frozen=True)

    database_url: str = "sqlite:///ilo-events.db"
    archive: Path = Path("archive")  # where fetched pages are kept
    site: str = ILO
    contact: str | None = None  # an e-mail address or a web page, told to the site in the User-Agent
    delay: float = Field(2.0, ge=0, le=3600)  # seconds between two requests to one host
    timeout: float = Field(30.0, gt=0, le=600)  # seconds a connection or a read may stall
    attempts: int = Field(4, ge=1, le=20)  # tries for a listing or robots.txt; the frontier comes back to articles
    max_bytes: int = Field(10_000_000, ge=1)  # a page longer than this is not read
    languages: Annotated[tuple[str, ...], NoDecode] = ()  # ISO 639-1 codes; empty means all
    since: date | None = None  # skip what the listing dates before this day
    limit: int | None = Field(None, ge=1)  # pages to fetch at most
    refresh: bool = False  # ask for every page that we have again, whether or not another look is due
    batch_size: int = Field(32, ge=1, le=1000)  # pages handled together
    # By language, the trained spaCy pipeline to ask as well: an installed package's name, or a folder.
    trained_pipelines: Annotated[Mapping[str, str], NoDecode] = {}
    without_extractors: Annotated[tuple[str, ...], NoDecode] = ()  # extractors of other packages to leave out
    extractor_timeout: float = Field(60.0, gt=0, le=3600)  # seconds that one extractor may take for one article
    # Processes that annotate; 0 is this one, where no extractor that hangs can be stopped.
    workers: int = Field(1, ge=0, le=64)

    def asked_for(self) -> dict[str, Any]:
        """What decides which documents a run sees, as JSON; nothing secret, so a run's row may keep it."""
        return self.model_dump(mode="json", include={"site", "languages", "since", "limit", "delay", "refresh"})

    @field_validator("database_url")
    @classmethod
    def _is_url(cls, value: str) -> str:
        if not re.match(r"[a-z][a-z0-9+]*://", value):
            raise ValueError("not a database URL such as sqlite:///ilo-events.db or postgresql+psycopg://host/name")
        return value

    @field_validator("site")
    @classmethod
    def _known_site(cls, value: str) -> str:
        root = site_root(value)
        if root is None:
            raise ValueError(f"{value} is not a site that can be crawled; use {ILO} or a loopback address")
        return root

    @field_validator("contact")
    @classmethod
    def _reachable(cls, value: str | None) -> str | None:
        if value is not None and not (value.isascii() and value.isprintable() and ("@" in value or "://" in value)):
            raise ValueError(f"{value!r} is neither an e-mail address nor a web page")
        return value

    @field_validator("languages", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(code.strip().lower() for code in value.split(",")) if isinstance(value, str) else value

    @field_validator("without_extractors", mode="before")
    @classmethod
    def _split_names(cls, value: object) -> object:
        return tuple(name.strip() for name in value.split(",") if name.strip()) if isinstance(value, str) else value

    @field_validator("trained_pipelines", mode="before")
    @classmethod
    def _split_pairs(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        pairs = [pair.partition("=") for pair in value.split(",") if pair.strip()]
        return {code.strip().lower(): pipeline.strip() for code, _, pipeline in pairs}

    @field_validator("trained_pipelines")
    @classmethod
    def _named(cls, value: Mapping[str, str]) -> Mapping[str, str]:
        cls._codes(value)
        for code, pipeline in value.items():
            if not pipeline:
                raise ValueError(f"no pipeline is named for {code}; write {code}=NAME, such as en=en_core_web_sm")
        return value

    @field_validator("languages")
    @classmethod
    def _codes(cls, value: Iterable[str]) -> Iterable[str]:
        for code in value:
            if not (len(code) == 2 and code.isascii() and code.isalpha()):
                raise ValueError(f"{code!r} is not a two-letter language code such as en")
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Nothing but what ``load`` gives: it has asked every source, to be able to say where a value came from."""
        return (init_settings,)


def load(**overrides: object) -> Settings:
    """The settings that hold, with the command line's ``overrides`` on top (a None or empty tuple is not one).

    Raises ``ConfigurationError`` naming the setting and where it came from.
    """
    given, origins = _collect(overrides)
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        reason = str(first["msg"]).removeprefix("Value error, ")
        raise ConfigurationError(f"setting {name} from {origins.get(name, 'default')}: {reason}") from None


def origins(**overrides: object) -> dict[str, str]:
    """Where each setting's value comes from: ``--site``, ``ILO_EVENTS_SITE``, the file's path or ``default``."""
    _, found = _collect(overrides)
    return {name: found.get(name, "default") for name in Settings.model_fields}


def version() -> str:
    """The installed version of this package, as told to sites and kept beside what it makes."""
    try:
        return metadata.version("ilo-events")
    except metadata.PackageNotFoundError:  # run from a folder that was never installed
        return "0"


def _collect(overrides: dict[str, object]) -> tuple[dict[str, Any], dict[str, str]]:
    """Values and their origins, from the weakest source to the strongest."""
    given: dict[str, Any] = {}
    origins: dict[str, str] = {}
    path = _config_path()
    if path is not None:
        given |= (values := _read(path))
        origins |= dict.fromkeys(values, str(path))
    given |= (values := EnvSettingsSource(Settings)())
    origins |= {name: PREFIX + name.upper() for name in values}
    for name, value in overrides.items():
        if value is not None and value != ():
            given[name] = value
            origins[name] = OPTIONS.get(name, "--" + name.replace("_", "-"))
    return given, origins


def _config_path() -> Path | None:
    """The TOML file to read: the one named in the environment, else the working directory's if there is one."""
    named = os.environ.get(PREFIX + "CONFIG")
    if named:
        return Path(named)
    return CONFIG_FILE if CONFIG_FILE.is_file() else None


def _read(path: Path) -> dict[str, Any]:
    """The file's settings; raises ``ConfigurationError`` when it cannot be read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"settings file {path}: {error.strerror}") from None
    except ValueError as error:
        raise ConfigurationError(f"settings file {path}: not valid TOML: {error}") from None
