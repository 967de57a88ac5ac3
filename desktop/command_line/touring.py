"""``tour``: the whole main job on a throw-away practice commune, without a display."""

from __future__ import annotations

import argparse

from desktop.command_line.console import Console, TerminalProgress
from desktop.tour.guide import take_tour
from policy.messages import message


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do the day and write its page, files and pictures.

    Raises:
        FileProblem, OSError: the folder cannot be written.
    """
    journal = take_tour(arguments.out.absolute(), arguments.lang or "vi", TerminalProgress(console))
    pictures = [picture.file for chapter in journal.chapters for picture in chapter.pictures]
    files = [str(path.relative_to(journal.out)) for chapter in journal.chapters for path in chapter.files]
    console.document({"out": str(journal.out), "page": "index.html", "pictures": pictures, "files": files})
    console.say(
        message(
            "tour_done",
            "Đã làm xong một ngày việc: {pictures} hình, {files} tệp. Mở {page}",
            pictures=len(pictures),
            files=len(files),
            page=journal.out / "index.html",
        )
    )
    return 0
