"""A site of invented articles, served over loopback HTTP for all tests of the sandbox."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from visiting import PER_PAGE, Visitor, article

from sandbox.articles import Article
from sandbox.serve import serve

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


@pytest.fixture(scope="session")
def articles() -> tuple[Article, ...]:
    """Ten in English (4 news, 4 articles, 2 statements), one in French under a translated type, one in Spanish."""
    kinds = ["news"] * 4 + ["article"] * 4 + ["statement"] * 2
    english = [article(n, type=kind, node_id=700_000 + n) for n, kind in enumerate(kinds, 1)]
    placed = article(11, header="Press release | Dhaka, Bangladesh | 11 May 2024", node_id=700_011)
    curly = article(12, slug="indonesia’s-paper-workers-–-accord", head="Paper\n\n", node_id=700_012)
    french = article(13, header="4 mars 1999", language="fr", type_word="actualites", node_id=700_013)
    spanish = article(14, header="14 de febrero de 2002", language="es", node_id=700_014)
    return (*english, placed, curly, french, spanish)


@pytest.fixture(scope="session")
def visitor(articles: tuple[Article, ...]) -> Iterator[Visitor]:
    """A visitor of the site of invented articles."""
    with serve(articles, per_page=PER_PAGE) as base:
        yield Visitor(base)


@pytest.fixture(scope="session")
def seeds() -> tuple[Path, ...]:
    """The real articles that lie beside the checkout; without them a test is skipped, and fails where CI is set."""
    found = tuple(sorted(SEEDS.glob("*.txt")))
    if not found:
        assert not os.environ.get("CI"), f"no seeds in {SEEDS}"
        pytest.skip(f"no seeds in {SEEDS}")
    return found
