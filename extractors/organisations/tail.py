"""Where a name that begins with its head noun ends: on over adjectives, "de …", "… et de la …", "pour …"."""

from collections.abc import Sequence

from extractors.organisations.lexicon import Lexicon
from extractors.organisations.tokens import Token
from extractors.organisations.walk import Walk

# Bodies of these kinds are told apart by their country, which stands outside of their names.
_NATIONAL = frozenset(("ministry", "government", "court"))
_LONGEST = 24


class Tail(Walk):
    """The right edge of names with their head first."""

    def __init__(self, lexicon: Lexicon, tokens: Sequence[Token], known: dict[int, int]) -> None:
        """Begin at the first token."""
        super().__init__(lexicon, tokens, known)
        words = lexicon.words
        self.small = words.OF | words.THE | words.AND
        self.ended = False
        self.bound = words.FUNCTION | words.ACTS

    def tail(self, head: int, kind: str) -> int:
        """One past the last token of the name whose head is token ``head``."""
        i = head + 1
        while i - head < _LONGEST:
            further = self.further(i, head, kind)
            if further is None:
                break
            i = further
            if self.ended:
                break
        return i

    def further(self, i: int, head: int, kind: str) -> int | None:
        """The end of one more piece of a name at token ``i``, or None; sets ``ended`` where nothing follows it."""
        token = self.tokens[i]
        self.ended = False
        if token.is_name:
            return self.capital(i, head)
        if self.is_adjective(i):
            return i + 1 if self.tokens[i - 1].text not in self.small else None
        if self.takes_place(i) and (end := self.place(i)):
            self.ended = True
            return end
        # "Oficina de la Organización Internacional del Trabajo | (OIT) para los Países Andinos"
        bracket = token.text == "(" and self.tokens[i + 1].kind == "acronym" and self.tokens[i + 2].text == ")"
        if bracket and i in self.known.values() and self.takes_place(i) and (end := self.place(i + 3)):
            self.ended = True
            return end
        return self.behind_small_word(i, head, kind)

    def behind_small_word(self, i: int, head: int, kind: str) -> int | None:
        """The end of the piece that a small word or a comma at token ``i`` opens, or None."""
        words, text = self.g.words, self.tokens[i].text
        if text in words.AND:
            return self.joined(i + 1, head, kind)
        if text == ",":
            return self.list(i, head, kind)
        j = self.behind_article(i + 1)
        if (text, self.tokens[i + 1].text) in words.CHARGED and self.tokens[i + 2].text in words.OF:
            return self.noun(self.behind_article(i + 3), head, kind, definite=True)
        if text in words.TAIL_JOINS and j == i + 1 and self.tokens[j].is_name and not self.g.is_topic(self.tokens[j]):
            return None  # "… contre | Uber"
        if text in words.OF or text in words.TAIL_JOINS:
            return self.noun(j, head, kind, definite=text in words.OF and self.is_definite(i))
        named = kind in _NATIONAL and self.tokens[j].kind == "cap" and self.is_further_topic(j)
        topic = text in words.AT and (named or self.is_small_topic(j))
        return j + 1 if topic or (text == "&" and self.tokens[j].is_name) else None

    def takes_place(self, i: int) -> bool:
        """Whether the last head before token ``i`` goes on over a place: "Bureau de pays de l’OIT | à Dakar"."""
        for k in range(i - 1, max(-1, i - _LONGEST), -1):
            if self.tokens[k].tells and self.g.head_kind(self.tokens[k]):
                return self.tokens[k].base in self.g.words.TAKES_PLACE
        return False

    def capital(self, i: int, head: int) -> int | None:
        """Past a capitalised word right behind a noun or an adjective of the name."""
        token, words = self.tokens[i], self.g.words
        article = token.base in words.OPENING_ARTICLES and self.tokens[i + 1].kind == "cap"
        if token.is_title and token.base not in words.NOT_FIRST_INSIDE and not article:
            return None
        if token.kind == "acronym":
            direct = i == head + 1 and self.tokens[head].base in words.NAME_HEADS
            return i + 1 if direct and not self.g.is_barred(token) else None
        if i in self.known and i > head + 1:
            return None
        if i > head + 1 and self.g.head_kind(token) and self.tokens[i - 1].kind == "low" and not self.is_adjective(i):
            return None
        return self.country_end(i) or i + 1

    def noun(self, j: int, head: int, kind: str, *, definite: bool) -> int | None:
        """Past the noun at token ``j`` that a preposition joins to the name, or None where none does."""
        token, words = self.tokens[j], self.g.words
        if token.kind in ("mark", "break", "number"):
            return None
        if token.is_name:
            if token.is_title and token.base not in words.NOT_FIRST_INSIDE:
                return None
            end = self.country_end(j)
            if end and not (self.tokens[end].text in words.OF and self.tokens[end + 1].kind == "cap"):
                self.ended = True
                return end if kind not in _NATIONAL or (j <= head + 3 and kind != "ministry") else None
            if j in self.known:
                return self.known[j]
            return None if definite and self.is_other_body(j) else j + 1
        return j + 1 if self.is_small_noun(j) else None

    def is_other_body(self, j: int) -> bool:
        """Whether a body of its own begins at ``j``: "Bureau des travaux publics du | ministère de l’Équipement"."""
        token = self.tokens[j]
        words = self.g.words
        if not self.g.head_kind(token) or token.base in words.PLURALS:
            return False
        if token.base in words.TOPICS and not self.is_national(j + 1):
            return False
        if token.base.endswith(("s", "x")):
            return False
        following = self.tokens[j + 1]
        return following.text in self.g.words.OF or self.is_adjective(j + 1) or following.is_name

    def joined(self, j: int, head: int, kind: str) -> int | None:
        """Past what "and" joins at token ``j``: "et de la Santé", "et sociale", "y Empleo"; None for another body."""
        token, words = self.tokens[j], self.g.words
        k = self.behind_article(j + 1)
        if token.text in words.OF:
            return None if self.begins_other(k) else self.noun(k, head, kind, definite=True)
        if (token.text in words.AT and kind in _NATIONAL) or (token.text in words.THE and kind == "ministry"):
            return k + 1 if self.is_further_topic(k) else None
        if token.is_name:
            return j + 1 if self.is_further_topic(j) else None
        before = self.tokens[j - 2]
        if self.is_adjective(j):
            return j + 1 if self.is_adjective(j - 2) or before.kind == "cap" else None
        listed = before.kind == "low" and j - 2 > head and not self.g.is_verbal(token.text)
        return j + 1 if listed and self.is_small_noun(j) else None

    def begins_other(self, k: int) -> bool:
        """Whether a body or a country of its own begins at ``k``, which is no subject of the name."""
        token = self.tokens[k]
        headed = self.g.head_kind(token) and (token.base not in self.g.words.TOPICS or self.is_national(k + 1))
        return token.is_name and bool(k in self.known or headed or self.country_end(k))

    def is_further_topic(self, j: int) -> bool:
        """Whether the capitalised word at ``j`` is one more subject of the name and no body, person or place."""
        token = self.tokens[j]
        if token.kind != "cap" or token.is_title or j in self.known or self.country_end(j) or token.is_given:
            return False
        if self.g.is_adjective(token.base.lower()) and self.is_quality(j - 2):
            return True  # "Cámara Marítima y | Portuaria"
        return self.g.is_topic(token) and (not self.g.head_kind(token) or token.base in self.g.words.TOPICS)

    def list(self, i: int, head: int, kind: str) -> int | None:
        """Past ", X, Y et Z" at the comma ``i``: None where no "and" closes the list."""
        words = self.g.words
        end: int | None = i
        while end is not None and self.tokens[end].text == ",":
            end = self.joined(end + 1, head, kind) if self.tokens[end + 1].text not in words.AND else end + 1
            while end is not None and self.is_adjective(end):
                end += 1
            if end is not None and self.tokens[end].text not in words.AND and self.tokens[end].text in words.OF:
                end = self.noun(self.behind_article(end + 1), head, kind, definite=True)
                while end is not None and self.is_adjective(end):
                    end += 1
        if end is None:
            return None
        if self.tokens[end].text in words.AND:
            return self.joined(end + 1, head, kind)
        return None

    # -- single words -------------------------------------------------------------------------------------------------

    def behind_article(self, i: int) -> int:
        """Past the article at token ``i``, where one stands there."""
        return i + (self.tokens[i].text in self.g.words.THE)

    def is_definite(self, i: int) -> bool:
        """Whether the "of" at token ``i`` goes with an article: "du", "de la"."""
        return self.tokens[i + 1].text in self.g.words.THE or self.tokens[i].text in self.g.words.OF_THE

    def is_adjective(self, i: int) -> bool:
        """Whether token ``i`` is an adjective in small letters."""
        token = self.tokens[i]
        return token.kind == "low" and self.g.is_adjective(token.text)

    def is_national(self, i: int) -> bool:
        """Whether token ``i`` is a national adjective in small letters: "la Coopération | belge"."""
        return self.tokens[i].kind == "low" and self.g.is_demonym(self.tokens[i].text.capitalize())

    def is_quality(self, i: int) -> bool:
        """Whether token ``i`` is an adjective, small or capitalised."""
        return self.g.is_adjective(self.tokens[i].text.lower())

    def is_small_noun(self, i: int) -> bool:
        """Whether token ``i`` may be a noun in small letters that goes on a name."""
        token, words = self.tokens[i], self.g.words
        if token.kind != "low" or not words.SMALL_TAILS or token.elided:
            return False
        return (
            token.text not in self.bound and token.text not in words.SMALL_NOUNS_STOP and token.text not in self.small
        )

    def is_small_topic(self, i: int) -> bool:
        """Whether token ``i`` is a field of policy in small letters: "appui technique au | travail"."""
        return self.is_small_noun(i) and self.tokens[i].text.capitalize() in self.g.words.TOPICS

    def place(self, i: int) -> int | None:
        """Past "à Dakar", "en France", "para los Países Andinos" at token ``i``, and past a list of such places."""
        words = self.g.words
        text = self.tokens[i].text
        if not (text in words.IN or text in words.AT or text in words.FOR):
            return None
        j = self.behind_article(i + 1)
        end = self.country_end(j) or self.capitals(j)
        while end is not None and (self.tokens[end].text in words.AND or self.tokens[end].text == ","):
            k = self.behind_article(end + 1)
            further = self.country_end(k)
            if further is None:
                break
            end = further
        return end

    def capitals(self, j: int) -> int | None:
        """Past capitals at token ``j`` that could be a place, small words between them included."""
        k = j
        while (
            self.tokens[k].kind in ("cap", "acronym")
            and not self.tokens[k].is_title
            and not (k == j and self.g.head_kind(self.tokens[k]))
        ):
            k += 1
            while self.is_adjective(k):
                k += 1
            if self.tokens[k].text in self.g.words.OF and self.tokens[self.behind_article(k + 1)].kind == "cap":
                k = self.behind_article(k + 1)
        if k == j and self.tokens[j].kind == "low" and self.tokens[j].text in self.g.words.REGIONS:
            k = j + 1
            while self.is_adjective(k) or self.tokens[k].kind == "cap" or self.tokens[k].text in self.small:
                k += 1
            while self.tokens[k - 1].text in self.small:
                k -= 1
        return k if k > j else None
