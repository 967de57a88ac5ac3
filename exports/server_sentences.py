"""The sentences of errors about a database on a server."""

from __future__ import annotations

from collections.abc import Mapping

from exports.store_sentences import UNCHANGED, StoreSentences
from policy.messages import Message, message

_ASK = message("ask_server_keeper", "Hỏi người quản trị máy chủ.")


def _place(data: Mapping[str, object]) -> str:
    return str(data.get("place") or data.get("path") or "")


def _unreachable(data: Mapping[str, object]) -> Message:
    return message("server_unreachable", "Không có máy chủ nào trả lời ở “{place}”.", place=_place(data))


def _refused(data: Mapping[str, object]) -> Message:
    if data.get("reason") == "tls":
        return message(
            "server_tls",
            "Máy chủ “{place}” không mở được đường truyền bảo vệ (TLS) như địa chỉ đòi.",
            place=_place(data),
        )
    return message(
        "server_refused", "Máy chủ “{place}” không cho vào: sai tên, mật khẩu hoặc chưa được cấp quyền.",
        place=_place(data),
    )  # fmt: skip


def _address(data: Mapping[str, object]) -> Message:
    if data.get("reason") == "unprotected":
        return message("server_unprotected", "Địa chỉ đòi đường truyền không bảo vệ tới một máy khác.")
    return message("server_address", "Địa chỉ máy chủ không đọc được.")


def _empty(data: Mapping[str, object]) -> Message:
    return message("server_empty", "Trong “{place}” chưa có sổ tổng hợp.", place=_place(data))


def _exists(data: Mapping[str, object]) -> Message:
    return message("server_store_exists", "Trong “{place}” đã có sổ tổng hợp.", place=_place(data))


def _foreign(data: Mapping[str, object]) -> Message:
    return message(
        "server_foreign", "“{place}” đang chứa dữ liệu của phần mềm khác hoặc không dùng mã UTF-8.", place=_place(data)
    )


def _too_old(data: Mapping[str, object]) -> Message:
    return message(
        "server_too_old",
        "Máy chủ chạy PostgreSQL {found}, cũ hơn bản 14 mà phần mềm cần.",
        found=str(data.get("found")),
    )


def _elsewhere(_data: Mapping[str, object]) -> Message:
    return message("backup_elsewhere", "Sổ nằm trên máy chủ nên không sao lưu từ đây.")


SERVER_SENTENCES: dict[str, StoreSentences] = {
    "server_unreachable": StoreSentences(
        _unreachable, UNCHANGED, message("check_line", "Kiểm tra đường mạng và địa chỉ rồi làm lại.")
    ),
    "server_refused": StoreSentences(_refused, UNCHANGED, _ASK),
    "server_address_invalid": StoreSentences(
        _address,
        UNCHANGED,
        message("write_address", "Ghi dạng postgresql://tên@máy/cơ-sở-dữ-liệu; tới máy khác phải có sslmode=require."),
    ),
    "server_database_empty": StoreSentences(
        _empty, UNCHANGED, message("run_server_init", "Tạo sổ trước bằng lệnh init với cùng --database.")
    ),
    "server_store_exists": StoreSentences(
        _exists, UNCHANGED, message("use_it", "Bỏ lệnh init và làm việc với sổ đó, hoặc dùng một cơ sở dữ liệu khác.")
    ),
    "server_database_foreign": StoreSentences(
        _foreign, UNCHANGED, message("empty_database", "Dùng một cơ sở dữ liệu trống riêng cho phần mềm, mã UTF-8.")
    ),
    "server_too_old": StoreSentences(_too_old, UNCHANGED, _ASK),
    "backup_elsewhere": StoreSentences(_elsewhere, UNCHANGED, _ASK),
}
