"""Households of the practice commune: who lives together, how old they are and how they are related to the head."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from exports.practice.naming import NameBook

FERTILITY = {"hmong": (3, 5), "dao": (2, 4), "ede": (2, 4), "khmer": (2, 3)}
USUAL_FERTILITY = (2, 3)
GROWN_UP = 18
KINDS = {
    "nuclear": 56, "three_generations": 24, "elderly": 7, "single_parent": 4, "young_couple": 5, "single": 2,
    "siblings": 3,
}  # fmt: skip


@dataclass(slots=True)
class Resident:
    """One person while the commune is being built; ``facts`` holds the stored fields that later steps decide."""

    family: str
    sex: str
    born: int
    relation: str
    people: str
    name: str = ""
    key: str = ""
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Couple:
    """Husband and wife of one generation and the children who live with them."""

    husband: Resident | None
    wife: Resident | None
    children: list[Resident] = field(default_factory=list)


class FamilyMaker:
    """Makes one household after another for a given year."""

    def __init__(self, rng: Random, names: NameBook, year: int) -> None:
        self._rng = rng
        self._names = names
        self._year = year

    def household(self, people: str) -> list[Resident]:
        """A household of ``people``, the head first."""
        kind = self._rng.choices(list(KINDS), weights=list(KINDS.values()))[0]
        if kind == "three_generations":
            return self._three_generations(people)
        if kind == "elderly":
            return self._elderly(people)
        if kind == "siblings":
            return self._siblings(people)
        if kind == "single":
            return [self._adult(people, self._rng.choice(("male", "female")), self._rng.randint(28, 60), "head")]
        age = self._rng.randint(21, 29) if kind == "young_couple" else self._rng.randint(26, 60)
        couple = self._couple(people, age)
        if kind != "young_couple":
            couple.children = self._children(couple)
        if kind == "single_parent":
            keep_mother = self._rng.random() < 0.7
            couple.husband, couple.wife = (None, couple.wife) if keep_mother else (couple.husband, None)
        return self._headed_by_parent(couple)

    def _adult(self, people: str, sex: str, age: int, relation: str, family: str = "") -> Resident:
        born = self._year - age
        family = family or self._names.family(self._rng, people)
        return Resident(family, sex, born, relation, people)

    def _couple(self, people: str, husband_age: int, *, of_family: str = "", sex: str = "male") -> Couple:
        """A couple; ``of_family`` is the family name of the partner of ``sex``, who grew up in the house."""
        wife_age = max(19, husband_age - self._rng.choice((-2, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 7)))
        other = people if self._rng.random() < 0.9 else "kinh"
        his = of_family if sex == "male" else ""
        hers = of_family if sex == "female" else ""
        husband = self._adult(people if sex == "male" else other, "male", husband_age, "", his)
        wife = self._adult(people if sex == "female" else other, "female", wife_age, "", hers)
        return Couple(husband, wife)

    def _children(self, couple: Couple) -> list[Resident]:
        father, mother = couple.husband, couple.wife
        assert father is not None
        assert mother is not None
        line = mother if self._names.matrilineal(mother.people) else father
        fewest, most = FERTILITY.get(line.people, USUAL_FERTILITY)
        born = mother.born + self._rng.randint(20, 28)
        children = []
        for _ in range(self._rng.randint(fewest, most)):
            if born > self._year or born > mother.born + 42:
                break
            age = self._year - born
            stays = age < 23 or self._rng.random() < (0.45 if age < 28 else 0.14)
            if stays and age < 36:
                sex = self._rng.choice(("male", "female"))
                children.append(Resident(line.family, sex, born, "child", line.people))
            born += self._rng.randint(2, 5)
        return children

    def _headed_by_parent(self, couple: Couple) -> list[Resident]:
        husband, wife = couple.husband, couple.wife
        if husband is None or wife is None:
            head = husband or wife
            assert head is not None
            head.relation = "head"
            return [head, *couple.children]
        her_house = self._names.matrilineal(wife.people)
        first, second = (wife, husband) if self._rng.random() < (0.75 if her_house else 0.24) else (husband, wife)
        first.relation = "head"
        second.relation = "husband" if first is wife else "wife"
        return [first, second, *couple.children]

    def _three_generations(self, people: str) -> list[Resident]:
        age = self._rng.randint(26, 47)
        matrilineal = self._names.matrilineal(people)
        sex = "female" if matrilineal else "male"
        family = self._names.family(self._rng, people)
        couple = self._couple(people, age, of_family=family, sex=sex)
        couple.children = self._children(couple)
        own = couple.wife if matrilineal else couple.husband
        assert own is not None
        elders = self._elders(own, people)
        if self._rng.random() < 0.45:
            return self._headed_by_elder(elders, own, couple)
        members = self._headed_by_parent(couple)
        if members[0] is own:
            for elder in elders:
                elder.relation = "father" if elder.sex == "male" else "mother"
        else:
            for elder in elders:
                elder.relation = "other"
        return members + elders

    def _elders(self, child: Resident, people: str) -> list[Resident]:
        """One or both parents of ``child``."""
        mother_born = child.born - self._rng.randint(20, 32)
        father_born = mother_born - self._rng.randint(0, 6)
        matrilineal = self._names.matrilineal(people)
        father = Resident(child.family, "male", father_born, "", people)
        mother = Resident(self._names.family(self._rng, people), "female", mother_born, "", people)
        if matrilineal:
            mother.family, father.family = child.family, self._names.family(self._rng, people)
        alive = [elder for elder in (father, mother) if self._year - elder.born < 92]
        if len(alive) == 2 and self._rng.random() < 0.42:
            alive = [mother] if self._rng.random() < 0.72 else [father]
        return alive

    def _headed_by_elder(self, elders: list[Resident], own: Resident, couple: Couple) -> list[Resident]:
        if not elders:
            return self._headed_by_parent(couple)
        elders[0].relation = "head"
        if len(elders) > 1:
            elders[1].relation = "wife"
        own.relation = "child"
        spouse = couple.husband if own is couple.wife else couple.wife
        assert spouse is not None
        spouse.relation = "son_in_law" if spouse.sex == "male" else "daughter_in_law"
        for child in couple.children:
            child.relation = "grandchild"
        return [*elders, own, spouse, *couple.children]

    def _elderly(self, people: str) -> list[Resident]:
        couple = self._couple(people, self._rng.randint(60, 84))
        husband, wife = couple.husband, couple.wife
        assert husband is not None
        assert wife is not None
        if self._rng.random() < 0.4:
            alone = wife if self._rng.random() < 0.75 else husband
            alone.relation = "head"
            return [alone]
        husband.relation, wife.relation = "head", "wife"
        return [husband, wife]

    def _siblings(self, people: str) -> list[Resident]:
        age = self._rng.randint(22, 44)
        head = self._adult(people, self._rng.choice(("male", "female")), age, "head")
        younger = Resident(head.family, self._rng.choice(("male", "female")), head.born + self._rng.randint(2, 5),
                           "younger_sibling", people)  # fmt: skip
        if self._year - younger.born < GROWN_UP:
            younger.born = self._year - GROWN_UP
        return [head, younger]
