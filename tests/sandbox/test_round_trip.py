"""A text → its page → the pipeline's reader: what comes back is what it reads from the text file itself."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.read import read
from pipeline.records import Article, Page
from sandbox.articles import read_article
from sandbox.markup import render_article
from sandbox.site import ARTICLES

ADDRESS = "https://www.ilo.org/resource/news/some-item"
SLUGS = sorted(path.stem for path in ARTICLES.glob("*.txt"))


def read_page(source: str, body: bytes, content_type: str | None) -> Article:
    article = read(Page(source, source, datetime(2026, 1, 1, tzinfo=UTC), 200, content_type, body, ""))
    assert isinstance(article, Article)
    return article


def assert_same(path: Path) -> None:
    """Text, sections and fields agree, whichever of its forms the page takes."""
    from_text = read_page(str(path), path.read_bytes(), None)
    article = read_article(path)
    for number in range(4):
        for credit in ("inside", "apart"):
            facts = replace(article.facts, node_id=700_000 + number, credit=credit)  # type: ignore[arg-type]
            page = render_article(article.text, url=ADDRESS, facts=facts)
            from_page = read_page(ADDRESS, page.encode(), "text/html; charset=UTF-8")
            assert from_page.text == from_text.text
            assert from_page.sections == from_text.sections
            assert from_page.text_method == "site"
            assert from_page.node_id == str(700_000 + number)
            for name in ("title", "topic", "standfirst", "published_on", "dateline", "captions"):
                assert getattr(from_page, name) == getattr(from_text, name), name


def test_seeds(seeds: tuple[Path, ...]) -> None:
    for path in seeds:
        assert_same(path)


@pytest.mark.parametrize("slug", SLUGS)
def test_our_articles(slug: str) -> None:
    assert_same(ARTICLES / f"{slug}.txt")
