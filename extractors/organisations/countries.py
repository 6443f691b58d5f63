"""Which country a body belongs to: read off its name, off the words behind it, off its neighbours.

Asks the gazetteer through two functions, and keeps the answers: names repeat.
"""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from extractors.findings import Finding
from extractors.gazetteer.countries import country_names
from extractors.gazetteer.names import fold

if TYPE_CHECKING:
    from extractors.organisations.tokens import Token
    from extractors.organisations.values import Entry

# Bodies of these kinds belong to a country even where their name does not say to which.
NATIONAL = frozenset(("ministry", "government", "court"))
_LONGEST = 5
# Names repeat within an article and from one to the next: so many answers are kept.
_KEPT = 1 << 15


def opens_country(word: str, language: str, articles: frozenset[str]) -> bool:
    """Whether a country's name may begin with a word, an article counted."""
    key = fold(word).partition(" ")[0]
    return key in _first_words(language) or word in _first_words(language) or word in articles


@cache
def _first_words(language: str) -> frozenset[str]:
    """The first words of the names of countries, folded, and of their abbreviations, as written."""
    known = country_names(language)
    return frozenset(name.partition(" ")[0] for name in (*known.codes, *known.abbreviations))


class Countries:
    """Answers about countries for one language."""

    def __init__(
        self,
        country_of: Callable[[str], str | None],
        demonym_of: Callable[[str], str | None],
        opens_country: Callable[[str], bool],
        *,
        small_demonyms: bool,
    ) -> None:
        """Take the gazetteer's look-ups: a country's name, a people's name, what word may begin a country's name.

        ``small_demonyms``: national adjectives are written small.
        """
        self.small_demonyms = small_demonyms
        self.opens_country = lru_cache(_KEPT)(opens_country)
        self.country_of = lru_cache(_KEPT)(country_of)
        self.demonym_of = lru_cache(_KEPT)(demonym_of)
        self.of_word = lru_cache(_KEPT)(self._of_word)
        self.at_front = lru_cache(_KEPT)(self._at_front)
        self.within = lru_cache(_KEPT)(self._within)

    def is_country(self, name: str) -> bool:
        """Whether a name is a country's."""
        return self.country_of(name) is not None

    def is_demonym(self, word: str) -> bool:
        """Whether a word is a people's name or national adjective."""
        return self.demonym_of(word) is not None

    def _of_word(self, word: str) -> str | None:
        """The country that one word of a name stands for: "Chinese", "Bangladesh", "All-China"."""
        return (
            self.demonym_of(word)
            or (self.country_of(word) if self.opens_country(word) or not word.isalpha() else None)
            or (self._of_word(word.rsplit("-", maxsplit=1)[-1]) if "-" in word else None)
        )

    def at(self, tokens: Sequence["Token"], i: int) -> tuple[int, str] | None:
        """The longest country's name that begins at token ``i``: one past its end, and its code."""
        if not self.opens_country(tokens[i].base):
            return None
        said, best = "", None
        for j in range(i, min(i + _LONGEST, len(tokens))):
            word = tokens[j]
            if word.kind in ("mark", "break"):
                break
            if word.is_name and (code := self.country_of(said + word.base)):
                best = j + 1, code
            said += word.text if word.elided else word.text + " "
        return best

    def _at_front(self, name: str) -> tuple[str | None, str]:
        """The country or people that a name begins with, and the rest of the name: (None, name) where there is none."""
        words = name.split()
        # Most names begin with no country's first word: only what marks may hide asks the gazetteer.
        if name.replace(" ", "").isalpha() and not self.opens_country(words[0]) and not self.demonym_of(words[0]):
            return None, name
        for size in range(min(3, len(words) - 1), 0, -1):
            front = " ".join(words[:size]).removesuffix("’s").removesuffix("'s")
            if code := self.country_of(front) or (self.demonym_of(front) if size == 1 else None):
                return code, " ".join(words[size:])
        return None, name

    def _within(self, tokens: tuple["Token", ...]) -> str | None:
        """The one country that the words of a name speak of, or None."""
        codes = {code for token in tokens if token.is_name and (code := self.of_word(token.base))}
        if not codes and self.small_demonyms:
            small = (token.base.capitalize() for token in tokens if token.kind == "low")
            codes = {code for word in small if (code := self.demonym_of(word))}
        if not codes:
            codes = {found[1] for i in range(len(tokens)) if tokens[i].is_name and (found := self.at(tokens, i))}
        return codes.pop() if len(codes) == 1 else None

    def settle(self, entries: Sequence["Entry"], locations: Sequence[Finding]) -> None:
        """Give national bodies still without a country the one country that the article is about, where it is one."""
        named = {f.value["country"] for f in locations if f.value["kind"] == "country"}
        only = next(iter(named)) if len(named) == 1 else None
        for entry in entries:
            if entry.known and entry.known.among:
                entry.known = entry.known.of(entry.country or only)
                entry.country = entry.country or entry.known.country
            elif entry.country is None and entry.known is None and entry.kind in NATIONAL:
                entry.country = only
