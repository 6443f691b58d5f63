"""Listings: pages that are read for their links, so that a walk goes on where it ended and asks for nothing twice."""

import sqlalchemy as sa

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UTC_TIME = sa.DateTime(timezone=True)
KINDS = ("landing", "listing", "sitemap")


def upgrade() -> None:
    op.create_table(
        "listing",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("run_id", ID),
        sa.Column("read_at", UTC_TIME),
        sa.Column("lastmod", UTC_TIME),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("next_page", sa.Text()),
        sa.Column("complete_at", UTC_TIME),
        sa.CheckConstraint(f"kind IN ({', '.join(map(repr, KINDS))})", name=op.f("ck_listing_kind")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_listing_run_id_run"),
        sa.PrimaryKeyConstraint("url", name="pk_listing"),
    )


def downgrade() -> None:
    op.drop_table("listing")
