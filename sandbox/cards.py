"""Articles in the order of a listing in; the cards that the listing prints out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zlib import crc32

from babel.dates import format_date

from sandbox.addresses import encoded
from sandbox.articles import Article
from sandbox.chrome import labels

CardKind = Literal["feature", "text", "detail"]
# The kinds of card in turn; an article whose header line names a place has a detail card that prints it.
KINDS: tuple[CardKind, ...] = ("feature", "text", "detail")
# The place in a listing of the card whose epoch is another day than its text.
CONTRADICTING = 4
# CLDR's "en" would print "July 31, 2026".
DATE_LOCALES = {"en": "en_GB", "zh": "zh_Hans"}


@dataclass(frozen=True, slots=True)
class Card:
    """What a card prints. ``title`` is the clean one, ``link_title`` the overlay link's, which may end in a blank.

    ``epoch`` is seconds since 1970 at noon UTC; it is None together with ``date`` where ``date_extra`` stands instead.
    """

    kind: CardKind
    href: str
    title: str
    link_title: str
    eyebrow: str | None
    intro: str | None
    epoch: int | None
    date: str | None
    date_extra: str | None
    image: str | None


def cards(articles: Sequence[Article], base: str, *, first: int = 0) -> Iterator[Card]:
    """The cards of some articles that stand from place ``first`` in their listing, hrefs absolute below ``base``."""
    for place, article in enumerate(articles, first):
        yield _card(article, base, place)


def printed(day: date, language: str) -> str:
    """A day as the site prints it in a language: "31 July 2026", "4 mars 1999", "14 de febrero de 2002"."""
    return format_date(day, "long", locale=DATE_LOCALES.get(language, language))


def epoch(day: date) -> int:
    """Noon UTC of a day in seconds, as the site keeps fields that hold only a date."""
    return int(datetime.combine(day, time(12), UTC).timestamp())


def image_path(article: Article, style: str, number: int = 0) -> str:
    """The address of one of an article's pictures in one of the site's image styles."""
    stamp = crc32(f"{style}{article.slug}{number}".encode())
    month = (article.text.published_on or date(2024, 1, 1)).strftime("%Y-%m")
    return f"/sites/default/files/styles/{style}/public/{month}/{article.node_id}-{number}.jpg.webp?itok={stamp:08x}"


def _card(article: Article, base: str, place: int) -> Card:
    text = article.text
    kind: CardKind = "detail" if text.place else KINDS[place % len(KINDS)]
    day = text.published_on
    stamp = None
    if day is not None:
        # One card contradicts its own text, as the design system's sample does: the text is right.
        stamp = epoch(day - timedelta(days=287)) if place == CONTRADICTING else epoch(day)
    extra = f"{printed(day, article.facts.language)} | {text.place}" if day and text.place else None
    return Card(
        kind=kind,
        href=base + encoded(article.path),
        title=text.title,
        # Two live titles of three end in a blank.
        link_title=text.title + (" " if place % 3 else ""),
        eyebrow=(text.topic or labels(article.facts.language)[article.facts.type]) if place % 4 != 3 else None,
        intro=text.standfirst if kind == "detail" else None,
        epoch=None if extra else stamp,
        date=printed(day, article.facts.language) if day and not extra else None,
        date_extra=extra,
        image=image_path(article, "cards_tablet") if kind != "text" else None,
    )
