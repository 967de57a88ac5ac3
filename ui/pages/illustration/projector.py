"""The same answer in letters a hall can read; arrows move the income, Escape goes back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from policy.plan import Outlook, Plan
from ui import fonts, formatting
from ui.i18n import tr
from ui.operations.illustration import Answer, Case
from ui.pages.illustration.plan_charts import NOMINAL, basis_title, life_chart
from ui.theme import Colour
from ui.widgets.charts import Chart, paint_chart

REFERENCE_HEIGHT = 1080
"""Letter sizes below are those of a screen of this height."""
LINE_GAP = 2
_SIZES = {"title": 34, "name": 30, "hero": 104, "figure": 60, "note": 26}


class _BigChart(QWidget):
    """A chart with letters that grow with the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.chart: Chart | None = None
        self.unit = 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.chart is not None:
            paint_chart(QPainter(self), QRectF(self.rect()), self.chart, self.unit)


class Projector(QWidget):
    """Full screen for trainers; ``moved`` asks for another place of the income slider."""

    moved = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Trình chiếu minh hoạ"))
        self.setProperty("look", "surface")
        self.setStyleSheet(f"QWidget {{ background: {Colour.surface}; }}")
        self._labels: dict[QLabel, str] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(48, 28, 48, 28)
        box.setSpacing(14)
        self.title = self._label("title", Colour.text_soft)
        box.addWidget(self.title)
        row = QHBoxLayout()
        row.setSpacing(40)
        left = QVBoxLayout()
        left.setSpacing(LINE_GAP)
        self.name = self._label("name", Colour.text)
        self.hero = self._label("hero", Colour.primary, bold=True)
        self.support = self._label("note", Colour.text_soft)
        for widget in (self.name, self.hero, self.support):
            left.addWidget(widget)
        left.addStretch(1)
        row.addLayout(left, 5)
        self._outlooks = [self._outlook(row) for _ in range(2)]
        box.addLayout(row)
        self.chart = _BigChart()
        box.addWidget(self.chart, 1)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setAccessibleName(tr("Kéo để đổi mức thu nhập"))
        self.slider.valueChanged.connect(self.moved)
        box.addWidget(self.slider)
        self._hint = self._label("note", Colour.text_soft)
        self._hint.setText(tr("Mũi tên trái, phải: đổi mức thu nhập · Esc: đóng"))
        box.addWidget(self._hint)

    def _label(self, size: str, colour: str, *, bold: bool = False) -> QLabel:
        made = QLabel()
        made.setStyleSheet(f"color: {colour};")
        made.setProperty("bold", bold)
        self._labels[made] = size
        return made

    def _outlook(self, row: QHBoxLayout) -> tuple[QLabel, QLabel, QLabel]:
        column = QVBoxLayout()
        column.setSpacing(LINE_GAP)
        made = (
            self._label("name", Colour.text), self._label("figure", Colour.text, bold=True),
            self._label("note", Colour.text_soft),
        )  # fmt: skip
        for widget in made:
            column.addWidget(widget)
        column.addStretch(1)
        row.addLayout(column, 4)
        return made

    def set_range(self, most: int, place: int) -> None:
        """Follow the slider of the page."""
        self.slider.setMaximum(most)
        self.slider.setValue(place)

    def show_answer(self, case: Case, given: Answer, basis: str) -> None:
        """Show another answer."""
        self.title.setText(case.name)
        income = formatting.money(given.question.income)
        self.name.setText(tr("Chọn mức {income} đồng, mỗi tháng tự đóng", income=income))
        plan = given.plan
        if plan is None:
            self.hero.setText(tr("Chưa tính được"))
            self.chart.chart = None
            self.chart.update()
            return
        self.hero.setText(tr("{amount} đồng", amount=formatting.money(plan.own_monthly)))
        parts = given.parts
        state = parts.state // parts.months if parts else 0
        local = parts.local // parts.months if parts else 0
        words = tr("Nhà nước hỗ trợ {amount} đồng", amount=formatting.money(state))
        if local:
            words += tr(", địa phương {amount} đồng", amount=formatting.money(local))
        self.support.setText(words)
        raised = formatting.money(given.question.raise_to)
        self._show_outlook(0, tr("Lương hưu nếu đóng tiếp"), plan, plan.if_continued, basis)
        self._show_outlook(1, tr("Nếu nâng mức {income}", income=raised), plan, plan.if_raised, basis)
        self.chart.chart = life_chart(plan, basis, given.question.assume.live_to, family=fonts.SCREEN_FAMILY)
        self.chart.setAccessibleName(basis_title(plan, basis))
        self.chart.update()

    def _show_outlook(self, place: int, name: str, plan: Plan, outlook: Outlook | None, basis: str) -> None:
        title, figure, note = self._outlooks[place]
        if outlook is None or outlook.pension is None or outlook.starts is None:
            for widget in (title, figure, note):
                widget.setText("")
            return
        amount = outlook.pension.monthly if basis == NOMINAL else outlook.real_pension
        title.setText(name)
        figure.setText(tr("{amount} đ", amount=formatting.money(amount)))
        when = formatting.month(outlook.starts)
        money = tr("số tiền sẽ ghi") if basis == NOMINAL else tr("giá năm {year}", year=plan.base_year)
        note.setText(tr("một tháng, suốt đời, từ {month}\n({money})", month=when, money=money))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        factor = min(self.height() / REFERENCE_HEIGHT, self.width() / 1920)
        for widget, size in self._labels.items():
            made = QFont(fonts.SCREEN_FAMILY)
            made.setPixelSize(max(round(_SIZES[size] * factor), 12))
            made.setWeight(QFont.Weight.Bold if widget.property("bold") else QFont.Weight.Medium)
            widget.setFont(made)
            widget.setFixedHeight(QFontMetrics(made).height() * (1 + widget.text().count("\n")))
        self.chart.unit = max(1.9 * factor, 1.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.slider.setValue(self.slider.value() + (1 if event.key() == Qt.Key.Key_Right else -1))
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
