"""``merge``, ``undo-merge``, ``conflicts`` and ``resolve``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from db.queries.conflicts import open_conflicts
from db.store import Store
from desktop.command_line.console import Console, TerminalProgress
from desktop.command_line.corrections import correction_document
from desktop.command_line.folders import folder_of, read_password
from desktop.command_line.opening import opened
from desktop.command_line.parser import UsageError
from desktop.law import pack_folder
from desktop.lifecycle import OpenUnit
from desktop.practice import app_name
from exports.atomic_file import atomic_write
from exports.exchange.export import Sending
from exports.explain import explain
from exports.issues import FileProblem
from exports.merging.answers import write_answers
from exports.merging.conflicts import ConflictView, conflict_views
from exports.merging.conflicts import resolve as decide
from exports.merging.hand_rows import RowQuestion
from exports.merging.merge import MergeOptions, apply_merge, plan_merge
from exports.merging.minutes import write_minutes
from exports.merging.plan import STATUS_NAMES, FileReport, FileStatus, MergePlan
from exports.packs.archive import SUFFIX, Pack, read_pack
from exports.progress import Cancelled
from policy.messages import Message, message

if TYPE_CHECKING:
    from desktop.consolidation import ServerUnit

_ALL_ACTIONS = 1_000_000
_SHOWN_QUESTIONS = 20
_NOTHING_TAKEN = frozenset({FileStatus.BROKEN, FileStatus.FOREIGN, FileStatus.NEEDS_PASSWORD})


def merge(arguments: argparse.Namespace, console: Console) -> int:
    """Show or do a merge; 1 when a person must look at something.

    Raises:
        UsageError: not one of the files can be used; nothing was written.
    """
    password = read_password(arguments.import_password_file) if arguments.import_password_file else ""
    options = MergeOptions(
        passwords={"": password} if password else {},
        beside=("",) if arguments.side_by_side else (),
        answered={"": [_place(text) for text in arguments.accept]},
    )
    progress = TerminalProgress(console)
    _refuse_places(arguments)
    with opened(arguments, console, "merge") as unit:
        packs = _packs(arguments)
        if arguments.apply:
            unit.back_up("merge")
            plan = apply_merge(unit.store, arguments.files, unit.officer.name, options, progress)
        else:
            plan = plan_merge(unit.store, arguments.files, unit.officer.name, options, progress)
        _refuse_useless(plan)
        try:
            _write_papers(arguments, unit, plan, packs, progress)
        except (FileProblem, OSError, Cancelled) as error:
            if not arguments.apply:
                raise
            written = False
            console.note(_papers_failed(plan, error))
        else:
            written = True
        console.document(_document(unit.store, plan))
        _show(plan, console, applied=arguments.apply)
    return 1 if plan.has_findings or not written else 0


def _refuse_places(arguments: argparse.Namespace) -> None:
    """What can be known beforehand about where the papers go, so that no merge is done whose papers cannot be written.

    Raises:
        UsageError: no such folder, something else stands there, or one of the received files would be written over.
    """
    minutes = arguments.minutes
    if minutes is not None:
        if minutes.resolve() in {path.resolve() for path in arguments.files}:
            raise UsageError(
                message("minutes_over_file", "Biên bản không được ghi đè lên tệp nhận “{name}”.", name=minutes.name)
            )
        if not minutes.parent.is_dir() or minutes.is_dir():
            raise UsageError(
                message("minutes_nowhere", "Không ghi được biên bản vào “{place}”; chọn nơi khác.", place=minutes)
            )
    for folder in (arguments.answers, arguments.packs_out):
        if folder is not None and folder.exists() and not folder.is_dir():
            raise UsageError(
                message("papers_nowhere", "“{place}” không phải là thư mục; chọn thư mục khác.", place=folder)
            )


def _packs(arguments: argparse.Namespace) -> list[Pack]:
    """The packs to send along, verified before anything is merged."""
    keys = pack_folder(folder_of(arguments)).keys if arguments.pack else ()
    return [read_pack(path, keys) for path in arguments.pack]


def _papers_failed(plan: MergePlan, error: Exception) -> Message:
    """The merge stands although a paper about it could not be written: never a word of "nothing was changed"."""
    known = explain(error)
    return message(
        "papers_failed",
        "Đã gộp xong ({id}) nhưng chưa ghi được giấy tờ: {reason} Gộp lại các tệp này để ghi, hoặc rút lại bằng "
        "undo-merge.",
        id=plan.action_id,
        reason=known.what if known is not None else str(error),
    )


def _place(text: str) -> tuple[str, str]:
    """Row id and field of a question, as ``merge --json`` names them: ``N7Q2MZ4K9T1BW:phone``.

    Raises:
        UsageError: the text has no colon.
    """
    row_id, mark, name = text.partition(":")
    if not mark:
        raise UsageError(
            message("bad_accept", "“{text}” không phải một câu hỏi: ghi mã dòng, dấu hai chấm, tên mục.", text=text)
        )
    return row_id.strip(), name.strip()


def _refuse_useless(plan: MergePlan) -> None:
    """One file, or several, of which none is an exchange workbook: that is no merge with findings."""
    if all(report.status in _NOTHING_TAKEN for report in plan.files):
        first = plan.files[0]
        reason = first.message or STATUS_NAMES[first.status]
        if first.status is FileStatus.NEEDS_PASSWORD:
            raise UsageError(
                message(
                    "merge_locked",
                    "{reason} Ghi mật khẩu vào dòng đầu một tệp rồi thêm --import-password-file và tên tệp ấy.",
                    reason=reason,
                )
            )
        raise UsageError(message("merge_nothing", "Không gộp được “{name}”: {reason}", name=first.name, reason=reason))


def _write_papers(
    arguments: argparse.Namespace,
    unit: OpenUnit | ServerUnit,
    plan: MergePlan,
    packs: Sequence[Pack],
    progress: TerminalProgress,
) -> None:
    officer = unit.officer.name
    if arguments.minutes is not None:
        write_minutes(unit.store, plan, arguments.minutes, officer, unit.clock())
    if arguments.answers is not None:
        period = max((report.period for report in plan.files), default="")
        write_answers(unit.store, arguments.answers, period, officer, Sending(app=app_name()), progress, packs)
    if arguments.packs_out is not None:
        for offer in plan.packs:
            arguments.packs_out.mkdir(parents=True, exist_ok=True)
            atomic_write(arguments.packs_out / f"{offer.name}{SUFFIX}", offer.content())


def _document(store: Store, plan: MergePlan) -> Mapping[str, object]:
    return {
        "files": [_file(report) for report in plan.files],
        "new": plan.new,
        "changed": plan.changed,
        "unchanged": plan.unchanged,
        "deleted": plan.deleted,
        "overlaps": asdict(plan.overlaps),
        "conflicts": [_conflict(view) for view in conflict_views(store, plan.conflicts, plan.labels)],
        "duplicates": [{"one": pair.one, "other": pair.other, "reason": pair.reason} for pair in plan.duplicates],
        "hand_edits": plan.hand_edits,
        "questions": [_question(name, question) for name, question in plan.questions],
        "corrections": [correction_document(item) for item in plan.corrections],
        "packs": [{"name": one.name, "title": one.title, "version": one.version} for one in plan.packs],
        "merge_id": plan.action_id,
    }


def _file(report: FileReport) -> Mapping[str, object]:
    return {
        "name": report.name,
        "status": report.status.value,
        "unit": report.unit,
        "unit_name": report.unit_name,
        "period": report.period,
        "number": report.number,
        "rows": report.rows,
        "new": report.new,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "deleted": report.deleted,
        "applied": report.applied,
        "unchanged_rows": report.unchanged_rows,
        "hand_edits": report.hand_edits,
        "questions": report.questions,
        "ignored": report.ignored,
        "ignored_for": report.ignored_for,
        "restored": report.restored,
        "missing_numbers": report.missing,
        "message": report.message,
        "issues": [str(issue) for issue in report.issues],
    }


def _question(name: str, question: RowQuestion) -> Mapping[str, object]:
    return {
        "file": name,
        "sheet": question.issue.sheet,
        "row": question.issue.row,
        "code": question.issue.code,
        "row_id": question.row_id,
        "field": question.field,
        "old": question.old,
        "new": question.new,
        "sentence": question.issue.cause,
        "can_accept": question.offer is not None,
    }


def _conflict(view: ConflictView) -> Mapping[str, object]:
    conflict = view.conflict
    return {
        "id": conflict.id,
        "entity": conflict.entity,
        "row_id": conflict.row_id,
        "label": view.label,
        "field": conflict.field,
        "before": conflict.before,
        "values": [
            {"value": claim.value, "author": claim.author, "unit": claim.org, "at": claim.at, "file": claim.file}
            for claim in conflict.claims
        ],
        "sentence": view.sentence,
    }


def _show(plan: MergePlan, console: Console, *, applied: bool) -> None:
    heads = (
        message("head.file", "Tệp"),
        message("head.file_state", "Tình trạng"),
        message("head.unit", "Đơn vị"),
        message("head.period", "Kỳ"),
        message("head.number", "Số"),
        message("head.rows", "Dòng"),
    )
    rows = [(f.name, STATUS_NAMES[f.status], f.unit_name, f.period, f.number, f.rows) for f in plan.files]
    console.table(heads, rows)
    console.say(
        message(
            "merge_counts",
            "Mới {new}, thay đổi {changed}, giữ nguyên {unchanged}, xóa {deleted}; "
            "sửa tay {hand}, khác nhau chờ quyết định {conflicts}, nghi trùng {duplicates}.",
            new=plan.new,
            changed=plan.changed,
            unchanged=plan.unchanged,
            deleted=plan.deleted,
            hand=plan.hand_edits,
            conflicts=len(plan.conflicts),
            duplicates=len(plan.duplicates),
        )
    )
    if plan.answers:
        console.say(
            message(
                "merge_corrections",
                "Cấp trên đã sửa {rows} người, hộ; {fields} chỗ. "
                "Xem: ansinh corrections; không đồng ý: ansinh object MÃ.",
                rows=plan.corrected_people,
                fields=len(plan.corrections),
            )
        )
    for offer in plan.packs:
        console.say(
            message(
                "merge_pack",
                "Kèm gói quy định “{title}”, bản {version}; lấy ra bằng --packs-out, rồi ansinh pack check.",
                title=offer.title,
                version=offer.version,
            )
        )
    asked, left_out = sum(f.questions for f in plan.files), sum(f.ignored for f in plan.files)
    console.say(message("merge_rows", "Dòng cần hỏi {asked}, dòng bỏ qua {ignored}.", asked=asked, ignored=left_out))
    for name, question in plan.questions[:_SHOWN_QUESTIONS]:
        console.line(f"  {name}, {question.issue.sheet} {question.issue.row}: {console.text(question.issue.cause)}")
    if applied:
        console.say(message("merge_done", "Đã gộp; rút lại bằng: ansinh undo-merge {id}", id=plan.action_id))
    else:
        console.say(message("merge_dry", "Chưa ghi gì; thêm --apply để gộp."))


def undo_merge(arguments: argparse.Namespace, console: Console) -> int:
    """Take a whole merge back."""
    return _undo(arguments, console, "merge")


def undo_import(arguments: argparse.Namespace, console: Console) -> int:
    """Take a whole import back."""
    return _undo(arguments, console, "import")


def _undo(arguments: argparse.Namespace, console: Console, kind: str) -> int:
    with opened(arguments, console, kind) as unit:
        _require_kind(unit, arguments.id, kind)
        report = unit.store.undo(arguments.id, unit.officer.name)
    console.document(
        {
            "restored": report.restored,
            "kept": [{"entity": row.entity, "id": row.row_id, "reason": row.reason} for row in report.kept],
            "undo_id": report.action_id,
        }
    )
    console.say(
        message(
            "undone",
            "Đã rút lại: {restored} dòng trở về như trước, giữ {kept} dòng đã sửa sau đó.",
            restored=report.restored,
            kept=len(report.kept),
        )
    )
    return 0


def _require_kind(unit: OpenUnit | ServerUnit, action_id: str, kind: str) -> None:
    """An id of another kind of action is a slip of the finger, not a wish."""
    known = {action.id for action in unit.store.actions(limit=_ALL_ACTIONS, kinds=(kind,))}
    if action_id not in known:
        raise UsageError(message("no_such_action", "Không có lần nhập hoặc gộp nào mang số “{id}”.", id=action_id))


def conflicts(arguments: argparse.Namespace, console: Console) -> int:
    """Name every open conflict; 1 when there are any."""
    with opened(arguments, console) as unit:
        views = conflict_views(unit.store)
    for view in views:
        if console.as_json:
            console.record(_conflict(view))
        else:
            console.line(f"{view.conflict.id}  {console.text(view.sentence)}")
    console.note(message("conflict_count", "{count} chỗ chờ quyết định.", count=len(views)))
    return 1 if views else 0


def resolve(arguments: argparse.Namespace, console: Console) -> int:
    """Decide one conflict.

    Raises:
        FileProblem: no such conflict, or the value cannot be read; nothing was written.
    """
    with opened(arguments, console, "resolve") as unit:
        value = decide(unit.store, arguments.id, arguments.choice, unit.officer.name)
        left = len(open_conflicts(unit.store))
    console.document({"id": arguments.id, "value": value, "left": left})
    console.say(message("resolved", "Đã ghi “{value}”; còn {left} chỗ chờ quyết định.", value=value, left=left))
    return 0
