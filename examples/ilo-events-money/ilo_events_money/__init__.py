"""Amounts of money in articles: an extractor for ilo-events in a package of its own."""

# The languages whose pipelines it joins.
LANGUAGES = ("en",)
