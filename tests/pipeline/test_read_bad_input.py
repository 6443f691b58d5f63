"""What is no text, no article or no answer: rejected under a reason, in one line that says what is wrong."""

# ruff: noqa: E501 - each case stands on one line

import pytest
from reads import page, rejected

from pipeline.read import read
from pipeline.records import Article

TEXT = "Dockers sign an accord in Tema\n\n11 June 2024\n\nThe Ministry of Ports signed an accord on Tuesday with a union.\n"


@pytest.mark.parametrize(
    ("body", "reason", "words"),
    [
        (b"", "empty", "empty"),
        (b" \n\t", "empty", "empty"),
        ("\u00a0\u2003".encode(), "empty", "white space"),
        (b"%PDF-1.4 abc", "binary", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "binary", "PNG"),
        (b"\xff\xd8\xff\xe0abc", "binary", "JPEG"),
        (b"PK\x03\x04abc", "binary", "zip"),
        (b"text\0text", "binary", "zero bytes"),
        (TEXT.encode() + b"caf\xe9 \xff", "bad_encoding", f"0xe9 at offset {len(TEXT) + 3}"),
        (b"\xef\xbb\xbf" + TEXT.encode() + b"\xff", "bad_encoding", f"offset {len(TEXT) + 3}"),
        (b"\xff\xfe broken from the first byte", "bad_encoding", "0xff at offset 0"),
        (b"x" * 10_000_001, "too_large", "10.0 MB"),
        (b"hello", "not_an_article", "too little"),
        (b'{"title": "Dockers", "text": "The Ministry of Ports signed"}', "not_an_article", "JSON"),
        (b"Page not found\n\nThe page that you asked for is not here, try the home page of the ILO.", "not_an_article", "error"),
    ],
)  # fmt: skip
def test_bytes_that_are_no_article(body, reason, words):
    found = rejected(body)
    assert (found.reason, found.stage) == (reason, "read")
    assert words in found.message
    assert "\n" not in found.message


def test_a_long_paragraph_alone_is_no_article():
    assert rejected(b"All in one line without any title, " * 20).reason == "not_an_article"


def test_broken_bytes_in_html_are_not_guessed_at():
    html = b'<html><head><meta charset="utf-8"></head><body><p>caf\xe9</p></body></html>'
    assert rejected(html, "x.html").message.startswith("not valid UTF-8: byte 0xe9 at offset")


def test_what_the_server_says():
    assert rejected(TEXT.encode(), content_type="application/pdf").reason == "binary"
    assert rejected(TEXT.encode(), status=404).reason == "http_404"
    assert rejected(TEXT.encode(), content_type="text/html; charset=no-such").reason == "not_an_article"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_mark_themselves(encoding):
    article = read(page(TEXT.encode(encoding)))
    assert isinstance(article, Article)
    assert article.title == "Dockers sign an accord in Tema"
