"""The fonts the program brings along, so that every machine shows and prints the same letters."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

SCREEN_FAMILY = "An Sinh Sans"
PRINT_FAMILY = "Liberation Serif"

_FOLDER = Path(__file__).parent
SCREEN_FILES = tuple(f"AnSinhSans-{style}.ttf" for style in ("Regular", "Medium", "SemiBold", "Bold", "Italic"))
PRINT_FILES = tuple(f"LiberationSerif-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic"))


class FontMissingError(RuntimeError):
    """A font file of the program is missing or damaged; the text names it."""


def load(files: tuple[str, ...]) -> None:
    """Register font files with Qt; registering twice is harmless.

    Raises:
        FontMissingError: a file is not there or is not a font.
    """
    for name in files:
        if QFontDatabase.addApplicationFont(str(_FOLDER / name)) < 0:
            raise FontMissingError(name)


def load_screen_fonts() -> None:
    """Make :data:`SCREEN_FAMILY` known to Qt."""
    load(SCREEN_FILES)


def load_print_fonts() -> None:
    """Make :data:`PRINT_FAMILY` known to Qt; works without widgets."""
    load(PRINT_FILES)
