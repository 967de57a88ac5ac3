"""Every screen test runs with the program's own look and Vietnamese words, and with a throw-away session."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ui import i18n, theme
from ui.background import Background
from ui.operations import Operations
from ui.session import Session


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    if not qapp.property("look_applied"):
        i18n.install(qapp, "vi")
        theme.apply(qapp)
        qapp.setProperty("look_applied", True)


@dataclass
class RecordingPresenter:
    """Takes the place of the error box."""

    errors: list[tuple[BaseException, str]] = field(default_factory=list)

    def present(self, error: BaseException, doing: str = "") -> None:
        self.errors.append((error, doing))


@pytest.fixture
def presenter() -> RecordingPresenter:
    return RecordingPresenter()


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def make_session(store: Any = None, *, practice: bool = False) -> Session:
    unit = SimpleNamespace(
        name="UBND xã Mường Phăng", parent_name="", province="Điện Biên", tier="commune", practice=practice
    )
    store = store or SimpleNamespace()
    store.unit = unit
    return Session(store, None, lambda: dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC), "Lò Văn Inh")


@pytest.fixture
def operations(background: Background, presenter: RecordingPresenter) -> Operations:
    return Operations(make_session(), background, presenter)
