"""The odd articles → their pages over loopback HTTP: every dateline, day and sign as the site's items have them."""

import re
from collections.abc import Iterator

import pytest
from lxml import html
from visiting import Visitor

from sandbox.addresses import encoded
from sandbox.articles import read_folder
from sandbox.markup import render_article
from sandbox.serve import serve
from sandbox.site import QUIRKS

ODD = {article.slug: article for article in read_folder(QUIRKS)}
TEXTS = {slug: (QUIRKS / f"{slug}.txt").read_text(encoding="utf-8") for slug in ODD}


@pytest.fixture(scope="module")
def quirky() -> Iterator[Visitor]:
    with serve(QUIRKS) as base:
        yield Visitor(base)


def odd_page(visitor: Visitor, slug: str) -> html.HtmlElement:
    reply = visitor.get(encoded(ODD[slug].path))
    assert reply.status == 200
    return reply.tree


@pytest.mark.parametrize("slug", ODD)
def test_behaviour_23_every_line_of_an_odd_article_is_on_its_page(slug: str) -> None:
    article = ODD[slug]
    page = html.document_fromstring(render_article(article.text, facts=article.facts))
    printed = " ".join(page.xpath("//main")[0].text_content().split())
    lines = [" ".join(line.split()) for line in TEXTS[slug].splitlines() if line.strip()]
    assert [line for line in lines[article.facts.untitled :] if line not in printed] == []
    # Blanks of every kind arrive as they were typed.
    assert TEXTS[slug].count("\u00a0") == html.tostring(page.xpath("//main")[0], encoding="unicode").count("\u00a0") - (
        html.tostring(page.xpath("//main")[0], encoding="unicode").count("<p>\u00a0</p>")
    )


@pytest.mark.parametrize(
    "dateline",
    [
        "GENEVA (ILO News) – ", "GENEVA (ILO News) - ", "GENEVA (ILO News)  The 86 th Session",
        "WASHINGTON D.C. (ILO News ) - ", "TURIN, Italy (ILO News) - ", "GENÈVE (Nouvelles du BIT) - ",
        "GINEBRA (Noticias de la OIT) - ", "جنيف (أخبار م. ع. د) – ", "北京（国际劳工组织新闻）——2023年7月12日，",
    ],
)  # fmt: skip
def test_behaviour_23_datelines(dateline: str) -> None:
    assert any(article.text.blocks[0].text.startswith(dateline) for article in ODD.values())


def test_behaviour_23_no_dateline_no_intro(quirky: Visitor) -> None:
    weavers = ODD["weavers-valley-learn-bargain"]
    assert not re.search(r"[–(-]", weavers.text.blocks[0].text)
    assert not odd_page(quirky, weavers.slug).xpath("//*[@class='ilo--hero-card--intro']")


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("03 February 1998", "1998-02-03"), ("4 mars 1999", "1999-03-04"), ("25 septembre 2023", "2023-09-25"),
        ("14 de febrero de 2002", "2002-02-14"), ("11 de Junho de 2019", "2019-06-11"),
        ("خبر | ١٠ يونيو, ٢٠١٩", "2019-06-10"), ("2023年7月12日", "2023-07-12"),
        ("15 December 2017, Karachi, Pakistan", "2017-12-15"), ("18 December 2017,", "2017-12-18"),
    ],
)  # fmt: skip
def test_behaviour_23_forms_of_a_day(quirky: Visitor, header: str, day: str) -> None:
    (article,) = [each for each in ODD.values() if each.text.header == header and each.facts.language != "en"] or [
        each for each in ODD.values() if each.text.header == header
    ]
    assert str(article.text.published_on) == day
    (copy,) = odd_page(quirky, article.slug).xpath("//p[@class='ilo--hero-card--datecopy']")
    assert copy.text == header


def test_behaviour_23_credits(quirky: Visitor) -> None:
    page = odd_page(quirky, "ten-photographs-people-who-found-work-far-away")
    found = [box.text for box in page.xpath("//div[@class='ilo--image--label']")]
    assert found == [
        "© M. Verlaine / ILO 2020", "© M. Verlaine/ILO 2024", "© ILO/M.Verlaine 2023", "© OIT/A. Casal 2023",
        "© Shutterstock 2022", "© ©Elda Rossi/ ILO 2024",
    ]  # fmt: skip
    arabic = odd_page(quirky, "اجتماع-في-جنيف-يبحث-أجور-عمال-النسيج")
    assert arabic.xpath("string(//div[@class='ilo--image--label'])") == "©م. ع. د"


@pytest.mark.parametrize(
    ("slug", "signs"),
    [
        ("state-emergency-must-not-suspend-right-rest", "Stat\u0435"),
        ("state-emergency-must-not-suspend-right-rest", "O\u0441\u0441upational"),
        ("jordanian-cooperatives-sell-their-first-harvest-together", "\u0640Jordanian"),
        ("jeanpierre-macon-retrouve-un-toit-et-un-contrat", "Jean\u2010Pierre"),
        ("bakers-lisbon-get-their-mornings-back", "LISBON\u00a0(ILO\u00a0News)\u00a0–"),
        ("le-travail-des-enfants-recule-loin-des-cameras", "«bien loin»"),
        ("un-accord-ete-signe-dans-le-textile-port-louis", "UN ACCORD A ETE SIGNE"),
        ("dockers-unions-win-hour-rest-three-ports", "an hour’s rest after six hours' work"),
        ("40-hours-5-days-1-contract-3-crews-tell", "#WorkersOfTheSea"),
    ],
)
def test_behaviour_23_signs(quirky: Visitor, slug: str, signs: str) -> None:
    assert signs in odd_page(quirky, slug).xpath("//main")[0].text_content()


def test_behaviour_23_an_item_without_headline(quirky: Visitor) -> None:
    page = odd_page(quirky, "item-without-headline")
    assert page.xpath("string(//h1)").strip() == ""
    assert page.xpath("string(//p[@class='ilo--hero-card--datecopy'])") == "1 October 2004"
