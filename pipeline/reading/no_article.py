"""An Article in, the reason why it is none out: error pages, signposts, files of something else, or too little text."""

import re

from pipeline.reading import words
from pipeline.reading.printed_dates import fold
from pipeline.records import Article

_FEWEST_WORDS = 10
_SHORT = 80
_NOT_FOUND = re.compile(rf"^(?:{words.NOT_FOUND})\b")
_INTERSTITIAL = re.compile(words.INTERSTITIAL)
_CJK = re.compile(r"[぀-鿿]")


def why_no_article(article: Article) -> str | None:
    """One line that says why the text is no article, or None where it is one."""
    body = " ".join(article.text[s.start : s.end] for s in article.sections if s.name == "body")
    # Chinese and Japanese write no blanks: two characters make about a word.
    size = len(body.split()) + len(_CJK.findall(body)) // 2
    if article.text.lstrip()[:1] in ("{", "[") and article.text.rstrip()[-1:] in ("}", "]"):
        return "data in JSON, not an article"
    if size < _SHORT and (_NOT_FOUND.match(fold(article.title)) or _INTERSTITIAL.search(fold(article.text))):
        return "an error page or a signpost to another page"
    if size < _FEWEST_WORDS:
        return f"{size} words of text under the title: too little for an article"
    if not article.title and not (article.dateline or article.published_on):
        return "neither title, date nor dateline"
    return None
