"""`ilo-events save-fixture`: a file or an address → bytes and expected findings in `tests/fixtures` of a checkout."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from pytest_httpserver import HTTPServer

from pipeline import fixtures
from pipeline.cli import main

TEXT = """Kenya ratifies the Domestic Workers Convention

11 June 2024

NAIROBI, Kenya (ILO News) – The Ministry of Labour of Kenya ratified Convention No. 189 on 9 May 2024.

It protects 4,000 domestic workers.
"""
PAGE = "<html lang=en><head><title>{0}</title></head><body><main><h1>{0}</h1><p>{1}</p></main></body></html>"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "ilo-events"\n')
    (tmp_path / "Port strike.txt").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def called(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["save-fixture", *words])
    return result.exit_code, result.stdout, result.stderr


def expected(checkout: Path, name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((checkout / "tests/fixtures" / name / "expected.json").read_text())
    return content


def test_a_text_is_kept_with_what_is_found_in_it(checkout: Path) -> None:
    code, told, complaint = called("Port strike.txt")
    assert (code, complaint) == (0, "")
    assert told.splitlines()[1] == "then: pytest tests/test_fixtures.py -k port-strike"
    folder = checkout / "tests/fixtures/port-strike"
    assert {path.name for path in folder.iterdir()} == {"text.txt", "expected.json"}
    assert (folder / "text.txt").read_text() == TEXT
    said = expected(checkout, "port-strike")
    assert str(checkout) not in json.dumps(said)  # no path of this machine
    fields = fixtures.fields(said)
    assert fields["article.published_on"] == "2024-06-11"
    assert fields["dates[9 May 2024].precision"] == "day"
    assert fields["worker_counts[4,000 domestic workers].low"] == 4000
    assert fields["other_findings.conventions[Convention No. 189].value"]["number"] == 189
    assert fields == fixtures.fields(fixtures.found(fixtures.saved_page(folder)))


def test_what_is_there_is_recorded_anew_only_when_told(checkout: Path) -> None:
    assert called("Port strike.txt", "--name", "strike")[0] == 0
    path = checkout / "tests/fixtures/strike/expected.json"
    recorded = path.read_text()
    path.write_text(recorded.replace("4000", "5000"))
    assert called("Port strike.txt", "--name", "strike") == (
        2, "", "error: tests/fixtures/strike is there already: --update records it anew\n"
    )  # fmt: skip
    assert "5000" in path.read_text()
    assert called("--update", "--name", "strike")[0] == 0
    assert path.read_text() == recorded


def test_a_page_of_the_web_keeps_its_address(checkout: Path, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("User-agent: *\nDisallow: /private\n")
    body = PAGE.format("Kenya ratifies a convention", TEXT.splitlines()[4] * 3)
    httpserver.expect_request("/resource/news/kenya").respond_with_data(body, content_type="text/html; charset=utf-8")
    url = httpserver.url_for("/resource/news/kenya")
    assert called(url)[::2] == (0, "")
    folder = checkout / "tests/fixtures/kenya"
    assert (folder / "page.html").read_text() == body
    said = expected(checkout, "kenya")
    assert said["page"] == {"url": url, "content_type": "text/html; charset=utf-8"}
    assert called("--update", "--name", "kenya")[0] == 0  # without the web
    assert expected(checkout, "kenya") == said
    assert len([request for request, _ in httpserver.log if request.path != "/robots.txt"]) == 1
    code, _, complaint = called(httpserver.url_for("/private/x"))
    assert (code, complaint) == (
        1, f"error: {httpserver.url_for('/private/x')}: robots: robots.txt of the site forbids this address\n"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("gone.txt",), 1, "gone.txt: missing: no such file or folder"),
        ((".",), 2, "'' cannot name a fixture: small letters, digits and hyphens do (--name)"),
        ((".", "--name", "all"), 2, ".: may hold several pages; name one text or HTML file"),
        (("x.txt", "--name", "../up"), 2, "'../up' cannot name a fixture: small letters, digits and hyphens do"),
        (("--update", "--name", "none"), 2, "tests/fixtures/none is not there: name the PATH or URL to record"),
        ((), 2, "name a PATH or URL to record, or with --update the --name of a fixture"),
        (("empty.txt",), 1, "empty.txt: empty: "),
        (
            ("https://example.org/x",), 2,
            "setting site from --site: https://example.org is not a site that can be crawled; "
            "use https://www.ilo.org or a loopback address",
        ),
        (("https://www.ilo.org/resource/news/x",), 2, "crawling https://www.ilo.org needs a contact"),
    ],
)  # fmt: skip
def test_what_cannot_be_recorded_is_told_in_a_line(
    checkout: Path, words: tuple[str, ...], code: int, message: str
) -> None:
    (checkout / "empty.txt").write_text("")
    done = called(*words)
    assert done[:2] == (code, "")
    assert done[2].startswith(f"error: {message}")
    assert done[2].count("\n") == 1
    assert not (checkout / "tests/fixtures").exists()


def test_fields_tell_entries_of_one_name_apart() -> None:
    said = {
        "page": {"url": "x"},
        "article": {"title": "T"},
        "dates": [{"text": "May", "end": 1}, {"text": "May", "end": 2}],
    }
    assert fixtures.fields(said) == {
        "article.title": "T",
        "dates": ["May", "May #2"],
        "dates[May].text": "May",
        "dates[May].end": 1,
        "dates[May #2].text": "May",
        "dates[May #2].end": 2,
    }
