"""Pass two over a stretch: acronyms, names that a noun introduces, "the Ministry"; all need what pass one noted."""

from extractors.organisations.acronyms import acronyms_in
from extractors.organisations.context import CONFIDENCE, Context, Stretch
from extractors.organisations.values import Mention


def read_short_names(context: Context, number: int, stretch: Stretch) -> None:
    """Note what stretch ``number`` names by less than a full name."""
    short = [i for i in stretch.names if stretch.tokens[i].is_short]
    if short:
        _ShortNames(context, stretch, number).read(short, loud=stretch.loud)


class _ShortNames:
    """The short names of one stretch.

    ``listed`` are acronyms in brackets behind words for bodies, with their country, once one of them must be explained.
    """

    def __init__(self, context: Context, stretch: Stretch, number: int) -> None:
        self.c = context
        self.stretch, self.starts = stretch, stretch.starts
        self.tokens = stretch.tokens
        self.covered: set[int] = set()
        for span in context.taken[number]:
            self.covered.update(range(span.first, span.last))
        self.listed: dict[int, str | None] | None = None

    def read(self, short: list[int], *, loud: bool) -> None:
        """Read those tokens between the full names that may say a name in short."""
        for i in [i for i in short if i not in self.covered]:
            token = self.tokens[i]
            if token.kind == "acronym" or "-" in token.base:
                self.acronym(i, loud=loud)
            elif token.kind == "cap" and i and self.tokens[i - 1].text.casefold() in self.c.words.THE:
                self.back_reference(i)
            if token.base in self.c.evidence.ALONE:
                self.alone(i)

    def is_taken(self, i: int) -> bool:
        """Whether a full name covers token ``i``."""
        return i in self.covered

    def acronym(self, i: int, *, loud: bool) -> None:
        """Note a body by its acronym: as the article defines it, as the table knows it, or by what it does."""
        token, context = self.tokens[i], self.c
        following = self.tokens[i + 1]
        if token.text in context.words.ADVISORY and (
            following.text in (":", "?", "–", "-") or following.kind == "acronym"
        ):
            return
        for word in (token.base, self.front(token.base)) if "-" in token.base else (token.base,):
            if word in context.not_bodies:
                return
            entry = context.register.meaning(word)
            known = None if entry else context.bodies.by_acronym(word)
            if entry or known:
                self.add(word, i, "acronym" if entry else "table_acronym", known=known)
                self.note_branch(word, i)
                return
        if (
            loud
            or token.kind != "acronym"
            or token.base in context.words.NOT_ACRONYMS
            or context.countries.of_word(token.base)
        ):
            return
        if self.listed is None:
            self.listed = self.bracketed()
        if i in self.listed:
            self.add(token.base, i, "acronym_list", country=self.listed[i])
        elif self.acts(i):
            self.add(token.base, i, "acronym_acts")

    def note_branch(self, word: str, i: int) -> None:
        """Note a body with the country of its branch as one more name of it: "UNICEF France"."""
        branch = self.c.countries.at(self.tokens, i + 1) if self.tokens[i + 1].kind == "cap" else None
        entry = self.c.register.meaning(word) if branch and self.tokens[i].base == word else None
        if branch and entry and not self.tokens[branch[0]].is_name:
            entry.add_name(self.stretch.join(i, branch[0]))

    def front(self, word: str) -> str:
        """The body in front of a hyphen, "EU-China" or "ILO-supported"; "NTUC-I" is another than NTUC."""
        front, _, rest = word.partition("-")
        other = self.c.countries.of_word(rest) or self.c.is_body(rest)
        return front if rest[:1].islower() or other else word

    def add(self, word: str, i: int, rule: str, **what: object) -> None:
        """One mention of the body that an acronym means."""
        start = self.starts[i]
        self.c.register.add_acronym(word, Mention(start, start + len(word), CONFIDENCE[rule], rule), **what)  # type: ignore[arg-type]

    def bracketed(self) -> dict[int, str | None]:
        """Acronyms in brackets behind words for bodies ("Spanish Workers (UGT and CCOO)"), each with its country."""
        found: dict[int, str | None] = {}
        for i, bracket in self.stretch.brackets.items():
            members = acronyms_in(self.c.words, self.tokens, bracket) if self.tokens[i].text == "(" else []
            if not members:
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
        goes_on = (after.kind == "cap" and after.base not in self.c.words.NOT_FIRST) or after.kind == "number"
        if goes_on or before.kind == "number" or self.starts[i] in self.c.places or self.names_a_programme(i):
            return False
        if after.text in self.c.words.ACTS or (tokens[i].possessive and after.kind == "low"):
            return True
        earlier = tokens[i - 2].text if i > 1 and before.text in self.c.evidence.ARTICLES else before.text
        return earlier in self.c.evidence.BEFORE_ACTORS or self.is_beside(i) or self.stands_alone(i)

    def stands_alone(self, i: int) -> bool:
        """Whether an acronym is nothing but a noun of its sentence: no bracket, quotation or slash beside it."""
        before, after = self.tokens[i - 1].text if i else "", self.tokens[i + 1].text
        beside = frozenset('()[]“”"‘/-–«»©')
        return "-" not in self.tokens[i].base and self.tokens[i].base.isalpha() and not {before, after} & beside

    def names_a_programme(self, i: int) -> bool:
        """Whether an acronym is a project's, a tool's or a shouted word: "the TRIANGLE project", "WHAT WILL"."""
        if self.c.words.ORDER == "head_first" and any(t.is_thing for t in self.tokens[max(0, i - 2) : i]):
            return True  # "la loi américaine HOPE"
        around = (self.tokens[i - 1] if i else self.tokens[-1], self.tokens[i + 1])
        follows = self.tokens[i + 1].text.casefold().removesuffix("s").capitalize() in self.c.words.NOT_BODIES
        return follows or "." in self.tokens[i].text or any(t.kind == "acronym" and len(t.text) > 2 for t in around)

    def is_beside(self, i: int) -> bool:
        """Whether "and", a comma or a slash joins an acronym to another that is a body, or to a full name."""
        joins = {",", "/", *self.c.words.AND}
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

    def alone(self, i: int) -> None:
        """A house that needs no country's name ("the Senate"), unless it was said before which one is meant."""
        word, after = self.tokens[i].base, self.tokens[i + 1]
        before = self.tokens[i - 1] if i else self.tokens[-1]
        inside = after.is_name or (before.is_name and before.base not in self.c.words.OPENING_ARTICLES)
        if word not in self.c.register.last_of_head and not inside:
            mention = self.stretch.mention(i, i + 1, "alone")
            self.c.register.add(word, mention, kind=self.c.words.HEADS.get(word))

    def back_reference(self, i: int) -> None:
        """ "the Ministry" means the last ministry named; alone, a head noun never makes a new body."""
        head, after = self.tokens[i].base, self.tokens[i + 1]
        if head not in self.c.words.HEADS or after.is_name or after.text in self.c.words.OF:
            return
        start = self.starts[i]
        entry = self.c.register.last_of_head.get(head)
        if entry and entry.mentions[0].start < start:
            entry.mentions.append(Mention(start, start + len(head), CONFIDENCE["back_reference"], "back_reference"))
