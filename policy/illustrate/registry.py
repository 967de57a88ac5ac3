"""What a kind of request is: a function from fields and a trace to the keys of the result."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from policy.illustrate.fields import Fields
from policy.periods import Month, PartialDate
from policy.trace import Trace, plain

Handler = Callable[[Fields, Trace], dict[str, object]]

SEXES = {
    "male": "male", "female": "female", "nam": "male", "nữ": "female", "nu": "female", "m": "male", "f": "female",
}  # fmt: skip
GROUP_NAMES = {name: name for name in ("poor", "near_poor", "ethnic_minority", "island", "other")}
MOST_MONTHLY_RETURN = Decimal("0.1")
"""A monthly return above a tenth is a percent written without its hundredth."""


def json_value(value: object) -> object:
    """A value as JSON shows it: money and counts as they are, decimals, months and dates as text."""
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, Month | PartialDate):
        return str(value)
    return value
