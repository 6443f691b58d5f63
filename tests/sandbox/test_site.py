"""Requests over loopback HTTP → what the real site answers, behaviour by behaviour of the list for a faithful copy."""

import socket
from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from urllib.parse import quote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import pytest
from lxml import etree, html
from visiting import AGENT, PER_PAGE, Visitor

from sandbox.articles import Article
from sandbox.site import FULL_LIST, create_site, split_language


def cards_of(page: html.HtmlElement) -> list[html.HtmlElement]:
    return list(page.xpath("//main//div[contains(concat(' ', normalize-space(@class), ' '), ' ilo--card ')]"))


def href(card: html.HtmlElement) -> str:
    return str(card.xpath("string(a[@class='ilo--card--link']/@href)"))


def part(card: html.HtmlElement, name: str) -> str | None:
    found = card.xpath(f".//*[@class='ilo--card--{name}']")
    return " ".join(found[0].text_content().split()) if found else None


@pytest.fixture(scope="module")
def listed(visitor: Visitor) -> list[html.HtmlElement]:
    """Every card of the English full list, page by page."""
    return [card for n in range(3) for card in cards_of(visitor.get(f"{FULL_LIST}?page={n}").tree)]


def test_behaviour_1_landing_page(visitor: Visitor) -> None:
    found = [urlsplit(href(card)) for card in cards_of(visitor.get("/resource/news").tree)]
    own = [address.path.split("/")[2] for address in found if address.netloc == urlsplit(visitor.base).netloc]
    assert own == ["news"] * 3 + ["article"] * 3 + ["statement"] * 2
    assert len(found) == len(own) + 3


def test_behaviour_2_paging_shows_every_article_once(
    listed: list[html.HtmlElement], articles: tuple[Article, ...]
) -> None:
    english = [article for article in articles if article.facts.language == "en"]
    paths = [urlsplit(href(card)).path for card in listed]
    assert len(paths) == 3 * PER_PAGE == len(english)
    assert Counter(paths) == Counter(quote(article.path) for article in english)


def test_behaviour_2_pages_count_from_zero_newest_first(visitor: Visitor, listed: list[html.HtmlElement]) -> None:
    first = cards_of(visitor.get(FULL_LIST).tree)
    assert [href(card) for card in first] == [href(card) for card in listed[:PER_PAGE]]
    assert part(first[0], "date") == "12 May 2024"


@pytest.mark.parametrize(("page", "numbers", "disabled"), [(0, "1 of 3", "FP"), (1, "2 of 3", ""), (2, "3 of 3", "NL")])
def test_behaviour_3_pager_prints_all_four_links(visitor: Visitor, page: int, numbers: str, disabled: str) -> None:
    (pager,) = visitor.get(f"{FULL_LIST}?page={page}").tree.xpath("//div[@class='ilo--pagination']")
    links = pager.xpath("div[@class='ilo--pagination--previous-set']/a") + pager.xpath("div[@class='ilo--next-set']/a")
    assert [link.text_content() for link in links] == ["First", "Previous", "Next", "Last"]
    assert all(link.get("href").startswith("?page=") for link in links)
    off = "".join(link.text_content()[0] for link in links if "ilo--pagination--disable" in link.get("class").split())
    assert off == disabled
    (shown,) = pager.xpath("p[@class='ilo--pagination--page']")
    assert [span.text_content() for span in shown] == numbers.split()


def test_behaviour_4_card_outline(listed: list[html.HtmlElement]) -> None:
    for card in listed:
        (link,) = card.xpath("a[@class='ilo--card--link']")
        (text,) = link.xpath("span[@class='ilo--card--link--text']")
        assert link.get("title") == text.text_content()
        assert link.get("title").strip() == part(card, "title")
        assert not link.xpath(".//*[@class='ilo--card--title' or self::time]")


def test_behaviour_5_epoch_is_noon_utc_but_once(listed: list[html.HtmlElement]) -> None:
    contradicting = []
    for card in listed:
        for stamp in card.xpath(".//time[@class='ilo--card--date']"):
            moment = datetime.fromtimestamp(int(stamp.get("datetime")), UTC)
            assert moment.hour == 12
            if f"{moment.day} {moment:%B %Y}" != stamp.text_content():
                contradicting.append(stamp)
    assert len(contradicting) == 1


def test_behaviour_6_kinds_of_cards(listed: list[html.HtmlElement]) -> None:
    kinds = Counter(card.get("class").split()[1].removeprefix("ilo--card__type__") for card in listed)
    assert set(kinds) == {"feature", "text", "detail"}
    text_cards = [card for card in listed if "ilo--card__type__text" in card.get("class").split()]
    assert all(card.getparent().get("class") == "ilo--card--wrapper" for card in text_cards)
    assert not any(card.xpath(".//img") for card in text_cards)
    (extra,) = [card for card in listed if part(card, "date-extra")]
    assert part(extra, "date-extra") == "11 May 2024 | Dhaka, Bangladesh"
    assert not extra.xpath(".//time")


