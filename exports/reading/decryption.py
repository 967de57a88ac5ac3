"""Opens password-protected workbooks, refusing a package that was changed after it was sealed."""

from __future__ import annotations

import io
from pathlib import Path

import msoffcrypto
from msoffcrypto.exceptions import DecryptionError, InvalidKeyError

from exports.issues import FileProblem, PasswordNeeded
from policy.messages import message


def decrypt(path: Path, password: str | None) -> bytes:
    """The plain workbook inside an encrypted one.

    Raises:
        PasswordNeeded: no password, or a wrong one.
        FileProblem: the encryption is unknown or the content was tampered with.
    """
    if not password:
        raise PasswordNeeded(
            message("password_needed", "Tệp “{name}” được đặt mật khẩu.", name=path.name),
            message("type_password", "Nhập mật khẩu do bên gửi cung cấp."),
        )
    plain = io.BytesIO()
    with path.open("rb") as stream:
        try:
            office = msoffcrypto.OfficeFile(stream)
            office.load_key(password=password, verify_password=True)
            try:
                office.decrypt(plain, verify_integrity=True)
            except TypeError:  # the older BIFF formats carry no integrity value
                office.decrypt(plain)
        except InvalidKeyError as error:
            raise PasswordNeeded(
                message("password_wrong", "Mật khẩu của tệp “{name}” không đúng.", name=path.name),
                message("type_password_again", "Kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại mật khẩu."),
            ) from error
        except (DecryptionError, OSError, ValueError, KeyError, AttributeError, IndexError) as error:
            raise FileProblem(
                message(
                    "cannot_decrypt", "Không mở khóa được tệp “{name}”: tệp bị hỏng hoặc đã bị sửa.", name=path.name
                ),
                message("ask_sender_again", "Xin bên gửi tệp lưu lại và gửi lại."),
            ) from error
    return plain.getvalue()
