"""One cell in, its value and repairs out."""

import datetime as dt

import pytest

from exports.importing.citizen_qr import looks_like_card, parse_card
from exports.importing.dates import DateHabits, heal_date, heal_full_date, heal_month
from exports.importing.identifiers import heal_card, heal_identity, heal_phone, heal_si_number
from exports.importing.legacy_fonts import from_mojibake, from_tcvn3, from_vni, judge_cell, judge_column
from exports.importing.notes import mine_note
from exports.importing.texts import heal_name
from exports.importing.villages import group_spellings, village_key
from exports.importing.words import heal_amount, heal_ethnicity, heal_household_kind, heal_relation, heal_sex
from exports.reading.source import CellValue


@pytest.mark.parametrize(
    ("cell", "value", "repairs"),
    [
        ("001085012345", {"cccd": "001085012345"}, ()),
        (1085012345.0, {"cccd": "001085012345"}, ("number_to_text", "lost_zero")),
        (36085000000.0, {"cccd": "036085000000"}, ("number_to_text", "lost_zero")),
        (36085012345.0, {"cccd": "036085012345"}, ("number_to_text", "lost_zero")),
        ("1085012345.0", {"cccd": "001085012345"}, ("number_to_text", "lost_zero")),
        ("1.08501234567E+11", {"cccd": "108501234567"}, ("exponent",)),
        ("'001 085.012 345", {"cccd": "001085012345"}, ("separators",)),
        ("００１０８５０１２３４５", {"cccd": "001085012345"}, ("full_width",)),
        ("OO1085O12345", {"cccd": "001085012345"}, ("letter_for_digit",)),
        ("123456789", {"cmnd": "123456789"}, ("cmnd",)),
    ],
)
def test_citizen_numbers_are_restored(cell: CellValue, value: dict[str, str], repairs: tuple[str, ...]) -> None:
    healed = heal_identity(cell)
    assert (healed.values, healed.repairs) == (value, repairs)


@pytest.mark.parametrize(
    "cell", ["1.2E+11", "1,2E+11", "0010850123456", "12345", "chưa có", 1.5, 1e20, 1.2e11, 123457000000.0]
)
def test_lost_digits_are_never_guessed(cell: CellValue) -> None:
    healed = heal_identity(cell)
    assert not healed.values
    assert healed.problem is not None


def test_a_padded_text_is_taken_with_a_warning_and_a_number_without() -> None:
    assert heal_si_number(123456789.0).problem is None
    assert heal_si_number(123456789.0).values == {"si_number": "0123456789"}
    warned = heal_si_number("123456789").problem
    assert warned is not None
    assert warned.cause.code == "zero_assumed"


def test_a_card_in_the_insurance_column_goes_to_its_field() -> None:
    assert heal_si_number("GD4 01 0123456789").values == {"health_card": "GD4010123456789"}
    assert heal_card("0123456789").values == {"si_number": "0123456789"}
    assert heal_card("gd40101234567O9").values == {"health_card": "GD4010123456709"}
    assert heal_card("GD401012345678").problem is not None


@pytest.mark.parametrize(
    ("cell", "phone", "note"),
    [
        ("0912.345.678", "0912345678", ""),
        (912345678.0, "0912345678", ""),
        ("+84 912 345 678", "0912345678", ""),
        ("84912345678", "0912345678", ""),
        ("01681234567", "0381234567", ""),
        ("01221234567", "0771234567", ""),
        ("02438251234", "02438251234", ""),
        ("0912345678/0987654321", "0912345678", "ĐT khác: 0987654321"),
        ("0912345678 (con trai)", "0912345678", "ĐT: con trai"),
    ],
)
def test_phones_take_their_present_form(cell: CellValue, phone: str, note: str) -> None:
    healed = heal_phone(cell)
    assert healed.values["phone"] == phone
    assert healed.values.get("note", "") == note


