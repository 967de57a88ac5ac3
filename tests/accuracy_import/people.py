"""People whose every value is known, from a seed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from random import Random

from policy.periods import PartialDate

FAMILIES = (
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Đinh", "Lò", "Vì", "Quàng",
)  # fmt: skip
MIDDLES = {
    "male": ("Văn", "Đức", "Hữu", "Minh", "Quốc", "Công", "Đình"),
    "female": ("Thị", "Ngọc", "Thu", "Thùy", "Kim", "Bích"),
}
GIVEN = {
    "male": (
        "An", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hiếu", "Hòa", "Hùng", "Khánh", "Long", "Nghĩa", "Phước", "Quý",
        "Sơn", "Thắng", "Tuấn", "Việt", "Ưng", "Ý",
    ),
    "female": (
        "Ánh", "Bưởi", "Châu", "Diễm", "Đào", "Gấm", "Hạnh", "Hường", "Huệ", "Lụa", "Mỹ", "Nguyệt", "Oanh", "Phượng",
        "Quỳnh", "Thủy", "Tuyết", "Uyên", "Yến",
    ),
}  # fmt: skip
VILLAGES = ("Thôn Đông", "Thôn Phú Lộc", "Bản Nà Ngoa", "Thôn Hòa Bình", "Xóm Mới", "Thôn 7")
PEOPLES = ("Kinh", "Kinh", "Kinh", "Tày", "Thái", "Mường", "Nùng", "Dao", "Ê Đê")
JOBS = ("Làm ruộng", "Buôn bán nhỏ", "Thợ xây", "Công nhân", "Giáo viên", "Nội trợ", "")
PROVINCES = ("001", "004", "010", "022", "038", "066", "079", "096")
CARDS = ("GD4", "HN2", "CN3", "DT2", "HS4", "TE1")


@dataclass(frozen=True, slots=True)
class TruePerson:
    """One person as they really are."""

    full_name: str
    sex: str
    birth: PartialDate
    cccd: str
    cmnd: str
    si_number: str
    health_card: str
    phone: str
    ethnicity: str
    occupation: str
    relation: str
    village: str
    household: str
    hi_until: dt.date | None
    poverty: str
    note: str


def make_people(count: int, seed: int) -> list[TruePerson]:
    """``count`` people in households, ordered by village and household, the head first."""
    rng = Random(seed)
    people: list[TruePerson] = []
    household = 0
    villages = list(VILLAGES)
    while len(people) < count:
        household += 1
        village = villages[min(len(villages) - 1, len(people) * len(villages) // count)]
        poverty = rng.choice(("", "", "", "poor", "near_poor"))
        ethnicity = rng.choice(PEOPLES)
        relations = ["head", rng.choice(("wife", "husband")), "child", "child", "mother", "grandchild"]
        for relation in relations[: rng.randint(1, 6)]:
            if len(people) < count:
                people.append(_person(rng, relation, village, f"HD{household:04d}", ethnicity, poverty))
    return people


def _person(rng: Random, relation: str, village: str, household: str, ethnicity: str, poverty: str) -> TruePerson:
    sex = {"wife": "female", "mother": "female", "husband": "male"}.get(relation) or rng.choice(("male", "female"))
    year = {"child": 1998, "grandchild": 2016, "mother": 1948}.get(relation, 1972) + rng.randint(-9, 9)
    birth = PartialDate(year, rng.randint(1, 12), rng.randint(1, 28))
    name = f"{rng.choice(FAMILIES)} {rng.choice(MIDDLES[sex])} {rng.choice(GIVEN[sex])}"
    century = 2 * ((year - 1900) // 100) + (sex == "female")
    cccd = f"{rng.choice(PROVINCES)}{century}{year % 100:02d}{rng.randint(0, 999999):06d}"
    si_number = f"{rng.randint(0, 9999999999):010d}"
    has_card = rng.random() < 0.7
    return TruePerson(
        full_name=name,
        sex=sex,
        birth=birth,
        cccd=cccd,
        cmnd=f"{rng.randint(10_000_000, 399_999_999):09d}" if year < 1995 else "",
        si_number=si_number if rng.random() < 0.6 else "",
        health_card=f"{rng.choice(CARDS)}{rng.choice(('01', '66', '38'))}{si_number}" if has_card else "",
        phone=rng.choice(("032", "070", "086", "091", "098")) + f"{rng.randint(0, 9999999):07d}",
        ethnicity=ethnicity,
        occupation=rng.choice(JOBS),
        relation=relation,
        village=village,
        household=household,
        hi_until=dt.date(rng.choice((2026, 2027)), rng.randint(1, 12), rng.randint(1, 28)) if has_card else None,
        poverty=poverty,
        note=rng.choice(("", "", "đi làm xa", "đã chuyển về")),
    )
