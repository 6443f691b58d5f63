"""The frontier: sightings, aliases, recrawls and leases; where the archive keeps a page; near-duplicates."""

import sqlalchemy as sa
from alembic.operations import BatchOperations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UTC_TIME = sa.DateTime(timezone=True)
SOURCES = ("landing", "listing", "sitemap", "file", "redirect", "canonical")
STATES = ("pending", "leased", "fetched", "done", "rejected", "failed", "gone", "alias")
OLD_STATES = ("pending", "leased", "done", "rejected", "failed", "gone")


def words(column: str, values: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


LINK_CHECKS = {
    "source_kind": words("source_kind", SOURCES),
    "unchanged_count": "unchanged_count >= 0",
    "alias": "(state = 'alias') = (alias_of_id IS NOT NULL)",
    "alias_of_id": "alias_of_id <> id",
}
LINK_COLUMNS = (
    "source_kind", "sitemap_lastmod", "lease_owner", "fetched_at", "next_fetch_at", "unchanged_count", "gone_at",
    "page_id", "alias_of_id",
)  # fmt: skip


def upgrade() -> None:
    drop_views()
    change_link()
    change_article()
    op.add_column("page", sa.Column("archive_length", sa.BigInteger()))
    create_tables()
    op.execute(
        "UPDATE link SET source_kind = CASE WHEN found_on IS NULL THEN 'file' ELSE 'listing' END, "
        "page_id = (SELECT id FROM page WHERE page.link_id = link.id ORDER BY fetched_at DESC, id DESC LIMIT 1), "
        "fetched_at = (SELECT max(fetched_at) FROM page WHERE page.link_id = link.id)"
    )
    create_views(COLUMNS, JOINS)


def downgrade() -> None:
    """What older tables have no word for: an alias becomes a rejected link, what is fetched waits for a new fetch."""
    drop_views()
    op.drop_table("crawl_lease")
    op.drop_table("sighting")
    op.execute("UPDATE link SET alias_of_id = NULL, state = 'rejected' WHERE state = 'alias'")
    op.execute("UPDATE link SET state = 'pending' WHERE state = 'fetched'")
    op.drop_column("page", "archive_length")
    with op.batch_alter_table("article") as batch:
        batch.drop_constraint(op.f("ck_article_near_duplicate_of_id"), type_="check")
        batch.drop_index("ix_article_near_duplicate_of_id")
        batch.drop_constraint("fk_article_near_duplicate_of_id_article", type_="foreignkey")
        batch.drop_column("near_duplicate_of_id")
        batch.drop_column("simhash")
    with op.batch_alter_table("link") as batch:
        for name in LINK_CHECKS:
            batch.drop_constraint(op.f(f"ck_link_{name}"), type_="check")
        change_states(batch, OLD_STATES)
        batch.drop_index("ix_link_alias_of_id")
        batch.drop_index("ix_link_state_next_fetch_at")
        batch.drop_constraint("fk_link_alias_of_id_link", type_="foreignkey")
        batch.drop_constraint("fk_link_page_id_page", type_="foreignkey")
        for column in LINK_COLUMNS:
            batch.drop_column(column)
    create_views(columns="", joins="")


def checks(table: str, conditions: dict[str, str]) -> tuple[sa.CheckConstraint, ...]:
    # op.f: the name is whole; without it, the naming convention would put ck_TABLE_ before it once more.
    return tuple(sa.CheckConstraint(said, name=op.f(f"ck_{table}_{name}")) for name, said in conditions.items())


def change_states(batch: BatchOperations, states: tuple[str, ...]) -> None:
    batch.drop_constraint(op.f("ck_link_state"), type_="check")
    batch.create_check_constraint(op.f("ck_link_state"), sa.text(words("state", states)))


def change_link() -> None:
    with op.batch_alter_table("link") as batch:
        for name in ("source_kind", "lease_owner"):
            batch.add_column(sa.Column(name, sa.Text()))
        for name in ("sitemap_lastmod", "fetched_at", "next_fetch_at", "gone_at"):
            batch.add_column(sa.Column(name, UTC_TIME))
        batch.add_column(sa.Column("unchanged_count", sa.Integer(), nullable=False, server_default=sa.text("0")))
        batch.add_column(sa.Column("page_id", ID))
        batch.add_column(sa.Column("alias_of_id", ID))
        batch.create_foreign_key("fk_link_page_id_page", "page", ["page_id"], ["id"])
        batch.create_foreign_key("fk_link_alias_of_id_link", "link", ["alias_of_id"], ["id"])
        batch.create_index("ix_link_alias_of_id", ["alias_of_id"])
        batch.create_index("ix_link_state_next_fetch_at", ["state", "next_fetch_at"])
        for name, said in LINK_CHECKS.items():
            batch.create_check_constraint(op.f(f"ck_link_{name}"), sa.text(said))
        change_states(batch, STATES)


def change_article() -> None:
    with op.batch_alter_table("article") as batch:
        batch.add_column(sa.Column("near_duplicate_of_id", ID))
        batch.add_column(sa.Column("simhash", sa.BigInteger()))
        batch.create_foreign_key("fk_article_near_duplicate_of_id_article", "article", ["near_duplicate_of_id"], ["id"])
        batch.create_index("ix_article_near_duplicate_of_id", ["near_duplicate_of_id"])
        batch.create_check_constraint(op.f("ck_article_near_duplicate_of_id"), sa.text("near_duplicate_of_id <> id"))


def create_tables() -> None:
    op.create_table(
        "sighting",
        sa.Column("id", ID, nullable=False),
        sa.Column("link_id", ID, nullable=False),
        sa.Column("found_on", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("first_seen_at", UTC_TIME, nullable=False),
        sa.Column("last_seen_at", UTC_TIME, nullable=False),
        *checks("sighting", {"kind": words("kind", SOURCES), "interval": "first_seen_at <= last_seen_at"}),
        sa.ForeignKeyConstraint(["link_id"], ["link.id"], name="fk_sighting_link_id_link"),
        sa.PrimaryKeyConstraint("id", name="pk_sighting"),
        sa.UniqueConstraint("link_id", "found_on", name="uq_sighting_link_id_found_on"),
    )
    op.create_table(
        "crawl_lease",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("lease_until", UTC_TIME, nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_crawl_lease_run_id_run"),
        sa.PrimaryKeyConstraint("site", name="pk_crawl_lease"),
    )


def drop_views() -> None:
    op.execute("DROP VIEW v_finding")
    op.execute("DROP VIEW v_event")


def create_views(columns: str, joins: str) -> None:
    join = "group_concat" if op.get_context().dialect.name == "sqlite" else "string_agg"
    for view in (V_EVENT, V_FINDING):
        op.execute(view.format(join=join, columns=columns, joins=joins))


# {join} is the one word that differs: group_concat on SQLite, string_agg on PostgreSQL. {columns} and {joins} are what
# this revision adds: an article that is gone from the site stays and says since when; so does one that is nearly
# another of its day, which is named by its address. One that repeats another's text is left out, as before.
COLUMNS = "link.gone_at,\n    COALESCE(similar_article.url, similar_article.source) AS near_duplicate_of,\n    "
JOINS = "LEFT JOIN article AS similar_article ON similar_article.id = article.near_duplicate_of_id\n"

V_EVENT = """
CREATE VIEW v_event AS
SELECT
    event.public_id AS event_id,
    event.type,
    event.start_date,
    event.end_date,
    event.mode,
    (SELECT {join}(item.country, '; ') FROM (
        SELECT country FROM event_country WHERE event_id = event.id ORDER BY position) AS item) AS countries,
    (SELECT {join}(item.name, '; ') FROM (
        SELECT name FROM event_place WHERE event_id = event.id ORDER BY position) AS item) AS places,
    (SELECT {join}(item.name || ' (' || item.role || ')', '; ') FROM (
        SELECT name, role FROM event_organisation WHERE event_id = event.id ORDER BY position) AS item)
        AS organisations,
    article.title,
    COALESCE(article.url, link.url) AS url,
    article.published_on,
    article.language,
    article.dateline,
    event.is_main,
    event.confidence,
    extraction.created_at AS changed_at,
    {columns}article.id AS article_id
FROM event
JOIN extraction ON extraction.id = event.extraction_id
JOIN article ON article.id = extraction.article_id
JOIN link ON link.id = article.link_id
{joins}WHERE event.is_current AND article.duplicate_of_id IS NULL
"""

V_FINDING = """
CREATE VIEW v_finding AS
SELECT
    mention.id AS finding_id,
    mention.kind,
    mention.text,
    COALESCE(organisation.name, place.name) AS name,
    COALESCE(organisation.country, place.country, worker_count.country) AS country,
    COALESCE(organisation.kind, place.kind) AS name_kind,
    place.geonames_id,
    place.latitude,
    place.longitude,
    date_span.start_date,
    date_span.end_date,
    date_span.precision,
    worker_count.low,
    worker_count.high,
    worker_count.comparator,
    worker_count.population,
    worker_count.change,
    mention.value,
    mention.confidence,
    substr(article.text, mention.sentence_start + 1, mention.sentence_end - mention.sentence_start) AS sentence,
    article.title,
    COALESCE(article.url, link.url) AS url,
    article.published_on,
    article.language,
    mention.extractor,
    mention.extractor_version,
    {columns}article.id AS article_id
FROM mention
JOIN extraction ON extraction.id = mention.extraction_id
JOIN article ON article.id = extraction.article_id
JOIN link ON link.id = article.link_id
{joins}LEFT JOIN organisation ON organisation.id = mention.organisation_id
LEFT JOIN place ON place.id = mention.place_id
LEFT JOIN date_span ON date_span.id = mention.date_span_id
LEFT JOIN worker_count ON worker_count.id = mention.worker_count_id
WHERE extraction.is_current AND article.is_current AND article.duplicate_of_id IS NULL
"""
