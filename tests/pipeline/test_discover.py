"""Listings in the site's markup: which links are taken, what stands beside them, where the list ends."""

from datetime import date

import pytest

from pipeline.discover import is_article, newsroom, read_listing

LIST = "https://www.ilo.org/resource/news/all-news-recent"


def card(href: str, title: str = "A title ", date_part: str = "", extra: str = "") -> str:
    return f"""
    <div class="ilo--card  ilo--card__type__feature
      ilo--card__theme__light">
      <a class="ilo--card--link" href="{href}" title="{title}"><span class="ilo--card--link--text">{title}</span></a>
      <div class="ilo--card--wrap"><div class="ilo--card--content">
        <p class="ilo--card--eyebrow">Press release</p><p class="ilo--card--title">{title}</p>{date_part}
      </div></div>{extra}
    </div>"""


def pager(current: int, total: int) -> str:
    def link(name: str, page: int, disabled: bool) -> str:
        off = " ilo--pagination--disable" if disabled else ""
        return f'<a class="ilo--pagination--{name}{off}" href="?page={page}">x</a>'

    first, last = current == 1, current == total
    return f"""<div class="ilo--pagination">
      <div class="ilo--pagination--previous-set">
        {link("first-page", 0, first)}{link("prev-page", max(current - 2, 0), first)}</div>
      <p class="ilo--pagination--page"><span>{current}</span> <span>of</span> <span>{total}</span></p>
      <div class="ilo--next-set">{link("next-page", min(current, total - 1), last)}
        {link("last-page", total - 1, last)}</div></div>"""


def page(*parts: str) -> bytes:
    return f"<html><body><main>{''.join(parts)}</main></body></html>".encode()


def test_a_card_gives_its_link_with_the_title_and_date_beside_it() -> None:
    stamp = '<time class="ilo--card--date" datetime="1785499200">31 July 2026</time>'
    [link] = read_listing(page(card("https://www.ilo.org/resource/news/a-slug", date_part=stamp)), LIST).links
    assert (link.url, link.title, link.listed_on, link.found_on) == (
        "https://www.ilo.org/resource/news/a-slug",
        "A title",
        date(2026, 7, 31),
        LIST,
    )


def test_the_printed_date_wins_over_an_epoch_that_contradicts_it() -> None:
    stamp = '<time class="ilo--card--date" datetime="1670389200">20 September 2022</time>'
    assert read_listing(page(card("/resource/news/a", date_part=stamp)), LIST).links[0].listed_on == date(2022, 9, 20)


def test_the_epoch_serves_where_the_text_names_no_day() -> None:
    stamp = '<time class="ilo--card--date" datetime="1785499200">today</time>'
    assert read_listing(page(card("/resource/news/a", date_part=stamp)), LIST).links[0].listed_on == date(2026, 7, 31)


def test_a_card_with_date_extra_and_no_time_element() -> None:
    extra = '<p class="ilo--card--date-extra"><svg></svg>20 September 2025 | Kuala Lumpur, Malaysia</p>'
    assert read_listing(page(card("/resource/news/a", date_part=extra)), LIST).links[0].listed_on == date(2025, 9, 20)


def test_a_card_without_any_date_is_still_taken() -> None:
    assert read_listing(page(card("/resource/news/a")), LIST).links[0].listed_on is None


def test_rows_of_the_full_list_and_not_the_links_of_menus() -> None:
    listing = read_listing(
        page(
            '<nav><a href="/resource/news/from-the-menu">x</a></nav>',
            '<div class="views-row"><a href="/fr/resource/actualites/un-titre">Un  titre</a>',
            "<time>4 mars 1999</time></div>",
            '<div class="views-rows"><a href="/resource/news/not-a-row">x</a></div>',
        ),
        LIST,
    )
    assert [(link.url, link.title, link.listed_on) for link in listing.links] == [
        ("https://www.ilo.org/fr/resource/actualites/un-titre", "Un titre", date(1999, 3, 4))
    ]


def test_what_is_not_an_article_is_counted_by_reason() -> None:
    listing = read_listing(
        page(
            card("https://www.ilo.org/resource/news/one"),
            card("/resource/news/one?utm_source=card#top"),
            card("/resource/news/all-news-recent"),
            card("/resource/other/a-toolkit"),
            card("https://www.flickr.com/photos/ilo"),
            card("mailto:newsroom@ilo.org"),
            card("https://www.ilo.org@evil.example/resource/news/two"),
        ),
        LIST,
    )
    assert [link.url for link in listing.links] == ["https://www.ilo.org/resource/news/one"]
    assert listing.passed_over == {"repeated": 1, "not_an_article": 2, "off_site": 3}


