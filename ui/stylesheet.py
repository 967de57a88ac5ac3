"""The one style sheet of the program, made from the colours of the theme and the chosen letter size.

In the text below ``@name`` is a colour of the theme and ``14s`` is 14 pixels that grow with the letter size.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_MARKS = Path(__file__).parent / "icons" / "marks"

_BASE = """
QWidget { color: @text; }
QMainWindow, QDialog, QWidget[look="window"], QStackedWidget[look="window"] { background: @window; }
QWidget[look="surface"] { background: @surface; }
QToolTip { background: @text; color: @surface; border: 0; padding: 6px 9px; font-size: 13s; }
QLabel { background: transparent; }
QLabel[look="page-title"] { font-size: 22s; font-weight: 600; }
QLabel[look="page-subtitle"] { color: @text_soft; }
QLabel[look="section"] { font-size: 15s; font-weight: 600; }
QLabel[look="lead"] { font-size: 16s; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="soft"] { color: @text_soft; }
QLabel[look="caption"] { color: @text_soft; font-size: 12s; }
QLabel[look="field"] { color: @text_soft; font-size: 13s; font-weight: 500; }
QLabel[look="field-error"] { color: @danger; font-size: 12s; }
QLabel[look="figure"] { font-size: 26s; font-weight: 600; }
QLabel[look="hero"] { font-size: 34s; font-weight: 700; color: @primary; }
QLabel[tone="primary"] { color: @primary; }
QLabel[tone="success"] { color: @success; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="info"] { color: @info; }
QLabel:disabled { color: @text_disabled; }
QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[look="card"][clickable="true"]:hover { border-color: @primary_line; background: #FBFDFD; }
QFrame[look="card"][clickable="true"]:focus { border: 2px solid @primary; }
QFrame[look="rule"] { background: @line; border: 0; }
"""

_BUTTONS = """
QPushButton { background: @surface; border: 1px solid @line_strong; border-radius: 6px; padding: 0 14px;
  min-height: 32s; font-weight: 500; }
QPushButton:hover { background: #F1F6F6; border-color: #8FA3AC; }
QPushButton:pressed, QPushButton:checked { background: @primary_soft; border-color: @primary; color: @primary_dark; }
QPushButton:focus { border: 2px solid @primary; padding: 0 13px; }
QPushButton:disabled { color: @text_disabled; background: #F4F6F7; border-color: @line; }
QPushButton[look="primary"] { background: @primary; border-color: @primary; color: white; font-weight: 600; }
QPushButton[look="primary"]:hover { background: #0D777B; }
QPushButton[look="primary"]:pressed { background: @primary_dark; }
QPushButton[look="primary"]:focus { border: 2px solid @accent_bright; }
QPushButton[look="primary"]:disabled { background: #B9CCCD; border-color: #B9CCCD; color: #F6FAFA; }
QPushButton[look="danger"] { color: @danger; border-color: #DDA5A1; }
QPushButton[look="danger"]:hover { background: @danger_soft; }
QPushButton[look="link"] { border: 1px solid transparent; background: transparent; color: @primary; padding: 0 1px;
  text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px dashed @primary; }
QPushButton[look="quiet"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
  min-height: 32s; }
QToolButton { min-width: 32s; padding: 0; }
QToolButton[words="true"] { padding: 0 10px; }
QPushButton[look="quiet"]:hover, QToolButton:hover { background: #E8EEEF; }
QPushButton[look="quiet"]:pressed, QToolButton:pressed, QToolButton:checked { background: @selection; }
QPushButton[look="quiet"]:focus, QToolButton:focus { border: 2px solid @primary; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="segment"] { border-radius: 0; border-right-width: 0; padding: 0 14px; font-weight: 500; }
QPushButton[look="segment"][place="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[look="segment"][place="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px;
  border-right-width: 1px; }
QPushButton[look="segment"][place="only"] { border-radius: 6px; border-right-width: 1px; }
QPushButton[look="segment"]:checked { background: @primary; border-color: @primary; color: white; font-weight: 600; }
QPushButton[look="segment"]:focus { border: 2px solid @accent_bright; padding: 0 13px; }
QPushButton[look="chip"] { border-radius: 16s; min-height: 30s; padding: 0 11px; font-size: 13s; }
QPushButton[look="chip"]:checked { background: @primary_soft; border-color: @primary; color: @primary_dark; }
QPushButton[look="chip-on"] { border-radius: 16s; min-height: 30s; padding: 0 11px; font-size: 13s;
  background: @primary_soft; border-color: @primary_line; color: @primary_dark; }
"""

_INPUTS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {
  background: @surface; border: 1px solid @line_strong; border-radius: 6px; padding: 0 9px;
  selection-background-color: #B8DEDB; selection-color: @text; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { min-height: 32s; }
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QSpinBox:hover { border-color: #8797A0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
  border: 2px solid @primary; padding: 0 8px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 4px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
  background: #F1F3F5; color: @text_soft; border-color: @line; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: @sunken; border-color: @line; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid @danger;
  padding: 0 8px; background: #FFFBFB; }
QLineEdit QToolButton { min-width: 0; min-height: 0; padding: 0; border: 0; background: transparent; }
QSpinBox QLineEdit, QDateEdit QLineEdit, QComboBox QLineEdit, QSpinBox QLineEdit:focus, QDateEdit QLineEdit:focus,
QComboBox QLineEdit:focus { border: 0; min-height: 0; padding: 0; background: transparent; }
QSpinBox, QDateEdit, QTimeEdit, QSpinBox:focus, QDateEdit:focus { padding: 0 0 0 8px; }
QComboBox { padding-right: 26px; }
QComboBox::drop-down { width: 26px; border: 0; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("@marks/down.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line_strong; outline: 0; padding: 3px;
  selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 30s; padding: 0 8px; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button { width: 22px; border: 0;
  background: transparent; }
QSpinBox::up-arrow { image: url("@marks/up.svg"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("@marks/down.svg"); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 26s; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 18s; height: 18s; border: 1px solid #7E8D96;
  background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 10s; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @primary; }
QCheckBox::indicator:checked { background: @primary; border-color: @primary; image: url("@marks/check.svg"); }
QCheckBox::indicator:indeterminate { background: @primary; border-color: @primary; image: url("@marks/dash.svg"); }
QRadioButton::indicator:checked { background: @primary; border-color: @primary; image: url("@marks/dot.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: #EDF0F2; border-color: #C4CDD2; }
QCheckBox:focus, QRadioButton:focus { outline: 0; color: @primary_dark; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @primary; }
QSlider { min-height: 26px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @line; }
QSlider::sub-page:horizontal { background: @primary; border-radius: 3px; }
QSlider::handle:horizontal { width: 20px; height: 20px; margin: -7px 0; border-radius: 10px; background: @surface;
  border: 2px solid @primary; }
QSlider::handle:horizontal:focus { border: 3px solid @accent_bright; }
QProgressBar { background: @line; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @primary; border-radius: 4px; }
"""

_VIEWS = """
QTableView, QTreeView, QListView, QAbstractScrollArea[look="list"] { background: @surface; border: 1px solid @line;
  border-radius: 0; gridline-color: #E6EAED; outline: 0; selection-background-color: @selection;
  selection-color: @text; }
QLabel[look="corner"] { background: #EEF2F3; color: #37464F; font-weight: 600; font-size: 12s;
  border-right: 1px solid @line; border-bottom: 1px solid @line_strong; }
QLineEdit[look="cell"], QLineEdit[look="cell"]:focus { border: 2px solid @primary; border-radius: 0; min-height: 0;
  padding: 0 5px; }
QTableView QComboBox { border-radius: 0; min-height: 0; padding-left: 5px; }
QTableView[look="frozen"] { border: 0; border-right: 2px solid #C9D2D7; }
QListView::item { min-height: 32s; padding: 0 8px; }
QListView::item:hover { background: #F1F6F6; }
QListView::item:selected { background: @selection; color: @text; }
QHeaderView { background: #EEF2F3; border: 0; }
QHeaderView::section { background: #EEF2F3; color: #37464F; border: 0; border-right: 1px solid @line;
  border-bottom: 1px solid @line_strong; padding: 0 8px; font-weight: 600; font-size: 13s; }
QHeaderView::section:hover { background: #E3EAEC; }
QHeaderView::section:vertical { color: @text_soft; font-weight: 400; font-size: 12s; padding: 0 6px;
  border-bottom: 1px solid #E6EAED; background: @sunken; }
QHeaderView::up-arrow { image: url("@marks/up.svg"); width: 12px; height: 12px; subcontrol-position: center right; }
QHeaderView::down-arrow { image: url("@marks/down.svg"); width: 12px; height: 12px; subcontrol-position: center right; }
QTableCornerButton::section { background: #EEF2F3; border: 0; border-right: 1px solid @line;
  border-bottom: 1px solid @line_strong; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: #C3CCD1; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: #98A6AE; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; top: -1px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; padding: 0 14px; min-height: 34s; color: @text_soft; font-weight: 500;
  border: 0; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @primary; border-bottom-color: @primary; font-weight: 600; }
QTabBar::tab:focus { background: @primary_soft; }
QMenu { background: @surface; border: 1px solid @line_strong; padding: 5px 0; }
QMenu::item { padding: 7px 28px 7px 14px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @text_disabled; }
QMenu::separator { height: 1px; background: @line; margin: 5px 0; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 10px; border: 1px solid #7E8D96; border-radius: 4px;
  background: @surface; }
QMenu::indicator:checked { background: @primary; border-color: @primary; image: url("@marks/check.svg"); }
QStatusBar { background: @surface; border-top: 1px solid @line; min-height: 28s; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @text_soft; font-size: 13s; padding: 0 8px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QGroupBox { border: 1px solid @line; border-radius: 8px; margin-top: 12s; padding: 10px; background: @surface; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: @text_soft; }
"""

_SHELL = """
QFrame#top_bar { background: @header; border: 0; }
QFrame#top_bar QLabel { color: @header_text; }
QFrame#top_bar QLabel[look="unit"] { font-size: 15s; font-weight: 600; }
QFrame#top_bar QLabel[look="unit-note"] { font-size: 12s; color: @header_soft; }
QFrame#top_bar QLineEdit { background: #185F63; border: 1px solid #3A7D80; color: white; padding-left: 6px;
  placeholder-text-color: @header_soft; }
QFrame#top_bar QLineEdit:hover { border-color: #6FA6A8; }
QFrame#top_bar QLineEdit:focus { background: #07393C; border: 2px solid @accent_bright; padding-left: 5px; }
QFrame#top_bar QLineEdit QToolButton { min-width: 0; min-height: 0; }
QFrame#top_bar > QToolButton { color: white; min-width: 34s; min-height: 34s; }
QFrame#top_bar > QToolButton:hover { background: #1B666A; }
QFrame#top_bar > QToolButton:pressed { background: #063B3E; }
QFrame#top_bar > QToolButton:focus { border: 2px solid @accent_bright; }
QFrame#top_bar QLabel[look="practice"] { background: @accent_bright; color: #2B1500; border-radius: 9s;
  padding: 2px 12px; font-weight: 700; font-size: 13s; }
QFrame#rail { background: @surface; border: 0; border-right: 1px solid @line; }
QFrame#rail QToolButton { border: 0; border-left: 4px solid transparent; border-radius: 0; text-align: left;
  padding: 0 10px 0 12px; min-height: 34s; color: #33424B; font-weight: 500; }
QFrame#rail QToolButton:hover { background: #F0F4F5; }
QFrame#rail QToolButton:checked { background: @primary_soft; color: @primary_dark; font-weight: 600;
  border-left-color: @primary; }
QFrame#rail QToolButton:focus { background: #E8EFF0; border-left-color: @accent_bright; }
QFrame#rail QLabel[look="rail-group"] { color: #64737C; font-size: 12s; font-weight: 600; padding: 10px 0 2px 16px; }
QFrame#rail QScrollBar:vertical { width: 7px; }
QFrame#rail QScrollBar::handle { margin: 1px; border-radius: 2px; }
QFrame#practice_frame { border: 4px solid @accent_bright; }
QFrame#search_results { background: @surface; border: 1px solid @line_strong; border-radius: 6px; }
QFrame#toast { background: #1E2E37; border-radius: 8px; }
QFrame#toast QLabel { color: white; }
QFrame#toast QPushButton { background: transparent; border: 0; color: #8FE0DA; font-weight: 600; padding: 0 8px; }
QFrame#toast QPushButton:hover { text-decoration: underline; }
QFrame#toast QPushButton:focus { border: 1px solid #8FE0DA; }
QFrame#side_panel { background: @surface; border: 0; border-left: 1px solid @line; }
QFrame#dialog_footer { background: @sunken; border: 0; border-top: 1px solid @line; }
QFrame#progress_panel { background: @surface; border: 1px solid @line_strong; border-radius: 8px; }
QFrame[look="banner"] { border-radius: 6px; border: 1px solid @line; background: @surface; }
"""


def _banner_rules(colours: Mapping[str, object]) -> str:
    rules = []
    for tone in ("success", "warning", "danger", "info"):
        rules.append(
            f'QFrame[look="banner"][tone="{tone}"] {{ background: {colours[f"{tone}_soft"]}; '
            f"border-color: {colours[f'{tone}_soft']}; border-left: 4px solid {colours[tone]}; }}"
        )
    return "\n".join(rules)


def stylesheet(colours: Mapping[str, object], scale: float) -> str:
    """The whole sheet for ``colours`` (name → ``#RRGGBB``) with letters ``scale`` times the normal size."""
    text = "\n".join((_BASE, _BUTTONS, _INPUTS, _VIEWS, _SHELL, _banner_rules(colours)))
    text = text.replace("@marks", _MARKS.as_posix())
    text = re.sub(r"@([a-z_]+)", lambda found: str(colours[found[1]]), text)
    return re.sub(r"(\d+)s\b", lambda found: f"{round(int(found[1]) * scale)}px", text)
