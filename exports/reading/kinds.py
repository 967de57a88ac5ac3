"""What a file is, told from its first bytes; the extension often lies."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from pathlib import Path

import olefile

from exports.issues import FileProblem
from exports.reading.ods_encryption import is_encrypted_ods
from policy.messages import message

LARGEST_FILE = 25_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_HEAD = 8192
_FILEPASS = 0x002F
_BEFORE_FILEPASS = frozenset(
    {0x0809, 0x0086, 0x00E1, 0x00C1, 0x00E2, 0x005C, 0x005B}
)  # BOF, write protection, its user
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_TEXT_EXTENSIONS = {".csv", ".tsv", ".txt"}


def sniff(path: Path) -> str:
    """Name of the content: ``xlsx ods xls encrypted html spreadsheetml csv``.

    Raises:
        FileProblem: the file is missing, a lock file, empty, too large or no list at all.
    """
    _refuse_by_outside(path)
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if head.startswith(_OLE):
        return "encrypted" if _is_encrypted_ole(path.read_bytes()) else "xls"
    if head.startswith(_ZIP):
        return _zip_kind(path)
    if head[:2] in (b"\x09\x08", b"\x09\x04", b"\x09\x02"):  # a BIFF stream without its compound file
        return "xls"
    text = _opening(head)
    if text.startswith("<") and "<Workbook" in text and "urn:schemas-microsoft-com:office:spreadsheet" in text:
        return "spreadsheetml"
    if re.search(r"<(!doctype\s+html|html|table|meta|body)\b", text, re.IGNORECASE):
        return "html"
    if text.startswith("<"):
        raise not_a_workbook(path)
    if _looks_like_text(head) and (path.suffix.lower() in _TEXT_EXTENSIONS or _has_columns(text)):
        return "csv"
    raise not_a_workbook(path)


def not_a_workbook(path: Path) -> FileProblem:
    """The finding that the content is no list that can be read."""
    return FileProblem(
        message("not_a_workbook", "“{name}” không phải là bảng tính đọc được.", name=path.name),
        message("save_as_xlsx", "Mở tệp bằng Excel, lưu lại dạng .xlsx rồi nhập lại."),
    )


def _refuse_by_outside(path: Path) -> None:
    if path.name.startswith(("~$", ".~lock")):
        raise FileProblem(
            message("temp_lock_file", "“{name}” là tệp tạm của Excel, không phải danh sách.", name=path.name),
            message("choose_real_file", "Chọn tệp cùng tên không có “~$” ở đầu."),
        )
    if path.exists() and not path.is_file():
        raise FileProblem(
            message("not_a_file", "“{name}” là thư mục hoặc thiết bị, không phải tệp.", name=path.name),
            message("choose_files_inside", "Chọn từng tệp bên trong."),
        )
    if not path.is_file():
        raise FileProblem(
            message("file_missing", "Không tìm thấy tệp “{name}”.", name=path.name),
            message("check_place", "Kiểm tra lại nơi lưu hoặc cắm lại USB."),
        )
    size = path.stat().st_size
    if size == 0:
        raise FileProblem(
            message("empty_file", "Tệp “{name}” rỗng (0 byte).", name=path.name),
            message("copy_again", "Chép lại tệp từ nơi gửi."),
        )
    if size > LARGEST_FILE:
        raise FileProblem(
            message(
                "too_big", "Tệp “{name}” quá lớn ({size} MB; nhiều nhất 25 MB).", name=path.name, size=size // 1_000_000
            ),
            message("split_file", "Chia danh sách thành nhiều tệp hoặc xóa ảnh trong tệp."),
        )


def _is_encrypted_ole(content: bytes) -> bool:
    """An enciphered .xlsx inside a compound file, or an .xls whose first records say that the rest is enciphered."""
    if _ENCRYPTED_STREAM in content:
        return True
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as package:
            name = next((one for one in ("Workbook", "Book") if package.exists(one)), "")
            head = package.openstream(name).read(_HEAD) if name else b""
    except (OSError, ValueError, IndexError, KeyError):
        return False
    place = 0
    while place + 4 <= len(head):
        code, length = struct.unpack_from("<HH", head, place)
        if code == _FILEPASS:
            return True
        if code not in _BEFORE_FILEPASS:
            return False
        place += 4 + length
    return False


def _zip_kind(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as package:
            names = {name.replace("\\", "/").lower() for name in package.namelist()}
            if "mimetype" in names and "content.xml" in names:
                return "encrypted" if is_encrypted_ods(package) else "ods"
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return "xlsx"  # the guard says what is broken
    return "xlsx"


def _opening(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", errors="replace").lstrip("\ufeff \t\r\n")
    if head[:200].count(b"\x00") > len(head[:200]) // 4:
        encoding = "utf-16-le" if head[1:2] == b"\x00" else "utf-16-be"
        return head.decode(encoding, errors="replace").lstrip()
    return head.decode("utf-8", errors="replace").lstrip("\ufeff \t\r\n")


def _looks_like_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if head.count(b"\x00") > len(head) // 4:
        return True  # UTF-16 without its mark
    return not re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", head)


def _has_columns(text: str) -> bool:
    """Whether the first lines repeat one separator, as a list saved as text under a spreadsheet's name does."""
    lines = [line for line in text.splitlines()[:20] if line.strip()][:-1]  # the last one may be cut off
    for mark in "\t;,|":
        counts = [line.count(mark) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
        if usual >= 1 and counts.count(usual) >= max(2, 0.6 * len(counts)):
            return True
    return False
