"""The one place that reads the computer's clock; everything else is told the time."""

from __future__ import annotations

from datetime import datetime


def system_clock() -> datetime:
    """The present moment with the computer's own time zone."""
    return datetime.now().astimezone()
