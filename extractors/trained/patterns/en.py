"""English."""

# A regex for what stands before a name and is not of it: trained pipelines differ on "the Ministry of Labour".
ARTICLE = r"(?:the|an?)\s+"
