"""The composition root: the only place that builds the services of the window, and the shell that holds them."""

from __future__ import annotations

import datetime as dt
import json
import logging
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from db.backup import due, list_backups, restore
from db.errors import AlreadyOpen, StoreError
from db.vault import Unlocked, Vault
from desktop import VERSION
from desktop.clock import system_clock
from desktop.crash import CrashHooks
from desktop.law import pack_folder
from desktop.lifecycle import Clock, OpenUnit, found_unit, open_unit
from desktop.logs import start_log, stop_log
from desktop.machine import machine_mark
from desktop.paths import DataFolder
from desktop.practice import PRACTICE_OFFICER, PRACTICE_PASSWORD, lay_exercises, opens_by_itself
from desktop.recovery import offer, way_back
from desktop.single_instance import SingleWindow
from exports.practice.commune import practice_unit
from exports.progress import Cancelled
from ui import i18n, theme
from ui.background import Background
from ui.error_presenter import ErrorPresenter
from ui.main_window import MainWindow
from ui.operations import Operations
from ui.operations.global_search import search_provider
from ui.pages.page import PageSpec, Workbench, visible
from ui.pages.registry import PAGES
from ui.pages.settings.display import LANGUAGE_NAME, SCALE_NAME
from ui.session import Place, Preferences, Role, Session
from ui.start.first_run import Beginning, FirstRun, NewUnit
from ui.start.preparing import PreparingProgress
from ui.start.unlock import UnlockScreen

_ROLES = {"viewer": Role.OFFICER, "entry": Role.OFFICER, "lead": Role.LEAD, "admin": Role.LEAD}
_BACKUP_EVERY = dt.timedelta(days=1)
_CALL_MS = 1000
_DRESSED = "ansinh_dressed"


def application(language: str, scale: float = 1.0) -> QApplication:
    """The Qt application with language, letters and colours; one per process, dressed once."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    if app.property(_DRESSED):
        return app
    qInstallMessageHandler(_log_qt)
    app.setApplicationName("An Sinh Xã")
    app.setApplicationVersion(VERSION)
    i18n.install(app, language)
    theme.apply(app, scale)
    app.setProperty(_DRESSED, True)
    return app


def _log_qt(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt has to say is for the log, not for the terminal of a person."""
    logging.getLogger("qt").info("%s", text)


