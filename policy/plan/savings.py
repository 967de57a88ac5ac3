"""A savings book: the same own money paid in, the same pension drawn out, interest by the month."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from policy.money import Vnd
from policy.plan.growth import annuity_sums, monthly_powers


class SavingsBook:
    """A balance at the start of a month (ordinal); money moves at the start of months, interest follows.

    ``ran_out`` is the first month (ordinal) whose payment the balance could not make, None while it could.
    """

    def __init__(self, yearly: Decimal, month: int) -> None:
        self._powers = monthly_powers(yearly)
        self._sums = annuity_sums(yearly)
        self._balance = Decimal(0)
        self._month = month
        self.first_draw: int | None = None
        self.balance_at_first_draw: Vnd = 0
        self.ran_out: int | None = None

    @property
    def value(self) -> Vnd:
        """The balance in whole đồng."""
        if not self._balance:
            return 0
        return int(self._balance.quantize(Decimal(1), ROUND_HALF_UP))

    def roll_to(self, month: int) -> None:
        """Let interest run up to the start of ``month``."""
        if month > self._month:
            if self._balance:
                self._balance *= self._powers[month - self._month]
            self._month = month

    def pay_in(self, month: int, months: int, amount: Vnd) -> None:
        """Pay ``amount`` in at the start of ``months`` consecutive months, at most twelve."""
        self.roll_to(month)
        if months == 1:
            self._balance += amount
            return
        self._balance = self._balance * self._powers[months] + amount * self._sums[months]
        self._month = month + months

    def pay_in_every(self, month: int, payments: int, every: int, amount: Vnd) -> None:
        """Pay ``amount`` in ``payments`` times, one every ``every`` months from ``month``, within one year."""
        if every == 1:
            self.pay_in(month, payments, amount)
            return
        for number in range(payments):
            self.pay_in(month + number * every, 1, amount)

    def take(self, month: int, amount: Vnd) -> None:
        """Pay ``amount`` out once at the start of ``month``."""
        self._first(month)
        if self.ran_out is not None:
            return
        if self._balance < amount:
            self.ran_out = month
            self._balance = Decimal(0)
        else:
            self._balance -= amount

    def _first(self, month: int) -> None:
        self.roll_to(month)
        if self.first_draw is None:
            self.first_draw, self.balance_at_first_draw = month, self.value

    def draw(self, month: int, months: int, amount: Vnd) -> None:
        """Pay ``amount`` out at the start of ``months`` months (at most twelve) while the balance allows it."""
        self._first(month)
        if self.ran_out is not None:
            return
        after = self._balance * self._powers[months] - amount * self._sums[months]
        if after >= 0 or self._covers(months, amount):
            self._balance = after
            self._month = month + months
            return
        for offset in range(months):
            if self._balance < amount:
                self.ran_out = month + offset
                self._balance = Decimal(0)
                return
            self._balance = (self._balance - amount) * self._powers[1]
        self._month = month + months

    def _covers(self, months: int, amount: Vnd) -> bool:
        """True when the last of the payments still finds its money, so that only rounding is below zero."""
        before_last = self._balance * self._powers[months - 1] - amount * self._sums[months - 1]
        return before_last >= amount
