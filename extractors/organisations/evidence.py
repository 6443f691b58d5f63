"""A run of capitals in, what its sentence says of it out: the rule that makes it a body, and of which kind."""

from extractors.organisations.acronyms import explains
from extractors.organisations.context import Context, Stretch
from extractors.organisations.index import Body
from extractors.organisations.runs import Run
from extractors.organisations.tokens import Token

# How far back a list's noun is sought, and how far on an apposition's, in tokens.
_BACK = 6
_ON = 10
# How far before a preposition its verb stands: "signed an agreement with".
_NEAR = 3
_OPENERS = frozenset('.!?:;"“‘«•*–—')
_QUOTES = frozenset('"“‘«')

Answer = tuple[str, str | None] | None


class Evidence:
    """Looks around runs of one stretch."""

    def __init__(self, context: Context, stretch: Stretch, within_sentences: set[str]) -> None:
        """Take the article's state, the stretch, and the article's capitals that begin no sentence."""
        self.within_sentences = within_sentences
        self.c = context
        self.words = context.evidence
        self.tokens = stretch.tokens
        self.stretch = stretch

    def of(self, run: Run) -> Answer:
        """The rule and the kind of body, or None where nothing around the run speaks for a body."""
        following = self.tokens[run.last]
        if following.kind == "cap" and following.base in self.c.words.NOT_FIRST:
            return self.behind(run)
        return self.before(run) or self.behind(run) or self.itself(run)

    # -- what stands before -------------------------------------------------------------------------------------------

    def before(self, run: Run) -> Answer:
        """A noun that calls it ("the retailer X"), a list that it opens, a part played for it ("director of X")."""
        i = run.first - 1
        while i >= 0 and (self.tokens[i].text in _QUOTES or self.is_large_article(i)):
            i -= 1
        if i >= 0 and self.tokens[i].text.lower() in self.words.BEFORE_ALONE:
            return "part", None
        article = i >= 0 and self.tokens[i].text in self.words.ARTICLES and self.tokens[i].text not in self.words.BEFORE
        i -= article
        if i < 1 or self.tokens[i].kind == "break":
            return None
        if not article and (called := self.called(i, run)):
            return called
        if self.tokens[i].text in self.words.BEFORE:
            return self.part(i, run)
        return None if article else self.opened(i, run)

    def opened(self, i: int, run: Run) -> Answer:
        """A noun set off by the comma at token ``i`` ("the retailer, X,"), or a verb there that joins to bodies."""
        word, earlier = self.tokens[i].text, self.tokens[i - 1].text
        if word == "," and earlier in self.words.CALLS and earlier not in self.words.NOT_BEFORE:
            closed = self.tokens[run.after].text in (",", ".", ";", "–", "-", ")")
            return ("introduced", self.words.CALLS[earlier]) if closed else None
        return ("part", None) if word in self.words.JOIN else None

    def called(self, i: int, run: Run) -> Answer:
        """The noun at token ``i`` right before a run, or before "called", or before "such as"."""
        word = self.tokens[i].text
        lower = word.lower()
        if self.c.lexicon.is_adjective(lower) and lower not in self.words.CALLS:
            return self.qualified(i - 1, run)
        kind = self.words.CALLS.get(lower) or self.words.CALLS_PLURAL.get(lower)
        if kind and (self.tokens[i].kind in ("low", "acronym") or self.begins_sentence(i)):
            doubtful = lower in self.words.NOT_BEFORE or lower in self.words.TOOLS
            return None if doubtful and self.tokens[run.first].kind != "acronym" else ("introduced", kind)
        if word in self.words.CALLED:
            nouns = (self.words.CALLS.get(t.text) for t in reversed(self.tokens[max(0, i - _BACK) : i]))
            kind = next(filter(None, nouns), None)
            return ("introduced", kind) if kind else None
        for opener in self.words.LISTING:
            if word == opener[-1] and (len(opener) == 1 or self.tokens[i - 1].text == opener[0]):
                return self.listed(i - len(opener))
        return None

    def is_large_article(self, i: int) -> bool:
        """Whether token ``i`` is an article that begins the name behind it: "l’hebdomadaire | L’Éveil"."""
        return self.tokens[i].elided and self.tokens[i].text[0].isupper() and i > 0 and self.tokens[i - 1].kind == "low"

    def qualified(self, i: int, run: Run) -> Answer:
        """The noun before one or two adjectives that calls a run: "la coopérative agricole X"; it ends at ``i``."""
        word = self.tokens[i].text
        if i > 0 and self.c.lexicon.is_adjective(word) and word not in self.words.CALLS:
            i -= 1
        lower = self.tokens[i].text.lower() if i >= 0 else ""
        kind = self.words.CALLS.get(lower) or self.words.CALLS_PLURAL.get(lower)
        doubtful = lower in self.words.NOT_BEFORE or lower in self.words.TOOLS
        return ("introduced", kind) if kind and not (doubtful and self.tokens[run.first].kind != "acronym") else None

    def listed(self, i: int) -> Answer:
        """The plural noun that a "such as" behind token ``i`` lists: "brands and retailers in the region such as X"."""
        for token in reversed(self.tokens[max(0, i - _BACK) : i + 1]):
            if token.text in (".", ";") or token.kind == "break":
                return None
            if kind := self.words.CALLS_PLURAL.get(token.base.lower()):
                return "introduced", kind
        return None

    def part(self, i: int, run: Run) -> Answer:
        """A preposition at token ``i`` behind what only goes with bodies: "employees of", "funded by"."""
        preposition = self.tokens[i].text
        nouns = self.words.BEFORE[preposition]
        for token in reversed(self.tokens[max(0, i - _NEAR) : i]):
            if token.kind in ("mark", "break"):
                return None
            word = token.base.lower()
            if word in nouns:
                return None if word in self.words.PERSONS_TOO and self.could_be_person(run) else ("part", None)
            if token.kind != "low" or preposition in self.c.words.OF or word in self.words.BEFORE:
                return None
        return None

    def begins_sentence(self, i: int) -> bool:
        """Whether token ``i`` is capitalised because a sentence begins, or stands behind its "The"."""
        i -= i > 0 and self.tokens[i - 1].text.lower() in self.words.ARTICLES
        return i == 0 or self.tokens[i - 1].kind in ("break", "mark")

    def opens_sentence(self, i: int) -> bool:
        """Whether token ``i`` is the first of its sentence or of a quotation."""
        return i == 0 or self.tokens[i - 1].kind == "break" or self.tokens[i - 1].text in _OPENERS

    def could_be_person(self, run: Run) -> bool:
        """Whether a run could be a name and a surname: two or three words with no sign of a firm among them."""
        names = [t for t in self.tokens[run.first : run.last] if t.is_name]
        return 2 <= len(names) <= 3 and all(t.kind == "cap" and not has_inner_capital(t) for t in names)

    # -- what stands behind -------------------------------------------------------------------------------------------

    def behind(self, run: Run) -> Answer:
        """What it has or does ("X’s employees", "X operates"), or what a comma says that it is ("X, a retailer")."""
        token = self.tokens[run.after]
        last = self.tokens[run.last - 1]
        if last.possessive:
            k = run.last
            while self.tokens[k].kind == "cap" and k - run.last < _NEAR:
                k += 1  # "Lonmin’s | Marikana | mine"
            return ("part", None) if self.tokens[k].text.lower() in self.words.OWNED else None
        if token.text == ",":
            return self.apposition(run.after + 1)
        if token.kind == "low":
            return self.acts(run)
        if token.kind == "cap" and token.base in self.c.words.NOT_FIRST and run.after == run.last:
            titled = token.base in self.words.HOLDERS and last.base not in self.c.words.GENERIC
            return ("part", None) if titled else None
        return None

    def acts(self, run: Run) -> Answer:
        """A verb or noun behind the run that goes with bodies."""
        token, following = self.tokens[run.after], self.tokens[run.after + 1]
        if token.text in self.words.FOLLOWED_BY:
            return "part", None
        if run.last == run.first + 1 and self.opens_sentence(run.first) and not self.is_surely_name(run):
            return None
        if token.text in self.words.DOES:
            return "acts", "company"
        done = token.text in self.words.HAS and following.text in self.words.DONE
        persons_too = (done or token.text in self.words.PERSONS_DO) and not self.could_be_person(run)
        return ("acts", None) if persons_too or token.text in self.words.DOES_ONCE else None

    def is_surely_name(self, run: Run) -> bool:
        """Whether the first word of a sentence is more than a common word written large."""
        token = self.tokens[run.first]
        return has_inner_capital(token) or not token.base.isascii() or token.base in self.within_sentences

    def apposition(self, i: int) -> Answer:
        """What is said behind a comma at token ``i``: "one of the largest retailers", "which runs the port"."""
        opener = self.tokens[i]
        if opener.text in self.words.WHOSE:
            does = self.tokens[i + 1].text
            return ("acts", "company") if does in self.words.DOES or does in self.words.OWNED else None
        if self.c.words.ORDER == "head_first" and opener.text in self.words.CALLS:
            kind = self.explained(i - 1, many=False)
            return ("apposition", kind) if kind else None
        if opener.text in self.words.OPENS_APPOSITION or self.owner(i):
            kind = self.explained(i, many=opener.text in self.words.ONE_OF)
            return ("apposition", kind) if kind else None
        return None

    def owner(self, i: int) -> bool:
        """Whether "India’s" or "Southeast Asia’s" stands at token ``i``."""
        two = self.tokens[i : i + 2]
        return two[0].is_name and any(t.is_name and t.possessive for t in two)

    def explained(self, i: int, *, many: bool) -> str | None:
        """The kind of body that the apposition at token ``i`` names; ``many``: by a plural ("one of the … firms")."""
        for k in range(i + 1, min(i + _ON, len(self.tokens) - 1)):
            token, following = self.tokens[k], self.tokens[k + 1]
            if token.kind == "break" or token.text in (",", ".", ";", ":", "(", "–"):
                return None
            ends = following.kind != "low" or following.text in self.words.ENDS_APPOSITION
            if token.base in self.words.PERSON_NOUNS or (ends and token.base in self.words.PLACE_NOUNS):
                return None
            plural = self.words.CALLS_PLURAL.get(token.text) if many else None
            kind: str | None = self.words.CALLS.get(token.base.lower()) or plural
            if kind and ends:
                return kind
            if token.text in self.words.ENDS_APPOSITION and not many:
                return None
        return None

    # -- the name itself ----------------------------------------------------------------------------------------------

    def itself(self, run: Run) -> Answer:
        """A foreign "of" and a country within: "Electricité du Liban", "Cornelder de Moçambique"."""
        if run.last - run.first < 2:
            return None
        inside = self.tokens[run.first : run.last]
        small = [t.text for t in inside[1:-1] if t.kind == "low"]
        if small and (self.c.countries.of_word(inside[-1].base) or not self.words.NO_PERSONS.isdisjoint(small)):
            return "foreign", None
        if self.acronym(run):
            return "defined", None
        if inside[-1].base in self.c.words.COMPANY_TAILS:
            owner = self.beginning(run)
            if owner is not None and owner.kind == "company":
                return "branch", "company"
        worldwide = inside[-1].base in self.words.WORLDWIDE
        return ("branch", None) if worldwide or self.is_branch(run) else None

    def beginning(self, run: Run) -> Body | None:
        """The known body whose name is the beginning of a run."""
        found = self.stretch.known.get(run.first)
        return found[1] if found is not None and found[0] < run.last else None

    def is_branch(self, run: Run) -> bool:
        """Whether a name ends in the country of a branch: "Statistics Greenland", "Canon Vietnam".

        Most words before a country are no names ("Rural Indonesia", "Visiting China"): the first must be a body's, an
        acronym, or one that such names begin with.
        """
        tokens, countries = self.tokens, self.c.countries
        last = tokens[run.last - 1]
        first = tokens[run.first]
        if (
            last.possessive  # "Improving China’s institutional capacity"
            or not (self.beginning(run) or first.kind == "acronym" or first.base in self.words.BRANCHES)
            or self.stretch.starts[run.first] in self.c.places
            or countries.is_demonym(first.base)
        ):
            return False
        ends = (countries.at(tokens, k) for k in range(run.first + 1, run.last))
        return not countries.is_demonym(last.base) and any(found and found[0] == run.last for found in ends)

    def acronym(self, run: Run) -> str | None:
        """The acronym in brackets that stands for a run of words none of which is a common one."""
        bracket = self.stretch.brackets.get(run.last)
        defined = bracket.defined if bracket and run.last - run.first > 1 else None
        if defined is None or defined[1] - defined[0] != 1:
            return None
        acronym = self.tokens[defined[0]].base
        words = [t.base for t in self.tokens[run.first : run.last]]
        strange = not any(
            self.c.lexicon.is_topic(t) or t.base in self.c.words.GENERIC for t in self.tokens[run.first : run.last]
        )
        return acronym if strange and acronym not in self.c.words.NOT_ACRONYMS and explains(words, acronym) else None


def has_inner_capital(token: Token) -> bool:
    """Whether a word has a capital within: "LaOved", "AfriForum"."""
    return any(map(str.isupper, token.base[1:]))
