"""HTML pages: the site's markup with its faults, pages of other markup, pages that are no article."""

import os
from datetime import date
from pathlib import Path

import pytest
from reads import named, names, page, read_html, read_text, rejected

from pipeline.read import read

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
OPENING = "TEMA, Ghana (ILO News) – The Ministry of Ports signed an accord on Tuesday, which covers 4,000 workers."

HEAD = """<meta charset="utf-8"><meta name="node_id" content="4711"><link rel="canonical" href="/resource/news/tema">
<meta property="og:title" content="Dockers sign | International Labour Organization">
<meta property="article:published_time" content="2024-06-14T12:00:00+00:00">"""
# ruff: noqa: E501 - markup is written as the site prints it
HERO = """<div class="hero  hero__card-justify__start"><figure class="hero--background"><picture class="hero--image">
<img class="ilo--card--image" src="a.jpg"></picture></figure><div class="hero--breadcrumbs"><nav class="ilo--breadcrumb">
<a href="/" aria-label="Home"></a><a href="/resource">Newsroom</a></nav></div>
<div class="hero--card"><div class="ilo--hero-card
    ilo--hero-card__theme__light"><p class="ilo--hero-card--eyebrow">Maritime labour</p>
<h1 class="ilo--hero-card--title">Dockers sign &amp; celebrate </h2>
<p class="ilo--hero-card--intro">Eleven days at the table.</p>
<p class="ilo--hero-card--datecopy">11 June 2024</p>
<div class="ilo--social-media"><ul class="ilo--social-media--list"><li><a>Facebook</a></li></ul></div></div></div>
<div class="hero--caption"><span class="ilo--tooltip" role="tooltip" id="tooltip" data-id=a>The port. © ILO/A</span></div>
</div>"""
BODY = f"""<div class="ilo--richtext
   ilo--richtext__theme__light"><p><strong>TEMA, Ghana</strong>{OPENING[11:]}</p><p>&nbsp;</p>
 loose <b>text</b> of an editor
 <h3>What was <em>agreed</em></h3><ul><li>helmets<ul><li>for all</li></ul></li><li><p>rest rooms</p></li></ul>
 <p>Short.</p><p>Short.</p><p>one line<br>Another line of 5<sup>th</sup> June</p>
 <ul><li><a href="/a">See the accord</a></li></ul>
 <table><tr><th>Port</th><th>Dockers</th></tr><tr><td>Tema</td><td>4,000</td></tr></table>
 <figure><img class="right" src="b"><figcaption>A crane at night ©Steiner SA</figcaption></figure>
 <article class="responsive-video-embed"><iframe src="https://www.youtube.com/embed/x">no frames</iframe></article></div>
<figure class="ilo--image"><div class="image ilo--image--wrapper"><picture><img></picture></div><div class="ilo--image--credit">
 <span class="ilo--tooltip" role="tooltip" id="tooltip">© E. Ama/ILO 2024</span>
 <div class="ilo--image--label">© E. Ama/ILO 2024</div></div><figcaption>Dockers at gate 4</figcaption></figure>
<blockquote class="ilo--blockquote"><p>“We waited long.”</p><cite></cite></blockquote>
<div class="ilo--callout"><h5>Call for papers</h5><p>Send them.</p><button>Collapse</button></div>
<div class="ilo--read-more" data-fulltext="&lt;p&gt;The whole note.&lt;/p&gt;&lt;p&gt;All of it.&lt;/p&gt;"><p>The whole…</p></div>
<ul class="ilo--tags""><li class="ilo--tag--item"><a>Ports</a><li class="ilo--tag--item"><a>Ghana</a></li></ul>
<div class="ilo--cardgroup"><div class="ilo--card"><p class="ilo--card--title">Another story</p></div></div>"""


def site_page(hero: str = HERO, body: str = BODY, head: str = HEAD) -> str:
    return f"""<!DOCTYPE html><html lang="en" dir="ltr"><head>{head}</head><body>
    <header class="ilo--header"><ol class="ilo--context-menu"><li>Français</li></ol></header>
    <template><a>Español</a></template>
    <main role="main">{hero}{body}</main>
    <footer class="ilo--footer"><h3>Advancing social justice</h3><p>© 1996-2026 ILO</p></footer></body></html>"""


