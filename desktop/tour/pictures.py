"""A picture of every screen of the real window, at the size of the laptops it is made for."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import MadeWindow, application, make_window
from desktop.lifecycle import OpenUnit
from desktop.tour.exchange import ExchangeStory
from desktop.tour.journal import Journal, Picture
from ui.background import Background
from ui.error_presenter import ErrorPresenter
from ui.i18n import show
from ui.pages.scene import Scene
from ui.start.first_run import FirstRun
from ui.start.unlock import UnlockScreen

WIDTH, HEIGHT = 1366, 768
_PATIENCE_SECONDS = 30.0
_QUIET_ROUNDS = 3


class _Errors(ErrorPresenter):
    """Nobody is there to close a message box: an error ends the tour, a question is answered with no."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: list[BaseException] = []

    def present(self, error: BaseException, *_doing: object, **_how: object) -> None:
        """Keep the error for :meth:`raise_first`."""
        self._seen.append(error)

    def confirm(self, *_asked: object, **_how: object) -> bool:
        """Say no."""
        return False

    def inform(self, *_told: object, **_how: object) -> None:
        """Nobody listens."""

    def raise_first(self) -> None:
        """Stop the tour with the first error a page met."""
        if self._seen:
            raise self._seen[0]


def take_pictures(
    journal: Journal, unit: OpenUnit, language: str, targets: Mapping[str, str], story: ExchangeStory | None = None
) -> None:
    """Open every page and every scene it offers, wait until it has read, and save what stands on the screen.

    ``targets`` are opened on the page of that key before its scenes: a file for the page of imports. ``story`` goes on
    in a second window, the district's, at the end.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application(language)
    errors = _Errors()
    made = make_window(unit, presenter=errors)
    try:
        made.window.resize(WIDTH, HEIGHT)
        made.window.show()
        chapter = journal.chapter("Các màn hình")
        folder = journal.out / "hinh"
        folder.mkdir(exist_ok=True)
        told = _story(app, made, story, errors) if story is not None else ()
        shown = chain(_doors(app, made), _views(app, made, targets), told)
        for number, (name, caption, widget) in enumerate(shown, start=1):
            file = f"hinh/{number:02}-{name}.png"
            _save(widget, journal.out / file)
            chapter.pictures.append(Picture(file, caption))
            errors.raise_first()
    finally:
        made.close()


def _doors(app: QApplication, made: MadeWindow) -> Iterator[tuple[str, str, QWidget]]:
    """What stands before the window: the first run and the question for the password."""
    presenter = _Errors()
    officers = [made.window.bench.session.officer]
    nothing_happens: Callable[..., str] = lambda *_: ""  # noqa: E731 - the doors are only looked at
    doors = (
        ("first-run", "Lần mở đầu tiên", FirstRun(nothing_happens, made.background, presenter)),
        (
            "unlock",
            "Mở sổ bằng mật khẩu",
            UnlockScreen("", officers, nothing_happens, nothing_happens, made.background, presenter),
        ),
    )
    for name, caption, door in doors:
        door.resize(WIDTH, HEIGHT)
        door.show()
        _settle(app, made.background)
        yield name, caption, door
        door.hide()
        door.deleteLater()


def _views(app: QApplication, made: MadeWindow, targets: Mapping[str, str]) -> Iterator[tuple[str, str, QWidget]]:
    """Every page, then its scenes: name of the file, what it shows, what to save."""
    window, background = made.window, made.background
    for spec in made.pages:
        window.open(spec.key)
        _settle(app, background)
        page = window.page(spec.key)
        if page is None:
            continue
        yield spec.key, show(spec.title), window
        if spec.key in targets:
            page.open_target(targets[spec.key])
            _settle(app, background)
        for scene in page.tour_scenes():
            yield from _scene(app, made, spec.key, scene)


def _story(
    app: QApplication, made: MadeWindow, story: ExchangeStory, errors: _Errors
) -> Iterator[tuple[str, str, QWidget]]:
    """Two windows side by side: what goes up, what comes down."""
    district = make_window(story.upper, presenter=errors)
    try:
        district.window.resize(WIDTH, HEIGHT)
        district.window.show()

        def settle() -> None:
            _settle(app, made.background)
            _settle(app, district.background)
            errors.raise_first()

        yield from story.views(made, district, settle)
    finally:
        district.close()


def _scene(app: QApplication, made: MadeWindow, key: str, scene: Scene) -> Iterator[tuple[str, str, QWidget]]:
    dialog = scene.show()
    _settle(app, made.background)
    yield f"{key}-{scene.name}", show(scene.title), dialog or made.window
    if dialog is not None:
        dialog.close()
    _settle(app, made.background)


def _settle(app: QApplication, background: Background) -> None:
    """Let background reads arrive and the layout come to rest."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    quiet = 0
    while quiet < _QUIET_ROUNDS and time.monotonic() < deadline:
        app.processEvents()
        quiet = 0 if background.busy else quiet + 1
        time.sleep(0.01)
    app.processEvents()


def _save(widget: QWidget, path: Path) -> None:
    if not widget.grab().save(str(path), "PNG"):
        raise OSError(f"the picture could not be written: {path.name}")
