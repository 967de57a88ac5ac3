"""Reads any list an officer may receive into one form, or says in one sentence why it cannot."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from exports.issues import FileProblem, Issue, PasswordNeeded, Severity
from exports.reading.decryption import decrypt
from exports.reading.guard import MOST_COLUMNS, MOST_ROWS, PackageFacts, check_package
from exports.reading.isolated import RawSheet, RawWorkbook
from exports.reading.kinds import sniff
from exports.reading.markup_tables import read_html_tables, read_spreadsheetml
from exports.reading.source import MergedRange, SourceSheet, SourceWorkbook
from exports.reading.text_tables import read_text_table
from exports.reading.worker import READER, Reader
from policy.messages import message


def read_source(path: Path, password: str | None = None, reader: Reader = READER) -> SourceWorkbook:
    """Read a spreadsheet, text list or web table, whatever its name says.

    ``reader`` is the process that reads; callers with many files bring their own, to read two at once.

    Raises:
        PasswordNeeded: the file is encrypted and ``password`` is missing or wrong.
        FileProblem: the file cannot or must not be read; one Vietnamese sentence.
    """
    try:
        kind = sniff(path)
        content = path.read_bytes()
    except OSError as error:
        raise FileProblem(
            message("cannot_open", "Không mở được tệp “{name}”: ổ đĩa lỗi hoặc không có quyền đọc.", name=path.name),
            message("copy_to_computer", "Chép tệp vào máy rồi thử lại."),
        ) from error
    digest = hashlib.sha256(content).hexdigest()
    book = _read_content(path, kind, content, password, reader)
    book.digest = digest
    if not any(sheet.filled_rows() for sheet in book.sheets):
        raise FileProblem(
            message("no_rows", "Tệp “{name}” không có dòng dữ liệu nào đọc được.", name=path.name),
            message("check_sheet", "Kiểm tra lại tệp bằng Excel; nếu có dữ liệu, lưu lại dạng .xlsx rồi nhập lại."),
        )
    book.issues.extend(_hidden_sheet_notes(book))
    return book


def _read_content(path: Path, kind: str, content: bytes, password: str | None, reader: Reader) -> SourceWorkbook:
    if kind == "csv":
        sheet, issues = read_text_table(content, path)
        return SourceWorkbook(path, kind, [sheet], issues)
    if kind == "html":
        return SourceWorkbook(path, kind, read_html_tables(content, path))
    if kind == "spreadsheetml":
        return SourceWorkbook(path, kind, read_spreadsheetml(content, path))
    if kind == "encrypted":
        return _read_decrypted(path, decrypt(path, password), password, reader)
    facts = check_package(path) if kind in ("xlsx", "ods") else PackageFacts()
    return _read_library(path, kind, content, facts, password, reader)


def _read_decrypted(path: Path, plain: bytes, password: str | None, reader: Reader) -> SourceWorkbook:
    """The decrypted package exists in memory only; the guard needs a seekable file, so it gets an unnamed one."""
    if not plain.startswith(b"PK"):
        return _read_library(path, "xls", plain, PackageFacts(), password, reader)
    with tempfile.SpooledTemporaryFile(max_size=64_000_000) as spool:
        spool.write(plain)
        spool.seek(0)
        facts = check_package(path, spool)
    kind = "ods" if b"mimetypeapplication/vnd.oasis" in plain[:200] else "xlsx"
    return _read_library(path, kind, plain, facts, password, reader)


def _read_library(
    path: Path, kind: str, content: bytes, facts: PackageFacts, password: str | None, reader: Reader
) -> SourceWorkbook:
    raw = reader.read(content, kind, bool(facts.far_cells))
    if raw.problem == "password" and kind == "xls":
        plain = decrypt(path, password)
        raw = reader.read(plain, kind, False)
    if raw.problem:
        raise _reading_problem(raw, path)
    issues = _comparison_issues(raw)
    for part, count in facts.far_cells.items():
        del part
        issues.append(
            Issue(
                "far_cells",
                Severity.WARNING,
                message(
                    "far_cells",
                    "Có {count} ô nằm ngoài {rows} dòng × {columns} cột đầu, không được đọc.",
                    count=count,
                    rows=MOST_ROWS,
                    columns=MOST_COLUMNS,
                ),
                message("clear_far_cells", "Nếu các ô đó có dữ liệu, chuyển về gần đầu trang tính rồi nhập lại."),
            )
        )
    return SourceWorkbook(path, kind, [_sheet(sheet) for sheet in raw.sheets], issues)


def _sheet(raw: RawSheet) -> SourceSheet:
    merged = [MergedRange(*bounds) for bounds in raw.merged]
    return SourceSheet(raw.name, raw.rows, raw.hidden, merged, raw.fonts, raw.formulas)


def _reading_problem(raw: RawWorkbook, path: Path) -> FileProblem:
    if raw.problem == "password":
        return PasswordNeeded(
            message("password_needed", "Tệp “{name}” được đặt mật khẩu.", name=path.name),
            message("type_password", "Nhập mật khẩu do bên gửi cung cấp."),
        )
    if raw.problem in {"timeout", "crashed", "too_much_memory"}:
        return process_problem(raw.problem, path)
    return FileProblem(
        message("broken_workbook", "Tệp “{name}” bị hỏng, không đọc được bảng tính bên trong.", name=path.name),
        message("save_as_xlsx", "Mở tệp bằng Excel, lưu lại dạng .xlsx rồi nhập lại."),
    )


def process_problem(code: str, path: Path) -> FileProblem:
    """The finding that the reading process did not come back; ``code`` as in ``ReaderLost``."""
    if code == "timeout":
        return FileProblem(
            message("timeout", "Đọc tệp “{name}” quá lâu nên đã dừng.", name=path.name),
            message("split_file_rows", "Chia danh sách thành nhiều tệp."),
        )
    return FileProblem(
        message("reader_crashed", "Tệp “{name}” cần quá nhiều bộ nhớ nên không đọc được.", name=path.name),
        message("save_values_only", "Chép riêng phần danh sách sang tệp .xlsx mới rồi nhập lại."),
    )


def _comparison_issues(raw: RawWorkbook) -> list[Issue]:
    issues = []
    for sheet in raw.sheets:
        found = sum(1 for row in sheet.rows if any(value != "" for value in row))
        if sheet.expected_rows is not None and sheet.expected_rows != found:
            issues.append(
                Issue(
                    "row_count_differs",
                    Severity.WARNING,
                    message(
                        "row_count_differs",
                        "Hai cách đọc cho số dòng khác nhau ({found} và {expected}).",
                        found=found,
                        expected=sheet.expected_rows,
                    ),
                    message("compare_with_excel", "So số dòng với Excel trước khi ghi vào sổ."),
                    sheet=sheet.name,
                )
            )
    return issues


def _hidden_sheet_notes(book: SourceWorkbook) -> list[Issue]:
    return [
        Issue(
            "hidden_sheet",
            Severity.NOTE,
            message(
                "hidden_sheet",
                "Trang tính “{sheet}” đang ẩn ({rows} dòng).",
                sheet=sheet.name,
                rows=sheet.filled_rows(),
            ),
            message("choose_sheet", "Chọn trang này nếu muốn nhập."),
            sheet=sheet.name,
        )
        for sheet in book.sheets
        if sheet.hidden and sheet.filled_rows()
    ]
