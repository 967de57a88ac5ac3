"""The whole practice commune as plain rows, and the way into an empty store."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from random import Random

from db.entities import ENTITIES, Kind
from db.store import Store, Unit
from exports.practice.figures import Figures
from exports.practice.insurance import InsuranceMaker
from exports.practice.lists import write_lists
from exports.practice.naming import read_data
from exports.practice.outreach import OutreachMaker
from exports.practice.roster import Commune, RosterMaker
from exports.practice.statuses import lay_statuses
from exports.practice.workbooks import write_workbooks
from exports.progress import NO_PROGRESS, Progress, checkpoint
from policy.book import Book, load_book
from policy.content.loader import Content, shipped_content
from policy.messages import message
from policy.periods import Month

AUTHOR = "Xã thực hành"


def practice_unit() -> Unit:
    """The invented commune under whose name the practice store is created."""
    plan = read_data("commune.toml")["unit"]
    return Unit(plan["code"], plan["name"], "commune", plan["parent_name"], plan["province"], practice=True)


def make_commune(seed: int, today: dt.date, book: Book | None = None, content: Content | None = None) -> Commune:
    """Every row of the practice commune; the same seed and day always give the same rows in the same order.

    Amounts follow ``book``; health groups are those of ``content``; without them those that ship with the program.
    """
    known = content or shipped_content()
    figures = _figures(book or load_book(), known, Month(today.year, 1))
    rng = Random(seed)
    maker = RosterMaker(rng, today)
    commune = maker.make()
    lay_statuses(commune, rng)
    InsuranceMaker(commune, rng, maker.identifiers, figures).lay()
    OutreachMaker(commune, rng, known).lay()
    return commune


def build_practice(
    store: Store,
    seed: int,
    today: dt.date,
    progress: Progress = NO_PROGRESS,
    *,
    book: Book | None = None,
    content: Content | None = None,
) -> Commune:
    """Fill an empty ``store`` with the practice commune in one transaction and return what was written.

    Raises:
        Cancelled: the person stopped; the store is as empty as before.
    """
    commune = make_commune(seed, today, book, content)
    total = sum(len(rows) for rows in commune.rows.values())
    ids: dict[str, str] = {}
    done = 0
    with store.transaction("practice", AUTHOR, "Tạo xã thực hành") as tx:
        for entity in ENTITIES:
            rows = commune.rows.get(entity, [])
            filled = [_with_ids(entity, row.values, ids) for row in rows]
            ids.update(zip((row.key for row in rows), tx.create_many(entity, filled), strict=True))
            done += len(rows)
            checkpoint(progress, done, total, message("practice_building", "Đang tạo xã thực hành…"))
    return commune


def write_practice_files(
    folder: Path, seed: int, today: dt.date, store: Store, progress: Progress = NO_PROGRESS
) -> list[Path]:
    """Write the practice files beside the practice data: three dirty lists and two workbooks that contradict.

    The lists are about the people of the commune that ``seed`` and ``today`` give; the workbooks continue ``store``,
    which was built from the same two. Returns the paths in the order of their names.

    Raises:
        FileProblem: the folder cannot be written.
        Cancelled: the person stopped.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lists = write_lists(folder, make_commune(seed, today), seed)
    return lists + write_workbooks(folder, store, seed, today, progress)


def _figures(book: Book, content: Content, local_from: Month) -> Figures:
    rates: dict[str, dict[str, Decimal]] = {"voluntary": {}, "health": {}}
    for plan in read_data("outreach.toml")["supports"]:
        rates[plan["product"]][plan["support_group"]] = Decimal(plan["rate"])
    return Figures(book, content.health_groups, rates["voluntary"], rates["health"], local_from)


def _with_ids(entity: str, values: dict[str, object], ids: dict[str, str]) -> dict[str, object]:
    """The values with the keys of other rows replaced by their row ids."""
    filled = dict(values)
    for field in ENTITIES[entity].fields:
        value = filled.get(field.name)
        if field.kind is Kind.REFERENCE and isinstance(value, str) and value:
            filled[field.name] = ids[value]
        elif field.kind is Kind.LIST and isinstance(value, tuple):
            filled[field.name] = tuple(ids.get(item, item) for item in value)
    return filled
