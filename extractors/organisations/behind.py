"""A full name in, what the words behind it add to it out: the acronym that it defines, its name in another language."""

from dataclasses import replace

from extractors.organisations.acronyms import could_be_acronym, explained_left, explains
from extractors.organisations.context import Context, Span, Stretch


class Behind:
    """Looks behind the full names of one stretch; ``glossed`` are tokens in brackets that merely say a body again."""

    def __init__(self, context: Context, stretch: Stretch, spans: list[Span]) -> None:
        """Take the article's state, the stretch and its full names."""
        self.c = context
        self.stretch, self.tokens = stretch, stretch.tokens
        self.spans = spans
        self.glossed: set[int] = set()

    def definition(self, span: Span, after: int) -> tuple[str | None, int]:
        """The acronym in brackets behind a name or behind its country, or between commas; and where that ends."""
        tokens = self.tokens
        for at in (span.last, after) if self.stretch.brackets else ():
            bracket = self.stretch.brackets.get(at)
            if bracket and (inside := bracket.defined) and not self.c.countries.is_country(tokens[inside[0]].base):
                self.glossed.update(range(bracket.first, bracket.last))
                return self.stretch.join(*inside), bracket.last + 1
        acronym, end = self.appended(span)
        if acronym:
            return acronym, end
        opened = span.first - (span.first > 0 and tokens[span.first - 1].text in self.c.evidence.ARTICLES)
        if opened > 1 and tokens[opened - 1].text == "(" and tokens[span.last].text in (")", ","):
            before = tokens[opened - 2]
            if could_be_acronym(before) and before.base not in self.c.words.NOT_ACRONYMS:
                return before.base, after
        return None, after

    def appended(self, span: Span) -> tuple[str | None, int]:
        """The acronym behind a name without brackets: "…, or ABC", "…, ABC for short", "… ABC", "… – ABC –"."""
        tokens = self.tokens
        words = self.c.words
        adjacent, second = tokens[span.last], tokens[span.last + 1]
        if (adjacent.text, second.text) in words.OR_SHORT and could_be_acronym(tokens[span.last + 2]):
            return tokens[span.last + 2].base, span.last + 3
        if adjacent.text == "," and tuple(t.text for t in tokens[span.last + 2 : span.last + 4]) == words.FOR_SHORT:
            return second.base, span.last + 2
        if adjacent.kind == "acronym" and span.name and not self.c.is_body(adjacent.base):
            known_else = adjacent.base in words.NOT_ACRONYMS or self.c.countries.of_word(adjacent.base)
            if not known_else and not second.is_name:
                return adjacent.base, span.last + 1
        if adjacent.text in (",", "–", "-") and could_be_acronym(second):
            acronym = second.base
            closed = tokens[span.last + 2].text in (",", "–", "-", ")")
            if tokens[span.last + 2].text == ")" and span.first and tokens[span.first - 1].text == "(":
                return acronym, span.last + 2
            if closed and self.c.bodies.by_acronym(acronym) is None and explains(self.words_of(span), acronym):
                return acronym, span.last + 2
        return None, span.last

    def words_of(self, span: Span) -> list[str]:
        """The words of a name, which an acronym may stand for."""
        return [t.base for t in self.tokens[span.first : span.last] if t.kind not in ("mark", "break")]

    def spelt_out(self, span: Span, acronym: str) -> Span:
        """The span, reaching further back where only so its initials are the acronym: "Iron, Steel and … Union"."""
        if self.tokens[span.last].text != "(":
            return span
        floor = max((other.last for other in self.spans if other.last <= span.first), default=0)
        first = explained_left(self.tokens, span.last, acronym, floor)
        return replace(span, first=first) if first is not None and first < span.first else span

    def owner_defined(self, span: Span, acronym: str) -> Span | None:
        """The known body at the end of a name whose acronym it is: "Oficina de la | Organización … (OIT)"."""
        inside = range(span.first + 1, span.last) if self.c.words.ORDER == "head_first" else ()
        for i in inside:
            end, body = self.stretch.known.get(i, (0, None))
            if body and end == span.last and body is not span.known:
                own = {word.lstrip("~*") for word in (*body.acronyms, *body.shared)}
                return Span(i, end, body, None) if acronym in own else None
        return None

    def inner(self, span: Span, acronym: str) -> Span | None:
        """The last part of a name where only that spells the acronym: "Committee of the | People's Congress (PC)"."""
        if not span.name or explains(self.words_of(span), acronym):
            return None
        first = explained_left(self.tokens, span.last, acronym, span.name.head + 1)
        before = self.tokens[first - 1].text if first else ""
        opens = before in self.c.words.OF or before in self.c.words.THE
        if first is None or not opens or len(acronym) < 3:
            return None
        headed = any(self.c.lexicon.head_kind(token) for token in self.tokens[first : span.last])
        return Span(first, span.last, None, span.name) if headed else None

    def gloss(self, i: int) -> tuple[tuple[int, int] | None, str | None]:
        """The name's other language in brackets at token ``i``, and an acronym beside it: "(Bolsa de Trabajo, BT)"."""
        bracket = self.stretch.brackets.get(i)
        if bracket is None or bracket.defined:
            return None, None
        end = next(
            (k for k in range(bracket.first, bracket.last) if self.tokens[k].text in (",", "–", "-", ";")), bracket.last
        )
        words = self.tokens[bracket.first : end]
        capitals = sum(t.is_name for t in words)
        whole = (
            capitals > 1 and words[0].is_name and 2 * capitals >= len(words) and self.c.countries.at(words, 0) is None
        )
        acronym = (
            self.tokens[end + 1].base if end + 2 == bracket.last and could_be_acronym(self.tokens[end + 1]) else None
        )
        if not whole or (end != bracket.last and acronym is None):
            return None, None
        self.glossed.update(range(bracket.first, bracket.last))
        return (bracket.first, end), acronym
