"""What travels between the stages: one frozen record type a stage, so that one reads here what is known by when.

    discover → fetch → read → language → annotate → assemble → store
      Link      Page   Article  Article  Annotations  Events     rows

A stage returns its record or a ``Rejected``; every document leaves exactly once, counted under one status word.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

SectionName = Literal["topic", "title", "standfirst", "header", "dateline", "body", "caption"]
TextMethod = Literal["site", "fallback", "plain_text"]
EventType = Literal[
    "meeting", "training", "visit", "publication", "agreement", "ratification", "legislation",
    "project", "campaign", "appointment", "statement", "incident", "other",
]  # fmt: skip
Mode = Literal["in_person", "online", "hybrid"]
Role = Literal["organiser", "participant", "funder", "subject"]
LinkKind = Literal["landing", "listing", "sitemap", "file", "redirect", "canonical"]
Status = Literal["stored", "unchanged", "no_pipeline", "rejected", "put_off"]


@dataclass(frozen=True, slots=True)
class Link:
    """An address worth fetching, and where it was seen.

    ``url`` is normalised (https, canonical host, no fragment); ``kind`` says what sort of page ``found_on`` is;
    ``title`` and ``listed_on`` are what a listing printed beside it, kept as a check on the page itself; ``lastmod``
    is when the site map says that it was last edited.
    """

    url: str
    found_on: str
    discovered_at: datetime
    title: str | None = None
    listed_on: date | None = None
    kind: LinkKind = "listing"
    lastmod: datetime | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Bytes as they arrived, from the web or from a file.

    ``source`` is the address or path asked for, ``final_url`` where redirects led (equal for a file);
    ``content_type`` is the server's word for it, or None for a file. ``headers`` are the answer's, as they came;
    ``hops`` the addresses that redirected on the way, the first asked for first. ``archive_file`` names the WARC file
    of the archive that keeps the page; its record starts at byte ``archive_offset`` and takes ``archive_length`` bytes.
    """

    source: str
    final_url: str
    fetched_at: datetime
    status: int
    content_type: str | None
    body: bytes
    sha256: str
    etag: str | None = None
    last_modified: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    hops: tuple[str, ...] = ()
    archive_file: str | None = None
    archive_offset: int | None = None
    archive_length: int | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """A page that we have: the site says that it is still the same (304), or redirects led to one that we know."""

    source: str
    final_url: str
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch ``text[start:end]`` of an article's text, and what it is there.

    Sections stand in text order; one body or caption section a paragraph. A ``dateline`` section lies inside the
    first body section and covers the place, the news-service label and the dash.
    """

    name: SectionName
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Issue:
    """Something that an operator or analyst should know of a document that was still processed."""

    stage: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article's text and what its page says of it.

    ``text`` is the one text that every offset of every finding points into: topic, title, standfirst, header line,
    body and captions in reading order, paragraphs parted by a blank line. ``published_on`` is the printed date.
    ``language`` is an ISO 639-1 code, None until the language stage has run; ``declared_language`` is the page's own
    word for it, which settles only what is too short to tell.
    """

    source: str
    url: str | None
    text: str
    sections: tuple[Section, ...]
    title: str
    standfirst: str | None
    topic: str | None
    published_on: date | None
    dateline: str | None
    captions: tuple[str, ...]
    node_id: str | None
    canonical_url: str | None
    text_method: TextMethod
    content_sha256: str
    language: str | None = None
    language_confidence: float | None = None
    declared_language: str | None = None
    issues: tuple[Issue, ...] = ()

    def section(self, name: SectionName) -> str | None:
        """The text of the first section of that name, or None."""
        return next((self.text[s.start : s.end] for s in self.sections if s.name == name), None)


class Mention(NamedTuple):
    """One place in the text where an extractor found something: ``article.text[start:end] == text``.

    ``value`` is the normalised finding, JSON-able; ``sentence_start`` and ``sentence_end`` bound its sentence;
    ``confidence`` lies in 0..1; ``rule`` names what made it, ``extractor`` and ``version`` the component. A named
    tuple, since an article has a hundred of them and they are sent from process to process.
    """

    kind: str
    start: int
    end: int
    text: str
    value: Mapping[str, Any]
    confidence: float
    rule: str
    extractor: str
    version: str
    sentence_start: int
    sentence_end: int


@dataclass(frozen=True, slots=True)
class Organisation:
    """A named body, with every surface form that the article uses; ``country`` is ISO 3166 alpha-2 or None."""

    names: tuple[str, ...]
    country: str | None
    kind: str | None
    confidence: float
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class DateSpan:
    """An inclusive interval of days that some expressions of the article fix."""

    text: str
    start: date
    end: date
    precision: Literal["day", "span", "month", "quarter", "half", "year", "decade"]
    confidence: float
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Location:
    """A named place; ``name`` in the article's language, ``en`` in English where it differs."""

    name: str
    en: str | None
    country: str | None
    kind: Literal["country", "region", "city", "other"]
    geonames_id: int | None
    latitude: float | None
    longitude: float | None
    confidence: float
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class WorkerCount:
    """A number of people by their relation to work, as bounds: low = high for one number."""

    text: str
    low: int
    high: int
    comparator: Literal["=", "~", ">", ">=", "<", "<="]
    population: str
    place: str | None
    change: Literal["increase", "decrease"] | None
    confidence: float
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Annotations:
    """Everything that the language's pipeline found in one article.

    ``mentions`` holds every finding of every extractor, also of those this package knows nothing of; the four core
    kinds stand beside it merged, one entry a thing. ``cues`` are words that tell of events ("signed", "workshop"):
    the assembly reads them, nobody keeps them. ``pipeline`` is name and version of the spaCy configuration.
    """

    article: Article
    pipeline: str
    mentions: tuple[Mention, ...] = ()
    cues: tuple[Mention, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    locations: tuple[Location, ...] = ()
    worker_counts: tuple[WorkerCount, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class EventOrganisation:
    """A body's part in an event; ``name`` is the first of the organisation's names."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words ``article.text[start:end]`` from which ``field`` of an event was read.

    Where the field holds several things, ``about`` is the one that the words speak for: a country's code, the name of a
    place, or of an organisation (whose words are those that give it its role, else its own name).
    """

    field: str
    start: int
    end: int
    text: str
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the article reports as having happened or announced."""

    type: EventType
    start: date | None
    end: date | None
    mode: Mode | None
    countries: tuple[str, ...]
    places: tuple[str, ...]
    organisations: tuple[EventOrganisation, ...]
    confidence: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Events:
    """An article's events, the main one first."""

    annotations: Annotations
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A document that is no article, or cannot be read: counted under ``reason``, told in ``message``.

    ``reason`` is a closed word (``missing``, ``empty``, ``binary``, ``too_large``, ``not_an_article``,
    ``bad_encoding``, ``http_404``…); ``message`` is one line for people that names what to do, without the source.
    ``retry_at`` is when a later try may succeed, None when none is worth while.
    """

    source: str
    stage: str
    reason: str
    message: str
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one document left the pipeline: exactly one status word each.

    ``status``: ``stored`` (new), ``unchanged`` (was there already), ``no_pipeline`` (stored, but its language has
    none), ``rejected``, ``put_off`` (could not be had, and is tried again by a later crawl).
    """

    source: str
    status: Status
    reason: str | None = None
    message: str | None = None
    issues: tuple[Issue, ...] = field(default=())
