"""A view of translations: the articles of one node of the site in different languages."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# One row for each ordered pair, so that a join on article_id finds an article's translations whichever came first.
V_TRANSLATION = """
CREATE VIEW v_translation AS
SELECT
    article.id AS article_id,
    article.language,
    article.title,
    COALESCE(article.url, link.url) AS url,
    other.id AS translation_id,
    other.language AS translation_language,
    other.title AS translation_title,
    COALESCE(other.url, other_link.url) AS translation_url,
    article.node_id
FROM article
JOIN link ON link.id = article.link_id
JOIN article AS other ON other.node_id = article.node_id AND other.language <> article.language
JOIN link AS other_link ON other_link.id = other.link_id
WHERE article.is_current AND article.duplicate_of_id IS NULL AND other.is_current AND other.duplicate_of_id IS NULL
"""


def upgrade() -> None:
    op.execute(V_TRANSLATION)


def downgrade() -> None:
    op.execute("DROP VIEW v_translation")
