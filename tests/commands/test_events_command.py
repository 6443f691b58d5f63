"""``ilo-events events``: a table for people, JSON for programs."""

import json
from datetime import date

import pytest
from click.testing import CliRunner, Result
from looked_at import fill

from pipeline.commands.display import days, where
from pipeline.commands.events import events


def run(url: str, *words: str, width: int = 120) -> Result:
    return CliRunner().invoke(events, ["--database", url, *words], env={"COLUMNS": str(width)})


def test_the_table_says_what_when_and_where(database: str) -> None:
    fill(database)
    result = run(database)
    assert result.exit_code == 0
    lines = [line.split("  ") for line in result.output.splitlines() if "2024" in line]
    cells = [[cell.strip() for cell in line if cell.strip()] for line in lines]
    assert [line[1:] for line in cells] == [
        ["(11 Jun 2024)", "meeting", "Viet Nam", "Seminar [31min red [bold]on markup[/bold]"],
        ["3–5 Jun 2024", "training", "Ghana", "Dockers and ministry sign accord in Tema"],
        ["9 May 2024", "agreement", "Tema, Ghana", "Dockers and ministry sign accord in Tema"],
    ]
    assert "3 events; days in brackets are the article's own" in result.output


@pytest.mark.parametrize("width", [30, 40, 60, 75, 76, 80, 200])
def test_no_width_breaks_a_date_or_an_id(database: str, width: int) -> None:
    fill(database)
    result = run(database, width=width)
    assert "3–5 Jun 2024" in result.output
    assert "agreement" in result.output
    assert max(len(line) for line in result.output.splitlines()) <= width


def test_json_is_one_object_a_line_with_everything(database: str) -> None:
    fill(database)
    result = run(database, "--json", "--type", "agreement")
    (line,) = result.output.splitlines()
    event = json.loads(line)
    assert (event["type"], event["start"], event["countries"]) == ("agreement", "2024-05-09", ["GH"])
    assert event["organisations"][0] == {"name": "Ministry of Ports", "role": "organiser"}
    assert len(event["public_id"]) == 12


def test_filters_reach_the_question(database: str) -> None:
    fill(database)
    one = run(
        database, "--json", "--country", "gh", "--since", "2024-06-01", "--until", "2024-06-30", "--language", "EN"
    )
    assert [json.loads(line)["type"] for line in one.output.splitlines()] == ["training"]
    assert len(run(database, "--json", "--organisation", "MoP").output.splitlines()) == 2
    assert "1 of 3 events (--limit 0 for all)" in run(database, "--limit", "1").output
    assert len(run(database, "--json", "--limit", "0").output.splitlines()) == 3
    assert run(database, "--country", "FR").output == "no events\n"
    assert run(database, "--country", "FR", "--json").output == ""


@pytest.mark.parametrize(
    "words",
    [["--type", "party"], ["--country", "Ghana"], ["--since", "yesterday"], ["--limit", "-1"], ["--limit", "many"]],
)
def test_a_wrong_option_is_exit_code_2(database: str, words: list[str]) -> None:
    result = run(database, *words)
    assert result.exit_code == 2
    assert "Error: " in result.output


def test_an_unmigrated_database_is_one_line_and_exit_code_2(empty_database: str) -> None:
    result = run(empty_database)
    assert result.exit_code == 2
    assert "run: ilo-events db upgrade" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2024-05-09", "2024-05-09", "9 May 2024"),
        ("2024-06-02", "2024-06-07", "2–7 Jun 2024"),
        ("2024-05-28", "2024-06-03", "28 May – 3 Jun 2024"),
        ("2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024"),
        ("2024-04-01", "2024-04-30", "Apr 2024"),
        ("2024-02-01", "2024-02-29", "Feb 2024"),
        ("2024-04-01", "2024-06-30", "Apr – Jun 2024"),
        ("2023-10-01", "2024-03-31", "Oct 2023 – Mar 2024"),
        ("2021-01-01", "2021-12-31", "2021"),
        ("2012-01-01", "2016-12-31", "2012–2016"),
    ],
)
def test_days_are_said_as_people_say_them(start: str, end: str, said: str) -> None:
    assert days(date.fromisoformat(start), date.fromisoformat(end)) == said


def test_no_days_are_said_as_nothing() -> None:
    assert days(None, None) == ""


def test_where_names_the_first_and_counts_the_rest() -> None:
    assert where(("Hanoi",), ("VN",)) == "Hanoi, Viet Nam"
    assert where((), ("CN", "BE", "DE", "FR")) == "China, Belgium +2"
    assert where((), ("XX",)) == "XX"
    assert where(("Singapore",), ("SG",)) == "Singapore"
