"""The header line in ("Press release | Dhaka, Bangladesh | 24 February 2015"), its date and place out."""

import re
from datetime import date
from typing import NamedTuple

from pipeline.reading import words
from pipeline.reading.printed_dates import find_date, fold

_LONGEST = 160
_BAR = re.compile(r"\s*[|¦•]\s*")
_LABEL = re.compile(rf"^(?:{words.DATE_LABELS})\s*[:：]?\s*(?=\W|\d)|^[^\W\d_]+(?: [^\W\d_]+)?\s*[:：]\s*(?=\d)")
_TIME = re.compile(
    r"^(?:at\s+|à\s+)?\d{1,2}[:.h]\d{2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:GMT|CES?T|UTC)\)?)?$", re.IGNORECASE
)
_REFERENCE = re.compile(r"^\(?(?:ref(?:erence)?\.?:?\s*)?(?:ILO|BIT|OIT|IAO)[/ -]\d{2,4}[/-]\d+\)?$", re.IGNORECASE)
_NO_PLACE = words.SUBJECT_WORDS | words.NOT_PLACES
_EDGES = " \t,،，;:.()[]–—―-"
# "D.C." and "St. John's" carry the only full stops of a place.
_SENTENCE = re.compile(r"[?!;:\"“”«»|…%&]|\.(?!\s?[A-Z]\.|\s?C\b)(?<!D\.)(?<!C\.)(?<!St\.)(?<!Ste\.)")
# What a place may hold in small letters: particles, what French writes small in the names of countries, and quarters.
_SMALL = frozenset(
    """
    of the and de la le les del do da du des dos das et y e el los las sur en an am auf und al
    democratique populaire dominicaine centrafricaine arabe islamique federale bolivarienne unie unies unis
    nord sud est ouest norte este oeste north south east west northern southern eastern western
    """.split()
)


class Header(NamedTuple):
    """What a header line says: the day of publication, and the place as written."""

    published_on: date | None
    place: str | None


def parse_header(line: str) -> Header | None:
    """Read a line that is nothing but date, place, kind of item and reference; None for any other line.

    A line without bars must hold a full date; with bars, a date, or a kind of item beside a place.
    """
    line = line.strip()
    if not line or len(line) > _LONGEST:
        return None
    segments = [s for s in _BAR.split(line) if s]
    if len(segments) > 1:
        return _barred(segments)
    return _plain(segments[0]) if segments else None


def is_type(text: str) -> bool:
    """Whether the line names a kind of item ("Press release", "Communiqué de presse") and nothing else."""
    return fold(text).strip(_EDGES) in words.TYPES


def is_place(text: str) -> bool:
    """Whether the words are written like a place: up to four parts of capitalised words, no subject of ILO work."""
    text = text.strip()
    if not 1 < len(text) <= 60 or _SENTENCE.search(text) or any(c.isdigit() for c in text) or is_type(text):
        return False
    parts = [part.split() for part in re.split(r"[,،，/]", text) if part.strip()]
    every = [word for part in parts for word in part]
    if not parts or len(parts) > 4 or any(len(part) > 5 for part in parts):
        return False
    if any(fold(word).strip(_EDGES) in _NO_PLACE for word in every):
        return False
    return not every[0][0].islower() and all(w[0].isupper() or fold(w) in _SMALL or _uncased(w) for w in every)


def _uncased(word: str) -> bool:
    """A word of a script without capitals, or with a particle before the capital (d'Ivoire, al-Khobar, e-Sharif)."""
    return word.lower() == word.upper() or re.match(r"^[a-z]{1,2}['’-][A-Z]", word) is not None


def _barred(segments: list[str]) -> Header | None:
    day, places, kinds = None, [], 0
    for segment in segments:
        plain = _plain(segment)
        if plain is not None and plain.published_on:
            day = day or plain.published_on
            places += [plain.place] if plain.place else []
        elif is_type(segment):
            kinds += 1
        elif is_place(segment):
            places.append(segment.strip(_EDGES))
        elif len(segment.split()) > 8:
            return None
    if day is None and not (kinds and places):
        return None
    # A place with its country is surer than a theme in capitals ("Better Work | Dhaka, Bangladesh | …").
    return Header(day, next((p for p in places if "," in p), places[-1] if places else None))


def _plain(segment: str) -> Header | None:
    segment = _unlabelled(segment)
    found = find_date(segment)
    if found is None:
        return None
    places = []
    for rest in (segment[: found.start], segment[found.end :]):
        for piece in _pieces(rest):
            if is_place(piece):
                places.append(re.sub(r"\bD\.C$", "D.C.", piece))
            elif not (
                is_type(piece) or _TIME.match(piece) or _REFERENCE.match(piece) or fold(piece) in ("г", "on", "le")
            ):
                return None
    return Header(found.day, places[0] if places else None) if len(places) < 2 else None


def _pieces(rest: str) -> list[str]:
    """What stands on one side of the date: whole where it is a place, else its parts by comma or dash."""
    rest = rest.strip(_EDGES)
    if not rest:
        return []
    if is_place(rest) or is_type(rest):
        return [rest]
    return [p for p in (part.strip(_EDGES) for part in re.split(r",\s|\s[–—-]\s|\s/\s|(?<=\w):\s", rest)) if p]


def _unlabelled(segment: str) -> str:
    match = _LABEL.match(fold(segment))
    return segment[match.end() :] if match else segment
