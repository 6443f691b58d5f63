"""Tokens in, the names of bodies out that begin with their head noun and go on in small letters as well.

"Ministère de la Fonction publique, du Travail et de la Sécurité sociale", "Unión Industrial Argentina": French and
Spanish order. What may stand in a name's tail comes from ``patterns``.
"""

from extractors.organisations.acronyms import explained_letters, letters
from extractors.organisations.names import Name
from extractors.organisations.tail import Tail
from extractors.organisations.tokens import Token

# How far behind a name the acronym stands that shows it to be longer, in tokens; and how long such an acronym is.
_FAR = 14
_SHORTEST = 3
_NEAR = 2


class HeadFirst(Tail):
    """The walk over one stretch."""

    def at(self, i: int) -> Name | None:
        """The name whose head is token ``i``, or None."""
        token, words = self.tokens[i], self.g.words
        if token.base in words.LAST_HEADS or token.base in words.COMPANY_TAILS:
            if name := self.foreign(i):
                return name
            if token.base not in words.FIRST_HEADS:
                return None
        kind = self.g.head_kind(token)
        return self.name_at(i, kind) if kind else None

    def foreign(self, i: int) -> Name | None:
        """A name that ends in its head, as English ones do: "Tulane University", "Clean Clothes Foundation"."""
        tokens, words = self.tokens, self.g.words
        if self.is_adjective(i + 1) or tokens[i + 1].text in words.OF or tokens[i + 1].kind == "cap":
            return None
        first = i
        while first > self.taken and tokens[first - 1].kind == "cap" and not self.is_outside(first - 1):
            first -= 1
        before = tokens[first:i]
        if self.begins_sentence(first) and len(before) == 1 and not before[0].base.isascii():
            return None
        strange = [t for t in before if not t.is_common and not self.g.is_country(t.base)]
        if not strange or any(t.base in words.FIRST_HEADS for t in before):
            return None
        return Name(first, i + 1, i, words.LAST_HEADS.get(tokens[i].base, "company"), "head_last")

    def is_outside(self, i: int) -> bool:
        """Whether token ``i`` belongs to no name: an office, a sentence's first word."""
        token = self.tokens[i]
        return token.is_title or (token.is_function and self.begins_sentence(i))

    def name_at(self, head: int, kind: str) -> Name | None:
        """The name that begins with the head noun at token ``head``, or None where the phrase is no name."""
        words, tokens = self.g.words, self.tokens
        if tokens[head].base in words.NOT_BODIES:
            return None
        first = head
        while first > self.taken and tokens[first - 1].base in words.BEFORE_HEAD and tokens[first - 1].is_name:
            first -= 1
        last = max(self.up_to_acronym(first, head, self.tail(head, kind)), self.fixed(head))
        if not self.is_name(first, head, last):
            return None
        return Name(first, last, head, kind, "head_first")

    def up_to_acronym(self, first: int, head: int, last: int) -> int:
        """Past what only the acronym in brackets shows to be of the name: its initials stand there."""
        tokens = self.tokens
        end = last
        while end - last < _FAR and (tokens[end].kind in ("low", "cap", "acronym") or tokens[end].text == ","):
            end += 1
        if end == last or tokens[end].text != "(" or tokens[end + 1].kind != "acronym":
            return last
        acronym = tokens[end + 1].base
        said = [token.base for token in tokens[first:end] if token.kind != "mark"]
        before = [token.base for token in tokens[first:last] if token.kind != "mark"]
        wanted = len(letters(acronym))
        without, with_it = explained_letters(before, acronym), explained_letters(said, acronym)
        heads = any(tokens[k].is_name and self.g.head_kind(tokens[k]) for k in range(last, end))
        # "Caisse nationale d’assurance | maladie (CANAM)": right before the bracket less is proof enough.
        near = end - last <= _NEAR and 2 * with_it >= wanted
        spelt = wanted >= _SHORTEST and with_it > without and (near or 4 * with_it >= 3 * wanted)
        return end if spelt and not heads and end > head + 1 else last

    def is_name(self, first: int, head: int, last: int) -> bool:
        """Whether the tokens say which body: not "le Conseil", "Comité de pilotage" or "Syndicats et employeurs"."""
        words, tokens = self.g.words, self.tokens
        phrase = "".join(t.text if t.elided else t.text + " " for t in tokens[first : last - 1]) + tokens[last - 1].base
        if phrase in words.NOT_NAMES or self.g.is_country(phrase):
            return False
        if phrase in words.GENERIC_NAMES or self.spells_acronym(first, last):
            return True
        tail = [token for k, token in enumerate(tokens[first:last], first) if k != head and self.says(token)]
        owned = self.owned(head, last) if tokens[head].base in words.MEETINGS else range(0)
        proper = any(
            tokens[k].is_name and tokens[k].base not in words.GENERIC
            for k in range(first, last)
            if k != head and k not in owned
        )
        if not tail or not (proper or not self.begins_sentence(first)):
            return False
        noun = tokens[head].base
        return self.is_qualified(noun, first, last) and (
            noun in words.STRONG or self.is_told_apart(last) or self.is_telling(noun, tail, proper=proper)
        )

    def owned(self, head: int, last: int) -> range:
        """The tokens of the body at the end of a phrase that owns what is named: "Misión tripartita de la | OIT"."""
        for k in range(head + 1, last):
            if self.known.get(k) == last:
                return range(k, last)
        return range(0)

    def is_telling(self, noun: str, tail: list[Token], *, proper: bool) -> bool:
        """Whether the words behind a head are more than its kind; ``proper``: one of them is a name."""
        words = self.g.words
        if noun in words.MINOR_HEADS and tail[0].text in words.ONE_A_COUNTRY:
            return len(tail) > 1
        if noun in words.HEAD_LAST_ONLY or noun in words.MEETINGS or noun in words.MINOR_HEADS:
            return proper
        return any(token.base not in words.GENERIC for token in tail)

    def says(self, token: Token) -> bool:
        """Whether a token of a tail is a noun or an adjective."""
        return token.kind not in ("mark", "break") and token.text not in self.small | self.g.words.TAIL_JOINS

    def fixed(self, head: int) -> int:
        """Past the longest phrase of general words at the head that is a name all the same, or the head itself."""
        best = head
        for phrase in self.g.fixed.get(self.tokens[head].base, ()):
            end = head + len(phrase)
            if end > best and tuple(token.text for token in self.tokens[head + 1 : end]) == phrase[1:]:
                best = end
        return best

    def is_told_apart(self, last: int) -> bool:
        """Whether a country or a body right behind says whose it is: "Département du Travail | des Etats-Unis"."""
        words = self.g.words
        j = self.behind_article(last + 1)
        behind = self.tokens[last].text in words.OF
        return behind and (self.country_end(j) is not None or j in self.known or self.is_other_body(j))

    def is_qualified(self, noun: str, first: int, last: int) -> bool:
        """Whether a head that needs a certain word has it: "Gouvernement wallon"."""
        wanted = self.g.words.QUALIFIED.get(noun)
        return wanted is None or any(token.base in wanted for token in self.tokens[first:last])

    def spells_acronym(self, first: int, last: int) -> bool:
        """Whether an acronym in brackets behind the tokens is theirs."""
        tokens = self.tokens
        if tokens[last].text != "(" or tokens[last + 1].kind != "acronym" or last - first < 2:
            return False
        acronym = tokens[last + 1].base
        said = [token.base for token in tokens[first:last] if token.kind != "mark"]
        return acronym not in self.g.words.NOT_ACRONYMS and 2 * explained_letters(said, acronym) >= len(
            letters(acronym)
        )
