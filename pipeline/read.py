"""Page in, Article out, or Rejected: the text of a news page or text file in reading order, and what it says of itself.

HTML of the site's known markup is walked part by part (``reading.site_markup``); where only the body's is unknown,
trafilatura reads the main part under the known head; where nothing is known, the whole page: an issue says so.
Everything else is a plain text file.
"""

from dataclasses import replace

from pipeline.reading import decode as decoding
from pipeline.reading.blocks import body_blocks
from pipeline.reading.compose import Head, compose
from pipeline.reading.headlines import arrange
from pipeline.reading.no_article import why_no_article
from pipeline.reading.places import known_place
from pipeline.reading.plain_text import stretches
from pipeline.records import Article, Issue, Page, Rejected

_HTTP_ERROR = 400


def read(page: Page) -> Article | Rejected:
    """Read one page or file; never raises for what the bytes hold.

    Rejected reasons: ``empty``, ``binary``, ``too_large``, ``bad_encoding``, ``not_an_article``, ``http_NNN``.
    """
    if page.status >= _HTTP_ERROR:
        return _rejected(page, f"http_{page.status}", f"the server answered {page.status}")
    characters = decoding.decode(page)
    if isinstance(characters, decoding.Unreadable):
        return _rejected(page, characters.reason, characters.message)
    article = _read_html(page, characters.text) if characters.is_html else _read_text(page, characters.text)
    if isinstance(article, str):
        return _rejected(page, "not_an_article", article)
    why = why_no_article(article)
    return _rejected(page, "not_an_article", why) if why else article


def _rejected(page: Page, reason: str, message: str) -> Rejected:
    return Rejected(page.source, "read", reason, message)


def _address(page: Page) -> str | None:
    return page.final_url if page.final_url.startswith(("http://", "https://")) else None


def _read_text(page: Page, text: str) -> Article:
    blocks = [block for lines in stretches(text) for block in body_blocks(lines)]
    head = Head(url=_address(page))
    return compose(page.source, arrange(blocks, known_place), head, "plain_text", known_place=known_place)


def _read_html(page: Page, text: str) -> Article | str:
    # lxml is read only when there is HTML: the command line starts on text files as well.
    from pipeline.reading import fallback, page_head, site_markup  # noqa: PLC0415

    tree = site_markup.parse(text)
    if tree is None:
        return "no HTML elements"
    why = page_head.why_no_article(tree)
    if why:
        return why
    head = replace(page_head.read_head(tree, _address(page)), url=_address(page))
    blocks = site_markup.blocks(tree)
    if blocks is not None:
        return compose(page.source, blocks, head, "site", known_place=known_place)
    card = site_markup.hero(tree)
    body = fallback.body(site_markup.main_part(tree)) if card else arrange(fallback.page(tree), known_place)
    issue = Issue("read", "unknown_markup", "not the site's known markup: the text is trafilatura's guess at it")
    return compose(page.source, [*card, *body], head, "fallback", known_place=known_place, issues=(issue,))
