"""Numbers as a language writes them: text in, places and values out."""
