"""The first page of an answer: what arrived, what was corrected, decided, given, found twice, asked and set."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from db.store import Unit
from db.sync_files import ExchangedFile
from exports.exchange.xlsx_stream import Sink
from exports.exchange.xlsx_styles import Style
from exports.merging.answer_content import Asked, PackOffer
from exports.merging.corrections import STANDING_NAMES, Correction, Sort, Standing
from exports.merging.naming import moment
from exports.merging.paper import Paper, grouped
from exports.merging.relations import FoundTwice
from exports.merging.targets import UnitTarget

ANSWER_SHEET = "TraLoi"
_WIDTHS = (6, 46, 24, 28, 28, 34)
_BORDERED = (Style.CENTRED, *[Style.OPEN] * 5)
OBJECTING = (
    "Không đồng ý chỗ nào: vào Gộp tệp, mục “Cấp trên sửa”, chọn dòng rồi bấm “Không đồng ý”; hoặc ghi lại giá trị "
    "đúng vào trang danh sách của chính tệp này rồi gửi lên. Chỗ đó được nêu cho cấp trên quyết định, không ai mất gì."
)


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """Everything the page shows."""

    unit: Unit
    unit_name: str
    period: str
    written: dt.datetime
    files: tuple[ExchangedFile, ...]
    corrections: tuple[Correction, ...]
    twice: tuple[FoundTwice, ...]
    questions: tuple[Asked, ...]
    targets: tuple[UnitTarget, ...]
    packs: tuple[PackOffer, ...]


def write_answer_page(book: Sink, page: AnswerPage) -> None:
    """Write the page as the first sheet of the workbook."""
    paper = Paper(ANSWER_SHEET, _WIDTHS)
    period = period_text(page.period)
    paper.official(page.unit, f"TRẢ LỜI BÁO CÁO KỲ {period}", f"Kính gửi: {page.unit_name}", page.written)
    _files(paper, page)
    _corrections(paper, page.corrections)
    _twice(paper, page.twice)
    _questions(paper, page)
    _targets(paper, page.targets)
    _packs(paper, page.packs)
    paper.signatures("NGƯỜI LẬP", "THỦ TRƯỞNG ĐƠN VỊ")
    paper.write(book)


def counted(found: Sequence[Correction]) -> str:
    """``3 người, 1 hộ``: how much was corrected, in words."""
    rows = Counter(entity for entity, _ in {(item.entity, item.row_id) for item in found})
    people, homes = rows.pop("person", 0), rows.pop("household", 0)
    rest = sum(rows.values())
    parts = [f"{people} người"] if people or not (homes or rest) else []
    parts += [f"{homes} hộ"] if homes else []
    parts += [f"{rest} dòng khác"] if rest else []
    return ", ".join(parts)


def period_text(period: str) -> str:
    """``2026-11`` as ``11/2026``."""
    return "/".join(reversed(period.split("-")))


def _files(paper: Paper, page: AnswerPage) -> None:
    rows = [
        (
            number,
            file.name,
            f"{period_text(file.period)}, số {file.number}",
            moment(file.handled_at),
            f"{grouped(file.counts.get('rows', 0))} dòng, {grouped(file.counts.get('questions', 0))} dòng cần hỏi",
            _taken(file),
        )
        for number, file in enumerate(page.files, 1)
    ]
    paper.section(f"Đã nhận {len(page.files)} tệp")
    header = ("STT", "Tên tệp", "Kỳ, số", "Nhận lúc", "Đã đọc", "Đã ghi vào sổ")
    paper.table(header, rows, _BORDERED)


def _taken(file: ExchangedFile) -> str:
    counts = file.counts
    return (
        f"mới {grouped(counts.get('new', 0))}, thay đổi {grouped(counts.get('changed', 0))}, "
        f"xoá {grouped(counts.get('deleted', 0))}, sửa tay {grouped(counts.get('hand_edits', 0))}"
    )


def _corrections(paper: Paper, found: Sequence[Correction]) -> None:
    fresh = [item for item in found if item.standing is Standing.OPEN]
    paper.section(f"Cấp trên đã sửa {counted(fresh)}")
    if fresh:
        paper.over(OBJECTING)
    else:
        paper.over("Không sửa chỗ nào.")
    for title, sorts in (
        ("Số đã cho (trước đây để trống)", {Sort.NUMBER}),
        ("Chỗ đã sửa", {Sort.CHANGE, Sort.DELETION}),
        ("Quyết định về chỗ các nơi ghi khác nhau", {Sort.DECISION}),
    ):
        rows = [item for item in fresh if item.sort in sorts]
        if rows:
            paper.over(f"{title}: {len(rows)}", Style.HEADING, 20)
            header = ("STT", "Đối tượng", "Mục", "Đơn vị đã ghi", "Nay là", "Ai ghi, lúc nào")
            paper.table(header, [_cells(number, item) for number, item in enumerate(rows, 1)], _BORDERED)
    said = [item for item in found if item.standing is not Standing.OPEN]
    if said:
        paper.over(f"Chỗ đơn vị không đồng ý: {len(said)}", Style.HEADING, 20)
        header = ("STT", "Đối tượng", "Mục", "Đơn vị giữ", "Cấp trên ghi", "Kết quả")
        paper.table(header, [_verdict(number, item) for number, item in enumerate(said, 1)], _BORDERED)


def _cells(number: int, item: Correction) -> tuple[object, ...]:
    return number, item.label, item.field, item.old, item.new, f"{item.author}, {moment(item.at)}"


def _verdict(number: int, item: Correction) -> tuple[object, ...]:
    state = str(STANDING_NAMES[item.standing])
    who = "" if item.standing is Standing.WAITING else f": {item.author}, {moment(item.at)}"
    return number, item.label, item.field, item.old, item.new, f"{state}{who}"


def _twice(paper: Paper, found: Sequence[FoundTwice]) -> None:
    if not found:
        return
    paper.section(f"Người có ở hai nơi: {len(found)}")
    header = ("STT", "Người của đơn vị", "Cũng có ở", "Vì sao", "Kết luận")
    rows = [(number, one.label, one.elsewhere, one.reason, one.state) for number, one in enumerate(found, 1)]
    paper.table(header, rows, _BORDERED[:5], spans=2)


def _questions(paper: Paper, page: AnswerPage) -> None:
    paper.section(f"Cần đơn vị trả lời: {len(page.questions)}")
    if not page.questions:
        paper.over("Không có dòng nào phải hỏi lại.")
        return
    names = {file.file_id: file.name for file in page.files}
    rows = [
        (
            number,
            names.get(asked.file_id, ""),
            f"{asked.sheet}, dòng {asked.row}" if asked.row else asked.sheet,
            asked.text,
        )
        for number, asked in enumerate(page.questions, 1)
    ]
    paper.table(("STT", "Tệp của đơn vị", "Trang, dòng", "Nội dung"), rows, _BORDERED[:4], spans=3)


def _targets(paper: Paper, targets: Sequence[UnitTarget]) -> None:
    if not targets:
        return
    paper.section(f"Chỉ tiêu được giao: {len(targets)}")
    rows = [
        (number, one.measure, period_text(one.period), one.village or "Cả đơn vị", one.value, one.document)
        for number, one in enumerate(targets, 1)
    ]
    paper.table(("STT", "Chỉ tiêu", "Kỳ", "Thôn", "Số giao", "Số quyết định"), rows, _BORDERED)


def _packs(paper: Paper, packs: Sequence[PackOffer]) -> None:
    if not packs:
        return
    paper.section(f"Gói quy định gửi kèm: {len(packs)}")
    paper.over("Gói chỉ được dùng sau khi đơn vị bấm “Kiểm tra và áp dụng” và chữ ký của nơi phát hành đúng.")
    rows = [(number, one.title, one.version) for number, one in enumerate(packs, 1)]
    paper.table(("STT", "Tên gói", "Bản"), rows, _BORDERED[:3])
