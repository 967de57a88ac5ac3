"""Every known error has one wording that says what happened, whether the data is safe, and what to do."""

from __future__ import annotations

import errno
from collections.abc import Iterator

import pytest

from db import errors
from exports.explain import SENTENCES, explain
from exports.issues import FileProblem
from exports.progress import Cancelled
from policy.messages import message
from policy.periods import PeriodError


def every_store_error() -> Iterator[type[errors.StoreError]]:
    for value in vars(errors).values():
        if isinstance(value, type) and issubclass(value, errors.StoreError) and value is not errors.StoreError:
            yield value


@pytest.mark.parametrize("kind", list(every_store_error()), ids=lambda kind: kind.__name__)
def test_every_store_error_has_its_own_sentences(kind: type[errors.StoreError]) -> None:
    assert kind.code in SENTENCES
    explanation = explain(kind())
    assert explanation is not None
    assert explanation.code == kind.code
    assert all(str(part).endswith((".", "?")) for part in explanation.messages())


@pytest.mark.parametrize("reason", ["short", "common", "name", "repeated"])
def test_a_weak_password_is_told_why(reason: str) -> None:
    assert str(explain(errors.WeakPassword(reason=reason))).startswith("Mật khẩu")


def test_sentences_carry_what_the_error_knows() -> None:
    assert "Sổ.xlsx" in str(explain(errors.NotADatabase(path="Sổ.xlsx")))
    assert "30 giây" in str(explain(errors.PasswordPaused(seconds=30)))
    assert "ký tự thứ 8" in str(explain(errors.FilterError(position=7, reason="value")))
    assert "shoe" in str(explain(errors.FilterError(field="shoe", reason="unknown_field")))


@pytest.mark.parametrize("code", [errno.ENOENT, errno.EISDIR, errno.EACCES, errno.ENOSPC, errno.EPIPE, errno.EIO])
def test_errors_of_the_system_name_the_file_but_not_the_folder(code: int) -> None:
    said = str(explain(OSError(code, "reason", "/nơi/riêng/danh sách.xlsx")))
    assert "riêng" not in said
    assert "None" not in said


def test_problems_of_files_keep_their_own_words() -> None:
    problem = FileProblem(message("x", "Tệp hỏng."), message("y", "Xin tệp khác."))
    said = explain(problem)
    assert said is not None
    assert [str(part) for part in said.messages()] == ["Tệp hỏng.", "Dữ liệu không thay đổi.", "Xin tệp khác."]


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt(), PeriodError("x"), MemoryError()])
def test_other_known_errors_are_explained(error: BaseException) -> None:
    assert explain(error) is not None


@pytest.mark.parametrize("error", [ValueError("x"), KeyError("x"), RuntimeError("x"), AssertionError()])
def test_a_fault_of_the_program_is_not_explained_away(error: Exception) -> None:
    assert explain(error) is None
