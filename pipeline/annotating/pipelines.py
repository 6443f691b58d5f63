"""A language in; its spaCy pipeline out, made once a process, and its version."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from pipeline.annotating.collector import settle, uncollected
from pipeline.errors import ConfigurationError

if TYPE_CHECKING:
    from spacy.language import Language

# Told where the work is: the article's number in what was given and the component. False leaves the component out.
Watch = Callable[[int, str], bool]
# Stands for an article where a pipeline is being made; the component is then what another package is asked for.
LOADING = -1
# The component that asks a trained pipeline; left out where the settings name none.
TRAINED = "trained"
# In ``nlp.meta``: the extractors of other packages that could not be had, with the reason.
UNAVAILABLE = "unavailable_extractors"
NONE: Mapping[str, str] = MappingProxyType({})
_CONFIGS = files("extractors") / "pipelines"
_loaded: dict[tuple[str, str | None, tuple[str, ...]], "Language"] = {}


def everywhere(article: int, component: str) -> bool:
    """Nobody's watch: every component reads every article."""
    return True


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a pipeline, as ISO 639-1 codes."""
    return tuple(sorted(c.name.removesuffix(".cfg") for c in _CONFIGS.iterdir() if c.name.endswith(".cfg")))


def check_languages(trained: Mapping[str, str]) -> None:
    """Raises ``ConfigurationError`` for a trained pipeline of a language in which nothing is extracted."""
    for language, pipeline in trained.items():
        if language not in languages():
            known = ", ".join(languages())
            raise ConfigurationError(
                f"setting trained_pipelines: nothing is extracted in {language} (only in: {known}): unset {pipeline}"
            )


def load(
    language: str, trained: str | None = None, without: tuple[str, ...] = (), watch: Watch = everywhere
) -> "Language":
    """The spaCy pipeline of a language, made once a process from ``extractors/pipelines/LANGUAGE.cfg``.

    ``trained`` is the trained pipeline to ask as well, an installed package's name or a folder; raises
    ``ConfigurationError`` when that cannot be had or is of no use. Extractors of other packages come last, less those
    named ``without``; one that cannot be had stands with the reason in ``nlp.meta[UNAVAILABLE]``.
    """
    key = language, trained, without
    if key not in _loaded:
        watch(LOADING, "")
        with uncollected():
            _loaded[key] = _made(language, trained, without, watch)
        settle()
    return _loaded[key]


def _made(language: str, trained: str | None, without: tuple[str, ...], watch: Watch) -> "Language":
    from extractors.installed import add_installed, hide_broken  # noqa: PLC0415 - imports spaCy: most of a second

    broken = hide_broken(lambda name: watch(LOADING, name), without)
    watch(LOADING, "")
    nlp = _configured(language, trained)
    nlp.meta[UNAVAILABLE] = add_installed(nlp, lambda name: watch(LOADING, name), without, broken)
    return nlp


def _configured(language: str, trained: str | None) -> "Language":
    from spacy.util import load_config_from_str, load_model_from_config  # noqa: PLC0415

    config = load_config_from_str((_CONFIGS / f"{language}.cfg").read_text(encoding="utf-8"))
    if trained is None:
        with _told_what_to_install(language, config["components"].values()):
            nlp = load_model_from_config(config, auto_fill=True, validate=True, exclude=(TRAINED,))
        nlp.max_length = sys.maxsize  # the bound is for parsers, whose memory is many times that of the text
        return nlp
    from extractors.trained.model import TrainedPipelineError  # noqa: PLC0415 - nothing of it where none is named

    config["components"][TRAINED]["pipeline"] = trained
    try:
        with _told_what_to_install(language, config["components"].values()):
            return load_model_from_config(config, auto_fill=True, validate=True)
    except TrainedPipelineError as error:
        raise ConfigurationError(f"setting trained_pipelines, {language}: {error}") from None


@contextmanager
def _told_what_to_install(language: str, components: Iterable[Mapping[str, object]]) -> Iterator[None]:
    """Raises ``ConfigurationError`` where what is installed and what stands in the checkout are not of one time."""
    from spacy.language import Language  # noqa: PLC0415

    try:
        yield
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("extractors."):
            raise
        message = f"{error.name} is installed, but not there any more: run pip install -e . in the checkout"
        raise ConfigurationError(message) from None
    except ValueError:
        wanted = (str(component["factory"]) for component in components)
        missing = ", ".join(name for name in wanted if not Language.has_factory(name))
        if not missing:
            raise
        message = f"the {language} pipeline asks for {missing}, not installed yet: run pip install -e . in the checkout"
        raise ConfigurationError(message) from None


def pipeline_version(language: str, trained: str | None = None, without: tuple[str, ...] = ()) -> str:
    """What made an annotation, so that a change of any component is seen: ``en: sentences 1, dates 1, …``."""
    return version_of(language, load(language, trained, without))


def version_of(language: str, nlp: "Language") -> str:
    """The version of a pipeline that is loaded."""
    return f"{language}: " + ", ".join(f"{name} {version(component)}" for name, component in nlp.pipeline)


def version(component: object) -> str:
    """A component's own version, or "0" where it states none."""
    return str(getattr(component, "version", "0"))
