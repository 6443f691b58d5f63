"""How often a place told in some way is right, by the name of its rule (see ``extractors.confidence``)."""

CONFIDENCE = {
    "country": 0.99,
    "city:known": 0.99,
    "city:country after": 0.99,
    "subdivision": 0.99,
    "region": 0.98,
    "city:dateline": 0.98,
    "city:own country": 0.98,
    "subdivision:generic": 0.96,
    "unlisted:generic": 0.94,
    "city:large": 0.92,
    "city:preposition": 0.92,
    "unlisted:preposition": 0.91,
    "unlisted:country": 0.91,
    # A state or province of a country that the article does not name.
    "subdivision:elsewhere": 0.81,
}
