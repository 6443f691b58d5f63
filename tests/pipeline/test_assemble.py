"""Events read from annotations: openings of articles, and whole articles with perfect annotations from their gold."""

import json
import os
from collections import Counter
from pathlib import Path

import pytest
from annotated import from_gold, from_marked
from leads import Lead, leads

from pipeline.assemble import assemble
from pipeline.records import Annotations, Event

LEADS = ("leads.txt", "leads_strange.txt", "leads_blind.txt")
ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
ARTICLES = ROOT / "sandbox" / "articles"
# Shares of the development set's main events that are right, given perfect annotations. They may only rise.
FLOORS = {"type": 0.96, "dates": 0.95, "countries": 0.92}


def told(event: Event) -> str:
    """An event as ``leads`` write it."""
    countries = ",".join(event.countries) or "-"
    return f"{event.type} {event.start or '-'}/{event.end or '-'} {countries}"


def right(event: Event, gold: dict) -> dict[str, bool]:
    """Which fields of a main event agree with its gold, or with another value that its annotator would accept."""
    accepted = [gold] + [{**gold, **other} for other in gold.get("alternatives", [])]
    days = tuple(day.isoformat() if day else None for day in (event.start, event.end))
    return {
        "type": event.type in {a["type"] for a in accepted},
        "dates": days in {(a["start"], a["end"]) for a in accepted},
        "countries": set(event.countries) in [set(a["countries"]) for a in accepted],
    }


def gold_of(path: Path) -> dict:
    return json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))


def english(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("*.txt")) if gold_of(path)["article"]["language"] == "en"]


@pytest.mark.parametrize("lead", [lead for file in LEADS for lead in leads(file)], ids=lambda lead: lead.name)
def test_main_event_of_a_lead(lead: Lead) -> None:
    assert told(assemble(from_marked(*lead.paragraphs, published=lead.published)).events[0]) == lead.expected


@pytest.mark.skipif(not SEEDS.exists() and not os.environ.get("CI"), reason="the seeds are not beside the checkout")
def test_every_event_field_of_the_seeds_is_right() -> None:
    paths = english(SEEDS)
    assert len(paths) == 2
    for path in paths:
        gold = gold_of(path)["events"][0]
        event = assemble(from_gold(path)).events[0]
        assert all(right(event, gold).values()), told(event)
        assert event.mode == gold["mode"]


def test_main_events_of_the_development_set() -> None:
    paths = english(ARTICLES)
    hits: Counter[str] = Counter()
    for path in paths:
        hits.update(right(assemble(from_gold(path)).events[0], gold_of(path)["events"][0]))
    assert len(paths) >= 8
    assert {field: hits[field] / len(paths) for field in FLOORS if hits[field] / len(paths) < FLOORS[field]} == {}


def test_evidence_is_kept_with_the_words_it_was_read_from() -> None:
    annotations = from_marked(
        "ILO and <l ZM>Zambia</> sign agreement",
        "The agreement was signed in <l ZM Lusaka>Lusaka</> on <d 2014-02-12>12 February 2014</>.",
        published="2014-02-13",
    )
    evidence = assemble(annotations).events[0].evidence
    assert {"type", "date", "countries", "places"} == {item.field for item in evidence}
    assert all(annotations.article.text[item.start : item.end] == item.text for item in evidence)


def because(annotations: Annotations, rank: int, field: str) -> dict[str | None, str]:
    """The words of an event's evidence on a field, by what they are about."""
    event = assemble(annotations).events[rank]
    return {item.about: item.text for item in event.evidence if item.field == field}


def test_each_country_place_and_role_has_its_own_evidence() -> None:
    annotations = from_marked(
        "Workshop for inspectors in <l BD>Bangladesh</>",
        "The <o BD>Labour Inspectorate</> organized a workshop in <l BD Dhaka>Dhaka</>, funded by <o>Sida</>. "
        "<o BD>Garment Union</> officials came too.",
        published="2015-02-24",
    )
    assert because(annotations, 0, "countries") == {"BD": "Dhaka"}
    assert because(annotations, 0, "places") == {"Dhaka": "Dhaka"}
    assert because(annotations, 0, "organisations") == {
        "Labour Inspectorate": "organized a",
        "Sida": "funded by",
        "Garment Union": "Garment Union",
    }


