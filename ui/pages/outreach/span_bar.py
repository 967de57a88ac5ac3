"""Which days are shown: a month, a quarter, a year or everything ahead, with arrows to move."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import tr
from ui.operations.outreach import Span
from ui.theme import SPACE_XS, px
from ui.widgets.buttons import icon_button
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import label

_ROMAN = ("I", "II", "III", "IV")


def span_title(span: Span) -> str:
    """The span as a heading."""
    year, month = span.first.year, span.first.month
    if span.kind == "month":
        return tr("Tháng {month}/{year}", month=month, year=year)
    if span.kind == "quarter":
        return tr("Quý {quarter}/{year}", quarter=_ROMAN[(month - 1) // 3], year=year)
    if span.kind == "year":
        return tr("Năm {year}", year=year)
    return tr("Từ hôm nay")


class SpanBar(QWidget):
    """Emits ``changed`` with the new span."""

    changed = Signal(object)

    def __init__(self, today: dt.date, kinds: tuple[str, ...] = ("month", "quarter", "year", "ahead")) -> None:
        super().__init__()
        self._today = today
        names = {"month": tr("Theo tháng"), "quarter": tr("Theo quý"), "year": tr("Theo năm"), "ahead": tr("Sắp tới")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        self.kind = ChoiceField([(kind, names[kind]) for kind in kinds])
        self.kind.setAccessibleName(tr("Khoảng thời gian"))
        self.kind.setMinimumWidth(px(132))
        self.kind.setVisible(len(kinds) > 1)
        self.kind.chosen.connect(lambda kind: self._take(Span.around(kind, self._today)))
        self._back = icon_button("chevron-left", tr("Khoảng trước"), lambda: self._take(self.span.moved(-1)))
        self._next = icon_button("chevron-right", tr("Khoảng sau"), lambda: self._take(self.span.moved(1)))
        self._title = label("", "section")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setMinimumWidth(px(112))
        for widget in (self.kind, self._back, self._title, self._next):
            row.addWidget(widget)
        self.span = Span.around(kinds[0], today)
        self.set_span(self.span)

    def set_span(self, span: Span) -> None:
        """Show a span without a signal."""
        self.span = span
        self.kind.set_key(span.kind)
        self._title.setText(span_title(span))
        for arrow in (self._back, self._next):
            arrow.setVisible(span.kind != "ahead")

    def _take(self, span: Span) -> None:
        self.set_span(span)
        self.changed.emit(span)
