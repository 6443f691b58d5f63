"""A stretch and its full names in, every run of capitals in it out: bodies, what could be one, and what is none."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.organisations.context import Context, Span, Stretch
from extractors.organisations.patterns.foreign_heads import FOREIGN_OF, SMALL_WORDS
from extractors.organisations.patterns.given_names import GIVEN_NAMES
from extractors.organisations.tokens import Token

# A longer run of capitals is a headline.
LONGEST_RUN = 7
# How far an apposition is read, in tokens.
_FAR = 7
# Small words of another language between capitals, and "&".
JOINS = FOREIGN_OF | SMALL_WORDS | {"&"}
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
    name: str = ""
    after: int = 0
    rule: str = ""
    kind: str | None = None


# A run before it is known whether any is open: ``first``, ``last``, ``state`` and ``name``.
Found = tuple[int, int, str, str]


class Runs:
    """Reads the runs of one stretch after the other; remembers who was a person."""

    def __init__(self, context: Context) -> None:
        """Start with no persons."""
        self.c = context
        self.words = context.words
        self.persons: set[str] = set()
        self.tokens: list[Token] = []
        self.low: set[Token] = set()
        self.within: set[str] = set()
        self.head_first = self.words.ORDER == "head_first"

    def learn(self, tokens: list[Token]) -> None:
        """Note how the article writes its words: capitals make no names of those that it writes small."""
        self.low.update(tokens)
        if self.words.SMALL_HEADS:  # those are put for small words
            self.low.update([self.c.written[token.text] for token in tokens if token.is_name])

    def read(self, stretch: Stretch, spans: list[Span]) -> list[Run]:
        """The runs of a stretch, left to right; none where none is open. ``spans`` are its full names."""
        found = self.found(stretch, spans)
        return [Run(*each) for each in found] if "open" in [state for _, _, state, _ in found] else []

    def found(self, stretch: Stretch, spans: list[Span]) -> list[Found]:
        """The first token of every run, the one behind its last, its state and its name."""
        self.stretch, self.tokens = stretch, stretch.tokens
        tokens = stretch.tokens
        begins = {span.first: span.last for span in spans}
        found: list[Found] = []
        end, within = 0, self.within
        for i in stretch.names:
            if i < end:
                continue
            if i in begins:
                end = begins[i]
                found.append((i, end, "body", ""))
                continue
            token, following = tokens[i], tokens[i + 1]
            # In head-last languages a sentence's first word belongs to no run, whatever follows.
            opens = token.is_function and not token.is_title
            if following.text in JOINS or (following.is_name and (self.head_first or not opens)):
                first, end = self.bounds(i, begins)
            elif opens:
                continue
            else:
                first, end = i, i + 1
            if first < end:
                found.append(self.alone(first) if end == first + 1 else self.run(first, end))
                if first and tokens[first - 1].kind == "low":
                    within.add(tokens[first].base)
        return found

    def after(self, stretch: Stretch, i: int) -> int:
        """Past the brackets and the country that belong to what ends at token ``i``, one of ``AFTER_NAMES``."""
        tokens = stretch.tokens
        bracket = stretch.brackets.get(i)
        i = bracket.last + 1 if bracket else i
        return self.c.country_behind(tokens, i)[0] if tokens[i].text != "," else i

    def bounds(self, i: int, begins: dict[int, int]) -> tuple[int, int]:
        """The run that begins at ``i``; without the words that only a sentence's beginning makes capitals."""
        end, tokens = i, self.tokens
        while end not in begins and (tokens[end].is_name or self.joins(end)) and not self.is_title(end):
            end += 1
            if tokens[end - 1].possessive:
                break
        first = i
        while first < end and tokens[first].is_function and not self.is_within(first):
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

    def is_within(self, i: int) -> bool:
        """Whether a function word written large stands within a sentence: "la empresa | Tres Cerros"."""
        return self.head_first and i > 0 and self.tokens[i - 1].kind == "low" and self.tokens[i + 1].kind == "cap"

    def heads_no_firm(self, acronym: str) -> bool:
        """Whether an acronym is a body’s that further capitals are no part of; "BHP Billiton" is one name."""
        known = self.c.bodies.by_acronym(acronym)
        return self.c.is_body(acronym) and (known is None or known.kind not in self.c.evidence.DOUBLE_NAMED)

    def is_title(self, i: int) -> bool:
        """Whether token ``i`` is an office or a courtesy: "Director", "Mr"; or a month, or an article."""
        return self.tokens[i].is_title and not (self.head_first and self.opens_name(i))

    def opens_name(self, i: int) -> bool:
        """Whether an article written large within a sentence belongs to a name: "la empresa | La Cachuera"."""
        article = self.tokens[i].base in self.words.OPENING_ARTICLES
        return article and i > 0 and self.tokens[i - 1].kind == "low" and self.tokens[i + 1].kind == "cap"

    def joins(self, i: int) -> bool:
        """Whether a small word between capitals is another language's, or "&": "Alwan wa Awtar", "Harrow & Finch"."""
        word = self.tokens[i]
        if i == 0 or not self.tokens[i - 1].is_name or not self.tokens[i + 1].is_name:
            return False
        return word.text in JOINS and word.text not in self.c.lexicon.own_small

    def alone(self, i: int) -> Found:
        """A run of one token: most say by themselves that they are none, and are not looked at further."""
        token = self.tokens[i]
        if token.kind == "acronym" and self.c.is_body(token.base):
            return i, i + 1, "body", ""
        if self.stretch.starts[i] in self.c.places or self.is_barred(token) or self.is_of_thing(i, i + 1):
            return i, i + 1, "none", ""
        return i, i + 1, self.state(i, i + 1), token.base

    def run(self, first: int, end: int) -> Found:
        """A run of several tokens and what it is as far as its own words and the one before it say."""
        if self.is_of_thing(first, end) or self.is_none(first, end):
            return first, end, "none", ""
        return first, end, self.state(first, end), self.stretch.join(first, end)

    def state(self, first: int, last: int) -> str:
        """Whether a run that could be a body's name is a person's."""
        if self.is_person(first, last):
            self.persons.add(self.tokens[last - 1].base)
            return "person"
        return "open"

    def is_of_thing(self, first: int, end: int) -> bool:
        """Whether what stands beside a run makes a programme, a place or an office of it."""
        tokens = self.tokens
        if (tokens[end].is_thing and not tokens[end - 1].possessive) or self.is_title(first):
            return True
        # "el programa | Construyendo Perú"
        called = self.head_first and first > 0 and tokens[first - 1].is_thing
        return called or (self.head_first and self.names_thing(first))

    def is_none(self, first: int, end: int) -> bool:
        """Whether the words of a run are a place's, a people's, a convention's or of a field of policy."""
        tokens, starts, places = self.tokens, self.stretch.starts, self.c.places
        opening, last = tokens[first], tokens[end - 1]
        long = end - first > LONGEST_RUN
        if long or last.base in self.words.NOT_BODIES or opening.base in self.c.evidence.VENUES:
            return True
        place = starts[first] in places and starts[end - 1] in places
        if place or (last.is_common and self.c.countries.is_demonym(opening.base)):
            return True
        return last.is_common and opening.kind == "cap" and all(token.is_common for token in tokens[first:end])

    def names_thing(self, i: int) -> bool:
        """Whether a treaty or its like begins at ``i`` or is named after what does: "l’Accord de | Paris"."""
        if self.tokens[i].base in self.words.NOT_BODIES:
            return True
        k = i - 1 - (i > 1 and self.tokens[i - 1].text in self.words.THE)
        return k > 0 and self.tokens[k].text in self.words.OF and self.tokens[k - 1].base in self.words.NOT_BODIES

    def could_stand_alone(self, word: str) -> bool:
        """Whether the first word of a name says by itself which body is meant: "Saga", not "National" or "Kenya"."""
        known = word in self.words.TOPICS or word in self.words.GENERIC or word in self.words.HEADS
        return not known and word.isalpha() and not word.isupper() and self.c.countries.of_word(word) is None

    def is_barred(self, token: Token) -> bool:
        """Whether a word alone names no body here: it is none anywhere, or a word that the article writes small."""
        if self.c.lexicon.is_barred(token) or token.base in self.c.not_bodies or token.base in self.c.evidence.VENUES:
            return True
        return token.kind == "cap" and self.c.written.get(token.base.lower()) in self.low

    def is_policy(self, tokens: list[Token], run: Run) -> bool:
        """Whether every word of a run is built like a field of policy: "Labour Migration", "Geography"."""
        ending = self.c.lexicon.topic_ending
        return all(t.is_common or ending.search(t.base) for t in tokens[run.first : run.last])

    def is_person(self, first: int, last: int) -> bool:
        """Whether a run is a person's name: by the title before it, by its given name, by what follows its comma."""
        i = first - 1
        if i > 0 and self.tokens[i].text == "." and len(self.tokens[i - 1].text) <= _LONGEST_ABBREVIATION:
            i -= 1
        if i >= 0 and self.is_title(i) and self.tokens[i].base not in self.words.NO_TITLES:
            return True
        given = self.tokens[first]
        if last == first + 1:
            return given.is_given
        if given.is_given or given.base.partition("-")[0] in GIVEN_NAMES:
            return True
        inner = self.tokens[first + 1 : last - 1]
        return any(len(t.base) == 1 and t.is_name for t in inner) or self.is_explained_as_person(last)

    def is_explained_as_person(self, last: int) -> bool:
        """Whether a comma and an office follow: "X, the Director of …", "X, 34, a weaver"; ``last`` is the comma."""
        i = last + 1
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
        near = k + 1 < len(runs) and runs[k + 1].first - run.after <= _FAR
        how = _joined(context, tokens, run, runs[k + 1]) if near else None
        if how is None or closed:
            if closed and len(members) > 1:
                yield members
            members, closed = [], False
        elif how == "and":
            closed = True


def _joined(context: Context, tokens: list[Token], left: Run, right: Run) -> str | None:
    """What joins two neighbouring runs of a list: "," or "and"; None where they are not of one list."""
    if tokens[left.after].text not in context.evidence.JOIN_BEGINS:
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
