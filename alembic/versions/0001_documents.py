"""Runs, links, pages, articles and issues: the way in."""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
UTC_TIME = sa.DateTime(timezone=True)
CURRENT = {"sqlite_where": sa.text("is_current"), "postgresql_where": sa.text("is_current")}


def upgrade() -> None:
    create_frontier()
    create_documents()


def downgrade() -> None:
    for table in (
        "issue",
        "article",
        "page",
        "link",
        "run",
    ):
        op.drop_table(table)


# op.f: the name is whole; without it, the naming convention would put ck_TABLE_ before it once more.
def one_of(table: str, column: str, *words: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=op.f(f"ck_{table}_{column}"))


def create_frontier() -> None:
    op.create_table(
        "run",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("started_at", UTC_TIME, nullable=False),
        sa.Column("ended_at", UTC_TIME),
        sa.Column("arguments", JSON, nullable=False),
        sa.Column("code_version", sa.Text()),
        sa.Column("counts", JSON, nullable=False),
        one_of("run", "kind", "crawl", "ingest", "reextract"),
        one_of("run", "status", "running", "finished", "failed"),
        sa.CheckConstraint("started_at <= ended_at", name=op.f("ck_run_interval")),
        sa.PrimaryKeyConstraint("id", name="pk_run"),
    )
    op.create_table(
        "link",
        sa.Column("id", ID, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("found_on", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("listed_on", sa.Date()),
        sa.Column("discovered_at", UTC_TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", UTC_TIME),
        sa.Column("lease_until", UTC_TIME),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("last_error", sa.Text()),
        one_of("link", "state", "pending", "leased", "done", "rejected", "failed", "gone"),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_link_attempts")),
        sa.PrimaryKeyConstraint("id", name="pk_link"),
        sa.UniqueConstraint("url", name="uq_link_url"),
    )
    op.create_index("ix_link_state_next_attempt_at", "link", ["state", "next_attempt_at"])
    op.create_table(
        "page",
        sa.Column("id", ID, nullable=False),
        sa.Column("link_id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("final_url", sa.Text(), nullable=False),
        sa.Column("fetched_at", UTC_TIME, nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("content_type", sa.Text()),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("archive_file", sa.Text()),
        sa.Column("archive_offset", sa.BigInteger()),
        sa.CheckConstraint("size >= 0", name=op.f("ck_page_size")),
        sa.ForeignKeyConstraint(["link_id"], ["link.id"], name="fk_page_link_id_link"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_page_run_id_run"),
        sa.PrimaryKeyConstraint("id", name="pk_page"),
        sa.UniqueConstraint("link_id", "sha256", name="uq_page_link_id_sha256"),
    )
    op.create_index("ix_page_run_id", "page", ["run_id"])


def create_documents() -> None:
    op.create_table(
        "article",
        sa.Column("id", ID, nullable=False),
        sa.Column("link_id", ID, nullable=False),
        sa.Column("page_id", ID),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("duplicate_of_id", ID),
        sa.Column("content_sha256", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text()),
        sa.Column("canonical_url", sa.Text()),
        sa.Column("node_id", sa.Text()),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("standfirst", sa.Text()),
        sa.Column("topic", sa.Text()),
        sa.Column("published_on", sa.Date()),
        sa.Column("dateline", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("language_confidence", sa.Double()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_method", sa.Text(), nullable=False),
        sa.Column("sections", JSON, nullable=False),
        sa.Column("stored_at", UTC_TIME, nullable=False),
        one_of("article", "text_method", "site", "fallback", "plain_text"),
        sa.CheckConstraint("duplicate_of_id <> id", name=op.f("ck_article_duplicate_of_id")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_article_version")),
        sa.ForeignKeyConstraint(["duplicate_of_id"], ["article.id"], name="fk_article_duplicate_of_id_article"),
        sa.ForeignKeyConstraint(["link_id"], ["link.id"], name="fk_article_link_id_link"),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name="fk_article_page_id_page"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_article_run_id_run"),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("link_id", "version", name="uq_article_link_id_version"),
    )
    op.create_index("ix_article_content_sha256", "article", ["content_sha256"])
    op.create_index("ix_article_duplicate_of_id", "article", ["duplicate_of_id"])
    op.create_index("ix_article_node_id", "article", ["node_id"])
    op.create_index("ix_article_published_on", "article", ["published_on"])
    op.create_index("uq_article_link_id_current", "article", ["link_id"], unique=True, **CURRENT)
    op.create_table(
        "issue",
        sa.Column("id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("link_id", ID),
        sa.Column("article_id", ID),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("created_at", UTC_TIME, nullable=False),
        one_of("issue", "level", "warning", "rejected"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_issue_article_id_article"),
        sa.ForeignKeyConstraint(["link_id"], ["link.id"], name="fk_issue_link_id_link"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_issue_run_id_run"),
        sa.PrimaryKeyConstraint("id", name="pk_issue"),
    )
    op.create_index("ix_issue_article_id", "issue", ["article_id"])
    op.create_index("ix_issue_run_id", "issue", ["run_id"])
