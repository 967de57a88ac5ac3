"""``import``: a dry run of a list, or the real thing."""

from __future__ import annotations

import argparse

from desktop.command_line.console import Console, TerminalProgress
from desktop.command_line.folders import read_password
from desktop.command_line.opening import opened
from exports.importing import (
    ImportOptions,
    ImportPlan,
    Outcome,
    apply_plan,
    propose,
    remembered_mappings,
    roster_of,
    write_errors_workbook,
)
from exports.issues import Severity
from exports.reading import read_source
from policy.messages import message

_SHOWN = 20


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read a list and, with ``--apply``, write it; 1 when rows have errors or doubts.

    Raises:
        FileProblem: the file cannot be read or holds no list; nothing was written.
    """
    password = read_password(arguments.import_password_file) if arguments.import_password_file else None
    options = ImportOptions(sheets=(arguments.sheet,) if arguments.sheet else ())
    progress = TerminalProgress(console)
    with opened(arguments, console, "import") as unit:
        source = read_source(arguments.file, password)
        remembered = remembered_mappings(unit.store)
        today = unit.clock().date()
        plan = propose(source, roster_of(unit.store), today, options, remembered, progress)
        if arguments.errors_out is not None:  # before anything is written, because this place may fail
            marked = write_errors_workbook(plan, source, arguments.errors_out)
            console.note(message("errors_marked", "Đã ghi tệp trả người gửi, đánh dấu {count} ô.", count=marked))
        if arguments.apply:
            unit.back_up("import")
            apply_plan(plan, unit.store, unit.officer.name, progress=progress)
    console.document(plan.to_json())
    _show(plan, console)
    return 1 if plan.count(Outcome.ERROR) or plan.count(Outcome.DOUBTFUL) or plan.findings(Severity.ERROR) else 0


def _show(plan: ImportPlan, console: Console) -> None:
    console.say(
        message(
            "import_counts",
            "{rows} dòng: mới {new}, thay đổi {changed}, giữ nguyên {unchanged}, chờ xem lại {doubtful}, lỗi {errors}.",
            rows=len(plan.rows),
            new=plan.count(Outcome.NEW),
            changed=plan.count(Outcome.CHANGED),
            unchanged=plan.count(Outcome.UNCHANGED),
            doubtful=plan.count(Outcome.DOUBTFUL),
            errors=plan.count(Outcome.ERROR),
        )
    )
    findings = plan.findings(Severity.ERROR)
    for issue in findings[:_SHOWN]:
        console.line(f"  {issue}")
    if len(findings) > _SHOWN:
        console.say(message("more_findings", "  … và {count} lỗi khác.", count=len(findings) - _SHOWN))
    if plan.import_id:
        console.say(message("import_done", "Đã ghi vào sổ; rút lại bằng: ansinh undo-import {id}", id=plan.import_id))
    else:
        console.say(message("import_dry", "Chưa ghi gì; thêm --apply để ghi vào sổ."))