def test_a_broken_phone_is_a_warning() -> None:
    healed = heal_phone("09123")
    assert not healed.values
    assert healed.problem is not None


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("05/03/1980", "1980-03-05"),
        ("05031980", "1980-03-05"),
        ("19800305", "1980-03-05"),
        (19800305.0, "1980-03-05"),
        ("5-3-1980", "1980-03-05"),
        ("5.3.1980", "1980-03-05"),
        (" 5 / 3 / 1980 ", "1980-03-05"),
        ("1980", "1980"),
        (1980.0, "1980"),
        ("03/1980", "1980-03"),
        ("00/00/1980", "1980"),
        ("00/03/1980", "1980-03"),
        (29285.0, "1980-03-05"),
        ("29285", "1980-03-05"),
        ("1980-03-05", "1980-03-05"),
        ("1980-03-05 00:00:00", "1980-03-05"),
        ("1980-03-05T00:00:00Z", "1980-03-05"),
        ("12/25/1980", "1980-12-25"),
        ("ngày 5 tháng 3 năm 1980", "1980-03-05"),
        ("O5/03/198O", "1980-03-05"),
        (dt.datetime(1980, 3, 5), "1980-03-05"),
        (dt.date(1980, 3, 5), "1980-03-05"),
    ],
)
def test_dates_of_every_form(cell: CellValue, read: str) -> None:
    assert str(heal_date(cell, "birth").values["birth"]) == read


@pytest.mark.parametrize("cell", ["31/02/1980", "5/3/80", "80", "hôm qua", "15/00/1980", 148.0, True])
def test_unclear_dates_are_asked(cell: CellValue) -> None:
    healed = heal_date(cell, "birth")
    assert not healed.values
    assert healed.problem is not None


def test_the_officer_may_name_the_century_of_a_column() -> None:
    assert str(heal_date("5/3/80", "birth", DateHabits(two_digit_century=1900)).values["birth"]) == "1980-03-05"


def test_a_column_that_writes_the_month_first_is_asked_where_both_readings_exist() -> None:
    habits = DateHabits(month_first=True)
    assert heal_date("05/03/1980", "birth", habits).problem is not None
    assert str(heal_date("12/25/1980", "birth", habits).values["birth"]) == "1980-12-25"


def test_full_dates_and_months() -> None:
    assert heal_full_date("31/12/2026", "hi_until").values == {"hi_until": dt.date(2026, 12, 31)}
    assert heal_full_date("2026", "hi_until").problem is not None
    assert str(heal_month("03/2026", "month_from").values["month_from"]) == "2026-03"
    assert heal_month("", "month_from").values == {}


def test_old_fonts_by_their_code_pages() -> None:
    assert from_tcvn3("NguyÔn V¨n H¶i") == "Nguyễn Văn Hải"
    assert from_tcvn3("NGUYÔN THÞ H¦¥NG") == "NGUYỄN THỊ HƯƠNG"
    assert from_vni("Traàn Thò Höông, ÑAËNG VAÊN NGHÓA") == "Trần Thị Hương, ĐẶNG VĂN NGHĨA"
    assert from_mojibake("Nguyễn".encode().decode("latin-1")) == "Nguyễn"


def test_the_encoding_is_judged_by_the_whole_column() -> None:
    assert judge_column(["NguyÔn V¨n H¶i", "Lª V¨n TuÊn", "Hµ"]).encoding == "tcvn3"
    assert judge_column(["Nguyeãn Vaên An", "Traàn Thò Höông"]).encoding == "vni"
    assert judge_column(["Lê Thanh Hà", "Lò Thị Tú", "Hoà"]).encoding == ""
    assert judge_column(["H'Hen Niê", "Y Blô Êban"]).encoding == ""
    assert judge_cell("Hä vµ tªn") == "tcvn3"
    assert judge_cell("Hồ Hoàng Hà") == ""


def test_names_keep_their_letters() -> None:
    assert heal_name("1. Nguyễn  Văn\u00a0An ").values == {"full_name": "Nguyễn Văn An"}
    assert heal_name("H'Hen Niê").values == {"full_name": "H'Hen Niê"}
    assert heal_name("NGUYỄN VĂN AN", title_case=True).values == {"full_name": "Nguyễn Văn An"}
    assert heal_name("NGUYỄN VĂN AN").values == {"full_name": "NGUYỄN VĂN AN"}
    assert heal_name("Nguyễn Văn An").values == {"full_name": "Nguyễn Văn An"}
    assert heal_name("12345").problem is not None


