"""Pass two over a stretch: acronyms, names that a noun introduces, "the Ministry"; all need what pass one noted."""

from bisect import bisect_right

from extractors.organisations.acronyms import acronyms_in, bracket_at
from extractors.organisations.context import CONFIDENCE, Context, Stretch, bounds, join
from extractors.organisations.tokens import Token
from extractors.organisations.values import Mention

# A longer run of capitals behind "the firm" is a headline or a list without commas.
LONGEST_INTRODUCED = 4


def read_short_names(context: Context, number: int, stretch: Stretch) -> None:
    """Note what stretch ``number`` names by less than a full name."""
    reader = _ShortNames(context, stretch.tokens, number)
    reader.read(loud=stretch.loud)


class _ShortNames:
    """The short names of one stretch.

    ``listed`` are acronyms in brackets behind words for bodies, with their country; ``noted`` tokens are read already.
    """

    def __init__(self, context: Context, tokens: list[Token], number: int) -> None:
        self.c = context
        self.tokens = tokens
        self.spans = context.taken[number]
        self.starts = [span.first for span in self.spans]
        self.listed: dict[int, str | None] = {}
        self.noted: set[int] = set()

    def read(self, *, loud: bool) -> None:
        """Read the tokens between the full names."""
        if not loud:
            self.introduced()
            self.listed = self.bracketed()
        for i, token in enumerate(self.tokens):
            if not token.is_name or self.is_taken(i) or i in self.noted:
                continue
            if token.kind == "acronym" or "-" in token.base:
                self.acronym(i, loud=loud)
            elif token.kind == "cap" and i and self.tokens[i - 1].text.casefold() == "the":
                self.back_reference(i)

    def is_taken(self, i: int) -> bool:
        """Whether a full name covers token ``i``."""
        at = bisect_right(self.starts, i) - 1
        return at >= 0 and i < self.spans[at].last

    def acronym(self, i: int, *, loud: bool) -> None:
        """Note a body by its acronym: as the article defines it, as the table knows it, or by what it does."""
        token, context = self.tokens[i], self.c
        if token.text in context.words.ADVISORY and self.tokens[i + 1].text in (":", "?", "–", "-"):
            return
        for word in (token.base, self.front(token.base)):
            if word in context.not_bodies:
                return
            entry = context.register.by_acronym.get(word)
            known = None if entry else context.bodies.by_acronym(word)
            if entry or known:
                self.add(word, i, "acronym" if entry else "table_acronym", known=known)
                return
        if (
            loud
            or token.kind != "acronym"
            or token.base in context.words.NOT_ACRONYMS
            or context.countries.of_word(token.base)
        ):
            return
        if i in self.listed:
            self.add(token.base, i, "acronym_list", country=self.listed[i])
        elif self.acts(i):
            self.add(token.base, i, "acronym_acts")

    def front(self, word: str) -> str:
        """The body in front of a hyphen, "EU-China" or "ILO-supported"; "NTUC-I" is another than NTUC."""
        front, _, rest = word.partition("-")
        other = self.c.countries.of_word(rest) or self.c.is_body(rest)
        return front if rest[:1].islower() or other else word

    def add(self, word: str, i: int, rule: str, **what: object) -> None:
        """One mention of the body that an acronym means."""
        start = self.tokens[i].start
        self.c.register.add_acronym(word, Mention(start, start + len(word), CONFIDENCE[rule], rule), **what)  # type: ignore[arg-type]

    def bracketed(self) -> dict[int, str | None]:
        """Acronyms in brackets behind words for bodies ("Spanish Workers (UGT and CCOO)"), each with its country."""
        found: dict[int, str | None] = {}
        for i, token in enumerate(self.tokens):
            bracket = bracket_at(self.tokens, i) if token.text == "(" else None
            members = acronyms_in(self.tokens, bracket) if bracket else []
            if not bracket or not members:
                continue
            before = [t for t in self.tokens[max(0, i - 6) : i] if t.is_name or t.kind == "low"]
            for_bodies = any(self.c.words.BODY_WORD.fullmatch(t.base) for t in before[-3:])
            if for_bodies or (len(members) > 1 and any(self.c.is_body(self.tokens[k].base) for k in members)):
                nations = (self.c.countries.of_word(t.base) for t in reversed(before) if t.kind == "cap")
                country = next(filter(None, nations), None) or self.c.country_behind(self.tokens, bracket.last + 1)[1]
                found |= dict.fromkeys(members, country)
        return found

    def acts(self, i: int) -> bool:
        """Whether an acronym that nothing explains is used as a body is: it does something, or stands beside bodies."""
        tokens, word = self.tokens, self.tokens[i].base
        if len(word) < 3 or any(c.isdigit() for c in word) or (word[-1] == "s" and word[:-1].isupper()):
            return False
        before, after = tokens[i - 1] if i else tokens[-1], tokens[i + 1]
        if before.kind == "number" or tokens[i].start in self.c.places or self.names_a_programme(i):
            return False
        if after.text in self.c.words.ACTS or (tokens[i].possessive and after.kind == "low"):
            return True
        if before.text in ("says", "said") or (
            before.text == "to" and i > 1 and tokens[i - 2].text.casefold() == "according"
        ):
            return True
        if before.text in ("by", "between") or (
            before.text == "the" and i > 1 and tokens[i - 2].text in ("by", "between")
        ):
            return True
        return self.is_beside(i) or self.stands_alone(i)

    def stands_alone(self, i: int) -> bool:
        """Whether an acronym is nothing but a noun of its sentence: no bracket, quotation or slash beside it."""
        before, after = self.tokens[i - 1].text if i else "", self.tokens[i + 1].text
        beside = frozenset('()[]“”"‘/-–«»©')
        return "-" not in self.tokens[i].base and self.tokens[i].base.isalpha() and not {before, after} & beside

    def names_a_programme(self, i: int) -> bool:
        """Whether an acronym is a project's, a tool's or a shouted word: "the TRIANGLE project", "WHAT WILL"."""
        around = (self.tokens[i - 1] if i else self.tokens[-1], self.tokens[i + 1])
        follows = self.tokens[i + 1].text.casefold().removesuffix("s").capitalize() in self.c.words.NOT_BODIES
        return follows or "." in self.tokens[i].text or any(t.kind == "acronym" and len(t.text) > 2 for t in around)

    def is_beside(self, i: int) -> bool:
        """Whether "and", a comma or a slash joins an acronym to another that is a body, or to a full name."""
        joins = ("and", ",", "/")
        others = [k for k in (i - 2, i + 2) if 0 <= k < len(self.tokens) and self.tokens[(i + k) // 2].text in joins]
        if any(self.is_unexplained(k) for k in others) and self.speaks_of_bodies(i):
            return True
        left, right = self.tokens[i - 1].text if i else "", self.tokens[i + 1].text
        if left in joins and i > 1 and (self.c.is_body(self.tokens[i - 2].base) or self.is_taken(i - 2)):
            return True
        return (
            right in joins
            and i + 2 < len(self.tokens)
            and (self.c.is_body(self.tokens[i + 2].base) or self.is_taken(i + 2))
        )

    def is_unexplained(self, i: int) -> bool:
        """Whether token ``i`` is an acronym that nothing says to be something else than a body."""
        token = self.tokens[i]
        return token.kind == "acronym" and not ({token.base} & (self.c.not_bodies | self.c.words.NOT_ACRONYMS))

    def speaks_of_bodies(self, i: int) -> bool:
        """Whether the sentence so far has a word for bodies: "Employers and workers were there: CCISS and CTA …"."""
        for token in reversed(self.tokens[max(0, i - 30) : i]):
            if token.kind == "break" or token.text in (".", "!", "?"):
                return False
            if self.c.words.BODY_WORD.fullmatch(token.base):
                return True
        return False

    # -- names without a head noun ------------------------------------------------------------------------------------

    def introduced(self) -> None:
        """Note names that a noun introduces: "the plywood maker Latvijas Finieris", "companies such as X, Y and Z"."""
        named_kinds: dict[str, str] = self.c.words.NAMED_KINDS
        for i, token in enumerate(self.tokens[:-1]):
            kind = named_kinds.get(token.text) or (token.kind == "cap" and named_kinds.get(token.text.lower()))
            if not kind or (token.kind == "cap" and not self.begins_sentence(i) and token.text not in named_kinds):
                continue
            named = self.tokens[i + 1].is_name and token.text not in self.c.words.LISTED_ONLY
            start = i + 1 if named else self.after_introduction(i + 1)
            if token.text in self.c.words.INTRODUCE_BY_OF and self.tokens[i + 1].text == "of":
                start = i + 2
            if start and not self.is_taken(i):
                self.members(start, kind)

    def begins_sentence(self, i: int) -> bool:
        """Whether token ``i`` is capitalised because a sentence begins."""
        return i == 0 or self.tokens[i - 1].kind in ("break", "mark")

    def after_introduction(self, i: int) -> int | None:
        """Past the "such as" or "including" at token ``i``, or None."""
        for words in self.c.words.INTRODUCES:
            if tuple(t.text for t in self.tokens[i : i + len(words)]) == words:
                return i + len(words)
        listed = self.tokens[i].text == "," and self.tokens[i + 1].kind == "acronym"
        return i + 1 if listed else None

    def members(self, i: int, kind: str) -> None:
        """Note the names of a list that begins at token ``i``."""
        while self.tokens[i].is_name or self.is_taken(i):
            end = i
            while not self.is_taken(end) and (self.tokens[end].is_name or self.joins_name(end)):
                end += 1
                if self.tokens[end - 1].possessive:
                    break
            if i < end <= i + LONGEST_INTRODUCED and self.names_something(i, end):
                name = join(self.tokens, i, end)
                mention = Mention(*bounds(self.tokens, i, end), CONFIDENCE["introduced"], "introduced")
                if self.tokens[i].kind == "acronym" and end == i + 1:
                    self.noted.add(i)
                    self.c.register.add_acronym(name, mention)
                else:
                    self.c.register.add(name, mention, kind=kind)
            while self.is_taken(end):
                end += 1
            end = self.c.country_behind(self.tokens, end)[0] if self.tokens[end].text in ("of", "(") else end
            if self.tokens[end].text not in (",", "and", "or"):
                return
            i = end + 1 + (self.tokens[end].text == "," and self.tokens[end + 1].text in ("and", "or"))

    def joins_name(self, i: int) -> bool:
        """Whether a small word between capitals is another language's: "Alwan wa Awtar", "Harrow & Finch"."""
        word = self.tokens[i]
        foreign = word.kind == "low" and len(word.text) < 4 and word.text not in self.c.words.FUNCTION
        return (foreign or word.text == "&") and self.tokens[i + 1].is_name and i > 0 and self.tokens[i - 1].is_name

    def names_something(self, i: int, end: int) -> bool:
        """Whether a run of capitals is no place, people, office-holder or programme."""
        words, tokens = self.c.words, self.tokens
        if end == i + 1 and tokens[i].kind == "acronym":
            word = tokens[i].base
            return word not in self.c.not_bodies and word not in words.NOT_ACRONYMS and not self.c.is_body(word)
        found = self.c.countries.at(tokens, i)
        return (
            found is None
            and tokens[i].start not in self.c.places
            and not self.c.countries.is_demonym(tokens[i].base)
            and tokens[i].base not in words.NOT_FIRST
            and tokens[end - 1].base not in words.NOT_BODIES
            and tokens[i].base.casefold() not in words.FUNCTION
        )

    def back_reference(self, i: int) -> None:
        """ "the Ministry" means the last ministry named; alone, a head noun never makes a new body."""
        head, after = self.tokens[i].base, self.tokens[i + 1]
        if head not in self.c.words.HEADS or after.is_name or after.text == "of":
            return
        start = self.tokens[i].start
        entry = self.c.register.last_of_head.get(head)
        if entry and entry.mentions[0].start < start:
            entry.mentions.append(Mention(start, start + len(head), CONFIDENCE["back_reference"], "back_reference"))
