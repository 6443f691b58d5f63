"""The stored texts in, a new extraction of each by the pipelines of today, and a report of what has changed, out.

No page is asked for and no archive is read: ``annotate`` and ``assemble`` work on what ``article.text`` holds. A batch
is one transaction, and what is to be done is what no extraction of today covers yet: a run that was cut short, however,
is gone on with by the next one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from models.session import Engine
from pipeline import frontier
from pipeline.annotate import languages
from pipeline.annotating.guard import Annotate
from pipeline.assemble import assemble
from pipeline.changes import Change, Changes, Kind
from pipeline.database import open_database, writing_sessions
from pipeline.errors import ConfigurationError
from pipeline.query.stored import StoredArticle, Wanted, count_wanting, pipelines, wanting
from pipeline.records import Annotations, Article, Events, Issue, Outcome, Rejected
from pipeline.run import annotating, attempted, closing_run, in_order
from pipeline.settings import Settings
from pipeline.store import Again, fail_dead_runs, start_run, supersede_batch
from pipeline.store.extractions import TOKENIZER
from pipeline.tally import Summary, Tally

Read = Events | Rejected
Save = Callable[[Sequence[Again]], list[Outcome]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked for.

    With an ``extractor``, the articles whose extraction does not hold it at its version of today; without, those whose
    extraction is not wholly of today. ``languages`` leaves out all others, ``since`` what was published before.
    """

    extractor: str | None = None
    since: date | None = None
    languages: tuple[str, ...] = ()

    def asked_for(self) -> dict[str, Any]:
        """The choice as JSON, for the run's row."""
        since = self.since.isoformat() if self.since else None
        return {"extractor": self.extractor, "since": since, "languages": list(self.languages)}


@dataclass(frozen=True, slots=True)
class Report:
    """How a re-extraction ended: the counts of articles, and by extractor and kind what has changed in them."""

    summary: Summary
    changes: dict[Kind, Change]


def reextract(
    settings: Settings, choice: Choice = Choice(), tally: Tally | None = None, *, dry_run: bool = False
) -> Report:
    """Give every article that wants one a new extraction, which supersedes the one it has; ``dry_run`` only reports.

    An article on which a stage fails, or an extractor that did not fail before, is rejected and keeps the extraction
    that it has. Raises ``ConfigurationError`` for an extractor or language that there is none of, or a database that
    is not ready.
    """
    tally = tally or Tally()
    asked = _languages(choice)
    changes = Changes()
    with annotating(settings, warm=asked) as annotate, open_database(settings.database_url) as engine:
        wanted = Wanted(_good(engine, _today(annotate, asked), choice.extractor), choice.since)
        tally.planned(count_wanting(engine, wanted))
        with _trial() if dry_run else _recorded(engine, choice, tally) as save:
            batches = _batches(engine, wanted, settings.batch_size, tally)
            for batch in in_order(partial(read_again, annotate=annotate), batches, settings.workers):
                outcomes = save([Again(stored.article_id, stored.extraction_id, result) for stored, result in batch])
                for (stored, result), outcome in zip(batch, outcomes, strict=True):
                    if isinstance(result, Events) and outcome.status == "stored":
                        changes.add(stored, result)
                tally.left(outcomes)
    return Report(tally.closed(), changes.by_kind())


def read_again(batch: Sequence[StoredArticle], annotate: Annotate) -> list[tuple[StoredArticle, Read]]:
    """Some articles, each with what the pipelines of today find in it."""
    articles = [stored.article for stored in batch]
    try:
        annotated: list[Annotations | Rejected] = [*annotate(articles)]
    except ConfigurationError:
        raise
    except Exception:  # one of them is at fault: the others must not pay for it
        annotated = [attempted(article, "annotate", lambda one: next(annotate([one]))) for article in articles]
    return [(stored, _result(stored, found)) for stored, found in zip(batch, annotated, strict=True)]


def _result(stored: StoredArticle, annotated: Annotations | Rejected) -> Read:
    """A stored extraction gives way to none that lacks what an extractor of its own has failed to find this time."""
    if isinstance(annotated, Annotations) and (lost := "; ".join(_lost(stored.pipeline, annotated.issues))):
        return Rejected(stored.article.source, "annotate", "extractor_failed", f"{lost}; the former extraction stays")
    return attempted(annotated, "assemble", assemble, source=stored.article.source)


