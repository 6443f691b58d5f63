"""A Doc in, the same Doc with ``doc._.money`` out: amounts with currency, period and what they are about."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from extractors.findings import Finding, text_of
from ilo_events_money.words import ABOUT, CODES, MAGNITUDES, NAMES, PERIODS, SIGNS


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_NUMBER = r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_MAGNITUDE = rf"(?:[ \u00a0-]?(?P<magnitude>{_any(MAGNITUDES)})\b)?"
_BEFORE = re.compile(rf"(?<!\w)(?P<currency>{_any([*SIGNS, *CODES])})[ \u00a0]?{_NUMBER}{_MAGNITUDE}(?!\w)")
_AFTER = re.compile(rf"(?<![\w.,]){_NUMBER}{_MAGNITUDE}[ \u00a0](?P<currency>{_any([*NAMES, *CODES])})\b")
_PERIOD_AFTER = re.compile(rf",?[ \u00a0](?:(?:an?|per|each|every)[ \u00a0])?(?P<period>{_any(PERIODS)})\b")
_PERIOD_BEFORE = re.compile(rf"\b(?P<period>{_any([p for p in PERIODS if p.endswith(('ly', 'al'))])})\b")
_ABOUT = {about: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for about, words in ABOUT.items()}


class Money:
    """The component; what it finds depends on the text and its sentences alone."""

    version = "1"

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.money``."""
        text = text_of(doc)
        bounds: tuple[tuple[int, int], ...] = doc._.sentences or ((0, len(text)),)
        starts = [start for start, _ in bounds]
        doc._.money = tuple(
            _finding(text, match, *bounds[max(0, bisect_right(starts, match.start()) - 1)]) for match in _amounts(text)
        )
        return doc


def _amounts(text: str) -> Iterator[re.Match[str]]:
    """The amounts in text order; where a code stands on both sides of a number, the one before counts."""
    end = 0
    for match in sorted([*_BEFORE.finditer(text), *_AFTER.finditer(text)], key=re.Match.start):
        if match.start() >= end:
            end = match.end()
            yield match


def _finding(text: str, match: re.Match[str], first: int, last: int) -> Finding:
    said = match["currency"]
    currency = SIGNS[said] if said in SIGNS else NAMES.get(said, said)
    amount = float(match["number"].replace(",", "")) * MAGNITUDES.get(match["magnitude"] or "", 1)
    value = {
        "amount": int(amount) if amount.is_integer() else round(amount, 2),
        "currency": currency,
        "per": _period(text, match, first),
        "about": next((about for about, words in _ABOUT.items() if words.search(text, first, last)), None),
    }
    return Finding(match.start(), match.end(), value, 0.9 if currency else 0.7, "amount")


def _period(text: str, match: re.Match[str], first: int) -> str | None:
    """The period named right after the amount ("a month"), or as an adjective before it ("monthly")."""
    after = _PERIOD_AFTER.match(text, match.end())
    if after is not None:
        return PERIODS[after["period"]]
    before = [found["period"] for found in _PERIOD_BEFORE.finditer(text, first, match.start())]
    return PERIODS[before[-1]] if before else None
