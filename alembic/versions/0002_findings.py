"""Bodies, places, extractions, dates, counts, mentions."""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
UTC_TIME = sa.DateTime(timezone=True)
CURRENT = {"sqlite_where": sa.text("is_current"), "postgresql_where": sa.text("is_current")}


def upgrade() -> None:
    create_named()
    create_findings()


def downgrade() -> None:
    for table in (
        "mention",
        "worker_count",
        "date_span",
        "extraction",
        "place",
        "organisation_name",
        "organisation",
    ):
        op.drop_table(table)


# op.f: the name is whole; without it, the naming convention would put ck_TABLE_ before it once more.
def one_of(table: str, column: str, *words: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=op.f(f"ck_{table}_{column}"))


def create_named() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", ID, nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text()),
        sa.Column("kind", sa.Text()),
        sa.CheckConstraint("length(country) = 2 AND country = upper(country)", name=op.f("ck_organisation_country")),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
        sa.UniqueConstraint("identity", name="uq_organisation_identity"),
    )
    op.create_table(
        "organisation_name",
        sa.Column("id", ID, nullable=False),
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("is_acronym", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_organisation_name_organisation_id_organisation"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_organisation_name"),
        sa.UniqueConstraint("organisation_id", "name", name="uq_organisation_name_organisation_id_name"),
    )
    op.create_index("ix_organisation_name_name", "organisation_name", ["name"])
    op.create_table(
        "place",
        sa.Column("id", ID, nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("geonames_id", sa.BigInteger()),
        sa.Column("latitude", sa.Double()),
        sa.Column("longitude", sa.Double()),
        one_of("place", "kind", "country", "region", "city", "other"),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90", name=op.f("ck_place_latitude")),
        sa.CheckConstraint("length(country) = 2 AND country = upper(country)", name=op.f("ck_place_country")),
        sa.CheckConstraint("longitude BETWEEN -180 AND 180", name=op.f("ck_place_longitude")),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
        sa.UniqueConstraint("identity", name="uq_place_identity"),
    )


def create_findings() -> None:
    op.create_table(
        "extraction",
        sa.Column("id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("pipeline", sa.Text(), nullable=False),
        sa.Column("content_sha256", sa.Text(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("created_at", UTC_TIME, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_extraction_article_id_article"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_extraction_run_id_run"),
        sa.PrimaryKeyConstraint("id", name="pk_extraction"),
    )
    op.create_index("ix_extraction_article_id", "extraction", ["article_id"])
    op.create_index("ix_extraction_run_id", "extraction", ["run_id"])
    op.create_index("uq_extraction_article_id_current", "extraction", ["article_id"], unique=True, **CURRENT)
    op.create_table(
        "date_span",
        sa.Column("id", ID, nullable=False),
        sa.Column("extraction_id", ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("start_date", sa.Date(), nullable=False),
        sa.Column("end_date", sa.Date(), nullable=False),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        one_of("date_span", "precision", "day", "span", "month", "quarter", "half", "year", "decade"),
        sa.CheckConstraint("confidence >= 0 AND confidence <= 1", name=op.f("ck_date_span_confidence")),
        sa.CheckConstraint("start_date <= end_date", name=op.f("ck_date_span_interval")),
        sa.ForeignKeyConstraint(["extraction_id"], ["extraction.id"], name="fk_date_span_extraction_id_extraction"),
        sa.PrimaryKeyConstraint("id", name="pk_date_span"),
    )
    op.create_index("ix_date_span_extraction_id", "date_span", ["extraction_id"])
    op.create_table(
        "worker_count",
        sa.Column("id", ID, nullable=False),
        sa.Column("extraction_id", ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("low", sa.BigInteger(), nullable=False),
        sa.Column("high", sa.BigInteger(), nullable=False),
        sa.Column("comparator", sa.Text(), nullable=False),
        sa.Column("population", sa.Text(), nullable=False),
        sa.Column("country", sa.Text()),
        sa.Column("change", sa.Text()),
        sa.Column("confidence", sa.Double(), nullable=False),
        one_of("worker_count", "change", "increase", "decrease"),
        one_of("worker_count", "comparator", "=", "~", ">", ">=", "<", "<="),
        sa.CheckConstraint("confidence >= 0 AND confidence <= 1", name=op.f("ck_worker_count_confidence")),
        sa.CheckConstraint("length(country) = 2 AND country = upper(country)", name=op.f("ck_worker_count_country")),
        sa.CheckConstraint("low <= high", name=op.f("ck_worker_count_interval")),
        sa.CheckConstraint("low >= 0", name=op.f("ck_worker_count_low")),
        sa.ForeignKeyConstraint(["extraction_id"], ["extraction.id"], name="fk_worker_count_extraction_id_extraction"),
        sa.PrimaryKeyConstraint("id", name="pk_worker_count"),
    )
    op.create_index("ix_worker_count_extraction_id", "worker_count", ["extraction_id"])
    op.create_table(
        "mention",
        sa.Column("id", ID, nullable=False),
        sa.Column("extraction_id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("start_char", sa.Integer(), nullable=False),
        sa.Column("end_char", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("value", JSON, nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("extractor", sa.Text(), nullable=False),
        sa.Column("extractor_version", sa.Text(), nullable=False),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("sentence_end", sa.Integer(), nullable=False),
        sa.Column("organisation_id", ID),
        sa.Column("place_id", ID),
        sa.Column("date_span_id", ID),
        sa.Column("worker_count_id", ID),
        sa.CheckConstraint("0 <= sentence_start AND sentence_start <= sentence_end", name=op.f("ck_mention_sentence")),
        sa.CheckConstraint("0 <= start_char AND start_char < end_char", name=op.f("ck_mention_interval")),
        sa.CheckConstraint("confidence >= 0 AND confidence <= 1", name=op.f("ck_mention_confidence")),
        sa.ForeignKeyConstraint(["date_span_id"], ["date_span.id"], name="fk_mention_date_span_id_date_span"),
        sa.ForeignKeyConstraint(["extraction_id"], ["extraction.id"], name="fk_mention_extraction_id_extraction"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_mention_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_mention_place_id_place"),
        sa.ForeignKeyConstraint(
            ["worker_count_id"], ["worker_count.id"], name="fk_mention_worker_count_id_worker_count"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_mention"),
    )
    op.create_index("ix_mention_date_span_id", "mention", ["date_span_id"])
    op.create_index("ix_mention_extraction_id", "mention", ["extraction_id"])
    op.create_index("ix_mention_organisation_id", "mention", ["organisation_id"])
    op.create_index("ix_mention_place_id", "mention", ["place_id"])
    op.create_index("ix_mention_worker_count_id", "mention", ["worker_count_id"])
