"""``change-password``, ``erase-person`` and ``audit``."""

from __future__ import annotations

import argparse

from db import audit
from db.errors import RowNotFound
from desktop.command_line.console import Console
from desktop.command_line.folders import given_password
from desktop.command_line.opening import opened, password_for, unlocked
from desktop.command_line.parser import UsageError
from policy.messages import message


def change_password(arguments: argparse.Namespace, console: Console) -> int:
    """Give the officer a new password.

    Raises:
        WrongPassword, PasswordPaused, WeakPassword: the old one still holds.
    """
    _, vault, key = unlocked(arguments)
    old = password_for(arguments, vault)
    question = message("new_password", "Mật khẩu mới")
    new = given_password(arguments.new_password_file, "--new-password-file", question, twice=True)
    vault.change_password(key.officer.name, old, new)
    console.document({"officer": key.officer.name, "changed": True})
    console.say(message("password_changed", "Đã đổi mật khẩu của {officer}.", officer=key.officer.name))
    return 0


def erase_person(arguments: argparse.Namespace, console: Console) -> int:
    """Erase one person's data for good, the history included.

    Raises:
        RowNotFound: there is no such person.
    """
    with opened(arguments, console, "erase") as unit:
        if unit.store.get("person", arguments.id) is None:
            raise RowNotFound(entity="person", row_id=arguments.id)
        with unit.store.transaction("erase", unit.officer.name) as tx:
            emptied = tx.erase("person", arguments.id, arguments.reason)
        audit.record(unit.store, unit.officer.name, "erase", arguments.id)
    console.document({"id": arguments.id, "changes_emptied": emptied})
    console.say(
        message(
            "person_erased",
            "Đã xóa hẳn dữ liệu của người này ({count} thay đổi). Các bản sao lưu cũ vẫn còn dữ liệu đến khi bị thay.",
            count=emptied,
        )
    )
    return 0


def show_audit(arguments: argparse.Namespace, console: Console) -> int:
    """Print the newest entries and verify the chain; 1 when it is broken."""
    if arguments.limit < 1:
        raise UsageError(message("bad_limit", "Số dòng phải từ 1 trở lên."))
    with opened(arguments, console, "audit") as unit:
        entries = audit.entries(unit.store, arguments.limit)
        broken = audit.first_break(unit.store)
    rows = [
        {
            "number": entry.number,
            "at": entry.at.isoformat(timespec="seconds"),
            "officer": entry.officer,
            "deed": entry.deed,
            "object": entry.object,
            "detail": entry.detail,
        }
        for entry in entries
    ]
    console.document({"whole": broken is None, "first_break": broken, "entries": rows})
    heads = (
        message("head.at", "Lúc"),
        message("head.officer", "Cán bộ"),
        message("head.deed", "Việc"),
        message("head.object", "Đối tượng"),
    )
    console.table(heads, ((row["at"], row["officer"], row["deed"], row["object"]) for row in rows))
    if broken is not None:
        console.say(message("audit_broken", "Nhật ký bị sửa từ dòng số {number}.", number=broken))
        return 1
    console.say(message("audit_whole", "Nhật ký nguyên vẹn."))
    return 0
