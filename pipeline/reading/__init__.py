"""The parts of the read stage: bytes to characters, markup or lines to named paragraphs, paragraphs to an Article."""
