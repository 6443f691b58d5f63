"""How often a count of people at work is right, by the name of its rule (see ``extractors.confidence``)."""

CONFIDENCE = {
    "governed": 0.98,
    "trade": 0.97,
    "casualties": 0.97,
    "continued": 0.97,
    "qualified": 0.97,
    "of_them": 0.96,
    "people_at_work": 0.96,
    "people_governed": 0.96,
    "engaged": 0.94,
    "people_engaged": 0.94,
    "people_of_them": 0.94,
    "at_work": 0.93,
    "of_year": 0.92,
    "persons": 0.92,
    "apposed": 0.91,
}
