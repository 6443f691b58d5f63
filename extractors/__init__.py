"""spaCy components that find things in a Doc; they know Doc and Span, nothing of pages or tables.

A component is a folder: logic, ``patterns`` (words as data, a module a language) and ``factory.py`` (registration
only). It assigns ``doc._.KIND``, a tuple of ``Finding``; whoever runs the pipeline collects every ``doc._.KIND`` that
the factories declare. A new one is a folder, an entry point in ``spacy_factories`` and a line in a pipeline config.
Another package adds one without any edit here: see ``extractors.installed``.
"""

# The entry points by which other packages say which languages their extractors read.
GROUP = "ilo_events.extractors"
