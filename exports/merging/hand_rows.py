"""What the rows of one workbook came to: every row is counted once, as applied, unchanged, asked or left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from db.changes import Change
from exports.exchange.cell_text import Reading
from exports.issues import Issue, Severity, column_letters
from policy.messages import Message, message


class Outcome(Enum):
    """What happened to one row of a visible list."""

    APPLIED = "applied"
    UNCHANGED = "unchanged"
    QUESTION = "question"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class HandEdit:
    """One cell a person changed: visible texts before and after, for the preview and the minutes."""

    sheet: str
    row: int
    row_id: str
    entity: str
    field: str
    label: str
    old: str
    new: str
    kind: str = "edit"  # edit, emptied, computed (by a formula), new, deleted, chosen
    file: str = ""

    def of(self, file: str) -> HandEdit:
        """The same edit with the name of the file it was found in."""
        return replace(self, file=file)


@dataclass(frozen=True, slots=True)
class Offer:
    """What is written when a person answers a question with yes."""

    change: Change
    edit: HandEdit


@dataclass(frozen=True, slots=True)
class RowQuestion:
    """Something only a person can decide, with the row it concerns; ``offer`` is None where yes is no answer."""

    issue: Issue
    row_id: str = ""
    field: str = ""
    old: str = ""
    new: str = ""
    offer: Offer | None = None


@dataclass(slots=True)
class HandResult:
    """Everything found by comparing the visible lists with the list as it was exported.

    ``rows`` adds up to the rows below the headings; ``ignored`` says why rows were left out; ``restored`` counts cells
    whose type the spreadsheet program had changed; ``refused`` stands when nothing of the file may be taken.
    """

    changes: list[Change] = field(default_factory=list)
    edits: list[HandEdit] = field(default_factory=list)
    questions: list[RowQuestion] = field(default_factory=list)
    notes: list[Issue] = field(default_factory=list)
    rows: Counter[Outcome] = field(default_factory=Counter)
    ignored: Counter[str] = field(default_factory=Counter)
    restored: int = 0
    total: int = 0
    rows_with_key: int = 0
    refused: Message | None = None

    def balanced(self) -> bool:
        """The sum rule: no row is lost and none is counted twice."""
        return sum(self.rows.values()) == self.total


_CELL_CAUSES = {
    Reading.SWAPPED: message(
        "day_month_swapped", "{label}: ngày và tháng của “{field}” đổi chỗ ({old} → {new}), có thể do Excel kiểu Mỹ."
    ),
    Reading.SHIFTED_1904: message(
        "date_1904", "{label}: “{field}” lệch đúng 4 năm 1 ngày ({old} → {new}), do Excel dùng lịch 1904."
    ),
    Reading.DIGITS_LOST: message(
        "digits_lost", "{label}: “{field}” hiện là “{new}”, Excel đã làm mất chữ số; trước đó là “{old}”."
    ),
    Reading.ZERO_LOST: message(
        "leading_zero_lost", "{label}: “{field}” là số “{new}”, có thể đã mất số 0 ở đầu; trước đó là “{old}”."
    ),
    Reading.ERROR: message("error_value", "{label}: ô “{field}” báo lỗi {new}; trước đó là “{old}”."),
    Reading.UNKNOWN_CHOICE: message(
        "unknown_choice", "{label}: “{field}” ghi “{new}”, không có trong danh mục; trước đó là “{old}”."
    ),
    Reading.NOT_A_DATE: message(
        "not_a_date", "{label}: “{field}” ghi “{new}”, không đọc được thành ngày tháng; trước đó là “{old}”."
    ),
    Reading.NOT_A_NUMBER: message(
        "not_a_number", "{label}: “{field}” ghi “{new}”, không đọc được thành số; trước đó là “{old}”."
    ),
    Reading.OLD_FONT: message(
        "old_font", "{label}: “{field}” ghi “{new}” bằng phông chữ cũ, có lẽ là “{read}”; trước đó là “{old}”."
    ),
    Reading.EMPTIED: message(
        "emptied_in_bulk", "{label}: “{field}” bị xóa trắng cùng nhiều dòng khác (trước là “{old}”)."
    ),
}
_CELL_DOUBTS = {
    cause.code: cause
    for cause in (
        message(
            "number_of_another",
            "{label}: “{field}” ghi {new}, là số đang ghi cho {other}; trước đó là “{old}”.",
        ),
        message(
            "cell_moved",
            "{label}: “{field}” ({old} → {new}) có vẻ từ dòng khác chuyển sang, do sắp xếp hoặc xóa ô ở riêng cột này.",
        ),
        message("filled_down", "{label}: “{field}” ({old} → {new}) có vẻ do kéo ô của dòng trên xuống."),
        message("overwritten_in_bulk", "{label}: “{field}” ({old} → {new}) bị thay cùng lúc với nhiều dòng khác."),
    )
}
_CELL_REMEDY = message("confirm_or_keep", "Chọn giá trị đúng; nếu không chọn, giá trị cũ được giữ.")

ROW_CAUSES = {
    cause.code: cause
    for cause in (
        message("bad_key", "Mã dòng “{key}” bị sửa nên không biết dòng này là ai."),
        message("no_base", "{label}: tệp không còn bản gốc của dòng này nên không biết đã sửa gì."),
        message("differs_from_own", "{label}: “{field}” ở đây là “{old}”, trong bản chép là “{new}”."),
        message("wrong_sheet", "Mã dòng là của {label}, không thuộc danh sách trên trang này."),
        message(
            "row_of_another",
            "Dòng mang mã của {label} nhưng nội dung là của {other}; có thể đã sắp xếp mà bỏ sót cột mã.",
        ),
        message(
            "row_overwritten",
            "{label}: mọi mục giúp nhận ra dòng này đều bị thay ({differences}), không rõ dòng này còn là ai.",
        ),
        message(
            "row_cleared",
            "{label}: “{field}” hoặc gần hết dòng bị xóa trắng; "
            "muốn xoá dòng thì ghi x và lý do vào cột “Đánh dấu xoá”.",
        ),
        message(
            "deletion_unclear",
            "{label}: cột “Đánh dấu xoá” ghi “{new}” nên không rõ có xoá hay không; muốn xoá thì ghi x và lý do.",
        ),
        message(
            "matched_by_number",
            "Theo tên và số giấy tờ, dòng này là của {label}; khác bản gốc ở: {differences}.",
        ),
        message("matched_nobody", "{label}: không tìm thấy trong bản gốc người có tên và số giấy tờ như dòng này."),
        message("matched_twice", "{label}: theo tên và số giấy tờ, có {count} dòng cùng nhận là người này."),
        message("duplicate_key", "{label}: có {count} dòng mang cùng một mã; dòng này khác bản gốc ở: {differences}."),
        message(
            "copy_without_key",
            "{label}: dòng không có mã nhưng trùng với {other} đã có trong tệp; khác ở: {differences}.",
        ),
        message("new_or_known", "{label}: trang bị mất cột mã nên không rõ đây là dòng mới hay dòng đã có trong tệp."),
        message("new_without_name", "Dòng mới thiếu “{field}” nên chưa thể ghi."),
        message("read_only_column", "{label}: cột “{field}” chỉ để xem nhưng đã sửa ({old} → {new})."),
        message("reference_unknown", "{label}: không tìm thấy “{new}” trong cột “{field}” của tệp (trước là “{old}”)."),
        message("reference_many", "{label}: “{new}” trong cột “{field}” trùng nhiều dòng của tệp."),
        message("deleted_in_bulk", "{label}: bị đánh dấu xoá cùng nhiều dòng khác."),
        message("merged_cells", "Dòng có ô gộp nên không rõ giá trị thuộc dòng nào."),
        message("choice_not_read", "{label}: cột “Chọn” ghi “{new}”, không hiểu được."),
    )
}
ROW_REMEDY = message("decide_row", "Xem lại dòng này rồi quyết định; nếu không, dữ liệu cũ được giữ.")


def cell_question(
    sheet: str,
    row: int,
    column: int,
    reading: Reading,
    row_id: str,
    field: str,
    texts: Mapping[str, str],
) -> RowQuestion:
    """A question about one cell; ``texts``: label, field (its heading), old and new as shown."""
    template = _CELL_CAUSES[reading]
    cause = Message(template.code, template.template, dict(texts))
    issue = Issue(
        template.code, Severity.QUESTION, cause, _CELL_REMEDY, sheet, row, column_letters(column), texts["field"]
    )
    return RowQuestion(issue, row_id, field, texts.get("old", ""), texts.get("new", ""))


def cell_doubt(
    code: str, sheet: str, row: int, column: int, row_id: str, field: str, texts: Mapping[str, str]
) -> RowQuestion:
    """A question about one cell that reads well; ``texts``: label, field, old, new and other (whose value it is)."""
    template = _CELL_DOUBTS[code]
    cause = Message(code, template.template, dict(texts))
    issue = Issue(code, Severity.QUESTION, cause, _CELL_REMEDY, sheet, row, column_letters(column), texts["field"])
    return RowQuestion(issue, row_id, field, texts["old"], texts["new"])


def row_question(code: str, sheet: str, row: int, row_id: str, name: str, texts: Mapping[str, object]) -> RowQuestion:
    """A question about a whole row; ``code`` is a key of ``ROW_CAUSES``."""
    template = ROW_CAUSES[code]
    issue = Issue(code, Severity.QUESTION, Message(code, template.template, texts), ROW_REMEDY, sheet, row)
    return RowQuestion(issue, row_id, name, str(texts.get("old", "")), str(texts.get("new", "")))
