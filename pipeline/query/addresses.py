"""An article in; the other addresses of its text, those of articles that say almost the same, its translations, out."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, or_, select

from models import Article, Link

_LINK_OF = select(Article.link_id).where(Article.id == bindparam("article")).scalar_subquery()
_ALIASES = select(Link.url).where(Link.alias_of_id == _LINK_OF).order_by(Link.id)
_ORIGINAL = select(Article.duplicate_of_id).where(Article.id == bindparam("article")).scalar_subquery()
_COPIES = (
    select(Link.url)
    .join(Article, Article.link_id == Link.id)
    .where(Article.is_current, Article.id != bindparam("article"))
    .where(or_(Article.duplicate_of_id.in_((bindparam("article"), _ORIGINAL)), Article.id == _ORIGINAL))
    .order_by(Article.id)
)
_POINTED = select(Article.near_duplicate_of_id).where(Article.id == bindparam("article")).scalar_subquery()
_NEAR = (
    select(Link.url)
    .join(Article, Article.link_id == Link.id)
    .where(Article.is_current, or_(Article.near_duplicate_of_id == bindparam("article"), Article.id == _POINTED))
    .order_by(Article.id)
)
_NODE = select(Article.node_id).where(Article.id == bindparam("article")).scalar_subquery()
_LANGUAGE = select(Article.language).where(Article.id == bindparam("article")).scalar_subquery()
# As the view v_translation has it.
_TRANSLATIONS = (
    select(Article.language, func.coalesce(Article.url, Link.url))
    .join(Link, Link.id == Article.link_id)
    .where(Article.is_current, Article.duplicate_of_id.is_(None))
    .where(Article.node_id == _NODE, Article.language != _LANGUAGE)
    .order_by(Article.language, Article.id)
)


class Translation(NamedTuple):
    """The same article in another language (ISO 639-1), and its address."""

    language: str
    url: str


def also_at(connection: Connection, article_id: int) -> Iterator[str]:
    """The other addresses of the document, then those of its copies."""
    yield from connection.scalars(_ALIASES, {"article": article_id})
    yield from connection.scalars(_COPIES, {"article": article_id})


def nearly(connection: Connection, article_id: int) -> Iterator[str]:
    """The addresses of the articles that this one is nearly the same as, and that are nearly the same as this one."""
    yield from connection.scalars(_NEAR, {"article": article_id})


def translations(connection: Connection, article_id: int) -> Iterator[Translation]:
    """The articles of the same node of the site in other languages, by language."""
    yield from map(Translation._make, connection.execute(_TRANSLATIONS, {"article": article_id}))
