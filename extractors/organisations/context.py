"""What the readers of one article share: words, engines, the register that fills, and what is read already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter, le
from types import ModuleType

from extractors.confidence import UNTRIED
from extractors.organisations.acronyms import Bracket
from extractors.organisations.countries import Countries
from extractors.organisations.grammar import find_names
from extractors.organisations.index import Body
from extractors.organisations.known import Bodies
from extractors.organisations.lexicon import Lexicon
from extractors.organisations.names import Name
from extractors.organisations.register import Register
from extractors.organisations.tokens import Token
from extractors.organisations.values import Mention

# The title of a programme or paper has no more words.
LONGEST_TITLE = 20
# How often a body told in some way is right (see ``extractors.confidence``): known or defined, then read from the words
# of its name, then from what stands around it.
CONFIDENCE = {
    "table": 0.99,
    "defined": 0.99,
    "table_acronym": 0.97,
    "acronym": 0.95,
    "gloss": 0.93,
    "acronym_list": UNTRIED,
    "back_reference": UNTRIED,
    "head_last": 0.91,
    "head_first": 0.9,
    "shared_head": UNTRIED,
    "introduced": 0.98,
    "apposition": 0.97,
    "company": 0.96,
    "branch": 0.94,
    "alone": 0.92,
    "foreign": 0.92,
    "owner": 0.91,
    "short": UNTRIED,
    "titled": UNTRIED,
    "part": 0.88,
    "acronym_acts": 0.84,
    "listed": 0.78,
    "acts": 0.75,
}


_FIRST, _LAST = attrgetter("first"), attrgetter("last")


@dataclass(slots=True, eq=False)
class Span:
    """Tokens ``first`` up to ``last`` that name a body: by the table (``known``) or by the grammar (``name``)."""

    first: int
    last: int
    known: Body | None
    name: Name | None


@dataclass(slots=True, eq=False)
class Stretch:
    """Tokens of one section of ``text``, where each ``starts``, which of them are ``names``, and its ``brackets``.

    ``loud`` where it is set in capitals, ``titled`` where it is in title case; ``known`` maps first tokens of what the
    table names to the ends and the bodies.
    """

    text: str
    tokens: list[Token]
    starts: list[int]
    names: list[int]
    brackets: dict[int, Bracket]
    titled: bool
    loud: bool
    known: dict[int, tuple[int, Body]]

    def mention(self, first: int, last: int, rule: str) -> Mention:
        """Tokens ``first`` up to ``last``, without a possessive ending, as naming a body by a rule."""
        starts, end = self.starts, last - 1
        return Mention(starts[first], starts[end] + len(self.tokens[end].base), CONFIDENCE[rule], rule)

    def join(self, first: int, last: int) -> str:
        """The words of a span as the text has them, single blanks between, without a possessive ending."""
        said = self.text[self.starts[first] : self.starts[last - 1] + len(self.tokens[last - 1].base)]
        return said if said.isprintable() and "  " not in said else " ".join(said.split())


@dataclass(slots=True)
class Context:
    """The language's engines and the article's state; ``written`` are tokens by their text.

    ``not_bodies`` are acronyms that the article defines for something else; ``taken`` holds, a stretch (by number),
    the spans that name bodies in full; ``places`` are offsets at which the words of places begin.
    """

    words: ModuleType
    evidence: ModuleType
    lexicon: Lexicon
    bodies: Bodies
    countries: Countries
    register: Register
    written: Mapping[str, Token]
    not_bodies: set[str] = field(default_factory=set)
    taken: list[list[Span]] = field(default_factory=list)
    places: frozenset[int] = frozenset()

    def spans(self, stretch: Stretch) -> list[Span]:
        """The full names in a stretch, left to right; of two that overlap the longer stands."""
        tokens = stretch.tokens
        spans = self.known_spans(stretch) if stretch.known else []
        if not stretch.loud and (telling := [i for i in stretch.names if tokens[i].tells]):
            # "the International Organisation of Employers’ African body": what the table ends in a possessive, ends
            # there.
            closed = {span.first for span in spans if tokens[span.last - 1].possessive}
            names = find_names(self.lexicon, tokens, telling, {i: end for i, (end, _) in stretch.known.items()})
            spans += [
                Span(name.first, name.last, None, name)
                for name in names
                if name.first not in closed and not self.is_place(stretch, name)
            ]
        return _apart(spans) if len(spans) > 1 else spans

    def known_spans(self, stretch: Stretch) -> list[Span]:
        """The full names of the table that mean their body in this stretch, and do not go on to another thing."""
        tokens = stretch.tokens
        return [
            Span(i, end, body, None)
            for i, (end, body) in stretch.known.items()
            if not (
                (end == i + 1 and (tokens[i].kind == "acronym" or self.is_other(tokens, i)))
                or (tokens[end].is_name and (self.is_title(tokens, end) or self.is_longer(tokens, end, body)))
            )
        ]

    def is_longer(self, tokens: Sequence[Token], i: int, body: Body) -> bool:
        """Whether a firm's name goes on at token ``i`` to that of a branch of it: "Volvo | Construction Equipment"."""
        after = tokens[i]
        if (
            body.kind != "company"
            or after.kind != "cap"
            or after.base in self.words.NOT_FIRST
            or tokens[i - 1].possessive
        ):
            return False
        end = i
        while tokens[end].kind == "cap":
            end += 1
        return tokens[end - 1].base in self.words.COMPANY_TAILS

    def is_place(self, stretch: Stretch, name: Name) -> bool:
        """Whether every word of a name that begins with its head is a place's: "Puerto Barrios"."""
        if self.words.ORDER != "head_first" or stretch.starts[name.first] not in self.places:
            return False
        return all(stretch.starts[k] in self.places for k in range(name.first, name.last))

    def is_other(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a single word is a person's name or a town's rather than a body's: "Ms Kadin", "Toyota City"."""
        before, after = tokens[i - 1] if i else tokens[-1], tokens[i + 1]
        alone = after.kind == "cap" and not tokens[i + 2].is_name
        person = before.is_given or (before.is_title and before.base not in self.words.NO_TITLES)
        return person or (alone and after.base.lower() in self.evidence.PLACE_NOUNS)

    def is_title(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether capitals go on at token ``i`` to another thing's name: "United Nations | Development … Framework"."""
        end = i
        while tokens[end].is_name and end - i < LONGEST_TITLE:
            end += 1
        return end - i > 1 and tokens[end - 1].base in self.words.NOT_BODIES

    def is_body(self, acronym: str) -> bool:
        """Whether an acronym means a body here, by the article's definitions or by the table."""
        if acronym in self.not_bodies:
            return False
        return self.register.meaning(acronym) is not None or self.bodies.by_acronym(acronym) is not None

    def country_behind(self, tokens: Sequence[Token], i: int) -> tuple[int, str | None]:
        """Past an "of COUNTRY", ", COUNTRY" or "(COUNTRY)" that begins at ``i``, and that country."""
        if tokens[i].text in self.words.COUNTRY_OPENS:
            found = self.countries.at(tokens, i + 1 + (tokens[i + 1].text in self.words.THE))
            if found and not tokens[found[0]].is_name and (tokens[i].text != "(" or tokens[found[0]].text == ")"):
                return found[0] + (tokens[i].text == "("), found[1]
        return i, None


def _apart(spans: list[Span]) -> list[Span]:
    """Those of several spans that do not overlap a longer one, left to right."""
    spans.sort(key=_FIRST)
    if all(map(le, map(_LAST, spans), map(_FIRST, spans[1:]))):
        return spans
    spans.sort(key=_longest_first)
    chosen: list[Span] = []
    taken: set[int] = set()
    for span in spans:
        covered = range(span.first, span.last)
        if taken.isdisjoint(covered):
            taken.update(covered)
            chosen.append(span)
    chosen.sort(key=_FIRST)
    return chosen


def _longest_first(span: Span) -> tuple[int, bool]:
    return span.first - span.last, span.known is None
