"""Leads through the day, takes the pictures and writes the page."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop.clock import system_clock
from desktop.tour import day as work
from desktop.tour.journal import Journal
from desktop.tour.pictures import take_pictures
from exports.progress import Progress
from policy.messages import message

_STEPS = (
    work.import_lists,
    work.decide_groups,
    work.illustrate,
    work.hold_meeting,
    work.tick_broadcasts,
    work.write_reports,
)
_DOING = message("tour_step", "Đang làm một ngày việc…")
_LOOKING = message("tour_pictures", "Đang chụp các màn hình…")


def take_tour(out: Path, language: str, progress: Progress) -> Journal:
    """Do the whole main job on a throw-away practice commune and leave page, files and pictures in ``out``.

    Raises:
        FileProblem, OSError: the folder cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    journal = Journal(out)
    with (
        tempfile.TemporaryDirectory(prefix="ansinh-tour-") as place,
        work.practice_day(journal, Path(place), system_clock, progress) as day,
    ):
        for number, step in enumerate(_STEPS):
            progress.step(number, len(_STEPS) + 2, _DOING)
            step(day)
        work.exchange_and_merge(day, Path(place))
        progress.step(len(_STEPS) + 1, len(_STEPS) + 2, _LOOKING)
        with work.waiting_district(day, Path(place)) as story:
            take_pictures(journal, day.unit, language, {"import": str(work.another_list(day, Path(place)))}, story)
        unit = day.store.unit.name
        progress.step(len(_STEPS) + 2, len(_STEPS) + 2, _LOOKING)
    journal.write_page(unit, f"{system_clock():%H:%M ngày %d/%m/%Y}")
    return journal
