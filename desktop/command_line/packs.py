"""``pack check`` and ``pack apply``: new law and new wording from a signed file."""

from __future__ import annotations

import argparse

from desktop.command_line.console import Console
from desktop.command_line.folders import folder_of
from desktop.law import pack_folder
from policy.messages import message


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Verify a pack and, for ``apply``, put it in force.

    Raises:
        PackRefused: the pack is not taken over; nothing has changed.
    """
    packs = pack_folder(folder_of(arguments))
    before = packs.active()[0].version
    applied = arguments.action == "apply"
    pack = (packs.install if applied else packs.check)(arguments.file).pack
    console.document(
        {
            "version": pack.version,
            "previous": before,
            "title": pack.title,
            "made_on": pack.made_on,
            "min_program": pack.min_program,
            "signed_by": pack.signed_by,
            "files": sorted(pack.files),
            "applied": applied,
        }
    )
    facts: dict[str, object] = {"title": pack.title, "version": pack.version, "before": before}
    if applied:
        console.say(message("pack_applied", "Đã nạp gói “{title}”, bản {version} thay cho bản {before}.", **facts))
    else:
        console.say(message("pack_good", "Gói “{title}” dùng được: bản {version}; đang dùng bản {before}.", **facts))
    console.say(message("pack_signed_by", "Khóa của nơi phát hành: {key}.", key=pack.signed_by))
    return 0
