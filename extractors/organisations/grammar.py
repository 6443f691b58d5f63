"""Tokens in, the spans that are built like a body's name out: a head noun, what stands before it, what follows it.

"Ministry of Labour, Immigration and Population", "Chinese Enterprise Confederation", "Office of the High Commissioner
for Human Rights": nothing here is a list of bodies; the words come from ``patterns``.
"""

from collections.abc import Sequence

from extractors.organisations.head_first import HeadFirst
from extractors.organisations.left_edge import LONGEST_LEFT, LeftEdge
from extractors.organisations.lexicon import Lexicon
from extractors.organisations.names import Name
from extractors.organisations.right_edge import RightEdge
from extractors.organisations.tokens import Token

# Before a head these may join it to what stands before them.
_JOINS = frozenset("&/,")


def find_names(lexicon: Lexicon, tokens: Sequence[Token], telling: Sequence[int], known: dict[int, int]) -> list[Name]:
    """The names in ``tokens``, left to right.

    ``telling`` are the tokens that can be a head; ``known`` maps first tokens of known bodies to their ends.
    """
    grammar = HeadFirst if lexicon.words.ORDER == "head_first" else HeadLast
    return grammar(lexicon, tokens, known).names(telling)


class HeadLast(LeftEdge, RightEdge):
    """The walk that puts both edges together."""

    def names(self, among: Sequence[int]) -> list[Name]:
        """The names, but for those inside of the table's that nothing can lead out of: they would not stand."""
        found, reach = self.settled, -1
        for first, last in self.known.items():
            if first < reach < last:
                found.clear()
                break
            if last > reach and last - first > 1 and self.is_closed(first, last):
                found.update(dict.fromkeys(range(first, last), first))
            reach = max(reach, last)
        return super().names(among)

    def is_closed(self, first: int, last: int) -> bool:
        """Whether names can go on neither over the token before ``first`` nor over token ``last``."""
        behind, before = self.tokens[last], self.tokens[first - 1] if first else None
        if behind.is_name or behind.text in self.g.joining:
            return False
        if behind.kind == "low" and self.goes_on_anyhow(first, last):
            return False
        if before and before.base in self.g.words.OPENING_ARTICLES:
            return self.begins_sentence(first - 1)
        return before is None or not (before.is_name or before.text in self.g.joining_left)

    def goes_on_anyhow(self, first: int, last: int) -> bool:
        """Whether a head stands there behind which small letters may go on."""
        return any(token.base in self.g.words.GO_ON for token in self.tokens[first:last])

    def at(self, i: int) -> Name | None:
        """The name whose telling word is token ``i``, or None."""
        if self.is_alone(i):
            return None
        kind = self.g.head_kind(self.tokens[i])
        return (self.name_at(i, kind) if kind else None) or self.company(i)

    def is_alone(self, i: int) -> bool:
        """Whether nothing around token ``i`` makes a name with it: "the Union said"."""
        tokens, words = self.tokens, self.g.words
        before, after = tokens[i - 1] if i else tokens[-1], tokens[i + 1]
        if before.is_name or after.is_name or before.text in _JOINS or before.text in words.GOES_ON:
            return False
        if after.kind == "low":
            return after.text in words.NOT_FOREIGN and after.text not in words.GOES_ON
        return after.text == "." or after.kind == "break"

    def company(self, i: int) -> Name | None:
        """The firm whose name ends in token ``i``: "Mopani Copper Mines", not "Decent Mines" or "Chile Copper"."""
        token, words = self.tokens[i], self.g.words
        if token.kind != "cap" or token.base not in words.COMPANY_TAILS:
            return None
        last = self.country_end(i + 1) or i + 1
        if self.tokens[last].is_name:
            return None
        first = i
        while (
            first > self.taken and self.tokens[first - 1].is_name and not self.stops_left(first - 1) and i - first < 4
        ):
            first -= 1
        if self.tokens[first - 1].text == "&" and first > self.taken + 1 and self.tokens[first - 2].is_name:
            first -= 2  # "Tate & Lyle Sugars"
        front = self.tokens[first].base
        if (
            first == i
            or (self.begins_sentence(first) and i - first < 2)
            or front in words.GENERIC
            or self.g.is_topic(self.tokens[first])
        ):
            return None
        if (
            self.country_end(first)
            or self.g.is_demonym(front)
            or first in self.known
            or front.casefold() in words.FUNCTION
        ):
            return None
        return Name(first, last, i, "company", "company")

    def name_at(self, head: int, kind: str) -> Name | None:
        """The name whose first head is token ``head``, or None where the phrase is no name."""
        head = self.last_head(head)
        first = self.left(head)
        last = self.right(head, first)
        kind = self.g.head_kind(self.tokens[head]) or kind
        last = self.foreign_tail(head, last)
        if not self.is_name(first, head, last):
            return None
        return Name(first, last, head, kind, "head_first" if last > head + 1 else "head_last")

    def last_head(self, i: int) -> int:
        """In a run of capitals the last head leads: "Trade Union Confederation", "University College"."""
        j, best = i, i
        while self.tokens[j + 1].kind == "cap" and not self.tokens[j].possessive and j - i < LONGEST_LEFT:
            j += 1
            if self.tokens[j].base in self.g.words.NOT_FIRST:
                break
            if self.g.head_kind(self.tokens[j]):
                best = j
            elif self.stops_left(j):
                break
        return best

    def is_name(self, first: int, head: int, last: int) -> bool:
        """Whether the tokens say which body: not "the Trade Union", "Steering Committee" or "Labour Bureau Day"."""
        words, tokens = self.g.words, self.tokens
        noun = tokens[head].base
        if last - first < 2 or not self.is_qualified(head, first, last):
            return False
        if last == head + 1 and tokens[last].kind == "cap" and self.is_other_thing(noun, last):
            return False
        span = [token.base for token in tokens[first:last] if token.is_name]
        said = " ".join(span)
        if said in words.NOT_NAMES or (self.g.opens_country(span[0]) and self.g.is_country(said)):
            return False
        named = noun in words.STRONG or said in words.GENERIC_NAMES or self.is_told_apart(last)
        return named or self.is_telling(span, first, head, last)

    def is_other_thing(self, noun: str, i: int) -> bool:
        """Whether capitals from token ``i`` on make another thing of a name that ends in ``noun`` before them."""
        end = i
        while self.tokens[end].kind == "cap":
            end += 1
        low = self.tokens[end].kind == "low"
        ends_as = self.tokens[end].text.capitalize() if low else self.tokens[end - 1].base
        # "Railway Workers": a firm's head that goes on is no firm's.
        return ends_as in self.g.words.NOT_BODIES or self.g.words.HEADS.get(noun) == "company"

    def is_qualified(self, head: int, first: int, last: int) -> bool:
        """Whether a head that needs a certain word before it has it: "Kurdistan Regional Government"."""
        wanted = self.g.words.QUALIFIED.get(self.tokens[head].base)
        return wanted is None or (last == head + 1 and head - first > 1 and self.tokens[head - 1].base in wanted)

    def is_telling(self, span: list[str], first: int, head: int, last: int) -> bool:
        """Whether the words of a phrase are more than its kind: "Public Service Association", not "Labour Union"."""
        words, noun = self.g.words, self.tokens[head].base
        if last > head + 1 and (words.HEADS.get(noun) == "government" or first < head):
            return True
        if noun in words.ALWAYS_FOREIGN:
            return True
        if noun in words.MEETINGS and all(
            self.g.is_topic(t) or t.base in words.GENERIC for t in self.tokens[first:head]
        ):
            return False
        before = [token for token in self.tokens[first:head] if token.is_name]
        if noun in words.TOPIC_HEADS and all(map(self.g.is_topic, before)):
            return False
        long = len(span) > 2 and last == head + 1 and noun not in words.MINOR_HEADS
        return long or any(w not in words.GENERIC and w not in words.HEADS for w in span)

    def is_told_apart(self, last: int) -> bool:
        """Whether an acronym in brackets or a country right behind says which body it is."""
        tokens = self.tokens
        if tokens[last].text == "(":
            return tokens[last + 1].kind == "acronym" and tokens[last + 1].base not in self.g.words.NOT_ACRONYMS
        words = self.g.words
        begins = last + 1 + (tokens[last + 1].text in words.THE)
        return tokens[last].text in words.OF and self.country_end(begins) is not None
