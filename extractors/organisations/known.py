"""The table of known bodies: words at a place in, the body named there out.

Reads ``data/*.tsv`` (their README states source, licence and marks). Spellings that English writers mix are one.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cache
from importlib.resources import files

from extractors.organisations.index import Body, Index
from extractors.organisations.patterns.table import DETERMINERS, LISTS
from extractors.organisations.said import Openings, Said
from extractors.organisations.spelling import first_word, fold
from extractors.organisations.tokens import Token

# So many rows of tokens are kept from one article to the next; no name is so long, in characters.
_MOST = 1 << 16
_LONGEST = 400
# Marks that count no more than a blank, and the one that parts words as well.
_GAPS = frozenset(",‐‑-/")
_ANY = frozenset[str]()
HEADER = "name\tacronyms\tfurther names\tcountry\tkind"
FAMILIES = ("international", "labour", "states", "civil", "companies")
_BEGIN_SENTENCE = frozenset('.!?:“"‘-–—•')


class Bodies(Index):
    """Look-ups over the table: by an acronym, and by what stands at a token."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        """Index the bodies, and start with no row of tokens read."""
        super().__init__(bodies)
        self._openings = Openings(self)
        self._met = 0

    def in_language(self, plain: Mapping[str, str] | frozenset[str]) -> "Bodies":
        """These bodies where ``plain`` acronyms mean one by themselves: of those marked, or of the names given."""
        if not plain:
            return self
        found = copy(self)
        marked = {"~" + acronym for acronym in plain}
        held: dict[str, Body] = {}
        for body in self.listed:
            for acronym in marked.intersection(body.acronyms):
                held.setdefault(acronym[1:], body)
        for acronym, name in plain.items() if isinstance(plain, Mapping) else ():
            if meant := self._names.get(fold(name)):
                held[acronym] = meant
        found._acronyms = {**self._acronyms, **held}
        found._openings = Openings(found)
        return found

    def by_acronym(self, acronym: str) -> Body | None:
        """The body that an acronym means without being defined in the article."""
        return self._acronyms.get(acronym)

    def at(self, tokens: Sequence[Token], i: int) -> tuple[int, Body] | None:
        """The longest known name that begins at token ``i``: one past its last token, and the body."""
        said = self._openings[tokens[i]]
        return self._longest(said, tokens, i) if said is not None else None

    def _longest(self, opening: Said, tokens: Sequence[Token], i: int) -> tuple[int, Body] | None:
        """What ``at`` says where ``opening`` is what begins at token ``i``."""
        best = (i + 1, opening.acronym) if opening.acronym else None
        said: Said | None = opening
        end = i
        while said is not None:
            end += 1
            if said.body and (said.sure or self._is_meant(said, tokens, i)):
                best = end, said.body
            said = said[tokens[end]]
        return best

    def among(self, tokens: Sequence[Token], names: Iterable[int]) -> dict[int, tuple[int, Body]]:
        """What ``at`` says of each token of ``names`` at which it says something."""
        openings, found = self._openings, {}
        for i in names:
            said = openings[tokens[i]]
            # Most words with which a name may begin begin none here.
            if said is not None and (said.body or said.acronym or said[tokens[i + 1]] is not None):
                known = self._longest(said, tokens, i)
                if known:
                    found[i] = known
        return found

    def opening(self, token: Token) -> Said | None:
        """What of a name begins with a token: a first word, what may follow where it is none alone, and an acronym."""
        self._forget()
        key = fold(token.text)
        first = first_word(key)
        said = None
        if token.is_name and first in self._by_first:
            said = self._row(token, token, token.text, first)
            if said is not None and key == first and first not in self._names and first != "viet":
                said.seconds = frozenset(re.split("[ /]", name)[1] for name in self._by_first[first])
        if token.kind == "acronym" and (acronym := self._acronyms.get(token.base)):
            said = said if said is not None else Said(self, token, token.text, "")
            said.acronym = acronym
        return said

    def further(self, before: Said, token: Token) -> Said | None:
        """Tokens in a row with one more behind them, or None where no name goes on over it."""
        self._forget()
        if token.kind == "break" or not before.opens or self._stops(before.seconds, token):
            return None
        text = f"{before.text}{before.gap}{token.text}"
        if (token.kind == "mark" and token.text not in self._marks) or len(text) > _LONGEST:
            return None
        if token.elided:  # the word behind it stands without a gap, and is looked at with it
            said: Said | None = Said(self, before.first, text, before.opens)
        else:
            said = self._row(before.first, token, text, before.opens)
        if said is not None:
            said.gap = "" if token.elided else " "
            said.seconds = before.seconds if token.text in _GAPS else _ANY
        return said

    def _row(self, first: Token, token: Token, text: str, opens: str) -> Said | None:
        """The row from ``first`` to ``token``; None where it neither is a name nor begins one."""
        key = fold(text)
        body = self._names.get(key) if token.kind != "mark" else None
        # "the World Bank’s report" names the World Bank: a possessive mark does not count; but "the ILO’s Research
        # Department" is the ILO and its department.
        owned = first.possessive and text != first.text and key not in self._of_owners
        # "The economist said", "Global unions met"
        small = token.kind == "low" and key not in self._low_ended
        goes_on = key in self._beginnings_of(opens) or key.endswith("viet") or token.text == "/"
        if not goes_on and (body is None or owned or small):
            return None
        said = Said(self, first, text, opens if goes_on else "")
        if body and not (owned or small):
            said.body = body
            said.guard = self._guarded.get(key)
            said.article = key in self._with_article
            said.sure = said.guard is None and not said.article
        return said

    def _forget(self) -> None:
        """Let go of what texts have had where it has become too much."""
        self._met += 1
        if self._met > _MOST:
            self._openings.clear()
            self._met = 0

    def _stops(self, seconds: frozenset[str], following: Token) -> bool:
        """Whether no name goes on over the token behind its first word, as far as that one word tells."""
        if not seconds or following.kind == "mark" or following.elided:
            return False
        second = first_word(fold(following.text))
        return second not in seconds and second != "viet"

    def _is_meant(self, said: Said, tokens: Sequence[Token], i: int) -> bool:
        """Whether a word that may be another is the body's name here: "L’Economiste", not "l’économiste"."""
        if said.article and not (i and tokens[i - 1].elided and tokens[i - 1].text[0].isupper()):
            return False
        return said.guard is None or self._is_evident(tokens, i, said.guard)

    def _is_evident(self, tokens: Sequence[Token], i: int, name: str) -> bool:
        """Whether a word that is a common noun, a place or a person elsewhere names the body: "from Gap, Nike and …".

        Capitals beside it make it part of another name or of a headline; where a sentence begins any word has one.
        """
        token, after = tokens[i], tokens[i + 1]
        before = tokens[i - 1] if i else None
        if token.base != name or after.is_name or after.kind == "number":
            return False
        if before is None or before.kind == "break" or before.text in _BEGIN_SENTENCE:
            listed = after.text in LISTS and self.at(tokens, i + 2) is not None
            return listed or (token.possessive and after.kind == "low")
        return not before.is_name and before.text.casefold() not in DETERMINERS


def _read(line: str) -> Body:
    name, acronyms, further, country, kind = line.split("\t")
    said = [word for word in f"{acronyms}|{further}".split("|") if word]
    guarded = tuple(word[1:] for word in said if word[0] == "^")
    return Body(
        name,
        tuple(word for word in acronyms.split("|") if word and word[0] not in "^*"),
        tuple(word.lstrip("^") for word in further.split("|") if word and word[0] != "*"),
        country or None,
        kind,
        guarded,
        tuple(word[1:] for word in said if word[0] == "*"),
    )


@cache
def bodies() -> Bodies:
    """The table that ships with the package, read once a process."""
    folder = files("extractors.organisations") / "data"
    lines = [
        line for family in FAMILIES for line in (folder / f"{family}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    ]
    return Bodies(map(_read, lines))
