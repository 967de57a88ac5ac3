"""How the program looks: colours, spacing and letter sizes, applied once to the whole application.

The system's dark mode is ignored on purpose: printed sheets and screens share one light palette.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui import fonts
from ui.stylesheet import stylesheet

SCALES = (1.0, 1.1, 1.25, 1.5)
"""Text sizes an officer may choose, as a factor of the normal size."""


class Colour:
    """The colours of the program; every text colour has a contrast of at least 4.5 on its background."""

    primary = "#0B6468"
    primary_dark = "#084B4F"
    primary_soft = "#E3F1F0"
    primary_line = "#9CCBC8"
    accent = "#B45309"
    accent_bright = "#F08A24"
    window = "#F3F5F6"
    surface = "#FFFFFF"
    sunken = "#F8F9FA"
    line = "#DDE3E6"
    line_strong = "#B4BFC6"
    text = "#18252D"
    text_soft = "#4C5B65"
    text_disabled = "#8A979F"
    header = "#0A4E52"
    header_text = "#FFFFFF"
    header_soft = "#CFE5E4"
    selection = "#D5ECEA"
    success = "#17693A"
    success_soft = "#E2F3E8"
    warning = "#8A4B00"
    warning_soft = "#FDF0D9"
    danger = "#A8201A"
    danger_soft = "#FBE7E5"
    info = "#1A568F"
    info_soft = "#E4EFF9"
    neutral_soft = "#EAEEF0"


@dataclass(frozen=True, slots=True)
class ToneColours:
    """Text, background and line of one tone, as ``#RRGGBB``."""

    text: str
    background: str
    line: str


class Tone(Enum):
    """What a badge, banner or figure says by its colour; the words beside it say the same."""

    NEUTRAL = "neutral"
    PRIMARY = "primary"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    INFO = "info"

    @property
    def colours(self) -> ToneColours:
        return _TONES[self]


_TONES = {
    Tone.NEUTRAL: ToneColours(Colour.text_soft, Colour.neutral_soft, "#CBD4D9"),
    Tone.PRIMARY: ToneColours(Colour.primary, Colour.primary_soft, Colour.primary_line),
    Tone.SUCCESS: ToneColours(Colour.success, Colour.success_soft, "#A6D5B8"),
    Tone.WARNING: ToneColours(Colour.warning, Colour.warning_soft, "#EBC88E"),
    Tone.DANGER: ToneColours(Colour.danger, Colour.danger_soft, "#E9B3AF"),
    Tone.INFO: ToneColours(Colour.info, Colour.info_soft, "#A9C8E6"),
}

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
"""Distances between things, in logical pixels."""

TEXT_SIZES = {"small": 12, "body": 14, "lead": 16, "title": 22, "figure": 26, "hero": 34}
"""Letter sizes at 100 %, in logical pixels."""

_SCALE_PROPERTY = "text_scale"


def text_scale() -> float:
    """The letter size chosen in the settings, as a factor of the normal size."""
    app = QCoreApplication.instance()
    value = app.property(_SCALE_PROPERTY) if app is not None else None
    return float(value) if value else 1.0


def px(value: float) -> int:
    """``value`` logical pixels at 100 % in the chosen letter size; for anything that must hold text."""
    return round(value * text_scale())


def font(size: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The screen font in one of :data:`TEXT_SIZES`."""
    made = QFont(fonts.SCREEN_FAMILY)
    made.setPixelSize(px(TEXT_SIZES[size]))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made


def palette() -> QPalette:
    """The pinned light palette."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: Colour.window, role.WindowText: Colour.text, role.Base: Colour.surface,
        role.AlternateBase: Colour.sunken, role.Text: Colour.text, role.PlaceholderText: "#6B7982",
        role.Button: Colour.surface, role.ButtonText: Colour.text, role.BrightText: Colour.danger,
        role.Highlight: Colour.primary, role.HighlightedText: Colour.surface, role.Link: Colour.primary,
        role.LinkVisited: Colour.primary_dark, role.ToolTipBase: Colour.text, role.ToolTipText: Colour.surface,
        role.Light: Colour.surface, role.Midlight: Colour.line, role.Mid: Colour.line_strong,
        role.Dark: "#7B8790", role.Shadow: "#5A656D", role.Accent: Colour.primary,
    }  # fmt: skip
    for which, colour in pairs.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(Colour.text_disabled))
    return made


def apply(app: QApplication, scale: float = 1.0) -> None:
    """Give the application its style, palette, fonts and sheet; ``scale`` is a letter-size factor of 1.0 to 1.5."""
    fonts.load_screen_fonts()
    app.setProperty(_SCALE_PROPERTY, max(SCALES[0], min(SCALES[-1], scale)))
    QGuiApplication.styleHints().setColorScheme(Qt.ColorScheme.Light)
    app.setStyle("Fusion")
    app.setPalette(palette())
    app.setFont(font())
    app.setStyleSheet(stylesheet(vars(Colour), text_scale()))


def set_look(widget: QWidget, **properties: str | bool) -> None:
    """Set style properties (``look="primary"``, ``tone="danger"`` …) and repaint the widget accordingly."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
