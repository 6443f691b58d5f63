"""The words that names of bodies are made of: ``XX.py`` a language, and beside it what it has in files of its own.

``XX_grammar.py`` and ``XX_topics.py`` belong to the words, ``XX_evidence.py`` is what sentences say around names. What
each attribute is for stands beside it in the English files; ``WORDS`` and ``EVIDENCE`` list what a language must
define, ``HEAD_LAST`` and ``HEAD_FIRST`` what it must define besides for the grammar that its ``ORDER`` names.
"""

import importlib
from importlib.util import find_spec
from types import ModuleType

PARTS = ("", "_grammar", "_topics")

WORDS = frozenset(
    "ORDER ELIDED HEADS SMALL_HEADS PLURALS QUALIFIED STRONG HEAD_LAST_ONLY MINOR_HEADS MEETINGS TAKES_PLACE "
    "ALWAYS_FOREIGN NOT_BODIES NOT_NAMES GENERIC GENERIC_NAMES TOPICS TOPIC_ENDING TOPIC_PLURAL NOT_FIRST NO_TITLES "
    "NOT_FIRST_INSIDE FUNCTION DOCUMENTS NOT_LAST_PARTS INNER_POSSESSIVE HOLDER_ENDINGS HOLDER_PLURALS NOT_ACRONYMS "
    "ADVISORY COMPANY_TAILS OWNERS BODY_WORD ACTS AND OF FOR IN AT ON TO THE ITS COUNTRY_OPENS OPENING_ARTICLES "
    "PLAIN LOCAL_ACRONYMS BRACKET_LEAD BRACKET_TAIL LIST_WORDS OR_SHORT FOR_SHORT CREDIT CREDIT_SIGNS OWNER TURNED "
    "TURN ABRIDGED_BY FURTHER PARTS PART_OPENS".split()
)
HEAD_LAST = frozenset(
    "ANY_AND OPENS_COMPLEMENT COMPLEMENT_ARTICLES GOES_ON HONOURS HONOURED UNIT_HEADS TAKES_TO TAKES_BARE "
    "TAKES_BARE_ALONE OF_HOLDERS TRAILING GO_ON BEFORE_OFFICES FOUNDATIONS TOPIC_HEADS SERVICES GOES_ON_BY TEAMS "
    "OFFICES TAKES_ON GENERAL WITH_ARTICLE FOREIGN_WORD NOT_FOREIGN VERB".split()
)
HEAD_FIRST = frozenset(
    "BEFORE_HEAD SMALL_TAILS ADJECTIVES ADJECTIVE_ENDING NOT_ADJECTIVES TAIL_JOINS SMALL_NOUNS_STOP NAME_HEADS "
    "LAST_HEADS FIRST_HEADS OF_THE REGIONS ONE_A_COUNTRY VERBAL_ENDING CHARGED".split()
)
EVIDENCE = frozenset(
    "CALLS CALLS_PLURAL NOT_BEFORE TOOLS CALLED LISTING BEFORE PERSONS_TOO JOIN OWNED FOLLOWED_BY DOES DOES_ONCE "
    "PERSONS_DO NO_PERSONS DONE OPENS_APPOSITION WHOSE PERSON_NOUNS WORLDWIDE ENDS_APPOSITION PLACE_NOUNS ALONE "
    "FORMERLY ARTICLES ONE_OF HAS HOLDERS JOINS JOIN_BEGINS DOUBLE_NAMED VENUES AS IS_KNOWN BEFORE_ALONE BEFORE_ACTORS "
    "AFTER_NAMES BRANCHES".split()
)


def words(lang: str | None) -> ModuleType:
    """The word lists of a language, all its files as one; ModuleNotFoundError where there are none."""
    name = f"{__name__}.{lang}"
    together = ModuleType(name)
    for part in PARTS:
        if not part or find_spec(name + part):
            said = vars(importlib.import_module(name + part))
            vars(together).update((word, value) for word, value in said.items() if word.isupper())
    return together


def evidence(lang: str | None) -> ModuleType:
    """What sentences of a language say around bodies' names; ModuleNotFoundError where there is nothing."""
    return importlib.import_module(f"{__name__}.{lang}_evidence")
