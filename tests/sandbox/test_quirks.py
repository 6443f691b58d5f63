"""The site with its quirks over loopback HTTP → legacy addresses, mirror, facets and odd articles as they should be."""

import re
import socket
from collections.abc import Iterator
from urllib.parse import quote, unquote, urljoin, urlsplit

import pytest
from lxml import html
from visiting import AGENT, Visitor

from sandbox.addresses import encoded
from sandbox.articles import Article, read_folder
from sandbox.legacy import CIRCLE, DEAD, NEWSROOM, OFFICE, SENDING_ON, item_path, legacy_path
from sandbox.serve import Served, serving
from sandbox.site import FULL_LIST, QUIRKS
from sandbox.switches import Switches

ODD = {article.slug: article for article in read_folder(QUIRKS)}
OLD = "youth-employment-and-sustainable-development"


@pytest.fixture(scope="module")
def served(articles: tuple[Article, ...]) -> Iterator[Served]:
    with serving(articles, switches=Switches(quirks=True), mirror=True) as found:
        yield found


@pytest.fixture(scope="module")
def quirky(served: Served) -> Visitor:
    return Visitor(served.base)


def follow(visitor: Visitor, path: str) -> list[tuple[int, str]]:
    """Status and path of every hop from an address; six at most."""
    hops = []
    while len(hops) < 6:
        reply = visitor.get(path)
        hops.append((reply.status, path))
        if reply.status != 301:
            break
        path = urljoin(visitor.base + path, reply.headers["Location"]).removeprefix(visitor.base)
    return hops


def odd_page(visitor: Visitor, slug: str) -> html.HtmlElement:
    reply = visitor.get(encoded(ODD[slug].path))
    assert reply.status == 200
    return reply.tree


# 15: languages


@pytest.mark.parametrize(
    ("slug", "lang", "direction", "prefix"),
    [
        ("اجتماع-في-جنيف-يبحث-أجور-عمال-النسيج", "ar", "rtl", "/ar/"),
        ("二十个工厂签署工时协议", "zh-hans", "ltr", "/zh-hans/"),
        ("oficinas-de-costura-saem-da-sombra", "pt-pt", "ltr", "/pt-pt/"),
        ("inspectores-de-seis-paises-comparan-sus-metodos", "es", "ltr", "/es/"),
    ],
)
def test_behaviour_15_pages_in_other_scripts(
    quirky: Visitor, slug: str, lang: str, direction: str, prefix: str
) -> None:
    page = odd_page(quirky, slug)
    assert ODD[slug].path.startswith(prefix)
    assert (page.get("lang"), page.get("dir")) == (lang, direction)
    listed = quirky.get(f"{prefix.rstrip('/')}{FULL_LIST}").tree.xpath("//a[@class='ilo--card--link']/@href")
    assert quirky.base + encoded(ODD[slug].path) in listed


def test_behaviour_15_addresses_that_mislead_about_the_language(quirky: Visitor) -> None:
    english = odd_page(quirky, "hotel-maids-coast-earn-what-porters-earn")
    assert english.get("lang") == "fr"
    assert "Hotel maids on the coast now earn" in english.text_content()
    spanish = ODD["coffee-pickers-sign-first-contracts"]
    assert spanish.path == "/es/resource/article/coffee-pickers-sign-first-contracts"
    assert "firmaron sus primeros contratos" in spanish.text.blocks[0].text
    assert ODD["le-travail-des-enfants-recule-loin-des-cameras"].path.startswith("/fr/resource/actualites/")


# 16: slugs


def test_behaviour_16_slugs_in_script_raw_and_encoded_and_a_twin(quirky: Visitor) -> None:
    parts = urlsplit(quirky.base)
    for slug in ("二十个工厂签署工时协议", "اجتماع-في-جنيف-يبحث-أجور-عمال-النسيج"):
        path = ODD[slug].path
        assert quirky.get(quote(path)).status == 200
        with socket.create_connection((parts.hostname, parts.port), timeout=10) as raw:
            raw.sendall(f"GET {path} HTTP/1.0\r\nUser-Agent: {AGENT}\r\n\r\n".encode())
            assert raw.recv(64).startswith(b"HTTP/1.1 200")
    first, second = ODD[OLD], ODD[f"{OLD}-0"]
    assert first.text.title == second.text.title
    assert first.text.blocks != second.text.blocks


# 22: legacy addresses, aliases, interstitial, facets


def test_behaviour_22_legacy_item_in_one_step_and_in_two(quirky: Visitor) -> None:
    article = ODD[OLD]
    direct, office = legacy_path(article), legacy_path(article, OFFICE)
    assert direct == f"{NEWSROOM}/WCMS_{article.node_id - 400_000}/lang--en/index.htm"
    assert follow(quirky, direct) == [(301, direct), (200, article.path)]
    assert follow(quirky, str(office)) == [(301, office), (301, direct), (200, article.path)]
    # An untranslated item showed English under any language.
    assert follow(quirky, direct.replace("lang--en", "lang--ja"))[-1] == (200, article.path)


def test_behaviour_22_no_legacy_address_for_what_came_later(quirky: Visitor) -> None:
    new = ODD["parliament-approves-new-social-insurance-law-fishers"]
    assert legacy_path(new) is None
    assert quirky.get(item_path(new.node_id - 400_000)).status == 404


def test_behaviour_22_a_loop_and_a_dead_one(quirky: Visitor) -> None:
    hops = follow(quirky, item_path(CIRCLE[0]))
    assert len(hops) == 6
    assert [path for _, path in hops] == [item_path(CIRCLE[0]), item_path(CIRCLE[1])] * 3
    assert [status for status, _ in follow(quirky, item_path(DEAD))] == [301, 404]


