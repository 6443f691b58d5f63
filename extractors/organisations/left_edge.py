"""Where a name begins: back from its head noun over capitals, topics joined by "and", and no further."""

from extractors.organisations.patterns.foreign_heads import FOREIGN_OF
from extractors.organisations.walk import Walk

# A longer run of capitals is a headline, not a name.
LONGEST_LEFT = 10


class LeftEdge(Walk):
    """The left edge of names."""

    def left(self, head: int) -> int:
        """The first token of the name that ends in the head noun."""
        words = self.g.words
        first = head
        crossed_and = False
        while first > self.taken and head - first < LONGEST_LEFT:
            before = self.tokens[first - 1]
            if before.is_name and not (before.may_stop and self.stops_left(first - 1)):
                first -= 1
            elif before.base in words.HONOURS and self.is_honoured(head) and first < head:
                first -= 1
                break
            elif before.text == "/" and first - 2 >= self.taken and self.tokens[first - 2].kind == "acronym":
                first -= 2
            elif self.joins_all(first - 1) or (before.text in words.AND and self.joins_left(first - 1)):
                first, crossed_and = first - 2, True
            elif before.text in words.AND and (opened := self.opened_by_article(first - 1)) is not None:
                first, crossed_and = opened, True
            elif (
                (before.text in words.OF or before.text in words.AT)
                and self.tokens[head].base in words.UNIT_HEADS
                and self.joins_left(first - 1)
            ) or (before.text == "," and crossed_and and self.joins_left(first - 1)):
                first -= 2
            else:
                break
        while first < head and self.is_sentence_word(first):
            first += 1
        # "Portuguese Instituto da Segurança Social": the adjective is the English writer's.
        foreign = self.tokens[head + 1].text in FOREIGN_OF and self.g.is_demonym(self.tokens[first].base)
        return first + 1 if foreign and first < head else first

    def is_honoured(self, head: int) -> bool:
        """Whether bodies of the head's kind are named after people: "Sir Arthur Lewis Community College"."""
        return self.g.head_kind(self.tokens[head]) in self.g.words.HONOURED

    def opened_by_article(self, i: int) -> int | None:
        """Where the capitals before the "and" at ``i`` begin, if only one article opens both parts of the name.

        "the | International Longshore and Warehouse Union", not "the ILO and Cornell University".
        """
        k = i
        while k > self.taken and self.tokens[k - 1].kind == "cap" and not self.stops_left(k - 1):
            k -= 1
        article = self.tokens[k - 1].text.lower()
        alone = article not in self.g.words.THE and article not in self.g.words.ITS
        if k in (i, 0) or alone or self.has_head(k, i):
            return None
        inside = self.tokens[k:i]
        foreign = any(self.g.is_demonym(t.base) or t.possessive for t in inside[-1:])
        return None if foreign or self.country_end(k) or any(j in self.known for j in range(k, i)) else k

    def joins_all(self, i: int) -> bool:
        """Whether token ``i`` joins capitals to one name: "&" always, "and" between the founders of a foundation."""
        founders = self.tokens[i].text in self.g.words.AND and self.has_foundation(i)
        return (self.tokens[i].text == "&" or founders) and i > self.taken and self.tokens[i - 1].kind == "cap"

    def has_foundation(self, i: int) -> bool:
        """Whether the capitals behind token ``i`` end in Foundation: "David and Lucile Packard Foundation"."""
        return self.tokens[self.run(i + 1) - 1].base in self.g.words.FOUNDATIONS

    def joins_left(self, i: int) -> bool:
        """Whether the comma or "and" at ``i`` joins two topics of one name: "Strategy and Planning Office"."""
        if i - 1 < self.taken or i < 1:
            return False
        before, after = self.tokens[i - 1], self.tokens[i + 1]
        return (
            before.kind == "cap" and not before.possessive and self.g.is_topic(before) and after.kind == "cap"
            and not self.g.head_kind(before) and before.base not in self.g.words.NOT_FIRST
            and not self.g.is_country(after.base) and not self.g.is_demonym(after.base)
        )  # fmt: skip

    def is_sentence_word(self, i: int) -> bool:
        """Whether a word is capitalised just because a sentence begins with it."""
        token = self.tokens[i]
        if token.base in self.g.words.OPENING_ARTICLES:
            return True
        return token.is_function and self.begins_sentence(i)
