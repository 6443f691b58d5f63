"""English articles of ours in, what the pipeline makes of them beside their gold out; each part is run once."""

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

ARTICLES = Path(__file__).resolve().parents[2] / "sandbox" / "articles"


def slugs(*, held_out: bool) -> list[str]:
    return [a.slug for a in read_folder(ARTICLES) if a.facts.language == "en" and a.facts.held_out == held_out]


@cache
def report(part: str) -> Report:
    """The scores of a part, ``development`` or ``held_out``."""
    names = slugs(held_out=part == "held_out")
    read_pages = [read(p) for p in pages([ARTICLES / f"{name}.txt" for name in names]) if isinstance(p, Page)]
    articles = [detect(article) for article in read_pages if isinstance(article, Article)]
    found = {Path(a.article.source).stem: shape(assemble(a)) for a in annotate(articles)}
    gold = {name: json.loads((ARTICLES / f"{name}.gold.json").read_text()) for name in names}
    return evaluate(gold, found)
