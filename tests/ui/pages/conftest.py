"""The practice commune for page tests: built once per run, copied for each test, opened with the real services."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db.store import Store
from exports.practice.commune import build_practice, practice_unit
from policy.book import Book, load_book
from ui.background import Background
from ui.operations import Operations
from ui.pages.page import Page, Workbench
from ui.session import Session

KEY = bytes(range(32))
TODAY = dt.date(2026, 11, 22)


def clock() -> dt.datetime:
    return dt.datetime(2026, 11, 22, 8, 30, tzinfo=dt.timezone(dt.timedelta(hours=7)))


@pytest.fixture(scope="session")
def book() -> Book:
    return load_book()


@pytest.fixture(scope="session")
def practice_file(tmp_path_factory: pytest.TempPathFactory, book: Book) -> Path:
    path = tmp_path_factory.mktemp("practice") / "ansinh.db"
    with Store.create(path, KEY, practice_unit(), clock) as store:
        build_practice(store, 1, TODAY, book=book)
    return path


@pytest.fixture
def store(practice_file: Path, tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "ansinh.db"
    shutil.copy(practice_file, path)
    with Store.open(path, KEY, clock) as opened:
        yield opened


@pytest.fixture
def bench(store: Store, book: Book, background: Background, presenter: Any) -> Workbench:
    session = Session(store, book, clock, "Nguyễn Thị Hoa")
    return Workbench(session, Operations(session, background, presenter))


@pytest.fixture
def idle(qtbot: QtBot, background: Background) -> Callable[[], None]:
    """Wait until everything asked of the background has been delivered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not background.busy, timeout=10_000)

    return wait


@pytest.fixture
def open_page(qtbot: QtBot, bench: Workbench, idle: Callable[[], None]) -> Callable[[Callable[[Workbench], Page]], Any]:
    """Make a page, show it, and wait for its first reading."""

    def made(factory: Callable[[Workbench], Page]) -> Page:
        page = factory(bench)
        qtbot.addWidget(page)
        page.resize(1160, 680)
        page.show()
        page.refresh()
        idle()
        return page

    return made
