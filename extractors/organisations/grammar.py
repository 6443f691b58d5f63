"""Tokens in, the spans that are built like a body's name out: a head noun, what stands before it, what follows it.

"Ministry of Labour, Immigration and Population", "Chinese Enterprise Confederation", "Office of the High Commissioner
for Human Rights": nothing here is a list of bodies; the words come from ``patterns``.
"""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from types import ModuleType
from typing import NamedTuple

from extractors.organisations.tokens import Token

# What shows that a run of small letters behind a head is a foreign name going on.
_FOREIGN_WORD = re.compile(
    r"(?:de|del|des|du|della|por|para|l['’]\w+|d['’]\w+|nacional|national|général|general|syndicale|\w+[éèêáíóúñç]\w*)$"
)
_ENGLISH = frozenset(
    "the of and in for to with was is are has have that which who on at by from as will its said".split()
)
# A longer run of capitals is a headline, not a name.
LONGEST_LEFT = 10
_OF = frozenset(
    ("of", "de", "del", "della", "do", "da", "dos", "du", "des", "van", "der", "für", "d'", "la", "el", "y", "e")
)
_FOREIGN = (_OF - {"of"}) | {"dos", "das", "degli", "delle", "dei"}
_OPENS_COMPLEMENT = frozenset(
    ("of", "for", "on", "against", "de", "del", "do", "da", "du", "des", "pour", "para", "für")
)


class Name(NamedTuple):
    """Tokens ``first`` up to (not with) ``last`` name a body whose head noun is token ``head``."""

    first: int
    last: int
    head: int
    kind: str
    rule: str


class Grammar:
    """Finds names in one language's tokens.

    ``is_country`` and ``is_demonym`` answer for words; ``known_at`` gives the end of a body from the table that
    begins at a token, or None.
    """

    def __init__(self, words: ModuleType, is_country: Callable[[str], bool], is_demonym: Callable[[str], bool]) -> None:
        """Take the words of ``patterns`` and two questions to the gazetteer."""
        self.words = words
        self.is_country = is_country
        self.is_demonym = is_demonym
        self.topic_ending = re.compile(words.TOPIC_ENDING)

    def names(self, tokens: Sequence[Token], known: dict[int, int]) -> list[Name]:
        """The names in ``tokens``, left to right, not overlapping; ``known`` maps first tokens of known bodies to ends."""
        return _Scan(self, tokens, known).names

    def head_kind(self, token: Token) -> str | None:
        """The kind of body that a token makes of a phrase, or None; the last part of a hyphened word counts."""
        if not token.is_name:
            return None
        heads: dict[str, str] = self.words.HEADS
        kind = heads.get(token.base)
        if kind is None and "-" in token.base:
            kind = next((heads[part] for part in reversed(token.base.split("-")) if part in heads), None)
        if kind is None and token.base in self.words.PLURALS:
            kind = heads[self.words.PLURALS[token.base]]
        return kind

    def is_topic(self, token: Token) -> bool:
        """Whether a word can be what a ministry is for: a field of policy, not a person or a place."""
        if token.kind == "low":
            return False
        word = token.base.rsplit("-", 1)[-1]
        plural = len(word) > 4 and word[-1] == "s" and word[-2] not in "sui"
        return (
            plural
            or token.base in self.words.TOPICS
            or word in self.words.TOPICS
            or bool(self.topic_ending.search(word))
        ) and (not self.is_country(token.base) and not self.is_demonym(token.base))