@dataclass(frozen=True, slots=True)
class MadeWindow:
    """A window with the worker behind it; the database stays whoever opened it."""

    window: MainWindow
    background: Background
    pages: tuple[PageSpec, ...]

    def close(self) -> None:
        """End the work and take the window away; what pages hold unwritten is written first."""
        self.window.leave()
        self.background.close()
        self.window.hide()
        self.window.deleteLater()


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways out of the window that only the shell knows; without a shell they lead nowhere."""

    restart: Callable[[], None] = lambda: None
    restore: Callable[[Path], None] = lambda _backup: None
    practise: Callable[[], None] = lambda: None


def make_window(
    unit: OpenUnit,
    preferences: Preferences | None = None,
    ways: Ways | None = None,
    presenter: ErrorPresenter | None = None,
) -> MadeWindow:
    """The main window over an open unit, its first page in front; ``presenter`` takes the place of message boxes."""
    ways = ways or Ways()
    unit.store.restrict(unit.officer.role)
    place = Place(
        unit.vault,
        unit.unlocked,
        pack_folder(unit.folder),
        unit.folder.backups,
        VERSION,
        unit.back_up,
        ways.restart,
        ways.restore,
        ways.practise,
    )
    session = Session(
        unit.store,
        unit.book,
        unit.clock,
        unit.officer.name,
        _ROLES.get(unit.officer.role, Role.OFFICER),
        preferences or Preferences(),
        unit.content,
        place,
    )
    background = Background()
    presenter = presenter or ErrorPresenter(None, VERSION, unit.clock)
    bench = Workbench(session, Operations(session, background, presenter))
    shown = visible(PAGES, session)
    window = MainWindow(bench, shown, search_provider(session))
    for spec in shown[:1]:
        window.open(spec.key)
    return MadeWindow(window, background, tuple(shown))


class PreferencesFile:
    """Small choices of this computer beside the database; a lost file harms nobody."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        """The choices as saved; none when the file is missing or damaged."""
        values: Mapping[str, str] = {}
        with suppress(OSError, ValueError):
            found = json.loads(self._path.read_text(encoding="utf-8"))
            values = {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}
        return Preferences(values, self.save)

    def save(self, values: Mapping[str, str]) -> None:
        """Replace the file; a full disk is not worth a message here."""
        with suppress(OSError):
            self._path.write_text(json.dumps(dict(values), ensure_ascii=False, indent=1), encoding="utf-8")


class Shell(QObject):
    """Leads from the door to the window and back: first run, password, practice, lock, end."""

    def __init__(self, app: QApplication, folder: DataFolder, clock: Clock, instance: SingleWindow) -> None:
        super().__init__()
        self._app = app
        self._home = folder
        self._folder = folder
        self._clock = clock
        self._door = Background(pool_size=1)
        self._presenter = ErrorPresenter(None, VERSION, clock)
        self.unit: OpenUnit | None = None
        self._life = ExitStack()
        self._made: MadeWindow | None = None
        self.screen: QWidget | None = None
        self._instance = instance
        self._founder = ("", "")
        self._bell = QTimer(self, interval=_CALL_MS)
        self._bell.timeout.connect(self._answer_call)
        self._bell.start()

    def start(self) -> None:
        """Show what stands before the window."""
        if not self._folder.holds_database:
            self._show(self._first_run())
            return
        vault = Vault.load(self._folder.vault, self._clock)
        if opens_by_itself(vault):
            self._open(self.unlock(PRACTICE_OFFICER, PRACTICE_PASSWORD))
            return
        screen = UnlockScreen(
            "", [officer.name for officer in vault.officers], self.unlock, self._recover, self._door, self._presenter
        )
        screen.opened.connect(self._open)
        screen.practice_asked.connect(self.open_practice)
        self._show(screen)

    def _first_run(self) -> FirstRun:
        screen = FirstRun(self.found, self._door, self._presenter)
        screen.finished.connect(self.begin)
        screen.practice_asked.connect(self.open_practice)
        return screen

    def found(self, wanted: NewUnit) -> str:
        """Create the unit of the first run; returns the recovery code."""
        founded = found_unit(self._folder, wanted.unit, wanted.officer, wanted.password, self._clock)
        self._founder = (wanted.officer, wanted.password)
        return founded.recovery_code

    def begin(self, beginning: Beginning) -> None:
        """Go where the officer chose at the end of the first run."""
        if beginning.way == "practice":
            self.open_practice()
            return
        self._open(self.unlock(*self._founder))
        if beginning.file is not None and self._made is not None:
            self._made.window.open("import", str(beginning.file))

    def unlock(self, officer: str, password: str) -> tuple[Vault, Unlocked]:
        """Open the vault of the folder.

        Raises:
            WrongPassword, PasswordPaused: see the classes.
        """
        vault = Vault.load(self._folder.vault, self._clock)
        return vault, vault.unlock(password, officer)

    def _recover(self, code: str, officer: str, password: str) -> tuple[Vault, Unlocked]:
        vault = Vault.load(self._folder.vault, self._clock)
        vault.set_password(vault.unlock_with_recovery(code), officer, password)
        return vault, vault.unlock(password, officer)

    def open_practice(self) -> None:
        """Leave the door and enter the practice commune, made on the first visit."""
        self._leave()
        self._folder = self._home.practice
        fresh = not self._folder.holds_database
        if fresh:
            found_unit(self._folder, practice_unit(), PRACTICE_OFFICER, PRACTICE_PASSWORD, self._clock)
        self._open(self.unlock(PRACTICE_OFFICER, PRACTICE_PASSWORD))
        if fresh and self.unit is not None and self._made is not None:
            unit = self.unit
            self._made.background.start(lambda _progress: lay_exercises(unit.folder, unit.store, self._clock))

    def _open(self, key: tuple[Vault, Unlocked]) -> None:
        vault, unlocked = key
        progress = PreparingProgress(self.screen)
        try:
            opening = open_unit(self._folder, vault, unlocked, self._clock, progress=progress)
            self.unit = self._life.enter_context(opening)
        except Cancelled:
            if self.screen is None:  # nothing stood before the window
                self._app.quit()
            return
        except Exception as error:  # noqa: BLE001 - whatever stands in the way is told and the door stays
            way = way_back(self._folder, unlocked, error)
            if way is None:
                self._presenter.present(error, i18n.tr("mở sổ"))
            elif offer(self._folder, unlocked, way, self._clock, self._presenter):
                self._open(key)
            return
        finally:
            progress.close()
        ways = Ways(self.lock, self.restore, self.open_practice)
        made = make_window(self.unit, PreferencesFile(self._folder.preferences).load(), ways)
        made.window.lock_asked.connect(self.lock)
        made.window.close_asked.connect(self.end)
        self._made = made
        self._show(made.window)
        self._back_up_when_due(_BACKUP_EVERY, made.background)

    def _back_up_when_due(self, every: dt.timedelta, background: Background) -> None:
        unit = self.unit
        if unit is not None and self._is_due(unit, every):
            background.start(lambda _progress: unit.back_up("daily"))

    def _is_due(self, unit: OpenUnit, every: dt.timedelta) -> bool:
        return due(unit.store, list_backups(unit.folder.backups), self._clock(), every)

    def lock(self) -> None:
        """Close the database and ask for the password again; out of the practice commune, go back to the real one."""
        self._leave()
        self._folder = self._home
        self.start()

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the database and open it again with the same key."""
        unit = self.unit
        if unit is None:
            return
        vault, unlocked, folder = unit.vault, unit.unlocked, unit.folder
        unit.back_up("restore")
        self._leave()
        try:
            restore(folder.database, backup, unlocked.key, self._clock, machine=machine_mark(folder.root))
        except StoreError as error:
            self._presenter.present(error, i18n.tr("khôi phục sổ"))
        self._open((vault, unlocked))

    def end(self) -> None:
        """The person closes the window: back up what changed, then end the program."""
        self._leave()
        self._app.quit()

    def _leave(self) -> None:
        """Close window and database; changes since the last backup go into a new one."""
        if self._made is not None:
            self._made.close()
            self._made = None
        unit, self.unit = self.unit, None
        if unit is not None:
            with suppress(Exception):  # the work is safe in the database; a backup that fails must not hold the exit
                if self._is_due(unit, dt.timedelta()):
                    unit.back_up("exit")
            self._life.close()
            self._life = ExitStack()

    def _show(self, screen: QWidget) -> None:
        if self.screen is not None and self.screen is not screen:
            self.screen.hide()
            self.screen.deleteLater()
        self.screen = screen
        screen.show()

    def _answer_call(self) -> None:
        if self._instance.was_called() and self.screen is not None:
            self.screen.setWindowState(self.screen.windowState())
            self.screen.raise_()
            self.screen.activateWindow()

    def close(self) -> None:
        """Leave everything closed, however the program ends."""
        self._bell.stop()
        self._leave()
        self._door.close()


def run_window(folder: DataFolder, language: str) -> int:
    """Open the window and stay until it is closed; a second window of one folder calls the first and ends."""
    folder.root.mkdir(parents=True, exist_ok=True)
    kept = PreferencesFile(folder.preferences).load()
    app = application(language or kept.get(LANGUAGE_NAME, "vi"), float(kept.get(SCALE_NAME, "1")))
    app.setQuitOnLastWindowClosed(True)
    try:
        with SingleWindow(folder.root) as instance:
            log = start_log(folder.logs)
            hooks = CrashHooks(folder.logs)
            shell = Shell(app, folder, system_clock, instance)
            try:
                shell.start()
                return app.exec()
            finally:
                shell.close()
                hooks.close()
                stop_log(log)
    except AlreadyOpen:
        return 0
