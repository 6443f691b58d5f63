"""Articles in; what the site lists, and finds by address, out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import ceil

from sandbox.articles import Article

# How many of each type the newsroom's landing page shows.
LANDING = {"news": 3, "article": 3, "statement": 2}


@dataclass(frozen=True)
class Catalogue:
    """All articles of a site; ``per_page`` is the length of a page of the full list."""

    articles: tuple[Article, ...]
    per_page: int = 5

    @cached_property
    def by_path(self) -> dict[str, Article]:
        """Unencoded address below the host → article."""
        return {article.path: article for article in self.articles}

    @cached_property
    def _by_node(self) -> dict[int, dict[str, Article]]:
        found: dict[int, dict[str, Article]] = {}
        for article in self.articles:
            found.setdefault(article.node_id, {})[article.facts.language] = article
        return found

    def by_node(self, number: int, language: str) -> Article | None:
        """The article of a node id in a language, in the first that it has where it has not that one."""
        versions = self._by_node.get(number, {})
        return versions.get(language) or next(iter(versions.values()), None)

    @cached_property
    def _by_language(self) -> dict[str, tuple[Article, ...]]:
        newest_first = sorted(self.articles, key=lambda a: (a.text.published_on or date.min, a.slug), reverse=True)
        languages = {article.facts.language for article in self.articles}
        return {name: tuple(a for a in newest_first if a.facts.language == name) for name in languages}

    def newest(self, language: str) -> Sequence[Article]:
        """A language's articles, the newest first."""
        return self._by_language.get(language, ())

    def landing(self, language: str) -> Sequence[Article]:
        """What the landing page shows: the newest of each type, type by type."""
        return [
            article
            for kind, count in LANDING.items()
            for article in [a for a in self.newest(language) if a.facts.type == kind][:count]
        ]

    def pages(self, language: str) -> int:
        """How many pages the full list has; an empty one has a page as well."""
        return max(1, ceil(len(self.newest(language)) / self.per_page))

    def page(self, language: str, number: int) -> Sequence[Article]:
        """The articles of a page of the full list, counted from 0."""
        return self.newest(language)[number * self.per_page : (number + 1) * self.per_page]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {article.path: place for found in self._by_language.values() for place, article in enumerate(found)}

    def related(self, article: Article) -> Sequence[Article]:
        """The three articles before it in the same language, whatever came later; the first ones point to each other.

        So a new article changes no page but the listings.
        """
        found, place = self.newest(article.facts.language), self._places[article.path]
        return [other for other in found[min(place + 1, max(0, len(found) - 4)) :] if other is not article][:3]