def test_the_sites_markup_is_read_whole_in_order_and_once():
    article = read_html(site_page(), "https://www.ilo.org/resource/news/tema")
    assert named(article) == [
        ("topic", "Maritime labour"),
        ("title", "Dockers sign & celebrate"),
        ("standfirst", "Eleven days at the table."),
        ("header", "11 June 2024"),
        ("caption", "The port. © ILO/A"),
        ("body", OPENING),
        ("dateline", "TEMA, Ghana (ILO News) –"),
        ("body", "loose text of an editor"),
        ("body", "What was agreed"),
        ("body", "helmets"),
        ("body", "for all"),
        ("body", "rest rooms"),
        ("body", "Short."),
        ("body", "Short."),
        ("body", "one line"),
        ("body", "Another line of 5th June"),
        ("body", "See the accord"),
        ("body", "Port | Dockers"),
        ("body", "Tema | 4,000"),
        ("caption", "A crane at night ©Steiner SA"),
        ("caption", "Dockers at gate 4 © E. Ama/ILO 2024"),
        ("body", "“We waited long.”"),
        ("body", "Call for papers"),
        ("body", "Send them."),
        ("body", "The whole note."),
        ("body", "All of it."),
    ]
    assert (article.text_method, article.issues) == ("site", ())


def test_what_the_page_says_of_itself():
    article = read_html(site_page(), "https://www.ilo.org/node/4711")
    assert article.node_id == "4711"
    assert article.url == "https://www.ilo.org/node/4711"
    assert article.canonical_url == "https://www.ilo.org/resource/news/tema"
    assert article.declared_language == "en"
    assert (article.title, article.standfirst) == ("Dockers sign & celebrate", "Eleven days at the table.")
    assert (article.topic, article.dateline) == ("Maritime labour", "TEMA, Ghana")


def test_what_a_parser_puts_into_the_unclosed_h1_is_not_the_title():
    swallowed = HERO.replace("</h2>", "").replace(
        '<p class="ilo--hero-card--intro">', '<div class="ilo--hero-card--intro">'
    )
    article = read_html(site_page(swallowed.replace("the table.</p>", "the table.</div>")))
    assert (article.title, article.standfirst) == ("Dockers sign & celebrate", "Eleven days at the table.")


@pytest.mark.parametrize(
    "place", ["<h1>Dockers sign</h1>{}", "{}", '<div class="ilo--richtext"><h1>Dockers sign</h1></div>{}']
)
def test_a_page_without_a_hero_card_is_titled_by_its_heading_or_first_line(place):
    article = read_html(site_page("", place.format(BODY)))
    assert article.title == ("Dockers sign" if "h1" in place else OPENING)
    assert names(article)[:2] == ["title", "body"]


UNDATED = HERO.replace("11 June 2024", "")
LD = '<script type="application/ld+json">{"@graph": [{"datePublished": "2024-06-15T09:00"}]}</script>'


@pytest.mark.parametrize(
    ("hero", "head", "day"),
    [
        (HERO, HEAD, date(2024, 6, 11)),
        (UNDATED, HEAD, date(2024, 6, 14)),
        (UNDATED, LD, date(2024, 6, 15)),
        (UNDATED, '<script type="application/ld+json">{broken</script>', None),
    ],
)
def test_the_printed_date_wins_over_those_of_the_head(hero, head, day):
    assert read_html(site_page(hero, head=head)).published_on == day


def test_every_part_of_the_hero_card_is_optional():
    title_only = '<div class="ilo--hero-card"><a href=/x><h1 class="ilo--hero-card--title">Dockers sign</h1></a></div>'
    article = read_html(site_page(title_only))
    assert names(article)[:2] == ["title", "body"]
    assert (article.title, article.topic, article.standfirst, article.published_on) == (
        "Dockers sign", None, None, date(2024, 6, 14),
    )  # fmt: skip


def test_bare_credits_are_left_out_and_a_hero_credit_in_an_attribute_is_taken_with_its_caption():
    image = '<figure class="ilo--image"><picture title="© ILO/B"></picture>{}</figure>'
    body = BODY + image.format("") + image.format("<figcaption>The quay</figcaption>")
    article = read_html(site_page(HERO.replace("The port. ", ""), body))
    assert article.captions == (
        "A crane at night ©Steiner SA",
        "Dockers at gate 4 © E. Ama/ILO 2024",
        "The quay © ILO/B",
    )


def texts() -> list[Path]:
    return [*sorted((ROOT / "sandbox" / "articles").glob("*.txt")), *sorted(SEEDS.glob("*.txt"))]


