"""The exchange as people see it: the district merges, decides and answers; the commune reads, and disagrees once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.records import Person
from desktop.practice import PRACTICE_OFFICER
from exports.merging.period_board import ExpectedUnit, set_expected_units
from ui.pages.merging.page import MergePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.app import MadeWindow
    from desktop.lifecycle import OpenUnit

View = tuple[str, str, "QWidget"]
_OTHERS = (ExpectedUnit("H01-02", "Xã Mường Bằng", "0987654321"), ExpectedUnit("H01-03", "Xã Nà Tấu", "0911222333"))
_CORRECTED = 3


@dataclass(frozen=True, slots=True)
class ExchangeStory:
    """Workbooks that wait for the district, the folder for what is written, and the month as ``YYYY-MM``."""

    upper: OpenUnit
    files: Sequence[Path]
    folder: Path
    period: str

    def views(self, commune: MadeWindow, district: MadeWindow, settle: Callable[[], None]) -> Iterator[View]:
        """What to save, in the order in which it happens; ``settle`` waits until a window has read."""
        above, below = _merge_page(district, settle), _merge_page(commune, settle)
        yield from self._district(above, district, settle)
        self._correct(below)
        answer = self._written(lambda: above.send.answer_to(self.folder, self.period, ""), settle)
        yield from self._commune(below, commune, answer, settle)
        again = self._written(lambda: below.send.send_to(self.folder, self.period, ""), settle)
        above.open_target(str(again))
        settle()
        above.receive.write_now()
        settle()
        above.open_view("conflicts")
        settle()
        yield "merge-objection", "Xã không đồng ý: cấp trên quyết định", district.window

    def _district(self, page: MergePage, district: MadeWindow, settle: Callable[[], None]) -> Iterator[View]:
        page.receive.add_files(self.files)
        settle()
        page.receive.files.show_tab("conflicts")
        yield "merge-preview", "Xem trước khi gộp, chưa ghi gì", district.window
        page.receive.write_now()
        settle()
        yield "merge-done", "Đã gộp", district.window
        page.open_view("conflicts")
        settle()
        yield "merge-conflict", "Mâu thuẫn trước khi quyết định", district.window
        page.conflicts.choose_last()
        page.conflicts.decide()
        settle()
        yield "merge-decided", "Mâu thuẫn sau khi quyết định", district.window
        reports = page.receive.batch.plan.files if page.receive.batch.plan is not None else []
        senders = {report.unit: report.unit_name for report in reports if report.unit}
        expected = [ExpectedUnit(code, name) for code, name in senders.items()]
        set_expected_units(self.upper.store, [*expected, *_OTHERS])
        page.open_view("period")
        settle()
        yield "merge-board", "Ai đã gửi, ai cần nhắc", district.window

    def _correct(self, below: MergePage) -> None:
        """The district corrects telephones and gives a number, as an officer there would in the list of people."""
        store = self.upper.store
        people = [person for person in store.all("person") if isinstance(person, Person) and person.phone]
        chosen = people[:_CORRECTED]
        with store.transaction("edit", PRACTICE_OFFICER, "Sửa sau khi đối chiếu") as tx:
            for number, person in enumerate(chosen):
                tx.update("person", person.id, {"phone": f"098800011{number}"})
            tx.update("person", chosen[0].id, {"health_card": "GD4010123456789"})
            tx.create(
                "target",
                {"measure": "si_new", "period": self.period[:4], "value": 45, "unit": below.session.store.unit.code},
            )

    def _commune(
        self, page: MergePage, commune: MadeWindow, answer: Path, settle: Callable[[], None]
    ) -> Iterator[View]:
        page.open_target(str(answer))
        settle()
        page.receive.files.show_tab("above")
        yield "merge-answer", "Xã xem trước tệp trả lời", commune.window
        page.receive.write_now()
        settle()
        yield "merge-answered", "Cấp trên đã sửa mấy người", commune.window
        page.open_view("above")
        settle()
        page.above.choose_first()
        yield "merge-corrections", "Từng chỗ cấp trên sửa, ai sửa, lúc nào", commune.window
        page.above.object_selected()
        settle()
        yield "merge-disagreed", "Không đồng ý: giá trị của xã trở lại, chờ quyết định", commune.window

    def _written(self, write: Callable[[], None], settle: Callable[[], None]) -> Path:
        """The workbook that appears in the folder."""
        before = set(self.folder.iterdir())
        write()
        settle()
        return next(path for path in sorted(set(self.folder.iterdir()) - before) if path.suffix == ".xlsx")


def _merge_page(made: MadeWindow, settle: Callable[[], None]) -> MergePage:
    made.window.open("merge")
    settle()
    page = made.window.page("merge")
    if not isinstance(page, MergePage):
        raise TypeError("the window has no page for merging")
    return page
