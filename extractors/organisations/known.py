"""The table of known bodies: words at a place in, the body named there out.

Reads ``data/*.tsv`` (their README states source, licence and marks). Spellings that English writers mix are one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from extractors.organisations.patterns.table import DETERMINERS, END, GAPS, LISTS, SPELLINGS
from extractors.organisations.said import Openings, Said
from extractors.organisations.tokens import Token, is_acronym

# So many rows of tokens are kept from one article to the next; no name is so long, in characters.
_MOST = 1 << 16
_LONGEST = 400
# Marks that count no more than a blank, and the one that parts words as well.
_GAPS = frozenset(",‐‑-/")
HEADER = "name\tacronyms\tfurther names\tcountry\tkind"
FAMILIES = ("international", "labour", "states", "civil", "companies")
_ARTICLE = re.compile(r"[LD]['’]\w")
_OWNER = re.compile(r"\S+(?:['’]s|s['’]) ")  # "Children’s Investment Fund": a possessive of the name's own
_BEGIN_SENTENCE = frozenset('.!?:“"‘-–—•')


def _folded(text: str) -> str:
    text = text.casefold().replace("’", "'")
    for needed, pattern, to in SPELLINGS:
        if needed in text:
            text = pattern.sub(to, text)
    return text if text.isalnum() else GAPS.sub(" ", text)


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """The form in which names are compared: case, spelling, hyphens, commas and possessive marks do not count."""
    return _folded(name).strip()


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """A known body; ``country`` is ISO alpha-2 or None for what belongs to no single one.

    ``shared`` are names and acronyms that bodies elsewhere have too. What such a name gives by itself is a body with
    ``among``, those that it may mean, and without a country.
    """

    name: str
    acronyms: tuple[str, ...]
    others: tuple[str, ...]
    country: str | None
    kind: str
    guarded: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    among: tuple["Body", ...] = ()

    @property
    def also(self) -> tuple[str, ...]:
        """What means this body only where the article has said it in full: marked and shared acronyms."""
        return (*(word[1:] for word in self.acronyms if word[0] == "~"), *(w for w in self.shared if is_acronym(w)))

    def of(self, country: str | None) -> "Body":
        """The one of ``among`` that belongs to ``country``; this body where there is none, or more than one."""
        found = [body for body in self.among if body.country == country]
        return found[0] if len(found) == 1 else self


class Bodies:
    """Look-ups over the table: by a whole name, by an acronym, and by what stands at a token."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        """Index the bodies; of two with one name or acronym the first holds it."""
        self.listed = tuple(bodies)
        self._acronyms: dict[str, Body] = {}
        self._guarded: dict[str, str] = {}
        self._of_owners: set[str] = set()
        self._low_ended: set[str] = set()
        self._with_article: set[str] = set()
        self._names: dict[str, Body] = {}
        # Names by their first word; the beginnings of longer ones are spelt out when a text first has that word.
        self._by_first: dict[str, list[str]] = {}
        self._beginnings: dict[str, frozenset[str]] = {}
        self._marks = frozenset("&/,‐‑-'’")
        self._openings = Openings(self)
        self._met = 0
        self._index([*self._named(), *self._shared()])

    def _named(self) -> Iterator[tuple[str, Body]]:
        for body in self.listed:
            yield body.name, body
            for name in body.others:
                yield name, body
            for acronym in body.acronyms:
                if acronym[0] != "~":  # means other things too: a body only where the article defines it
                    yield acronym, body

    def _shared(self) -> Iterator[tuple[str, Body]]:
        holders: dict[str, list[Body]] = {}
        for body in self.listed:
            for name in body.shared:
                holders.setdefault(name, []).append(body)
        for name, among in holders.items():
            yield name, Body(name, (), (), None, among[0].kind, among=tuple(among))

    def _index(self, named: Sequence[tuple[str, Body]]) -> None:
        words = [(name, body) for name, body in named if " " in name or not is_acronym(name)]
        for name, body in named:
            if " " not in name and is_acronym(name):
                self._acronyms.setdefault(name, body)
        # Folding all names at once is ten times as quick as one by one.
        keys = [key.strip() for key in _folded(END.join(name for name, _ in words)).split(END)] if words else []
        self._marks |= {word for key in keys for word in key.split() if len(word) == 1 and not word.isalnum()}
        for key, (name, body) in zip(keys, words, strict=True):
            if re.split("[ /]", name)[-1][0].islower() and " " in name:
                self._low_ended.add(key)
            if key in self._names:
                continue
            self._names[key] = body
            self._by_first.setdefault(_first(key), []).append(key)
            if _OWNER.match(name):
                self._of_owners.add(key)
            if name in body.guarded:
                self._guarded[key] = name
            if _ARTICLE.match(name):  # "L’Economiste": the article is a token of its own
                bare = key.partition("'")[2]
                self._with_article.add(bare)
                self._names.setdefault(bare, body)
                self._by_first.setdefault(_first(bare), []).append(bare)
        if "vietnam" in self._by_first:
            self._by_first["viet"] = self._by_first["vietnam"]

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
        said, end = self._openings[tokens[i]], i
        best = (i + 1, said.acronym) if said is not None and said.acronym else None
        while said is not None:
            end += 1
            if said.body and (said.sure or self._is_meant(said, tokens, i)):
                best = end, said.body
            said = said[tokens[end]]
        return best

    def among(self, tokens: Sequence[Token], names: Iterable[int]) -> dict[int, tuple[int, Body]]:
        """What ``at`` says of each token of ``names`` at which it says something."""
        openings, at = self._openings, self.at
        return {i: known for i in names if openings[tokens[i]] is not None and (known := at(tokens, i))}

    def opening(self, token: Token) -> Said | None:
        """What of a name begins with a token: a first word, what may follow where it is none alone, and an acronym."""
        key = fold(token.text)
        first = _first(key)
        known = token.is_name and first in self._by_first
        acronym = self._acronyms.get(token.base) if token.kind == "acronym" else None
        if not known and acronym is None:
            return None
        said = Said(self, token, token.text, first if known else "")
        said.acronym = acronym
        if known and key == first and first not in self._names and first != "viet":
            said.seconds = frozenset(re.split("[ /]", name)[1] for name in self._by_first[first])
        elif known:
            self._note(said, token, key)
        return said

    def further(self, before: Said, token: Token) -> Said | None:
        """Tokens in a row with one more behind them, or None where no name goes on over it."""
        self._forget()
        if token.kind == "break" or not before.opens or self._stops(before.seconds, token):
            return None
        text = f"{before.text}{before.gap}{token.text}"
        if (token.kind == "mark" and token.text not in self._marks) or len(text) > _LONGEST:
            return None
        said = Said(self, before.first, text, before.opens)
        if token.text in _GAPS:
            said.seconds = before.seconds
        if token.elided:
            said.gap = ""
        else:
            self._note(said, token, fold(text))
        return said if said.body or said.opens else None

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
        second = _first(fold(following.text))
        return second not in seconds and second != "viet"

    def _note(self, said: Said, token: Token, key: str) -> None:
        """Note what a row names that ends in ``token`` (``key``: folded), and whether names go on behind it."""
        body = self._names.get(key) if token.kind != "mark" else None
        # "the World Bank’s report" names the World Bank: a possessive mark does not count; but "the ILO’s Research
        # Department" is the ILO and its department.
        owned = said.first.possessive and said.text != said.first.text and key not in self._of_owners
        # "The economist said", "Global unions met"
        small = token.kind == "low" and key not in self._low_ended
        if body and not (owned or small):
            said.body = body
            said.guard = self._guarded.get(key)
            said.article = key in self._with_article
            said.sure = said.guard is None and not said.article
        if key not in self._beginnings_of(said.opens) and not key.endswith("viet") and token.text != "/":
            said.opens = ""

    def _is_meant(self, said: Said, tokens: Sequence[Token], i: int) -> bool:
        """Whether a word that may be another is the body's name here: "L’Economiste", not "l’économiste"."""
        if said.article and not (i and tokens[i - 1].elided and tokens[i - 1].text[0].isupper()):
            return False
        return said.guard is None or self._is_evident(tokens, i, said.guard)

    def _beginnings_of(self, first: str) -> frozenset[str]:
        """All that a longer name with this first word may begin with."""
        if first not in self._beginnings:
            self._beginnings[first] = self._spell_out(first)
        return self._beginnings[first]

    def _spell_out(self, first: str) -> frozenset[str]:
        found = {first}
        for key in self._by_first[first]:
            words = re.split("[ /]", key)  # "HIV/AIDS" is two words of a text
            ends = [len(" ".join(words[:count])) for count in range(1, len(words))]
            found.update(key[:end] for end in ends)
        return frozenset(found)

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


def _first(key: str) -> str:
    return key.partition(" ")[0].partition("/")[0]


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
