"""What components left on an article's Doc in, mentions out; what would be of no use to anybody goes to the issues."""

from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, Any

from pipeline.annotating.checks import fault_of_place, plain
from pipeline.records import Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from pipeline.annotating.plain import Told

_mention = partial(tuple.__new__, Mention)  # as ``Mention(…)``, at half the cost


# Values and what they are as JSON, by their identity: mentions of one thing share theirs, and cues of one phrase in all
# texts. Both are held, so that no other value takes the identity.
Plain = dict[int, tuple[object, Any]]


class Keeping:
    """One article's findings, as they are kept."""

    def __init__(self, text: str, issues: "list[Told]", plain: Plain) -> None:
        """Take the text that the offsets count in, where to tell of what is not kept, and the values known so far."""
        self._text, self._issues, self._plain = text, issues, plain
        self._bounds: tuple[tuple[int, int], ...] = ()
        self._starts: list[int] = []

    def kept(self, doc: "Doc", kind: str, extractor: str, version: str) -> list[Mention]:
        """The mentions of the kind that are on the Doc."""
        own = doc._
        if not (found := own.get(kind)):
            return []
        if not self._starts:
            self._bounds = own.sentences or ((0, len(self._text)),)
            self._starts = [0, *[start for start, _ in self._bounds[1:]]]  # what stands before the first is its own
        text, bounds, starts, known = self._text, self._bounds, self._starts, self._plain
        length = len(text)
        mentions: list[Mention] = []
        for finding in found:
            start, end, value, confidence, rule = finding
            itself = id(value)
            fault = fault_of_place(finding, length)
            if fault is None and itself not in known:
                fault = self._fault_of_value(value, start)
            if fault is not None:
                self._issues.append(("bad_finding", f"{extractor}: {fault}"))
                continue
            begin, close = bounds[bisect_right(starts, start) - 1]
            if end > close:  # a name with a stop in it joins the sentences that the stop was taken to part
                close = max(end, bounds[bisect_right(starts, end - 1) - 1][1])
            it, said = known[itself][1], text[start:end]
            mentions.append(_mention((kind, start, end, said, it, confidence, rule, extractor, version, begin, close)))
        return mentions

    def _fault_of_value(self, value: object, start: int) -> str | None:
        try:
            self._plain[id(value)] = value, plain(value)
        except ValueError as error:
            return f"the value at {start} is not JSON: {error}"
        return None
