"""An article's text → its page: the site's markup, faults included, with every word of the text at its place."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from sandbox.articles import Article, Facts, parse_text, read_folder
from sandbox.cards import cards
from sandbox.markup import render_article
from sandbox.site import ARTICLES

CLASSES = ("ilo--hero-card--eyebrow", "ilo--hero-card--title", "ilo--hero-card--intro", "ilo--hero-card--datecopy")
TEXT = """Skills

Mills reopen

The standfirst is a sentence.

9 May 2024

GENEVA (ILO News) – First.

Second.

Third.

“Quoted whole.”

A mill © ILO/Studio

Next steps

Last."""


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def read_back(page: str) -> list[str]:
    """The lines of an article's page as a good reader takes them: hero card, richtext, quotes, figcaptions."""
    main = html.document_fromstring(page).xpath("//main")[0]
    # The h1 has no end tag of its own: with a tolerant parser it may go on, so only its own text counts.
    head = [" ".join(e.text.split()) for name in CLASSES for e in main.xpath(f".//*[@class='{name}']")]
    body = main.xpath(
        ".//*[contains(@class, 'ilo--richtext ')]/*[self::p or self::h3] | .//blockquote/p | .//figure/figcaption"
    )
    return head + [text for text in map(words, body) if text]


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    return html.document_fromstring(render_article(TEXT, facts=Facts(node_id=700_007)))


def by_class(tree: html.HtmlElement, name: str) -> list[html.HtmlElement]:
    return list(tree.xpath(f"//*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]"))


def test_every_line_survives() -> None:
    assert read_back(render_article(TEXT)) == lines(TEXT)


def test_every_line_of_the_seeds_survives(seeds: tuple[Path, ...]) -> None:
    for path in seeds:
        text = path.read_text(encoding="utf-8")
        assert read_back(render_article(text)) == lines(text)


@pytest.mark.parametrize("article", read_folder(ARTICLES), ids=lambda article: article.slug)
def test_every_line_of_our_articles_survives(article: Article) -> None:
    text = (ARTICLES / f"{article.slug}.txt").read_text(encoding="utf-8")
    assert read_back(render_article(article.text, facts=article.facts)) == lines(text)


def test_signs_of_markup_in_a_text_are_escaped() -> None:
    text = "A <b>title</b> & more\n\n9 May 2024\n\nWhere x < y & <script>alert(1)</script>."
    assert read_back(render_article(text)) == lines(text)


def test_behaviour_8_the_date_is_plain_text_only(page: html.HtmlElement) -> None:
    (copy,) = by_class(page, "ilo--hero-card--datecopy")
    assert (copy.tag, words(copy)) == ("p", "9 May 2024")
    assert copy.attrib.keys() == ["class"]
    assert not page.xpath("//main//div[contains(@class, 'hero ')]//time")


def test_behaviour_8_absent_parts_print_no_element() -> None:
    page = html.document_fromstring(render_article("Mills reopen\n\nBody without a date."))
    assert not by_class(page, "ilo--hero-card--eyebrow")
    assert not by_class(page, "ilo--hero-card--intro")
    assert not by_class(page, "ilo--hero-card--datecopy")


def test_behaviour_9_malformed_markup() -> None:
    text = render_article(TEXT)
    assert re.search(r'<h1 class="ilo--hero-card--title">Mills reopen </h2>', text)
    assert "</h1>" not in text
    assert '<ul class="ilo--tags"">' in text
    tags = text[text.index('<ul class="ilo--tags"">') :].partition("</ul>")[0]
    assert (tags.count("<li"), tags.count("</li>")) == (3, 1)
    assert text.count('id="tooltip"') > 1
    assert re.search(r"data-id=tooltip-\d", text)


def test_behaviour_10_several_richtexts_video_quote_read_more(page: html.HtmlElement) -> None:
    assert len(by_class(page, "ilo--richtext")) >= 3
    (video,) = page.xpath("//article")
    assert "responsive-video-embed" in video.get("class")
    assert "ilo--richtext" in video.getparent().get("class")
    (quote,) = page.xpath("//blockquote[contains(@class, 'ilo--blockquote')]")
    assert words(quote.xpath("p")[0]) == "“Quoted whole.”"
    assert words(quote.xpath("cite")[0]) == ""


def test_behaviour_10_read_more_holds_a_whole_text_escaped() -> None:
    page = html.document_fromstring(render_article(TEXT, teaser="Another text & more. " + "It goes on. " * 30))
    (box,) = by_class(page, "ilo--read-more")
    assert box.get("data-fulltext").startswith("<p>Another text & more. It goes on.")
    assert len(words(box)) < len(box.get("data-fulltext")) / 2


