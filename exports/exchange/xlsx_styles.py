"""Cell formats of the workbooks written here, as one small table."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_FONT_NAME = "Times New Roman"
_TEXT = 49  # number format "@"


class Style(IntEnum):
    """Index of a cell format in the style sheet of every workbook written here."""

    PLAIN = 0
    HEADER = 1
    HEADER_LOCKED = 2
    OPEN = 3  # may be edited
    LOCKED = 4  # grey, for reading
    CENTRED = 5
    TITLE = 6
    HEADING = 7
    PROSE = 8
    HIDDEN_DATA = 9
    ATTENTION = 10  # yellow, may be edited
    LOCKED_CENTRED = 11
    OPEN_RIGHT = 12
    KEY = 13
    CENTRED_PLAIN = 14
    CENTRED_BOLD = 15
    CENTRED_TITLE = 16
    SPREAD = 17  # a heading that runs over the empty cells beside it


class _Look(NamedTuple):
    font: int = 0
    fill: int = 0
    border: int = 0
    horizontal: str = ""
    vertical: str = ""
    wrap: bool = False
    open: bool = False
    number_format: int = _TEXT


_LOOKS: dict[Style, _Look] = {
    Style.PLAIN: _Look(number_format=0),
    Style.HEADER: _Look(1, 2, 1, "center", "center", wrap=True),
    Style.HEADER_LOCKED: _Look(1, 3, 1, "center", "center", wrap=True),
    Style.OPEN: _Look(0, 0, 1, "", "top", wrap=True, open=True),
    Style.LOCKED: _Look(3, 4, 1, "", "top", wrap=True),
    Style.CENTRED: _Look(0, 0, 1, "center", "top", wrap=True, open=True),
    Style.TITLE: _Look(2, vertical="center", wrap=True),
    Style.HEADING: _Look(4, vertical="center", wrap=True),
    Style.PROSE: _Look(vertical="top", wrap=True),
    Style.HIDDEN_DATA: _Look(),
    Style.ATTENTION: _Look(0, 5, 1, "", "top", wrap=True, open=True),
    Style.LOCKED_CENTRED: _Look(3, 4, 1, "center", "top"),
    Style.OPEN_RIGHT: _Look(0, 0, 1, "right", "top", open=True),
    Style.KEY: _Look(3, 4, 1, "", "top"),
    Style.CENTRED_PLAIN: _Look(0, 0, 0, "center", "center"),
    Style.CENTRED_BOLD: _Look(4, 0, 0, "center", "center"),
    Style.CENTRED_TITLE: _Look(2, 0, 0, "center", "center"),
    Style.SPREAD: _Look(4, vertical="bottom"),
}
WRAPPED = frozenset(style for style, look in _LOOKS.items() if look.wrap)

# size, bold, colour
_FONTS = (
    (11, False, "000000"),
    (11, True, "1F3864"),
    (15, True, "1F3864"),
    (11, False, "595959"),
    (12, True, "000000"),
)
_FILLS = ("DCE6F2", "E7E6E6", "F5F5F5", "FFF6D5")
_EDGE = '<{side} style="thin"><color rgb="FFBFBFBF"/></{side}>'


def style_sheet() -> str:
    """The part ``xl/styles.xml`` without its XML declaration."""
    fonts = "".join(
        f'<font>{"<b/>" if bold else ""}<sz val="{size}"/><color rgb="FF{colour}"/>'
        f'<name val="{_FONT_NAME}"/><family val="1"/></font>'
        for size, bold, colour in _FONTS
    )
    fills = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    fills += "".join(
        f'<fill><patternFill patternType="solid"><fgColor rgb="FF{colour}"/></patternFill></fill>' for colour in _FILLS
    )
    edges = "".join(_EDGE.format(side=side) for side in ("left", "right", "top", "bottom"))
    formats = "".join(_format(_LOOKS[style]) for style in Style)
    return (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="{len(_FONTS)}">{fonts}</fonts>'
        f'<fills count="{len(_FILLS) + 2}">{fills}</fills>'
        f'<borders count="2"><border/><border>{edges}</border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{len(Style)}">{formats}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def _format(look: _Look) -> str:
    alignment = "".join(
        f' {name}="{value}"'
        for name, value in (("horizontal", look.horizontal), ("vertical", look.vertical), ("wrapText", "1" * look.wrap))
        if value
    )
    inside = f"<alignment{alignment}/>" if alignment else ""
    if look.open:
        inside += '<protection locked="0"/>'
    return (
        f'<xf numFmtId="{look.number_format}" fontId="{look.font}" fillId="{look.fill}" borderId="{look.border}" '
        f'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" '
        f'applyProtection="1">{inside}</xf>'
    )
