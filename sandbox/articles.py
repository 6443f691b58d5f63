"""An article's text file and the TOML file beside it in; one typed ``Article`` out.

The text is blocks parted by blank lines: topic line (optional), title, standfirst (optional), header line with the
date, then body paragraphs and captions. A line of its own is a paragraph of its own, with or without a blank line.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any, Literal
from zlib import crc32

from babel.dates import get_month_names

from sandbox.addresses import PREFIXES

# The languages whose month names a header line may use.
DATED_IN = ("en", "fr", "es", "pt", "ar")
DAY = re.compile(r"\b(\d{1,2})(?:er|º)?\.?\s+(?:de\s+)?([^\W\d_]{3,})\.?,?\s+(?:de\s+)?(\d{4})\b")
# "2023年7月12日"
HAN_DAY = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
# "© ILO/T. Rahim 2016", "©ILO", "© ©Name/ ILO 2024" at the end of a line makes the line a caption.
CREDIT = re.compile(r"©[^\n]{0,80}$")
SENTENCE_END = tuple(".!?…:;,”»\"'")
QUOTED = re.compile(r"[“«\"][^“”«»\"]+[”»\"]")
# The longest line without a full stop that an editor would set as a heading.
HEADING_LENGTH = 90

BlockKind = Literal["paragraph", "heading", "quote", "caption"]


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the body and how the page sets it."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The parts of an article's text; ``header`` is the header line as written, ``place`` the place that it names."""

    topic: str | None
    title: str
    standfirst: str | None
    header: str | None
    place: str | None
    published_on: date | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page shows beside its text; every one has a default.

    ``node_id`` and the forms of head and header are made from the slug where they are None, so that a site's pages
    differ as the real ones do. ``untitled`` takes the headline away, ``type_word`` is the translated type in the
    address (``actualites``), ``credit`` says whether a figcaption keeps its "© …" (``inside``) or leaves it to the
    credit line (``apart``). The last three show nowhere: ``held_out`` keeps an article away from those who build the
    extractors, the others name the node id of the article that has the same words or nearly.
    """

    type: Literal["news", "article", "statement"] = "news"
    language: str = "en"
    node_id: int | None = None
    updated: date | None = None
    type_word: str | None = None
    head: Literal["old", "new"] | None = None
    header: Literal["list", "template"] | None = None
    og: bool | None = None
    published_time: bool | None = None
    credit: Literal["inside", "apart"] = "inside"
    untitled: bool = False
    held_out: bool = False
    duplicate_of: int | None = None
    near_duplicate_of: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article as the site knows it; ``slug`` is the last word of its address, unencoded."""

    slug: str
    text: ArticleText
    facts: Facts

    @property
    def node_id(self) -> int:
        """The page's number, stable for a slug."""
        return self.facts.node_id or 600_000 + crc32(self.slug.encode()) % 100_000

    @property
    def path(self) -> str:
        """The address below the host, unencoded."""
        word = self.facts.type_word or self.facts.type
        return f"{PREFIXES[self.facts.language]}/resource/{word}/{self.slug}"


def read_folder(folder: Path) -> tuple[Article, ...]:
    """Every article of a folder, by name; raises ``ValueError`` naming the file that cannot be read."""
    return tuple(read_article(path) for path in sorted(folder.glob("*.txt")))


def read_article(path: Path) -> Article:
    """The article of a ``.txt`` file and the ``.toml`` beside it, which may be missing; raises ``ValueError``."""
    try:
        text = parse_text(path.read_text(encoding="utf-8"))
        facts_path = path.with_suffix(".toml")
        facts = read_facts(tomllib.loads(facts_path.read_text(encoding="utf-8"))) if facts_path.exists() else Facts()
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None
    return Article(path.stem, replace(text, title="") if facts.untitled else text, facts)


def read_facts(values: Mapping[str, Any]) -> Facts:
    """Facts from a TOML table; keys of other readers are passed over. Raises ``ValueError`` for an unknown language."""
    facts = Facts(**{field.name: values[field.name] for field in fields(Facts) if field.name in values})
    if facts.language not in PREFIXES:
        raise ValueError(f"the site has no language {facts.language!r}")
    return facts


def parse_text(text: str) -> ArticleText:
    """Take an article's text apart; raises ``ValueError`` when there is no title."""
    lines = [line.strip() for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    if not lines:
        raise ValueError("no text")
    at = next((i for i, line in enumerate(lines[:4]) if i and is_header(line)), None)
    topic, title, standfirst = _headline(lines[: at or 1])
    header = lines[at] if at else None
    body = lines[at + 1 :] if at else lines[1:]
    return ArticleText(
        topic=topic,
        title=title,
        standfirst=standfirst,
        header=header,
        place=_place(header) if header else None,
        published_on=printed_day(header) if header else None,
        blocks=tuple(Block(_kind(line, below), line) for line, below in zip_longest(body, body[1:])),
    )


def is_header(line: str) -> bool:
    """Whether a line is a header line: a date, with at most a weekday, a place or a type split off by "|" or ","."""
    if HAN_DAY.fullmatch(line):
        return True
    match = DAY.search(line)
    if match is None or printed_day(line) is None or len(line) > 120:
        return False
    before, after = line[: match.start()].rstrip(), line[match.end() :].lstrip()
    return (len(before.split()) <= 1 or before.endswith(("|", ","))) and (not after or after[0] in "|,")


def printed_day(line: str) -> date | None:
    """The day that a line prints, in any of the languages that the site dates in, or None."""
    if match := HAN_DAY.search(line):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    match = DAY.search(line)
    month = _months().get(match[2].casefold()) if match else None
    return _day(int(match[3]), month, int(match[1])) if match and month else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    return {
        name.casefold(): number
        for language in DATED_IN
        for number, name in get_month_names("wide", locale=language).items()
    }


def _headline(lines: Sequence[str]) -> tuple[str | None, str, str | None]:
    """Topic, title and standfirst of the lines above the header line: what stands alone is the title."""
    if len(lines) == 3:
        return lines[0], lines[1], lines[2]
    if len(lines) == 1:
        return None, lines[0], None
    first, second = lines
    # A topic is a few words over a title; a standfirst is a sentence or more under one.
    is_topic = len(first.split()) <= 5 and not second.endswith(".") and len(second) < 200
    return (first, second, None) if is_topic else (None, first, second)


def _place(header: str) -> str | None:
    """The place in "Press release | Dhaka, Bangladesh | 24 February 2015" or "15 December 2017, Karachi, Pakistan"."""
    if HAN_DAY.fullmatch(header):
        return None
    after = DAY.split(header)[-1].strip(" ,|")
    parts = [part.strip() for part in header.split("|")]
    return after or (parts[-2] if len(parts) > 2 else None)


def _kind(line: str, below: str | None) -> BlockKind:
    """How the page sets a line; a heading is a short one without a full stop that has text below it."""
    if CREDIT.search(line):
        return "caption"
    if QUOTED.fullmatch(line):
        return "quote"
    leads = below is not None and not CREDIT.search(below)
    is_heading = leads and len(line) <= HEADING_LENGTH and not line.endswith(SENTENCE_END)
    return "heading" if is_heading else "paragraph"