@pytest.mark.parametrize("path", texts(), ids=lambda path: path.stem[:40])
@pytest.mark.parametrize("credit", ["inside", "apart"])
def test_a_text_rendered_in_the_sites_markup_reads_as_the_text_itself(path, credit):
    from sandbox.articles import Facts
    from sandbox.markup import render_article

    text = path.read_text()
    from_text, from_html = read_text(text), read_html(render_article(text, facts=Facts(credit=credit)))
    assert named(from_html) == named(from_text)
    for name in ("text", "sections", "title", "standfirst", "topic", "published_on", "dateline", "captions"):
        assert getattr(from_html, name) == getattr(from_text, name), name
    assert from_html.text_method == "site"


def test_the_seeds_were_among_those_texts():
    if os.environ.get("CI") == "true":
        assert SEEDS.is_dir()
    elif not SEEDS.is_dir():
        pytest.skip(f"{SEEDS} is missing")
    assert len(texts()) > len(list(SEEDS.glob("*.txt"))) > 0


PROSE = "The inspectors visited forty workplaces in the port and wrote a report on what they found there. " * 3
LEGACY = f"""<html><head><title>Dockers sign - International Labour Organization</title></head><body>
<div id="menu"><a href="/1">Home</a><a href="/2">Topics</a></div><div id="content"><h1>Dockers sign accord in Tema</h1>
<p>Press release | Tema, Ghana | 24 February 2015</p><p>{PROSE}</p><p>{PROSE.upper().lower()}</p></div></body></html>"""


def test_unknown_markup_is_read_by_trafilatura_and_says_so():
    article = read_html(LEGACY, "https://www.ilo.org/global/WCMS_1/lang--en/index.htm")
    assert article.text_method == "fallback"
    assert [issue.code for issue in article.issues] == ["unknown_markup"]
    assert (article.title, article.published_on, article.dateline) == (
        "Dockers sign accord in Tema", date(2015, 2, 24), "Tema, Ghana",
    )  # fmt: skip
    assert "forty workplaces" in article.text
    assert "Topics" not in article.text


def test_a_known_head_over_a_body_of_unknown_markup():
    article = read_html(
        site_page(
            body=f'<div class="new--text"><p>{PROSE}</p><p>Their report will be laid before the Ministry of Ports in May, they said in Tema.</p></div>{CARDS}'
        )
    )
    assert names(article) == ["topic", "title", "standfirst", "header", "body", "body"]
    assert (article.title, article.text_method) == ("Dockers sign & celebrate", "fallback")
    assert [issue.code for issue in article.issues] == ["unknown_markup"]


CARDS = '<div class="ilo--cardgroup"><div class="ilo--card"><a class="ilo--card--link" href="/1">x</a></div></div>'
NO_ARTICLES = {
    "listing": site_page(body=CARDS + '<div class="ilo--pagination"></div>'),
    "error page": site_page("", '<div class="ilo--richtext"><h1>Page not found</h1><p>The requested page could not be found.</p></div>', ""),
    "error page by its node": site_page("", BODY, '<meta name="node_id" content="1736">'),
    "refresh": '<html><head><meta http-equiv="Refresh" content="0; URL=x.pdf"></head><body><p>wait</p></body></html>',
    "signpost": "<html><body><p>If you have not been redirected, please click on the link below</p><a>x</a></body></html>",
    "nothing": "<html><body></body></html>",
    "comment": "<!-- x -->",
    "script": "<html><body><script>var a = 1;</script></body></html>",
    "title only": site_page(body=""),
}  # fmt: skip


@pytest.mark.parametrize("what", NO_ARTICLES)
def test_pages_that_are_no_article(what):
    found = rejected(NO_ARTICLES[what].encode(), "https://www.ilo.org/x", content_type="text/html")
    assert found.reason == "not_an_article"
    assert found.message
    assert "\n" not in found.message


def test_a_declared_charset_is_honoured_and_html_is_told_by_its_beginning():
    text = site_page().replace("utf-8", "iso-8859-1").replace("celebrate", "fête – “oui”")
    article = read(page(text.encode("cp1252"), "no-suffix"))
    assert article.title == "Dockers sign & fête – “oui”"
    served = read(page(text.encode("utf-8"), "x", content_type="text/html; charset=utf-8"))
    assert served.title == article.title
