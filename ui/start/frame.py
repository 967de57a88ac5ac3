"""The calm page that first run and unlocking share: a band with the program's name, a card in the middle."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import icons
from ui.i18n import mark, show, tr
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Colour, px
from ui.widgets.labels import label

PROMISES = (
    ("users-round", mark("Sổ hộ và người dân của xã, nhập từ danh sách Excel đang có")),
    ("calculator", mark("Minh hoạ quyền lợi đúng luật, có điều khoản và từng bước tính")),
    ("megaphone", mark("Kế hoạch và kết quả hội nghị, thăm hộ, loa truyền thanh")),
    ("file-spreadsheet", mark("Báo cáo và tệp gửi cấp trên, gộp không mất dòng nào")),
)


class StartFrame(QWidget):
    """Left band with what the program does; ``card`` takes the content at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("An Sinh Xã"))
        self.setWindowIcon(icons.app_icon())
        self.resize(px(1040), px(640))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._band())
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        row.addLayout(right, 1)
        self.card = QVBoxLayout()
        self.card.setContentsMargins(0, 0, 0, 0)
        right.addLayout(self.card, 1)

    def _band(self) -> QFrame:
        band = QFrame()
        band.setFixedWidth(px(330))
        band.setStyleSheet(f"QFrame {{ background: {Colour.header}; }} QLabel {{ color: {Colour.header_text}; }}")
        box = QVBoxLayout(band)
        box.setContentsMargins(SPACE_XL, SPACE_XL + SPACE_L, SPACE_XL, SPACE_XL)
        box.setSpacing(SPACE_M)
        sign = QLabel()
        sign.setPixmap(icons.app_icon().pixmap(QSize(px(64), px(64)), self.devicePixelRatioF()))
        box.addWidget(sign)
        box.addWidget(label(tr("An Sinh Xã"), "page-title"))
        box.addWidget(
            label(tr("Sổ tay của cán bộ xã về bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình"), wrap=True)
        )
        box.addSpacing(SPACE_L)
        for name, words in PROMISES:
            box.addLayout(self._promise(name, show(words)))
        box.addStretch(1)
        box.addWidget(label(tr("Chạy trên máy này, không cần mạng. Dữ liệu được mã hoá."), "small", wrap=True))
        return band

    def _promise(self, icon: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        sign = QLabel()
        sign.setPixmap(icons.pixmap(icon, px(20), Colour.header_soft, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, wrap=True), 1)
        return row
