"""Spanish."""

# A regex for what stands before a name and is not of it.
ARTICLE = r"(?:el|la|los|las|una?)\s+"