@pytest.mark.parametrize("page", ["", "nextRow--0/", "nextRow--60/"])
def test_behaviour_22_legacy_lists(quirky: Visitor, page: str) -> None:
    assert follow(quirky, f"{NEWSROOM}/lang--en/{page}index.htm")[-1] == (200, FULL_LIST)
    assert follow(quirky, f"/beirut/media-centre/news/lang--ar/{page}index.htm")[-1] == (200, f"/ar{FULL_LIST}")


def test_behaviour_22_host_alias_redirects_and_mirror_serves(served: Served) -> None:
    path = encoded(ODD[OLD].path)
    assert served.alias
    assert served.mirror
    moved = Visitor(served.alias).get(f"{path}?a=1")
    assert (moved.status, moved.headers["Location"]) == (301, f"{served.base}{path}?a=1")
    here, there = Visitor(served.base).get(path), Visitor(served.mirror).get(path)
    assert urlsplit(served.mirror).netloc != urlsplit(served.base).netloc
    assert (there.status, there.body) == (200, here.body)
    assert there.tree.xpath("string(//link[@rel='canonical']/@href)") == served.base + path
    assert {entry.host for entry in served.log} >= {urlsplit(served.base).netloc, urlsplit(served.mirror).netloc}


def test_behaviour_22_interstitials(quirky: Visitor) -> None:
    for path, target in (
        (item_path(SENDING_ON), f"/media/{SENDING_ON}/download"),
        ("/pubcgi/links_ext.pl?https://example.org/", "https://example.org/"),
    ):
        page = quirky.get(path)
        assert page.status == 200
        assert page.tree.xpath("string(//meta[@http-equiv='refresh']/@content)") == f"0; url={target}"
        words = " ".join(page.tree.xpath("//body")[0].text_content().split())
        assert words == f"If you have not been redirected, please click on the link below {target}"


def test_behaviour_22_facets_without_end(quirky: Visitor) -> None:
    seen: set[str] = set()
    front = [FULL_LIST]
    for depth in range(1, 4):
        found = {
            urljoin(quirky.base + FULL_LIST, link)
            for path in front[:3]
            for link in quirky.get(path).tree.xpath("//a[@class='facets--item']/@href")
        }
        assert len(found - seen) == 6 * min(3, len(front))
        assert all(link.count("facetcriteria=TAX%3D") == depth for link in found)
        seen |= found
        front = sorted(link.removeprefix(quirky.base) for link in found)
    narrowed = quirky.get(front[0])
    assert narrowed.status == 200
    assert narrowed.tree.xpath("//a[contains(@class, 'next-page')][contains(@href, 'facetcriteria')]")


def test_behaviour_22_the_last_page_of_the_list_links_all_of_it(served: Served, quirky: Visitor) -> None:
    listed = [
        link
        for number in range(30)
        for link in quirky.get(f"{FULL_LIST}?page={number}").tree.xpath("//a[@class='ilo--card--link']/@href")
    ]
    odd = [link for link in dict.fromkeys(listed) if not link.startswith(f"{served.base}/resource/")]
    assert [follow(quirky, link.removeprefix(served.base))[-1][0] for link in odd[:3]] == [200, 200, 200]
    assert [urlsplit(link).path.rsplit("/", 3)[0] for link in odd[:2]] == [NEWSROOM, OFFICE]
    assert re.fullmatch(rf"{served.base}/node/\d+", odd[2])
    assert odd[3].startswith(f"{served.mirror}/resource/")
    assert odd[4:] == [served.base + item_path(number) for number in (*CIRCLE, DEAD, SENDING_ON)]


def test_without_quirks_there_is_none_of_it(articles: tuple[Article, ...]) -> None:
    with serving(articles) as plain:
        visitor = Visitor(plain.base)
        pages = [visitor.get(f"{FULL_LIST}?page={n}").tree for n in range(3)]
        links = [link for page in pages for link in page.xpath("//main//a/@href")]
        assert links
        assert not any("WCMS" in link or "facet" in link or "/node/" in link for link in links)
        assert visitor.get(encoded(ODD["test"].path)).status == 404
        assert plain.mirror is None


# 24: test item, twins, several ways to one item


def test_behaviour_24_a_test_item_is_listed(quirky: Visitor) -> None:
    page = odd_page(quirky, "test")
    assert page.xpath("string(//h1/text())").strip() == "test"
    listed = {link for n in range(20) for link in quirky.get(f"{FULL_LIST}?page={n}").tree.xpath("//main//a/@href")}
    assert f"{quirky.base}/resource/news/test" in listed


def test_behaviour_24_nearly_and_exactly_the_same_text() -> None:
    first, second = (
        ODD[f"parliament-{verb}-new-social-insurance-law-fishers"].text for verb in ("approves", "launches")
    )
    assert first.published_on == second.published_on
    words = [text.title.split() for text in (first, second)]
    assert [pair for pair in zip(*words, strict=True) if pair[0] != pair[1]] == [("approves", "launches")]
    assert first.blocks == second.blocks
    one, other = ODD["whistle-every-quarry"], ODD["whistle-every-quarry-0"]
    assert one.text == other.text
    assert (one.path, one.node_id) != (other.path, other.node_id)


def test_behaviour_24_one_item_by_slug_node_and_mirror(served: Served) -> None:
    article = ODD["whistle-every-quarry"]
    ways = [served.base + article.path, f"{served.base}/node/{article.node_id}", f"{served.mirror}{article.path}"]
    pages = [Visitor("{0.scheme}://{0.netloc}".format(urlsplit(way))).get(urlsplit(way).path) for way in ways]
    assert {page.status for page in pages} == {200}
    assert len({page.body for page in pages}) == 1
    assert unquote(pages[2].tree.xpath("string(//link[@rel='canonical']/@href)")) == ways[0]
