"""Lists saved as text: separator and encoding are found out, never assumed."""

from __future__ import annotations

import csv
import io
import unicodedata
from pathlib import Path

from exports.issues import FileProblem, Issue, Severity
from exports.reading.guard import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from exports.reading.source import CellValue, SourceSheet
from policy.messages import message

_SEPARATORS = "\t;,|"
_LONGEST_CELL = 200_000
# Letters that a Vietnamese text in code page 1258 has in nearly every line, but a Latin-1 reading of it never.
_VIETNAMESE = set("ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")


def read_text_table(content: bytes, path: Path) -> tuple[SourceSheet, list[Issue]]:
    """Read CSV, TSV or semicolon text in UTF-8, UTF-16, code page 1258 or a legacy font's single bytes."""
    text, encoding = decode(content)
    separator = _separator(text)
    csv.field_size_limit(_LONGEST_CELL)
    rows: list[list[CellValue]] = []
    cells = 0
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            rows.append(list(record[:MOST_COLUMNS]))
            cells += len(record)
            if len(rows) > MOST_ROWS or cells > MOST_CELLS:
                raise FileProblem(
                    message("too_many_cells", "Tệp “{name}” có quá nhiều dòng.", name=path.name),
                    message("split_file_rows", "Chia danh sách thành nhiều tệp."),
                )
    except csv.Error as error:
        raise FileProblem(
            message("broken_text", "Tệp “{name}” không đọc được thành bảng.", name=path.name),
            message("save_as_xlsx", "Mở tệp bằng Excel, lưu lại dạng .xlsx rồi nhập lại."),
        ) from error
    issues = []
    if encoding not in ("utf-8", "utf-16"):
        issues.append(
            Issue(
                "old_encoding",
                Severity.NOTE,
                message(
                    "old_encoding",
                    "Tệp dùng bảng mã cũ ({encoding}), chữ đã được chuyển sang Unicode.",
                    encoding=encoding,
                ),
            )
        )
    return SourceSheet(path.stem, rows), issues


def decode(content: bytes) -> tuple[str, str]:
    """Text of the bytes and the encoding found: ``utf-8``, ``utf-16``, ``cp1258`` or ``single-byte``."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace"), "utf-16"
    if content[:200].count(b"\x00") > len(content[:200]) // 4:
        encoding = "utf-16-le" if content[1:2] == b"\x00" else "utf-16-be"
        return content.decode(encoding, errors="replace"), "utf-16"
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    viscii = unicodedata.normalize("NFC", content.decode("cp1258", errors="replace"))
    if _looks_vietnamese(viscii):
        return viscii, "cp1258"
    # Bytes of an old font (TCVN3, VNI): one letter per byte, converted later column by column.
    return content.decode("cp1252", errors="replace"), "single-byte"


def _looks_vietnamese(text: str) -> bool:
    """Code page 1258 writes tones as combining marks; after composition nearly all letters are Vietnamese ones."""
    letters = [letter for letter in text.lower() if ord(letter) > 127 and letter.isalpha()]
    loose = sum(1 for letter in text if unicodedata.combining(letter))
    good = sum(1 for letter in letters if letter in _VIETNAMESE)
    return bool(letters) and good >= 0.97 * len(letters) and loose <= 0.02 * len(letters) + 1


def _separator(text: str) -> str:
    sample = [line for line in text[:200_000].splitlines() if line.strip()][:200]

    def score(mark: str) -> tuple[int, int]:
        counts = [len(next(csv.reader([line], delimiter=mark), [])) for line in sample]
        widths = [count for count in counts if count > 1]
        if not widths:
            return (0, 0)
        usual = max(set(widths), key=widths.count)
        return (widths.count(usual) * 100 // len(sample), usual)

    csv.field_size_limit(_LONGEST_CELL)
    try:
        return max(_SEPARATORS, key=score) if sample else ","
    except csv.Error:
        return ","
