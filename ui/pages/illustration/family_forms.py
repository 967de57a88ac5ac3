"""Questions about a household: when and for how long its cards are paid, and what it can afford a month."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.operations.family_insurance import MOST_MEMBERS
from ui.pages.page import Workbench
from ui.theme import SPACE_S
from ui.widgets.chips import Segmented
from ui.widgets.inputs import DateEdit, MoneyEdit, NumberEdit
from ui.widgets.labels import label

FIRST_BUDGET = 500_000
BUDGET_STEP = 50_000
BUDGET_SLIDER = 60
FIRST_COUNT = 4


class HealthForm(QWidget):
    """Payment day and period; the number of people when the household is not in the roster."""

    changed = Signal()
    count_changed = Signal(int)

    def __init__(self, bench: Workbench, months: list[int]) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(label(tr("Ngày đóng"), "field"))
        self.paid_on = DateEdit()
        self.paid_on.setAccessibleName(tr("Ngày đóng"))
        self.paid_on.set_value(bench.session.today)
        self.paid_on.value_changed.connect(self.changed)
        box.addWidget(self.paid_on)
        box.addWidget(label(tr("Đóng cho"), "field"))
        self._months = Segmented(
            [(str(count), tr("{months} tháng", months=count)) for count in months], str(months[-1])
        )
        self._months.changed.connect(lambda _key: self.changed.emit())
        box.addWidget(self._months)
        self._count_name = label(tr("Số người trong hộ"), "field")
        self.count = NumberEdit()
        self.count.setAccessibleName(tr("Số người trong hộ"))
        self.count.set_value(FIRST_COUNT)
        self.count.value_changed.connect(self._counted)
        box.addWidget(self._count_name)
        box.addWidget(self.count)
        self.ask_count(False)

    @property
    def months(self) -> int:
        return int(self._months.current)

    @property
    def people(self) -> int:
        """The number of people typed, within reason."""
        typed = self.count.value() if self.count.check() else None
        return min(max(typed or FIRST_COUNT, 1), MOST_MEMBERS)

    def ask_count(self, asked: bool) -> None:
        """Ask for the number of people, or not when the roster knows them."""
        self._count_name.setVisible(asked)
        self.count.setVisible(asked)

    def _counted(self) -> None:
        self.count_changed.emit(self.people)


class BudgetForm(QWidget):
    """Đồng a month the household can afford."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(label(tr("Mỗi tháng cả nhà dành được"), "field"))
        self.budget = MoneyEdit()
        self.budget.setAccessibleName(tr("Mỗi tháng cả nhà dành được"))
        self.budget.set_value(FIRST_BUDGET)
        self.budget.value_changed.connect(self._typed)
        box.addWidget(self.budget)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Kéo để đổi số tiền"))
        self.slider.setRange(0, BUDGET_SLIDER)
        self.slider.setValue(FIRST_BUDGET // BUDGET_STEP)
        self.slider.valueChanged.connect(self._slid)
        box.addWidget(self.slider)
        box.addWidget(
            label(tr("Tiền thẻ BHYT trả cả năm một lần được chia đều cho 12 tháng để dành."), "caption", wrap=True)
        )

    @property
    def amount(self) -> int | None:
        """The budget, None while it cannot be read."""
        return self.budget.value() if self.budget.check() else None

    def _typed(self) -> None:
        self.slider.setValue((self.amount or 0) // BUDGET_STEP)
        self.changed.emit()

    def _slid(self, place: int) -> None:
        amount = self.amount
        if amount is not None and min(amount // BUDGET_STEP, BUDGET_SLIDER) == place:
            return
        self.budget.set_value(place * BUDGET_STEP)
        self.changed.emit()
