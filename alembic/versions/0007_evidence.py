"""Evidence says what it is about, where a field of an event holds several things: a country, a place, a body."""

import sqlalchemy as sa

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("event_evidence", sa.Column("about", sa.Text()))


def downgrade() -> None:
    with op.batch_alter_table("event_evidence") as table:
        table.drop_column("about")