def test_behaviour_7_trailing_blanks_in_titles(listed: list[html.HtmlElement]) -> None:
    titles = [card.xpath("string(a/@title)") for card in listed]
    assert 0 < sum(title.endswith(" ") for title in titles) < len(titles)


def test_hrefs_are_absolute_on_the_host_asked(visitor: Visitor, listed: list[html.HtmlElement]) -> None:
    assert all(href(card).startswith(visitor.base + "/resource/") for card in listed)


def test_hrefs_on_a_host_of_choice(articles: tuple[Article, ...]) -> None:
    site = create_site(articles, base="https://www.ilo.org")
    reply = site_get(site, "/resource/news")
    assert 'href="https://www.ilo.org/resource/news/paper-workers-accord-' in reply


def site_get(site: object, path: str) -> str:
    from werkzeug.test import Client

    return Client(site).get(path, headers={"User-Agent": AGENT}).text  # type: ignore[arg-type]


def test_behaviour_15_prefixes_and_a_translated_type(visitor: Visitor) -> None:
    (card,) = cards_of(visitor.get(f"/fr{FULL_LIST}").tree)
    assert href(card) == f"{visitor.base}/fr/resource/actualites/paper-workers-accord-13"
    assert part(card, "date") == "4 mars 1999"
    reply = visitor.get(href(card))
    assert (reply.status, reply.tree.get("lang"), reply.headers["Content-language"]) == (200, "fr", "fr")
    assert visitor.get("/fr/resource/news/paper-workers-accord-13").status == 404
    assert visitor.get("/ar/resource/news").tree.get("dir") == "rtl"
    assert visitor.get("/zh-hans/resource/news").tree.get("lang") == "zh-hans"


def test_split_language() -> None:
    assert split_language("/pt-pt/resource/news") == ("pt", "/resource/news")
    assert split_language("/france") == ("en", "/france")
    assert split_language("/fr") == ("fr", "/")


def test_behaviour_16_addresses_raw_and_encoded(visitor: Visitor) -> None:
    path = "/resource/news/indonesia’s-paper-workers-–-accord"
    encoded = quote(path)
    assert "%E2%80%99" in encoded
    assert "%E2%80%93" in encoded
    assert visitor.get(encoded).status == 200
    parts = urlsplit(visitor.base)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as raw:
        raw.sendall(f"GET {path} HTTP/1.0\r\nUser-Agent: {AGENT}\r\n\r\n".encode())
        assert raw.recv(64).startswith(b"HTTP/1.1 200")


def test_behaviour_17_sitemap_index_and_pages(visitor: Visitor, articles: tuple[Article, ...]) -> None:
    index = etree.fromstring(visitor.get("/sitemap.xml").body)
    pages = [str(loc) for loc in index.xpath("//*[local-name()='loc']/text()")]
    assert len(pages) > 1
    assert all(page.startswith(f"{visitor.base}/sitemap.xml?page=") for page in pages)
    urls = [url for page in pages for url in etree.fromstring(visitor.get(page).body)]
    found = [url[0].text.removeprefix(visitor.base) for url in urls]
    assert {quote(article.path) for article in articles} <= set(found)
    assert found[-1] == quote(articles[11].path)
    assert len(found) > 10 * len(articles)
    assert urls[-1][1].text == "2024-05-13T09:00:00+00:00"
    assert visitor.get("/sitemap.xml?page=99").status == 404


def test_behaviour_17_news_are_mixed_with_all_other_types(visitor: Visitor, articles: tuple[Article, ...]) -> None:
    index = etree.fromstring(visitor.get("/sitemap.xml").body)
    entries = [
        (urlsplit(url[0].text).path, url[1].text)
        for page in index.iter("{*}loc")
        for url in etree.fromstring(visitor.get(page.text).body).iter("{*}url")
    ]
    own = {quote(article.path): article for article in articles}
    kinds = ["publications", "meetings-and-events", "projects-and-partnerships", "topics", "resource"]
    for kind in kinds:
        assert any(f"/{kind}/" in path and path not in own for path, _ in entries), kind
    # In the order of the last edit; what is in scope has others between.
    assert [moment for _, moment in entries] == sorted(moment for _, moment in entries)
    places = [place for place, (path, _) in enumerate(entries) if path in own]
    assert sum(later - sooner > 1 for sooner, later in pairwise(places)) > len(own) / 2
    for path, moment in entries:
        if path in own:
            assert moment[:10] > str(own[path].text.published_on)
    for path in [path for path, _ in entries if path not in own][::15]:
        assert visitor.get(path).status == 200


