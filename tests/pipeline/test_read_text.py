"""Text files: which line is what, in the layouts that stored pages of the site really have."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reads import named, names, page, read_text

from pipeline.read import read
from pipeline.records import Article, Rejected

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
TITLE = "Dockers and ministry sign accord on safety in the port of Tema"
LEAD = "After eleven days at the table, the two sides agreed on helmets, rest rooms and a joint committee."
BODY = "The Ministry of Ports and the Dockers’ Union signed an accord on Tuesday, which covers more than 4,000 workers."
MORE = "The accord runs for three years. A joint committee will meet every month, the two sides said in a joint note."


@pytest.mark.parametrize("name", ["000_5c5c0e538f26a21d", "001_6e49cca47ec4201c"])
def test_the_seeds_are_read_as_their_gold_says(name):
    if not SEEDS.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{SEEDS} is missing")
        pytest.skip(f"{SEEDS} is missing")
    gold = json.loads((SEEDS / f"{name}.gold.json").read_text())["article"]
    article = read(page((SEEDS / f"{name}.txt").read_bytes()))
    assert isinstance(article, Article)
    got = (article.title, str(article.published_on), article.dateline, article.topic)
    assert got == (gold["title"], gold["published_on"], gold["dateline"], gold["topic"])
    assert article.captions[-1].endswith("ILO")


def test_text_is_the_paragraphs_parted_by_blank_lines_and_sections_name_them():
    article = read_text(f"Social protection\n{TITLE}\n\n{LEAD}\n\n11 June 2024\n\nTEMA, Ghana (ILO News) – {BODY}")
    assert named(article) == [
        ("topic", "Social protection"),
        ("title", TITLE),
        ("standfirst", LEAD),
        ("header", "11 June 2024"),
        ("body", f"TEMA, Ghana (ILO News) – {BODY}"),
        ("dateline", "TEMA, Ghana (ILO News) –"),
    ]
    paragraphs = [words for name, words in named(article) if name != "dateline"]
    assert article.text == "\n\n".join(paragraphs)


OPENING = f"TEMA, Ghana (ILO News) – {BODY}"
DAY = "11 June 2024"
SUBHEAD = "Helmets for all dockers by the end of the year"
LAYOUTS = {
    "header after the standfirst": ([TITLE, LEAD, DAY, OPENING, MORE], "title standfirst header body body"),
    "header after the title": ([TITLE, DAY, LEAD, OPENING], "title header standfirst body"),
    "header first": (["News | 11 June 2024", TITLE, LEAD, OPENING], "header title standfirst body"),
    "header first, no dateline": (["News | 11 June 2024", TITLE, BODY, MORE], "header title body body"),
    "kind of item on its own line": (["Press release", TITLE, DAY, OPENING], "topic title header body"),
    "call over the title": (["Call for tenders", TITLE, DAY, BODY], "topic title header body"),
    "kind after the title": ([TITLE, "Press release", DAY, BODY], "title topic header body"),
    "two lines over the title": (["Press release", "Green jobs", TITLE, DAY, BODY], "topic topic title header body"),
    "hashtag": (["#FutureOfWork", TITLE, DAY, BODY], "topic title header body"),
    "sub-headline": ([TITLE, SUBHEAD, LEAD, DAY, OPENING],
                     "title standfirst standfirst header body"),
    "no date, dateline": ([TITLE, LEAD, OPENING, MORE], "title standfirst body body"),
    "no date, no dateline": ([TITLE, BODY, MORE], "title body body"),
    "no date, topic": (["Maritime labour", TITLE, BODY, MORE], "topic title body body"),
    "no date, sub-headline": ([TITLE, SUBHEAD, BODY, MORE], "title standfirst body body"),
    "short title over a sentence": (["Forced labour", LEAD, DAY, BODY], "title standfirst header body"),
    "short title, header": (["Work in freedom", DAY, BODY, MORE], "title header body body"),
    "caption over the dateline": ([TITLE, DAY, "Tema © ILO/A. Mensah", OPENING], "title header caption body"),
    "topic without a word of ours": (["UN Climate Change Conference (COP 28)", TITLE, LEAD, DAY, BODY],
                                     "topic title standfirst header body"),
    "short title with a verb": (["Youth employment worsens", SUBHEAD, DAY, BODY],
                                "title standfirst header body"),
    "breadcrumb": (["Home > Newsroom > News", TITLE, DAY, BODY], "title header body"),
    "share links": ([TITLE, DAY, "Share this content in", BODY], "title header body"),
    "standfirst again in the body": ([TITLE, LEAD, DAY, LEAD, OPENING], "title standfirst header body"),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("parted", ["\n\n", "\n", "\r\n\r\n", " \n\t\n\n"])
def test_layouts(layout, parted):
    lines, expected = LAYOUTS[layout]
    article = read_text(parted.join(lines))
    assert " ".join(name for name in names(article) if name != "dateline") == expected
    assert article.title == (lines[0] if layout.startswith("short") else TITLE)
    assert article.published_on == (None if layout.startswith("no date") else date(2024, 6, 11))


@pytest.mark.parametrize(
    ("header", "day", "place"),
    [
        ("11 June 2024", "2024-06-11", None),
        ("03 February 1998", "1998-02-03", None),
        ("Wednesday 04 February 2004", "2004-02-04", None),
        ("May 13, 2024", "2024-05-13", None),
        ("2024-05-13", "2024-05-13", None),
        ("Press release | 24 February 2015", "2015-02-24", None),
        ("Press release | Dhaka, Bangladesh | 24 February 2015", "2015-02-24", "Dhaka, Bangladesh"),
        ("News | 12 May 2010", "2010-05-12", None),
        ("Statement | Geneva | 3 May 2003", "2003-05-03", "Geneva"),
        ("Feature | Youth Employment | 12 May 2010", "2010-05-12", None),
        ("Press release | ILO/04/23 | 3 June 2004", "2004-06-03", None),
        ("15 December 2017, Karachi, Pakistan", "2017-12-15", "Karachi, Pakistan"),
        ("18 December 2017,", "2017-12-18", None),
        ("Washington D.C., 3 June 2004", "2004-06-03", "Washington D.C."),
        ("Date issued: 24 February 2015", "2015-02-24", None),
        ("4 mars 1999", "1999-03-04", None),
        ("Friday 28 January 2005 ( ILO/05/07 )", "2005-01-28", None),
        ("Press release: 3 June 2004", "2004-06-03", None),
        ("05/13/2024", "2024-05-13", None),
        ("Genève, le 4 mars 1999", "1999-03-04", "Genève"),
        ("Communiqué de presse | 1er août 2002", "2002-08-01", None),
        ("14 de febrero de 2002", "2002-02-14", None),
        ("Noticias | Lima, Perú | 5 de setiembre de 2019", "2019-09-05", "Lima, Perú"),
        ("Historia | 3 de marzo de 2011", "2011-03-03", None),
        ("Message | 1er mai 2011", "2011-05-01", None),
        ("Santo Domingo, 3 de marzo de 2010", "2010-03-03", "Santo Domingo"),
        ("Mon, 3 June 2004", "2004-06-03", None),
        ("11 de Junho de 2019", "2019-06-11", None),
        ("12. März 2010", "2010-03-12", None),
        ("خبر | ١٠ يونيو, ٢٠١٩", "2019-06-10", None),
        ("١٠ حزيران/يونيو ٢٠١٩", "2019-06-10", None),
        ("2023年7月12日", "2023-07-12", None),
        ("10 июня 2019 г.", "2019-06-10", None),
    ],
)
def test_header_lines(header, day, place):
    article = read_text(f"{TITLE}\n\n{header}\n\n{BODY}\n\n{MORE}")
    assert names(article) == ["title", "header", "body", "body"]
    assert (str(article.published_on), article.dateline) == (day, place)


@pytest.mark.parametrize(
    "line",
    [
        "World Day Against Child Labour, 12 June 2004",
        "The accord was signed on 12 May 2010",
        "Dockers strike in Tema, 31 February 2010",
        "2-7 June 2024",
        "Ghana ratifies | Convention No. 152 of the International Labour Organization enters into force | 3 May 2010",
    ],
)
def test_lines_that_are_no_header(line):
    article = read_text(f"{TITLE}\n\n{BODY}\n\n{line}\n\n{MORE}")
    assert "header" not in names(article)
    assert article.published_on is None


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("BEIJING, China (ILO News) - ", "BEIJING, China"),
        ("WASHINGTON D.C. (ILO News ) - ", "WASHINGTON D.C."),
        ("GENEVA (ILO News)  ", "GENEVA"),
        ("GENEVA/NEW YORK (ILO News) – ", "GENEVA/NEW YORK"),
        ("Bangkok, Thailand (ILO News): ", "Bangkok, Thailand"),
        ("JAKARTA (ILO Jakarta) - ", "JAKARTA"),
        ("SUVA, Fiji, 3 May 2019 (ILO News) – ", "SUVA, Fiji"),
        ("GENEVA (ILO News) – 3 May 2019 – ", "GENEVA"),
        ("COLOMBO, 12 May 2010 – ", "COLOMBO"),
        ("Kathmandu, Nepal (3 May 2010): ", "Kathmandu, Nepal"),
        ("ANTANANARIVO, 12 April (ILO News) – ", "ANTANANARIVO"),
        ("KOLWEZI, République démocratique du Congo (OIT Infos) – ", "KOLWEZI, République démocratique du Congo"),
        ("BANGUI, République centrafricaine (OIT Info) – ", "BANGUI, République centrafricaine"),
        ("NGAOUNDÉRÉ, nord du Cameroun – ", "NGAOUNDÉRÉ, nord du Cameroun"),
        ("Dhaka, 24 February: ", "Dhaka"),
        ("Genève, le 4 mars 1999 (Nouvelles du BIT) – ", "Genève"),
        ("Islamabad, Pakistan (ILO News), 15 December 2017: ", "Islamabad, Pakistan"),
        ("Kyiv, Ukraine, (ILO News). ", "Kyiv, Ukraine"),
        ("Bogotá D.C., Colombia (OIT Noticias) - ", "Bogotá D.C., Colombia"),
        ("BUENOS AIRES (ILO News)—", "BUENOS AIRES"),
        ("NAIROBI – ", "NAIROBI"),
        ("Bangkok – ", "Bangkok"),
        ("Port of Spain, Trinidad and Tobago - ", "Port of Spain, Trinidad and Tobago"),
        ("ABIDJAN, Côte d’Ivoire (Nouvelles du BIT) – ", "ABIDJAN, Côte d’Ivoire"),
        ("GENÈVE (Nouvelles du BIT) - ", "GENÈVE"),
        ("Lima (OIT).- ", "Lima"),
        ("LOMÉ (Nouvelles de l’OIT) ─ ", "LOMÉ"),
        ("MAR DEL PLATA, Argentina (Noticias de la OIT) – ", "MAR DEL PLATA, Argentina"),
        ("SANTO DOMINGO, República Dominicana – ", "SANTO DOMINGO, República Dominicana"),
        ("VIÑA DEL MAR – ", "VIÑA DEL MAR"),
        ("La Paz, 12 de junio de 2012 – ", "La Paz"),
        ("GENÈVE, lundi (Nouvelles du BIT) – ", "GENÈVE"),
        ("GINEBRA (Noticias de la OIT) - ", "GINEBRA"),
        ("LIMA (OIT Noticias) - ", "LIMA"),
        ("BRASÍLIA (OIT Notícias) – ", "BRASÍLIA"),
        ("جنيف (أخبار م. ع. د) – ", "جنيف"),
        ("北京（国际劳工组织新闻）——2023年7月12日，", "北京"),
        ("МОСКВА (Новости МОТ) – ", "МОСКВА"),
        ("(ILO News) – ", None),
    ],
)
def test_datelines(dateline, place):
    article = read_text(f"{TITLE}\n\n{dateline}{BODY}\n\n{MORE}")
    assert article.dateline == place
    start = article.text.index(BODY)
    section = next(s for s in article.sections if s.name == "dateline")
    assert article.text[section.end : start].strip() == ""
    assert names(article).index("dateline") == names(article).index("body") + 1


@pytest.mark.parametrize(
    "opening",
    [
        "The International Labour Organization (ILO), in the context of a project, ",
        "Viet Nam (ILO) and other members: ",
        "ILO – the story of a century, says the author: ",
        "COVID-19 – the year after, as the author says: ",
        "Employment – the key to it all, as the author says: ",
        "Bangladesh – the garment sector’s home, as the author says: ",
        "Jordan: Women at work, as the author says: ",
        "ILO News – the service, as the author says: ",
    ],
)
def test_openings_that_are_no_dateline(opening):
    article = read_text(f"{TITLE}\n\n11 June 2024\n\n{opening}{BODY}\n\n{MORE}")
    assert "dateline" not in names(article)
    assert article.dateline is None


def test_the_dateline_wins_over_the_place_of_the_header_line_and_dates_what_prints_no_other_date():
    assert read_text(f"{TITLE}\n\nNews | Accra, Ghana | 3 May 2019\n\n{OPENING}").dateline == "TEMA, Ghana"
    assert read_text(f"{TITLE}\n\nSUVA, Fiji, 3 May 2019 – {BODY}\n\n{MORE}").published_on == date(2019, 5, 3)
    both = read_text(f"{TITLE}\n\n5 May 2019\n\nSUVA, Fiji, 3 May 2019 – {BODY}\n\n{MORE}")
    assert both.published_on == date(2019, 5, 5)


def test_a_statement_dated_under_its_text():
    assert read_text(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\nGeneva, 3 May 2019").published_on == date(2019, 5, 3)


def test_hard_wrapped_text_is_joined():
    import textwrap

    paragraphs = [TITLE, "11 June 2024", f"{OPENING} {MORE}", f"{MORE} {BODY}", f"{BODY} {BODY} {MORE}"]
    wrapped = "\n\n".join(textwrap.fill(p, 72, break_on_hyphens=False) for p in paragraphs)
    assert read_text(wrapped).text == "\n\n".join(paragraphs)
    unparted = "\n".join(textwrap.fill(p, 72, break_on_hyphens=False) for p in paragraphs)
    assert read_text(unparted).text == "\n\n".join(paragraphs)


def test_a_line_end_inside_a_sentence_is_joined_and_a_list_is_not():
    article = read_text(
        f"{TITLE}\n\n11 June 2024\n\n{BODY}\nThe 86\nth Session met.\n\n- rest;\n- pay;\n- helmets.\n\n{MORE}"
    )
    assert "The 86 th Session met." in article.text
    assert article.text.count("\n\n- ") == 3


def test_captions_are_told_by_their_credit_and_a_credit_is_printed_once():
    credits = [
        "© M. Crozet / ILO 2020",
        "© M. Crozet / ILO 2020",
        "Dockers at work ©ILO",
        "Photo: ILO",
        "Gate 4 © ©E. Ama/ ILO 2024",
    ]
    article = read_text("\n\n".join([TITLE, "11 June 2024", BODY, *credits, MORE]))
    assert article.captions == (
        "© M. Crozet / ILO 2020",
        "Dockers at work ©ILO",
        "Photo: ILO",
        "Gate 4 © ©E. Ama/ ILO 2024",
    )
    assert article.text.endswith(MORE)


def test_characters_are_made_alike():
    odd = (
        "\ufeffJean‐Pierre’s un\u00adion\u200b re\u0301sume\u0301 of 4\u00a0000\u202fworkers, Statе and Oссupational, "
        "the ـJordanian side of the Москва accord."
    )
    article = read_text(f"{TITLE}\n\n11 June 2024\n\n{BODY}\n\n{odd}")
    assert article.text.endswith(
        "Jean-Pierre’s union résumé of 4 000 workers, State and Occupational, the Jordanian side of the Москва accord."
    )


def test_chinese_counts_its_characters_as_words():
    body = "北京（国际劳工组织新闻）——国际劳工组织与人力资源和社会保障部签署了一项关于社会保护的合作协议。" * 2
    article = read_text(f"国际劳工组织支持中国\n\n2023年7月12日\n\n{body}")
    assert (article.title, article.dateline) == ("国际劳工组织支持中国", "北京")


def test_a_text_without_title_keeps_what_it_has_and_says_so():
    article = read_text(f"11 June 2024\n\n{OPENING}\n\n{MORE}")
    assert (article.title, article.dateline) == ("", "TEMA, Ghana")
    assert [issue.code for issue in article.issues] == ["no_title"]


@given(
    st.text(max_size=400)
    | st.lists(st.sampled_from([TITLE, BODY, OPENING, "11 June 2024", "©", "a\n", "|", "("])).map("\n".join)
)
def test_whatever_the_text_sections_lie_in_it_in_order(text):
    result = read(page(text.encode("utf-8", "ignore")))
    if isinstance(result, Rejected):
        assert "\n" not in result.message
        return
    assert all(0 <= s.start < s.end <= len(result.text) for s in result.sections)
    blocks = [s for s in result.sections if s.name != "dateline"]
    assert [s.start for s in blocks] == sorted({s.start for s in blocks})
    assert "\n\n".join(result.text[s.start : s.end] for s in blocks) == result.text
