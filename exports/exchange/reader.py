"""Reads an exchange workbook that may have been through any spreadsheet program and many hands."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from db.changes import Change
from exports.exchange.content import BaseRow, ExchangeContent, Manifest, Purpose
from exports.exchange.layout import BASE_SHEET, FILE_ID_PROPERTY, FORMAT_MAJOR, HIDDEN_SHEETS, INFO_SHEET, LOG_SHEET
from exports.exchange.packed_changes import change_of, read_records
from exports.exchange.packing import unpack
from exports.exchange.writer import seal_of
from exports.issues import FileProblem, Issue, Severity
from exports.reading import read_source
from exports.reading.source import SourceSheet, SourceWorkbook
from exports.reading.worker import READER, Reader
from policy.messages import message

_FILE_ID_IN_NAME = re.compile(r"(?<![0-9A-Z])(F[0-9A-DF-HJKMNP-TV-Z]{12})(?![0-9A-Z])")
_LARGEST_NUMBER = 999_999
_PREFIXED = re.compile(r"[a-z]{1,2}:|f(?=\d)")


def read_exchange(
    path: Path, password: str | None = None, secret: bytes = b"", reader: Reader = READER
) -> ExchangeContent:
    """Read a workbook behind the guard and check its history.

    Args:
        path: xlsx, xls, ods or csv, whatever the name says.
        password: of an encrypted file.
        secret: shared with the sender; a broken seal is refused, a missing one noted.
        reader: the process that reads, so that two files can be read at once.

    Raises:
        PasswordNeeded: encrypted, and the password is missing or wrong.
        FileProblem: not readable, no exchange workbook, altered history, or of a newer program.
    """
    return content_of(read_source(path, password, reader), secret)


def content_of(book: SourceWorkbook, secret: bytes = b"") -> ExchangeContent:
    """What a workbook says, from its sheets as read; errors as :func:`read_exchange`."""
    by_name = {sheet.name: sheet for sheet in book.sheets}
    visible = [sheet for sheet in book.sheets if sheet.name not in HIDDEN_SHEETS]
    info = by_name.get(INFO_SHEET)
    if info is None:
        return _without_history(book, visible)
    entries = _entries(info)
    manifest = read_manifest(entries)
    issues = [issue for issue in book.issues if issue.sheet not in HIDDEN_SHEETS]
    if BASE_SHEET not in by_name or LOG_SHEET not in by_name:
        issues.append(_history_lost())
        return ExchangeContent(book.path, book.digest, manifest, manifest.file_id, {}, [], visible, issues)
    base_records, base_digest = unpack(_cells(by_name[BASE_SHEET]))
    log_records, log_digest = unpack(_cells(by_name[LOG_SHEET]))
    if hashlib.sha256((base_digest + log_digest).encode()).hexdigest() != manifest.digest:
        raise tampered(book.path)
    if secret and not manifest.seal:
        issues.append(unsealed())
    elif secret and not seal_fits(entries, manifest.seal, secret):
        raise tampered(book.path)
    base = _base_rows(base_records, book.path)
    changes = _changes(log_records, book.path)
    if len(base) != manifest.base_rows or len(changes) != manifest.log_rows:
        raise tampered(book.path)
    return ExchangeContent(book.path, book.digest, manifest, manifest.file_id, base, changes, visible, issues)


def tampered(path: Path) -> FileProblem:
    """The refusal of a file whose hidden history does not match its own digest or seal."""
    return FileProblem(
        message("tampered_file", "Lịch sử ẩn trong tệp “{name}” đã bị sửa nên không nhận tệp này.", name=path.name),
        message("export_again", "Xin bên gửi xuất lại tệp từ phần mềm và gửi lại."),
    )


def seal_fits(entries: Mapping[str, str], seal: str, secret: bytes) -> bool:
    """Whether the seal was made with the secret of the two units over these entries."""
    return hmac.compare_digest(seal.encode(), seal_of(entries, secret).encode())


def read_manifest(entries: Mapping[str, str]) -> Manifest:
    """The manifest of a file.

    Raises:
        FileProblem: made by a program whose format this one does not know, or entries are missing.
    """
    try:
        major, minor = (int(part) for part in _plain(entries["fmt"]).split("."))
        min_reader = int(_plain(entries["min_reader"]))
        if min_reader > FORMAT_MAJOR:
            raise _newer()
        return Manifest(
            file_id=entries["file_id"],
            purpose=Purpose(entries["kind"]),
            unit_code=_plain(entries["unit_code"]),
            unit_name=entries["unit_name"],
            tier=entries["tier"],
            period=_plain(entries["period"]),
            number=_report_number(entries["number"]),
            device=entries["device"],
            author=_plain(entries["author"]),
            made_at=_plain(entries["made_at"]),
            app=_plain(entries["app"]),
            format=(major, minor),
            min_reader=min_reader,
            columns=json.loads(entries["columns"]),
            counts=json.loads(entries["counts"]),
            base_rows=int(_plain(entries["base_rows"])),
            log_rows=int(_plain(entries["log_rows"])),
            have=json.loads(entries["have"]),
            digest=_plain(entries["sha256"]),
            seal=_plain(entries.get("seal", "")),
            to_unit=_plain(entries.get("to_unit", "")),
            extra={key.removeprefix("x_"): value for key, value in entries.items() if key.startswith("x_")},
        )
    except (KeyError, ValueError, TypeError) as error:
        raise FileProblem(
            message("manifest_broken", "Trang thông tin ẩn của tệp bị thiếu hoặc bị sửa nên không nhận tệp này."),
            message("export_again", "Xin bên gửi xuất lại tệp từ phần mềm và gửi lại."),
        ) from error


def _report_number(entry: str) -> int:
    """The running number of a machine's reports; a forged one must not make anybody count up to it."""
    number = int(_plain(entry))
    if not 0 <= number <= _LARGEST_NUMBER:
        raise ValueError(number)
    return number


