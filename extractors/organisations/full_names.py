"""Pass one over a stretch: every body named in full into the register, with the acronyms and glosses behind it."""

from collections.abc import Iterator, Sequence
from types import ModuleType

from extractors.organisations.acronyms import explained_left, explains
from extractors.organisations.behind import Behind
from extractors.organisations.context import Context, Span, Stretch
from extractors.organisations.tokens import Token
from extractors.organisations.values import Entry

# How far behind a name its former one stands, in tokens.
_SOON = 8


def read_full_names(context: Context, stretch: Stretch) -> None:
    """Note the stretch's full names; in title case only those that the rest of the article names too."""
    spans = context.spans(stretch)
    context.taken.append(spans)
    if not spans and not stretch.brackets:
        return
    reader = _FullNames(context, stretch, spans)
    for span in spans:
        if not stretch.titled or span.known or context.register.find(stretch.join(span.first, span.last)):
            reader.note(span)
    if stretch.brackets:
        reader.note_other_definitions()
    if stretch.known:
        reader.note_owners()


class _FullNames(Behind):
    """The full names of one stretch; ``previous`` is the body named last."""

    def __init__(self, context: Context, stretch: Stretch, spans: list[Span]) -> None:
        super().__init__(context, stretch, spans)
        self.previous: Entry | None = None
        self.previous_end = 0

    def note(self, span: Span) -> None:
        """Note one full name, whatever the brackets behind it add to it."""
        if span.first in self.glossed:
            return
        following = self.tokens[span.last]
        if following.text in self.c.lexicon.behind or following.kind == "acronym":
            self.note_with_what_follows(span)
        else:
            self.note_plain(span)

    def note_plain(self, span: Span) -> None:
        """Note a name behind which nothing belongs to it."""
        name = self.stretch.join(span.first, span.last)
        if entry := self.renamed(span):
            self.note_renamed(entry, span, name, None)
        elif span.known and (entry := self.c.register.said(span.known, name)) and self.with_country(span) == span.last:
            entry.mentions.append(self.stretch.mention(span.first, span.last, "table"))
            self.previous, self.previous_end = entry, span.last
        else:
            self.note_each(span, name, self.country(span), None)

    def note_with_what_follows(self, span: Span) -> None:
        """Note a name with the acronym, the gloss and the country behind it."""
        after, country = self.c.country_behind(self.tokens, span.last)
        acronym, after = self.definition(span, after)
        if acronym and (whose := self.owner_defined(span, acronym)):
            self.add(whose, self.stretch.join(whose.first, whose.last), None, acronym)
            acronym = None
        if acronym and not span.known and not explains(self.words_of(span), acronym):
            span = self.spelt_out(span, acronym)
            if inner := self.inner(span, acronym):
                self.add(inner, self.stretch.join(inner.first, inner.last), country, acronym)
                acronym = None
        gloss, gloss_acronym = self.gloss(after)
        if acronym and country is None:
            after, country = self.c.country_behind(self.tokens, after)
        name = self.stretch.join(span.first, span.last)
        if entry := self.renamed(span):
            self.note_renamed(entry, span, name, acronym)
            return
        self.note_each(span, name, country or self.country(span), acronym or gloss_acronym, gloss)

    def note_renamed(self, entry: Entry, span: Span, name: str, acronym: str | None) -> None:
        """Note another name of a body; one that the table knows tells which it is."""
        self.c.register.note_name(entry, name)
        if span.known and entry.known is None:
            self.c.register.identify(entry, span.known)
        entry.mentions.append(self.stretch.mention(span.first, span.last, "gloss"))
        if acronym:
            self.c.register.note_acronym(entry, acronym)

    def note_each(
        self, span: Span, name: str, country: str | None, acronym: str | None, gloss: tuple[int, int] | None = None
    ) -> None:
        """Note the body of a name, or each that a plural names."""
        if span.known and not span.known.among:
            country = None  # "the World Bank in Ghana"
        head = self.tokens[span.name.head] if span.name else None
        plural = head if head and head.base in self.c.words.PLURALS else None
        for one, code in self.singled(plural, span.last, name, country, acronym) if plural else ((name, country),):
            self.previous, self.previous_end = self.add(span, one, code, acronym), span.last
            if gloss:
                self.add_gloss(self.previous, gloss)

    def renamed(self, span: Span) -> Entry | None:
        """The body of which a name is another one: "X, formerly Y", "X (now Y)", "X (Y)", "ABC, as the Y is known"."""
        words, tokens = self.c.evidence, self.tokens
        i = span.first - 1
        i -= i > 0 and tokens[i].text in words.ARTICLES
        if i < 2:
            return None
        bracketed = tokens[i].text == "(" and tokens[span.last].text == ")" and i == self.previous_end
        if bracketed and self.previous and span.known and self.previous.known is None:
            # "The Association of Flower Exporters (Asocolflores)": a name that the table knows, said here first.
            return None if self.c.register.has(span.known) else self.previous
        if self.previous and tokens[i].text in words.FORMERLY and i - self.previous_end < _SOON:
            between = tokens[self.previous_end : i]
            near = all(t.kind != "break" and t.text != "." for t in between) and tokens[i - 1].text in (",", "(")
            return self.previous if near else None
        if tokens[i].text != words.AS:
            return None
        known = tuple(t.text for t in tokens[span.last : span.last + 2]) == words.IS_KNOWN
        if known and tokens[i - 1].text == "," and tokens[i - 2].kind == "acronym":
            acronym = tokens[i - 2]
            mention = self.stretch.mention(i - 2, i - 1, "defined")
            return self.c.register.add_acronym(acronym.base, mention, known=self.c.bodies.by_acronym(acronym.base))
        return None

    def add(self, span: Span, name: str, country: str | None, acronym: str | None) -> Entry:
        """One mention of one body into the register."""
        rule = "table" if span.known else "defined" if acronym else span.name.rule if span.name else "head_last"
        end = self.with_country(span) if span.known else span.last
        mention = self.stretch.mention(span.first, end, rule)
        entry = self.c.register.add(
            name, mention,
            kind=span.known.kind if span.known else span.name.kind if span.name else None,
            known=span.known, country=country, acronym=acronym,
            head=self.head_of(span),
        )  # fmt: skip
        if end > span.last:
            entry.add_name(self.stretch.join(span.first, end))
        return entry

    def head_of(self, span: Span) -> str | None:
        """The head noun by which "the Ministry" may mean the body later on."""
        if span.name:
            return self.tokens[span.name.head].base
        first = self.tokens[span.first].base
        named = self.c.words.ORDER == "head_first" and first in self.c.words.HEADS and span.last > span.first + 1
        return first if named else None

    def with_country(self, span: Span) -> int:
        """Past the country that a branch of a known body is named by: "Save the Children Jordan", "Nestlé USA"."""
        found = self.c.countries.at(self.tokens, span.last) if span.last < len(self.tokens) else None
        return found[0] if found else span.last

    def singled(
        self, plural: Token, last: int, name: str, country: str | None, acronym: str | None
    ) -> Iterator[tuple[str, str | None]]:
        """The names and countries of each that a plural heads: "Ministries of Labour of A and B"."""
        single = self.c.words.PLURALS[plural.base]
        one = name.replace(plural.text, single if plural.text[0].isupper() else single.lower(), 1)
        if acronym and explains(one.split(), acronym):
            yield one, country
            self.c.register.entries[-1].add_name(name)
            return
        countries = list(self.countries_behind(last))
        if len(countries) > 1:
            for code in countries:
                yield one, code
                self.c.register.entries[-1].add_name(name)
        else:
            for each in _each(self.c.words, one):
                yield each, country

    def countries_behind(self, i: int) -> Iterator[str]:
        """The countries of an "of A, B and C" that begins at token ``i``."""
        words = self.c.words
        while self.tokens[i].text in words.OF or self.tokens[i].text in words.AND or self.tokens[i].text == ",":
            j = i + 1 + (self.tokens[i + 1].text in words.THE)
            found = self.c.countries.at(self.tokens, j)
            if not found:
                return
            i, code = found
            yield code

    def country(self, span: Span) -> str | None:
        """A body's country by its own words, its owner before it ("Ghana's"), or the body that has it ("its")."""
        if span.known:
            return None
        if code := self.c.countries.within(tuple(self.tokens[span.first : span.last])):
            return code
        before = self.tokens[span.first - 1] if span.first else None
        if before and before.is_name and before.possessive:
            return self.c.countries.of_word(before.base)
        return self.previous.country if before and before.text in self.c.words.ITS and self.previous else None

    def add_gloss(self, entry: Entry, gloss: tuple[int, int]) -> None:
        """Note the other language's name as one more of the same body."""
        self.c.register.note_name(entry, self.stretch.join(*gloss))
        entry.mentions.append(self.stretch.mention(*gloss, "gloss"))

    def note_owners(self) -> None:
        """A field office or organ is a body beside the one that owns it: "ILO Office in …" names the ILO as well."""
        owners = self.c.words.OWNERS
        found = [(i, end, body) for i, (end, body) in self.stretch.known.items() if body.name in owners]
        if not found:
            return
        anywhere = self.c.words.ORDER == "head_first"
        for span in self.spans:
            if span.known and span.known.kind != "organ":
                continue
            for i, end, body in found:
                edge = anywhere or i == span.first or end == span.last
                if span.first <= i < span.last and edge and body is not span.known:
                    mention = self.stretch.mention(i, end, "owner")
                    self.c.register.add(self.stretch.join(i, end), mention, kind=body.kind, known=body)
                    break

    def note_other_definitions(self) -> None:
        """Acronyms that the stretch defines for something without a head noun are no bodies' ("UNDAF", "TVET")."""
        ends = {0, *(span.last for span in self.spans)}
        for i, bracket in self.stretch.brackets.items():
            defined = bracket.defined
            if not defined or defined[1] - defined[0] != 1 or i in ends or self.tokens[i].text != "(":
                continue
            acronym = self.tokens[defined[0]].base
            if not self.c.is_body(acronym) and _explained(self.tokens, i, acronym):
                self.c.not_bodies.add(acronym)


def _each(words: ModuleType, name: str) -> list[str]:
    """ "Ministry of Labour and Health" as the two that a plural made of it; a name without parts as it is."""
    match = words.PART_OPENS.match(name)
    return [f"{match[1]} {part}" for part in words.PARTS.split(match[2])] if match else [name]


def _explained(tokens: Sequence[Token], i: int, acronym: str) -> bool:
    """Whether the words before token ``i`` spell out an acronym."""
    words = [t.base for t in tokens[max(0, i - 2 * len(acronym)) : i] if t.kind not in ("mark", "break")]
    return explained_left(tokens, i, acronym, 0) is not None or any(
        explains(words[k:], acronym) for k in range(max(0, len(words) - len(acronym) - 2), len(words))
    )