@pytest.mark.parametrize(
    ("url", "taken"),
    [
        ("https://www.ilo.org/resource/news/a-slug", True),
        ("https://www.ilo.org/resource/article/a-slug", True),
        ("https://www.ilo.org/es/resource/statement/a-slug", True),
        ("https://www.ilo.org/zh-hans/resource/news/%E5%8A%B3%E5%B7%A5", True),
        ("https://www.ilo.org/resource/news/a-slug/", True),
        ("https://www.ilo.org/resource/news", False),
        ("https://www.ilo.org/resource/news/all-news-recent", False),
        ("https://www.ilo.org/fr/resource/news/all-news-recent", False),
        ("https://www.ilo.org/resource/a-slug", False),
        ("https://www.ilo.org/resource/other/a-slug", False),
        ("https://www.ilo.org/resource/news/a/b", False),
        ("https://www.ilo.org/publications/resource/news/a", False),
    ],
)
def test_scope_is_a_rule_on_the_path(url: str, taken: bool) -> None:
    assert is_article(url) is taken


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/resource/news/indonesia%E2%80%99s-plan", "/resource/news/indonesia’s-plan"),
        ("/ar/resource/news/caf%C3%A9", "/ar/resource/news/cafe\u0301"),
        ("http://ilo.org/resource/news/a/", "https://www.oit.org:443/resource/news/a#top"),
    ],
)
def test_two_spellings_of_one_address_are_one_link(one: str, other: str) -> None:
    listing = read_listing(page(card(one), card(other)), LIST)
    assert len(listing.links) == 1
    assert listing.passed_over == {"repeated": 1}


def test_an_encoded_slash_is_part_of_the_slug() -> None:
    [link] = read_listing(page(card("/resource/news/and%2For")), LIST).links
    assert link.url.endswith("/and%2For")


def test_the_pager_is_followed_by_its_numbers_to_the_last_page() -> None:
    url: str | None = LIST
    visited = []
    while url is not None and len(visited) < 9:
        visited.append(url)
        url = read_listing(page(pager(len(visited), 3)), url).next_page
    assert visited == [LIST, LIST + "?page=1", LIST + "?page=2"]


def test_without_numbers_the_disabled_class_ends_the_list() -> None:
    bare = pager(1, 2).replace("<span>1</span> <span>of</span> <span>2</span>", "")
    assert read_listing(page(bare), LIST).next_page == LIST + "?page=1"
    last = pager(2, 2).replace("<span>2</span> <span>of</span> <span>2</span>", "")
    assert read_listing(page(last), LIST + "?page=1").next_page is None


def test_drupals_own_pager() -> None:
    item = '<ul><li class="pager__item pager__item--next"><a href="?page=4" rel="next">Next</a></li></ul>'
    assert read_listing(page(item), LIST + "?page=3").next_page == LIST + "?page=4"


def test_a_pager_that_leads_off_the_site_is_not_followed() -> None:
    item = '<a rel="next" href="https://evil.example/?page=4">Next</a>'
    assert read_listing(page(item), LIST).next_page is None


@pytest.mark.parametrize("body", [b"", b"\x00\xff\xfe", b"no markup at all", b"<html></html>"])
def test_a_listing_that_is_none_offers_nothing(body: bytes) -> None:
    listing = read_listing(body, LIST)
    assert (listing.links, listing.next_page) == ((), None)


def test_each_language_has_its_newsroom() -> None:
    assert newsroom("https://www.ilo.org", "en")[0] == LIST
    assert newsroom("https://www.ilo.org", "zh")[1] == "https://www.ilo.org/zh-hans/resource/news"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("03 February 1998", date(1998, 2, 3)),
        ("1er mars 1999", date(1999, 3, 1)),
        ("14 de febrero de 2002", date(2002, 2, 14)),
        ("11 de Junho de 2019", date(2019, 6, 11)),
        ("خبر | ١٠ يونيو, ٢٠١٩", date(2019, 6, 10)),
        ("2023年7月12日", date(2023, 7, 12)),
        ("31 February 2021", None),
        ("soon", None),
    ],
)
def test_cards_are_dated_in_the_languages_of_the_site(text: str, day: date | None) -> None:
    stamp = f'<time class="ilo--card--date">{text}</time>'
    assert read_listing(page(card("/resource/news/a", date_part=stamp)), LIST).links[0].listed_on == day