def _newer() -> FileProblem:
    return FileProblem(
        message("newer_format", "Tệp do bản phần mềm mới hơn tạo ra nên bản này chưa đọc được."),
        message("update_program", "Cập nhật phần mềm rồi gộp lại; chưa có gì bị thay đổi."),
    )


def _without_history(book: SourceWorkbook, visible: list[SourceSheet]) -> ExchangeContent:
    """A filtered copy or a text file: only the visible lists are left; the id may survive in a property or the name."""
    file_id = _file_id_of_property(book.path) or _file_id_of_name(book.path)
    content = ExchangeContent(book.path, book.digest, None, file_id, {}, [], visible, list(book.issues))
    content.issues.append(_history_lost())
    return content


def _file_id_of_name(path: Path) -> str:
    found = _FILE_ID_IN_NAME.search(path.name)
    return found[1] if found else ""


def _file_id_of_property(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as package:
            text = package.read("docProps/custom.xml")[:20_000].decode("utf-8", "replace")
    except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError):
        return ""
    found = re.search(rf'name="{FILE_ID_PROPERTY}"[^>]*>\s*<[^>]*>(F[0-9A-Z]{{12}})<', text)
    return found[1] if found else ""


def _history_lost() -> Issue:
    return Issue(
        "history_lost",
        Severity.QUESTION,
        message("history_lost", "Tệp không còn các trang ẩn (bản chép hoặc tệp chữ) nên không biết đã sửa gì."),
        message("send_original", "Xin bên gửi gửi chính tệp do phần mềm xuất; hoặc so từng dòng rồi quyết định."),
    )


def unsealed() -> Issue:
    """The note that a workbook bears no seal although units have agreed on one."""
    return Issue(
        "seal_absent",
        Severity.WARNING,
        message("seal_absent", "Tệp không có dấu xác nhận của đơn vị gửi."),
        message("confirm_sender", "Hỏi lại bên gửi trước khi ghi vào sổ."),
    )


def _entries(info: SourceSheet) -> dict[str, str]:
    entries: dict[str, str] = {}
    for row in info.rows:
        if len(row) >= 2 and isinstance(row[0], str) and row[0]:
            entries[row[0]] = "".join(str(cell) for cell in row[1:] if cell != "")
    return entries


def _plain(value: str) -> str:
    """The value without the letter that keeps a spreadsheet program from reading it as a number or date."""
    found = _PREFIXED.match(value)
    return value[found.end() :] if found else value


def _cells(sheet: SourceSheet) -> list[Sequence[object]]:
    return list(sheet.rows)


def _base_rows(records: list[object], path: Path) -> dict[str, BaseRow]:
    rows: dict[str, BaseRow] = {}
    try:
        for record in records:
            assert isinstance(record, list)
            entity, row_id, label, digest, values, labels, heads, others = record[:8]
            rows[row_id] = BaseRow(
                entity,
                row_id,
                label,
                digest,
                values,
                labels,
                {name: tuple(found) for name, found in heads.items()},
                {name: tuple(found) for name, found in others.items()},
            )
    except (ValueError, TypeError, AttributeError, AssertionError) as error:
        raise tampered(path) from error
    return rows


def _changes(records: list[object], path: Path) -> list[Change]:
    try:
        found, origins = read_records(records)
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        raise tampered(path) from error
    return [change_of(record, origins) for record in found]
