"""The analysts' views: v_event, one row an event, and v_finding, one row a mention; current rows only."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# {join} is the one word that differs: group_concat on SQLite, string_agg on PostgreSQL.
# An article that repeats another one's text is left out: its events are those of the other.
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
    article.id AS article_id
FROM event
JOIN extraction ON extraction.id = event.extraction_id
JOIN article ON article.id = extraction.article_id
JOIN link ON link.id = article.link_id
WHERE event.is_current AND article.duplicate_of_id IS NULL
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
    article.id AS article_id
FROM mention
JOIN extraction ON extraction.id = mention.extraction_id
JOIN article ON article.id = extraction.article_id
JOIN link ON link.id = article.link_id
LEFT JOIN organisation ON organisation.id = mention.organisation_id
LEFT JOIN place ON place.id = mention.place_id
LEFT JOIN date_span ON date_span.id = mention.date_span_id
LEFT JOIN worker_count ON worker_count.id = mention.worker_count_id
WHERE extraction.is_current AND article.is_current AND article.duplicate_of_id IS NULL
"""


def upgrade() -> None:
    join = "group_concat" if op.get_context().dialect.name == "sqlite" else "string_agg"
    op.execute(V_EVENT.format(join=join))
    op.execute(V_FINDING)


def downgrade() -> None:
    op.execute("DROP VIEW v_finding")
    op.execute("DROP VIEW v_event")