@pytest.mark.parametrize(("credit", "figcaption"), [("inside", "A mill © ILO/Studio"), ("apart", "A mill")])
def test_behaviour_11_credit_twice_and_figcaption(credit: str, figcaption: str) -> None:
    text = render_article(TEXT, facts=replace(Facts(), credit=credit))  # type: ignore[arg-type]
    page = html.document_fromstring(text)
    (box,) = by_class(page, "ilo--image--credit")
    assert [words(part) for part in box] == ["© ILO/Studio", "© ILO/Studio"]
    assert words(page.xpath("//figure/figcaption")[0]) == figcaption


def test_behaviour_12_chrome_outweighs_the_body() -> None:
    for node_id in range(700_000, 700_004):
        text = render_article(TEXT, facts=Facts(node_id=node_id))
        assert 45_000 < len(text.encode()) < 85_000
        main = text[text.index("<main") : text.index("</main>")]
        assert len(main) < len(text) / 2


def test_behaviour_12_breadcrumb_links_stand_twice(page: html.HtmlElement) -> None:
    (trail,) = page.xpath("//nav[contains(@class, 'ilo--breadcrumb')]")
    hrefs = [link.get("href") for link in trail.xpath(".//a")]
    assert Counter(hrefs) == {"/": 1, "/resource/news": 2, "/resource/news/all-news-recent": 2}
    first = trail.xpath(".//a")[0]
    assert (words(first), first.get("aria-label")) == ("", "Home")


def test_behaviour_12_share_lists_and_footer(page: html.HtmlElement) -> None:
    hero, footer = page.xpath("//ul[@class='ilo--social-media--list']")
    assert [words(item) for item in hero] == ["Facebook", "X", "Linkedin", "Whatsapp"]
    assert footer.xpath("ancestor::footer[contains(@class, 'ilo--footer')]")
    assert all(link.get("target") == "_blank" for link in [*hero.iter("a"), *footer.iter("a")])


def test_behaviour_13_language_links_in_a_list_or_a_template() -> None:
    listed = html.document_fromstring(render_article(TEXT, facts=Facts(header="list")))
    folded = html.document_fromstring(render_article(TEXT, facts=Facts(header="template")))
    assert listed.xpath("//header//div[@class='ilo--language-switcher']/ol//a[@href='/fr/resource/news']")
    assert folded.xpath("//header/div/template//a[@href='/fr/resource/news']")
    assert folded.xpath("//div[@class='ilo--main-nav--drawer']//a[@href='/fr/resource/news']")
    for page in (listed, folded):
        links = page.xpath("//a[contains(@class, 'language-link')]")
        assert not any(link.get("hreflang") for link in links)
        assert "English" not in {words(link) for link in links}


def test_behaviour_14_two_orders_of_the_head() -> None:
    old, new = (render_article(TEXT, facts=Facts(head=head)) for head in ("old", "new"))  # type: ignore[arg-type]
    assert re.search(r"<head>\s{40,}<link rel=\"stylesheet\"", old)
    assert re.search(r'<head>\s<meta charset="utf-8" />\s<meta name="node_id" content="\d+" />\s<meta name="desc', new)


def test_behaviour_14_metadata_differs_from_page_to_page() -> None:
    pages = [html.document_fromstring(render_article(TEXT, facts=Facts(node_id=700_000 + n))) for n in range(30)]
    assert [page.xpath("string(//meta[@name='node_id']/@content)") for page in pages] == [
        str(700_000 + n) for n in range(30)
    ]
    with_og = [page for page in pages if page.xpath("//meta[@property='og:title'][@content='Mills reopen']")]
    with_time = [page for page in pages if page.xpath("//meta[@property='article:published_time']")]
    assert 15 < len(with_og) < 30
    assert 10 < len(with_time) < 30
    assert not any(page.xpath("//script[@type='application/ld+json']") for page in pages)


def test_canonical_language_and_direction() -> None:
    address = "http://127.0.0.1:8000/ar/resource/news/x"
    page = html.document_fromstring(render_article(TEXT, url=address, facts=Facts(language="ar")))
    assert (page.get("lang"), page.get("dir"), page.get("prefix")) == ("ar", "rtl", "og: https://ogp.me/ns#")
    assert page.xpath("string(//link[@rel='canonical']/@href)") == address


def test_address_of_a_text_without_one() -> None:
    page = html.document_fromstring(render_article(TEXT))
    assert page.xpath("string(//link[@rel='canonical']/@href)") == "https://www.ilo.org/resource/news/mills-reopen"


def test_junk_around_the_article_is_outside_its_boxes() -> None:
    other = Article("other", parse_text("Other mills\n\n8 May 2024\n\nOther body."), Facts())
    text = render_article(TEXT, related=list(cards([other], "http://127.0.0.1:1")), teaser="Other body.")
    for junk in ("Other mills", "Other body.", "newsroom@ilo.org", "cookies", "Tags"):
        assert junk in text
        assert not any(junk in line for line in read_back(text))
