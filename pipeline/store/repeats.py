"""An article's version in; which article has its text already, and which one of its day has almost the same.

A repeated text is one article with copies (``duplicate_of_id``), nearly the same text is only flagged
(``near_duplicate_of_id``). Of several, the one with the best address is the original, whichever came first.
"""

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from models import Article, Event, Extraction, Link
from pipeline.fingerprint import distance
from pipeline.store.identity import rank
from pipeline.store.tables import table

_ARTICLE, _LINK, _EVENT, _EXTRACTION = table(Article), table(Link), table(Event), table(Extraction)
# Bits of 64 in which two texts of one day may differ and still be called nearly the same: with three words changed 96%
# of articles stay within, and of unrelated ones no two come nearer than 16.
NEAR = 6
_WITH_URL = select(_ARTICLE.c.id, _LINK.c.url).join(_LINK, _LINK.c.id == _ARTICLE.c.link_id)
_FIND_TWIN = _WITH_URL.where(
    _ARTICLE.c.content_sha256 == bindparam("sha256"),
    _ARTICLE.c.is_current,
    _ARTICLE.c.duplicate_of_id.is_(None),
    _ARTICLE.c.id != bindparam("id"),
).limit(1)
_SAME_DAY = (
    select(_ARTICLE.c.id, _ARTICLE.c.simhash)
    .where(
        _ARTICLE.c.published_on == bindparam("day"),
        _ARTICLE.c.is_current,
        _ARTICLE.c.duplicate_of_id.is_(None),
        _ARTICLE.c.simhash.is_not(None),
        _ARTICLE.c.id != bindparam("id"),
    )
)  # fmt: skip


class Placed(NamedTuple):
    """A current article, with what it is compared by."""

    id: int
    content_sha256: str
    published_on: date | None
    simhash: int | None
    url: str


def mark_repeats(connection: Connection, article: Placed) -> None:
    """Find the article's place among those of the same text, and among those of its day that are nearly the same."""
    if not _mark_duplicate(connection, article):
        _mark_near(connection, article)


def _placed(connection: Connection, article_id: int) -> Placed:
    return Placed(*connection.execute(_ONE, {"id": article_id}).one())


_ONE = select(
    _ARTICLE.c.id, _ARTICLE.c.content_sha256, _ARTICLE.c.published_on, _ARTICLE.c.simhash, _LINK.c.url
).join(_LINK, _LINK.c.id == _ARTICLE.c.link_id).where(_ARTICLE.c.id == bindparam("id"))  # fmt: skip


def supersede(connection: Connection, article_id: int) -> None:
    """Take an article, its extraction and its events off the current ones; whoever repeated it stands by itself."""
    mine = select(_EXTRACTION.c.id).where(_EXTRACTION.c.article_id == article_id)
    events = update(_EVENT).where(_EVENT.c.extraction_id.in_(mine), _EVENT.c.is_current)
    connection.execute(events.values(is_current=False))
    connection.execute(update(_EXTRACTION).where(_EXTRACTION.c.article_id == article_id).values(is_current=False))
    _change(connection, [article_id], is_current=False)
    copies = _current(connection, _ARTICLE.c.duplicate_of_id == article_id)
    if copies:
        first, *others = sorted(copies, key=lambda row: rank(row.url))
        _change(connection, [first.id], duplicate_of_id=None)
        _change(connection, [row.id for row in others], duplicate_of_id=first.id)
        mark_repeats(connection, _placed(connection, first.id))
    _free_near(connection, article_id)


def _mark_duplicate(connection: Connection, row: Placed) -> bool:
    """Whether the text is that of another article, with a better address; one with a worse address becomes its copy."""
    twin = connection.execute(_FIND_TWIN, {"sha256": row.content_sha256, "id": row.id}).one_or_none()
    if twin is None:
        return False
    if rank(twin.url) < rank(row.url):
        _change(connection, [row.id], duplicate_of_id=twin.id)
        return True
    copies = [copy.id for copy in _current(connection, _ARTICLE.c.duplicate_of_id == twin.id)]
    _change(connection, [twin.id, *copies], duplicate_of_id=row.id, near_duplicate_of_id=None)
    _free_near(connection, twin.id)
    return False


def _mark_near(connection: Connection, row: Placed) -> None:
    """Each article points to the best one among those near it that are better than itself: any order gives the same."""
    near = {other.id: other for other in _near(connection, row)}
    if not near:
        return
    better = [other for other in near.values() if rank(other.url) < rank(row.url)]
    if better:
        _change(connection, [row.id], near_duplicate_of_id=min(better, key=lambda other: rank(other.url)).id)
    for other in near.values():
        if other not in better:
            pointed = connection.scalar(_URL_POINTED, {"id": other.id})
            if pointed is None or rank(row.url) < rank(pointed):
                _change(connection, [other.id], near_duplicate_of_id=row.id)


_POINTED = _ARTICLE.alias("pointed")
_URL_POINTED = (
    select(_LINK.c.url)
    .join(_POINTED, _POINTED.c.link_id == _LINK.c.id)
    .join(_ARTICLE, _ARTICLE.c.near_duplicate_of_id == _POINTED.c.id)
    .where(_ARTICLE.c.id == bindparam("id"))
)


def _near(connection: Connection, row: Placed) -> list[Any]:
    if row.simhash is None or row.published_on is None:
        return []
    same_day = connection.execute(_SAME_DAY, {"day": row.published_on, "id": row.id})
    near = [other for other, simhash in same_day if distance(simhash, row.simhash) <= NEAR]
    return list(connection.execute(_WITH_URL.where(_ARTICLE.c.id.in_(near)))) if near else []


def _free_near(connection: Connection, article_id: int) -> None:
    """Those that were nearly like this one look for another."""
    for row in _current(connection, _ARTICLE.c.near_duplicate_of_id == article_id):
        _change(connection, [row.id], near_duplicate_of_id=None)
        _mark_near(connection, _placed(connection, row.id))


def _current(connection: Connection, condition: Any) -> list[Any]:
    return list(connection.execute(_WITH_URL.where(condition, _ARTICLE.c.is_current)))


def _change(connection: Connection, articles: list[int], **values: Any) -> None:
    if articles:
        connection.execute(update(_ARTICLE).where(_ARTICLE.c.id.in_(articles)).values(**values))
