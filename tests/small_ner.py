"""A small entity recognizer, trained where a test asks for it: a second or so, and the same each time."""

import random
import re
from pathlib import Path

import spacy
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch

# Names in small letters are none to any rule, so only the trained pipeline can find them.
BODIES = ("Ministry of Ports", "Harbour Union", "Kestrel Guild", "Ministry of Labour", "zorvex", "ILO", "marlow")
PLACES = ("Tema", "Ghana", "Accra", "Lagos", "Kisumu", "quarn", "drayford")
SENTENCES = (
    "Officials of the {o} visited {p} yesterday.",
    "In {p}, the {o} signed an accord with the {o}.",
    "The {o} said that {p} was ready for the 4,000 dock workers.",
    "Workers in {p} and {p} joined the {o} on 9 May 2024.",
    "The accord of 9 May 2024 covers more than 4,000 dock workers.",
)
SMALL = {
    "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": False,
    "hidden_width": 32, "maxout_pieces": 2, "use_upper": True,
    "tok2vec": {
        "@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 32, "depth": 2,
        "embed_size": 500, "window_size": 1, "maxout_pieces": 2, "subword_features": True,
    },
}  # fmt: skip


def train(folder: Path, language: str = "en", body: str = "ORG", place: str = "GPE", seed: int = 0) -> Path:
    """Train an entity recognizer on a few dozen sentences, for a second or so."""
    fix_random_seed(seed)
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    nlp = spacy.blank(language)
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("ner", config={"model": SMALL})
    made = [sentence(chance, body, place) for _ in range(60)]
    examples = [Example.from_dict(nlp.make_doc(said), {"entities": names}) for said, names in made]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(15):
        chance.shuffle(examples)
        for batch in minibatch(examples, 8):
            nlp.update(batch, sgd=optimizer)
    nlp.to_disk(folder)
    return folder


def sentence(chance: random.Random, body: str, place: str) -> tuple[str, list[tuple[int, int, str]]]:
    said, names = "", []
    for part in re.split(r"(\{\w\})", chance.choice(SENTENCES)):
        start = len(said)
        said += {"{o}": chance.choice(BODIES), "{p}": chance.choice(PLACES)}.get(part, part)
        if part in ("{o}", "{p}"):
            names.append((start, len(said), body if part == "{o}" else place))
    return said, names
