"""Records of the hidden sheets: JSON texts packed into cells so that no spreadsheet program alters a letter.

A cell holds at most 32,767 UTF-16 units, so a pack of records is cut into pieces that stand side by side in one row.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence

from exports.issues import FileProblem
from policy.messages import message

PIECE = 30_000
_TARGET = 24_000
# Letters that XML cannot hold or a program may drop, and the notation that is read as an escape.
_RISKY = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def record_text(record: object) -> str:
    """One record as JSON that survives any spreadsheet program letter by letter."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    if "_x" in text or not text.isascii():
        text = _RISKY.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text


class Packer:
    """Collects records, compressed, until their sheet is written; keeps the running digest."""

    def __init__(self) -> None:
        self._waiting: list[str] = []
        self._size = 0
        self._packs: list[bytes] = []
        self._digest = hashlib.sha256()
        self.records = 0

    def add(self, record: object) -> None:
        text = record_text(record)
        self._waiting.append(text)
        self._size += len(text) + 1
        self.records += 1
        if self._size >= _TARGET:
            self._close_pack()

    def rows(self) -> Iterator[list[str]]:
        """Cells of every row, ready to write; the pieces of a row join to a JSON array of records."""
        self._close_pack()
        for pack in self._packs:
            yield list(pieces(zlib.decompress(pack).decode()))

    @property
    def digest(self) -> str:
        """SHA-256 over all packs in order, in hexadecimal; call after the last record."""
        self._close_pack()
        return self._digest.hexdigest()

    def _close_pack(self) -> None:
        if not self._waiting:
            return
        content = f"[{','.join(self._waiting)}]".encode()
        self._digest.update(content)
        self._packs.append(zlib.compress(content, 1))
        self._waiting = []
        self._size = 0


def pieces(text: str) -> Iterator[str]:
    """Cut a text into pieces that fit a cell, never inside a pair of UTF-16 units."""
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    step = PIECE if units == len(text) else PIECE // 2
    for start in range(0, len(text), step):
        yield text[start : start + step]


def unpack(rows: Iterable[Sequence[object]]) -> tuple[list[object], str]:
    """Records of a hidden sheet and their digest.

    Raises:
        FileProblem: a cell was altered so that it is no JSON any more.
    """
    records: list[object] = []
    digest = hashlib.sha256()
    for row in rows:
        text = "".join([cell for cell in row if isinstance(cell, str)])
        if not text:
            continue
        digest.update(text.encode("utf-8", "surrogatepass"))
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise _tampered() from error
        if not isinstance(found, list):
            raise _tampered()
        records.extend(found)
    return records, digest.hexdigest()


def _tampered() -> FileProblem:
    return FileProblem(
        message("tampered", "Phần lịch sử ẩn trong tệp đã bị sửa hoặc bị hỏng nên không nhận tệp này."),
        message("export_again", "Xin bên gửi xuất lại tệp từ phần mềm và gửi lại."),
    )
