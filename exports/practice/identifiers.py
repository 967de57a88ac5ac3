"""Made-up identifiers with the right structure; no two people of a commune share one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from exports.practice.naming import weighted

BENEFIT_LEVEL = {"GD": "4", "HS": "4", "SV": "4", "GB": "4", "DN": "4", "HC": "4", "HT": "3", "TE": "1", "CC": "1"}
"""Benefit digit of a health card by object letters; all others here are paid in full (2)."""

USUAL_BENEFIT = "2"


class IdentifierMaker:
    """Draws identifiers until a new one comes."""

    def __init__(self, rng: Random, phone_prefixes: Sequence[str], card_province: str) -> None:
        self._rng = rng
        self._prefixes = phone_prefixes
        self._card_province = card_province
        self._given: set[str] = set()

    def _fresh(self, prefix: str, digits: int) -> str:
        while True:
            text = prefix + "".join(self._rng.choices("0123456789", k=digits))
            if text not in self._given:
                self._given.add(text)
                return text

    def cccd(self, origins: Mapping[str, int], sex: str, born: int) -> str:
        """Twelve digits: province of registration, century and sex, year of birth, six more."""
        century = 2 * (born // 100 - 19) + (sex == "female")
        return self._fresh(f"{weighted(self._rng, origins)}{century}{born % 100:02d}", 6)

    def cmnd(self) -> str:
        """The nine digits of the old identity card."""
        return self._fresh("24", 7)

    def si_number(self) -> str:
        """Ten digits of a social-insurance number."""
        return self._fresh(self._card_province + self._rng.choice(("16", "17", "18", "20", "21", "22")), 6)

    def health_card(self, code: str, si_number: str) -> str:
        """Fifteen characters: object, benefit, province, social-insurance number."""
        return f"{code}{BENEFIT_LEVEL.get(code, USUAL_BENEFIT)}{self._card_province}{si_number}"

    def phone(self) -> str:
        """Ten digits with a prefix that operators really use."""
        return self._fresh(self._rng.choice(self._prefixes), 7)

    def household_code(self) -> str:
        """Ten digits of a household number."""
        return self._fresh(self._card_province, 8)
