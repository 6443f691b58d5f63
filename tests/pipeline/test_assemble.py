"""Events read from annotations: the openings of ``leads`` and, where they are at hand, articles with their gold."""

import pytest
from annotated import from_marked
from leads import Lead, leads

from pipeline.assemble import assemble
from pipeline.records import Event


def told(event: Event) -> str:
    """An event as ``leads`` write it."""
    countries = ",".join(event.countries) or "-"
    return f"{event.type} {event.start or '-'}/{event.end or '-'} {countries}"


@pytest.mark.parametrize("lead", [*leads("leads.txt"), *leads("leads_strange.txt")], ids=lambda lead: lead.name)
def test_main_event_of_a_lead(lead: Lead) -> None:
    assert told(assemble(from_marked(*lead.paragraphs, published=lead.published)).events[0]) == lead.expected
