"""Annotations made for tests, as perfect extractors would make them: from gold, or from text marked by hand.

Event cues are not given but found, by the real component: they are half of what ``assemble`` rests on.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import spacy

from extractors.event_cues.event_cues import EventCues
from extractors.event_cues.patterns import words as cue_words
from extractors.findings import Section as DocSection
from extractors.sentences.patterns import words as sentence_words
from extractors.sentences.sentences import Sentences
from pipeline.merge import merged
from pipeline.read import read
from pipeline.records import Annotations, Article, Mention, Page, Section

Found = tuple[str, int, int, dict[str, Any]]
_DATELINE = re.compile(r"[A-ZÉ][A-ZÉ '’/.-]+(?:, [^–(]{1,30})?(?: \(ILO News\))? [-–—] ")
_MARKED = re.compile(r"<(?P<kind>[dlo])(?: (?P<value>[^>]*))?>(?P<text>[^<]*)</>")


def from_gold(path: Path) -> Annotations:
    """An article's text file with its gold beside it (``NAME.txt``, ``NAME.gold.json``)."""
    gold = json.loads(path.with_name(path.name.replace(".txt", ".gold.json")).read_text(encoding="utf-8"))
    body = path.read_bytes()
    page = Page(path.name, path.name, datetime.now(UTC), 200, None, body, hashlib.sha256(body).hexdigest())
    article = read(page)
    assert isinstance(article, Article), article
    return annotated(article, _gold_findings(article, gold))


def from_marked(title: str, *paragraphs: str, published: str, header: str = "", topic: str = "") -> Annotations:
    """A short article whose findings are marked in its text.

    ``<d 2024-05-09>9 May</>``, ``<d 2024-05-09/2024-05-11>9-11 May</>``, ``<d 2024-05>last month</>``;
    ``<l BD>Bangladesh</>`` a country, ``<l BD Dhaka>Dhaka</>`` a town, ``<l ->Africa</>`` what spans countries;
    ``<o TH>Ministry of Labour</>`` a body, ``<o>ILO</>`` one of no country. A paragraph that begins with a place in
    capitals and a dash has a dateline.
    """
    parts = [("topic", topic), ("title", title), ("header", header or published)]
    parts += [("body", paragraph) for paragraph in paragraphs]
    text, sections, findings = "", [], []
    for name, marked in parts:
        if marked:
            text += "\n\n" if text else ""
            start = len(text)
            plain, found = _unmark(marked, start)
            text += plain
            findings += found
            sections.append(Section(name, start, len(text)))  # type: ignore[arg-type]
            label = _DATELINE.match(plain) if name == "body" else None
            if label:
                sections.append(Section("dateline", start, start + label.end()))
    article = Article(
        source="marked", url=None, text=text, sections=tuple(sections), title=title, standfirst=None, topic=None,
        published_on=date.fromisoformat(published), dateline=None, captions=(), node_id=None, canonical_url=None,
        text_method="plain_text", content_sha256="", language="en",
    )  # fmt: skip
    return annotated(article, findings)


def annotated(article: Article, findings: Iterable[Found]) -> Annotations:
    """The article with the findings, and with the event cues that its text holds."""
    doc = _cues(article)
    sentences = doc._.sentences
    cues = [("event_cues", cue.start, cue.end, dict(cue.value)) for cue in doc._.event_cues]
    mentions = [_mention(article.text, found, sentences) for found in sorted(findings, key=lambda f: (f[1], f[2]))]
    told = tuple(_mention(article.text, found, sentences) for found in cues)
    return Annotations(article, "test", tuple(mentions), told, **merged(mentions))


@cache
def _components() -> tuple[Any, ...]:
    return spacy.blank("en"), Sentences(sentence_words("en")), EventCues(cue_words("en"))


def _cues(article: Article) -> Any:
    nlp, sentences, cues = _components()
    doc = nlp.make_doc(article.text)
    doc._.sections = tuple(DocSection(s.name, s.start, s.end) for s in article.sections)
    return cues(sentences(doc))


def _mention(text: str, found: Found, sentences: tuple[tuple[int, int], ...]) -> Mention:
    kind, start, end, value = found
    bounds = next((s for s in sentences if s[0] <= start < s[1]), (start, end))
    return Mention(kind, start, end, text[start:end], value, value.get("strength", 1.0), "test", "test", "1", *bounds)


def _unmark(marked: str, offset: int) -> tuple[str, list[Found]]:
    plain, found, at = "", [], 0
    for match in _MARKED.finditer(marked):
        plain += marked[at : match.start()]
        start = offset + len(plain)
        plain += match["text"]
        found.append((*_finding(match["kind"], (match["value"] or "").strip(), match["text"], start),))
        at = match.end()
    return plain + marked[at:], found


def _finding(kind: str, value: str, text: str, start: int) -> Found:
    end = start + len(text)
    if kind == "d":
        return "dates", start, end, _span(value)
    if kind == "o":
        return "organisations", start, end, {"names": [text], "name": text, "country": value or None, "kind": None}
    country, _, town = value.partition(" ")
    kind_of_place = "city" if town else "region" if country == "-" else "country"
    return "locations", start, end, _place(town or text, None if country == "-" else country, kind_of_place)


def _span(value: str) -> dict[str, Any]:
    first, _, last = value.partition("/")
    if last:
        return {"start": first, "end": last, "precision": "span"}
    if len(first) == 10:
        return {"start": first, "end": first, "precision": "day"}
    year, _, month = first.partition("-")
    if not month:
        return {"start": f"{year}-01-01", "end": f"{year}-12-31", "precision": "year"}
    days = {"02": 28, "04": 30, "06": 30, "09": 30, "11": 30}.get(month, 31)
    return {"start": f"{first}-01", "end": f"{first}-{days}", "precision": "month"}


def _place(name: str, country: str | None, kind: str) -> dict[str, Any]:
    return {
        "name": name, "en": None, "country": country, "kind": kind,
        "geonames_id": None, "latitude": None, "longitude": None,
    }  # fmt: skip


def _gold_findings(article: Article, gold: dict[str, Any]) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    wanted: list[tuple[str, str, dict[str, Any]]] = []
    for body in gold["organisations"]:
        value = {"names": body["names"], "name": body["names"][0], "country": body.get("country"), "kind": None}
        wanted += [(name, "organisations", value) for name in body["names"]]
    for span in gold["dates"]:
        value = {"start": span["start"], "end": span["end"], "precision": span.get("precision") or _precision(span)}
        wanted.append((span["text"], "dates", value))
    for place in gold["locations"]:
        names = {n for n in (place["name"], place.get("en"), *place.get("aliases", ())) if n}
        value = _place(place["name"], place.get("country"), place["kind"])
        wanted += [(spelt, "locations", value) for name in names for spelt in (name, name.upper())]
    for name, kind, value in sorted(wanted, key=lambda w: -len(w[0])):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", article.text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                yield kind, *match.span(), value


def _precision(span: dict[str, Any]) -> str:
    start, end = date.fromisoformat(span["start"]), date.fromisoformat(span["end"])
    days = (end - start).days + 1
    if days == 1:
        return "day"
    if days >= 365:
        return "year"
    return "month" if start.day == 1 and 28 <= days <= 31 else "span"
