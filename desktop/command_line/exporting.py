"""``export``: the exchange workbook, reports and official forms."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import cast

from db.filters import parse
from db.queries.people import ids as people_ids
from db.queries.people import records as people_records
from db.records import LocalSupport
from desktop.command_line.console import Console, TerminalProgress
from desktop.command_line.folders import read_password
from desktop.command_line.opening import opened
from desktop.command_line.parser import UsageError
from desktop.paper import write_report_pdf
from desktop.practice import app_name
from exports.exchange.export import Sending, export_exchange
from exports.forms.payments import FormOptions
from exports.forms.registry import FORMS, save_form
from exports.reports.context import ReportContext
from exports.reports.period import Period
from exports.reports.registry import REPORTS, build_report, save_report
from policy.messages import Message, message
from policy.periods import Month, PeriodError


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write one file, or name what can be written.

    Raises:
        UsageError: something needed is missing or unknown; nothing was written.
        FileProblem: the place cannot be written.
    """
    if arguments.list:
        return _list(console)
    if arguments.what is None:
        raise UsageError(
            message("export_what", "Cho biết cần xuất gì: exchange, report TÊN hoặc form TÊN; --list để xem các tên.")
        )
    if arguments.out is None:
        raise _missing("--out")
    return {"exchange": _exchange, "report": _report, "form": _form}[arguments.what](arguments, console)


def _missing(names: str) -> UsageError:
    return UsageError(
        message("missing_argument", "Câu lệnh còn thiếu {names}; gõ thêm --help để xem cách dùng.", names=names)
    )


def _list(console: Console) -> int:
    entries = [("report", kind.name, kind.title, console.text(kind.about)) for kind in REPORTS.values()]
    entries += [("form", form.name, form.title, form.suffix) for form in FORMS.values()]
    console.document(
        {
            "exports": [
                {"what": what, "name": name, "title": console.text(title), "about": about}
                for what, name, title, about in entries
            ]
        }
    )
    heads = (message("head.what", "Loại"), message("head.name", "Tên"), message("head.about", "Nội dung"))
    console.table(heads, ((what, name, console.text(title)) for what, name, title, _ in entries))
    return 0


def month_of(text: str | None) -> Month:
    """The month a command names.

    Raises:
        UsageError: missing, or no month of the calendar.
    """
    if text is None:
        raise _missing("--period")
    try:
        return Month.parse(text)
    except PeriodError as error:
        raise UsageError(
            message("bad_month_option", "Tháng “{text}” không có trong lịch; viết dạng 2026-11.", text=text)
        ) from error


def _period_of(text: str | None) -> Period:
    if text is None:
        raise _missing("--period")
    try:
        return Period.parse(text)
    except PeriodError as error:
        sentence = "Kỳ “{text}” không đọc được; viết tháng 2026-11, quý 2026-Q4, nửa năm 2026-H1 hoặc năm 2026."
        raise UsageError(Message("bad_period_option", sentence, {"text": text})) from error


def _exchange(arguments: argparse.Namespace, console: Console) -> int:
    month = month_of(arguments.period)
    password = read_password(arguments.export_password_file) if arguments.export_password_file else ""
    with opened(arguments, console, "export") as unit:
        sending = Sending(password=password, app=app_name())
        result = export_exchange(
            unit.store, str(month), arguments.out, unit.officer.name, sending, TerminalProgress(console)
        )
    console.document(
        {
            "path": str(result.path),
            "file_id": result.file_id,
            "period": str(month),
            "rows": result.rows,
            "changes": result.changes,
            "conflicts": result.conflicts,
            "encrypted": bool(password),
        }
    )
    console.say(
        message("exchange_written", "Đã ghi tệp trao đổi “{name}”, {rows} dòng.", name=result.path.name,
                rows=sum(result.rows.values()))
    )  # fmt: skip
    if not password:
        console.note(
            message("exchange_open", "Tệp có dữ liệu cá nhân mà chưa có mật khẩu; chỉ gửi bằng đường an toàn.")
        )
    return 0


def _report(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.name not in REPORTS:
        known = ", ".join(REPORTS)
        raise UsageError(
            message(
                "unknown_report",
                "Không có báo cáo “{name}”; các báo cáo: {known}.",
                name=arguments.name or "",
                known=known,
            )
        )
    period = _period_of(arguments.period)
    with opened(arguments, console, "report") as unit:
        today = unit.clock().date()
        document = build_report(arguments.name, unit.store, period, today, unit.book, unit.content)
        if arguments.out.suffix.lower() == ".pdf":
            write_report_pdf(document, arguments.out, practice=unit.store.unit.practice)
        else:
            save_report(document, arguments.out)
    return _written(arguments.out, arguments.name, console)


def _form(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.name not in FORMS:
        name = arguments.name or ""
        raise UsageError(
            message("unknown_form", "Không có mẫu biểu “{name}”; các mẫu: {known}.", name=name, known=", ".join(FORMS))
        )
    period = _period_of(arguments.period)
    with opened(arguments, console, "report") as unit:
        today = unit.clock().date()
        context = ReportContext.read(unit.store, period, today, unit.book, unit.content)
        people = None
        if arguments.filter:
            numbers = people_ids(unit.store, parse(arguments.filter), as_of=today)
            people = people_records(unit.store, numbers)
        resolutions = cast("list[LocalSupport]", list(unit.store.all("local_support")))
        # Who stopped is listed with everybody of the period, not with people who were asked for.
        options = FormOptions(with_leavers=people is None)
        count = save_form(arguments.name, context, arguments.out, people, options, resolutions)
    console.note(message("form_people", "{count} người trong mẫu.", count=count))
    return _written(arguments.out, arguments.name, console)


def _written(path: Path, name: str, console: Console) -> int:
    console.document({"path": str(path), "name": name})
    console.say(message("file_written", "Đã ghi “{name}”.", name=path.name))
    return 0
