"""Occupations as people type them lead to a segment."""

from __future__ import annotations

import pytest

from policy.content.loader import shipped_content
from policy.segments import match_occupation

SEGMENTS = shipped_content().segments


@pytest.mark.parametrize(
    ("occupation", "key"),
    [
        ("làm ruộng", "average_farmer"),
        ("Lam ruong", "average_farmer"),
        ("LÀM NÔNG", "average_farmer"),
        ("Nông", "average_farmer"),
        ("nông dân", "average_farmer"),
        ("trồng lúa, nuôi bò", "average_farmer"),
        ("ngư dân", "average_farmer"),
        ("diêm dân", "average_farmer"),
        ("Nông dân sản xuất kinh doanh giỏi", "good_farmer"),
        ("chủ trang trại nuôi gà", "good_farmer"),
        ("nhận khoán rừng", "contracted_land"),
        ("thợ mộc", "craft_cooperative"),
        ("xã viên HTX", "craft_cooperative"),
        ("buôn bán", "trader"),
        ("Buôn bán nhỏ ở chợ", "market_trader"),
        ("bán rau", "market_trader"),
        ("bán vé số", "market_trader"),
        ("bán hàng online", "online_seller"),
        ("chủ nhà trọ", "landlord"),
        ("tài xế Grab", "ride_driver"),
        ("Lái xe tải", "ride_driver"),
        ("LĐ tự do", "free_worker"),
        ("LĐTD", "free_worker"),
        ("lao động tự do", "free_worker"),
        ("may gia công", "free_worker"),
        ("thợ xây", "free_worker"),
        ("phụ hồ", "casual_worker"),
        ("làm thuê", "casual_worker"),
        ("không", "casual_worker"),
        ("Giám đốc HTX", "unpaid_manager"),
        ("Trưởng thôn", "part_time_village"),
        ("Bí thư chi bộ thôn", "part_time_village"),
        ("y tế thôn", "village_health_worker"),
        ("bảo vệ dân phố", "local_security"),
        ("chủ hộ kinh doanh", "household_business"),
        ("nội trợ", "homemaker"),
        ("công nhân", "employee"),
        ("CN", "employee"),
        ("công nhân may", "employee"),
        ("giáo viên", "employee"),
        ("cán bộ xã", "employee"),
        ("hưu trí", "pensioner"),
        ("giáo viên về hưu", "pensioner"),
        ("công nhân nghỉ việc", "left_compulsory"),
        ("học sinh", "pupil_student"),
        ("HS", "pupil_student"),
        ("sinh viên", "pupil_student"),
        ("còn nhỏ", "small_child"),
        ("già", "elderly"),
        ("XKLĐ", "works_abroad"),
    ],
)
def test_occupations_as_people_type_them(occupation: str, key: str) -> None:
    found = match_occupation(occupation, SEGMENTS)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("occupation", ["", "   ", "?", "không rõ nghề", "Mai"])
def test_words_that_name_no_work_find_nothing(occupation: str) -> None:
    assert match_occupation(occupation, SEGMENTS) is None


def test_every_person_the_letter_names_has_a_segment_in_the_letters_group() -> None:
    by_group: dict[str, set[str]] = {"1": set(), "2": set(), "3": set()}
    for segment in SEGMENTS.values():
        if "1038/BHXH-TT" in segment.source.title:
            by_group[segment.group].add(segment.key)
    assert by_group == {
        "1": {
            "good_farmer", "contracted_land", "craft_cooperative", "trader", "landlord", "online_seller",
            "ride_driver", "free_worker", "unpaid_manager", "part_time_village",
        },
        "2": {"average_farmer", "market_trader", "association_worker"},
        "3": {"near_poor", "special_area", "escaped_poverty", "former_standard_poor", "ethnic_minority"},
    }  # fmt: skip
