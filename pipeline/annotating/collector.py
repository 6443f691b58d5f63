"""The garbage collector kept off what it would look through in vain: tables that stay, and batches under way."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector from looking for garbage among what is under way: it finds none, and costs a fifth."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def settle() -> None:
    """Leave what is there now out of the collector's rounds: tables stay, and cost a quarter of the time."""
    gc.collect()
    gc.freeze()
