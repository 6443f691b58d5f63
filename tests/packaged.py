"""Extractors of another package, written where a test asks for them and found as an installed one is found."""

from collections.abc import Iterable, Mapping
from pathlib import Path

HEAD = """
from spacy.language import Language

from extractors.findings import Finding, declare

LANGUAGES = ("en",)


def finding(text, word, value=None):
    start = text.index(word)
    return Finding(start, start + len(word), {"word": word} if value is None else value, 0.9, "made")

"""
COMPONENT = """
@Language.factory("{name}", assigns=[declare("{name}_kind")])
def create_{name}(nlp, name):
    def component(doc):
        text = doc.text
        doc._.{name}_kind = found = [finding(text, "The")]
        if "{name} goes wrong" in text:
            {body}
        return doc
    return component

"""


def write(folder: Path, bodies: Mapping[str, str], head: str = "", names: Iterable[str] = ()) -> Path:
    """A package with a component for each name: it finds "The", and where "NAME goes wrong" does what its body says.

    ``head`` comes first in the module, ``names`` are further entry points. Gives the folder to put on the path.
    """
    folder.mkdir(exist_ok=True)
    module = HEAD + head + "".join(COMPONENT.format(name=name, body=body) for name, body in bodies.items())
    (folder / "odd_extractors.py").write_text(module)
    every = [*bodies, *names]
    points = ["[spacy_factories]", *(f"{name} = odd_extractors:create_{name}" for name in every)]
    points += ["[ilo_events.extractors]", *(f"{name} = odd_extractors:LANGUAGES" for name in every)]
    meta = folder / "odd_extractors-1.0.dist-info"
    meta.mkdir(exist_ok=True)
    (meta / "METADATA").write_text("Metadata-Version: 2.1\nName: odd-extractors\nVersion: 1.0\n")
    (meta / "entry_points.txt").write_text("\n".join(points) + "\n")
    return folder
