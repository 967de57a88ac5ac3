"""``init``: a new encrypted database, real or for practice."""

from __future__ import annotations

import argparse

from db.store import Unit
from desktop.clock import system_clock
from desktop.command_line.console import Console, TerminalProgress
from desktop.command_line.folders import folder_of, given_password
from desktop.command_line.parser import UsageError
from desktop.lifecycle import found_unit
from desktop.practice import PRACTICE_OFFICER, PRACTICE_PASSWORD
from policy.messages import message

_FIRST_OFFICER = "Cán bộ"


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Create the unit and show the recovery code once.

    Raises:
        DatabaseExists, WeakPassword, ReadOnlyPlace: nothing was created.
        UsageError: no password, or an empty code or name.
    """
    code, name = arguments.unit.strip(), " ".join(arguments.unit_name.split())
    if not code or not name:
        raise UsageError(message("empty_unit", "Mã và tên đơn vị không được để trống."))
    officer, password = arguments.officer, ""
    if arguments.practice and arguments.password_file is None:
        officer, password = PRACTICE_OFFICER, PRACTICE_PASSWORD
    else:
        question = message("new_password", "Mật khẩu mới")
        password = given_password(arguments.password_file, "--password-file", question, twice=True)
    folder = folder_of(arguments)
    unit = Unit(code, name, arguments.tier, practice=arguments.practice)
    progress = TerminalProgress(console)
    founded = found_unit(folder, unit, officer or _FIRST_OFFICER, password, system_clock, progress)
    console.document(
        {
            "unit": code,
            "unit_name": name,
            "tier": arguments.tier,
            "practice": arguments.practice,
            "data_dir": str(folder.root),
            "officer": officer or _FIRST_OFFICER,
            "recovery_code": founded.recovery_code,
            "people": founded.people,
            "households": founded.households,
        }
    )
    console.say(message("unit_created", "Đã tạo sổ mã hóa của {name} trong {folder}.", name=name, folder=folder.root))
    console.say(
        message("recovery_code", "Mã khôi phục (chép ra giấy, cất trong két): {code}", code=founded.recovery_code)
    )
    if arguments.practice:
        facts = {"people": founded.people, "households": founded.households, "password": PRACTICE_PASSWORD}
        console.say(
            message(
                "practice_created",
                "Xã thực hành có {people} người trong {households} hộ; mật khẩu: {password}",
                **facts,
            )
        )
    return 0
