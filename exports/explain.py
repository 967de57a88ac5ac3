"""Known errors in words: what happened, whether the data is safe, what to do now.

Window and command line both ask here, so that one error has one wording. ``explain`` gives ``None`` for an exception
nobody foresaw: that is a fault of the program and is reported as such.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.errors import StoreError
from exports.issues import FileProblem
from exports.progress import Cancelled
from exports.server_sentences import SERVER_SENTENCES
from exports.store_sentences import AGAIN, BY_CODE, FALLBACK, TAKEN_BACK, UNCHANGED
from policy.book import NotInForce
from policy.book_reader import BookError
from policy.messages import Message, message
from policy.periods import PeriodError
from policy.problems import Problem

SENTENCES = BY_CODE | SERVER_SENTENCES


@dataclass(frozen=True, slots=True)
class Explanation:
    """Three answers for a person, each a sentence."""

    code: str
    what: Message
    data_safe: Message
    remedy: Message

    def messages(self) -> tuple[Message, ...]:
        """What to show in order, for a line or a box."""
        return (self.what, self.data_safe, self.remedy)

    def __str__(self) -> str:
        return " ".join(str(part) for part in self.messages())


def explain(error: BaseException) -> Explanation | None:
    """The explanation of a known error, or ``None`` when the error is a fault of the program."""
    if isinstance(error, FileProblem):
        return Explanation(error.code, error.cause, UNCHANGED, error.remedy or _CHECK_FILE)
    if isinstance(error, Problem):
        return Explanation(error.code, error.sentence, UNCHANGED, _CORRECT)
    if isinstance(error, NotInForce):
        return Explanation("not_in_force", error.sentence, UNCHANGED, _CORRECT)
    if isinstance(error, StoreError):
        return _explain_store(error)
    if isinstance(error, (Cancelled, KeyboardInterrupt)):
        return Explanation("cancelled", message("cancelled", "Đã dừng theo yêu cầu."), TAKEN_BACK, AGAIN)
    if isinstance(error, PeriodError):
        return _BAD_PERIOD
    if isinstance(error, BookError):
        return _explain_book(error)
    if isinstance(error, MemoryError):
        return Explanation(
            "out_of_memory",
            message("out_of_memory", "Máy không đủ bộ nhớ cho việc này."),
            TAKEN_BACK,
            message("close_programs", "Đóng bớt chương trình khác hoặc chia nhỏ tệp rồi thử lại."),
        )
    if isinstance(error, OSError):
        return _explain_system(error)
    return None


def _explain_store(error: StoreError) -> Explanation:
    sentences = SENTENCES.get(error.code, FALLBACK)
    return Explanation(error.code, sentences.what(error.data), sentences.data_safe, sentences.remedy)


def _explain_book(error: BookError) -> Explanation:
    return Explanation(
        "bad_parameters",
        message("bad_parameters", "Tham số pháp luật không đọc được ({detail}).", detail=str(error)),
        UNCHANGED,
        message("reinstall", "Nạp lại gói tham số hoặc cài lại chương trình."),
    )


def _explain_system(error: OSError) -> Explanation:
    name = Path(str(error.filename)).name if error.filename else ""
    what, remedy = _SYSTEM_ERRORS.get(error.errno or 0, (_system_unknown, _TRY_OTHER_PLACE))
    return Explanation("system_error", what(name, error), UNCHANGED, remedy)


_BAD_PERIOD = Explanation(
    "bad_period",
    message("bad_period", "Tháng hoặc ngày không có trong lịch."),
    UNCHANGED,
    message("write_period", "Viết tháng dạng 2026-11 và ngày dạng 2026-11-22."),
)
_TRY_OTHER_PLACE = message("choose_other_place", "Chọn nơi lưu khác.")
_CHECK_FILE = message("check_file", "Kiểm tra lại tệp hoặc chọn tệp khác.")
_CORRECT = message("correct_value", "Sửa lại giá trị rồi thử lại.")
_CHECK_NAME = message("check_name", "Kiểm tra lại tên và thư mục.")
_FREE_SPACE = message("free_space", "Giải phóng dung lượng hoặc chọn nơi lưu khác.")

_Sentence = Callable[[str, OSError], Message]


def _system_unknown(name: str, error: OSError) -> Message:
    detail = error.strerror or type(error).__name__
    return message("system_error", "Không đọc hoặc ghi được “{name}” ({detail}).", name=name, detail=detail)


def _missing(name: str, _error: OSError) -> Message:
    return message("file_missing", "Không tìm thấy “{name}”.", name=name)


def _is_folder(name: str, _error: OSError) -> Message:
    return message("is_folder", "“{name}” là thư mục, không phải tệp.", name=name)


def _not_folder(name: str, _error: OSError) -> Message:
    return message("not_folder", "Đường dẫn tới “{name}” đi qua một tệp, không phải thư mục.", name=name)


def _not_allowed(name: str, _error: OSError) -> Message:
    return message("not_permitted", "Không được phép đọc hoặc ghi “{name}”.", name=name)


def _disk_full(_name: str, _error: OSError) -> Message:
    return message("disk_is_full", "Ổ đĩa đã đầy.")


def _closed_pipe(_name: str, _error: OSError) -> Message:
    return message("output_closed", "Đầu ra đã bị đóng trước khi in xong.")


def _name_too_long(_name: str, _error: OSError) -> Message:
    return message("name_too_long", "Tên tệp hoặc đường dẫn quá dài.")


_SYSTEM_ERRORS: dict[int, tuple[_Sentence, Message]] = {
    errno.ENOENT: (_missing, _CHECK_NAME),
    errno.EISDIR: (_is_folder, _CHECK_NAME),
    errno.ENOTDIR: (_not_folder, _CHECK_NAME),
    errno.EACCES: (_not_allowed, _TRY_OTHER_PLACE),
    errno.EPERM: (_not_allowed, _TRY_OTHER_PLACE),
    errno.EROFS: (_not_allowed, _TRY_OTHER_PLACE),
    errno.ENOSPC: (_disk_full, _FREE_SPACE),
    errno.EPIPE: (_closed_pipe, AGAIN),
    errno.ENAMETOOLONG: (_name_too_long, _CHECK_NAME),
}
