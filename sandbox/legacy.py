"""An address of the site before April 2024 in; what answers there today, a redirect as a rule, out.

Items were ``…/WCMS_123456/lang--en/index.htm``, lists the same without a number. Those of the newsroom lead to the
present address in one step, those of an office in two: first into the newsroom.
"""

import re
from datetime import date

from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response

from sandbox.addresses import PREFIXES, encoded
from sandbox.articles import Article
from sandbox.catalogue import Catalogue

NEWSROOM = "/global/about-the-ilo/newsroom/news"
OFFICE = "/asia/media-centre/news"
FULL_LIST = "/resource/news/all-news-recent"
# What came out later never had such an address.
MOVED = date(2024, 4, 1)
ITEM = re.compile(r"/(?P<tree>.+)/WCMS_(?P<number>\d+)/lang--(?P<language>[a-z]{2})/index\.htm")
LIST = re.compile(r"/.+/lang--(?P<language>[a-z]{2})/(?:nextRow--\d+/)?index\.htm")
LEAVING = "/pubcgi/links_ext.pl"
# Node id of an article less this is the number in its legacy address.
OFFSET = 400_000
# Numbers of the items that lead in a circle, to nothing, and to a page that sends the visitor on by itself.
CIRCLE = (999_001, 999_002)
DEAD, SENDING_ON = 999_404, 999_300
INTERSTITIAL = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>International Labour Organization</title>
<meta http-equiv="refresh" content="0; url={target}"></head>
<body><p>If you have not been redirected, please click on the link below</p>
<p><a href="{target}">{target}</a></p></body>
</html>
"""


def item_path(number: int, language: str = "en", tree: str = NEWSROOM) -> str:
    """The legacy address of an item."""
    return f"{tree}/WCMS_{number}/lang--{language}/index.htm"


def legacy_path(article: Article, tree: str = NEWSROOM) -> str | None:
    """The legacy address of an article, None where it came out too late to have one."""
    day = article.text.published_on
    return item_path(article.node_id - OFFSET, article.facts.language, tree) if day and day < MOVED else None


def answer(path: str, query: str, catalogue: Catalogue) -> Response | None:
    """What answers at an address below the host, None where it is no legacy address; raises ``NotFound``."""
    if path == LEAVING:
        return _interstitial(query)
    if match := ITEM.fullmatch(path):
        return _item(int(match["number"]), match["language"], f"/{match['tree']}", catalogue)
    if match := LIST.fullmatch(path):
        return _moved(PREFIXES.get(match["language"], "") + FULL_LIST)
    return None


def _item(number: int, language: str, tree: str, catalogue: Catalogue) -> Response:
    if number in CIRCLE:
        return _moved(item_path(CIRCLE[number == CIRCLE[0]]))
    if number == DEAD:
        return _moved("/resource/news/item-that-was-taken-down")
    if number == SENDING_ON:
        return _interstitial(f"/media/{number}/download")
    article = catalogue.by_node(number + OFFSET, language)
    if article is None or legacy_path(article) is None:
        raise NotFound
    return _moved(encoded(article.path) if tree == NEWSROOM else item_path(number, language))


def _moved(location: str) -> Response:
    response = Response(status=301)
    response.headers["Location"] = location
    return response


def _interstitial(target: str) -> Response:
    return Response(INTERSTITIAL.format(target=encoded(target)), mimetype="text/html")