@pytest.mark.parametrize(
    ("word", "relation"),
    [
        ("Chủ hộ", "head"), ("CH", "head"), ("vo", "wife"), ("Con trai thứ hai", "child"), ("08", "child"),
        (8.0, "child"), ("Chú", "uncle"), ("Bà", "grandmother"), ("con dâu", "daughter_in_law"), ("Mẹ vợ", "mother"),
        ("Cháu nội", "grandchild"), ("QH khác", ""),
    ],
)  # fmt: skip
def test_relations(word: CellValue, relation: str) -> None:
    assert heal_relation(word).values.get("relation", "") == relation


def test_other_words() -> None:
    assert heal_sex("Nu").values == {"sex": "female"}
    assert heal_sex(1.0).values == {"sex": "male"}
    assert heal_sex("x").values == {"sex": "female"}
    assert heal_sex("?").problem is not None
    assert heal_ethnicity("Việt").values == {"ethnicity": "Kinh"}
    assert heal_ethnicity("TAY").values == {"ethnicity": "Tày"}
    assert heal_ethnicity("Êđê") == ({"ethnicity": "Ê Đê"}, ("ethnicity",), None)
    assert heal_ethnicity("H'Mông").values == {"ethnicity": "H'Mông"}
    assert heal_ethnicity(8.0).values == {"ethnicity": "Mông"}
    assert heal_household_kind("Hộ cận nghèo").values == {"poverty_status": "near_poor"}
    assert heal_household_kind("Hộ không nghèo").values == {}
    assert heal_household_kind("mới thoát nghèo").values == {"poverty_status": "escaped_poverty"}
    assert heal_amount("si_income", "1.500.000 đ", "dong").values == {"si_income": 1_500_000}
    assert heal_amount("si_income", "1,5 triệu", "dong").values == {"si_income": 1_500_000}
    assert heal_amount("months", "12 tháng", "thang").values == {"months": 12}


def test_a_packed_note_is_mined() -> None:
    found = mine_note("Đối tượng Khác, Dân tộc Tày, P.Thức Đóng_tiếp, SĐT 0912345678, Ngày sinh 05/03/1980").values
    assert found["phone"] == "0912345678"
    assert str(found["birth"]) == "1980-03-05"
    assert found["ethnicity"] == "Tày"
    assert mine_note("đi làm xa").values == {}


def test_spellings_of_a_village_come_together() -> None:
    names, groups = group_spellings({"Thôn Đông": 3, "Thon Dong": 2, "T.Đông": 1, "ĐÔNG": 4, "Tổ 1": 2, "Thôn 01": 1})
    assert {names[spelling] for spelling in ("Thôn Đông", "Thon Dong", "T.Đông", "ĐÔNG")} == {"Thôn Đông"}
    assert names["Thôn 01"] != names["Tổ 1"]
    assert sum(count for group in groups for _, count in group.spellings) == 13
    assert village_key("Tổ dân phố số 3") != village_key("Tổ dân phố 4")


def test_a_known_village_gives_the_name_and_near_names_are_pointed_out() -> None:
    names, groups = group_spellings({"thon dong son": 2, "Thôn Đông Sen": 1}, ["Thôn Đông Sơn"])
    assert names["thon dong son"] == "Thôn Đông Sơn"
    assert groups[0].known
    assert groups[0].similar == ("Thôn Đông Sen",)


def test_the_code_of_a_citizen_card() -> None:
    card = parse_card("001085012345|012345678|Nguyễn Văn An|05031985|Nam|Thôn Đông, Xã Mẫu|01042021||||")
    assert card is not None
    assert (card.cccd, card.cmnd, card.full_name, str(card.birth)) == (
        "001085012345", "012345678", "Nguyễn Văn An", "1985-03-05",
    )  # fmt: skip
    assert (card.sex, card.address, card.issued) == ("male", "Thôn Đông, Xã Mẫu", dt.date(2021, 4, 1))
    six = parse_card("001185012345|Trần Thị Bình|05031985|Nữ|Thôn Đông|01042021")
    assert six is not None
    assert (six.full_name, six.sex, six.cmnd) == ("Trần Thị Bình", "female", "")
    assert parse_card("001085012345||Nguyễn Văn An|05031985|Nam|Thôn|01042021") is not None
    assert parse_card("nguyễn văn an") is None
    assert looks_like_card("001085012345|0")
    assert not looks_like_card("001085012345")
