"""A stretch and its full names in, every run of capitals in it out: bodies, what could be one, and what is none."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.organisations.acronyms import bracket_at
from extractors.organisations.context import Context, Span, join
from extractors.organisations.patterns.foreign_heads import FOREIGN_OF, SMALL_WORDS
from extractors.organisations.patterns.given_names import GIVEN_NAMES
from extractors.organisations.tokens import Token

# A longer run of capitals is a headline.
LONGEST_RUN = 7
# How far an apposition is read, in tokens.
_FAR = 7
_QUOTES = frozenset('"“”‘«»')
# Between a title and a name stands at most the point of an abbreviation: "Prof."
_LONGEST_ABBREVIATION = 4


@dataclass(slots=True)
class Run:
    """Tokens ``first`` up to ``last``; ``state`` is ``body``, ``open`` (could be one), ``person`` or ``none``.

    ``after`` is where the sentence goes on: behind a bracket or "of COUNTRY" that belongs to the name.
    """

    first: int
    last: int
    state: str
    after: int
    name: str = ""
    rule: str = ""
    kind: str | None = None


class Runs:
    """Reads the runs of one stretch after the other; remembers who was a person."""

    def __init__(self, context: Context) -> None:
        """Start with no persons."""
        self.c = context
        self.words = context.words
        self.persons: set[str] = set()
        self.tokens: list[Token] = []
        self.low: set[str] = set()
        self.within: set[str] = set()

    def learn(self, tokens: list[Token]) -> None:
        """Note which words the article writes small: capitals do not make names of them."""
        self.low.update([token.text for token in tokens if token.kind == "low"])

    def read(self, tokens: list[Token], names: list[int], spans: list[Span]) -> list[Run]:
        """The runs of a stretch, left to right; ``names`` are its capitalised tokens, ``spans`` its full names."""
        self.tokens = tokens
        begins = {span.first: span.last for span in spans}
        found: list[Run] = []
        end = 0
        for i in names:
            if i < end:
                continue
            if i in begins:
                end = begins[i]
                found.append(Run(i, end, "body", self.after(end)))
                continue
            first, end = self.bounds(i, begins)
            if first < end:
                found.append(self.run(first, end))
                if first and tokens[first - 1].kind == "low":
                    self.within.add(tokens[first].base)
        return found

    def after(self, i: int) -> int:
        """Past the brackets and the country that belong to what ends at token ``i``."""
        if self.tokens[i].text not in self.c.evidence.AFTER_NAMES:
            return i
        bracket = bracket_at(self.tokens, i)
        i = bracket.last + 1 if bracket else i
        return self.c.country_behind(self.tokens, i)[0] if self.tokens[i].text != "," else i

    def bounds(self, i: int, begins: dict[int, int]) -> tuple[int, int]:
        """The run that begins at ``i``; without the words that only a sentence's beginning makes capitals."""
        end, tokens = i, self.tokens
        while end not in begins and (tokens[end].is_name or self.joins(end)) and not self.is_title(end):
            end += 1
            if tokens[end - 1].possessive:
                break
        first = i
        while first < end and tokens[first].base.casefold() in self.words.FUNCTION and tokens[first].kind == "cap":
            first += 1
        calls = self.c.evidence.CALLS
        while first + 1 < end and tokens[first].kind == "acronym" and tokens[first].base.lower() in calls:
            first += 1  # "the NGO | Alwan wa Awtar"
        if end - first > 1 and tokens[first].kind == "acronym" and self.heads_no_firm(tokens[first].base):
            end = first + 1  # "ILO | Regional Director"
        if tokens[first + 1].kind == "acronym" and first + 1 < end and self.c.countries.is_demonym(tokens[first].base):
            first += 1  # "the Italian | AVSI"
        # An office-holder's title is a run of its own, and none.
        return first, max(end, i + (i not in begins))

    def heads_no_firm(self, acronym: str) -> bool:
        """Whether an acronym is a body’s that further capitals are no part of; "BHP Billiton" is one name."""
        known = self.c.bodies.by_acronym(acronym)
        return self.c.is_body(acronym) and (known is None or known.kind not in self.c.evidence.DOUBLE_NAMED)

    def is_title(self, i: int) -> bool:
        """Whether token ``i`` is an office or a courtesy: "Director", "Mr"; or a month, or an article."""
        return self.tokens[i].base in self.words.NOT_FIRST and self.tokens[i].kind == "cap"

    def joins(self, i: int) -> bool:
        """Whether a small word between capitals is another language's, or "&": "Alwan wa Awtar", "Harrow & Finch"."""
        word = self.tokens[i]
        if i == 0 or not self.tokens[i - 1].is_name or not self.tokens[i + 1].is_name:
            return False
        return word.text in FOREIGN_OF or word.text in SMALL_WORDS or word.text == "&"

    def run(self, first: int, end: int) -> Run:
        """One run and what it is as far as its own words and the one before it say."""
        run = Run(first, end, "open", self.after(end))
        if self.is_acronym_of_body(run):
            run.state = "body"
        elif self.is_none(run):
            run.state = "none"
        elif self.is_person(run):
            run.state = "person"
            self.persons.add(self.tokens[end - 1].base)
        else:
            run.name = join(self.tokens, first, end)
        return run

    def is_acronym_of_body(self, run: Run) -> bool:
        """Whether a run is nothing but an acronym that means a body here."""
        token = self.tokens[run.first]
        return run.last == run.first + 1 and token.kind == "acronym" and self.c.is_body(token.base)

    def is_none(self, run: Run) -> bool:
        """Whether a run is a place, a people, a month, a programme, a convention or a field of policy."""
        words, countries = self.words, self.c.countries
        first, last = self.tokens[run.first], self.tokens[run.last - 1]
        single = run.last == run.first + 1
        long = run.last - run.first > LONGEST_RUN
        if long or self.is_title(run.first) or last.base in words.NOT_BODIES or first.base in self.c.evidence.VENUES:
            return True
        following = "" if last.possessive else self.tokens[run.last].text
        if following.capitalize() in words.NOT_BODIES or following in self.c.evidence.PLACE_NOUNS:
            return True
        if first.start in self.c.places and (single or last.start in self.c.places):
            return True
        if self.is_barred(first) if single else countries.is_demonym(first.base) and self.is_common(last):
            return True
        return first.kind == "cap" and all(self.is_common(token) for token in self.tokens[run.first : run.last])

    def could_stand_alone(self, word: str) -> bool:
        """Whether the first word of a name says by itself which body is meant: "Saga", not "National" or "Kenya"."""
        known = word in self.words.TOPICS or word in self.words.GENERIC or word in self.words.HEADS
        return not known and word.isalpha() and not word.isupper() and self.c.countries.of_word(word) is None

    def is_barred(self, token: Token) -> bool:
        """Whether a word alone names no body: a country, an initial, a programme's acronym, a word of the article."""
        word = token.base
        if word in self.c.not_bodies or word in self.words.NOT_ACRONYMS or len(word) == 1 or "." in word:
            return True
        hyphened = "-" in word and word.rpartition("-")[2].islower()
        common = token.kind == "cap" and word.lower() in self.low
        return hyphened or common or self.c.countries.of_word(word) is not None

    def is_policy(self, tokens: list[Token], run: Run) -> bool:
        """Whether every word of a run is built like a field of policy: "Labour Migration", "Geography"."""
        ending = self.c.lexicon.topic_ending
        return all(self.is_common(t) or ending.search(t.base) for t in tokens[run.first : run.last])

    def is_common(self, token: Token) -> bool:
        """Whether a word of a name is only a field of policy, a kind of body, or a word of many names."""
        words = self.words
        if token.kind == "acronym":
            return token.base in words.NOT_ACRONYMS
        if token.kind == "low":
            return True
        if token.base in words.ALWAYS_FOREIGN:
            return False
        return token.base in words.TOPICS or token.base in words.GENERIC or token.base in words.HEADS

    def is_person(self, run: Run) -> bool:
        """Whether a run is a person's name: by the title before it, by its given name, by what follows its comma."""
        i = run.first - 1
        if i > 0 and self.tokens[i].text == "." and len(self.tokens[i - 1].text) <= _LONGEST_ABBREVIATION:
            i -= 1
        if i >= 0 and self.is_title(i) and self.tokens[i].base not in self.words.NO_TITLES:
            return True
        given = self.tokens[run.first].base
        if run.last == run.first + 1:
            return given in GIVEN_NAMES
        if given in GIVEN_NAMES or given.partition("-")[0] in GIVEN_NAMES:
            return True
        inner = self.tokens[run.first + 1 : run.last - 1]
        return any(len(t.base) == 1 and t.is_name for t in inner) or self.is_explained_as_person(run)

    def is_explained_as_person(self, run: Run) -> bool:
        """Whether a comma and an office follow: "X, the Director of …", "X, 34, a weaver"."""
        i = run.last + 1
        if self.tokens[i - 1].text != ",":
            return False
        if self.tokens[i].kind == "number" and self.tokens[i + 1].text == ",":
            return True
        for token in self.tokens[i : i + _FAR]:
            if token.kind in ("mark", "break") or token.text in self.c.evidence.CALLS:
                break
            holder = token.kind == "cap" and token.base in self.words.NOT_FIRST
            if (holder and token.base not in self.words.NO_TITLES) or token.base in self.c.evidence.PERSON_NOUNS:
                return True
        return False


