"""Colours can be read, fonts hold every Vietnamese letter, icons and dialogs are as promised."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui import fonts, icons, theme
from ui.dialogs.base import MAX_HEIGHT, MAX_WIDTH, Dialog
from ui.error_presenter import ErrorPresenter, support_text
from ui.formatting import InputError
from ui.i18n import mark
from ui.theme import Colour, Tone

TONES = "\u0300\u0301\u0303\u0309\u0323"
VOWELS = "aăâeêioôơuưy"
LETTERS = (
    {unicodedata.normalize("NFC", v + t) for v, t in itertools.product(VOWELS + VOWELS.upper(), ["", *TONES])}
    | set("đĐ₫0123456789→≤≥✓“”…–•×−")
)  # fmt: skip
PAIRS = [(tone.colours.text, tone.colours.background) for tone in Tone] + [
    (Colour.text, Colour.window), (Colour.text_soft, Colour.window), (Colour.text_soft, Colour.surface),
    (Colour.primary, Colour.surface), (Colour.surface, Colour.primary), (Colour.header_text, Colour.header),
    (Colour.header_soft, Colour.header), (Colour.text, Colour.selection), (Colour.danger, Colour.surface),
]  # fmt: skip


def luminance(name: str) -> float:
    colour = QColor(name)
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize(("front", "back"), PAIRS)
def test_text_can_be_read_on_its_background(front: str, back: str) -> None:
    light, dark = sorted((luminance(front), luminance(back)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize("family", [fonts.SCREEN_FAMILY, fonts.PRINT_FAMILY])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
def test_the_bundled_fonts_hold_every_vietnamese_letter(family: str, weight: QFont.Weight) -> None:
    fonts.load_print_fonts()
    made = QFont(family)
    made.setWeight(weight)
    raw = QRawFont.fromFont(made)
    assert QFontInfo(made).family() == family
    needed = LETTERS if family == fonts.SCREEN_FAMILY else LETTERS - set("✓")
    assert [letter for letter in sorted(needed) if not raw.supportsCharacter(ord(letter))] == []


def test_digits_have_one_width() -> None:
    raw = QRawFont.fromFont(theme.font())
    advances = {raw.advancesForGlyphIndexes(raw.glyphIndexesForString(digit))[0].x() for digit in "0123456789"}
    assert len(advances) == 1


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_draws_something(name: str) -> None:
    image = icons.icon(name).pixmap(QSize(20, 20)).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_an_unknown_icon_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_a_long_dialog_fits_a_small_laptop(qtbot: QtBot) -> None:
    dialog = Dialog("Ghi 37 người vào sổ?", "Có thể hoàn tác.", width=2000)
    qtbot.addWidget(dialog)
    for number in range(80):
        dialog.body.addWidget(QLabel(f"Dòng {number}"))
    dialog.add_button("Ghi", dialog.accept, primary=True)
    dialog.show()
    assert dialog.width() <= MAX_WIDTH
    assert dialog.height() <= MAX_HEIGHT


def test_the_support_text_holds_no_personal_data() -> None:
    try:
        raise ValueError("Nguyễn Thị Lan 001234567890")
    except ValueError as error:
        text = support_text(error, "1.0")
    assert "ValueError" in text
    assert "test_look.py" in text
    assert "Nguyễn" not in text
    assert "001234567890" not in text


def test_unreadable_input_is_explained_with_its_own_sentence() -> None:
    said = ErrorPresenter().explanation(InputError(mark("Không có ngày {text}.", text="31/02")))
    assert str(said.what) == "Không có ngày 31/02."
    unknown = ErrorPresenter().explanation(RuntimeError("x"))
    assert unknown.code == "unknown"
    assert unknown.remedy is not None
