"""Identifiers as paper and lists show them unless somebody asks for them in full."""

from __future__ import annotations

VISIBLE = 4
_SIGN = "•"


def masked(identifier: str, visible: int = VISIBLE) -> str:
    """The last digits behind dots: ``066098987052`` as ``••••••••7052``; short and empty texts stay hidden or empty."""
    if len(identifier) <= visible:
        return _SIGN * len(identifier)
    return _SIGN * (len(identifier) - visible) + identifier[-visible:]
