"""Words of the merge screens: states of files and units, values as people read them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from db.entities import ENTITIES
from exports import headings
from exports.exchange.cell_text import visible_text
from exports.merging.answer_content import Acknowledged, Arrival
from exports.merging.corrections import Correction, Sort, Standing
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


SORTS: Mapping[Sort, Message] = {
    Sort.NUMBER: mark("Cho số"),
    Sort.CHANGE: mark("Sửa"),
    Sort.DECISION: mark("Quyết định"),
    Sort.DELETION: mark("Xoá dòng"),
}

STANDINGS: Mapping[Standing, tuple[Message, Tone]] = {
    Standing.OPEN: (mark("Dùng giá trị cấp trên"), Tone.NEUTRAL),
    Standing.WAITING: (mark("Chờ cấp trên quyết"), Tone.WARNING),
    Standing.KEPT: (mark("Cấp trên giữ chỗ sửa"), Tone.INFO),
    Standing.FOLLOWED: (mark("Cấp trên theo ý kiến"), Tone.SUCCESS),
}

ARRIVALS: Mapping[Arrival, tuple[Message, Tone]] = {
    Arrival.UNKNOWN: (mark("Chưa có trả lời"), Tone.NEUTRAL),
    Arrival.ARRIVED: (mark("Đã nhận đủ"), Tone.SUCCESS),
    Arrival.EDITED: (mark("Đã nhận bản sửa tay"), Tone.INFO),
    Arrival.SHORT: (mark("Số dòng lệch"), Tone.DANGER),
}


def rows_words(found: Iterable[Correction]) -> str:
    """``3 người, 1 hộ``: of whom or what something was corrected."""
    kinds = Counter(entity for entity, _ in {(item.entity, item.row_id) for item in found})
    people, homes = kinds.pop("person", 0), kinds.pop("household", 0)
    rest = sum(kinds.values())
    parts = [tr("{count} người", count=people)] if people or not (homes or rest) else []
    parts += [tr("{count} hộ", count=homes)] if homes else []
    parts += [tr("{count} dòng khác", count=rest)] if rest else []
    return ", ".join(parts)


def standing_pill(item: Correction) -> Pill:
    """How a correction stands with this unit."""
    name, tone = STANDINGS[item.standing]
    return Pill(show(name), tone)


def arrival_pill(told: Acknowledged | None) -> Pill | None:
    """Whether the other side has confirmed a sent file, with its count where it differs."""
    if told is None:
        return None
    name, tone = ARRIVALS[told.arrival]
    words = show(name)
    return Pill(f"{words}: {told.seen}/{told.rows}" if told.arrival is Arrival.SHORT else words, tone)


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
    if kind == "computed":
        return tr("{field} (ô công thức)", field=headings.field_label(entity, name))
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
