"""Articles of ours in, what the pipeline makes of them beside their gold out; each part is run once.

A part is a language's articles that were looked at, or those that nobody looked at: "en development", "fr held out".
"""

import json
from functools import cache
from pathlib import Path

from pipeline.annotate import annotate
from pipeline.assemble import assemble
from pipeline.evaluate import Report, evaluate
from pipeline.files import pages
from pipeline.language import detect
from pipeline.read import read
from pipeline.records import Article, Page
from pipeline.shape import shape
from sandbox.articles import read_folder

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "sandbox" / "articles"
LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish"}
COLUMNS = (
    "organisations", "dates", "locations", "worker_counts", "event.type", "event.dates", "event.countries"
)  # fmt: skip


def slugs(language: str, *, held_out: bool) -> list[str]:
    known = read_folder(ARTICLES)
    return [a.slug for a in known if a.facts.language == language and a.facts.held_out == held_out]


@cache
def report(part: str) -> Report:
    language, _, rest = part.partition(" ")
    names = slugs(language, held_out=rest == "held out")
    read_pages = [read(p) for p in pages([ARTICLES / f"{name}.txt" for name in names]) if isinstance(p, Page)]
    articles = [detect(article) for article in read_pages if isinstance(article, Article)]
    found = {Path(a.article.source).stem: shape(assemble(a)) for a in annotate(articles)}
    gold = {name: json.loads((ARTICLES / f"{name}.gold.json").read_text()) for name in names}
    return evaluate(gold, found)


def scores(part: str) -> dict[str, float]:
    """F1 of each kind and share of each field."""
    figures = report(part).figures()
    return {name: figure.get("f1", figure.get("share")) for name, figure in figures.items() if isinstance(figure, dict)}


def row(part: str) -> str:
    """The part's line of the table of scores that the documents show."""
    language, _, rest = part.partition(" ")
    reached = scores(part)
    number = len(slugs(language, held_out=rest == "held out"))
    cells = " | ".join(f"{reached[column]:.2f}" for column in COLUMNS)
    return f"| {LANGUAGES[language]}, {rest} ({number} articles) | {cells} |"
