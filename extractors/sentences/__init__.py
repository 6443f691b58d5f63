"""Sentence bounds: a Doc in, ``doc._.sentences`` and ``doc.sents`` out."""
