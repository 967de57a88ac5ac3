"""Planning by a weekly pattern, and writing down a broadcast that did not happen."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import show, tr
from ui.operations.loudspeaker import Air, Pattern, Session, plan_broadcasts
from ui.pages.today.page import WEEKDAYS
from ui.theme import SPACE_M, SPACE_S, Tone
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit, NumberEdit
from ui.widgets.labels import label
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.loudspeaker.page import LoudspeakerPage

USUAL_TIME = "05:30"
USUAL_MINUTES = 5
USUAL_WEEKDAYS = (0, 2, 4)


class Choices(QWidget):
    """Several check boxes in columns; ``chosen`` gives the keys."""

    def __init__(self, choices: list[tuple[str, str]], chosen: set[str], columns: int) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        self._boxes: dict[str, QCheckBox] = {}
        for place, (key, text) in enumerate(choices):
            box = QCheckBox(text)
            box.setChecked(key in chosen)
            self._boxes[key] = box
            grid.addWidget(box, place // columns, place % columns)

    def chosen(self) -> list[str]:
        """Keys of the checked boxes."""
        return [key for key, box in self._boxes.items() if box.isChecked()]

    def on_change(self, action: object) -> None:
        """Call ``action`` whenever a box is toggled."""
        for box in self._boxes.values():
            box.toggled.connect(action)


class PlanDialog(Dialog):
    """Which text, over which clusters, on which weekdays, at what time, from when to when."""

    def __init__(self, page: LoudspeakerPage, air: Air) -> None:
        super().__init__(tr("Lập lịch phát thanh"), parent=page, width=720)
        self._page = page
        self.form = FormGrid(2)
        scripts = [(script.id, script.title) for script in air.scripts]
        self.script = self.form.add("script", tr("Bài phát"), ChoiceField(scripts), required=True, span=2)
        self.at = self.form.add("at", tr("Giờ phát"), QLineEdit(USUAL_TIME), hint=tr("giờ:phút"), required=True)
        self.minutes = self.form.add("minutes", tr("Số phút"), NumberEdit(), required=True)
        self.first = self.form.add("first", tr("Từ ngày"), DateEdit(), required=True)
        self.last = self.form.add("last", tr("Đến ngày"), DateEdit(), required=True)
        self.minutes.set_value(USUAL_MINUTES)
        start = max(page.monday, page.session.today)
        self.first.set_value(start)
        self.last.set_value(page.monday + dt.timedelta(days=27))
        self.body.addWidget(self.form)
        self.body.addWidget(label(tr("Các thứ trong tuần"), "field"))
        days = [(str(place), show(name)) for place, name in enumerate(WEEKDAYS)]
        self.weekdays = Choices(days, {str(place) for place in USUAL_WEEKDAYS}, 4)
        self.body.addWidget(self.weekdays)
        self.body.addWidget(label(tr("Cụm loa"), "field"))
        working = {cluster.id for cluster in air.clusters if cluster.state != "broken"}
        self.clusters = Choices([(cluster.id, cluster.name) for cluster in air.clusters], working, 3)
        self.body.addWidget(self.clusters)
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.add_button(tr("Huỷ"), self.reject)
        self.save = self.add_button(tr("Ghi lịch"), self._write, primary=True)
        for edit in (self.minutes, self.first, self.last):
            edit.value_changed.connect(self._count)
        self.at.editingFinished.connect(self._count)
        self.weekdays.on_change(lambda _on: self._count())
        self.clusters.on_change(lambda _on: self._count())
        self._count()

    def pattern(self) -> Pattern | None:
        """The pattern as typed; None with the problems shown when something cannot be read."""
        well_typed = self.form.check()
        at = read_time(self.at.text())
        self.form.set_problem("at", "" if at else tr("Hãy ghi giờ dạng 05:30."))
        if not well_typed or not at or not self.script.key:
            return None
        first, last, minutes = self.first.value(), self.last.value(), self.minutes.value()
        if first is None or last is None or not minutes:
            return None
        self.form.set_problem("last", tr("Ngày cuối phải sau ngày đầu.") if last < first else "")
        weekdays = tuple(int(key) for key in self.weekdays.chosen())
        clusters = tuple(self.clusters.chosen())
        if last < first or not weekdays or not clusters:
            return None
        return Pattern(self.script.key, clusters, weekdays, at, first, last, minutes)

    def _count(self) -> None:
        pattern = self.pattern()
        self.save.setEnabled(pattern is not None)
        if pattern is None:
            self.banner.say(tr("Hãy chọn bài, giờ, ngày, ít nhất một thứ và một cụm loa."), Tone.WARNING)
            return
        days = len(pattern.days())
        self.banner.say(
            tr("{days} buổi trên {clusters} cụm loa.", days=days, clusters=len(pattern.clusters)), Tone.INFO
        )

    def _write(self) -> None:
        pattern = self.pattern()
        if pattern is None:
            return
        store = self._page.session.store
        self._page.operations.write(
            "plan_broadcasts",
            tr("Lập lịch phát thanh từ {day}", day=f"{pattern.first:%d/%m/%Y}"),
            lambda tx: plan_broadcasts(tx, store, pattern),
            topics=("broadcast",),
        )
        self.accept()


class FaultDialog(Dialog):
    """Which clusters of a session did not go on air, and why."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(tr("Vì sao không phát?"), session.title, parent=parent, width=520)
        self.body.addWidget(label(tr("Cụm loa không phát"), "field"))
        lines = [(line.broadcast.id, line.cluster) for line in session.lines]
        waiting = {line.broadcast.id for line in session.lines if line.broadcast.state in ("planned", "")}
        self._clusters = Choices(lines, waiting, 2)
        self.body.addWidget(self._clusters)
        self.form = FormGrid(1)
        causes = [tr("Mất điện"), tr("Hỏng loa, hỏng máy"), tr("Mưa bão"), tr("Vắng người vận hành"), tr("Lý do khác")]
        self._cause = self.form.add("cause", tr("Lý do"), ChoiceField([(text, text) for text in causes]))
        self._words = self.form.add("words", tr("Ghi rõ thêm"), QLineEdit())
        self.body.addWidget(self.form)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi không phát"), self.accept, primary=True)

    def chosen(self) -> list[str]:
        """Ids of the broadcasts that did not happen."""
        return self._clusters.chosen()

    def fault(self) -> str:
        """The reason in words."""
        return ": ".join(part for part in (self._cause.key, self._words.text().strip()) if part)


def read_time(text: str) -> str:
    """``5:30``, ``5h30`` or ``0530`` as ``05:30``; empty when it is no time of day."""
    match = re.fullmatch(r"\s*(\d{1,2})\s*[:hHg.]?\s*(\d{2})\s*", text)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return ""
    return f"{int(match[1]):02d}:{match[2]}"
