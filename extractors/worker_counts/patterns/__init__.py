"""How a language counts people at work: the shape of its data, a module a language."""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class CountWords:
    r"""The words around a number that make it a count of people at work, or forbid it.

    Regexes are strings; those named ``…_before`` end where the number (or what says how exact it is) begins, those
    named ``…_after`` begin where it ends. Plain words are in small letters, and so are regexes of words wherever
    capitals tell nothing: they are looked for in the text in small letters. What ``labour``, ``labour_before``,
    ``gathering``, ``danger``, ``moved``, ``definite``, ``persons_before``, ``ranked``, ``governors``,
    ``governing_people``, ``rivals`` and ``parts`` look for begins with ``\b``.

    How exact: ``comparators`` (regex to sign, bounds before guesses) with ``fillers`` between them and the number (an
    article, one of ``articles``, ends them: "below the 215 million of 2008"), and ``comparators_after``. Ranges:
    ``between`` and ``from_`` open them, ``and_`` and ``to`` join them; after a verb of ``moved`` a "from … to …" is
    two counts, and so are numbers far apart behind ``by``; ``leads_to`` stands between a number and the one that it
    led to ("up by 11 million since 2007, to 205 million unemployed").
    Who is counted: ``word`` reads the next word (a comma, the word), ``inclusive`` is what ends one that names both
    sexes and stands for a plural's s ("travailleur·euse·s"). ``trades`` count by themselves (also as the last part of a
    hyphenated word, or by ``endings``); ``qualified`` words only beside the regex they map to; ``people`` only in a
    clause that speaks of work (``labour``, not ``gathering``), or as ``others`` of those just counted; ``casualties``
    only where it speaks of the dangers of work (``danger``); so do people between ``casualty_before`` and
    ``casualty_after``. ``pronouns`` after ``of`` point back. ``stops`` end a noun phrase; ``conjunctions`` may stand
    within one; ``openings`` begin what is said under a number that stands alone in its line; ``determiners`` may follow
    ``of``; ``degrees`` ("28 more officers") are passed over, ``also_nouns`` are stops that may describe ("work
    injuries"); before a stop, one of ``verbs`` is no noun, and one of ``sure_verbs`` is none wherever it stands first.
    ``other_plurals`` is the shape of a plural that counts something else, ``no_plurals`` only look so.
    Numbers without a noun: ``governors`` (``governing_people`` where the text nearby speaks of work) name a
    population earlier in the clause, ``measures`` link it to the number, unless one of the ``rivals`` stands
    between; ``states_after`` leads over to what the rest of the clause says of work ("8.4 million are caught in
    slavery"); ``engages`` are verbs with an employer as subject; ``continues`` go on from a count just made,
    ``parts`` point back from a later sentence; ``persons_after`` tells that the number was of persons ("1.3
    million, most of them women"); ``strong_after`` is "-strong workforce".
    ``toils`` are verbs of what people of no trade do for a living, right behind them; ``shares`` end in "or", behind
    a part of a whole ("one in three, or 900 million"); ``definite`` and ``of_year`` stand around the number of an
    earlier year, ``age`` before a small number, ``lacks`` behind one that goes on from no count of work, ``times``
    behind one that goes on from a count of another time. "Of them" leans on ``persons_before``; where things were
    counted since, ``persons_told`` must follow. ``ranked`` puts one beside others whose people were counted before.
    A number without a noun in the next sentence takes it up behind one of ``measures``.
    ``increase_before``, ``decrease_before`` and ``…_after`` say that the number is a change.
    """

    comparators: Sequence[tuple[str, str]]
    comparators_after: Sequence[tuple[str, str]]
    fillers: Sequence[str]
    articles: Sequence[str]
    between: str
    from_: str
    and_: str
    to: str
    moved: str
    by: str
    leads_to: str
    never_before: str
    never_after: str
    rate_before: str
    rate_after: str
    verbs: str
    sure_verbs: str
    trades: frozenset[str]
    endings: tuple[str, ...]
    qualified: Mapping[str, str]
    people: frozenset[str]
    others: frozenset[str]
    nationals: str
    word: str
    inclusive: str
    casualties: frozenset[str]
    of: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    openings: frozenset[str]
    conjunctions: frozenset[str]
    stops: frozenset[str]
    degrees: frozenset[str]
    also_nouns: frozenset[str]
    other_plurals: str
    no_plurals: frozenset[str]
    labour: str
    labour_before: str
    gathering: str
    danger: str
    casualty_before: str
    casualty_after: str
    toils: str
    shares: str
    of_year: str
    definite: str
    age: str
    lacks: str
    times: str
    persons_told: str
    persons_before: str
    ranked: str
    clause_end: str
    governors: str
    governing_people: str
    rivals: str
    measures: str
    engages: str
    continues: str
    states_after: str
    persons_after: str
    parts: str
    strong_after: str
    increase_before: str
    decrease_before: str
    increase_after: str
    decrease_after: str


def words(lang: str) -> CountWords:
    """The words of counts of a language; ModuleNotFoundError where there are none."""
    found: CountWords = importlib.import_module(f"{__name__}.{lang}").WORDS
    return found
