"""Every campaign text as one kind of thing to list, search, read, copy and print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from policy.book import Book
from policy.content.entries import Slogan, Source
from policy.content.loader import Content
from policy.vietnamese import fold
from ui.i18n import mark, show, tr
from ui.operations.content import OTHER_NAME, PERSONAL_NAMES, Figures, Use, filled
from ui.theme import Tone

MESSAGES, POINTS, SCRIPTS, OBJECTIONS = "messages", "points", "scripts", "objections"
TITLE_LENGTH = 110
"""Letters of a point in the list; the whole of it stands beside."""
WITH_MESSAGE = 3
"""Points offered beside a message."""
SHELVES = (MESSAGES, POINTS, SCRIPTS, OBJECTIONS)
PRODUCTS = {"voluntary": mark("BHXH tự nguyện"), "health": mark("BHYT hộ gia đình")}
SHORT_PRODUCTS = {"voluntary": mark("BHXH"), "health": mark("BHYT")}
SITUATIONS = {
    "first": mark("Lần đầu gặp"), "due": mark("Sắp đến hạn"), "lapsed": mark("Đã gián đoạn"),
    "considering": mark("Còn cân nhắc"), "support": mark("Báo tiền hỗ trợ"),
}  # fmt: skip


FIGURES = {
    "support_monthly": mark("Nhà nước hỗ trợ {value} đồng một tháng", value=""),
    "own_floor": mark("Mức thấp nhất tự đóng {value} đồng một tháng", value=""),
    "own_floor_poor": mark("Hộ nghèo tự đóng thấp nhất {value} đồng một tháng", value=""),
    "pension": mark("Lương hưu dự tính {value} đồng một tháng", value=""),
    "months_to_go": mark("Còn thiếu {value} tháng", value=""),
    "min_years": mark("Cần đủ {value} năm đóng", value=""),
    "funeral": mark("Trợ cấp mai táng {value} đồng", value=""),
    "withdraw_clock_months": mark("Phải chờ {value} tháng mới được rút một lần", value=""),
    "hi_until": mark("Thẻ có giá trị đến {value}", value=""),
    "hi_first_month": mark("Người thứ nhất đóng {value} đồng một tháng", value=""),
    "hi_small_visit": mark("Một lần khám dưới {value} đồng không phải cùng trả", value=""),
    "hi_household_month": mark("Cả hộ đóng {value} đồng một tháng", value=""),
    "hi_support_near_poor": mark("Hộ cận nghèo được hỗ trợ ít nhất {value}", value=""),
}
"""The figure that matters in an answer, in words."""


@dataclass(frozen=True, slots=True)
class Part:
    """One section of a text; ``tone`` other than neutral makes it stand out."""

    heading: str
    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class Entry:
    """A text with its figures filled in; ``missing`` are figures nobody knows yet, ``rank`` sorts what fits first."""

    key: str
    title: str
    groups: tuple[str, ...]
    products: tuple[str, ...]
    situation: str
    note: str
    parts: tuple[Part, ...]
    missing: tuple[str, ...] = ()
    source: str = ""
    rank: int = 0

    def passes(self, words: str, group: str, product: str) -> bool:
        """Whether every word stands somewhere in it, accents or not, and group and product fit."""
        text = fold(" ".join((self.title, *(f"{part.heading} {part.text}" for part in self.parts))))
        fits = (not group or not self.groups or group in self.groups) and (not product or product in self.products)
        return fits and all(word in text for word in fold(words).split())


def entries(shelf: str, content: Content, book: Book, figures: Figures, uses: Mapping[str, Use]) -> list[Entry]:
    """The texts of one shelf, those that fit the person first."""
    if shelf == MESSAGES:
        found = _messages(content, figures, uses)
    elif shelf == POINTS:
        found = _points(content, figures)
    elif shelf == SCRIPTS:
        found = _scripts(content, figures)
    else:
        found = _objections(content, book, figures)
    return sorted(found, key=lambda entry: entry.rank)


def _named() -> dict[str, str]:
    names = {name: show(words) for name, words in PERSONAL_NAMES.items()}
    return names | {"": show(OTHER_NAME)}


def _messages(content: Content, figures: Figures, uses: Mapping[str, Use]) -> Iterator[Entry]:
    for item in content.messages:
        use = uses.get(item.key)
        if use is None or not use.times:
            words, note = tr("Chưa dùng ở cuộc nào."), tr("chưa dùng")
        else:
            last = f"{use.last:%d/%m/%Y}" if use.last else ""
            words = tr("Đã dùng ở {times} cuộc, gần nhất ngày {last}.", times=use.times, last=last)
            note = tr("{times} lần", times=use.times)
        yield Entry(
            item.key, item.text, item.groups, item.products, "", note,
            (Part(tr("Thông điệp"), item.text), Part(tr("Đã dùng"), words), _beside(content, item, figures)),
            source=_source(item.source),
        )  # fmt: skip


def _beside(content: Content, message: Slogan, figures: Figures) -> Part:
    """The points that explain a message, as they are said today."""
    fitting = sorted(
        (point for point in content.points if set(point.products) & set(message.products)),
        key=lambda point: (set(point.products) != set(message.products), -len(set(point.groups) & set(message.groups))),
    )
    texts = [filled(point.today, figures.values, _named()).text for point in fitting[:WITH_MESSAGE]]
    return Part(tr("Nên nói kèm"), "\n".join(f"• {text}" for text in texts))


def _points(content: Content, figures: Figures) -> Iterator[Entry]:
    for number, item in enumerate(content.points, start=1):
        today = filled(item.today, figures.values, _named())
        parts = [Part(tr("Nói hôm nay"), today.text), Part(tr("Nguyên văn công văn"), item.letter)]
        if item.outdated:
            words = "; ".join(f"“{text}”" for text in item.outdated)
            parts.append(Part(tr("Số cũ trong công văn, không dùng nữa"), words, Tone.WARNING))
        yield Entry(
            item.key, tr("Ý {number}. {text}", number=number, text=_begin(today.text)), item.groups, item.products,
            "", _short(item.products), tuple(parts), today.missing, _source(item.source),
        )  # fmt: skip


def _scripts(content: Content, figures: Figures) -> Iterator[Entry]:
    for item in content.scripts:
        text = filled(item.text, figures.values, _named())
        fits = (item.product, item.situation) in figures.situations and item.group in ("", figures.group)
        rank = 0 if fits else 1 if figures.person_id else 0
        situation = SITUATIONS.get(item.situation)
        yield Entry(
            item.key, item.title, (item.group,) if item.group else (), (item.product,), item.situation,
            tr("hợp với người này") if fits else show(situation) if situation else "",
            (Part(tr("Lời nói"), text.text),), text.missing, rank=rank,
        )  # fmt: skip


def _objections(content: Content, book: Book, figures: Figures) -> Iterator[Entry]:
    for item in content.objections:
        answer = filled(item.answer, figures.values, _named())
        parts = [Part(tr("Trả lời"), answer.text)]
        value = figures.values.get(item.figure, "")
        if value:
            phrase = FIGURES.get(item.figure)
            said = show(replace(phrase, args={"value": value})) if phrase is not None else value
            parts.append(Part(tr("Con số"), said, Tone.PRIMARY))
        if item.law:
            parts.append(Part(tr("Căn cứ"), "; ".join(str(book.cite(law)) for law in item.law)))
        parts.append(Part(tr("Không được hứa"), item.never_promise, Tone.WARNING))
        yield Entry(
            item.key,
            f"“{item.says}”",
            item.groups,
            item.products,
            "",
            _short(item.products),
            tuple(parts),
            answer.missing,
        )


def _source(source: Source) -> str:
    return source.title


def _short(products: tuple[str, ...]) -> str:
    return ", ".join(show(SHORT_PRODUCTS[product]) for product in products)


def _begin(text: str) -> str:
    """The beginning of a long text, cut between words."""
    return text if len(text) <= TITLE_LENGTH else text[:TITLE_LENGTH].rsplit(" ", 1)[0] + "…"
