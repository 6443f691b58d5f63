"""Spellings and determiners of every language: what a table of names in many languages is compared by."""

import re

# Parts names that are folded together.
END = "\0"
# By what a name must hold for each of them.
SPELLINGS = (
    ("organis", re.compile(r"organis"), "organiz"),
    ("labour", re.compile(r"\blabour\b"), "labor"),
    ("centre", re.compile(r"\bcentre\b"), "center"),
    ("programme", re.compile(r"\bprogramme\b"), "program"),
    ("co-oper", re.compile(r"\bco-oper"), "cooper"),
    ("viet nam", re.compile(r"\bviet nam"), "vietnam"),
    ("'", re.compile(rf"'(?=s\b|$|[\s{END}])(?:s\b)?"), ""),
    ("&", re.compile(r"\s*&\s*"), " and "),
    ("/", re.compile(r"\s*/\s*"), "/"),
)
# What parts words, but for the single blank that it is made to be.
GAPS = re.compile(r"[,‐‑-][\s,‐‑-]*|\s[\s,‐‑-]+|[^\S ]")
# What no name of its own follows: "the Gap between", "Our Target".
DETERMINERS = frozenset(
    "the a an this that these those our your their its his her my any no each every one another le la les l’ un une "
    "el los las una".split()
)
# What joins a name to the next one.
LISTS = frozenset((",", "&", "and", "et", "y", "e"))
