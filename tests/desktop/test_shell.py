"""From the door to the window and back, without a display and without a person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.store import Unit
from desktop.app import PreferencesFile, Shell
from desktop.paths import DataFolder
from desktop.single_instance import SingleWindow
from policy.messages import Message
from ui.main_window import MainWindow
from ui.start.first_run import Beginning, FirstRun, NewUnit
from ui.start.preparing import PreparingProgress
from ui.start.unlock import UnlockScreen

PASSWORD = "mat-khau-thu-1"


def clock() -> dt.datetime:
    return dt.datetime(2026, 11, 22, 8, 0, tzinfo=dt.timezone(dt.timedelta(hours=7)))


@pytest.fixture
def shell(tmp_path: Path, qapp: QApplication) -> Iterator[Shell]:
    with SingleWindow(tmp_path) as instance:
        made = Shell(qapp, DataFolder(tmp_path), clock, instance)
        yield made
        made.close()


@pytest.fixture
def founded(shell: Shell) -> Shell:
    """A shell whose first run is done up to the last step."""
    shell.start()
    wanted = NewUnit(Unit("26734", "Xã Tân Hòa", "commune"), "Lê Thị Cán Bộ", PASSWORD)
    assert len(shell.found(wanted).replace("-", "")) >= 26
    return shell


def waits_for(qtbot: QtBot, shell: Shell, kind: type) -> None:
    qtbot.waitUntil(lambda: isinstance(shell.screen, kind), timeout=20_000)


def test_an_empty_folder_begins_with_the_first_run(shell: Shell) -> None:
    shell.start()
    assert isinstance(shell.screen, FirstRun)


def test_after_the_first_run_the_window_opens_and_locks(founded: Shell, qtbot: QtBot) -> None:
    founded.begin(Beginning("empty"))
    waits_for(qtbot, founded, MainWindow)
    founded.lock()
    assert isinstance(founded.screen, UnlockScreen)
    founded.screen.opened.emit(founded.unlock("Lê Thị Cán Bộ", PASSWORD))
    waits_for(qtbot, founded, MainWindow)


def test_tables_of_an_older_program_are_made_anew_with_a_bar_and_can_wait(
    founded: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded.begin(Beginning("empty"))
    waits_for(qtbot, founded, MainWindow)
    assert founded.unit is not None
    with founded.unit.store.transaction("edit", "Lê Thị Cán Bộ") as tx:
        tx.create("village", {"name": "Thôn Đông"})
    founded.unit.store.set_setting("derived_fingerprint", "of an older program")
    founded.lock()
    door = founded.screen
    shown: list[tuple[str, int]] = []
    stops = iter([True])

    class Watched(PreparingProgress):
        def step(self, done: int, total: int | None, message: Message) -> None:
            super().step(done, total, message)
            assert self._dialog is not None
            shown.append((self._dialog.labelText(), done))

        def cancelled(self) -> bool:
            return next(stops, False)

    monkeypatch.setattr("desktop.app.PreparingProgress", Watched)
    key = founded.unlock("Lê Thị Cán Bộ", PASSWORD)
    assert isinstance(door, UnlockScreen)
    door.opened.emit(key)
    assert founded.screen is door
    assert founded.unit is None
    assert shown == [("Đang chuẩn bị sổ cho bản phần mềm mới…", 1)]
    door.opened.emit(key)
    waits_for(qtbot, founded, MainWindow)
    assert len(shown) > 1
    assert founded.unit is not None
    assert founded.unit.store.count("village") == 1


def test_practice_is_a_folder_of_its_own(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    shell.start()
    shell.open_practice()
    waits_for(qtbot, shell, MainWindow)
    assert (tmp_path / "practice" / "ansinh.db").exists()
    assert not (tmp_path / "ansinh.db").exists()


def test_leaving_backs_up_what_changed(founded: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    founded.begin(Beginning("empty"))
    waits_for(qtbot, founded, MainWindow)
    assert founded.unit is not None
    with founded.unit.store.transaction("edit", "Lê Thị Cán Bộ") as tx:
        tx.create("village", {"name": "Thôn Đông"})
    founded.close()
    assert list((tmp_path / "backups").glob("ansinh_*.db"))
    assert founded.unit is None


def test_preferences_survive_and_a_damaged_file_is_forgiven(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "preferences.json")
    file.load().put("rail/folded", "1")
    assert file.load().get("rail/folded") == "1"
    (tmp_path / "preferences.json").write_text("{", encoding="utf-8")
    assert file.load().get("rail/folded") == ""


def test_a_damaged_database_is_offered_the_newest_sound_backup(
    founded: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded.begin(Beginning("empty"))
    waits_for(qtbot, founded, MainWindow)
    with founded.unit.store.transaction("edit", "An") as tx:
        tx.create("person", {"full_name": "Trần Văn Bền"})
    founded.lock()
    database = tmp_path / "ansinh.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:100] + bytes(200) + whole[300:])
    asked: list[str] = []
    monkeypatch.setattr(
        founded._presenter, "confirm", lambda question, consequence, *_rest, **_more: asked.append(consequence) or True
    )
    founded.screen.opened.emit(founded.unlock("Lê Thị Cán Bộ", PASSWORD))
    waits_for(qtbot, founded, MainWindow)
    assert len(asked) == 1
    assert [person.full_name for person in founded.unit.store.all("person")] == ["Trần Văn Bền"]
    assert any(path.name.startswith("ansinh.db.") for path in tmp_path.iterdir())
