"""Events with their parts, and reviews."""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
UTC_TIME = sa.DateTime(timezone=True)
CURRENT = {"sqlite_where": sa.text("is_current"), "postgresql_where": sa.text("is_current")}


def upgrade() -> None:
    create_events()
    create_reviews()


def downgrade() -> None:
    for table in (
        "review",
        "event_evidence",
        "event_count",
        "event_country",
        "event_place",
        "event_organisation",
        "event",
    ):
        op.drop_table(table)


# op.f: the name is whole; without it, the naming convention would put ck_TABLE_ before it once more.
def one_of(table: str, column: str, *words: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=op.f(f"ck_{table}_{column}"))


def create_events() -> None:
    op.create_table(
        "event",
        sa.Column("id", ID, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("extraction_id", ID, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("is_main", sa.Boolean(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("start_date", sa.Date()),
        sa.Column("end_date", sa.Date()),
        sa.Column("mode", sa.Text()),
        sa.Column("confidence", sa.Double(), nullable=False),
        one_of("event", "mode", "in_person", "online", "hybrid"),
        one_of(
            "event",
            "type",
            "meeting",
            "training",
            "visit",
            "publication",
            "agreement",
            "ratification",
            "legislation",
            "project",
            "campaign",
            "appointment",
            "statement",
            "incident",
            "other",
        ),
        sa.CheckConstraint("confidence >= 0 AND confidence <= 1", name=op.f("ck_event_confidence")),
        sa.CheckConstraint("is_main = (rank = 0)", name=op.f("ck_event_is_main")),
        sa.CheckConstraint("start_date <= end_date", name=op.f("ck_event_interval")),
        sa.ForeignKeyConstraint(["extraction_id"], ["extraction.id"], name="fk_event_extraction_id_extraction"),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_public_id", "event", ["public_id"])
    op.create_index("ix_event_start_date", "event", ["start_date"])
    op.create_index("uq_event_extraction_id_rank", "event", ["extraction_id", "rank"], unique=True)
    op.create_index("uq_event_public_id_current", "event", ["public_id"], unique=True, **CURRENT)
    op.create_table(
        "event_organisation",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("organisation_id", ID),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        one_of("event_organisation", "role", "organiser", "participant", "funder", "subject"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_organisation_event_id_event"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_event_organisation_organisation_id_organisation"
        ),
        sa.PrimaryKeyConstraint("event_id", "position", name="pk_event_organisation"),
    )
    op.create_index("ix_event_organisation_organisation_id", "event_organisation", ["organisation_id"])
    op.create_table(
        "event_place",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place_id", ID),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_place_event_id_event"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_event_place_place_id_place"),
        sa.PrimaryKeyConstraint("event_id", "position", name="pk_event_place"),
    )
    op.create_index("ix_event_place_place_id", "event_place", ["place_id"])
    op.create_table(
        "event_country",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(country) = 2 AND country = upper(country)", name=op.f("ck_event_country_country")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_country_event_id_event"),
        sa.PrimaryKeyConstraint("event_id", "country", name="pk_event_country"),
    )
    op.create_index("ix_event_country_country", "event_country", ["country"])
    op.create_table(
        "event_count",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("worker_count_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_count_event_id_event"),
        sa.ForeignKeyConstraint(
            ["worker_count_id"], ["worker_count.id"], name="fk_event_count_worker_count_id_worker_count"
        ),
        sa.PrimaryKeyConstraint("event_id", "worker_count_id", name="pk_event_count"),
    )
    op.create_table(
        "event_evidence",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("start_char", sa.Integer(), nullable=False),
        sa.Column("end_char", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("0 <= start_char AND start_char < end_char", name=op.f("ck_event_evidence_interval")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_evidence_event_id_event"),
        sa.PrimaryKeyConstraint("event_id", "position", name="pk_event_evidence"),
    )


def create_reviews() -> None:
    op.create_table(
        "review",
        sa.Column("id", ID, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("old_value", JSON, nullable=False),
        sa.Column("new_value", JSON, nullable=False),
        sa.Column("is_accepted", sa.Boolean(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("reviewed_at", UTC_TIME, nullable=False),
        one_of("review", "subject", "article", "event", "mention", "organisation", "place"),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
    )
    op.create_index("ix_review_subject_subject_id", "review", ["subject", "subject_id"])
