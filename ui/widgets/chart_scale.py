"""The value axis of a chart: round ticks and where a value stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.i18n import tr

WANTED_TICKS = 5
MILLION, BILLION, THOUSAND = 1_000_000, 1_000_000_000, 1_000


def short_amount(amount: int) -> str:
    """An amount for an axis: ``1,5 triệu``, ``300 nghìn``, ``2 tỷ``."""
    size = abs(amount)
    if size >= BILLION:
        return tr("{amount} tỷ", amount=_tenths(amount, BILLION))
    if size >= MILLION:
        return tr("{amount} triệu", amount=_tenths(amount, MILLION))
    if size >= THOUSAND:
        return tr("{amount} nghìn", amount=_tenths(amount, THOUSAND))
    return str(amount)


def _tenths(amount: int, unit: int) -> str:
    whole, tenth = divmod(round(abs(amount) * 10 / unit), 10)
    sign = "\N{MINUS SIGN}" if amount < 0 else ""
    return f"{sign}{whole},{tenth}" if tenth else f"{sign}{whole}"


@dataclass(frozen=True, slots=True)
class Scale:
    """Round ticks from at or below the lowest to at or above the highest value."""

    ticks: tuple[int, ...]

    @classmethod
    def over(cls, extremes: tuple[int, int]) -> Scale:
        """Ticks in steps of 1, 2 or 5 times a power of ten."""
        low, high = extremes
        span = max(high - low, 1)
        step = 1
        while step * WANTED_TICKS < span:
            step *= 10
        for smaller in (5, 2):
            if step % smaller == 0 and step // smaller * WANTED_TICKS >= span:
                step //= smaller
                break
        first, last = low // step * step, -(-high // step) * step
        return cls(tuple(range(first, max(last, first + step) + 1, step)))

    def y(self, value: float, plot: QRectF) -> float:
        """Where ``value`` stands in ``plot``."""
        low, high = self.ticks[0], self.ticks[-1]
        return plot.bottom() - (value - low) / (high - low) * plot.height()
