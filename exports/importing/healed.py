"""The result of healing one cell: values for fields, what was repaired, and what could not be."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from exports.issues import Severity
from policy.messages import Message, message

NOTHING: Mapping[str, object] = MappingProxyType({})


class Problem(NamedTuple):
    """Why a cell could not be taken, or what a person should look at."""

    severity: Severity
    cause: Message
    remedy: Message


class Healed(NamedTuple):
    """Field values read from one cell; empty ``values`` with a problem means that nothing could be read."""

    values: Mapping[str, object] = NOTHING
    repairs: tuple[str, ...] = ()
    problem: Problem | None = None


EMPTY = Healed()


def unreadable(code: str, cause: Message, remedy: Message) -> Healed:
    """A cell that stops its row until somebody mends it."""
    del code
    return Healed(problem=Problem(Severity.ERROR, cause, remedy))


_REPAIRS = (
    message("spaces", "Bỏ khoảng trắng thừa"),
    message("hidden_characters", "Bỏ ký tự ẩn"),
    message("composed", "Ghép dấu tiếng Việt về Unicode dựng sẵn"),
    message("tcvn3", "Chuyển chữ TCVN3 (.VnTime) sang Unicode"),
    message("vni", "Chuyển chữ VNI sang Unicode"),
    message("mojibake", "Khôi phục chữ Việt bị lỗi bảng mã"),
    message("title_case", "Viết hoa chữ đầu của họ tên"),
    message("joined_name", "Ghép họ, chữ đệm và tên"),
    message("name_mark", "Bỏ ký hiệu trước hoặc sau họ tên"),
    message("lost_zero", "Thêm số 0 bị mất ở đầu"),
    message("number_to_text", "Đổi số của Excel thành dãy chữ số"),
    message("exponent", "Đổi dạng 1.2E+11 thành đủ chữ số"),
    message("full_width", "Đổi chữ số kiểu rộng thành chữ số thường"),
    message("letter_for_digit", "Đổi chữ O, l gõ nhầm thành số 0, 1"),
    message("separators", "Bỏ dấu chấm, dấu cách trong dãy số"),
    message("capitals", "Viết hoa chữ của mã thẻ"),
    message("cmnd", "Chuyển số 9 chữ số sang cột CMND"),
    message("moved_identifier", "Chuyển số sang đúng cột theo dạng của số"),
    message("country_code", "Đổi +84 thành 0"),
    message("old_prefix", "Đổi đầu số 11 chữ số sang đầu số mới"),
    message("second_phone", "Chuyển số điện thoại thứ hai sang ghi chú"),
    message("phone_note", "Chuyển chữ đi kèm số điện thoại sang ghi chú"),
    message("excel_serial", "Đổi số thứ tự ngày của Excel thành ngày"),
    message("unknown_day", "Ngày, tháng ghi 00 là chưa biết"),
    message("year_only", "Chỉ lấy năm theo dấu “chỉ có năm sinh”"),
    message("date_time", "Bỏ phần giờ sau ngày"),
    message("month_first", "Đổi ngày ghi kiểu tháng/ngày/năm"),
    message("two_digit_year", "Ghi đủ 4 chữ số của năm"),
    message("joined_date", "Ghép ngày, tháng, năm từ nhiều cột"),
    message("sex_of_column", "Lấy giới tính theo cột Nam, Nữ"),
    message("sex_mark", "Hiểu dấu x hoặc mã số là giới tính"),
    message("relation_code", "Đổi mã quan hệ thành tên quan hệ"),
    message("relation_nearest", "Quan hệ được xếp vào loại gần nhất"),
    message("ethnicity", "Thống nhất tên dân tộc"),
    message("village_spelling", "Thống nhất cách viết tên thôn"),
    message("occupation_spelling", "Thống nhất cách viết nghề đã duyệt"),
    message("village_code", "Đổi mã địa bàn thành tên thôn"),
    message("village_title", "Lấy tên thôn từ dòng tiêu đề hoặc tên trang"),
    message("village_address", "Lấy tên thôn từ địa chỉ"),
    message("ditto", "Chép giá trị dòng trên thay cho “nt”"),
    message("filled_down", "Chép giá trị từ dòng đầu của hộ"),
    message("household_block", "Xếp người vào hộ theo khối dòng"),
    message("from_note", "Lấy thông tin ghi trong cột ghi chú"),
    message("status_mark", "Hiểu dấu x là diện của hộ"),
    message("list_year", "Lấy năm của danh sách làm thời hạn của diện"),
    message("unit_text", "Bỏ chữ đi kèm số tiền, số tháng"),
)

REPAIRS: Mapping[str, Message] = MappingProxyType({repair.code: repair for repair in _REPAIRS})
"""What each repair code means, in words for people."""
