"""Spellings and determiners of every language: what a table of names in many languages is compared by."""

import re

# Parts names that are folded together.
END = "\0"
SPELLINGS = (
    (re.compile(r"organis"), "organiz"),
    (re.compile(r"\blabour\b"), "labor"),
    (re.compile(r"\bcentre\b"), "center"),
    (re.compile(r"\bprogramme\b"), "program"),
    (re.compile(r"\bco-oper"), "cooper"),
    (re.compile(r"\bviet nam"), "vietnam"),
    (re.compile(rf"'(?=s\b|$|[\s{END}])(?:s\b)?"), ""),
    (re.compile(r"\s*&\s*"), " and "),
    (re.compile(r"\s*/\s*"), "/"),
    (re.compile(r"[\s,‐‑-]+"), " "),
)
# What no name of its own follows: "the Gap between", "Our Target".
DETERMINERS = frozenset(
    "the a an this that these those our your their its his her my any no each every one another le la les l’ un une "
    "el los las una".split()
)
# What joins a name to the next one.
LISTS = frozenset((",", "&", "and", "et", "y", "e"))
