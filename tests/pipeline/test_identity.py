"""One document under several addresses is one article; what is gone is marked; an older capture supersedes nothing."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import permutations
from typing import Any

import made
import pytest
from sqlalchemy import select, text

from models import Article, Link, Page
from models.session import Session
from pipeline.records import Article as ArticleRecord
from pipeline.records import Outcome, Rejected
from pipeline.store import start_run, store
from pipeline.store.identity import address_language, addresses, rank

SITE = "https://www.ilo.org"
SLUG = f"{SITE}/resource/news/accord-tema"
NODE = f"{SITE}/node/4711"
OLD = f"{SITE}/global/about-the-ilo/newsroom/news/WCMS_4711/lang--en/index.htm"
MIDDLE = f"{SITE}/newsroom/WCMS_4711"


@pytest.fixture
def run_id(session: Session) -> int:
    return start_run(session, "crawl")


def arrives(
    session: Session, run_id: int, url: str, *, canonical: str | None = None, hops: tuple[str, ...] = (),
    at: datetime = made.NOW, node: str | None = None, **changes: Any,
) -> Outcome:  # fmt: skip
    """A page asked for at ``url`` (or at the first of ``hops``, which led there)."""
    article = made.article(url=url, canonical_url=canonical, node_id=node, **changes)
    page = made.page(article, hops=hops, fetched_at=at, source=hops[0] if hops else url)
    events = made.events(article) if "signed an accord" in article.text else article
    return store(session, events, run_id=run_id, page=page, link=made.link(hops[0] if hops else url))


def links(session: Session) -> dict[str, str]:
    """Each link's state; of an alias, the address that it stands for."""
    session.expire_all()
    rows = {link.id: link for link in session.scalars(select(Link))}
    return {link.url: f"= {rows[link.alias_of_id].url}" if link.alias_of_id else link.state for link in rows.values()}


def articles(session: Session, *, current: bool = True) -> list[str]:
    """The addresses of the articles' links."""
    query = select(Link.url).join(Article, Article.link_id == Link.id).order_by(Article.id)
    return list(session.scalars(query.where(Article.is_current) if current else query))


def one(session: Session, url: str) -> Link:
    session.expire_all()
    return session.scalars(select(Link).where(Link.url == url)).one()


def test_every_address_of_a_redirect_is_an_alias_of_where_it_leads(session: Session, run_id: int) -> None:
    assert arrives(session, run_id, SLUG, hops=(OLD, MIDDLE)).status == "stored"
    assert links(session) == {SLUG: "done", OLD: f"= {SLUG}", MIDDLE: f"= {SLUG}"}
    assert articles(session) == [SLUG]
    assert arrives(session, run_id, SLUG).status == "unchanged"
    assert arrives(session, run_id, SLUG, hops=(OLD, MIDDLE)).status == "unchanged"
    assert articles(session, current=False) == [SLUG]


def test_a_page_belongs_to_the_link_that_was_asked_for(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG, hops=(OLD,))
    page = session.scalars(select(Page)).one()
    assert page.link_id == one(session, OLD).id
    own = one(session, SLUG)
    assert (own.page_id, own.fetched_at, own.etag) == (page.id, made.NOW, 'W/"4711"')
    assert session.scalars(select(Article)).one().page_id == page.id


def test_the_canonical_link_is_the_articles_own_address(session: Session, run_id: int) -> None:
    arrives(session, run_id, NODE, canonical=SLUG)
    assert links(session) == {SLUG: "done", NODE: f"= {SLUG}"}
    assert arrives(session, run_id, SLUG, canonical=SLUG).status == "unchanged"
    assert articles(session, current=False) == [SLUG]


@pytest.mark.parametrize("host", ["http://ilo.org", "https://oit.org", "http://wcq1.ilo.org", "https://www.ilo.int"])
def test_a_mirror_is_the_same_address(session: Session, run_id: int, host: str) -> None:
    arrives(session, run_id, SLUG)
    mirrored = made.article(url=f"{host}/resource/news/accord-tema", node_id=None, canonical_url=None)
    assert store(session, made.events(mirrored), run_id=run_id, page=made.page(mirrored)).status == "unchanged"
    assert links(session) == {SLUG: "done"}


