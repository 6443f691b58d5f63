"""How the confidence of a rule is set, and that of one never tried; the figures stand with the extractors.

A rule states how often it is right: the share of its findings in our own English articles that the gold has
(``ilo-events evaluate sandbox/articles --calibration``), those in articles held out counted twice, for rules do better
where their makers looked. To each rule's findings ten are added of which nine are right, so that one seen three times
does not state that it is never wrong; and no rule states more than 0.99. ``docs/extraction.md`` shows what came of it.
"""

# Ten findings of which nine are right, and no other.
UNTRIED = 0.9
