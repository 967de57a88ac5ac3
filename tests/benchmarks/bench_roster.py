"""The people's page on 100,000 people: opening, and search painted as one types.

``python -m tests.benchmarks.bench_roster [PEOPLE]``. Search is set against one frame of a screen (16.7 ms) and
against a plain LIKE over the same table in the same run.
"""

from __future__ import annotations

import datetime as dt
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from db.store import Store, Unit
from policy.book import load_book
from policy.periods import PartialDate
from tests.accuracy_import.people import make_people
from ui import i18n, theme
from ui.background import Background
from ui.error_presenter import ErrorPresenter
from ui.operations import Operations
from ui.pages.page import Workbench
from ui.pages.roster import PeoplePage
from ui.session import Session

FRAME_MS = 1000 / 60
PER_HOUSE = 4
_NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
_WORDS = ("ng", "ngu", "nguyen", "nguyen v", "nguyen van", "nguyen van an", "tran thi", "le", "pham 19", "hoang thi h")


def fill(store: Store, count: int) -> None:
    """Villages, houses and invented people."""
    rng = Random(1)
    known = make_people(2000, 1)
    with store.transaction("create", "bench") as tx:
        villages = tx.create_many("village", [{"name": f"Thôn {number}"} for number in range(1, 31)])
        homes = tx.create_many(
            "household", [{"code": f"{n:06d}", "village": rng.choice(villages)} for n in range(count // PER_HOUSE)]
        )
        tx.create_many("person", (_person(known[n % len(known)], n, homes[n // PER_HOUSE % len(homes)], rng)
                                  for n in range(count)))  # fmt: skip


def _person(true: object, number: int, home: str, rng: Random) -> dict[str, object]:
    name, sex = str(getattr(true, "full_name", "")), str(getattr(true, "sex", ""))
    return {
        "full_name": name, "sex": sex, "birth": PartialDate(rng.randint(1940, 2024), rng.randint(1, 12)),
        "cccd": f"0{number:011d}", "phone": f"09{number:08d}", "household": home, "life_status": "living",
        "occupation": rng.choice(("Làm ruộng", "Buôn bán", "Học sinh", "")),
        "si_status": rng.choice(("none", "voluntary", "compulsory", "")), "group": rng.choice(("", "1", "2", "3")),
    }  # fmt: skip


def waited(background: Background, ready: Callable[[], bool]) -> float:
    """Milliseconds until the window shows what was asked."""
    begun = time.perf_counter()
    while not ready():
        QApplication.processEvents()
        time.sleep(0.001)  # a window at rest does not hold the interpreter
        if time.perf_counter() - begun > 120:
            raise TimeoutError("the page did not answer")
    return (time.perf_counter() - begun) * 1000


def main(arguments: list[str]) -> int:
    """Run and print one line per measure."""
    count = int(arguments[0]) if arguments else 100_000
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    i18n.install(app, "vi")
    theme.apply(app)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "ansinh.db"
        with Store.create(path, bytes(32), Unit("X", "Xã thử", "commune"), lambda: _NOW) as store:
            begun = time.perf_counter()
            fill(store, count)
            print(f"{count} people written in {time.perf_counter() - begun:.1f} s")
            background = Background()
            session = Session(store, load_book(), lambda: _NOW, "bench")
            try:
                measure(session, background, count)
            finally:
                background.close()
    return 0


def measure(session: Session, background: Background, count: int) -> None:
    """Open, count, type, select."""
    begun = time.perf_counter()
    page = PeoplePage(Workbench(session, Operations(session, background, ErrorPresenter())))
    page.resize(1160, 680)
    page.show()
    page.refresh()
    waited(background, lambda: page.grid.model.rowCount() == count)
    page.grid.view.viewport().repaint()
    print(f"page open and painted: {(time.perf_counter() - begun) * 1000:.0f} ms")
    waited(background, lambda: not background.busy)
    print(f"all counts of the sidebar: {(time.perf_counter() - begun) * 1000:.0f} ms")
    typed, plain = [], []
    for words in _WORDS * 3:
        before = page.grid.model.source
        begun = time.perf_counter()
        page.search.setText(words)
        page.search.returnPressed.emit()
        waited(background, lambda before=before: page.grid.model.source is not before)
        page.grid.view.viewport().repaint()
        typed.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        session.store.select(
            "SELECT n FROM person WHERE "
            + " AND ".join("name_fold LIKE ?" for _ in words.split())
            + " ORDER BY name_sort",
            [f"%{word}%" for word in words.split()],
        )
        plain.append((time.perf_counter() - begun) * 1000)
        waited(background, lambda: not background.busy)
    p50, p99 = statistics.median(typed), max(typed)
    print(f"search painted p50 {p50:.1f} ms ({p50 / FRAME_MS:.1f} frames), worst {p99:.1f} ms")
    print(f"plain LIKE alone p50 {statistics.median(plain):.1f} ms; ratio {p50 / statistics.median(plain):.2f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
