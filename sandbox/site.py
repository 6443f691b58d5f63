"""Articles in; a WSGI application out that answers as www.ilo.org does, with our own articles.

Which address leads where is in ``ROUTES``; below each language's prefix the same routes hold. Behaviour numbers are
those of the list of what a faithful copy must do; the tests carry the same numbers.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from sandbox import files, markup, sitemap
from sandbox.addresses import PREFIXES, TAGS, encoded
from sandbox.articles import Article, read_folder
from sandbox.cards import Card, cards
from sandbox.catalogue import Catalogue
from sandbox.chrome import UTILITIES, sections

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

ARTICLES = Path(__file__).parent / "articles"
FULL_LIST = "/resource/news/all-news-recent"
# What Drupal sends with every page: no cache may keep it beyond its age, and the age is told twice.
CACHING = {
    "Cache-Control": "max-age=900, public",
    "Expires": "Sun, 19 Nov 1978 05:00:00 GMT",
    "Vary": "Cookie",
    "X-Generator": "Drupal 10 (https://www.drupal.org)",
}
# Agents that the site turns away: Python's own, and whatever calls itself a bot.
REFUSED = ("python-urllib", "bot")
ROUTES = Map(
    [
        Rule("/resource/news", endpoint="landing"),
        Rule(FULL_LIST, endpoint="listing"),
        Rule("/resource/<type>/<slug>", endpoint="article"),
        Rule("/node/<int:number>", endpoint="node"),
        Rule("/robots.txt", endpoint="robots"),
        Rule("/sitemap.xml", endpoint="sitemap"),
        Rule("/search", endpoint="search"),
        Rule("/taxonomy/term/<int:number>", endpoint="term"),
        Rule("/media/<int:number>/download", endpoint="download"),
        Rule("/media/oembed", endpoint="video"),
        Rule("/sites/default/files/styles/<path:name>", endpoint="image"),
        Rule("/themes/custom/ilo/favicon.svg", endpoint="image"),
        Rule("/themes/<path:name>", endpoint="stylesheet"),
        Rule("/<path:name>", endpoint="section"),
        Rule("/", endpoint="section"),
    ],
    strict_slashes=False,
    merge_slashes=False,
)


class Site:
    """The application. ``base`` is the scheme and host in absolute links, each request's own where it is None."""

    def __init__(self, articles: Sequence[Article], *, per_page: int = 5, base: str | None = None) -> None:
        self.catalogue = Catalogue(tuple(articles), per_page)
        self.base = base
        # The caches were filled when the site came up; that is no article's date.
        self.cached_at = datetime.now(UTC).replace(microsecond=0)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request; the WSGI protocol."""
        request = Request(environ)
        return self.answer(request)(environ, start_response)

    def answer(self, request: Request) -> Response:
        """The response to a request, 304 where the visitor has the page already."""
        if any(word in request.user_agent.string.lower() for word in REFUSED):
            return Response("Access denied\n", 403, mimetype="text/plain")
        language, path = split_language(request.path)
        try:
            endpoint, values = ROUTES.bind("", path_info=path).match()
            response: Response = getattr(self, f"_{endpoint}")(Visit(request, language, self.base), **values)
        except HTTPException:
            page = markup.render_missing(language, self.base or request.host_url.rstrip("/"))
            return _page(page, language, status=404)
        if request.method not in {"GET", "HEAD"}:
            return Response("Method not allowed\n", 405, mimetype="text/plain")
        response.headers.extend(CACHING)
        response.last_modified = self.cached_at
        response.add_etag()
        response.make_conditional(request)
        del response.headers["Date"]  # the server sets it as well
        return response

    def _landing(self, visit: "Visit") -> Response:
        found = cards(self.catalogue.landing(visit.language), visit.base)
        return _page(markup.render_landing(visit.language, visit.base, list(found), _utilities()), visit.language)

    def _listing(self, visit: "Visit") -> Response:
        pages = self.catalogue.pages(visit.language)
        number = min(max(visit.request.args.get("page", 0, type=int), 0), pages - 1)
        pager = markup.Pager(PREFIXES[visit.language] + FULL_LIST, number, pages)
        first = number * self.catalogue.per_page
        found = cards(self.catalogue.page(visit.language, number), visit.base, first=first)
        return _page(markup.render_listing(visit.language, visit.base, list(found), pager), visit.language)

    def _article(self, visit: "Visit", type: str, slug: str) -> Response:
        return self._show(visit, self.catalogue.by_path.get(f"{PREFIXES[visit.language]}/resource/{type}/{slug}"))

    def _node(self, visit: "Visit", number: int) -> Response:
        return self._show(visit, self.catalogue.by_node(number, visit.language))

    def _show(self, visit: "Visit", article: Article | None) -> Response:
        if article is None:
            raise NotFound
        related = self.catalogue.related(article)
        # What a read-more box folds away is another article's first paragraph.
        teaser = related[0].text.blocks[0].text if related and related[0].text.blocks else None
        page = markup.render_article(
            article.text,
            url=visit.base + encoded(article.path),
            facts=article.facts,
            related=list(cards(related, visit.base)),
            teaser=teaser,
        )
        return _page(page, article.facts.language)

    def _section(self, visit: "Visit", name: str = "") -> Response:
        path = f"{PREFIXES[visit.language]}/{name}"
        title = sections(visit.language).get(path)
        if title is None:
            raise NotFound
        return _page(markup.render_section(title, visit.language, visit.base + path), visit.language)

    def _search(self, visit: "Visit") -> Response:
        return _page(markup.render_section("Search", visit.language, visit.request.base_url), visit.language)

    def _term(self, visit: "Visit", number: int) -> Response:
        return _page(markup.render_section(f"Topic {number}", visit.language, visit.request.base_url), visit.language)

    def _sitemap(self, visit: "Visit") -> Response:
        return Response(
            sitemap.render(self.catalogue, visit.base, visit.request.args.get("page", type=int)),
            mimetype="application/xml",
        )

    def _robots(self, visit: "Visit") -> Response:
        return Response(files.ROBOTS, mimetype="text/plain")

    def _download(self, visit: "Visit", number: int) -> Response:
        return Response(files.pdf(f"Document {number}"), mimetype="application/pdf")

    def _image(self, visit: "Visit", name: str = "") -> Response:
        return Response(files.picture(name), mimetype="image/svg+xml")

    def _video(self, visit: "Visit") -> Response:
        return Response(files.VIDEO, mimetype="text/html")

    def _stylesheet(self, visit: "Visit", name: str) -> Response:
        if not name.endswith(".css"):
            raise NotFound
        return Response("/* The fonts of the copy are those of the machine. */\n", mimetype="text/css")


class Visit:
    """A request with its language and the base of the absolute links in its answer."""

    def __init__(self, request: Request, language: str, base: str | None) -> None:
        self.request = request
        self.language = language
        self.base = base or request.host_url.rstrip("/")


def create_site(articles: Path | Sequence[Article] = ARTICLES, *, per_page: int = 5, base: str | None = None) -> Site:
    """The site of a folder of articles, or of articles read already; raises ``ValueError`` for a folder without any."""
    found = read_folder(articles) if isinstance(articles, Path) else tuple(articles)
    if not found:
        raise ValueError(f"{articles}: no articles there")
    return Site(found, per_page=per_page, base=base)


def split_language(path: str) -> tuple[str, str]:
    """The language of a path by its prefix, and the path below the prefix: "/fr/node/5" → ("fr", "/node/5")."""
    first, _, rest = path.lstrip("/").partition("/")
    language = next((code for code, prefix in PREFIXES.items() if prefix == f"/{first}"), None)
    return (language, "/" + rest) if language else ("en", path)


def _utilities() -> list[Card]:
    return [
        Card(kind="feature", href=href, title=title, link_title=title, eyebrow=None, intro=None, epoch=None, date=None,
             date_extra=None, image=f"/sites/default/files/styles/cards_tablet/public/{number}.jpg.webp?itok=0a1b2c3d")
        for number, (title, href) in enumerate(UTILITIES)
    ]  # fmt: skip


def _page(text: str, language: str, *, status: int = 200) -> Response:
    response = Response(text, status, content_type="text/html; charset=UTF-8")
    response.headers["Content-language"] = TAGS.get(language, language)
    return response
