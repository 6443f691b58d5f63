"""The parts of ``pipeline.annotate``: pipelines, what runs them, and the process that may be killed while it does."""
