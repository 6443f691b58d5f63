"""A trained spaCy pipeline's second opinion: what it agrees to is surer, what it alone sees is a candidate."""
