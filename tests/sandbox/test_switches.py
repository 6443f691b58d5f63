"""The site's switches over loopback HTTP → what nobody knows of the real site, either way round."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from visiting import PER_PAGE, Reply, Visitor

from sandbox.articles import Article
from sandbox.generate import later
from sandbox.serve import serving
from sandbox.site import FULL_LIST, create_site
from sandbox.switches import Switches

PAGE = "/resource/news/paper-workers-accord-1"


@pytest.fixture
def turned(articles: tuple[Article, ...]) -> Any:
    @contextmanager
    def turn(**switches: Any) -> Iterator[Visitor]:
        with serving(articles, per_page=PER_PAGE, switches=Switches(**switches)) as served:
            yield Visitor(served.base)

    return turn


def card_links(page: Reply) -> list[str]:
    return [str(link) for link in page.tree.xpath("//a[@class='ilo--card--link']/@href")]


def test_behaviour_24_node_addresses_answer_or_redirect(turned: Any) -> None:
    with turned() as visitor:
        assert visitor.get("/node/700001").status == 200
    with turned(node_redirects=True) as visitor:
        reply = visitor.get("/node/700001")
        assert (reply.status, reply.headers["Location"]) == (301, visitor.base + PAGE)
        assert visitor.get("/node/1").status == 404


def test_canonical_address_stated_or_not(turned: Any) -> None:
    with turned() as visitor:
        assert b'rel="canonical"' in visitor.get(PAGE).body
    with turned(canonical=False) as visitor:
        page = visitor.get(PAGE)
        assert b"canonical" not in page.body
        assert b"shortlink" not in page.body
        assert page.tree.xpath("string(//meta[@name='node_id']/@content)") == "700001"


def test_no_sitemap(turned: Any) -> None:
    with turned(sitemap=False) as visitor:
        assert visitor.get("/sitemap.xml").status == 404
        assert visitor.get("/sitemap.xml?page=1").status == 404


def test_relative_links_in_cards(turned: Any) -> None:
    with turned(relative_links=True) as visitor:
        for path in ("/resource/news", FULL_LIST):
            own = [link for link in card_links(visitor.get(path)) if "//" not in link]
            assert len(own) >= PER_PAGE
            assert all(link.startswith("/resource/") for link in own)


def test_drupals_own_pager_leaves_the_next_link_out_on_the_last_page(turned: Any) -> None:
    with turned(drupal_pager=True) as visitor:
        pages = [visitor.get(f"{FULL_LIST}?page={n}").tree for n in range(3)]
    following = [page.xpath("string(//li[contains(@class, 'pager__item--next')]/a/@href)") for page in pages]
    assert following == ["?page=1", "?page=2", ""]
    assert not any(page.xpath("//*[@class='ilo--pagination']") for page in pages)


def test_behaviour_21_no_caching_at_all(turned: Any) -> None:
    with turned() as visitor:
        tag = visitor.get(PAGE).headers["ETag"]
        assert visitor.get(PAGE, If_None_Match=tag).status == 304
    with turned(caching=False) as visitor:
        reply = visitor.get(PAGE, If_None_Match=tag)
        assert (reply.status, reply.headers["ETag"], reply.headers["Last-Modified"]) == (200, None, None)


def test_gzip_for_whom_it_is_accepted(turned: Any) -> None:
    with turned() as visitor:
        plain, packed = visitor.get(PAGE), visitor.get(PAGE, Accept_Encoding="gzip, deflate")
        assert plain.headers["Content-Encoding"] is None
        assert gzip.decompress(packed.body) == plain.body
        assert packed.headers["ETag"] == f"W/{plain.headers['ETag']}"
        assert packed.headers["Vary"] == "Cookie, Accept-Encoding"
        again = visitor.get(PAGE, Accept_Encoding="gzip", If_None_Match=packed.headers["ETag"])
        assert (again.status, again.body) == (304, b"")
        assert visitor.get("/nowhere", Accept_Encoding="gzip").headers["Content-Encoding"] == "gzip"
    with turned(gzip=False) as visitor:
        assert visitor.get(PAGE, Accept_Encoding="gzip").headers["Content-Encoding"] is None


def test_another_build_changes_every_page_and_no_text(articles: tuple[Article, ...]) -> None:
    paths = [PAGE, "/resource/article/paper-workers-accord-5", "/resource/news", FULL_LIST]
    with serving(articles) as served:
        visitor = Visitor(served.base)
        before = [visitor.get(path) for path in paths]
        served.site = create_site(articles, switches=Switches(build="t0abc1"))
        after = [visitor.get(path) for path in paths]
    for old, new in zip(before, after, strict=True):
        assert old.headers["ETag"] != new.headers["ETag"]
        assert old.tree.text_content() == new.tree.text_content()


def test_behaviour_21_an_item_changes_its_text_and_lastmod(articles: tuple[Article, ...]) -> None:
    now = later(articles, changed=1)
    (changed,) = [after for before, after in zip(articles, now, strict=True) if before != after]
    with serving(articles) as served:
        visitor = Visitor(served.base)

        def lastmod() -> str:
            pages = [visitor.get(f"/sitemap.xml?page={n}").text for n in range(1, 7)]
            (entry,) = [line for page in pages for line in page.splitlines() if f"{changed.path}<" in line]
            return entry.partition("<lastmod>")[2][:10]

        before, first = visitor.get(changed.path), lastmod()
        served.site = create_site(now)
        after = visitor.get(changed.path, If_None_Match=before.headers["ETag"])
        assert after.status == 200
        assert changed.text.blocks[-1].text in after.text
        assert changed.text.blocks[-1].text not in before.text
        assert first < lastmod() == str(changed.facts.updated)
        same = next(article for article in articles if article in now)
        assert visitor.get(same.path, If_None_Match=visitor.get(same.path).headers["ETag"]).status == 304


def test_a_new_article_leaves_the_pages_of_the_others_alone(articles: tuple[Article, ...]) -> None:
    english = [article.path for article in articles if article.facts.language == "en" and article.path.isascii()]
    with serving(articles) as served:
        visitor = Visitor(served.base)
        before = [visitor.get(path).headers["ETag"] for path in english]
        served.site = create_site(later(articles, new=3))
        assert [visitor.get(path).headers["ETag"] for path in english] == before
        assert len(card_links(visitor.get(FULL_LIST))) == 5