def test_a_further_event_says_where_and_with_whom_and_by_which_words() -> None:
    annotations = from_marked(
        "<l PE>Peru</> ratifies domestic workers' convention",
        "<l PE>Peru</> deposited the instrument of ratification on <d 2018-11-26>26 November</>.",
        "A conference hosted by <o CL>Ministry of Labour</> will be held in <l CL Santiago>Santiago</> on "
        "<d 2019-02-05>5 February</>.",
        published="2018-11-27",
    )
    further = assemble(annotations).events[1]
    assert [(body.name, body.role) for body in further.organisations] == [("Ministry of Labour", "organiser")]
    assert because(annotations, 1, "organisations") == {"Ministry of Labour": "hosted by"}
    assert because(annotations, 1, "places") == {"Santiago": "Santiago"}
    assert because(annotations, 1, "countries") == {"CL": "Santiago"}


def test_roles_come_from_the_words_around_a_body() -> None:
    annotations = from_marked(
        "Workshop for inspectors in <l BD>Bangladesh</>",
        "The <o BD>Labour Inspectorate</> organized a workshop with the support of <o>Danida</>. "
        "It was attended by the <o BD>National Workers' League</> and by <o>Sida</>. "
        "The workshop was funded by <o>Sida</>.",
        published="2015-02-24",
    )
    bodies = {body.name: body.role for body in assemble(annotations).events[0].organisations}
    assert bodies == {
        "Labour Inspectorate": "organiser",
        "Danida": "funder",
        "National Workers' League": "participant",
        "Sida": "funder",
    }


def test_mode_is_read_from_the_event_and_not_from_its_subject() -> None:
    online = from_marked("Webinar on telework", "Sixty people followed it.", published="2021-03-02")
    subject = from_marked("New report on online platforms says pay is low", "It is long.", published="2021-03-02")
    assert assemble(online).events[0].mode == "online"
    assert assemble(subject).events[0].mode is None


def test_further_events_have_their_own_cue_and_date_and_are_not_background() -> None:
    annotations = from_marked(
        "<l PE>Peru</> ratifies domestic workers' convention",
        "<l PE>Peru</> deposited the instrument of ratification on <d 2018-11-26>26 November</>.",
        "A regional conference will be held in <l CL Santiago>Santiago</> on <d 2019-02-05/2019-02-06>5-6 February</>.",
        "Employers and unions signed an agreement on <d 2013-04-24>24 April 2013</>.",
        published="2018-11-27",
    )
    assert [told(event) for event in assemble(annotations).events] == [
        "ratification 2018-11-26/2018-11-26 PE",
        "meeting 2019-02-05/2019-02-06 CL",
    ]


def main_type_of(title: str, *paragraphs: str) -> str:
    return assemble(from_marked(title, *paragraphs, published="2014-10-02")).events[0].type


def test_a_warning_gives_way_to_the_report_it_comes_from_but_a_speech_does_not() -> None:
    lead = "Jobs are scarce, according to a new report."
    assert main_type_of("ILO warns of wasted years", lead) == "publication"
    assert main_type_of("ILO Director-General warns of wasted years", lead) == "statement"


def test_an_accident_that_the_title_does_not_tell_is_background() -> None:
    lead = "A year after a factory collapse killed more than 1,100 people, inspectors came to a workshop."
    assert main_type_of("Safer buildings, one year on", lead) == "training"
    assert main_type_of("Factory collapse kills 1,100", lead) == "incident"


def test_an_article_of_which_nothing_is_known_is_other_and_undated() -> None:
    event = assemble(from_marked("Morning", "The sea was calm.", published="2014-10-02")).events[0]
    assert told(event) == "other -/- -"
    assert event.organisations == ()


def test_confidence_lies_within_bounds_and_surer_leads_have_more() -> None:
    sure = from_marked("<l BR>Brazil</> ratifies Convention", "<l BR>Brazil</> ratified it.", published="2014-10-02")
    torn = from_marked("Project report at conference", "A meeting.", published="2014-10-02")
    high, low = (assemble(a).events[0].confidence for a in (sure, torn))
    assert 0.4 < low < 0.9 < high < 1


def test_dates_far_from_the_article_are_background() -> None:
    lead = (
        "The law of <d 2003-02-01>1 February 2003</> is old. "
        "The report covers <d 2010-01-01/2012-12-31>2010 to 2012</>."
    )
    assert assemble(from_marked("New study on wages", lead, published="2014-10-02")).events[0].start is None
