"""Registers ``ilo_trained``."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

from extractors.findings import declare

if TYPE_CHECKING:
    from extractors.trained.trained import Trained


@Language.factory(
    "ilo_trained",
    default_config={"pipeline": None},
    # It assigns the first two anew, surer than they were; what is in them stays another component's.
    assigns=[
        declare("organisations"),
        declare("locations"),
        declare("organisation_candidates"),
        declare("location_candidates"),
    ],
    requires=["doc._.organisations", "doc._.locations"],
)
def create_trained(nlp: Language, name: str, pipeline: str | None) -> "Trained | Callable[[Doc], Doc]":
    """Make the component that asks ``pipeline`` (a package's name or a folder); one that does nothing for None.

    Raises ``TrainedPipelineError`` when the pipeline cannot be had, or is of no use for ``nlp.lang``.
    """
    if pipeline is None:
        return _nothing
    from extractors.trained.model import Model  # noqa: PLC0415 - spaCy imports factories for every Language
    from extractors.trained.patterns import words  # noqa: PLC0415
    from extractors.trained.trained import Trained  # noqa: PLC0415

    language = nlp.lang or ""
    return Trained(Model(pipeline, language), words(language))


def _nothing(doc: Doc) -> Doc:
    return doc
