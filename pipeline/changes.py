"""What was found in an article before and what is found in it now in; what is new, changed, gone and as it was out."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.query.stored import Finding, StoredArticle
from pipeline.records import Event, Events
from pipeline.store.public_ids import Former, public_ids

# The kind under which events are counted; they are no extractor's.
EVENTS = "events"


class Kind(NamedTuple):
    """A kind of findings, and the extractor whose they are (empty for events)."""

    extractor: str
    name: str


@dataclass(frozen=True, slots=True)
class Change:
    """How many findings of a kind are there only now (``added``), only were there before (``gone``), or both.

    ``changed`` ones have another value at the same place, or in the same words elsewhere; ``articles`` is the number of
    articles that have one that is not as it was.
    """

    added: int
    changed: int
    gone: int
    unchanged: int
    articles: int

    @property
    def total(self) -> int:
        """Findings that are not as they were."""
        return self.added + self.changed + self.gone


class Changes:
    """Counts the changes of one article after the other."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[Kind, str]] = Counter()
        self._articles: Counter[Kind] = Counter()

    def add(self, before: StoredArticle, after: Events) -> None:
        """Count an article's findings and events, as they were and as they are now."""
        mentions = after.annotations.mentions
        now = [Finding(m.kind, m.start, m.end, m.text, m.value, m.extractor) for m in mentions]
        counts = Counter(compared(before.findings, now)) + Counter(_compared_events(before, after.events))
        self._counts.update(counts)
        self._articles.update({kind for kind, word in counts if word != "unchanged"})

    def by_kind(self) -> dict[Kind, Change]:
        """What was counted, kinds by name and events last."""
        kinds = sorted({kind for kind, _ in self._counts}, key=lambda kind: (kind.name == EVENTS, kind.name))
        words = ("added", "changed", "gone", "unchanged")
        return {
            kind: Change(**{word: self._counts[kind, word] for word in words}, articles=self._articles[kind])
            for kind in kinds
        }


def compared(before: Iterable[Finding], after: Iterable[Finding]) -> list[tuple[Kind, str]]:
    """One word for each finding, or pair of an old and a new one; a pair counts as the new one's extractor's."""
    old, new = list(before), list(after)
    said: list[tuple[Kind, str]] = []
    for word, same in _PAIRS:
        new, met = _paired(old, new, same)
        said += [(_kind(finding), word) for finding in met]
    said += [(_kind(finding), "added") for finding in new]
    return said + [(_kind(finding), "gone") for finding in old]


# The surest pairs are made first, so that no finding takes another one's partner.
_PAIRS: tuple[tuple[str, Callable[[Finding, Finding], bool]], ...] = (
    ("unchanged", lambda old, new: (old.start, old.end) == (new.start, new.end) and old.value == new.value),
    ("changed", lambda old, new: (old.start, old.end) == (new.start, new.end)),
    ("changed", lambda old, new: old.value != new.value),
)


def _paired(
    old: list[Finding], new: list[Finding], same: Callable[[Finding, Finding], bool]
) -> tuple[list[Finding], list[Finding]]:
    """The new ones left over and those that met one of the old, which are taken out of ``old``."""
    by_words: dict[tuple[str, str], list[Finding]] = {}
    for finding in old:
        by_words.setdefault((finding.kind, finding.text), []).append(finding)
    left, met = [], []
    for finding in new:
        candidates = by_words.get((finding.kind, finding.text), [])
        partner = next((candidate for candidate in candidates if same(candidate, finding)), None)
        if partner is None:
            left.append(finding)
        else:
            candidates.remove(partner)
            met.append(finding)
    old[:] = [finding for findings in by_words.values() for finding in findings]
    return left, met


def _kind(finding: Finding) -> Kind:
    return Kind(finding.extractor, finding.kind)


def _compared_events(before: StoredArticle, events: Sequence[Event]) -> list[tuple[Kind, str]]:
    """Events are the same ones where they keep their public id."""
    former = {event.public_id: event for event in before.events}
    old = [Former(event.public_id, event.is_main, event.type, event.start, event.end) for event in before.events]
    kind, said = Kind("", EVENTS), []
    for public_id, event in zip(public_ids(before.address, events, old), events, strict=True):
        stored = former.pop(public_id, None)
        if stored is None:
            said.append((kind, "added"))
        else:
            parts = tuple((part.name, part.role) for part in stored.organisations)
            then = (stored.type, stored.start, stored.end, stored.mode, stored.countries, stored.places, parts)
            said.append((kind, "unchanged" if then == _content(event) else "changed"))
    return said + [(kind, "gone")] * len(former)


def _content(event: Event) -> tuple[object, ...]:
    parts = tuple((part.name, part.role) for part in event.organisations)
    countries = tuple(dict.fromkeys(event.countries))  # as they are stored
    return event.type, event.start, event.end, event.mode, countries, event.places, parts
