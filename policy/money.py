"""Money of the law: whole đồng, rounded half-up exactly once (LAW: every published amount follows this)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

Vnd = int
"""Whole Vietnamese đồng."""


def to_vnd(exact: Decimal) -> Vnd:
    """Round an exact amount half-up to one đồng."""
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))