class _Scan:
    """One walk over the tokens; ``taken`` is where the last name ended, and no name reaches back over it."""

    def __init__(self, grammar: Grammar, tokens: Sequence[Token], known: dict[int, int]) -> None:
        self.g = grammar
        self.tokens = tokens
        self.known = known
        self.taken = 0

    @cached_property
    def names(self) -> list[Name]:
        found: list[Name] = []
        i = 0
        while i < len(self.tokens) - 1:
            kind = self.g.head_kind(self.tokens[i])
            name = self.name_at(i, kind) if kind else None
            name = name or self.company(i)
            if name:
                found.append(name)
                self.taken = i = name.last
            else:
                i += 1
        return found

    def company(self, i: int) -> Name | None:
        """The firm whose name ends in token ``i``: "Mopani Copper Mines", not "Decent Construction" nor "Chile Copper"."""
        token, words = self.tokens[i], self.g.words
        if token.kind != "cap" or token.base not in words.COMPANY_TAILS or self.tokens[i + 1].is_name:
            return None
        first = i
        while (
            first > self.taken and self.tokens[first - 1].is_name and not self.stops_left(first - 1) and i - first < 4
        ):
            first -= 1
        front = self.tokens[first].base
        if first == i or self.begins_sentence(first) or front in words.GENERIC or self.g.is_topic(self.tokens[first]):
            return None
        if (
            self.country_end(first)
            or self.g.is_demonym(front)
            or first in self.known
            or front.casefold() in words.FUNCTION
        ):
            return None
        return Name(first, i + 1, i, "company", "company")

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
            if self.tokens[j].base in self.g.words.NOT_FIRST or self.stops_left(j):
                break
            if self.g.head_kind(self.tokens[j]):
                best = j
        return best

    # -- before the head ----------------------------------------------------------------------------------------------

    def left(self, head: int) -> int:
        """The first token of the name that ends in the head noun."""
        first = head
        crossed_and = False
        while first > self.taken and head - first < LONGEST_LEFT:
            before = self.tokens[first - 1]
            if before.is_name and not self.stops_left(first - 1):
                first -= 1
            elif before.text == "&" and first > self.taken + 1 and self.tokens[first - 2].kind == "cap":
                first -= 2
            elif before.text == "and" and self.joins_left(first - 1):
                first, crossed_and = first - 2, True
            elif (
                before.text == "of" and self.tokens[head].base in self.g.words.UNIT_HEADS and self.joins_left(first - 1)
            ):
                first -= 2
            elif before.text == "," and crossed_and and self.joins_left(first - 1):
                first -= 2
            else:
                break
        while first < head and self.is_sentence_word(first):
            first += 1
        return first

    def stops_left(self, i: int) -> bool:
        token = self.tokens[i]
        barred = token.base in self.g.words.NOT_FIRST or token.base in self.g.words.DOCUMENTS
        if barred and not (token.possessive or self.tokens[i + 1].text == "of"):
            return True
        if token.base in self.g.words.NOT_ACRONYMS and not self.g.is_country(token.base):
            return True
        return token.possessive and not self.is_inner_possessive(token)

    def is_inner_possessive(self, token: Token) -> bool:
        """ "Workers’ Activities", "Prime Minister's Office"; not "Ghana's Ministry" nor "the ILO's Bureau"."""
        return token.kind == "cap" and token.base in self.g.words.INNER_POSSESSIVE

    def joins_left(self, i: int) -> bool:
        """Whether the comma or "and" at ``i`` joins two topics of one name: "Strategy and Planning Office"."""
        if i - 1 < self.taken or i < 1:
            return False
        before, after = self.tokens[i - 1], self.tokens[i + 1]
        return (
            before.kind == "cap" and not before.possessive and self.g.is_topic(before) and after.kind == "cap"
            and not self.g.head_kind(before) and before.base not in self.g.words.NOT_FIRST
            and not self.g.is_country(after.base) and not self.g.is_demonym(after.base)
        )  # fmt: skip

    def is_sentence_word(self, i: int) -> bool:
        """Whether a word is capitalised just because a sentence begins with it."""
        token = self.tokens[i]
        if token.base in ("The", "A", "An"):
            return True
        return token.base.casefold() in self.g.words.FUNCTION and token.kind == "cap" and self.begins_sentence(i)

    def begins_sentence(self, i: int) -> bool:
        return i == 0 or self.tokens[i - 1].kind in ("break", "mark")

    # -- behind the head ----------------------------------------------------------------------------------------------

    def right(self, head: int, first: int) -> int:
        """One past the last token of the name."""
        tokens, i = self.tokens, head + 1
        if tokens[head].possessive and not self.is_inner_possessive(tokens[head]):
            return i
        if "-" in tokens[head].base and tokens[head].base.rsplit("-", 1)[-1] not in self.g.words.HEADS:
            i = self.run(i)
        if tokens[head].base in self.g.words.HEAD_LAST_ONLY and first < head:
            return i
        word, noun = tokens[i].text, tokens[head].base
        if noun in self.g.words.TAKES_PLACE and (at := self.place_opens(i, noun)):
            i = self.places(at) or i
            # "Decent Work Team for North Africa and Country Office for Egypt": one unit of two duties.
            if noun == "Team" and tokens[i].text == "and" and (at := self.place_opens(i, noun)):
                i = self.places(at) or i
        elif word in _OPENS_COMPLEMENT or (word == "to" and noun in self.g.words.TAKES_TO):
            i = self.complement(i + 1, head, first) or i
        elif tokens[head].base in self.g.words.TAKES_BARE or (first == head and tokens[head].base.endswith("-General")):
            i = self.complement(i, head, first) or i
        elif noun in self.g.words.FOREIGN_HEADS and tokens[i].kind == "cap" and self.is_foreign(i):
            i = self.run(i)
        elif tokens[i].kind == "cap" and tokens[i].base in ("General", "Nacional", "National", "Générale", "Nationale"):
            i = self.complement(i + 2, head, first) or i + 1 if tokens[i + 1].text in _OPENS_COMPLEMENT else i + 1
        return self.up_to_acronym(i)

    def is_foreign(self, i: int) -> bool:
        """Whether capitals at ``i`` go on with a foreign "of": "Central | Unica dos Trabalhadores"."""
        while self.tokens[i].kind == "cap":
            i += 1
        return self.tokens[i].text in _FOREIGN and self.tokens[i + 1].is_name

    def up_to_acronym(self, i: int) -> int:
        """Past "in X", "and X" that only the acronym behind them shows to be of the name: "… Development in Africa (BADEA)"."""
        if self.tokens[i].text not in ("in", "on", "at", "to", "with", "and"):
            return i
        j = i + 1 + (self.tokens[i + 1].text == "the")
        end = self.run(j)
        defines = (
            self.tokens[end].text == "(" and self.tokens[end + 1].kind == "acronym" and self.tokens[end + 2].text == ")"
        )
        return end if end > j and defines and not self.begins_body(j) else i

    def place_opens(self, i: int, noun: str) -> int | None:
        """Where the places of an office begin: "in X", "at X", "for X", "and Country Office for X"; else None."""
        tokens = self.tokens
        if noun == "Team" and tokens[i].text == "and":
            offset = next(
                (k for k in (1, 2, 3) if tokens[i + k].base == "Office" and tokens[i + k - 1].kind != "mark"), 0
            )
            i += offset and offset + 1
        if tokens[i].text in ("in", "at") or (tokens[i].text == "for" and not self.is_topic_of_office(i + 1)):
            return i + 1
        return None

    def is_topic_of_office(self, i: int) -> bool:
        """Whether an office is for a subject ("Office for National Statistics") and not for a region."""
        return self.tokens[i].kind == "cap" and self.country_end(i) is None and self.g.is_topic(self.tokens[i])

    def places(self, i: int) -> int | None:
        """The end of a list of places: "Asia and the Pacific", "Thailand, Cambodia and Lao PDR", "Lisbon"."""
        end = self.place(i)
        while end is not None and self.tokens[end].text in (",", "and"):
            further = self.place(end + 1)
            listed = self.tokens[end].text == "and" or (further and self.tokens[further].text in (",", "and"))
            if further is None or not listed or self.g.head_kind(self.tokens[further - 1]) or further - 1 in self.known:
                break
            end = further
        return end

    def place(self, i: int) -> int | None:
        i += self.tokens[i].text == "the"
        end = self.country_end(i)
        if end is None and self.tokens[i].kind == "cap" and i not in self.known and not self.stops_right(i):
            end = self.run(i)
        return end

    def foreign_tail(self, head: int, last: int) -> int:
        """Past the small-lettered end of a foreign name, up to the bracket or comma that must close it."""
        end = last
        while end - last < 9 and self.tokens[end].kind in ("low", "cap") and self.tokens[end].text not in _ENGLISH:
            end += 1
        between = [token.text for token in self.tokens[last:end]]
        closed = self.tokens[end].text in ("(", ")", ",")
        foreign = self.tokens[head].base in self.g.words.FOREIGN_HEADS and any(_FOREIGN_WORD.match(w) for w in between)
        return end if closed and foreign else last

    def complement(self, i: int, head: int, first: int) -> int | None:
        """The end of "(the) X, Y and Z (of W)" that begins at ``i``, or None where nothing capitalised stands there."""
        while self.tokens[i].text in ("the", "la", "el", "los", "las", "les", "le", "l", "its", "das", "die", "den"):
            i += 1
        # "Office of the High Commissioner": what an office is for may be the holder of one.
        if not self.tokens[i].is_name or (
            self.stops_right(i) and self.tokens[head].base not in self.g.words.OF_HOLDERS
        ):
            return None
        named = first < head
        if self.ends_before(i, named=named):
            return None
        i = self.run(i + self.stops_right(i))
        while (further := self.further(i)) is not None:
            i = further
        return i

    def ends_before(self, i: int, *, named: bool) -> bool:
        """Whether "of X" is no part of the name: a country, or another body, behind what is a name already."""
        if named and (i in self.known or self.tokens[i].kind == "acronym"):
            return True
        return named and self.country_end(i) is not None

    def country_end(self, i: int) -> int | None:
        """The end of a country's name that begins at ``i``, longest first, or None."""
        for size in (5, 4, 3, 2, 1):
            words = self.tokens[i : i + size]
            if len(words) == size and words[-1].kind == "cap" and all(w.kind not in ("mark", "break") for w in words):
                phrase = " ".join(w.text for w in words[:-1]) + (" " if size > 1 else "") + words[-1].base
                if self.g.is_country(phrase):
                    return i + size
        return None

    def run(self, i: int) -> int:
        """The end of the run of name words that begins at ``i``."""
        while self.tokens[i].is_name and not self.stops_right(i):
            i += 1
            if self.tokens[i - 1].possessive and not self.is_inner_possessive(self.tokens[i - 1]):
                break
            if self.tokens[i].text in _FOREIGN and self.tokens[i + 1].is_name:
                i += 1
            elif self.tokens[i].text == "&" and self.tokens[i + 1].is_name:
                i += 1
        return i

    def stops_right(self, i: int) -> bool:
        return self.tokens[i].base in self.g.words.NOT_FIRST and self.tokens[i].base not in (
            "Member",
            "Members",
            "Head",
        )

    def further(self, i: int) -> int | None:
        """The end of one more piece (", X" or "and X" or "of X" or "for X") that begins at ``i``, or None."""
        word, j = self.tokens[i].text, i + 1
        if self.tokens[i - 1].possessive and not self.is_inner_possessive(self.tokens[i - 1]):
            return None
        if word in ("and", "&", "y", "et", "e", "und"):
            return self.piece(j)
        if word == ",":
            end = self.piece(j)
            while end is not None and self.tokens[end].text == ",":
                if self.tokens[end + 1].text == "and":
                    break
                end = self.piece(end + 1)
            return end if end is not None and self.closes_list(end) else None
        if word in ("of", "for", *_FOREIGN):
            if self.tokens[j].text == "the":
                j += 1
            ends_name = self.country_end(j) is not None or j in self.known or self.begins_body(j)
            return None if ends_name or not self.tokens[j].is_name or self.stops_right(j) else self.run(j)
        return None

    def closes_list(self, i: int) -> bool:
        """Whether "and X" stands at ``i``, so that the comma before was a list's within the name."""
        i += self.tokens[i].text == ","
        return self.tokens[i].text in ("and", "&") and self.piece(i + 1) is not None

    def piece(self, i: int) -> int | None:
        """The end of one further topic at ``i``, or None where a person, a place or another body stands there."""
        token = self.tokens[i]
        if token.text == "the" and self.tokens[i + 1].base in ("Pacific", "Caribbean", "Environment", "Arts"):
            return self.run(i + 1)
        if token.kind != "cap" or self.stops_right(i) or self.begins_body(i):
            return None
        end = self.run(i)
        # "Early Education": the last word may be the one that tells a topic.
        return end if self.g.is_topic(token) or self.g.is_topic(self.tokens[end - 1]) else None

    def begins_body(self, i: int) -> bool:
        """Whether another body's name begins at ``i``: a known one, or capitals with a head noun among them."""
        if i in self.known or self.country_end(i) is not None or self.g.is_demonym(self.tokens[i].base):
            return True
        end = self.run(i)
        if not any(self.g.head_kind(token) for token in self.tokens[i:end]):
            return False
        # "Social Security and Employment Services": a plural or a topic that merely can be a head begins no body.
        return not all(t.base in self.g.words.TOPICS for t in self.tokens[i:end] if self.g.head_kind(t))

    # -- is it one? ---------------------------------------------------------------------------------------------------

    def is_name(self, first: int, head: int, last: int) -> bool:
        """Whether the tokens say which body: not "the Trade Union", not "Steering Committee", not "Labour Bureau Day"."""
        words = self.g.words
        end = last
        while self.tokens[end].kind == "cap":
            end += 1
        if end > last and last == head + 1 and self.tokens[end - 1].base in words.NOT_BODIES:
            return False
        noun = self.tokens[head].base
        span = [token.base for token in self.tokens[first:last] if token.is_name]
        if last - first < 2 or (first == head and noun in words.HEAD_LAST_ONLY and last == head + 1):
            return False
        if " ".join(span) in words.NOT_NAMES:
            return False
        if noun in words.STRONG or " ".join(span) in words.GENERIC_NAMES or self.is_told_apart(last):
            return True
        return any(w not in words.GENERIC and w not in words.HEADS for w in span)

    def is_told_apart(self, last: int) -> bool:
        """Whether an acronym in brackets or a country right behind says which body it is."""
        tokens = self.tokens
        if tokens[last].text == "(":
            return tokens[last + 1].kind == "acronym" and tokens[last + 1].base not in self.g.words.NOT_ACRONYMS
        return tokens[last].text == "of" and self.country_end(last + 1 + (tokens[last + 1].text == "the")) is not None
