"""``python -m pipeline``: the same as ``ilo-events``."""

from pipeline.cli import main

main(prog_name="ilo-events")