@pytest.mark.parametrize("order", list(permutations([SLUG, NODE, OLD])))
def test_a_node_is_one_article_under_its_best_address_in_any_order(
    session: Session, run_id: int, order: tuple[str, ...]
) -> None:
    for url in order:
        arrives(session, run_id, url, node="4711")
    assert links(session) == {SLUG: "done", NODE: f"= {SLUG}", OLD: f"= {SLUG}"}
    assert articles(session) == [SLUG]
    ids = session.execute(text("SELECT DISTINCT public_id FROM event WHERE is_current")).all()
    assert len(ids) == 1


def test_a_node_id_alone_makes_no_two_texts_one(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG, node="4711")
    arrives(session, run_id, f"{SLUG}-again", node="4711", title="Other", body=f"{made.BODY} And more.")
    assert links(session) == {SLUG: "done", f"{SLUG}-again": "done"}


def test_a_translation_that_was_not_made_is_a_copy_not_an_alias(session: Session, run_id: int) -> None:
    french = f"{SITE}/fr/resource/news/accord-tema"
    arrives(session, run_id, french, node="4711")
    arrives(session, run_id, SLUG, node="4711")
    assert links(session) == {french: "done", SLUG: "done"}
    original, copy = sorted(session.scalars(select(Article)), key=lambda a: a.duplicate_of_id or 0)
    assert (original.url, copy.url, copy.duplicate_of_id) == (SLUG, french, original.id)


