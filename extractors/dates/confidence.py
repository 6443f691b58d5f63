"""How often a date written in some way is right, by the name of its rule (see ``extractors.confidence``)."""

CONFIDENCE = {
    "day": 0.99,
    "month": 0.99,
    "relative": 0.99,
    "year": 0.99,
    "day_range": 0.98,
    "unit": 0.98,
    "year_range": 0.97,
    "month_yearless": 0.95,
    "month_range": 0.94,
    "weekday": 0.94,
    "weekday_announced": 0.92,
    "weekday_range": 0.91,
    "decade": 0.91,
}
