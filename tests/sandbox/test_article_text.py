"""A text file → its parts, for every layout that an article's opening has."""

from datetime import date
from pathlib import Path

import pytest

from sandbox.addresses import slug
from sandbox.articles import Facts, is_header, parse_text, printed_day, read_article, read_folder

LONG = "The report says that the number of people without work grew for the third year in a row across the region."


@pytest.mark.parametrize(
    ("opening", "topic", "title", "standfirst"),
    [
        ("Mills reopen", None, "Mills reopen", None),
        ("Social protection\n\nMills reopen", "Social protection", "Mills reopen", None),
        (f"Mills reopen after a year of talks\n\n{LONG}", None, "Mills reopen after a year of talks", LONG),
        (f"Six mills reopen after a year\n\n{LONG[:-1]}", None, "Six mills reopen after a year", LONG[:-1]),
        (f"Press release\n\nMills reopen\n\n{LONG}", "Press release", "Mills reopen", LONG),
    ],
)
def test_opening_blocks(opening: str, topic: str | None, title: str, standfirst: str | None) -> None:
    parts = parse_text(f"{opening}\n\n9 May 2024\n\nBody.")
    assert (parts.topic, parts.title, parts.standfirst) == (topic, title, standfirst)
    assert [block.text for block in parts.blocks] == ["Body."]


@pytest.mark.parametrize(
    ("line", "day", "place"),
    [
        ("9 May 2024", date(2024, 5, 9), None),
        ("Wednesday 04 February 2004", date(2004, 2, 4), None),
        ("Press release | Dhaka, Bangladesh | 24 February 2015", date(2015, 2, 24), "Dhaka, Bangladesh"),
        ("15 December 2017, Karachi, Pakistan", date(2017, 12, 15), "Karachi, Pakistan"),
        ("18 December 2017,", date(2017, 12, 18), None),
        ("1er mars 1999", date(1999, 3, 1), None),
        ("14 de febrero de 2002", date(2002, 2, 14), None),
        ("Statement | 16 June 2020", date(2020, 6, 16), None),
    ],
)
def test_header_line(line: str, day: date, place: str | None) -> None:
    parts = parse_text(f"Mills reopen\n\n{line}\n\nBody.")
    assert (parts.header, parts.published_on, parts.place) == (line, day, place)


@pytest.mark.parametrize(
    "line", ["Since 9 May 2024 mills reopen", "31 February 2024", "9 May 2024 was a good day", "Mills"]
)
def test_no_header_line(line: str) -> None:
    assert not is_header(line)


def test_lines_of_a_block_are_set_one_by_one() -> None:
    parts = parse_text("Mills reopen\n\n9 May 2024\n\nA mill © ILO\nIt works.\n\n“We count.”\n\nNext steps\n\nThe end.")
    assert [(block.kind, block.text) for block in parts.blocks] == [
        ("caption", "A mill © ILO"),
        ("paragraph", "It works."),
        ("quote", "“We count.”"),
        ("heading", "Next steps"),
        ("paragraph", "The end."),
    ]


def test_files_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "mills-reopen.txt").write_text("Mills reopen\n\n9 May 2024\n\nBody.", encoding="utf-8")
    (tmp_path / "mills-close.txt").write_text("Mills close\n\nBody.", encoding="utf-8")
    (tmp_path / "mills-close.toml").write_text(
        'type = "article"\nlanguage = "fr"\nnode_id = 7\nheld_out = true\nupdated = 2024-06-12', encoding="utf-8"
    )
    closed, reopened = read_folder(tmp_path)
    assert closed.path == "/fr/resource/article/mills-close"
    assert closed.facts.updated == date(2024, 6, 12)
    assert closed.text.published_on is None
    assert reopened.facts == Facts()
    assert reopened.path == "/resource/news/mills-reopen"
    assert 600_000 <= reopened.node_id < 700_000


@pytest.mark.parametrize("toml", ['language = "xx"', "not toml"])
def test_wrong_facts_name_the_file(tmp_path: Path, toml: str) -> None:
    (tmp_path / "a.txt").write_text("Mills", encoding="utf-8")
    (tmp_path / "a.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.txt: "):
        read_article(tmp_path / "a.txt")


def test_printed_day_of_nothing() -> None:
    assert printed_day("no day here") is None


def test_behaviour_16_slugs() -> None:
    """Stop words go, `and` stays, 75 characters cut at a word, curly signs and other scripts stay, accents go."""
    assert slug("From the mills and the ports: a call for peace") == "mills-and-ports-call-peace"
    assert slug("Malawi's mills") == "malawis-mills"
    assert slug("Indonesia’s ILO–NASK accord") == "indonesia’s-ilo–nask-accord"
    assert slug("Empleo y construcción") == "empleo-y-construccion"
    assert slug("国际劳工组织 报告") == "国际劳工组织-报告"
    cut = slug("labour " * 20)
    assert len(cut) <= 75
    assert cut.endswith("-labour")