def test_a_canonical_link_to_where_another_article_stands_is_not_believed(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    other = f"{SITE}/resource/news/other"
    arrives(session, run_id, other, canonical=SLUG, title="Other", body=f"{made.BODY} And more.")
    assert links(session) == {SLUG: "done", other: "done"}
    assert articles(session) == [SLUG, other]


@pytest.mark.parametrize(
    "canonical",
    [
        f"{SITE}/",
        f"{SITE}/resource/news",
        f"{SITE}/fr/resource/news/accord-tema",
        "https://example.org/resource/news/accord-tema",
        "javascript:void(0)",
        "http://[",
    ],
)
def test_what_a_template_says_of_every_page_is_not_believed(canonical: str) -> None:
    assert addresses(made.article(url=SLUG, canonical_url=canonical), None, None).own == SLUG


def test_a_replica_that_names_the_original_is_not_taken_for_it() -> None:
    here = "http://127.0.0.1:8765/resource/news/accord-tema"
    assert addresses(made.article(url=here, canonical_url=SLUG), None, None).own == here


@pytest.mark.parametrize(
    ("canonical", "own"),
    [("/resource/news/accord-tema", SLUG), ("http://ilo.org/resource/news/accord-tema/", SLUG), (None, NODE)],
)
def test_a_canonical_link_is_read_in_any_spelling(canonical: str | None, own: str) -> None:
    assert addresses(made.article(url=NODE, canonical_url=canonical), None, None).own == own


def test_a_saved_page_is_known_by_its_canonical_link(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    saved = made.article(url=None, source="/data/saved.html", canonical_url=SLUG)
    assert store(session, made.events(saved), run_id=run_id, page=made.page(saved)).status == "unchanged"
    assert links(session) == {SLUG: "done", "file:///data/saved.html": f"= {SLUG}"}


def test_an_article_moves_with_its_versions_when_its_address_redirects(session: Session, run_id: int) -> None:
    arrives(session, run_id, OLD)
    arrives(session, run_id, OLD, body=made.BODY.replace("signed", "have signed"))
    before = session.execute(text("SELECT public_id FROM event WHERE is_current")).all()
    arrives(session, run_id, SLUG, hops=(OLD,))
    assert articles(session, current=False) == [SLUG, SLUG, SLUG]
    assert links(session) == {OLD: f"= {SLUG}", SLUG: "done"}
    assert session.execute(text("SELECT public_id FROM event WHERE is_current")).all() == before


def test_two_articles_that_turn_out_to_be_one_leave_one_current(session: Session, run_id: int) -> None:
    arrives(session, run_id, OLD, title="A title of 2003", body=f"{made.BODY} Then.")
    arrives(session, run_id, SLUG)
    assert len(articles(session)) == 2
    arrives(session, run_id, SLUG, hops=(OLD,))
    assert articles(session) == [SLUG]
    assert articles(session, current=False) == [OLD, SLUG]
    assert session.execute(text("SELECT count(*) FROM v_event")).scalar() == 1


def test_aliases_of_an_alias_follow_it(session: Session, run_id: int) -> None:
    arrives(session, run_id, MIDDLE, hops=(OLD,))
    arrives(session, run_id, SLUG, hops=(MIDDLE,))
    assert links(session) == {OLD: f"= {SLUG}", MIDDLE: f"= {SLUG}", SLUG: "done"}


def test_two_pages_that_name_each_other_are_one(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG, canonical=f"{SLUG}-0")
    arrives(session, run_id, f"{SLUG}-0", canonical=SLUG)
    assert links(session) == {SLUG: f"= {SLUG}-0", f"{SLUG}-0": "done"}
    assert articles(session, current=False) == [f"{SLUG}-0"]


def test_what_the_frontier_has_in_hand_is_left_to_come_by_itself(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    one(session, SLUG).state = "fetched"
    session.flush()
    arrives(session, run_id, SLUG, hops=(OLD,), at=made.NOW + timedelta(hours=1))
    assert links(session) == {SLUG: "fetched", OLD: f"= {SLUG}"}
    assert one(session, SLUG).fetched_at == made.NOW
    arrives(session, run_id, SLUG)
    assert links(session) == {SLUG: "done", OLD: f"= {SLUG}"}


def test_a_hop_that_the_frontier_has_in_hand_becomes_an_alias_when_it_comes(session: Session, run_id: int) -> None:
    store(session, Rejected(MIDDLE, "read", "empty", "is empty"), run_id=run_id, link=made.link(MIDDLE))
    one(session, MIDDLE).state = "leased"
    session.flush()
    arrives(session, run_id, SLUG, hops=(OLD, MIDDLE))
    assert links(session) == {SLUG: "done", OLD: f"= {SLUG}", MIDDLE: "leased"}
    arrives(session, run_id, SLUG, hops=(MIDDLE,))
    assert links(session) == {SLUG: "done", OLD: f"= {SLUG}", MIDDLE: f"= {SLUG}"}


def test_an_older_capture_of_the_same_text_makes_the_link_no_older(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    assert arrives(session, run_id, SLUG, at=made.NOW - timedelta(days=1)).status == "unchanged"
    assert one(session, SLUG).fetched_at == made.NOW


def test_a_lease_ends_when_the_document_is_stored(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    for state in ("leased", "fetched"):
        row = one(session, SLUG)
        row.state, row.lease_owner, row.lease_until = state, "host:1:x", made.NOW
        session.flush()
        assert arrives(session, run_id, SLUG).status == "unchanged"
        row = one(session, SLUG)
        assert (row.state, row.lease_owner, row.lease_until) == ("done", None, None)


def test_an_alias_gives_its_recrawl_to_the_own_link(session: Session, run_id: int) -> None:
    arrives(session, run_id, OLD)
    one(session, OLD).next_fetch_at = made.NOW + timedelta(days=1)
    session.flush()
    arrives(session, run_id, SLUG, hops=(OLD,))
    assert one(session, SLUG).next_fetch_at == made.NOW + timedelta(days=1)
    assert one(session, OLD).next_fetch_at is None


MISSING = Rejected(SLUG, "fetch", "http_404", "the site answers 404")


def test_what_is_gone_is_marked_and_kept_and_unmarked_when_it_is_back(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    store(session, MISSING, run_id=run_id, link=made.link(SLUG))
    row = one(session, SLUG)
    assert row.state == "gone"
    assert row.gone_at is not None
    since = row.gone_at
    store(session, MISSING, run_id=run_id, link=made.link(SLUG))
    assert one(session, SLUG).gone_at == since
    assert articles(session) == [SLUG]
    assert session.execute(text("SELECT count(*) FROM v_event WHERE gone_at IS NOT NULL")).scalar() == 1
    assert arrives(session, run_id, SLUG, at=since + timedelta(hours=1)).status == "unchanged"
    row = one(session, SLUG)
    assert (row.state, row.gone_at) == ("done", None)
    assert session.execute(text("SELECT count(*) FROM v_event WHERE gone_at IS NOT NULL")).scalar() == 0


def test_a_capture_of_before_brings_nothing_back(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    store(session, MISSING, run_id=run_id, link=made.link(SLUG))
    arrives(session, run_id, SLUG, at=made.NOW - timedelta(days=1))
    saved = made.article(source="/data/saved.html", url=None, canonical_url=SLUG)
    store(session, made.events(saved), run_id=run_id, page=made.page(saved, fetched_at=made.NOW + timedelta(days=9999)))
    assert one(session, SLUG).state == "gone"


def version(when: str) -> dict[str, Any]:
    return {"body": made.BODY.replace("dock workers.", f"dock workers. So it was {when}.")}


def test_an_older_capture_is_a_version_but_not_the_current_one(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG, **version("now"))
    earlier = {"at": made.NOW - timedelta(days=30), **version("then")}
    assert arrives(session, run_id, SLUG, **earlier).status == "stored"
    assert arrives(session, run_id, SLUG, **earlier).status == "unchanged"
    query = select(Article.version, Article.is_current, Article.text.like("%now%")).order_by(Article.id)
    assert [tuple(row) for row in session.execute(query)] == [(1, True, True), (2, False, False)]
    assert one(session, SLUG).fetched_at == made.NOW
    later = {"at": made.NOW + timedelta(days=1), **version("later")}
    assert arrives(session, run_id, SLUG, **later).status == "stored"
    assert session.scalars(select(Article.version).where(Article.is_current)).all() == [3]


@pytest.mark.parametrize(
    ("changes", "code", "state"),
    [
        ({"state": "leased"}, "not_html", "rejected"),
        ({"state": "fetched"}, "not_an_article", "rejected"),
        ({"state": "failed", "next_attempt_at": made.NOW}, "timeout", "failed"),
        ({"state": "pending", "next_attempt_at": made.NOW}, "http_503", "pending"),
        ({"state": "gone", "gone_at": made.NOW}, "http_410", "gone"),
    ],
)
def test_a_rejection_leaves_what_the_frontier_has_decided(
    session: Session, run_id: int, changes: dict[str, Any], code: str, state: str
) -> None:
    store(session, Rejected(SLUG, "read", "empty", "is empty"), run_id=run_id, link=made.link(SLUG))
    row = one(session, SLUG)
    for column, value in {"lease_owner": "host:1:x", **changes}.items():
        setattr(row, column, value)
    session.flush()
    store(session, Rejected(SLUG, "fetch", code, "is not had"), run_id=run_id, link=made.link(SLUG))
    row = one(session, SLUG)
    assert row.state == state
    if state == "rejected":
        assert row.lease_owner is None


def test_a_recrawl_that_finds_no_article_leaves_the_link_done(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    one(session, SLUG).state = "fetched"
    session.flush()
    store(session, Rejected(SLUG, "read", "not_an_article", "has no body"), run_id=run_id, link=made.link(SLUG))
    assert links(session) == {SLUG: "done"}


def test_what_may_be_had_later_is_put_off(session: Session, run_id: int) -> None:
    later = made.NOW + timedelta(hours=1)
    busy = Rejected(SLUG, "fetch", "http_503", "the site answers 503", retry_at=later)
    assert store(session, busy, run_id=run_id, link=made.link(SLUG)).status == "put_off"
    row = one(session, SLUG)
    assert (row.state, row.next_attempt_at, row.last_error) == ("failed", later, "the site answers 503")


def test_the_archives_record_is_kept_with_the_page(session: Session, run_id: int) -> None:
    article = made.article(url=SLUG)
    page = made.page(article, archive_file="r1.warc.gz", archive_offset=2**33, archive_length=4711)
    store(session, article, run_id=run_id, page=page, link=replace(made.link(SLUG), kind="sitemap", lastmod=made.NOW))
    row = session.scalars(select(Page)).one()
    assert (row.archive_file, row.archive_offset, row.archive_length) == ("r1.warc.gz", 2**33, 4711)
    assert (one(session, SLUG).source_kind, one(session, SLUG).sitemap_lastmod) == ("sitemap", made.NOW)


def test_identity_learnt_later_is_kept(session: Session, run_id: int) -> None:
    arrives(session, run_id, SLUG)
    arrives(session, run_id, SLUG, node="4711", canonical=SLUG)
    row: ArticleRecord = session.execute(select(Article.node_id, Article.canonical_url)).one()  # type: ignore[assignment]
    assert (row.node_id, row.canonical_url) == ("4711", SLUG)


def test_addresses_rank_the_same_whatever_came_first() -> None:
    best_first = [f"{SITE}/resource/news/a", f"{SITE}/resource/news/a-0", NODE, MIDDLE, OLD, "file:///a.txt"]
    worst_first = best_first[::-1]
    assert sorted(worst_first, key=rank) == best_first


@pytest.mark.parametrize(
    ("url", "language"),
    [(SLUG, "en"), (OLD, "en"), (f"{SITE}/zh-hans/resource/news/x", "zh"), (f"{SITE}/fr", "fr"),
     (f"{SITE}/x/WCMS_1/lang--es/index.htm", "es")],
)  # fmt: skip
def test_an_address_promises_a_language(url: str, language: str) -> None:
    assert address_language(url) == language


EDITED = (
    "TEMA, Ghana – The Ministry of Ports (MoP) and the Dockers’ Union signed an accord on 9 May 2024 after talks "
    "that lasted the whole winter and were chaired by a retired judge from the northern region. It covers more than "
    "4,000 dock workers at the quays, in the warehouses and on the tugs, and raises the lowest wage by a tenth from "
    "the first of July. Inspectors will visit every terminal twice a year, and their findings are to be read out to "
    "both parties."
)


def pointed(session: Session) -> dict[str, str | None]:
    """Each current article's address, with that of the one that it is nearly the same as."""
    query = "SELECT url, near_duplicate_of FROM v_event WHERE is_main"
    return {row.url: row.near_duplicate_of for row in session.execute(text(query))}


NEARLY = {
    f"{SITE}/resource/news/accord": EDITED,
    f"{SITE}/resource/news/accord-0": EDITED.replace("winter", "autumn"),
    f"{SITE}/resource/news/accord-00": EDITED.replace("winter", "summer"),
}


@pytest.mark.parametrize("order", list(permutations(NEARLY)))
def test_nearly_the_same_text_of_one_day_is_flagged_the_same_in_any_order(
    session: Session, run_id: int, order: tuple[str, ...]
) -> None:
    for url in order:
        arrives(session, run_id, url, body=NEARLY[url])
    best, *others = NEARLY
    assert pointed(session) == {best: None} | dict.fromkeys(others, best)
    assert articles(session) == list(order)


@pytest.mark.parametrize(
    "changes", [{"published_on": date(2024, 6, 12)}, {"published_on": None}, {"body": EDITED[::-1]}, {"body": "Short."}]
)
def test_another_day_or_another_text_is_not_near(session: Session, run_id: int, changes: dict[str, Any]) -> None:
    arrives(session, run_id, SLUG, body=EDITED)
    arrives(session, run_id, f"{SLUG}-0", **{"body": EDITED.replace("winter", "autumn")} | changes)
    assert session.scalars(select(Article.near_duplicate_of_id)).all() == [None, None]


def test_when_the_better_one_changes_the_others_look_for_another(session: Session, run_id: int) -> None:
    for url, body in NEARLY.items():
        arrives(session, run_id, url, body=body)
    best, second, third = NEARLY
    arrives(session, run_id, best, body=f"{made.BODY} {' '.join(EDITED[::-1].split())}")
    assert pointed(session) == {best: None, second: None, third: second}


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_copy_is_not_flagged_as_well(session: Session, run_id: int, order: tuple[int, ...]) -> None:
    best, second, third = NEARLY
    all_three = [(best, EDITED), (second, NEARLY[second]), (f"{third}-copy", NEARLY[second])]
    for number in order:
        url, body = all_three[number]
        arrives(session, run_id, url, body=body)
    rows = {row.id: row for row in session.scalars(select(Article))}
    found = {
        row.url: [rows[i].url if i else None for i in (row.duplicate_of_id, row.near_duplicate_of_id)]
        for row in rows.values()
    }
    assert found == {best: [None, None], second: [None, best], f"{third}-copy": [second, None]}


def test_what_was_near_a_text_that_became_a_copy_looks_for_another(session: Session, run_id: int) -> None:
    best, second, third = NEARLY
    arrives(session, run_id, second, body=EDITED)
    arrives(session, run_id, third, body=NEARLY[third])
    assert pointed(session) == {second: None, third: second}
    arrives(session, run_id, best, body=EDITED, published_on=date(2024, 6, 12))
    assert pointed(session) == {best: None, third: None}


@pytest.mark.parametrize("first", ["file", "web"])
def test_of_two_copies_the_one_on_the_web_is_the_original(session: Session, run_id: int, first: str) -> None:
    saved = made.article(url=None, source="/data/dockers.txt")
    for kind in ("file", "web") if first == "file" else ("web", "file"):
        if kind == "file":
            store(session, made.events(saved), run_id=run_id)
        else:
            arrives(session, run_id, SLUG)
    urls = session.execute(text("SELECT url FROM v_event")).all()
    assert [url for (url,) in urls] == [SLUG]
