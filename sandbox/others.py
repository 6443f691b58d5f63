"""An article in; the publication, meeting or project that the site has beside it, in no crawl's scope, out."""

from dataclasses import dataclass
from datetime import date

from sandbox.addresses import PREFIXES, slug
from sandbox.articles import Article

# Folder of the address and what a thing of the kind is called. The last has no type word in its address.
KINDS = (
    ("publications", "Brief"), ("meetings-and-events", "Meeting"), ("projects-and-partnerships/projects", "Project"),
    ("resource/other", "Video"), ("resource", "Toolkit"),
)  # fmt: skip
# Beside the English ``/resource/other`` stands a Spanish translation of the type word.
SPANISH = {"resource/other": "resource/otros"}


@dataclass(frozen=True, slots=True)
class Other:
    """A page that is no article: its title, its language and the day of its last edit."""

    path: str
    title: str
    language: str
    edited: date


def beside(article: Article, edited: date) -> Other:
    """The thing that came out with an article and was edited on the same day; its kind follows from the node id."""
    folder, word = KINDS[article.node_id % len(KINDS)]
    language = article.facts.language
    subject = article.text.topic or "World of work"
    title = f"{word} {article.node_id}: {subject}"
    if language == "es":
        folder = SPANISH.get(folder, folder)
    return Other(f"{PREFIXES[language]}/{folder}/{slug(title)}", title, language, edited)
