"""The closed vocabularies of the tables: each word that a CHECK constraint lets in.

The same words as the records of ``pipeline`` use; a test holds the two together.
"""

RUN_KINDS = ("crawl", "ingest", "reextract")
RUN_STATUSES = ("running", "finished", "failed")
# A link waits, is being fetched under a lease, or has come to one of four ends; only "failed" is tried again.
LINK_STATES = ("pending", "leased", "done", "rejected", "failed", "gone")
TEXT_METHODS = ("site", "fallback", "plain_text")
# "warning": the document was processed all the same; "rejected": it left the pipeline here.
ISSUE_LEVELS = ("warning", "rejected")
PLACE_KINDS = ("country", "region", "city", "other")
PRECISIONS = ("day", "span", "month", "quarter", "half", "year", "decade")
COMPARATORS = ("=", "~", ">", ">=", "<", "<=")
CHANGES = ("increase", "decrease")
EVENT_TYPES = (
    "meeting", "training", "visit", "publication", "agreement", "ratification", "legislation",
    "project", "campaign", "appointment", "statement", "incident", "other",
)  # fmt: skip
MODES = ("in_person", "online", "hybrid")
ROLES = ("organiser", "participant", "funder", "subject")
REVIEW_SUBJECTS = ("article", "event", "mention", "organisation", "place")
