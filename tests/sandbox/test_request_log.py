"""Requests to a served site → the log of them, in memory and in a file."""

from pathlib import Path

from visiting import AGENT, Visitor

from sandbox.articles import Article
from sandbox.request_log import read_log
from sandbox.serve import serving

PAGE = "/resource/news/paper-workers-accord-1"


def test_every_request_with_what_was_answered(articles: tuple[Article, ...]) -> None:
    with serving(articles) as served:
        visitor = Visitor(served.base)
        page = visitor.get(PAGE)
        visitor.get(PAGE, If_None_Match=page.headers["ETag"])
        visitor.get("/nowhere?a=%C3%A9", User_Agent="Python-urllib/3.11")
        first, second, third = served.log
    assert (first.method, first.path, first.status, first.body_bytes) == ("GET", PAGE, 200, len(page.body))
    assert (first.user_agent, first.conditional, first.fault) == (AGENT, False, None)
    assert first.host == served.base.removeprefix("http://")
    assert (second.status, second.body_bytes, second.if_none_match) == (304, 0, page.headers["ETag"])
    assert second.conditional
    assert (third.path, third.status, third.user_agent) == ("/nowhere?a=%C3%A9", 403, "Python-urllib/3.11")
    assert first.at < second.at < third.at


def test_counts_sums_and_forgets(articles: tuple[Article, ...]) -> None:
    with serving(articles) as served:
        visitor = Visitor(served.base)
        sizes = [len(visitor.get(path).body) for path in (PAGE, PAGE, "/robots.txt")]
        assert served.log.counts == {PAGE: 2, "/robots.txt": 1}
        assert served.log.body_bytes == sum(sizes)
        assert len(served.log) == 3
        served.log.clear()
        assert (len(served.log), served.log.body_bytes) == (0, 0)


def test_bytes_are_those_on_the_wire(articles: tuple[Article, ...]) -> None:
    with serving(articles) as served:
        visitor = Visitor(served.base)
        plain, packed = visitor.get(PAGE), visitor.get(PAGE, Accept_Encoding="gzip")
        assert packed.headers["Content-Encoding"] == "gzip"
        assert [entry.body_bytes for entry in served.log] == [len(plain.body), len(packed.body)]
        assert len(packed.body) < len(plain.body) / 4


def test_a_file_has_each_request_before_its_answer_is_read(articles: tuple[Article, ...], tmp_path: Path) -> None:
    file = tmp_path / "requests.jsonl"
    with serving(articles, log=file) as served:
        visitor = Visitor(served.base)
        for count in (1, 2):
            visitor.get(PAGE)
            assert len(read_log(file)) == count
        assert read_log(file) == list(served.log)
    with serving(articles, log=file) as served:
        Visitor(served.base).get("/robots.txt")
    assert [entry.path for entry in read_log(file)] == [PAGE, PAGE, "/robots.txt"]


def test_a_line_that_is_being_written_is_left_out(articles: tuple[Article, ...], tmp_path: Path) -> None:
    file = tmp_path / "requests.jsonl"
    assert read_log(file) == []
    with serving(articles, log=file) as served:
        Visitor(served.base).get(PAGE)
    with file.open("a") as half:
        half.write('{"at": "2026-01-')
    assert [entry.path for entry in read_log(file)] == [PAGE]