@pytest.mark.parametrize("path", ["/rss.xml", "/nowhere", "/resource/news/nothing-here", "/node/1", "/fr/nowhere"])
def test_behaviour_18_missing_pages_have_the_whole_chrome(visitor: Visitor, path: str) -> None:
    reply = visitor.get(path)
    assert reply.status == 404
    assert reply.headers["Content-Type"].startswith("text/html")
    assert reply.tree.xpath("string(//meta[@name='node_id']/@content)") == "1736"
    assert reply.tree.xpath("string(//meta[@name='description']/@content)").startswith("The requested page")
    assert reply.tree.xpath("//footer[@class='ilo--footer']")


@pytest.mark.parametrize(
    ("agent", "status"),
    [("Python-urllib/3.11", 403), ("Some-Training-Bot/1.0", 403), (AGENT, 200), ("senai-parceiros/1.0", 200)],
)
def test_behaviour_19_agents_turned_away(visitor: Visitor, agent: str, status: int) -> None:
    assert visitor.get("/resource/news", User_Agent=agent).status == status


def test_behaviour_20_robots_forbid_what_pages_link_to(visitor: Visitor) -> None:
    rules = RobotFileParser()
    rules.parse(visitor.get("/robots.txt").text.splitlines())
    page = visitor.get("/node/700001").tree
    links = {urlsplit(link).path for link in page.xpath("//a/@href")}
    forbidden = {path for path in links if path.startswith(("/search", "/taxonomy/"))}
    assert "/search" in forbidden
    assert len(forbidden) == 4
    assert not any(rules.can_fetch("ilo-events", path) for path in forbidden)
    assert rules.can_fetch("ilo-events", "/resource/news/paper-workers-accord-1")
    assert rules.can_fetch("ilo-events", f"{FULL_LIST}?page=1")
    assert rules.crawl_delay("ilo-events") is None


def test_behaviour_21_caching_headers_and_304(visitor: Visitor) -> None:
    reply = visitor.get("/resource/news/paper-workers-accord-1")
    assert reply.headers["Vary"] == "Cookie"
    assert reply.headers["Last-Modified"].endswith("GMT")
    assert reply.headers.get_all("Date") is not None
    assert len(reply.headers.get_all("Date") or []) == 1
    again = visitor.get("/resource/news/paper-workers-accord-1", If_None_Match=reply.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert visitor.get("/resource/news/paper-workers-accord-2").headers["ETag"] != reply.headers["ETag"]


def test_behaviour_24_the_same_item_by_slug_and_by_node(visitor: Visitor) -> None:
    by_slug, by_node = visitor.get("/resource/news/paper-workers-accord-1"), visitor.get("/node/700001")
    assert by_slug.body == by_node.body
    assert by_node.tree.xpath("string(//link[@rel='canonical']/@href)").endswith(
        "/resource/news/paper-workers-accord-1"
    )


def test_behaviour_25_downloads_and_pictures(visitor: Visitor) -> None:
    page = visitor.get("/resource/news/paper-workers-accord-1").tree
    (link,) = page.xpath("//a[contains(@class, 'ilo--link--download')]/@href")
    reply = visitor.get(str(link))
    assert (reply.headers["Content-Type"], reply.body[:5]) == ("application/pdf", b"%PDF-")
    for source in page.xpath("//img/@src"):
        assert "?itok=" in source
        assert visitor.get(str(source)).headers["Content-Type"].startswith("image/")


@pytest.mark.parametrize(
    "start", ["/", "/resource/news", FULL_LIST, "/node/700001", "/node/700002", "/fr/resource/news"]
)
def test_links_of_a_page_resolve(visitor: Visitor, start: str) -> None:
    page = visitor.get(start)
    assert page.status == 200
    found = {urljoin(visitor.base + start, link) for link in page.tree.xpath("//a/@href")}
    own = {link.partition("#")[0] for link in found if link.startswith(visitor.base)}
    assert len(own) > 80
    # The feed is still linked though it is gone; one menu link in ten stands for the rest.
    missing = {link for link in sorted(own)[::10] if visitor.get(link).status != 200}
    assert missing <= {f"{visitor.base}/rss.xml"}


def test_other_methods_are_refused(articles: tuple[Article, ...]) -> None:
    from werkzeug.test import Client

    assert Client(create_site(articles)).post("/resource/news").status_code == 405


def test_a_site_without_articles_is_refused() -> None:
    with pytest.raises(ValueError, match="no articles"):
        create_site(())
