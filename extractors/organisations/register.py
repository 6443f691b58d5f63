"""Names of bodies in, one entry a body out: which names, spellings and acronyms of an article mean the same one."""

from extractors.organisations.acronyms import explains
from extractors.organisations.forms import Forms
from extractors.organisations.index import Body
from extractors.organisations.spelling import fold
from extractors.organisations.values import Entry, Mention


class Register:
    """The bodies of one article."""

    def __init__(self, forms: Forms) -> None:
        """Start with no bodies."""
        self.forms = forms
        self.entries: list[Entry] = []
        self.by_acronym: dict[str, Entry] = {}
        # What acronyms of the table mean once the article has named one of their bodies in full.
        self._implied: dict[str, Entry] = {}
        self._by_key: dict[str, list[Entry]] = {}
        self._by_known: dict[Body, Entry] = {}
        # Folded names of which a beginning may be said for the whole, each with its beginnings.
        self._abridgeable: list[tuple[str, frozenset[str]]] = []
        self._noted: set[tuple[int, str]] = set()
        self.last_of_head: dict[str, Entry] = {}

    def add(
        self, name: str, mention: Mention, *, kind: str | None, known: Body | None = None, country: str | None = None,
        acronym: str | None = None, head: str | None = None,
    ) -> Entry:  # fmt: skip
        """Note that ``name`` (with the acronym that the text defines for it) was said, and return its body."""
        entry = self.find(name, known=known, country=country, acronym=acronym)
        if entry is None:
            entry = Entry(kind, known)
            self.entries.append(entry)
        entry.known = entry.known or known
        if known and self._by_known.setdefault(known, entry) is entry:
            for implied in known.also:
                self._implied.setdefault(implied, entry)
        entry.country = entry.country or (known.country if known else None) or country
        if head:
            entry.head = entry.head or head
            self.last_of_head[head] = entry
        self.note_name(entry, name)
        if acronym:
            self.note_acronym(entry, acronym)
        entry.mentions.append(mention)
        return entry

    def add_acronym(
        self, acronym: str, mention: Mention, *, known: Body | None = None, country: str | None = None
    ) -> Entry:
        """Note a body that is named by its acronym alone."""
        entry = self.meaning(acronym) or (self._by_known.get(known) if known else None)
        if entry is None:
            entry = Entry(known.kind if known else None, known, known.country if known else country)
            self.entries.append(entry)
            if known:
                self._by_known[known] = entry
        self.note_acronym(entry, acronym)
        entry.country = entry.country or country
        entry.mentions.append(mention)
        return entry

    def has(self, known: Body) -> bool:
        """Whether a known body has been named."""
        return known in self._by_known

    def identify(self, entry: Entry, known: Body) -> None:
        """Take an entry for a known body, unless another one is."""
        if self._by_known.setdefault(known, entry) is entry:
            entry.known, entry.country = known, entry.country or known.country

    def said(self, known: Body, name: str) -> Entry | None:
        """The entry of a known body that was named in just these words before."""
        entry = self._by_known.get(known)
        return entry if entry and entry.known is known and (id(entry), name) in self._noted else None

    def meaning(self, acronym: str) -> Entry | None:
        """The body that an acronym means by what the article has said so far."""
        return self.by_acronym.get(acronym) or self._implied.get(acronym)

    def note_acronym(self, entry: Entry, acronym: str) -> None:
        """From here on ``acronym`` means this body."""
        entry.add_acronym(acronym)
        self.by_acronym.setdefault(acronym, entry)

    def unite_spelt(self) -> None:
        """Make one body of an acronym that nothing explains and the one name whose initials it has."""
        if not any(entry.acronyms and not entry.names and not entry.known for entry in self.entries):
            return
        spelt: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if not entry.acronyms and not entry.known:
                for initials in {_initials(name) for name in entry.names}:
                    spelt.setdefault(initials, []).append(entry)
        kept = []
        for entry in self.entries:
            alone = entry.acronyms and not entry.names and not entry.known
            same = spelt.get(entry.acronyms[0].upper(), []) if alone else []
            if len(same) == 1:
                same[0].acronyms += entry.acronyms
                same[0].mentions += entry.mentions
            else:
                kept.append(entry)
        self.entries = kept

    def find(
        self, name: str, *, known: Body | None = None, country: str | None = None, acronym: str | None = None
    ) -> Entry | None:
        """The body that a name means among those noted so far, or None."""
        if known and (entry := self._by_known.get(known)):
            return entry
        for key, _ in self.forms.keys(name):
            for entry in self._by_key.get(key, ()):
                if _compatible(entry, country) and _same_acronym(entry, acronym):
                    return entry
        entry = self.by_acronym.get(acronym) if acronym else None
        if entry and acronym:
            same = not entry.names or explains(name.split(), acronym) or _shares_words(entry, name)
            if same:
                return entry
        if not known:
            return self._abridged(name, country, acronym)
        return None

    def note_name(self, entry: Entry, name: str) -> None:
        """From here on ``name`` means this body."""
        said = id(entry), name
        if said in self._noted:
            return
        self._noted.add(said)
        entry.add_name(name)
        for key, beginnings in self.forms.keys(name):
            holders = self._by_key.get(key)
            if holders is None:
                self._by_key[key] = [entry]
                if beginnings:
                    self._abridgeable.append((key, beginnings))
            elif entry not in holders:
                holders.append(entry)
        for variant in self.forms.shorter(name, entry.kind):
            if variant not in entry.variants:
                entry.variants.append(variant)

    def _abridged(self, name: str, country: str | None, acronym: str | None) -> Entry | None:
        """The one body of which ``name`` is the beginning, or that is the beginning of ``name``, word for word."""
        abridged = self.forms.abridged(name)
        if abridged is None:
            return None
        key, shorter = abridged
        others = [other for other, beginnings in self._abridgeable if key in beginnings]
        others += shorter
        found = {
            id(entry): entry
            for other in others
            for entry in self._by_key.get(other, ())
            if not entry.known and _compatible(entry, country) and _same_acronym(entry, acronym)
        }
        return next(iter(found.values())) if len(found) == 1 else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _compatible(entry: Entry, country: str | None) -> bool:
    return country is None or entry.country is None or entry.country == country


def _same_acronym(entry: Entry, acronym: str | None) -> bool:
    return acronym is None or not entry.acronyms or acronym in entry.acronyms


def _shares_words(entry: Entry, name: str) -> bool:
    words = set(fold(name).split())
    return any(len(words & set(fold(other).split())) >= 3 for other in entry.names)
