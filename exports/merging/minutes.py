"""The minutes of a merge (biên bản gộp) as a workbook to print, sign and keep."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from db.entities import ENTITIES
from db.store import Store
from exports import headings
from exports.atomic_file import atomic_path
from exports.exchange.cell_text import visible_text
from exports.exchange.xlsx_stream import ColumnFormat, SheetFormat, Sink, XlsxStream
from exports.exchange.xlsx_styles import Style
from exports.merging.conflicts import conflict_views
from exports.merging.plan import STATUS_NAMES, TAKEN, MergePlan
from exports.spreadsheet_text import safe_text

_CELL = Style.OPEN
_NUMBER = Style.CENTRED
_FILE_COLUMNS = (
    ("STT", 5, _NUMBER),
    ("Tên tệp", 44, _CELL),
    ("Đơn vị", 20, _CELL),
    ("Kỳ", 9, _NUMBER),
    ("Số", 6, _NUMBER),
    ("Tình trạng", 18, _CELL),
    ("Số dòng", 8, _NUMBER),
    ("Mới", 7, _NUMBER),
    ("Thay đổi", 8, _NUMBER),
    ("Không đổi", 8, _NUMBER),
    ("Xoá", 6, _NUMBER),
    ("Sửa tay", 7, _NUMBER),
    ("Cần hỏi", 7, _NUMBER),
    ("Còn thiếu số", 12, _CELL),
)
_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_MOTTO = "Độc lập – Tự do – Hạnh phúc"
_RIGHT_SIGNATURE = 8  # 0-based column under which the head of the unit signs
Row = Sequence[object]
Table = tuple[str, str, Sequence[tuple[str, int]], Sequence[Row]]
"""Sheet name, title on paper, columns with their widths, rows."""


def write_minutes(store: Store, plan: MergePlan, target: Path, author: str, written: dt.datetime) -> None:
    """Write the minutes of a merge, done or planned.

    Raises:
        FileProblem: the place cannot be written.
    """
    with atomic_path(target) as temporary, XlsxStream(temporary, title="Biên bản gộp dữ liệu") as book:
        _front(book, store, plan, author, written)
        for name, title, columns, rows in (
            _hand_edits(plan),
            _changes(plan),
            _conflicts(store, plan),
            _pairs(plan),
            _asked(plan),
        ):
            _table(book, name, title, columns, rows)


def _hand_edits(plan: MergePlan) -> Table:
    columns = (("Trang", 12), ("Dòng", 7), ("Đối tượng", 28), ("Mục", 22), ("Giá trị cũ", 30), ("Giá trị mới", 30))
    rows = [
        (edit.sheet, edit.row, edit.label, _field(edit.entity, edit.field, edit.kind), edit.old, edit.new)
        for edit in plan.hand_samples
    ]
    return "SuaTay", "Ô sửa bằng tay trong tệp", columns, rows


def _changes(plan: MergePlan) -> Table:
    columns = (
        ("Đối tượng", 28),
        ("Mục", 22),
        ("Giá trị cũ", 26),
        ("Giá trị mới", 26),
        ("Người ghi", 16),
        ("Đơn vị", 10),
    )
    rows = [
        (
            item.label,
            _field(item.entity, item.field),
            _shown(item.entity, item.field, item.old),
            _shown(item.entity, item.field, item.new),
            item.author,
            item.org,
            item.file,
        )
        for item in plan.differences
    ]
    return "ThayDoi", "Thay đổi so với sổ trước khi gộp", (*columns, ("Tệp", 44)), rows


def _conflicts(store: Store, plan: MergePlan) -> Table:
    rows = [(view.conflict.id, str(view.sentence)) for view in conflict_views(store, plan.conflicts, plan.labels)]
    return "MauThuan", "Giá trị trái nhau cần quyết định", (("Mã", 26), ("Nội dung", 110)), rows


def _pairs(plan: MergePlan) -> Table:
    columns = (("Người thứ nhất", 28), ("CCCD", 14), ("Người thứ hai", 28), ("CCCD", 14), ("Vì sao", 34))
    rows = [
        (
            _person(view.one.full_name, view.one.birth),
            view.one.cccd,
            _person(view.other.full_name, view.other.birth),
            view.other.cccd,
            f"{view.reason}. {view.doubt}" if view.doubt else str(view.reason),
        )
        for view in plan.pairs
    ]
    return "TrungNguoi", "Có thể cùng một người", columns, rows


def _asked(plan: MergePlan) -> Table:
    columns = (("Tệp", 44), ("Trang", 12), ("Dòng", 7), ("Nội dung", 90))
    rows = [(name, asked.issue.sheet, asked.issue.row or "", str(asked.issue.cause)) for name, asked in plan.questions]
    return "CauHoi", "Dòng cần hỏi lại đơn vị gửi", columns, rows


def _front(book: Sink, store: Store, plan: MergePlan, author: str, written: dt.datetime) -> None:
    unit = store.unit
    first_table_row = 17
    layout = SheetFormat(
        columns=tuple(ColumnFormat(width, style) for _, width, style in _FILE_COLUMNS),
        merges=(
            *("A1:D1", "A2:D2", "F1:N1", "F2:N2", "A4:N4", "A5:N5"),
            *(f"A{row}:N{row}" for row in range(7, first_table_row - 1)),
        ),
        page_footer="&RTrang &P/&N",
    )
    book.begin_sheet("BienBan", layout)
    _line(book, (unit.parent_name or unit.province).upper(), Style.CENTRED_PLAIN, _STATE, Style.CENTRED_BOLD)
    _line(book, unit.name.upper(), Style.CENTRED_BOLD, _MOTTO, Style.CENTRED_BOLD)
    _line(book, "", Style.PROSE)
    _line(book, "BIÊN BẢN GỘP DỮ LIỆU", Style.CENTRED_TITLE, height=26)
    state = "Đã ghi vào sổ" if plan.action_id else "Xem trước, chưa ghi vào sổ"
    _line(book, f"{state} – mã lần gộp: {plan.action_id or 'chưa có'}", Style.CENTRED_PLAIN)
    _line(book, "", Style.PROSE)
    facts = _facts(plan, author, written)
    for fact in facts:
        _line(book, fact, Style.PROSE)
    for _ in range(first_table_row - 1 - 6 - len(facts)):
        _line(book, "", Style.PROSE)
    _files(book, plan)
    _signatures(book, len(_FILE_COLUMNS))


def _line(
    book: Sink, left: str, style: Style, right: str = "", right_style: Style = Style.PROSE, height: float = 18
) -> None:
    width = len(_FILE_COLUMNS)
    cells = [left, *[""] * 4, right, *[""] * (width - 6)]
    book.row([safe_text(cell) for cell in cells], [style] * 5 + [right_style] * (width - 5), height)


def _facts(plan: MergePlan, author: str, written: dt.datetime) -> tuple[str, ...]:
    good = sum(1 for report in plan.files if report.status in TAKEN)
    return (
        f"Lúc {written.strftime('%H:%M ngày %d/%m/%Y')}, người gộp: {author}.",
        f"Số tệp: {len(plan.files)}, trong đó nhận {good}.",
        f"Dòng mới: {plan.new}; dòng thay đổi: {plan.changed}; không đổi: {plan.unchanged}; xoá: {plan.deleted}.",
        f"Ô sửa bằng tay trong tệp: {plan.hand_edits} (trang SuaTay).",
        f"Giá trị trái nhau cần quyết định: {len(plan.conflicts)} (trang MauThuan).",
        f"Có thể cùng một người: {len(plan.duplicates)} (trang TrungNguoi).",
        f"Dòng cần hỏi lại đơn vị gửi: {sum(report.questions for report in plan.files)} (trang CauHoi).",
        "Không có dòng nào bị bỏ: với mỗi tệp, số đã nhận + không đổi + cần hỏi + để lại = số dòng.",
    )


def _files(book: Sink, plan: MergePlan) -> None:
    width = len(_FILE_COLUMNS)
    book.row([name for name, _, _ in _FILE_COLUMNS], [Style.HEADER] * width, 32)
    for number, report in enumerate(plan.files, 1):
        cells = (
            number,
            report.name,
            report.unit_name,
            "/".join(reversed(report.period.split("-"))),
            report.number or "",
            f"{STATUS_NAMES[report.status]}",
            report.rows,
            report.new,
            report.changed,
            report.unchanged,
            report.deleted,
            report.hand_edits,
            report.questions,
            ", ".join(str(missing) for missing in report.missing),
        )
        book.row([safe_text(str(cell)) for cell in cells], [style for _, _, style in _FILE_COLUMNS])
        if report.message is not None:
            note = ["", str(report.message), *[""] * (width - 2)]
            book.row([safe_text(cell) for cell in note], [Style.PROSE] * width)


def _signatures(book: Sink, width: int) -> None:
    """Two signing places under the table: the one who merged, and the head of the unit."""
    for left, right, style in (
        ("", "", Style.PROSE),
        ("NGƯỜI GỘP", "THỦ TRƯỞNG ĐƠN VỊ", Style.CENTRED_BOLD),
        ("(ký, ghi rõ họ tên)", "(ký, ghi rõ họ tên, đóng dấu)", Style.CENTRED_PLAIN),
    ):
        cells = ["", left, *[""] * (width - 2)]
        cells[_RIGHT_SIGNATURE] = right
        book.row(cells, [style] * width, 18)


def _table(book: Sink, name: str, title: str, columns: Sequence[tuple[str, int]], rows: Sequence[Row]) -> None:
    if not rows:
        return
    layout = SheetFormat(
        columns=tuple(ColumnFormat(width, _CELL) for _, width in columns),
        header_row=1,
        page_header=f'&C&"Times New Roman,Bold"&14{title}',
        page_footer="&RTrang &P/&N",
    )
    book.begin_sheet(name, layout)
    book.row([heading for heading, _ in columns], [Style.HEADER] * len(columns), 26)
    for row in rows:
        book.row([safe_text(str(cell)) for cell in row], [_CELL] * len(columns))


def _field(entity: str, name: str, kind: str = "") -> str:
    if kind in ("new", "deleted"):
        return "Dòng mới" if kind == "new" else "Đánh dấu xoá"
    return headings.field_label(entity, name)


def _shown(entity: str, name: str, value: str) -> str:
    known = {field.name: field for field in ENTITIES[entity].fields} if entity in ENTITIES else {}
    return visible_text(entity, known[name], value) if name in known else value


def _person(name: str, birth: object) -> str:
    return f"{name} ({getattr(birth, 'year', '')})" if birth else name
