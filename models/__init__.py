"""The database: typed tables, views for analysts, migrations and sessions; knows nothing of extraction."""

from models.article import Article
from models.base import Base
from models.crawl import CrawlLease, Issue, Link, Listing, Page, Run, Sighting
from models.event import Event, EventCount, EventCountry, EventEvidence, EventOrganisation, EventPlace
from models.finding import DateSpan, Extraction, Mention, WorkerCount
from models.named import Organisation, OrganisationName, Place
from models.review import Review

__all__ = [
    "Article",
    "Base",
    "CrawlLease",
    "DateSpan",
    "Event",
    "EventCount",
    "EventCountry",
    "EventEvidence",
    "EventOrganisation",
    "EventPlace",
    "Extraction",
    "Issue",
    "Link",
    "Listing",
    "Mention",
    "Organisation",
    "OrganisationName",
    "Page",
    "Place",
    "Review",
    "Run",
    "Sighting",
    "WorkerCount",
]
