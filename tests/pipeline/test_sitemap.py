"""Reading sitemaps: the index, its children, their times; gzipped, broken, huge and hostile ones."""

import gzip
from datetime import UTC, datetime

import pytest

from pipeline import sitemap
from pipeline.sitemap import Child, read_sitemap

SITE = "https://www.ilo.org"
URL = SITE + "/sitemap.xml?page=3"
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def urlset(*entries: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {NAMESPACE}>{"".join(entries)}</urlset>'.encode()


def entry(path: str, lastmod: str = "") -> str:
    return f"<url><loc>{path}</loc>{f'<lastmod>{lastmod}</lastmod>' if lastmod else ''}</url>"


def paths(body: bytes) -> list[str]:
    return [link.url.removeprefix(SITE) for link in read_sitemap(body, URL).links]


def test_an_index_names_sitemaps_with_their_times() -> None:
    body = (
        f"<sitemapindex {NAMESPACE}><sitemap><loc>{SITE}/sitemap.xml?page=1</loc></sitemap><sitemap>"
        f"<loc>{SITE}/sitemap.xml?page=2</loc><lastmod>2026-06-10T09:00:00+02:00</lastmod></sitemap></sitemapindex>"
    )
    assert read_sitemap(body.encode(), SITE + "/sitemap.xml").children == (
        Child(SITE + "/sitemap.xml?page=1"),
        Child(SITE + "/sitemap.xml?page=2", datetime(2026, 6, 10, 7, tzinfo=UTC)),
    )


def test_only_articles_become_links_and_the_rest_is_counted() -> None:
    found = read_sitemap(
        urlset(
            entry(SITE + "/resource/news/a", "2026-06-10T09:00:00+00:00"),
            entry("http://ilo.org/resource/news/a"),
            entry(SITE + "/fr/resource/actualites/b"),
            entry(SITE + "/resource/news/all-news-recent"),
            entry(SITE + "/topics/work"),
            entry("https://example.org/resource/news/c"),
            "<url><lastmod>2026-06-10</lastmod></url>",
        ),
        URL,
    )
    assert [(link.url.removeprefix(SITE), link.kind, link.found_on) for link in found.links] == [
        ("/resource/news/a", "sitemap", URL),
        ("/fr/resource/actualites/b", "sitemap", URL),
    ]
    assert found.links[0].lastmod == datetime(2026, 6, 10, 9, tzinfo=UTC)
    assert found.passed_over == {"repeated": 1, "not_an_article": 3, "off_site": 1}


@pytest.mark.parametrize(
    ("lastmod", "moment"),
    [
        ("2026-06-10", datetime(2026, 6, 10, tzinfo=UTC)),
        ("2026-06", datetime(2026, 6, 1, tzinfo=UTC)),
        ("2026", datetime(2026, 1, 1, tzinfo=UTC)),
        ("2026-06-10T09:00:00Z", datetime(2026, 6, 10, 9, tzinfo=UTC)),
        ("yesterday", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("", None),
    ],
)
def test_times(lastmod: str, moment: datetime | None) -> None:
    [link] = read_sitemap(urlset(entry(SITE + "/resource/news/a", lastmod)), URL).links
    assert link.lastmod == moment


def test_gzip() -> None:
    body = urlset(entry(SITE + "/resource/news/a"))
    assert paths(gzip.compress(body)) == ["/resource/news/a"]
    assert not read_sitemap(gzip.compress(body)[:-12], URL).is_one


def test_broken_xml_gives_what_could_be_read_and_says_so() -> None:
    body = urlset(entry(SITE + "/resource/news/a"), entry(SITE + "/resource/news/b"))
    cut = read_sitemap(body[: body.index(b"/news/b")], URL)
    assert [link.url.rpartition("/")[2] for link in cut.links] == ["a"]
    assert (cut.is_one, cut.is_whole) == (True, False)
    ampersand = read_sitemap(urlset(entry(SITE + "/resource/news/a?x=1&y=2"), entry(SITE + "/resource/news/b")), URL)
    assert [link.url.rpartition("/")[2] for link in ampersand.links] == ["a", "b"]


@pytest.mark.parametrize("body", [b"", b"<html><body>404</body></html>", b"\x00\x01", b"plain text", b"<rss/>"])
def test_what_is_no_sitemap(body: bytes) -> None:
    found = read_sitemap(body, URL)
    assert (found.is_one, found.links) == (False, ())


def test_entities_are_neither_expanded_nor_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE u [<!ENTITY l0 "ha">{laughs}<!ENTITY f SYSTEM "file:///etc/hostname">]>'
    body = bomb + f"<urlset {NAMESPACE}><url><loc>{SITE}/resource/news/&l8;&f;</loc></url></urlset>"
    assert all(len(link.url) < 100 for link in read_sitemap(body.encode(), URL).links)
    monkeypatch.setattr(sitemap, "LARGEST", 1000)
    assert not read_sitemap(gzip.compress(b" " * 100_000), URL).is_one
