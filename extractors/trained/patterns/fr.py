"""French."""

# A regex for what stands before a name and is not of it.
ARTICLE = r"(?:(?:le|la|les|une?)\s+|l['’])"
