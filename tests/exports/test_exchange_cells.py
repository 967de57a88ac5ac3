"""Canonical text ⇄ cell: what people see, what they may type, and which differences are no difference."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.entities import ENTITIES, Kind
from exports.exchange.cell_text import Cell, Reading, compare, date_canonical, plain_text, visible_text

PERSON = ENTITIES["person"]


def reading(field: str, base: str, cell: Cell, entity: str = "person") -> tuple[str, str]:
    found = compare(entity, ENTITIES[entity].field(field), base, cell)
    return found.reading.name, found.value


@pytest.mark.parametrize(
    ("entity", "field", "canonical", "shown"),
    [
        ("person", "birth", "1971", "1971"),
        ("person", "birth", "1971-03", "03/1971"),
        ("person", "birth", "1971-03-05", "05/03/1971"),
        ("person", "hi_until", "2026-12-31", "31/12/2026"),
        ("person", "si_paid_until", "2026-10", "10/2026"),
        ("person", "si_income", "1500000", "1.500.000"),
        ("person", "sex", "female", "Nữ"),
        ("person", "sex", "x-later", "x-later"),
        ("person", "no_contact", "1", "Có"),
        ("person", "cccd", "001171000005", "001171000005"),
        ("local_support", "rate", "0.055", "5,5%"),
        ("activity", "groups", '["1","2"]', "1; 2"),
        ("activity", "start", "19:30", "19:30"),
        ("person", "note", "", ""),
    ],
)
def test_what_is_shown(entity: str, field: str, canonical: str, shown: str) -> None:
    assert visible_text(entity, ENTITIES[entity].field(field), canonical) == shown
    assert reading(field, canonical, shown, entity)[0] == "SAME"


@pytest.mark.parametrize(
    ("field", "base", "cell", "expected"),
    [
        # decay is undone only when the type of the cell changed
        ("cccd", "001171000005", 1171000005, ("DECAYED", "001171000005")),
        ("cccd", "001171000005", 1171000005.0, ("DECAYED", "001171000005")),
        ("cccd", "001171000005", "1171000005", ("CHANGED", "1171000005")),
        ("cccd", "1171000005", "001171000005", ("CHANGED", "001171000005")),
        ("cccd", "", 1171000005, ("ZERO_LOST", "1171000005")),
        ("cccd", "", 123456789012, ("CHANGED", "123456789012")),
        ("cccd", "001171000005", "1.17E+09", ("DIGITS_LOST", "1.17E+09")),
        ("cccd", "001171000005", 1.2e11, ("DIGITS_LOST", "120000000000")),
        ("cccd", "120000000000", 1.2e11, ("DECAYED", "120000000000")),
        ("health_card", "GD4000000000001", 1e16, ("DIGITS_LOST", "1e+16")),
        ("phone", "0912345678", "0912 345.678", ("SAME", "0912345678")),
        ("phone", "0912345678", "O912345678", ("SAME", "0912345678")),
        ("phone", "", "+84912345678", ("CHANGED", "+84912345678")),
        ("birth", "1971", 1971, ("DECAYED", "1971")),
        ("birth", "1971-03", dt.date(1971, 3, 1), ("DECAYED", "1971-03")),
        ("birth", "1970-03-05", dt.datetime(1970, 3, 5), ("DECAYED", "1970-03-05")),
        ("birth", "1970-03-05", 25632, ("DECAYED", "1970-03-05")),
        ("birth", "1970-03-05", dt.date(1970, 5, 3), ("SWAPPED", "1970-05-03")),
        ("birth", "1970-03-05", "03/05/1970", ("SWAPPED", "1970-05-03")),
        ("birth", "1970-03-05", dt.date(1974, 3, 6), ("SHIFTED_1904", "1974-03-06")),
        ("birth", "1970-03-05", "5-3-1970", ("SAME", "1970-03-05")),
        ("birth", "1970-03-05", "06/03/1970", ("CHANGED", "1970-03-06")),
        ("birth", "1970-03-05", "31/02/1970", ("NOT_A_DATE", "31/02/1970")),
        ("birth", "1970", "khoảng 1970", ("NOT_A_DATE", "khoảng 1970")),
        ("hi_until", "2026-12-31", "2026", ("NOT_A_DATE", "2026")),
        ("hi_until", "2026-12-31", "", ("EMPTIED", "")),
        ("hi_until", "", None, ("SAME", "")),
        ("si_income", "1500000", 1500000.0, ("SAME", "1500000")),
        ("si_income", "1500000", "1,500,000 đồng", ("SAME", "1500000")),
        ("si_income", "1500000", "1.650.000", ("CHANGED", "1650000")),
        ("si_income", "1500000", "một triệu rưỡi", ("NOT_A_NUMBER", "một triệu rưỡi")),
        ("si_income", "1500000", 1500000.5, ("NOT_A_NUMBER", "1500000.5")),
        ("sex", "female", "nu", ("SAME", "female")),
        ("sex", "female", "nam", ("CHANGED", "male")),
        ("sex", "female", "khác", ("UNKNOWN_CHOICE", "khác")),
        ("no_contact", "", "x", ("CHANGED", "1")),
        ("no_contact", "1", "không", ("EMPTIED", "")),
        ("note", "TRUE", True, ("DECAYED", "TRUE")),
        ("note", "12-5", dt.datetime(2026, 5, 12), ("DECAYED", "12-5")),
        ("note", "hai  dòng\nnhé", "hai dòng\r\nnhé ", ("SAME", "hai  dòng\nnhé")),
        ("note", "cũ", "#REF!", ("ERROR", "#REF!")),
    ],
)
def test_how_a_cell_is_read(field: str, base: str, cell: Cell, expected: tuple[str, str]) -> None:
    assert reading(field, base, cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("19:30", ("SAME", "19:30")),
        (dt.time(19, 30), ("DECAYED", "19:30")),
        (0.8125, ("DECAYED", "19:30")),
        ("20h", ("CHANGED", "20:00")),
        ("7g05", ("CHANGED", "07:05")),
        ("25:00", ("NOT_A_NUMBER", "25:00")),
    ],
)
def test_how_a_time_is_read(cell: Cell, expected: tuple[str, str]) -> None:
    assert reading("start", "19:30", cell, "activity") == expected


def test_dates_people_type() -> None:
    assert date_canonical("5/3/1970") == "1970-03-05"
    assert date_canonical("５/３/１９７０") == "1970-03-05"
    assert date_canonical("03.1970") == "1970-03"
    assert date_canonical("1970-03-05") == "1970-03-05"
    assert date_canonical("5/3/70") is None
    assert date_canonical("1/2/3/1970") is None


FIELDS = [(entity.name, field) for entity in ENTITIES.values() for field in entity.fields if not field.target]
VALUES = {
    Kind.DATE: st.dates().map(str),
    Kind.PARTIAL_DATE: st.one_of(st.dates().map(str), st.dates().map(lambda day: str(day)[:7])),
    Kind.MONTH: st.dates().map(lambda day: str(day)[:7]),
    Kind.MONEY: st.integers(-(10**14), 10**14).map(str),
    Kind.INTEGER: st.integers(-(10**14), 10**14).map(str),
    Kind.FLAG: st.sampled_from(["", "1"]),
    Kind.RATE: st.integers(0, 10**6).map(lambda n: format(n / 10**6, ".6f").rstrip("0").rstrip(".")),
}


@given(st.data())
def test_what_was_written_is_never_taken_for_an_edit(data: st.DataObject) -> None:
    entity, field = data.draw(st.sampled_from(FIELDS))
    values = st.sampled_from(field.choices) if field.choices else VALUES.get(field.kind, st.text(max_size=40))
    canonical = data.draw(values)
    found = compare(entity, field, canonical, visible_text(entity, field, canonical))
    assert found.reading is Reading.SAME
    assert plain_text(plain_text(canonical)) == plain_text(canonical)
