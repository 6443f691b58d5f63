"""Where a name ends: on from its head noun over "of …", "…, X and Y", "in PLACE", and no further."""

import re

from extractors.organisations.acronyms import explained_letters
from extractors.organisations.walk import FOREIGN_OF, Walk

# What shows that a run of small letters behind a head is a foreign name going on.
_FOREIGN_WORD = re.compile(
    r"(?:de|del|des|du|della|por|para|l['’]\w+|d['’]\w+|nacional|national|général|general|syndicale|\w+[éèêáíóúñç]\w*)$"
)
_ENGLISH = frozenset(
    "the of and in for to with was is are has have that which who on at by from as will its said".split()
)
# What shows that the sentence goes on behind a foreign name.
_ENGLISH_VERB = re.compile(r"(?:[^aeiou]ed|ing|ly|ys|ts|ds|ns|ls)$")
_OPENS_COMPLEMENT = frozenset(
    ("of", "for", "on", "against", "de", "del", "do", "da", "du", "des", "pour", "para", "für")
)

# How many words a foreign name goes on for.
LONGEST_TAIL = 12
# What may stand between the parts of a name that its acronym holds together.
_GOES_ON = frozenset((*FOREIGN_OF, "in", "on", "at", "to", "with", "and", "the", ",", "of", "for"))


