"""The texts: a list at the left, the text with its reading time at the right, ready texts to begin from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from db.records import Script
from policy.reading import cut_to, reading_seconds
from ui.i18n import tr
from ui.operations.loudspeaker import Air, Template, templates
from ui.operations.permission import permit
from ui.theme import SPACE_M, SPACE_S, Tone, px
from ui.widgets.buttons import button, menu_button
from ui.widgets.cards import Card
from ui.widgets.inputs import ChoiceField
from ui.widgets.labels import Badge, label

if TYPE_CHECKING:
    from ui.pages.loudspeaker.page import LoudspeakerPage

_ID = int(Qt.ItemDataRole.UserRole)
PAUSE_MS = 200


def duration(seconds: int) -> str:
    """``1 phút 50 giây``."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return tr("{seconds} giây", seconds=rest)
    if not rest:
        return tr("{minutes} phút", minutes=minutes)
    return tr("{minutes} phút {seconds} giây", minutes=minutes, seconds=rest)


class ScriptView(QWidget):
    """Edit, save, shorten to a cut; a new text may begin from one that ships with the program."""

    def __init__(self, page: LoudspeakerPage) -> None:
        super().__init__()
        self._page = page
        self._scripts: dict[str, Script] = {}
        self._current = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._list_card(), 2)
        row.addWidget(self._text_card(), 3)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._measure)
        self.text.textChanged.connect(self._timer.start)

    def _list_card(self) -> Card:
        card = Card(tr("Bài phát của xã"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        card.heading.addWidget(menu_button(tr("Thêm bài"), self._menu))
        self.list = QListWidget()
        self.list.setProperty("look", "list")
        self.list.setWordWrap(True)
        self.list.setStyleSheet("QListWidget::item { padding: 7px 6px; }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _before: self._choose(item))
        card.body.addWidget(self.list, 1)
        return card

    def _text_card(self) -> Card:
        card = Card(tr("Nội dung"))
        self._time = Badge("", Tone.PRIMARY)
        card.heading.addWidget(self._time)
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Tên bài"))
        self.title.setAccessibleName(tr("Tên bài"))
        card.body.addWidget(self.title)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Nội dung bài phát"))
        self.text.setPlaceholderText(tr("Gõ hoặc dán lời phát thanh vào đây; thời gian đọc hiện ngay bên trên."))
        card.body.addWidget(self.text, 1)
        self._note = label("", "soft", wrap=True)
        card.body.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(tr("Rút gọn còn"), "field"))
        for key, name, seconds in (("30s", tr("30 giây"), 30), ("2m", tr("2 phút"), 120), ("5m", tr("5 phút"), 300)):
            row.addWidget(button(name, lambda seconds=seconds, key=key: self._shorten(seconds, key)))
        row.addStretch(1)
        self.language = ChoiceField(
            [(name, name) for name in ("Tiếng Việt", "Tày", "Thái", "Mường", "Nùng", "Hmông", "Dao", "Ê Đê", "Khmer")]
        )
        self.language.setFixedWidth(px(130))
        row.addWidget(self.language)
        self.save_button = button(tr("Ghi bài"), self.save, icon="save", look="primary")
        permit(self._page.session, "edit", self.save_button)
        row.addWidget(self.save_button)
        card.body.addLayout(row)
        return card

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction(tr("Bài trống"), lambda: self._begin(Template("", "", "free", 0)))
        self._menu.addSeparator()
        session = self._page.session
        for template in templates(session.book, session.content, session.today, session.store.unit.name):
            words = f"{template.title} ({duration(template.seconds)})"
            self._menu.addAction(words, lambda template=template: self._begin(template))

    def _begin(self, template: Template) -> None:
        self.list.setCurrentItem(None)
        self._current = ""
        self.title.setText(template.title)
        self.text.setPlainText(template.text)
        self.title.setFocus()

    def show_air(self, air: Air) -> None:
        """Fill the list, keeping the chosen text."""
        self._scripts = {script.id: script for script in air.scripts}
        voice = self._page.session.content.voice
        self.list.blockSignals(True)
        self.list.clear()
        for script in air.scripts:
            runs = air.used.get(script.id, 0)
            detail = duration(reading_seconds(script.text, voice))
            if runs:
                detail = tr("{time}, phát {runs} buổi trong 2 tuần", time=detail, runs=runs)
            item = QListWidgetItem(f"{script.title}\n{detail}")
            item.setData(_ID, script.id)
            self.list.addItem(item)
            if script.id == self._current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if not self._current and self.list.count() and not self.text.toPlainText():
            self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        script = self._scripts.get(item.data(_ID)) if item is not None else None
        if script is None:
            return
        self._current = script.id
        self.title.setText(script.title)
        self.text.setPlainText(script.text)
        self.language.set_key(script.language)
        self._measure()

    def _measure(self) -> None:
        seconds = reading_seconds(self.text.toPlainText(), self._page.session.content.voice)
        self._time.set(tr("Đọc khoảng {time}", time=duration(seconds)))
        self._note.setText(
            tr("Tính theo số tiếng; số, ngày và chữ viết tắt được đọc thành lời, ví dụ BHXH là “bảo hiểm xã hội”.")
        )

    def _shorten(self, seconds: int, key: str) -> None:
        cut = cut_to(self.text.toPlainText(), seconds, self._page.session.content.voice)
        self.text.setPlainText(cut.text)
        self._measure()

    def save(self) -> None:
        """Write the text; a new one becomes the chosen one."""
        title, text = self.title.text().strip(), self.text.toPlainText().strip()
        if not title or not text:
            self._note.setText(tr("Hãy ghi tên bài và nội dung trước khi ghi."))
            return
        values = {"title": title, "text": text, "language": self.language.key}
        current = self._current

        def change(tx: object) -> str:
            if current:
                tx.update("script", current, values)
                return current
            return tx.create("script", values)

        self._page.operations.write(
            "script", tr("Ghi bài phát: {title}", title=title), change, topics=("script",), done=self._saved
        )

    def _saved(self, script_id: str) -> None:
        self._current = script_id
