"""Closing a period: the report as it was when the figures were settled, and what has changed in them since.

A closed report is kept whole, so that it can be printed again as it was; a later count of the same period is compared
with it figure by figure, and what differs is listed as a restatement.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any, Protocol

from exports.issues import FileProblem
from exports.reports.document import (
    Column,
    Letterhead,
    Look,
    ReportDocument,
    Row,
    RowKind,
    Section,
    Signature,
    Table,
    Value,
    as_text,
)
from exports.reports.period import Period
from policy.messages import message
from policy.periods import Month, PartialDate

_FORMAT = 1
_KINDS: Mapping[str, Callable[[str], Value]] = {
    "d": dt.date.fromisoformat,
    "m": Month.parse,
    "p": PartialDate.parse,
    "n": Decimal,
}


class Shelf(Protocol):
    """The part of the store that keeps settings."""

    def setting(self, name: str, default: str = "") -> str:
        """A stored setting, or ``default``."""

    def set_setting(self, name: str, value: str) -> None:
        """Store a setting."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A settled report: when, by whom, and the paper as it stood."""

    at: dt.datetime
    officer: str
    document: ReportDocument


@dataclass(frozen=True, slots=True)
class Restatement:
    """One figure that differs from the closed one; ``where`` names part, line and column."""

    where: str
    closed: str
    now: str


def close_period(store: Shelf, document: ReportDocument, period: Period, officer: str, now: dt.datetime) -> Closed:
    """Keep the report of a period that is over; a second closing replaces the first.

    Raises:
        FileProblem: the period still runs.
    """
    if now.date() <= period.last_day:
        raise FileProblem(
            message("close_early", "Chưa chốt được số liệu {period} vì kỳ này chưa kết thúc.", period=period.title),
            message(
                "close_early.remedy",
                "Chốt từ ngày {day} trở đi.",
                day=f"{period.last_day + dt.timedelta(days=1):%d/%m/%Y}",
            ),
        )
    closed = Closed(now, officer, document)
    at = now.isoformat(timespec="seconds")
    content = {"format": _FORMAT, "at": at, "officer": officer, "document": _plain(document)}
    store.set_setting(_name(document.name, period), json.dumps(content, ensure_ascii=False))
    return closed


def closed_report(store: Shelf, name: str, period: Period) -> Closed | None:
    """The closed report ``name`` (of the document) of a period; None when nobody closed it."""
    text = store.setting(_name(name, period))
    if not text:
        return None
    content = json.loads(text)
    return Closed(dt.datetime.fromisoformat(content["at"]), content["officer"], _document(content["document"]))


def open_again(store: Shelf, name: str, period: Period) -> None:
    """Forget that a period was closed."""
    store.set_setting(_name(name, period), "")


def restatements(closed: ReportDocument, now: ReportDocument) -> list[Restatement]:
    """Figures of the closed report that come out otherwise now, in the order of the paper."""
    old, new = dict(_figures(closed)), dict(_figures(now))
    found = [
        Restatement(where, value, new.get(where, "")) for where, value in old.items() if new.get(where, "") != value
    ]
    found += [Restatement(where, "", value) for where, value in new.items() if where not in old and value]
    return found


def restated_section(found: list[Restatement], closed_at: dt.datetime) -> Section:
    """What changed since the closing, as a part of a report."""
    columns = (
        Column(("STT",), Look.CENTER, 5),
        Column(("Số liệu",), Look.TEXT, 60),
        Column(("Đã chốt",), Look.NUMBER, 14),
        Column(("Nay tính lại",), Look.NUMBER, 14),
    )
    rows = tuple(Row((number, one.where, one.closed, one.now)) for number, one in enumerate(found, start=1))
    heading = f"SỐ LIỆU ĐIỀU CHỈNH SAU KHI CHỐT NGÀY {closed_at:%d/%m/%Y}"
    if not rows:
        return Section(heading, ("Không có số liệu nào thay đổi.",))
    return Section(heading, (), (Table(columns, rows),))


def _figures(document: ReportDocument) -> Iterator[tuple[str, str]]:
    """Every counted cell under a name that stays the same when lines are added."""
    for section in document.sections:
        for table in () if section.momentary else section.tables:
            label_at = next((i for i, column in enumerate(table.columns) if column.look is Look.TEXT), 1)
            seen: dict[str, int] = {}
            for row in table.rows:
                line = as_text(row.cells[label_at])
                seen[line] = seen.get(line, 0) + 1
                for column, value in zip(table.columns[label_at + 1 :], row.cells[label_at + 1 :], strict=True):
                    if column.look in {Look.NUMBER, Look.MONEY, Look.PERCENT} and value is not None:
                        title = " - ".join(column.titles)
                        again = f" ({seen[line]})" if seen[line] > 1 else ""
                        yield f"{section.heading}: {line}{again}, {title}", as_text(value, column.look)


def _name(document: str, period: Period) -> str:
    return f"closed.{document}.{period.text}"


def _plain(value: Any) -> Any:
    """The document as JSON knows it; cells that are no text, number or nothing carry their kind."""
    if isinstance(value, ReportDocument | Section | Table | Row | Column | Signature | Letterhead):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value) if item.init}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Look | RowKind):
        return value.value
    marked = {dt.date: "d", Month: "m", PartialDate: "p", Decimal: "n"}.get(type(value))
    return {marked: value.isoformat() if isinstance(value, dt.date) else str(value)} if marked else value


def _value(plain: Any) -> Value:
    if isinstance(plain, dict):
        [(kind, text)] = plain.items()
        return _KINDS[kind](text)
    return plain  # type: ignore[no-any-return]


def _document(plain: Mapping[str, Any]) -> ReportDocument:
    letterhead = Letterhead(**(plain["letterhead"] | {"day": _value(plain["letterhead"]["day"])}))
    sections = tuple(
        Section(
            part["heading"],
            tuple(part["paragraphs"]),
            tuple(_table(table) for table in part["tables"]),
            momentary=part["momentary"],
        )
        for part in plain["sections"]
    )
    texts = {name: tuple(plain[name]) for name in ("recipients", "opening")}
    signatures = tuple(Signature(**signature) for signature in plain["signatures"])
    parts = {"letterhead": letterhead, "sections": sections, "signatures": signatures}
    return ReportDocument(**(dict(plain) | texts | parts))


def _table(plain: Mapping[str, Any]) -> Table:
    columns = tuple(
        Column(**(column | {"titles": tuple(column["titles"]), "look": Look(column["look"])}))
        for column in plain["columns"]
    )
    rows = tuple(Row(tuple(_value(cell) for cell in row["cells"]), RowKind(row["kind"])) for row in plain["rows"])
    return Table(columns, rows, plain["caption"], plain["note"])
