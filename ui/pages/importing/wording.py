"""Words of the import screens: names of columns, of repairs, of outcomes; values as a person reads them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from db.entities import ENTITIES, Kind
from exports.headings import choice_name, field_name
from exports.importing import Outcome
from policy.messages import Message
from policy.periods import Month, PartialDate
from ui import formatting
from ui.i18n import mark, show, tr
from ui.theme import Tone

OUTCOMES: Mapping[Outcome, tuple[Message, Tone]] = {
    Outcome.NEW: (mark("Mới"), Tone.SUCCESS),
    Outcome.CHANGED: (mark("Thay đổi"), Tone.INFO),
    Outcome.UNCHANGED: (mark("Không đổi"), Tone.NEUTRAL),
    Outcome.DOUBTFUL: (mark("Nghi trùng"), Tone.WARNING),
    Outcome.ERROR: (mark("Lỗi"), Tone.DANGER),
}

_TARGETS: Mapping[str, Message] = {
    "full_name": mark("Họ và tên"), "family_name": mark("Họ và tên đệm"), "given_name": mark("Tên"),
    "head_name": mark("Họ tên chủ hộ"), "sex": mark("Giới tính"), "male_mark": mark("Giới tính: đánh dấu nam"),
    "female_mark": mark("Giới tính: đánh dấu nữ"), "birth": mark("Ngày sinh"), "birth_day": mark("Ngày sinh: ngày"),
    "birth_month": mark("Ngày sinh: tháng"), "birth_year": mark("Ngày sinh: năm"),
    "birth_male": mark("Năm sinh (cột nam)"), "birth_female": mark("Năm sinh (cột nữ)"),
    "year_only_mark": mark("Đánh dấu chỉ biết năm sinh"), "birth_precision": mark("Độ đủ của ngày sinh (0, 1, 2)"),
    "cccd": mark("Số CCCD, định danh"), "cmnd": mark("Số CMND cũ"), "si_number": mark("Mã số BHXH"),
    "health_card": mark("Số thẻ BHYT"), "phone": mark("Điện thoại"), "email": mark("Thư điện tử"),
    "ethnicity": mark("Dân tộc"), "occupation": mark("Nghề nghiệp"), "relation": mark("Quan hệ với chủ hộ"),
    "head_mark": mark("Đánh dấu chủ hộ"), "household": mark("Mã hộ, số hộ khẩu"),
    "household_number": mark("Số thứ tự hộ"), "household_phone": mark("Điện thoại hộ"),
    "household_size": mark("Số nhân khẩu"), "village": mark("Thôn, bản, tổ dân phố"), "address": mark("Địa chỉ"),
    "residence": mark("Cư trú"), "life_status": mark("Tình trạng nhân khẩu"), "poverty_status": mark("Diện hộ"),
    "poor_mark": mark("Đánh dấu hộ nghèo"), "near_poor_mark": mark("Đánh dấu hộ cận nghèo"),
    "escaped_mark": mark("Đánh dấu mới thoát nghèo"), "average_mark": mark("Đánh dấu mức sống trung bình"),
    "merit_mark": mark("Đánh dấu người có công"), "disability_mark": mark("Đánh dấu khuyết tật"),
    "allowance_mark": mark("Đánh dấu trợ cấp xã hội"), "pension_mark": mark("Đánh dấu hưu trí"),
    "si_status": mark("Tham gia BHXH"), "si_income": mark("Mức thu nhập đóng BHXH"),
    "si_method": mark("Phương thức đóng"), "si_paid_until": mark("BHXH đóng đến tháng"),
    "si_months": mark("Số tháng đã đóng BHXH"), "hi_status": mark("Tham gia BHYT"),
    "hi_code": mark("Mã đối tượng BHYT"), "hi_from": mark("BHYT từ ngày"), "hi_until": mark("BHYT đến ngày"),
    "hi_place": mark("Nơi khám chữa bệnh ban đầu"), "month_from": mark("Đóng từ tháng"),
    "months": mark("Số tháng đóng"), "month_to": mark("Đóng đến tháng"), "paid_on": mark("Ngày nộp tiền"),
    "receipt": mark("Số biên lai"), "amount": mark("Số tiền"), "paid_own": mark("Số tiền người dân đóng"),
    "document": mark("Số văn bản"), "note": mark("Ghi chú"), "order": mark("Số thứ tự"),
}  # fmt: skip

_REPAIRS: Mapping[str, Message] = {
    "tcvn3": mark("Chuyển phông chữ cũ TCVN3 sang Unicode"), "vni": mark("Chuyển phông chữ cũ VNI sang Unicode"),
    "mojibake": mark("Khôi phục chữ bị vỡ dấu"), "composed": mark("Ghép dấu rời thành chữ có dấu"),
    "hidden_characters": mark("Bỏ ký tự không nhìn thấy"), "spaces": mark("Bỏ khoảng trắng thừa"),
    "full_width": mark("Đổi chữ số rộng thành chữ số thường"), "title_case": mark("Đổi chữ in hoa thành chữ thường"),
    "name_mark": mark("Bỏ dấu thừa trong họ tên"), "joined_name": mark("Ghép họ đệm với tên"),
    "joined_date": mark("Ghép ngày, tháng, năm sinh"), "number_to_text": mark("Đổi ô số thành chữ số đầy đủ"),
    "exponent": mark("Khôi phục số bị rút gọn (1.2E+11)"), "lost_zero": mark("Thêm lại số 0 bị mất ở đầu"),
    "separators": mark("Bỏ dấu chấm, dấu cách trong số"), "letter_for_digit": mark("Đổi chữ gõ nhầm (O, l) thành số"),
    "capitals": mark("Đổi thành chữ in hoa"), "moved_identifier": mark("Chuyển số giấy tờ sang đúng mục"),
    "cmnd": mark("Nhận ra số CMND 9 chữ số"), "country_code": mark("Đổi đầu số +84 thành 0"),
    "old_prefix": mark("Đổi đầu số di động cũ 11 số"), "second_phone": mark("Đưa số điện thoại thứ hai vào ghi chú"),
    "phone_note": mark("Tách chữ khỏi số điện thoại"), "excel_serial": mark("Đổi số của Excel thành ngày"),
    "date_time": mark("Bỏ giờ phút khỏi ngày"), "two_digit_year": mark("Ghi đủ 4 chữ số của năm"),
    "unknown_day": mark("Giữ năm sinh, bỏ ngày tháng không rõ"), "month_first": mark("Đổi tháng/ngày thành ngày/tháng"),
    "year_only": mark("Chỉ giữ năm sinh theo cột đánh dấu"), "unit_text": mark("Bỏ chữ đơn vị khỏi số"),
    "ditto": mark("Điền giá trị thay cho dấu “nt”, “như trên”"), "filled_down": mark("Điền từ ô gộp phía trên"),
    "sex_mark": mark("Đổi dấu hoặc mã thành giới tính"), "sex_of_column": mark("Lấy giới tính theo cột Nam, Nữ"),
    "relation_code": mark("Đổi mã quan hệ thành chữ"), "relation_nearest": mark("Xếp quan hệ vào loại gần nhất"),
    "ethnicity": mark("Ghi tên dân tộc theo danh mục"), "status_mark": mark("Đổi dấu x thành diện"),
    "village_code": mark("Đổi mã thôn thành tên thôn"), "village_title": mark("Lấy thôn từ dòng tiêu đề"),
    "village_address": mark("Lấy thôn từ địa chỉ"), "village_spelling": mark("Thống nhất cách viết tên thôn"),
    "from_note": mark("Lấy thông tin nằm trong ghi chú"),
}  # fmt: skip

_SKIPPED: Mapping[str, Message] = {
    "total": mark("dòng cộng"), "group": mark("dòng phân nhóm"), "village_title": mark("dòng tên thôn"),
    "household_title": mark("dòng tên hộ"), "repeated_header": mark("dòng tiêu đề lặp lại"),
    "signature": mark("dòng chữ ký"), "note": mark("dòng ghi chú"), "code_row": mark("dòng mã cột"),
}  # fmt: skip

_ENCODINGS: Mapping[str, Message] = {
    "tcvn3": mark("TCVN3 (ABC)"), "vni": mark("VNI"), "mojibake": mark("Unicode bị vỡ"), "": mark("Không chuyển"),
}  # fmt: skip

ROW_FACTS = (
    "full_name", "sex", "birth", "cccd", "cmnd", "si_number", "health_card", "phone", "relation", "household",
    "village", "address", "ethnicity", "occupation",
)  # fmt: skip
"""What two people are compared by, in this order."""


def target_name(target: str) -> str:
    """What a column is taken for."""
    return show(_TARGETS[target]) if target in _TARGETS else target


def target_choices() -> list[tuple[str, str]]:
    """Every field a column can be, in the order of use."""
    return [(key, show(name)) for key, name in _TARGETS.items()]


def repair_name(code: str) -> str:
    """What was done to a cell; a code without words of its own is said in general."""
    return show(_REPAIRS[code]) if code in _REPAIRS else tr("Sửa khác ({code})", code=code)


def skipped_text(counts: Mapping[str, int]) -> str:
    """``"4 dòng cộng, 3 dòng tên thôn"``."""
    parts = [f"{count} {show(_SKIPPED[reason])}" for reason, count in counts.items() if reason in _SKIPPED]
    return ", ".join(parts)


def encoding_name(code: str) -> str:
    """Name of an old encoding."""
    return show(_ENCODINGS[code]) if code in _ENCODINGS else code


def encoding_choices() -> list[tuple[str, str]]:
    """Encodings a column may be in."""
    return [(code, show(name)) for code, name in _ENCODINGS.items()]


def fact_name(name: str) -> str:
    """Heading of a field of a person, or of what a list says of the household."""
    if name in ("village", "household", "address"):
        return target_name(name)
    return show(field_name("person", name))


def fact_text(name: str, value: object, homes: Mapping[str, str] | None = None) -> str:
    """A value as a person reads it; ``homes`` names known households."""
    if value in (None, ""):
        return ""
    if name == "household" and homes is not None:
        return _household_text(str(value), homes)
    if isinstance(value, PartialDate):
        return formatting.partial_date(value)
    if isinstance(value, Month):
        return formatting.month(value)
    if isinstance(value, dt.date):
        return formatting.date(value)
    if isinstance(value, bool):
        return tr("Có") if value else tr("Không")
    if isinstance(value, int):
        return formatting.number(value)
    if name == "phone":
        return formatting.phone(str(value))
    declared = next((f for f in ENTITIES["person"].fields if f.name == name), None)
    if declared is not None and declared.kind is Kind.CHOICE and str(value) in declared.choices:
        return show(choice_name("person", name, str(value)))
    return str(value)


def _household_text(value: str, homes: Mapping[str, str]) -> str:
    if value.startswith("code:"):
        return tr("Hộ {code}", code=value.removeprefix("code:"))
    if value.startswith(("block:", "row:")):
        return tr("Hộ mới theo danh sách")
    return tr("Hộ {code}", code=homes.get(value) or "–")


def status_name(kind: str) -> str:
    """A poverty or other status."""
    return show(choice_name("status", "kind", kind))
