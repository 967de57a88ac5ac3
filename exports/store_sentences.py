"""The sentences of database errors, one block per code of ``db.errors``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from policy.messages import Message, message

UNCHANGED = message("data_unchanged", "Dữ liệu không thay đổi.")
TAKEN_BACK = message("data_taken_back", "Việc đang làm dở đã được rút lại, dữ liệu còn nguyên.")
BACKUPS_SAFE = message("backups_safe", "Các bản sao lưu không bị ảnh hưởng.")

_RESTORE = message("restore_backup", "Khôi phục từ bản sao lưu gần nhất.")
_RECOVERY = message(
    "use_recovery_code", "Gõ lại mật khẩu, chú ý bộ gõ và phím Caps Lock, hoặc dùng mã khôi phục in trên giấy."
)
_OTHER_PLACE = message("choose_other_place", "Chọn nơi lưu khác.")
UPDATE = message("update_program", "Cài bản mới nhất của chương trình rồi mở lại.")
_REINSTALL = message("reinstall_program", "Cài lại chương trình.")
_TRY_LATER = message("close_other", "Đóng cửa sổ kia hoặc đợi việc đang chạy xong rồi thử lại.")
AGAIN = message("try_again", "Khi cần, làm lại từ đầu.")
_REPORT = message("report_fault", "Gửi nhật ký cho người hỗ trợ.")

Data = Mapping[str, object]
_What = Callable[[Data], Message]


@dataclass(frozen=True, slots=True)
class StoreSentences:
    """What happened (made from the error's data), what that means for the data, what to do."""

    what: _What
    data_safe: Message
    remedy: Message


def _value(data: Data, name: str) -> str:
    return str(data.get(name, ""))


def _file(data: Data) -> str:
    return Path(_value(data, "path")).name or "ansinh.db"


def _not_a_database(data: Data) -> Message:
    return message("not_a_database", "“{name}” không phải tệp sổ của An Sinh Xã.", name=_file(data))


def _not_encrypted(data: Data) -> Message:
    return message("not_encrypted", "“{name}” là cơ sở dữ liệu không mã hóa nên không được mở.", name=_file(data))


def _wrong_key(_data: Data) -> Message:
    return message("wrong_key", "Khóa không mở được tệp sổ: khóa thuộc sổ khác, hoặc trang đầu của tệp đã hỏng.")


def _database_damaged(_data: Data) -> Message:
    return message("database_damaged", "Tệp sổ có chỗ hỏng.")


def _database_newer(_data: Data) -> Message:
    return message("database_newer", "Sổ được ghi bằng bản chương trình mới hơn bản đang chạy.")


def _database_missing(_data: Data) -> Message:
    return message("database_missing", "Chưa có sổ trong thư mục dữ liệu này.")


def _database_exists(_data: Data) -> Message:
    return message("database_exists", "Thư mục dữ liệu này đã có sổ.")


def _database_busy(_data: Data) -> Message:
    return message("database_busy", "Sổ đang được một cửa sổ hoặc lệnh khác sử dụng.")


def _disk_full(_data: Data) -> Message:
    return message("disk_is_full", "Ổ đĩa đã đầy.")


def _read_only_place(_data: Data) -> Message:
    return message("read_only_place", "Thư mục dữ liệu chỉ cho đọc.")


def _disk_error(_data: Data) -> Message:
    return message("disk_error", "Ổ đĩa từ chối đọc hoặc ghi.")


def _engine_too_old(_data: Data) -> Message:
    return message("engine_too_old", "Bộ lưu trữ đi kèm chương trình quá cũ, không đủ an toàn để ghi.")


def _setting_refused(_data: Data) -> Message:
    return message("setting_refused", "Một thiết lập an toàn của bộ lưu trữ không có hiệu lực nên sổ không được mở.")


def _row_not_found(_data: Data) -> Message:
    return message("row_not_found", "Không có dòng này trong sổ, hoặc dòng đã bị xóa.")


def _unknown_name(data: Data) -> Message:
    name = _value(data, "field") or _value(data, "name") or _value(data, "entity")
    return message("unknown_name", "Sổ không có mục “{name}”.", name=name)


def _invalid_value(data: Data) -> Message:
    return message("invalid_value", "Giá trị của “{field}” không hợp lệ.", field=_value(data, "field"))


def _action_not_found(_data: Data) -> Message:
    return message("action_not_found", "Không có việc nào mang số này để rút lại.")


def _filter_error(data: Data) -> Message:
    if data.get("field"):
        return message("filter_field", "Không có mục “{field}” để lọc.", field=_value(data, "field"))
    return message("filter_error", "Điều kiện lọc chưa đúng ở ký tự thứ {place}.", place=_place(data))


def _place(data: Data) -> int:
    position = data.get("position", 0)
    return position + 1 if isinstance(position, int) else 1


def _wrong_password(_data: Data) -> Message:
    return message("wrong_password", "Mật khẩu không đúng.")


def _password_paused(data: Data) -> Message:
    return message(
        "password_paused", "Đã gõ sai mật khẩu nhiều lần; cần đợi {seconds} giây.", seconds=_value(data, "seconds")
    )


def _weak_password(data: Data) -> Message:
    reason = _value(data, "reason")
    if reason == "short":
        return message("short_password", "Mật khẩu phải có ít nhất 8 ký tự.")
    if reason == "name":
        return message("name_password", "Mật khẩu không được là tên cán bộ.")
    return message("common_password", "Mật khẩu này quá phổ biến, dễ bị đoán.")


def _vault_damaged(_data: Data) -> Message:
    return message("vault_damaged", "Tệp khóa vault.json không đọc được.")


def _vault_missing(_data: Data) -> Message:
    return message("vault_missing", "Bên cạnh tệp sổ không có tệp khóa vault.json.")


def _officer_error(data: Data) -> Message:
    return message(
        "officer_error", "Không làm được việc này với cán bộ đã chọn ({reason}).", reason=_value(data, "reason")
    )


def _not_allowed(_data: Data) -> Message:
    return message("not_allowed", "Vai trò của cán bộ không cho phép làm việc này.")


def _backup_invalid(data: Data) -> Message:
    return message("backup_invalid", "“{name}” không phải bản sao lưu dùng được.", name=_file(data))


def _store_error(_data: Data) -> Message:
    return message("store_error", "Bộ lưu trữ báo lỗi.")


_COPY_VAULT = message("copy_vault", "Chép lại vault.json từ bản sao lưu vào thư mục dữ liệu.")
_CHOOSE_FILE = message("choose_other_file", "Chọn tệp khác; nếu đây là sổ đang dùng thì khôi phục từ bản sao lưu.")
_SEE_TIMELINE = message("look_up_number", "Xem lại tên hoặc số rồi thử lại.")
_FREE_SPACE = message("free_space", "Giải phóng dung lượng hoặc chọn nơi lưu khác.")

BY_CODE: dict[str, StoreSentences] = {
    "not_a_database": StoreSentences(_not_a_database, UNCHANGED, _CHOOSE_FILE),
    "not_encrypted": StoreSentences(_not_encrypted, UNCHANGED, _CHOOSE_FILE),
    "wrong_key": StoreSentences(_wrong_key, BACKUPS_SAFE, _RESTORE),
    "database_damaged": StoreSentences(_database_damaged, BACKUPS_SAFE, _RESTORE),
    "database_newer": StoreSentences(_database_newer, UNCHANGED, UPDATE),
    "database_missing": StoreSentences(
        _database_missing,
        UNCHANGED,
        message("run_init", "Tạo sổ bằng lệnh “ansinh init”, hoặc mở chương trình để tạo."),
    ),
    "database_exists": StoreSentences(
        _database_exists, UNCHANGED, message("other_folder", "Chọn thư mục dữ liệu khác bằng --data-dir.")
    ),
    "database_busy": StoreSentences(_database_busy, UNCHANGED, _TRY_LATER),
    "already_open": StoreSentences(_database_busy, UNCHANGED, _TRY_LATER),
    "disk_full": StoreSentences(_disk_full, TAKEN_BACK, _FREE_SPACE),
    "read_only_place": StoreSentences(_read_only_place, UNCHANGED, _OTHER_PLACE),
    "disk_error": StoreSentences(_disk_error, TAKEN_BACK, _OTHER_PLACE),
    "engine_too_old": StoreSentences(_engine_too_old, UNCHANGED, _REINSTALL),
    "setting_refused": StoreSentences(_setting_refused, UNCHANGED, _REINSTALL),
    "row_not_found": StoreSentences(_row_not_found, UNCHANGED, _SEE_TIMELINE),
    "unknown_entity": StoreSentences(_unknown_name, UNCHANGED, _SEE_TIMELINE),
    "unknown_field": StoreSentences(_unknown_name, UNCHANGED, _SEE_TIMELINE),
    "invalid_value": StoreSentences(
        _invalid_value, UNCHANGED, message("correct_value", "Sửa lại giá trị rồi thử lại.")
    ),
    "action_not_found": StoreSentences(_action_not_found, UNCHANGED, _SEE_TIMELINE),
    "filter_error": StoreSentences(
        _filter_error, UNCHANGED, message("see_filter_help", "Xem cách viết điều kiện bằng “ansinh list --help”.")
    ),
    "wrong_password": StoreSentences(_wrong_password, UNCHANGED, _RECOVERY),
    "password_paused": StoreSentences(
        _password_paused, UNCHANGED, message("wait_then_try", "Đợi hết thời gian đó rồi thử lại.")
    ),
    "weak_password": StoreSentences(
        _weak_password, UNCHANGED, message("choose_passphrase", "Chọn một câu dài dễ nhớ làm mật khẩu.")
    ),
    "vault_damaged": StoreSentences(_vault_damaged, BACKUPS_SAFE, _COPY_VAULT),
    "vault_missing": StoreSentences(_vault_missing, BACKUPS_SAFE, _COPY_VAULT),
    "officer_error": StoreSentences(_officer_error, UNCHANGED, message("check_officer", "Kiểm tra lại tên cán bộ.")),
    "not_allowed": StoreSentences(_not_allowed, UNCHANGED, message("ask_lead", "Nhờ cán bộ phụ trách làm việc này.")),
    "backup_invalid": StoreSentences(_backup_invalid, UNCHANGED, message("other_backup", "Chọn bản sao lưu khác.")),
}
FALLBACK = StoreSentences(_store_error, TAKEN_BACK, _REPORT)

_PROBLEMS = {
    "pages": message("problem.pages", "Trang dữ liệu bị hỏng; cần khôi phục từ bản sao lưu."),
    "foreign_key": message("problem.foreign_key", "Có dòng trỏ tới dòng không tồn tại."),
    "change": message("problem.change", "Nhật ký thay đổi có dòng bị sửa từ bên ngoài."),
    "audit": message("problem.audit", "Nhật ký truy cập bị sửa, xóa hoặc đổi thứ tự."),
    "tables": message("problem.tables", "Bảng tra cứu lệch với nhật ký; tính lại là sửa được."),
    "search": message("problem.search", "Bảng tìm kiếm lệch với nhật ký; tính lại là sửa được."),
}
_UNKNOWN_PROBLEM = message("problem.other", "Sổ có chỗ không như mong đợi.")


def problem_sentence(code: str) -> Message:
    """A finding of the integrity check in words."""
    return _PROBLEMS.get(code, _UNKNOWN_PROBLEM)
