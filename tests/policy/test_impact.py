"""Who a change of law moves: the guidance letter's own table, new parameter packs, quotes given earlier."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from policy.book import PARAMETERS, Book, book_from_texts, load_book
from policy.facts import DatedStatus, PersonFacts
from policy.impact import Impact, quotes_affected, who_is_affected
from policy.periods import PartialDate

BOOK = load_book()
ADULT = PersonFacts(
    "other", birth=PartialDate(1985), ethnicity="Kinh", occupation="làm ruộng", si_status="none", hi_status="none"
)
POOR = replace(ADULT, person_id="poor", statuses=(DatedStatus("poor"),))
NEAR_POOR = replace(ADULT, person_id="near_poor", statuses=(DatedStatus("near_poor"),))
PEOPLE = (POOR, NEAR_POOR, ADULT)


def by_field(impacts: list[Impact], field: str) -> dict[str, tuple[int | None, int | None, int]]:
    return {item.person_id: (item.old, item.new, item.difference) for item in impacts if item.field == field}


def without_entry(parameter: str, since: str) -> Book:
    """The shipped book as it was before one entry had been written."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in PARAMETERS.glob("*.toml")}
    for name, text in texts.items():
        start = text.find(f"[[{parameter}.history]]\nfrom = {since}")
        if start >= 0:
            end = text.find("[[", start + 2)
            texts[name] = text[:start] + text[end:]
            return book_from_texts(texts)
    raise AssertionError(f"no entry of {parameter} from {since}")


def test_the_letters_own_table() -> None:
    """46.200 → 99.000 (+52.800), 38.500 → 82.500 (+44.000), 15.400 → 33.000 (+17.600): mục 2 of the letter."""
    impacts = who_is_affected(BOOK, BOOK, PEOPLE, dt.date(2022, 1, 1), before_on=dt.date(2021, 12, 31))
    assert by_field(impacts, "state_support") == {
        "poor": (46_200, 99_000, 52_800),
        "near_poor": (38_500, 82_500, 44_000),
        "other": (15_400, 33_000, 17_600),
    }
    sentence = next(str(item.sentence) for item in impacts if item.field == "state_support")
    assert "tăng từ 46.200 đồng lên 99.000 đồng (tăng 52.800 đồng)" in sentence


def test_the_same_table_from_two_books() -> None:
    before = without_entry("minimum_income_basis", "2022-01-01")
    impacts = who_is_affected(before, BOOK, PEOPLE, dt.date(2022, 1, 1))
    assert by_field(impacts, "state_support")["poor"] == (46_200, 99_000, 52_800)
    assert by_field(impacts, "minimum_income")["other"] == (700_000, 1_500_000, 800_000)


def test_a_new_base_salary_moves_health_prices_of_those_who_pay_and_nobody_else() -> None:
    before = without_entry("reference_level", "2026-07-01")
    impacts = who_is_affected(before, BOOK, PEOPLE, dt.date(2026, 7, 1))
    assert by_field(impacts, "health_own") == {
        "near_poor": (31_590, 34_155, 2_565),
        "other": (105_300, 113_850, 8_550),
    }
    assert {item.field for item in impacts} == {"health_own"}
    assert who_is_affected(before, BOOK, PEOPLE, dt.date(2026, 6, 30)) == []


def test_a_participant_below_the_new_floor_must_raise_the_income() -> None:
    member = replace(ADULT, si_status="voluntary", si_income=1_500_000)
    impacts = who_is_affected(BOOK, BOOK, [member], dt.date(2027, 1, 1), before_on=dt.date(2026, 12, 31))
    assert by_field(impacts, "own")["other"] == (264_000, 387_200, 123_200)
    rich = replace(member, si_income=5_000_000)
    impacts = who_is_affected(BOOK, BOOK, [rich], dt.date(2027, 1, 1), before_on=dt.date(2026, 12, 31))
    assert by_field(impacts, "own")["other"] == (1_034_000, 1_003_200, -30_800)
    assert any("giảm từ 1.034.000 đồng xuống 1.003.200 đồng" in str(item.sentence) for item in impacts)


def test_the_dead_the_moved_and_the_insured_elsewhere_are_not_listed() -> None:
    people = [
        replace(ADULT, life_status="deceased"),
        replace(ADULT, life_status="moved"),
        replace(ADULT, si_status="compulsory"),
        replace(ADULT, si_status="pension"),
    ]
    assert who_is_affected(BOOK, BOOK, people, dt.date(2022, 1, 1), before_on=dt.date(2021, 12, 31)) == []


def test_support_that_begins_has_no_old_amount_to_rise_from() -> None:
    impacts = who_is_affected(BOOK, BOOK, [ADULT], dt.date(2018, 1, 1), before_on=dt.date(2017, 12, 31))
    assert by_field(impacts, "state_support") == {"other": (0, 15_400, 15_400)}


def test_quotes_given_earlier_are_compared_amount_by_amount() -> None:
    before = without_entry("reference_level", "2026-07-01")
    request = {
        "kind": "household_health",
        "month": "2026-08",
        "months": 12,
        "members": [{"id": "x", "group": "household"}],
    }
    unmoved = {"kind": "contribution", "month": "2026-08", "income": 1_500_000, "group": "poor"}
    impacts = list(quotes_affected(before, BOOK, [("q1", request), ("q2", unmoved)], dt.date(2026, 8, 1)))
    assert ("q1", "own", 1_263_600, 1_366_200) in [(item.person_id, item.field, item.old, item.new) for item in impacts]
    assert {(item.person_id, item.field) for item in impacts if item.person_id == "q2"} == {("q2", "ceiling")}
