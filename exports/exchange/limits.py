"""What one exchange workbook carries: never more than the office that receives it reads back.

A list of an exchange workbook is not continued in a second sheet: it would come back only in part wherever a person
copies, sorts or sends one sheet, and the receiving side's guard (``exports/reading``) ends far below a full sheet.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from exports.exchange.layout import SHEETS
from exports.issues import FileProblem
from exports.reading.guard import LARGEST_PART, LARGEST_UNPACKED, MOST_CELLS, MOST_ROWS
from exports.reading.kinds import LARGEST_FILE
from policy.messages import message

_COLUMNS = {layout.name: len(layout.columns) for layout in SHEETS}


def refuse_long_lists(rows: Mapping[str, int]) -> None:
    """Refuse lists that would not be read back; ``rows`` are those of each visible sheet, without the heading.

    Raises:
        FileProblem: a list has more rows, or all together more cells, than a reader takes.
    """
    cells = sum((count + 1) * _COLUMNS.get(name, 1) for name, count in rows.items())
    for name, count in rows.items():
        if count >= MOST_ROWS:
            raise _too_large(name, count)
    if cells > MOST_CELLS:
        longest = max(rows, key=lambda name: rows[name] * _COLUMNS.get(name, 1))
        raise _too_large(longest, rows[longest])


def refuse_large_file(written: Path | BytesIO, rows: Mapping[str, int]) -> None:
    """Refuse a finished workbook that the receiving guard would turn away; ``written`` is its readable form.

    Raises:
        FileProblem: the file or a part of it is larger than a reader takes.
    """
    size = written.stat().st_size if isinstance(written, Path) else written.getbuffer().nbytes
    with zipfile.ZipFile(written) as package:
        parts = [entry.file_size for entry in package.infolist()]
    if size > LARGEST_FILE or max(parts) > LARGEST_PART or sum(parts) > LARGEST_UNPACKED:
        longest = max(rows, key=lambda name: rows[name])
        raise _too_large(longest, rows[longest])


def _too_large(sheet: str, rows: int) -> FileProblem:
    return FileProblem(
        message(
            "exchange_too_large",
            "Chưa lập sổ trao đổi: trang {sheet} có {rows} dòng, nhiều hơn mức nơi nhận đọc lại được trong một tệp. "
            "Không có gì bị ghi.",
            sheet=sheet,
            rows=rows,
        ),
        message(
            "exchange_too_large.remedy",
            "Sổ trao đổi chở dữ liệu của một xã. Cấp huyện, tỉnh gửi báo cáo tổng hợp ra Excel, hoặc trả lời từng xã.",
        ),
    )
