"""Pages in, WARC records on disk out, and back: what a crawl fetched, kept as it came. The only room that speaks WARC.

One file a run, one gzip member a record, so that any WARC tool reads it and one page is had without the others.
"""

from pipeline.archive.reading import Skipped, read_archive, read_page
from pipeline.archive.writing import ArchiveWriter

__all__ = ["ArchiveWriter", "Skipped", "read_archive", "read_page"]
