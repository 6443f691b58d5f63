"""The closed vocabularies of the tables: each word that a CHECK constraint lets in.

The same words as the records of ``pipeline`` use; a test holds the two together.
"""

RUN_KINDS = ("crawl", "ingest", "reextract")
RUN_STATUSES = ("running", "finished", "failed")
# A link waits, is being fetched under a lease, has its page archived and not yet read ("fetched"), or has come to an
# end: only "failed" is tried again by itself, "done" when a recrawl is due; an "alias" is another link's address.
LINK_STATES = ("pending", "leased", "fetched", "done", "rejected", "failed", "gone", "alias")
# Where an address was seen: on the newsroom's landing page, a full list, a sitemap, in a file that was ingested, as a
# hop of a redirect, or in what a page says of itself (canonical link, node id).
LINK_SOURCES = ("landing", "listing", "sitemap", "file", "redirect", "canonical")
LISTING_KINDS = ("landing", "listing", "sitemap")
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
