"""Opens password-protected workbooks, refusing a package that was changed after it was sealed."""

from __future__ import annotations

import io
import struct
import unicodedata
import zipfile
from pathlib import Path
from typing import Any

import msoffcrypto
from msoffcrypto.exceptions import DecryptionError, InvalidKeyError
from msoffcrypto.format.ooxml import OOXMLFile

from exports.issues import FileProblem, PasswordNeeded
from exports.reading.ods_encryption import UnknownOdsCipher, WrongOdsPassword, decrypt_ods
from policy.messages import message

_EVERYBODYS = "VelvetSweatshop"
"""With this password spreadsheet programs open, without asking, what is protected against changes only."""


class _Wrong(Exception):  # noqa: N818 - an answer, not a fault
    pass


def decrypt(path: Path, password: str | None) -> bytes:
    """The plain workbook inside an encrypted one (.xlsx of either kind, .xls, .ods).

    A password is tried as typed and with its tone marks composed and decomposed: input methods differ.

    Raises:
        PasswordNeeded: no password, or a wrong one.
        FileProblem: the encryption is unknown or the content was tampered with.
    """
    try:
        content = path.read_bytes()
        for candidate in [*_spellings(password or ""), _EVERYBODYS]:
            try:
                return _opened(content, candidate)
            except _Wrong:
                continue
    except (
        DecryptionError,
        UnknownOdsCipher,
        zipfile.BadZipFile,
        OSError,
        ValueError,
        KeyError,
        AttributeError,
        AssertionError,
        IndexError,
        InvalidKeyError,
        TypeError,
        struct.error,
    ) as error:
        raise FileProblem(
            message("cannot_decrypt", "Không mở khóa được tệp “{name}”: tệp bị hỏng hoặc đã bị sửa.", name=path.name),
            message("ask_sender_again", "Xin bên gửi tệp lưu lại và gửi lại."),
        ) from error
    if not password:
        raise PasswordNeeded(
            message("password_needed", "Tệp “{name}” được đặt mật khẩu.", name=path.name),
            message("type_password", "Nhập mật khẩu do bên gửi cung cấp."),
        )
    raise PasswordNeeded(
        message("password_wrong", "Mật khẩu của tệp “{name}” không đúng.", name=path.name),
        message("type_password_again", "Kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại mật khẩu."),
    )


def _spellings(password: str) -> list[str]:
    """The password as typed and as other input methods would have typed it, each once."""
    typed = [password, password.strip()]
    forms = [unicodedata.normalize(form, one) for one in typed for form in ("NFC", "NFD")]
    return [one for one in dict.fromkeys([*typed, *forms]) if one]


def _opened(content: bytes, password: str) -> bytes:
    if content.startswith(b"PK"):
        try:
            return decrypt_ods(content, password)
        except WrongOdsPassword as error:
            raise _Wrong from error
    plain = io.BytesIO()
    office: Any = msoffcrypto.OfficeFile(io.BytesIO(content))
    modern = isinstance(office, OOXMLFile)
    try:
        office.load_key(password=password, **({"verify_password": True} if modern else {}))
    except (InvalidKeyError, UnicodeEncodeError) as error:  # the oldest kind knows Western letters only
        raise _Wrong from error
    # From here on the password is right: an integrity value that does not fit means a package that was changed.
    office.decrypt(plain, **({"verify_integrity": True} if modern else {}))
    return plain.getvalue()
