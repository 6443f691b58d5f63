"""Named bodies that can act: a Doc with locations in, ``doc._.organisations`` out, one value a body.

tokens → known bodies and grammar (spans that look like names) → acronyms → merge (one body, all its names).
"""
