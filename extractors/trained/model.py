"""The name of a trained spaCy pipeline in; the bodies and places that it sees in stretches of a text out.

It is a Language of its own, with its own vocabulary and tokenizer: nothing but texts go in, nothing but offsets come
out. Of its components only the entity recognizer and what that listens to are loaded.
"""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple

import spacy
from spacy.language import Language
from spacy.util import get_model_meta, get_package_path, is_package, load_config

Kind = Literal["organisations", "locations"]

_RECOGNIZERS = frozenset(("ner", "beam_ner"))
# What recognizers listen to; spaCy leaves a listener without its source useless.
_SOURCES = frozenset(("tok2vec", "transformer", "curated_transformer"))
_ANY_LANGUAGE = "xx"  # spaCy's own code for its multi-language pipelines
# Labels of the corpora that spaCy's pipelines are trained on (OntoNotes, WikiNER, KLUE, NKJP…), and plain words.
_KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(("org", "organization", "organisation", "orgname", "og"), "organisations"),
    **dict.fromkeys(("gpe", "loc", "location", "place", "placename", "geogname", "gpe_loc", "lc"), "locations"),
}


class TrainedPipelineError(ValueError):
    """A trained pipeline cannot be had, or is of no use here: one line that says why and what to do."""


class Seen(NamedTuple):
    """``text[start:end]`` is a body or a place, says the pipeline; ``label`` is its own word for that."""

    start: int
    end: int
    kind: Kind
    label: str


class Model:
    """A trained pipeline; ``name`` is ``en_core_web_sm`` also for one that lies in a folder, ``version`` its release.

    The version ends with a hash of the weights: who trains a pipeline of one's own seldom gives it a new number.
    """

    def __init__(self, pipeline: str, language: str) -> None:
        """Load it; raises ``TrainedPipelineError``."""
        folder = _folder(pipeline)
        try:
            config = load_config(folder / "config.cfg")
            _check(config, pipeline, language)
            needed = [name for name, factory in _factories(config) if factory in _RECOGNIZERS | _SOURCES]
            others = [name for name in config["nlp"]["pipeline"] if name not in needed]
            self._nlp: Language = spacy.load(folder, exclude=others)
        except TrainedPipelineError:
            raise
        except Exception as error:  # whatever a foreign package or a damaged folder raises
            reason = (str(error).splitlines() or [""])[0]
            raise TrainedPipelineError(
                f"{pipeline} cannot be loaded ({type(error).__name__}: {reason}): install it anew, or unset it"
            ) from error
        self._kinds = _kinds(self._nlp, pipeline)
        self.name = f"{self._nlp.meta['lang']}_{self._nlp.meta['name']}"
        self.version = f"{self._nlp.meta['version']} {_digest(folder, needed)}"

    def look(self, text: str, stretches: Iterable[tuple[int, int]]) -> list[Seen]:
        """What it sees in ``text[start:end]`` of each stretch, in their order; it reads each by itself."""
        pieces = ((text[start:end], start) for start, end in stretches)
        with self._nlp.memory_zone():  # its vocabulary, too, would grow with every new word
            return [
                Seen(offset + span.start_char, offset + span.end_char, kind, span.label_)
                for doc, offset in self._nlp.pipe(pieces, as_tuples=True)
                for span in doc.ents
                if (kind := self._kinds.get(span.label_))
            ]


def _folder(pipeline: str) -> Path:
    """Where the pipeline's data lies: in an installed package, or at a path."""
    if is_package(pipeline):
        package = get_package_path(pipeline)
        meta = get_model_meta(package)
        return package / f"{meta['lang']}_{meta['name']}-{meta['version']}"
    if (Path(pipeline) / "config.cfg").is_file():
        return Path(pipeline)
    get_it = "give the folder that holds its config.cfg"
    if Path(pipeline).name == pipeline:
        get_it = f"install it (python -m spacy download {pipeline})"
    raise TrainedPipelineError(f"{pipeline} is no installed spaCy pipeline and no folder of one: {get_it}, or unset it")


def _factories(config: Mapping[str, Any]) -> list[tuple[str, str]]:
    components = config.get("components", {})
    return [(name, components.get(name, {}).get("factory", "")) for name in config["nlp"]["pipeline"]]


def _check(config: Mapping[str, Any], pipeline: str, language: str) -> None:
    """What the configuration tells before anything heavy is loaded."""
    lang = config["nlp"]["lang"]
    if lang not in (language, _ANY_LANGUAGE):
        raise TrainedPipelineError(f"{pipeline} is a pipeline for {lang}: name one for {language}, or unset it")
    if not any(factory in _RECOGNIZERS for _, factory in _factories(config)):
        parts = ", ".join(config["nlp"]["pipeline"]) or "none"
        raise TrainedPipelineError(
            f"{pipeline} has no entity recognizer (components: {parts}): name one with ner, or unset it"
        )


def _kinds(nlp: Language, pipeline: str) -> dict[str, Kind]:
    """What the pipeline's labels mean here; persons, products and the like mean nothing."""
    recognizers = [name for name in nlp.pipe_names if nlp.get_pipe_meta(name).factory in _RECOGNIZERS]
    labels = [label for name in recognizers for label in nlp.pipe_labels[name]]
    found = {label: _KINDS[label.casefold()] for label in labels if label.casefold() in _KINDS}
    if not found:
        said = ", ".join(labels) or "none"
        raise TrainedPipelineError(
            f"{pipeline} knows neither bodies nor places (labels: {said}): name another one, or unset it"
        )
    return found


def _digest(folder: Path, components: Iterable[str]) -> str:
    """Eight hexadecimal digits that change with the weights."""
    digest = hashlib.blake2b(digest_size=4)
    for component in components:
        for path in sorted(p for p in (folder / component).rglob("*") if p.is_file()):
            digest.update(path.read_bytes())
    return digest.hexdigest()
