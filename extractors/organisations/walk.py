"""Tokens in, answers about the words at a place out: what both edges of a name need to know."""

from collections.abc import Sequence

from extractors.organisations.lexicon import Lexicon
from extractors.organisations.names import Name
from extractors.organisations.patterns.foreign_heads import FOREIGN_OF
from extractors.organisations.tokens import Token

_OPENS_SENTENCE = frozenset('.!?…:;“"‘«–—-(')


class Walk:
    """One walk over a stretch's tokens.

    ``known`` maps first tokens of bodies in the table to their ends; ``taken`` is where the last name ended, and no
    name reaches back over it.
    """

    def __init__(self, lexicon: Lexicon, tokens: Sequence[Token], known: dict[int, int]) -> None:
        """Begin at the first token."""
        self.g = lexicon
        self.tokens = tokens
        self.known = known
        self.taken = 0
        # Tokens whose names can be no longer than what the table has there, and where that begins.
        self.settled: dict[int, int] = {}

    def names(self, among: Sequence[int]) -> list[Name]:
        """The names whose telling words are among the given tokens, left to right."""
        found: list[Name] = []
        for i in among:
            name = None if i < self.taken or self.taken <= self.settled.get(i, -1) else self.at(i)
            if name:
                found.append(name)
                self.taken = name.last
        return found

    def at(self, i: int) -> Name | None:
        """The name whose telling word is token ``i``, or None: what the order of a language's names decides."""
        raise NotImplementedError

    def begins_sentence(self, i: int) -> bool:
        """Whether token ``i`` is the first of its sentence or of a quotation."""
        return i == 0 or self.tokens[i - 1].kind == "break" or self.tokens[i - 1].text in _OPENS_SENTENCE

    def is_inner_possessive(self, token: Token) -> bool:
        """ "Workers’ Activities", "Prime Minister's Office"; not "Ghana's Ministry" nor "the ILO's Bureau"."""
        if token.kind != "cap":
            return False
        people = token.base.endswith(self.g.words.HOLDER_PLURALS) or token.text[-1] in "'’"
        holder = token.base.endswith(self.g.words.HOLDER_ENDINGS) and not self.g.is_country(token.base)
        return holder or token.base in self.g.words.INNER_POSSESSIVE or (people and not self.g.is_country(token.base))

    def stops_left(self, i: int) -> bool:
        """Whether no name reaches back over token ``i``: an office-holder, an owner, a programme."""
        token = self.tokens[i]
        if not token.may_stop:
            return False
        if token.base.endswith(self.g.words.NOT_LAST_PARTS):
            return True
        barred = token.base in self.g.words.NOT_FIRST or (
            token.base in self.g.words.DOCUMENTS and self.tokens[i + 1].base not in self.g.words.HEADS
        )
        if barred and not (token.possessive or self.tokens[i + 1].text in self.g.words.OF):
            return True
        if token.base in self.g.words.NOT_ACRONYMS and not self.g.is_country(token.base):
            return True
        return token.possessive and not self.is_inner_possessive(token)

    def stops_right(self, i: int) -> bool:
        """Whether no name goes on over token ``i``: an office-holder stands there, or a "General Secretary"."""
        if not self.tokens[i].may_stop:
            return False
        word, words = self.tokens[i].base, self.g.words
        if word in words.BEFORE_OFFICES and self.tokens[i + 1].base in words.NOT_FIRST:
            return True
        return word in words.NOT_FIRST and word not in words.NOT_FIRST_INSIDE

    def run(self, i: int) -> int:
        """The end of the run of name words that begins at ``i``."""
        tokens = self.tokens
        while (token := tokens[i]).is_name and not (token.may_stop and self.stops_right(i)):
            i += 1
            if token.possessive and not self.is_inner_possessive(token):
                break
            if (tokens[i].text == "&" or tokens[i].text in FOREIGN_OF) and tokens[i + 1].is_name:
                i += 1
        return i

    def country_end(self, i: int) -> int | None:
        """The end of a country's name that begins at ``i``, longest first, or None."""
        if not self.g.opens_country(self.tokens[i].base):
            return None
        for size in (5, 4, 3, 2, 1):
            words = self.tokens[i : i + size]
            if len(words) == size and words[-1].kind == "cap" and all(w.kind not in ("mark", "break") for w in words):
                phrase = "".join(w.text if w.elided else w.text + " " for w in words[:-1]) + words[-1].base
                if self.g.is_country(phrase):
                    return i + size
        return None

    def begins_body(self, i: int) -> bool:
        """Whether another body's name begins at ``i``: a known one, or capitals with a head noun among them."""
        if i in self.known or self.country_end(i) is not None or self.g.is_demonym(self.tokens[i].base):
            return True
        end = self.run(i)
        # "Cooperative Studies": a head noun leads only where the capitals end.
        return self.has_head(end - 1, end) or (self.has_head(i, end) and self.tokens[end].text == "(")

    def has_head(self, i: int, end: int) -> bool:
        """Whether a head noun stands in a run; topics that merely can be one ("Employment Services") do not count."""
        return any(self.g.head_kind(t) and t.base not in self.g.words.TOPICS for t in self.tokens[i:end])
