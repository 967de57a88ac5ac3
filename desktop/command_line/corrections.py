"""``corrections`` and ``object``: what the unit above has changed, and disagreeing with it."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from desktop.command_line.console import Console
from desktop.command_line.opening import opened
from desktop.command_line.parser import UsageError
from exports.merging.corrections import STANDING_NAMES, Correction, corrected_rows
from exports.merging.corrections import corrections as corrections_of
from exports.merging.objections import object_to, withdraw
from policy.messages import message


def correction_document(item: Correction) -> Mapping[str, object]:
    """One correction as it stands in answers of commands."""
    return {
        "id": item.id,
        "entity": item.entity,
        "row_id": item.row_id,
        "label": item.label,
        "field": item.name,
        "kind": item.sort.value,
        "state": item.standing.value,
        "before": item.own,
        "now": item.given,
        "author": item.author,
        "unit": item.org,
        "at": item.at,
    }


def show(arguments: argparse.Namespace, console: Console) -> int:
    """Name every field of this unit's rows that another unit has changed."""
    with opened(arguments, console) as unit:
        found = corrections_of(unit.store, unit.store.unit.code)
    for item in found:
        if console.as_json:
            console.record(correction_document(item))
        else:
            state = console.text(STANDING_NAMES[item.standing])
            console.line(
                f"{item.id}  {item.label}, {item.field}: “{item.old}” → “{item.new}” ({item.author}). {state}."
            )
    console.note(
        message(
            "correction_count",
            "Cấp trên đã sửa {rows} người, hộ; {fields} chỗ.",
            rows=corrected_rows(found),
            fields=len(found),
        )
    )
    return 0


def object_command(arguments: argparse.Namespace, console: Console) -> int:
    """Disagree with corrections, or withdraw that.

    Raises:
        UsageError: one of the ids is no correction that can be objected to; nothing was written.
    """
    wanted = set(arguments.ids)
    with opened(arguments, console, "edit") as unit:
        store, officer = unit.store, unit.officer.name
        known = {item.id for item in corrections_of(store, store.unit.code)}
        if not wanted <= known:
            unknown = ", ".join(sorted(wanted - known))
            raise UsageError(message("no_such_correction", "Cấp trên không sửa chỗ nào mang mã {id}.", id=unknown))
        count = (withdraw if arguments.withdraw else object_to)(store, wanted, officer)
    console.document({"withdrawn" if arguments.withdraw else "objected": count})
    if arguments.withdraw:
        console.say(message("objections_withdrawn", "Đã rút {count} ý kiến; dùng giá trị của cấp trên.", count=count))
    else:
        console.say(
            message(
                "objections_made",
                "Đã lấy lại {count} giá trị của đơn vị; tệp gửi lên lần tới nêu cho cấp trên quyết định.",
                count=count,
            )
        )
    return 0
