"""The minutes of a merge (biên bản gộp) as a workbook to print, sign and keep."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from db.entities import ENTITIES
from db.store import Store
from exports import headings
from exports.atomic_file import atomic_path
from exports.exchange.cell_text import visible_text
from exports.exchange.xlsx_stream import ColumnFormat, SheetFormat, Sink, XlsxStream
from exports.exchange.xlsx_styles import Style
from exports.merging.answer_sheet import counted, period_text
from exports.merging.conflicts import conflict_views
from exports.merging.corrections import STANDING_NAMES
from exports.merging.naming import moment, unit_names
from exports.merging.paper import LINE, Paper, grouped, lines_of
from exports.merging.plan import SAMPLES, STATUS_NAMES, TAKEN, FileReport, MergePlan
from exports.spreadsheet_text import safe_text

_CELL = Style.OPEN
_NUMBER = Style.CENTRED
_FILE_COLUMNS = (
    ("STT", 5, _NUMBER),
    ("Tên tệp", 46, _CELL),
    ("Đơn vị", 19, _CELL),
    ("Kỳ", 8, _NUMBER),
    ("Số", 5, _NUMBER),
    ("Tình trạng", 15, _CELL),
    ("Số dòng", 7, _NUMBER),
    ("Mới", 7, _NUMBER),
    ("Thay đổi", 7, _NUMBER),
    ("Không đổi", 7, _NUMBER),
    ("Xoá", 6, _NUMBER),
    ("Sửa tay", 7, _NUMBER),
    ("Cần hỏi", 7, _NUMBER),
    ("Còn thiếu số", 9, _NUMBER),
)
_MOST_LINES = 25  # a row of a spreadsheet is at most 409 points high
_SUMMED = ("rows", "new", "changed", "unchanged", "deleted", "hand_edits", "questions")
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
            _corrections(plan),
            _hand_edits(plan),
            _changes(store, plan),
            _conflicts(store, plan),
            _pairs(plan),
            _asked(plan),
        ):
            _table(book, name, title, columns, rows)


def _corrections(plan: MergePlan) -> Table:
    columns = (
        ("Đối tượng", 28),
        ("Mục", 20),
        ("Đơn vị đã ghi", 24),
        ("Cấp trên ghi", 24),
        ("Ai ghi, lúc nào", 30),
        ("Tình trạng", 26),
    )
    rows = [
        (
            item.label,
            item.field,
            item.old,
            item.new,
            f"{item.author}, {moment(item.at)}",
            STANDING_NAMES[item.standing],
        )
        for item in plan.corrections
    ]
    return "CapTrenSua", "Chỗ cấp trên đã sửa", columns, rows


def _hand_edits(plan: MergePlan) -> Table:
    columns = (
        ("Tệp", 46),
        ("Trang", 11),
        ("Dòng", 7),
        ("Đối tượng", 26),
        ("Mục", 20),
        ("Giá trị cũ", 26),
        ("Giá trị mới", 26),
    )
    rows = [
        (edit.file, edit.sheet, edit.row, edit.label, _field(edit.entity, edit.field, edit.kind), edit.old, edit.new)
        for edit in plan.hand_samples
    ]
    return "SuaTay", "Ô sửa bằng tay trong tệp", columns, rows


def _changes(store: Store, plan: MergePlan) -> Table:
    units = unit_names(store)
    columns = (
        ("Đối tượng", 28),
        ("Mục", 22),
        ("Giá trị cũ", 26),
        ("Giá trị mới", 26),
        ("Người ghi", 16),
        ("Đơn vị", 18),
    )
    rows = [
        (
            item.label,
            _field(item.entity, item.field),
            _shown(item.entity, item.field, item.old),
            _shown(item.entity, item.field, item.new),
            item.author,
            units.get(item.org, item.org),
            item.file,
        )
        for item in plan.differences
    ]
    return "ThayDoi", "Thay đổi so với sổ trước khi gộp", (*columns, ("Tệp", 46)), rows


def _conflicts(store: Store, plan: MergePlan) -> Table:
    columns = (("Đối tượng", 28), ("Mục", 20), ("Trước đó", 22), ("Các giá trị, ai ghi", 70), ("Quyết định", 24))
    rows = []
    for view in conflict_views(store, plan.conflicts, plan.labels):
        said = "\n".join(f"“{value or 'để trống'}”: {origin or '?'}" for value, origin, _ in view.claims)
        if view.objector:
            said = f"{view.objector} không đồng ý với chỗ sửa.\n{said}"
        rows.append((view.label, view.field, view.before, said, ""))
    return "MauThuan", "Giá trị trái nhau cần quyết định", columns, rows


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
    columns = (("Tệp", 46), ("Trang", 12), ("Dòng", 7), ("Nội dung", 90))
    rows = [(name, asked.issue.sheet, asked.issue.row or "", str(asked.issue.cause)) for name, asked in plan.questions]
    return "CauHoi", "Dòng cần hỏi lại đơn vị gửi", columns, rows


def _front(book: Sink, store: Store, plan: MergePlan, author: str, written: dt.datetime) -> None:
    paper = Paper("BienBan", [width for _, width, _ in _FILE_COLUMNS])
    state = "Đã ghi vào sổ" if plan.action_id else "Xem trước, chưa ghi vào sổ"
    below = f"{state} – mã lần gộp: {plan.action_id or 'chưa có'}"
    paper.official(store.unit, "BIÊN BẢN GỘP DỮ LIỆU", below, written)
    for fact in _facts(plan, author, written):
        paper.over(fact)
    paper.blank()
    _files(paper, plan)
    for line in _sums_explained(plan):
        paper.over(line)
    paper.signatures("NGƯỜI GỘP", "THỦ TRƯỞNG ĐƠN VỊ")
    paper.write(book)


def _facts(plan: MergePlan, author: str, written: dt.datetime) -> Iterator[str]:
    good = sum(1 for report in plan.files if report.status in TAKEN)
    yield f"Lúc {written.strftime('%H:%M ngày %d/%m/%Y')}, người gộp: {author}."
    yield f"Số tệp: {len(plan.files)}, trong đó nhận {good}."
    rows = {"Dòng mới": plan.new, "dòng thay đổi": plan.changed, "không đổi": plan.unchanged, "xoá": plan.deleted}
    yield f"{'; '.join(f'{name}: {grouped(count)}' for name, count in rows.items())}."
    if plan.corrections:
        yield f"Cấp trên đã sửa {counted(plan.corrections)} (trang CapTrenSua)."
    yield f"Ô sửa bằng tay trong tệp: {plan.hand_edits}{_listed('SuaTay', plan.hand_edits, len(plan.hand_samples))}."
    if plan.differences:
        first = f"{len(plan.differences)} chỗ đầu" if len(plan.differences) >= SAMPLES else "đủ"
        yield f"Giá trị trước và sau của dòng thay đổi: trang ThayDoi ({first})."
    yield f"Giá trị trái nhau cần quyết định: {_counted_sheet(len(plan.conflicts), 'MauThuan')}."
    pairs = len(plan.duplicates)
    yield f"Có thể cùng một người: {pairs}{_listed('TrungNguoi', pairs, len(plan.pairs))}."
    asked = sum(report.questions for report in plan.files)
    yield f"Dòng cần hỏi lại đơn vị gửi: {asked}{_listed('CauHoi', asked, len(plan.questions))}."
    yield "Không có dòng nào bị bỏ: với mỗi tệp, số đã nhận + không đổi + cần hỏi + để lại = số dòng."


def _counted_sheet(count: int, sheet: str) -> str:
    return f"{count} (trang {sheet})" if count else "0"


def _listed(sheet: str, count: int, shown: int) -> str:
    """Where the list stands, and honestly how much of it."""
    if not count:
        return ""
    return f" (trang {sheet})" if shown >= count else f" (trang {sheet}, liệt kê {shown} đầu)"


def _files(paper: Paper, plan: MergePlan) -> None:
    styles = [style for _, _, style in _FILE_COLUMNS]
    rows = [_file_row(number, report) for number, report in enumerate(plan.files, 1)]
    sums = [sum(getattr(report, name) for report in plan.files) for name in _SUMMED]
    rows.append(("", "Cộng các tệp", "", "", "", "", *sums, ""))
    whole = (sums[0], plan.new, plan.changed, plan.unchanged, plan.deleted, plan.hand_edits, sums[-1])
    rows.append(("", "Cả lần gộp (mỗi dòng đếm một lần)", "", "", "", "", *whole, ""))
    paper.table([name for name, _, _ in _FILE_COLUMNS], rows, styles)
    for number, report in enumerate(plan.files, 1):
        if report.message is not None:
            paper.over(f"Tệp {number}: {report.message}")


def _file_row(number: int, report: FileReport) -> tuple[object, ...]:
    return (
        number,
        report.name,
        report.unit_name,
        period_text(report.period),
        report.number or "",
        STATUS_NAMES[report.status],
        *(getattr(report, name) for name in _SUMMED),
        ", ".join(str(missing) for missing in report.missing),
    )


def _sums_explained(plan: MergePlan) -> Iterator[str]:
    """Why the files add up to more than the whole merge, to the last row."""
    over = plan.overlaps
    for count, words in (
        (over.new_changed, "lượt thay đổi là của dòng mới trong chính lần gộp này, cả lần gộp đếm là dòng mới"),
        (over.changed_again, "lượt thay đổi lặp lại vì một dòng do nhiều tệp sửa, cả lần gộp đếm một lần"),
        (over.changed_deleted, "dòng thay đổi đồng thời bị xoá, cả lần gộp đếm là xoá"),
        (over.new_deleted, "dòng mới bị xoá ngay trong lần gộp này, cả lần gộp đếm là xoá"),
        (over.deleted_again, "lượt xoá lặp lại vì nhiều tệp cùng xoá một dòng"),
    ):
        if count:
            yield f"Chênh giữa hai dòng cộng: {count} {words}."


def _table(book: Sink, name: str, title: str, columns: Sequence[tuple[str, int]], rows: Sequence[Row]) -> None:
    if not rows:
        return
    layout = SheetFormat(
        columns=tuple(ColumnFormat(width, _CELL) for _, width in columns),
        header_row=1,
        page_header=f'&C&"Times New Roman,Bold"&14{title}',
        page_footer='&R&"Times New Roman"Trang &P/&N',
    )
    book.begin_sheet(name, layout)
    book.row([heading for heading, _ in columns], [Style.HEADER] * len(columns), 26)
    for row in rows:
        cells = [safe_text(str(cell)) for cell in row]
        lines = max(lines_of(cell, width) for cell, (_, width) in zip(cells, columns, strict=True))
        book.row(cells, [_CELL] * len(columns), min(lines, _MOST_LINES) * LINE)


def _field(entity: str, name: str, kind: str = "") -> str:
    if kind in ("new", "deleted"):
        return "Dòng mới" if kind == "new" else "Đánh dấu xoá"
    label = headings.field_label(entity, name)
    return f"{label} (ô công thức)" if kind == "computed" else label


def _shown(entity: str, name: str, value: str) -> str:
    known = {field.name: field for field in ENTITIES[entity].fields} if entity in ENTITIES else {}
    return visible_text(entity, known[name], value) if name in known else value


def _person(name: str, birth: object) -> str:
    return f"{name} ({getattr(birth, 'year', '')})" if birth else name
