"""The reading side: plain functions from a database and a question to frozen records; nothing here writes."""

from pipeline.query.addresses import Translation
from pipeline.query.detail import EventDetail, Quote, event_detail, find_events
from pipeline.query.events import EventFilter, EventPage, EventSummary, Part, list_events
from pipeline.query.statistics import RunSummary, Statistics, statistics

__all__ = [
    "EventDetail",
    "EventFilter",
    "EventPage",
    "EventSummary",
    "Part",
    "Quote",
    "RunSummary",
    "Statistics",
    "Translation",
    "event_detail",
    "find_events",
    "list_events",
    "statistics",
]
