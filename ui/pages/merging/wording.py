"""Words of the merge screens: states of files and units, values as people read them."""

from __future__ import annotations

from collections.abc import Mapping

from db.entities import ENTITIES
from exports import headings
from exports.exchange.cell_text import visible_text
from exports.merging.period_board import BoardStatus
from exports.merging.plan import FileStatus
from policy.messages import Message
from ui.i18n import mark, show, tr
from ui.table_models.columns import Pill
from ui.theme import Tone

FILE_STATES: Mapping[FileStatus, tuple[Message, Tone]] = {
    FileStatus.NEW: (mark("Nhận được"), Tone.SUCCESS),
    FileStatus.DUPLICATE: (mark("Đã nhận rồi"), Tone.NEUTRAL),
    FileStatus.OLDER: (mark("Cũ hơn"), Tone.INFO),
    FileStatus.BROKEN: (mark("Tệp lỗi"), Tone.DANGER),
    FileStatus.FOREIGN: (mark("Tệp khác loại"), Tone.DANGER),
    FileStatus.NEEDS_PASSWORD: (mark("Cần mật khẩu"), Tone.WARNING),
    FileStatus.REFUSED: (mark("Không nhận"), Tone.DANGER),
    FileStatus.NEWER_FORMAT: (mark("Bản phần mềm mới hơn"), Tone.WARNING),
    FileStatus.LOST_HISTORY: (mark("Mất phần ẩn"), Tone.WARNING),
    FileStatus.EXCLUDED: (mark("Bỏ chọn"), Tone.NEUTRAL),
}

UNIT_STATES: Mapping[BoardStatus, tuple[Message, Tone]] = {
    BoardStatus.RECEIVED: (mark("Đã nhận"), Tone.SUCCESS),
    BoardStatus.LATE: (mark("Nhận trễ hạn"), Tone.WARNING),
    BoardStatus.BROKEN: (mark("Tệp lỗi"), Tone.DANGER),
    BoardStatus.GAP: (mark("Thiếu số"), Tone.WARNING),
    BoardStatus.MISSING: (mark("Chưa gửi"), Tone.DANGER),
}


def file_pill(status: FileStatus, missing: tuple[int, ...] = ()) -> Pill:
    """State of a file of the merge; a good file of a sender with gaps says so."""
    if status is FileStatus.NEW and missing:
        return Pill(tr("Nhận, thiếu số"), Tone.WARNING)
    name, tone = FILE_STATES[status]
    return Pill(show(name), tone)


def unit_pill(status: BoardStatus) -> Pill:
    """State of a unit in a period."""
    name, tone = UNIT_STATES[status]
    return Pill(show(name), tone)


def field_words(entity: str, name: str, kind: str = "") -> str:
    """Heading of a field; rows made or deleted by hand have words of their own."""
    if kind == "new":
        return tr("Dòng mới")
    if kind == "deleted":
        return tr("Đánh dấu xoá")
    return headings.field_label(entity, name)


def value_words(entity: str, name: str, value: str, labels: Mapping[str, str]) -> str:
    """A stored text as people read it; ids become names."""
    if value in labels:
        return labels[value]
    known = {item.name: item for item in ENTITIES[entity].fields} if entity in ENTITIES else {}
    return visible_text(entity, known[name], value) if name in known else value


def period_words(period: str) -> str:
    """``2026-11`` as ``11/2026``."""
    return "/".join(reversed(period.split("-")))