class RightEdge(Walk):
    """The right edge of names."""

    def right(self, head: int, first: int) -> int:
        """One past the last token of the name."""
        tokens, i = self.tokens, head + 1
        if tokens[head].possessive and not self.is_inner_possessive(tokens[head]):
            return i
        if "-" in tokens[head].base and tokens[head].base.rsplit("-", 1)[-1] not in self.g.words.HEADS:
            i = self.run(i)
        if tokens[head].base in ("Service", "Services") and first < head and tokens[i].text == "and":
            return self.piece(i + 1) or i
        noun = tokens[head].base
        if noun in self.g.words.HEAD_LAST_ONLY and first < head and (noun, tokens[i].text) != ("Forum", "for"):
            return i
        if noun in self.g.words.TAKES_PLACE and (at := self.place_opens(i, noun)):
            i = self.places(at) or i
            # "Decent Work Team for North Africa and Country Office for Egypt": one unit of two duties.
            if noun == "Team" and tokens[i].text == "and" and (at := self.place_opens(i, noun)):
                i = self.places(at) or i
        else:
            i = self.behind(i, head, first)
        return self.up_to_acronym(i, first)

    def behind(self, i: int, head: int, first: int) -> int:
        """The end of what a head noun takes behind it at token ``i``: "of X", "on X", or capitals alone."""
        tokens, words, noun = self.tokens, self.g.words, self.tokens[head].base
        if tokens[i].text == "on" and words.HEADS.get(noun) not in ("organ", "government", "education", "association"):
            return i
        if tokens[i].text in _OPENS_COMPLEMENT or (tokens[i].text == "to" and noun in words.TAKES_TO):
            return self.complement(i + 1, head, first) or i
        if noun in words.TAKES_BARE or (first == head and noun.endswith("-General")):
            return self.complement(i, head, first) or i
        return self.capitals(i, head, first) if tokens[i].kind == "cap" else i

    def capitals(self, i: int, head: int, first: int) -> int:
        """The end of capitals right behind a head: "Bank Windhoek", "Unión Industrial", "Confederación General"."""
        words, noun = self.g.words, self.tokens[head].base
        alone = first == head and noun in words.TAKES_BARE_ALONE
        if alone or noun in words.ALWAYS_FOREIGN or (noun in words.GO_ON and self.is_foreign(i)):
            return self.run(i)
        if self.tokens[i].base in words.TRAILING:
            opens = self.tokens[i + 1].text in _OPENS_COMPLEMENT
            return (self.complement(i + 2, head, first) if opens else None) or i + 1
        return i

    def is_foreign(self, i: int) -> bool:
        """Whether capitals at ``i`` go on with a foreign "of": "Central | Unica dos Trabalhadores"."""
        while self.tokens[i].kind == "cap":
            i += 1
        return self.tokens[i].text in FOREIGN_OF and self.tokens[i + 1].is_name

    def up_to_acronym(self, i: int, first: int) -> int:
        """Past what only the acronym in brackets behind it shows to be of the name: "… in Africa (BADEA)"."""
        if self.tokens[i].text not in _GOES_ON or (self.tokens[i].text == "and" and self.tokens[i + 1].text == "the"):
            return i
        end = i
        while end - i < 10 and (self.tokens[end].is_name or self.tokens[end].text in _GOES_ON):
            end += 1
        acronym = self.tokens[end + 1].base if self.tokens[end].text == "(" and self.tokens[end + 2].text == ")" else ""
        words = [token.base for token in self.tokens[first:end] if token.kind != "mark"]
        without, with_it = explained_letters(words[: i - first], acronym), explained_letters(words, acronym)
        # Behind "in" the acronym may be another language's; behind other words it must explain the further ones.
        more = acronym and (with_it > without or (self.tokens[i].text == "in" and without < len(acronym)))
        begins = i + 1 + (self.tokens[i + 1].text == "the")
        return end if more and end > i + 1 and not self.begins_body(begins) else i

    def place_opens(self, i: int, noun: str) -> int | None:
        """Where the places of an office begin: "in X", "at X", "for X", "and Country Office for X"; else None."""
        tokens = self.tokens
        if noun == "Team" and tokens[i].text == "and":
            offset = next(
                (k for k in (1, 2, 3) if tokens[i + k].base == "Office" and tokens[i + k - 1].kind != "mark"), 0
            )
            i += offset and offset + 1
        if tokens[i].text in ("in", "at") or (tokens[i].text == "for" and not self.is_topic_of_office(i + 1)):
            return i + 1
        return None

    def is_topic_of_office(self, i: int) -> bool:
        """Whether an office is for a subject ("Office for National Statistics") and not for a region."""
        return self.tokens[i].kind == "cap" and self.country_end(i) is None and self.g.is_topic(self.tokens[i])

    def places(self, i: int) -> int | None:
        """The end of a list of places: "Asia and the Pacific", "Thailand, Cambodia and Lao PDR", "Lisbon"."""
        end = self.place(i)
        while end is not None and self.tokens[end].text in (",", "and"):
            further = self.place(end + 1)
            listed = self.tokens[end].text == "and" or (further and self.tokens[further].text in (",", "and"))
            if further is None or not listed or self.g.head_kind(self.tokens[further - 1]) or further - 1 in self.known:
                break
            end = further
        return end

    def place(self, i: int) -> int | None:
        """The end of one place at ``i``: a country, or capitals that are no body; else None."""
        i += self.tokens[i].text == "the"
        end = self.country_end(i)
        if end is None and self.tokens[i].kind == "cap" and i not in self.known and not self.stops_right(i):
            end = self.run(i)
        return end

    def foreign_tail(self, head: int, last: int) -> int:
        """Past the small-lettered end of a foreign name, up to the bracket or comma that must close it."""
        if self.tokens[head].base not in self.g.words.GO_ON:
            return last
        end, cut = last, 0
        while end - last < LONGEST_TAIL and self.goes_on(end):
            if not cut and self.tokens[end].kind == "low" and self.goes_on_in_english(self.tokens[end].text):
                cut = end
            end += 1
        if cut and self.tokens[end].text not in ("(", ")", ","):
            end = cut
        foreign = any(_FOREIGN_WORD.match(token.text) for token in self.tokens[last:end])
        return end if foreign and self.tokens[end].kind != "number" else last

    def goes_on(self, i: int) -> bool:
        """Whether token ``i`` may belong to a foreign name: a word, or a comma before "de" and its like."""
        token = self.tokens[i]
        listed = token.text == "," and self.tokens[i + 1].text in FOREIGN_OF
        return listed or (token.kind in ("low", "cap") and token.text not in _ENGLISH)

    def goes_on_in_english(self, word: str) -> bool:
        """Whether a word in small letters behind a foreign name is the sentence’s: a verb, an adverb."""
        words = self.g.words
        return word in words.FUNCTION or word in words.ACTS or bool(_ENGLISH_VERB.search(word))

    def complement(self, i: int, head: int, first: int) -> int | None:
        """The end of "(the) X, Y and Z (of W)" that begins at ``i``, or None where nothing capitalised stands there."""
        while self.tokens[i].text in ("the", "la", "el", "los", "las", "les", "le", "l", "its", "das", "die", "den"):
            i += 1
        # "Office of the High Commissioner": what an office is for may be the holder of one.
        if not self.tokens[i].is_name or (
            self.stops_right(i) and self.tokens[head].base not in self.g.words.OF_HOLDERS
        ):
            return None
        named = first < head
        if self.ends_before(i, named=named):
            return None
        i = self.run(i + self.stops_right(i))
        while (further := self.further(i)) is not None:
            i = further
        return i

    def ends_before(self, i: int, *, named: bool) -> bool:
        """Whether "of X" is no part of the name: a country, or another body, behind what is a name already."""
        if named and (i in self.known or self.tokens[i].kind == "acronym"):
            return True
        if named and self.g.head_kind(self.tokens[i]) and self.tokens[i + 1].text in ("of", "for"):
            return True  # "Licensing Unit of the | Office of Industrial Relations"
        end = self.country_end(i) if named else None
        if end is None:
            return False
        # "of Oman" ends a name, "of Oman Workers" does not, "of the Ghana Trades Union Congress" names another body.
        return not self.tokens[end].is_name or self.has_head(end, self.run(end))

    def further(self, i: int) -> int | None:
        """The end of one more piece (", X" or "and X" or "of X" or "for X") that begins at ``i``, or None."""
        word, j = self.tokens[i].text, i + 1
        if self.tokens[i - 1].possessive and not self.is_inner_possessive(self.tokens[i - 1]):
            return None
        closing = word == "," and self.tokens[j].text == "and"
        if closing or word in ("and", "&", "y", "et", "e", "und"):
            return self.piece(j + closing)
        if word == ",":
            end = self.piece(j)
            while end is not None and self.tokens[end].text == ",":
                if self.tokens[end + 1].text == "and":
                    break
                end = self.piece(end + 1) or self.unlike(end + 1)
            return end if end is not None and self.closes_list(end) else None
        if word == "in" and self.g.is_topic(self.tokens[j]) and not self.begins_body(j):
            return self.run(j)
        if word in ("of", "for", *FOREIGN_OF):
            if self.tokens[j].text == "the":
                j += 1
            ends_name = self.country_end(j) is not None or j in self.known or self.begins_body(j)
            return None if ends_name or not self.tokens[j].is_name or self.stops_right(j) else self.run(j)
        return None

    def unlike(self, i: int) -> int | None:
        """The end of one capitalised word within a list of topics that is none by itself: "…, Ocean and Natural …"."""
        single = self.tokens[i].kind == "cap" and self.tokens[i + 1].text in ("and", ",") and not self.stops_right(i)
        return i + 1 if single and not self.begins_body(i) else None

    def closes_list(self, i: int) -> bool:
        """Whether "and X" stands at ``i``, so that the comma before was a list's within the name."""
        i += self.tokens[i].text == ","
        return self.tokens[i].text in ("and", "&") and self.piece(i + 1) is not None

    def piece(self, i: int) -> int | None:
        """The end of one further topic at ``i``, or None where a person, a place or another body stands there."""
        token = self.tokens[i]
        if token.text == "the" and self.tokens[i + 1].base in ("Pacific", "Caribbean", "Environment", "Arts"):
            return self.run(i + 1)
        if token.kind != "cap" or self.stops_right(i) or self.begins_body(i):
            return None
        end = self.run(i)
        if end == i + 1 and self.tokens[end].text == "of" and self.country_end(end + 1):
            return end  # "Infrastructure and Opening-Up of Burkina Faso"
        # "Early Education": the last word may be the one that tells a topic.
        return end if self.g.is_topic(token) or self.g.is_topic(self.tokens[end - 1]) else None
