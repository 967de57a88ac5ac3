"""Believable names by people, sex and generation, from ``data/names.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from random import Random
from typing import Any

GENERATIONS = ((1965, "old"), (1990, "middle"), (2008, "young"), (9999, "child"))
"""Year of birth before which a generation ends, and its key in the data file."""

PEOPLES = ("kinh", "tay", "nung", "thai", "muong", "hmong", "dao", "ede", "khmer")


def weighted(rng: Random, weights: Mapping[str, int]) -> str:
    """One key of ``weights``, drawn by weight in the order of the file, so that a seed always gives the same."""
    return rng.choices(list(weights), weights=list(weights.values()))[0]


def read_data(name: str) -> dict[str, Any]:
    """The data file ``name`` of this package."""
    return tomllib.loads(resources.files(__package__).joinpath("data", name).read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class NameBook:
    """Names of every people of the commune."""

    data: Mapping[str, Any]

    @classmethod
    def load(cls) -> NameBook:
        return cls(read_data("names.toml"))

    def label(self, people: str) -> str:
        """The official name of an ethnic group."""
        return str(self.data[people]["label"])

    def matrilineal(self, people: str) -> bool:
        """Whether children carry the mother's clan and husbands move in with the wife's family."""
        return bool(self.data[people]["pattern"] == "ede")

    def family(self, rng: Random, people: str) -> str:
        """A family or clan name."""
        return weighted(rng, self.data[people]["family"])

    def full_name(self, rng: Random, people: str, family: str, sex: str, born: int) -> str:
        """A full name in the people's own order and manner."""
        by_generation = self.data[people][sex]
        part = by_generation.get("any") or by_generation[next(name for year, name in GENERATIONS if born < year)]
        given = rng.choice(part["given"])
        if self.data[people]["pattern"] == "ede":
            return f"Y {given} {family}" if sex == "male" else f"H'{given} {family}"
        middle = weighted(rng, part["middle"])
        return " ".join(word for word in (family, middle, given) if word)
