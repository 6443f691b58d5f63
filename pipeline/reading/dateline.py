"""The opening paragraph in, its dateline out: the place, the news-service label, a date of its own, and where it ends.

Known forms: "GENEVA (ILO News) – ", "BEIJING, China (ILO News) - ", "SUVA, Fiji, 3 May 2019 (ILO News) – ",
"COLOMBO, 12 May 2010 – ", "GENÈVE (Nouvelles du BIT) - ", "北京（国际劳工组织新闻）——2023年7月12日，", "NAIROBI – ",
"Port of Spain, Trinidad and Tobago - ".
"""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from pipeline.reading import words
from pipeline.reading.header import is_place
from pipeline.reading.printed_dates import PrintedDate, find_date, fold, without_day_of_year

_LONGEST = 120
_LABEL = re.compile(r"\s*[(（\[]\s*(?P<label>[^()（）\[\]]{2,60}?)\s*[)）\]]\s*")
_SERVICE = re.compile(words.NEWS_SERVICE)
_DASH = re.compile(r"\s*\.?(?:[-–—―‒−─]+|:)\s*|\.\s+(?=[A-Z“«])")
# Without a label only a dash with a blank before or after it, or a long one, parts a dateline from the text.
_BARE_DASH = re.compile(r"\s+[-–—―‒−─]+\s*|\s*(?:[–—―─]+|--+)\s*|-\s+|:\s+")
_AFTER_DATE = re.compile(r"\s*(?:[-–—]+|[:，,])\s*")
_EDGES = " ,،，.;:-–—"


class Dateline(NamedTuple):
    """``paragraph[:end]`` is the dateline; ``place`` as written, ``day`` where it prints a date of its own."""

    place: str | None
    day: date | None
    end: int
    labelled: bool


def opening_dateline(paragraph: str, known_place: Callable[[str], bool] = lambda name: False) -> Dateline | None:
    """Read the dateline that ``paragraph`` opens with, or give None.

    A news-service label settles it. Without one the words before the dash must be capitals, or carry a country or a
    date, or be a place by ``known_place``.
    """
    return _labelled(paragraph) or _bare(paragraph, known_place)


def _labelled(paragraph: str) -> Dateline | None:
    for match in _LABEL.finditer(paragraph, 0, _LONGEST + 40):
        if match.start() > _LONGEST:
            return None
        if not _SERVICE.search(match["label"]):
            continue
        opening = _place_and_day(paragraph[: match.start()])
        if opening is None:
            return None
        place, day = opening
        end = _after_label(paragraph, match, day)
        if end is None:
            return None
        if place is None:
            place = _place_in_label(match["label"])
        inside = find_date(match["label"])
        late = find_date(paragraph[match.end() : end])
        return Dateline(place, day or (inside and inside.day) or (late and late.day) or None, end, True)
    return None


def _after_label(paragraph: str, label: re.Match[str], day: date | None) -> int | None:
    """Where the text begins after the label: past a dash, past a date of its own and the dash after that.

    None where what follows shows a bracket of running text ("Viet Nam (ILO), in the context …").
    """
    dash = _DASH.match(paragraph, label.end())
    end = dash.end() if dash else label.end()
    found = _date_at(paragraph, end) if day is None else None
    after = _AFTER_DATE.match(paragraph, found.end) if found else None
    # "GENEVA (ILO News) – 3 June 2004 was the day" has no second dash: there the date is the sentence's.
    if after:
        return after.end()
    return end if dash or _begins_sentence(paragraph[end:], label["label"]) else None


def _date_at(paragraph: str, start: int) -> PrintedDate | None:
    """The date that stands right there, after a comma at most."""
    found = find_date(paragraph[: start + 40], start)
    return found if found and not paragraph[start : found.start].strip(" ,，") else None


def _begins_sentence(text: str, label: str) -> bool:
    """Whether text that follows a label without a dash begins a sentence; a bare acronym is then no label."""
    opens = not text or not text[0].isascii() or text[0].isupper() or text[0] in "“\"'‘0123456789("
    return opens and len(label) > len("ILO")


def _bare(paragraph: str, known_place: Callable[[str], bool]) -> Dateline | None:
    for dash in _BARE_DASH.finditer(paragraph, 0, _LONGEST):
        before = paragraph[: dash.start()]
        place, day = _place_and_day(before) or (None, None)
        # "Bangladesh – the garment sector's home" goes on with the same sentence.
        if place is None or not paragraph[dash.end() :] or paragraph[dash.end()].islower():
            continue
        if set(re.findall(r"\w+", fold(place))) & words.NOT_PLACES:
            return None
        dated = any(char.isdigit() for char in before)
        colon = ":" in dash.group()
        if dated or _sure_without_label(place, known_place) or (not colon and known_place(place)):
            return Dateline(place, day, dash.end(), False)
    return None


def _sure_without_label(place: str, known_place: Callable[[str], bool]) -> bool:
    """A town in capitals, or a town followed by a country."""
    town = re.split(r"[,/]", place)[0].strip()
    capitals = town == town.upper() and town != town.lower() and len(town) > 2
    return capitals or ("," in place and known_place(place.rsplit(",", 1)[1].strip()))


def _place_and_day(text: str) -> tuple[str | None, date | None] | None:
    """Part what stands before label or dash into place and date; None where it is written like neither."""
    day = None
    found = find_date(text)
    if found:
        day = found.day
        text = f"{text[: found.start]} {text[found.end :]}"
    else:
        text = without_day_of_year(text)
    place = re.sub(r"\s+,", ",", re.sub(r"\(\s*\)", "", text).strip(_EDGES + "(["))
    # The last full stop of "WASHINGTON D.C." is the place's own.
    place = re.sub(r"\bD\.C$", "D.C.", place)
    if not place:
        return None, day
    return (place, day) if is_place(place) else None


def _place_in_label(label: str) -> str | None:
    """ "(ILO News, Geneva)" and "(ILO Jakarta)": what the label holds beside the service's name."""
    rest = _SERVICE.sub("", label).strip(_EDGES)
    return rest if rest and is_place(rest) and not re.search(r"\b(?:du|de|da|of|la)\b", rest) else None
