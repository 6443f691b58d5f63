"""Worker counts: a Doc in, numbers of people by their relation to work out."""
