"""``init``: a new encrypted database, real or for practice."""

from __future__ import annotations

import argparse
from pathlib import Path

from db.store import Unit
from db.vault import Vault
from desktop.clock import system_clock
from desktop.command_line.console import Console, TerminalProgress
from desktop.command_line.folders import folder_of, given_password
from desktop.command_line.opening import server_password
from desktop.command_line.parser import UsageError
from desktop.lifecycle import found_unit, open_unit
from desktop.paths import DataFolder
from desktop.practice import PRACTICE_OFFICER, PRACTICE_PASSWORD, lay_exercises
from exports.progress import Progress
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
    if arguments.database:
        return _on_server(arguments, Unit(code, name, arguments.tier), console)
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
    exercises = _lay_exercises(folder, password, progress) if arguments.practice else []
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
            "exercises": [str(path) for path in exercises],
        }
    )
    console.say(message("unit_created", "Đã tạo sổ mã hóa của {name} trong {folder}.", name=name, folder=folder.root))
    console.say(
        message("recovery_code", "Mã khôi phục (chép ra giấy, cất trong két): {code}", code=founded.recovery_code)
    )
    if arguments.practice:
        facts = {"people": founded.people, "households": founded.households, "password": PRACTICE_PASSWORD}
        own = arguments.password_file is not None
        told = message("practice_filled", "Xã thực hành có {people} người trong {households} hộ.", **facts)
        with_password = message(
            "practice_created",
            "Xã thực hành có {people} người trong {households} hộ; mật khẩu: {password}",
            **facts,
        )
        console.say(told if own else with_password)
        console.say(
            message(
                "exercises", "Danh sách và tệp để làm thử việc nhập và gộp nằm trong {folder}.", folder=folder.exercises
            )
        )
    return 0


def _on_server(arguments: argparse.Namespace, unit: Unit, console: Console) -> int:
    """Make the store of a district or a province on a server; its roles and passwords are the server's."""
    if unit.tier == "commune" or arguments.practice:
        raise UsageError(
            message("server_for_districts", "Sổ trên máy chủ chỉ dành cho cấp huyện, cấp tỉnh; cấp xã bỏ --database.")
        )
    from desktop.consolidation import found_server_unit

    place = found_server_unit(arguments.database, server_password(arguments), unit, system_clock)
    console.document(
        {
            "unit": unit.code,
            "unit_name": unit.name,
            "tier": unit.tier,
            "practice": False,
            "database": place,
            "recovery_code": "",
            "people": 0,
            "households": 0,
        }
    )
    console.say(
        message("server_unit_created", "Đã tạo sổ tổng hợp của {name} tại {place}.", name=unit.name, place=place)
    )
    return 0


def _lay_exercises(folder: DataFolder, password: str, progress: Progress) -> list[Path]:
    vault = Vault.load(folder.vault, system_clock)
    with open_unit(folder, vault, vault.unlock(password), system_clock) as unit:
        return lay_exercises(folder, unit.store, system_clock, progress)
