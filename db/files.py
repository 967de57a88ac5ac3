"""Small files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from pathlib import Path

from db.errors import DiskError, DiskFull, ReadOnlyPlace

_NO_SPACE = {28, 122, 27}  # ENOSPC, EDQUOT, EFBIG


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable where the system knows how."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to a temporary neighbour, make it durable and rename it over ``path``.

    Raises:
        DiskFull, ReadOnlyPlace, DiskError: the old file is untouched.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise named_os_error(error, path) from error


def named_os_error(error: OSError, path: Path) -> Exception:
    """The store's error for an error of the operating system."""
    if error.errno in _NO_SPACE:
        return DiskFull(path=path.name)
    if isinstance(error, PermissionError) or error.errno == 30:
        return ReadOnlyPlace(path=path.name)
    return DiskError(path=path.name, reason=type(error).__name__)
