"""What a reading process may run into, as jobs that a real one can be given."""

from __future__ import annotations

import os
import time
from pathlib import Path

from exports.merging.delivery import Delivery, read_delivery

SLOW = 60.0


def never_done(path: Path, *_: object) -> Delivery:
    """A file on which reading hangs."""
    time.sleep(SLOW)
    return Delivery()


def dies_on_the_second(path: Path, *rest: object) -> Delivery:
    """A file whose reading takes the process with it."""
    if path.name.startswith("2"):
        os._exit(3)
    return read_delivery(path, *rest)  # type: ignore[arg-type]


def fills_memory_on_the_second(path: Path, *rest: object) -> Delivery:
    """A file whose reading needs more memory than the process may have."""
    if path.name.startswith("2"):
        raise MemoryError
    return read_delivery(path, *rest)  # type: ignore[arg-type]
