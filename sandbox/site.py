"""Articles in; a WSGI application out that answers as www.ilo.org does, with our own articles.

Which address leads where is in ``ROUTES``; below each language's prefix the same routes hold. Behaviour numbers are
those of the list of what a faithful copy must do; the tests carry the same numbers.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from sandbox import files, legacy, markup
from sandbox.addresses import PREFIXES, TAGS, encoded
from sandbox.articles import Article, read_folder
from sandbox.cards import Card, cards
from sandbox.catalogue import Catalogue
from sandbox.chrome import UTILITIES, sections
from sandbox.delivery import deliver
from sandbox.legacy import FULL_LIST
from sandbox.oddities import archive, facets
from sandbox.sitemap import Sitemap
from sandbox.switches import Switches

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

ARTICLES = Path(__file__).parent / "articles"
QUIRKS = Path(__file__).parent / "quirks"
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
    """The application.

    ``base`` is the scheme and host in absolute links, each request's own where it is None. ``aliases`` are hosts that
    lead to ``base`` with a redirect; ``mirror`` is a base address at which the same pages are served, if there is one.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        *,
        per_page: int = 5,
        base: str | None = None,
        switches: Switches | None = None,
    ) -> None:
        self.catalogue = Catalogue(tuple(articles), per_page)
        self.sitemap = Sitemap(self.catalogue)
        self.switches = switches or Switches()
        self.base = base
        self.aliases: frozenset[str] = frozenset()
        self.mirror: str | None = None
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
        if request.method not in {"GET", "HEAD"}:
            return Response("Method not allowed\n", 405, mimetype="text/plain")
        if request.host in self.aliases:
            return _moved(f"{self.base}{request.full_path.rstrip('?')}")
        response = self._found(request)
        if response.mimetype == "text/html":
            response.set_data(self.switches.turned(response.get_data(as_text=True)))
        return deliver(response, request, self.cached_at, self.switches)

    def _found(self, request: Request) -> Response:
        """What is at the address, else the page that says that nothing is."""
        language, path = split_language(request.path)
        visit = Visit(request, language, self.base)
        try:
            old = legacy.answer(request.path, request.query_string.decode("latin-1"), self.catalogue)
            if old is not None:
                return _moved(visit.base + old.headers["Location"]) if old.status_code == 301 else old
            endpoint, values = ROUTES.bind("", path_info=path).match()
            response: Response = getattr(self, f"_{endpoint}")(visit, **values)
        except HTTPException:
            return _page(markup.render_missing(language, visit.base), language, status=404)
        return response

    def _landing(self, visit: "Visit") -> Response:
        found = cards(self.catalogue.landing(visit.language), self._card_base(visit))
        return _page(markup.render_landing(visit.language, visit.base, list(found), _utilities()), visit.language)

    def _listing(self, visit: "Visit") -> Response:
        pages = self.catalogue.pages(visit.language)
        number = min(max(visit.request.args.get("page", 0, type=int), 0), pages - 1)
        query = {name: values for name, values in visit.request.args.lists() if name != "page"}
        path = PREFIXES[visit.language] + FULL_LIST
        pager = markup.Pager(path, number, pages, urlencode(query, doseq=True), drupal=self.switches.drupal_pager)
        first = number * self.catalogue.per_page
        found = list(cards(self.catalogue.page(visit.language, number), self._card_base(visit), first=first))
        narrowing = facets(pager) if self.switches.quirks else []
        if self.switches.quirks and number == pages - 1:
            found += archive(self.catalogue, visit.language, visit.base, self.mirror)
        return _page(markup.render_listing(visit.language, visit.base, found, pager, narrowing), visit.language)

    def _card_base(self, visit: "Visit") -> str:
        return "" if self.switches.relative_links else visit.base

    def _article(self, visit: "Visit", type: str, slug: str) -> Response:
        path = f"{PREFIXES[visit.language]}/resource/{type}/{slug}"
        article = self.catalogue.by_path.get(path)
        return self._show(visit, article) if article else self._section(visit, f"resource/{type}/{slug}")

    def _node(self, visit: "Visit", number: int) -> Response:
        article = self.catalogue.by_node(number, visit.language)
        if article is None:
            raise NotFound
        return (
            _moved(visit.base + encoded(article.path)) if self.switches.node_redirects else self._show(visit, article)
        )

    def _show(self, visit: "Visit", article: Article) -> Response:
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
        other = self.sitemap.others.get(path)
        title = other.title if other else sections(visit.language).get(path)
        if title is None:
            raise NotFound
        return _page(markup.render_section(title, visit.language, visit.base + encoded(path)), visit.language)

    def _search(self, visit: "Visit") -> Response:
        return _page(markup.render_section("Search", visit.language, visit.request.base_url), visit.language)

    def _term(self, visit: "Visit", number: int) -> Response:
        return _page(markup.render_section(f"Topic {number}", visit.language, visit.request.base_url), visit.language)

    def _sitemap(self, visit: "Visit") -> Response:
        if not self.switches.sitemap:
            raise NotFound
        text = self.sitemap.render(visit.base, visit.request.args.get("page", type=int))
        return Response(text, mimetype="application/xml")

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


def create_site(
    articles: Path | Sequence[Article] = ARTICLES,
    *,
    per_page: int = 5,
    base: str | None = None,
    switches: Switches | None = None,
) -> Site:
    """The site of a folder of articles, or of articles read already; raises ``ValueError`` for a folder without any."""
    found = read_folder(articles) if isinstance(articles, Path) else tuple(articles)
    if not found:
        raise ValueError(f"{articles}: no articles there")
    if switches and switches.quirks:
        found += read_folder(QUIRKS)
    return Site(found, per_page=per_page, base=base, switches=switches)


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


def _moved(location: str) -> Response:
    return Response(status=301, headers={"Location": location})


def _page(text: str, language: str, *, status: int = 200) -> Response:
    response = Response(text, status, content_type="text/html; charset=UTF-8")
    response.headers["Content-language"] = TAGS.get(language, language)
    return response
