"""The parts of the fetch stage: the wall around a crawl, its manners, one request at a time, why a request failed."""
