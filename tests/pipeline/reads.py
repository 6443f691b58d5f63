"""For the tests of the read stage: bytes or text in, what the stage makes of them out."""

import hashlib
from datetime import UTC, datetime

from pipeline.read import read
from pipeline.records import Article, Page, Rejected


def page(body: bytes, source: str = "article.txt", *, content_type: str | None = None, status: int = 200) -> Page:
    when = datetime(2024, 6, 12, tzinfo=UTC)
    return Page(source, source, when, status, content_type, body, hashlib.sha256(body).hexdigest())


def read_text(text: str) -> Article:
    result = read(page(text.encode()))
    assert isinstance(result, Article), result
    return result


def read_html(html: str, source: str = "https://www.ilo.org/resource/news/x") -> Article:
    result = read(page(html.encode(), source, content_type="text/html; charset=utf-8"))
    assert isinstance(result, Article), result
    return result


def rejected(body: bytes, source: str = "article.txt", **facts: object) -> Rejected:
    result = read(page(body, source, **facts))  # type: ignore[arg-type]
    assert isinstance(result, Rejected), result
    return result


def named(article: Article) -> list[tuple[str, str]]:
    """The sections as (name, words)."""
    return [(section.name, article.text[section.start : section.end]) for section in article.sections]


def names(article: Article) -> list[str]:
    return [section.name for section in article.sections]
