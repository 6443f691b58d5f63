"""Article in, the same Article with its language out: the words of the body decide, not the address or the page's tag.

langdetect, seeded: the same text always gets the same answer. The rule for short texts: under twenty words of body,
title and standfirst are read with it, and the language that the page declares wins if langdetect gives it any chance.
"""

from dataclasses import replace
from functools import lru_cache
from typing import Any

from pipeline.records import Article, Issue

# The detector is sure within some hundred characters; all of a long text costs time and changes nothing.
_SAMPLE = 1_000
_FEWEST_WORDS = 20
# Scripts without blanks between words: characters stand in for words.
_FEWEST_CHARACTERS = 40
_ANY_CHANCE = 0.1
_SURE = 0.7


def detect(article: Article) -> Article:
    """Give the article with ``language`` (ISO 639-1) and ``language_confidence`` (0..1).

    Text that no language fits keeps None and carries the issue ``language_unknown``; a doubtful answer, the issue
    ``language_doubtful``.
    """
    body = " ".join(_stretch(article, "body"))
    short = len(body.split()) < _FEWEST_WORDS and sum(_unspaced(c) for c in body) < _FEWEST_CHARACTERS
    text = " ".join((*_stretch(article, "title", "standfirst"), body)) if short else body
    chances = _chances(_sample(text))
    declared = (article.declared_language or "").partition("-")[0]
    if short and declared and (chances.get(declared, 0.0) >= _ANY_CHANCE or not chances):
        language: str | None = declared
    else:
        language = max(chances, key=lambda code: chances[code], default=None)
    confidence = chances.get(language, 0.0) if language else 0.0
    return replace(
        article,
        language=language,
        language_confidence=round(confidence, 4),
        issues=(*article.issues, *_issues(language, confidence)),
    )


def _issues(language: str | None, confidence: float) -> tuple[Issue, ...]:
    if language is None:
        return (Issue("language", "language_unknown", "no language that langdetect knows fits the text"),)
    if confidence < _SURE:
        return (Issue("language", "language_doubtful", f"{language} with a confidence of only {confidence:.2f}"),)
    return ()


def _stretch(article: Article, *names: str) -> list[str]:
    return [article.text[s.start : s.end] for s in article.sections if s.name in names]


def _unspaced(character: str) -> bool:
    return "぀" <= character <= "鿿" or "\u0e00" <= character <= "\u0eff"


def _sample(text: str) -> str:
    """The beginning of the text, past a dateline; all capitals become small letters, which langdetect knows."""
    start = 0 if len(text) <= _SAMPLE else min(60, len(text) - _SAMPLE)
    sample = text[start : start + _SAMPLE]
    return sample.lower() if sample.upper() == sample else sample


def _chances(text: str) -> dict[str, float]:
    """ISO 639-1 code → probability; empty where langdetect finds no letters that it knows."""
    factory, no_features = _detector()
    detector = factory.create()
    detector.append(text)
    chances: dict[str, float] = {}
    try:
        for guess in detector.get_probabilities():
            code = guess.lang.partition("-")[0]  # zh-cn and zh-tw are one language
            chances[code] = chances.get(code, 0.0) + guess.prob
    except no_features:
        return {}
    return chances


@lru_cache(maxsize=1)
def _detector() -> tuple[Any, type[Exception]]:
    """The detector's factory with its profiles (a quarter of a second, once a process), and what it raises."""
    from langdetect import DetectorFactory, LangDetectException, detector_factory  # noqa: PLC0415

    DetectorFactory.seed = 0
    detector_factory.init_factory()
    return detector_factory._factory, LangDetectException
