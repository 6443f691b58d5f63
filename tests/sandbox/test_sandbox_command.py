"""``ilo-events sandbox`` as a person calls it: one line with the address, a clean end, one line for what goes wrong."""

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from visiting import Visitor

from sandbox.request_log import read_log

COMMAND = str(Path(sys.executable).with_name("ilo-events"))


@contextmanager
def running(*options: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [COMMAND, "sandbox", "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_prints_its_address_serves_and_ends_cleanly(ending: signal.Signals) -> None:
    with running() as process:
        assert process.stdout is not None
        base = process.stdout.readline().strip()
        assert base.startswith("http://127.0.0.1:")
        assert Visitor(base).get("/resource/news").status == 200
        process.send_signal(ending)
        rest, errors = process.communicate(timeout=10)
        assert (process.returncode, rest, errors.strip()) == (0, "", "")


def test_articles_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "mills-reopen.txt").write_text("Mills reopen\n\n9 May 2024\n\nBody.", encoding="utf-8")
    with running("--articles", str(tmp_path)) as process:
        assert process.stdout is not None
        visitor = Visitor(process.stdout.readline().strip())
        assert visitor.get("/resource/news/mills-reopen").status == 200


def test_a_generated_site_and_the_same_later() -> None:
    counts = []
    for options in ((), ("--changed", "2", "--new", "3")):
        with running("--generate", "40", "--seed", "3", *options) as process:
            assert process.stdout is not None
            visitor = Visitor(process.stdout.readline().strip())
            pages = [visitor.get(f"/resource/news/all-news-recent?page={n}").tree for n in range(2)]
            counts.append([len(page.xpath("//main//a[@class='ilo--card--link']")) for page in pages])
    assert counts == [[20, 8], [20, 11]]


def test_faults_quirks_and_a_log_for_other_processes(tmp_path: Path) -> None:
    log = tmp_path / "requests.jsonl"
    options = ("--quirks", "--faults", "503*1@/resource/news$", "--faults", "404@/robots", "--log", str(log))
    with running(*options) as process:
        assert process.stdout is not None
        base = process.stdout.readline().strip()
        visitor = Visitor(base)
        found = [visitor.get(path).status for path in ("/resource/news", "/resource/news", "/robots.txt")]
        assert found == [503, 200, 404]
        assert visitor.get("/resource/news/test").status == 200
        assert Visitor(base.replace("127.0.0.1", "localhost")).get("/resource/news").status == 301
        assert [entry.status for entry in read_log(log)] == [503, 200, 404, 200, 301]
        assert [entry.fault for entry in read_log(log)] == ["503", None, "404", None, None]
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=10)
        assert (process.returncode, rest, errors.strip()) == (0, "", "")


def refused(*options: str) -> str:
    result = subprocess.run([COMMAND, "sandbox", *options], capture_output=True, text=True, timeout=30, check=False)
    assert (result.returncode, result.stdout) == (2, "")
    assert len(result.stderr.strip().splitlines()) == 1, result.stderr
    return result.stderr


def test_port_in_use_is_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = refused("--port", str(port))
    assert f"127.0.0.1 port {port}" in said
    assert "--port 0" in said


def test_host_of_another_machine_is_one_line() -> None:
    assert "192.0.2.1" in refused("--host", "192.0.2.1", "--port", "0")


def test_folder_without_articles_is_one_line(tmp_path: Path) -> None:
    assert str(tmp_path) in refused("--port", "0", "--articles", str(tmp_path))


def test_broken_article_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\x00 no text")
    assert "a.txt" in refused("--port", "0", "--articles", str(tmp_path))


def test_faults_that_cannot_be_read_are_one_line() -> None:
    assert "no fault 'flood'" in refused("--port", "0", "--faults", "flood=10%")


def test_more_changes_than_articles_are_one_line() -> None:
    assert "cannot hold" in refused("--port", "0", "--generate", "5", "--changed", "6")
    assert "999 cannot be changed" in refused("--port", "0", "--changed", "999")


def test_a_log_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    said = refused("--port", "0", "--log", str(tmp_path / "nowhere" / "log.jsonl"))
    assert str(tmp_path / "nowhere" / "log.jsonl") in said
    assert "port" not in said


def test_help_has_an_example() -> None:
    result = subprocess.run([COMMAND, "sandbox", "--help"], capture_output=True, text=True, check=True)
    assert "ilo-events crawl --site http://127.0.0.1:8000" in result.stdout