def lists(context: Context, tokens: list[Token], runs: list[Run]) -> Iterator[list[Run]]:
    """The enumerations among a stretch's runs: "A and B", "A, B and C"; commas alone make none."""
    members: list[Run] = []
    closed = False
    runs = [run for k, run in enumerate(runs) if k == 0 or run.first >= runs[k - 1].after]
    for k, run in enumerate(runs):
        members.append(run)
        how = _joined(context, tokens, run, runs[k + 1]) if k + 1 < len(runs) else None
        if how is None or closed:
            if closed and len(members) > 1:
                yield members
            members, closed = [], False
        elif how == "and":
            closed = True


def _joined(context: Context, tokens: list[Token], left: Run, right: Run) -> str | None:
    """What joins two neighbouring runs of a list: "," or "and"; None where they are not of one list."""
    if right.first - left.after > _FAR or tokens[left.after].text not in context.evidence.JOIN_BEGINS:
        return None
    between = [t.text for t in tokens[left.after : right.first] if t.text not in _QUOTES]
    if between and between[-1].lower() in context.evidence.CALLS:  # "… and the newspaper X"
        while (
            between
            and between[-1] not in context.evidence.OPENS_APPOSITION
            and (*between,) not in context.evidence.JOINS
        ):
            between.pop()
    if between and between[-1] in context.evidence.ARTICLES:
        between.pop()
    if (
        len(between) > 1
        and between[-1] in context.evidence.BEFORE
        and _preposition(context, tokens, left) == between[-1]
    ):
        between.pop()  # "from A, from B and from C"
    joins: dict[tuple[str, ...], str] = context.evidence.JOINS
    return joins.get(tuple(between))


def _preposition(context: Context, tokens: list[Token], run: Run) -> str:
    """The word before a run and its article."""
    i = run.first - 1
    i -= i > 0 and tokens[i].text in context.evidence.ARTICLES
    return tokens[i].text if i >= 0 else ""
