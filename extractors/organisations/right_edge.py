"""Where a name ends: on from its head noun over "of …", "…, X and Y", "in PLACE", and no further."""

from extractors.organisations.acronyms import explained_letters
from extractors.organisations.patterns.foreign_heads import FOREIGN_OF
from extractors.organisations.walk import Walk

# How many words a foreign name goes on for.
LONGEST_TAIL = 12


class RightEdge(Walk):
    """The right edge of names."""

    def right(self, head: int, first: int) -> int:
        """One past the last token of the name."""
        tokens, i = self.tokens, head + 1
        if tokens[head].possessive and not self.is_inner_possessive(tokens[head]):
            return i
        if "-" in tokens[head].base and tokens[head].base.rsplit("-", 1)[-1] not in self.g.words.HEADS:
            i = self.run(i)
        words, noun = self.g.words, tokens[head].base
        if noun in words.SERVICES and first < head and tokens[i].text in words.AND:
            return self.piece(i + 1) or i
        if noun in words.HEAD_LAST_ONLY and first < head and (noun, tokens[i].text) not in words.GOES_ON_BY:
            return i
        if noun in words.TAKES_PLACE and (at := self.place_opens(i, noun)):
            i = self.places(at) or i
            # "Decent Work Team for North Africa and Country Office for Egypt": one unit of two duties.
            if noun in words.TEAMS and tokens[i].text in words.AND and (at := self.place_opens(i, noun)):
                i = self.places(at) or i
        else:
            i = self.behind(i, head, first)
        return self.up_to_acronym(i, first)

    def behind(self, i: int, head: int, first: int) -> int:
        """The end of what a head noun takes behind it at token ``i``: "of X", "on X", or capitals alone."""
        tokens, words, noun = self.tokens, self.g.words, self.tokens[head].base
        if tokens[i].text in words.ON and words.HEADS.get(noun) not in words.TAKES_ON:
            return i
        if tokens[i].text in words.OPENS_COMPLEMENT or (tokens[i].text in words.TO and noun in words.TAKES_TO):
            return self.complement(i + 1, head, first) or i
        if noun in words.TAKES_BARE or (first == head and noun.endswith(words.GENERAL)):
            return self.complement(i, head, first) or i
        return self.capitals(i, head, first) if tokens[i].kind == "cap" else i

    def capitals(self, i: int, head: int, first: int) -> int:
        """The end of capitals right behind a head: "Bank Windhoek", "Unión Industrial", "Confederación General"."""
        words, noun = self.g.words, self.tokens[head].base
        alone = first == head and noun in words.TAKES_BARE_ALONE
        if alone or noun in words.ALWAYS_FOREIGN or (noun in words.GO_ON and self.is_foreign(i)):
            return self.run(i)
        if self.tokens[i].base in words.TRAILING:
            opens = self.tokens[i + 1].text in words.OPENS_COMPLEMENT
            return (self.complement(i + 2, head, first) if opens else None) or i + 1
        return i

    def is_foreign(self, i: int) -> bool:
        """Whether capitals at ``i`` go on with a foreign "of": "Central | Unica dos Trabalhadores"."""
        while self.tokens[i].kind == "cap":
            i += 1
        return self.tokens[i].text in FOREIGN_OF and self.tokens[i + 1].is_name

    def up_to_acronym(self, i: int, first: int) -> int:
        """Past what only the acronym in brackets behind it shows to be of the name: "… in Africa (BADEA)"."""
        goes_on, tokens = self.g.words.GOES_ON, self.tokens
        further = tokens[i].text in self.g.words.AND and tokens[i + 1].text in self.g.words.THE
        if tokens[i].text not in goes_on or further:
            return i
        end = i
        while end - i < 10 and (tokens[end].is_name or tokens[end].text in goes_on):
            end += 1
        acronym = self.tokens[end + 1].base if self.tokens[end].text == "(" and self.tokens[end + 2].text == ")" else ""
        if not acronym:
            return i
        words = [token.base for token in self.tokens[first:end] if token.kind != "mark"]
        without, with_it = explained_letters(words[: i - first], acronym), explained_letters(words, acronym)
        # Behind "in" the acronym may be another language's; behind other words it must explain the further ones.
        more = with_it > without or (tokens[i].text in self.g.words.IN and without < len(acronym))
        begins = i + 1 + (tokens[i + 1].text in self.g.words.THE)
        return end if more and end > i + 1 and not self.begins_body(begins) else i

    def place_opens(self, i: int, noun: str) -> int | None:
        """Where the places of an office begin: "in X", "at X", "for X", "and Country Office for X"; else None."""
        tokens, words = self.tokens, self.g.words
        if noun in words.TEAMS and tokens[i].text in words.AND:
            offset = next(
                (k for k in (1, 2, 3) if tokens[i + k].base in words.OFFICES and tokens[i + k - 1].kind != "mark"), 0
            )
            i += offset and offset + 1
        opener = tokens[i].text
        if opener in words.IN or opener in words.AT or (opener in words.FOR and not self.is_topic_of_office(i + 1)):
            return i + 1
        return None

    def is_topic_of_office(self, i: int) -> bool:
        """Whether an office is for a subject ("Office for National Statistics") and not for a region."""
        return self.tokens[i].kind == "cap" and self.country_end(i) is None and self.g.is_topic(self.tokens[i])

    def places(self, i: int) -> int | None:
        """The end of a list of places: "Asia and the Pacific", "Thailand, Cambodia and Lao PDR", "Lisbon"."""
        end = self.place(i)
        joins = {",", *self.g.words.AND}
        while end is not None and self.tokens[end].text in joins:
            further = self.place(end + 1)
            listed = self.tokens[end].text != "," or (further and self.tokens[further].text in joins)
            if (
                further is None or not listed or self.tokens[further - 1].possessive
            ):  # "for Nepal and | the UK's Ministry"
                break
            if self.g.head_kind(self.tokens[further - 1]) or further - 1 in self.known:
                break
            end = further
        return end

    def place(self, i: int) -> int | None:
        """The end of one place at ``i``: a country, or capitals that are no body; else None."""
        i += self.tokens[i].text in self.g.words.THE
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
            if not cut and self.tokens[end].kind == "low" and self.goes_on_outside(self.tokens[end].text):
                cut = end
            end += 1
        if cut and self.tokens[end].text not in ("(", ")", ","):
            end = cut
        foreign = any(self.g.words.FOREIGN_WORD.match(token.text) for token in self.tokens[last:end])
        return end if foreign and self.tokens[end].kind != "number" else last

    def goes_on(self, i: int) -> bool:
        """Whether token ``i`` may belong to a foreign name: a word, or a comma before "de" and its like."""
        token = self.tokens[i]
        listed = token.text == "," and self.tokens[i + 1].text in FOREIGN_OF
        return listed or (token.kind in ("low", "cap") and token.text not in self.g.words.NOT_FOREIGN)

    def goes_on_outside(self, word: str) -> bool:
        """Whether a word in small letters behind a foreign name is the sentence’s: a verb, an adverb."""
        words = self.g.words
        return word in words.FUNCTION or word in words.ACTS or bool(words.VERB.search(word))

    def complement(self, i: int, head: int, first: int) -> int | None:
        """The end of "(the) X, Y and Z (of W)" that begins at ``i``, or None where nothing capitalised stands there."""
        while self.tokens[i].text in self.g.words.COMPLEMENT_ARTICLES:
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
        if named and self.g.head_kind(self.tokens[i]) and self.opens_of_or_for(i + 1):
            return True  # "Licensing Unit of the | Office of Industrial Relations"
        end = self.country_end(i) if named else None
        if end is None:
            return False
        # "of Oman" ends a name, "of Oman Workers" does not, "of the Ghana Trades Union Congress" names another body.
        return not self.tokens[end].is_name or self.has_head(end, self.run(end))

    def further(self, i: int) -> int | None:
        """The end of one more piece (", X" or "and X" or "of X" or "for X") that begins at ``i``, or None."""
        word, words, j = self.tokens[i].text, self.g.words, i + 1
        if self.tokens[i - 1].possessive and not self.is_inner_possessive(self.tokens[i - 1]):
            return None
        closing = word == "," and self.tokens[j].text in words.AND
        if closing or word in words.ANY_AND:
            return self.piece(j + closing)
        if word == ",":
            end = self.piece(j)
            while end is not None and self.tokens[end].text == ",":
                if self.tokens[end + 1].text in words.AND:
                    break
                end = self.piece(end + 1) or self.unlike(end + 1)
            return end if end is not None and self.closes_list(end) else None
        if word in words.IN and self.g.is_topic(self.tokens[j]) and not self.begins_body(j):
            return self.run(j)
        if word in FOREIGN_OF or self.opens_of_or_for(i):
            j += self.tokens[j].text in words.THE
            ends_name = self.country_end(j) is not None or j in self.known or self.begins_body(j)
            return None if ends_name or not self.tokens[j].is_name or self.stops_right(j) else self.run(j)
        return None

    def opens_of_or_for(self, i: int) -> bool:
        """Whether an "of" or a "for" stands at ``i``."""
        return self.tokens[i].text in self.g.words.OF or self.tokens[i].text in self.g.words.FOR

    def unlike(self, i: int) -> int | None:
        """The end of one capitalised word within a list of topics that is none by itself: "…, Ocean and Natural …"."""
        single = (
            self.tokens[i].kind == "cap"
            and self.tokens[i + 1].text in {",", *self.g.words.AND}
            and not self.stops_right(i)
        )
        return i + 1 if single and not self.begins_body(i) else None

    def closes_list(self, i: int) -> bool:
        """Whether "and X" stands at ``i``, so that the comma before was a list's within the name."""
        i += self.tokens[i].text == ","
        return self.tokens[i].text in {"&", *self.g.words.AND} and self.piece(i + 1) is not None

    def piece(self, i: int) -> int | None:
        """The end of one further topic at ``i``, or None where a person, a place or another body stands there."""
        token = self.tokens[i]
        if token.text in self.g.words.THE and self.tokens[i + 1].base in self.g.words.WITH_ARTICLE:
            return self.run(i + 1)
        if token.kind != "cap" or self.stops_right(i) or self.begins_body(i):
            return None
        end = self.run(i)
        if end == i + 1 and self.tokens[end].text in self.g.words.OF and self.country_end(end + 1):
            return end  # "Infrastructure and Opening-Up of Burkina Faso"
        # "Early Education": the last word may be the one that tells a topic.
        return end if self.g.is_topic(token) or self.g.is_topic(self.tokens[end - 1]) else None
