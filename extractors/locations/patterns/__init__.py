"""The words around place names, a module a language: what makes a capitalised word a place, a person or a firm."""

import importlib
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class PlaceWords:
    """The words of one language. Sets hold keys (``gazetteer.names.fold``) unless they are said to be regexes.

    ``soft_starts`` and ``odd_cased`` are regexes of what begins a place's name, or is one, without a capital;
    of the former ``soft_ends`` are the last two letters, one of the latter needs one of the ``odd_words``, which have a
    capital, or of the ``odd_hints`` in the text;
    ``possessive_gaps`` are what stands between two capitalised words where the former owns the latter;
    ``joiners`` a regex of the small words inside names, ``credits`` regexes of a photo credit up to its end, each
    beginning with a letter or mark that is looked for fast.
    ``titles`` stand before persons; ``firm_before`` and ``firm_after`` make a place's name a firm's or a newspaper's,
    so do ``bearers`` right before it ("la mina San José"), ``currencies`` after it make it money's;
    ``heads`` are the nouns that a body's or an instrument's name turns on: one right after a place's name, or before
    "of", takes it into its own name; so do ``small_heads`` without a capital ("le traité de Rome").
    ``of_words`` stand between such a noun and a name, ``of_phrase`` is a regex of them with what article may follow,
    up to the name, ``of_ends`` the last three characters of what it matches behind a blank;
    ``contracted`` are prepositions that hold an article ("du"), ``elided`` the capitals of articles
    that an apostrophe ties to a word ("L’Égypte"). ``bodies_take_articles``: whether a sentence that begins with a
    body's name begins with an article. ``phrases``: whether names have words in small letters beside the
    joiners ("Afrique subsaharienne"); ``small_peoples``: whether those of peoples have ("tunisien").
    ``list_gaps`` part the places of a list, ``country_follows`` a place from its country. ``list_words`` stand before
    a list's last name; ``foreign`` are small words of other languages' names.
    ``generic`` words name a sort of place ("province"), also behind it where ``generic_follows`` ("Leyte province"),
    ``generic_city`` those of a town, ``generic_sure`` those that
    make a place of a name that no table knows, ``generic_lists`` their plurals that make places of a list of such;
    ``city_after`` (as written) is taken into a town's name behind it;
    ``directions`` are parts of the compass and the like.
    ``function_words`` may wear a capital at a sentence's start without being part of a name; ``neutral_after`` and
    ``neutral_before`` may touch a place without being part of its name.
    ``strong_prepositions`` announce a place more surely than ``prepositions``; ``spot_prepositions`` may make a place
    of a name that no table knows (all three lower case, as written), so does one of the ``site_prepositions`` ("at")
    after one of the ``sites``, and
    one of the ``list_prepositions`` before a known town and further names; ``languages`` are names of
    languages ("in Tamil").
    ``ordinary`` are words, ``given_names`` persons, that some town bears as its name; ``surnames`` are countries'
    names that follow a given name as often.
    """

    soft_starts: str
    soft_ends: frozenset[str]
    odd_cased: str
    odd_words: frozenset[str]
    odd_hints: tuple[str, ...]
    joiners: str
    possessive: str
    possessive_gaps: frozenset[str]
    articles: frozenset[str]
    credits: tuple[str, ...]
    titles: frozenset[str]
    firm_before: frozenset[str]
    firm_after: frozenset[str]
    bearers: frozenset[str]
    currencies: frozenset[str]
    heads: frozenset[str]
    small_heads: frozenset[str]
    of_words: frozenset[str]
    of_phrase: str
    of_ends: frozenset[str]
    contracted: frozenset[str]
    elided: frozenset[str]
    bodies_take_articles: bool
    phrases: bool
    small_peoples: bool
    list_gaps: frozenset[str]
    country_follows: frozenset[str]
    list_words: frozenset[str]
    foreign: frozenset[str]
    generic: frozenset[str]
    generic_follows: bool
    generic_city: frozenset[str]
    generic_sure: frozenset[str]
    generic_lists: frozenset[str]
    city_after: frozenset[str]
    directions: frozenset[str]
    function_words: frozenset[str]
    neutral_after: frozenset[str]
    neutral_before: frozenset[str]
    strong_prepositions: frozenset[str]
    prepositions: frozenset[str]
    spot_prepositions: frozenset[str]
    site_prepositions: frozenset[str]
    sites: frozenset[str]
    list_prepositions: frozenset[str]
    languages: frozenset[str]
    ordinary: frozenset[str]
    given_names: frozenset[str]
    surnames: frozenset[str]

    @cached_property
    def small(self) -> frozenset[str]:
        """The words of "of the"."""
        return self.of_words | self.articles


def words(lang: str) -> PlaceWords:
    """The words of a language; ModuleNotFoundError where there are none."""
    found: PlaceWords = importlib.import_module(f"{__name__}.{lang}").WORDS
    return found