def _lost(pipeline: str | None, issues: Iterable[Issue]) -> Iterator[str]:
    """What is told of the failed components that the pipeline of a stored extraction had, each by name first."""
    had = [component.partition(" ")[0] for component in _components(pipeline or "")]
    for issue in issues:
        name = issue.message.partition(": ")[0]
        if issue.code.startswith("extractor_") and pipeline is not None and name in (TOKENIZER, *had):
            yield issue.message


def _batches(engine: Engine, wanted: Wanted, size: int, tally: Tally) -> Iterator[list[StoredArticle]]:
    """The articles by row number; within a batch those of one language together, as ``annotate`` likes them."""
    last = 0
    while batch := wanting(engine, wanted, after=last, limit=size):
        last = batch[-1].article_id
        tally.taken(len(batch))
        yield sorted(batch, key=lambda stored: stored.article.language or "")


def _languages(choice: Choice) -> tuple[str, ...]:
    if unknown := [code for code in choice.languages if code not in languages()]:
        known = ", ".join(languages())
        raise ConfigurationError(f"--language: nothing is extracted in {', '.join(unknown)} (only in: {known})")
    return tuple(dict.fromkeys(choice.languages or languages()))


def _today(annotate: Annotate, asked: Sequence[str]) -> dict[str, str]:
    """By language, the version of the pipeline that annotates now: it says so itself, of an article without a word."""
    blank = Article(
        source="", url=None, text="", sections=(), title="", standfirst=None, topic=None, published_on=None,
        dateline=None, captions=(), node_id=None, canonical_url=None, text_method="plain_text", content_sha256="",
    )  # fmt: skip
    found = annotate(replace(blank, language=language) for language in asked)
    return {language: annotations.pipeline for language, annotations in zip(asked, found, strict=True)}


def _good(engine: Engine, today: dict[str, str], extractor: str | None) -> dict[str, frozenset[str]]:
    """By language, the pipeline versions whose extractions need not be made anew."""
    if extractor is None:
        return {language: frozenset((now,)) for language, now in today.items()}
    stored, good = pipelines(engine), {}
    for language, now in today.items():
        wanted = [component for component in _components(now) if component.partition(" ")[0] == extractor]
        if wanted:
            same = (made for made in stored if made.startswith(f"{language}:") and {*wanted} <= {*_components(made)})
            good[language] = frozenset((now, *same))
    if not good:
        names = dict.fromkeys(part.partition(" ")[0] for now in today.values() for part in _components(now))
        told = ", ".join(names)
        raise ConfigurationError(f"--extractor: there is no {extractor!r}; the extractors are: {told}")
    return good


def _components(pipeline: str) -> list[str]:
    """Names with versions, from what ``pipeline_version`` makes of them: ``en: sentences 1, dates 1, …``."""
    return pipeline.partition(": ")[2].split(", ")


@contextmanager
def _recorded(engine: Engine, choice: Choice, tally: Tally) -> Iterator[Save]:
    """A run's row around the work, and the function that stores a batch in one transaction."""
    sessions = writing_sessions(engine)
    with sessions.begin() as session:
        fail_dead_runs(session, "reextract", frontier.is_dead)
        run_id = start_run(session, "reextract", choice.asked_for() | {"process": frontier.new_owner()})

    def save(batch: Sequence[Again]) -> list[Outcome]:
        with sessions.begin() as session:
            return supersede_batch(session, batch, run_id=run_id)

    with closing_run(sessions, run_id, tally):
        yield save


@contextmanager
def _trial() -> Iterator[Save]:
    """What would be stored counts as stored."""
    yield lambda batch: [_would_leave(again.record) for again in batch]


def _would_leave(record: Read) -> Outcome:
    if isinstance(record, Rejected):
        return Outcome(record.source, "rejected", record.reason, record.message)
    return Outcome(record.annotations.article.source, "stored", issues=record.annotations.issues)
