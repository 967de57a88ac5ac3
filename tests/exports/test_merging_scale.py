"""Merging many workbooks: the short way into untouched ones, reading in parallel, stopping, rows as they come."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest

from db import receiving
from db.changes import Change
from db.row_numbers import RowNumbers
from db.store import Store
from exports.exchange.export import Sending, export_exchange
from exports.exchange.packed_changes import PACK, PackedChanges, packed
from exports.exchange.untouched import read_untouched
from exports.merging import delivery as delivery_module
from exports.merging import incoming
from exports.merging.delivery import Delivery, read_delivery
from exports.merging.merge import _Merge, apply_merge, plan_merge
from exports.merging.plan import FileStatus
from exports.merging.row_tally import RowTally
from exports.progress import Cancelled
from exports.reading.worker import ReaderLost, ReaderProcess
from policy.messages import Message
from tests.exports import reading_jobs
from tests.exports.exchange_bench import office, roster, set_cell, shown

PERIOD = "2026-11"


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Store]:
    with office(tmp_path, "27001", "Xã <Đông> & Hòa") as store:
        people = roster(store, 12, 1)
        with store.transaction("edit", "lan") as tx:
            tx.update(
                "person", people[0], {"note": "a < b & c > d; _x0041_\n  hai dòng", "full_name": "Lò 𠀀 \u200bAn"}
            )
        yield store


@pytest.fixture
def district(tmp_path: Path) -> Iterator[Store]:
    with office(tmp_path, "270", "Huyện Đông Sơn", "district") as store:
        yield store


def told(found: Delivery) -> dict[str, object]:
    """Everything a merge takes from a delivery."""
    hands = found.hands
    return {
        "ids": (found.file_id, found.sha256, found.manifest, found.rows, found.changes.ids),
        "changes": [change for change, _ in found.changes.unknown(())],
        "rows": (hands.total, hands.rows, hands.ignored, hands.restored, hands.rows_with_key),
        "found": (hands.changes, hands.edits, hands.questions, hands.notes, hands.refused),
        "issues": [(issue.code, issue.sheet) for issue in found.issues],
    }


def ordinary(path: Path, monkeypatch: pytest.MonkeyPatch, password: str | None = None, secret: bytes = b"") -> Delivery:
    with monkeypatch.context() as patch:
        patch.setattr(delivery_module, "read_untouched", lambda *_: None)
        return read_delivery(path, password, secret, {})


@pytest.mark.parametrize("sending", [Sending(), Sending(password="Mật-khẩu#2026"), Sending(secret=b"xa-huyen")])
def test_the_short_way_tells_the_same_as_the_ordinary_one(
    commune: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sending: Sending
) -> None:
    path = export_exchange(commune, PERIOD, tmp_path, "lan", sending).path
    password, secret = sending.password or None, sending.secret
    seen: list[bool] = []

    def watched(*given: object) -> object:
        found = read_untouched(*given)  # type: ignore[arg-type]
        seen.append(found is not None)
        return found

    expected = told(ordinary(path, monkeypatch, password, secret))
    monkeypatch.setattr(delivery_module, "read_untouched", watched)
    assert told(read_delivery(path, password, secret, {})) == expected
    assert seen == [True]
    assert read_delivery(path, password, b"khac", {}).problem is not None or not secret


def rewritten(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """The package with one part changed and everything else letter by letter as it was."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    altered = change(parts[part])
    assert altered != parts[part]
    parts[part] = altered
    target = path.with_name(f"sua_{path.name}")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target


def test_a_touched_workbook_goes_the_ordinary_way(commune: Store, tmp_path: Path) -> None:
    path = export_exchange(commune, PERIOD, tmp_path, "lan").path
    assert read_untouched(path.read_bytes(), path) is not None
    typed = rewritten(path, "xl/worksheets/sheet1.xml", lambda part: part.replace(b"<t>09", b"<t>03", 1))
    assert read_untouched(typed.read_bytes(), typed) is None
    assert len(read_delivery(typed, None, b"", {}).hands.edits) == 1
    person = next(commune.all("person"))
    saved = set_cell(path, person.id, "phone", "0911222333")
    assert read_untouched(saved.read_bytes(), saved) is None


def test_altered_history_is_refused_on_either_way(commune: Store, tmp_path: Path) -> None:
    path = export_exchange(commune, PERIOD, tmp_path, "lan").path
    with zipfile.ZipFile(path) as package:
        sheets = sorted(name for name in package.namelist() if "worksheets/" in name)
    for part in sheets[-3:-1]:
        forged = rewritten(path, part, lambda content: content.replace("Lò".encode(), "Lê".encode(), 1))
        assert read_untouched(forged.read_bytes(), forged) is None
        problem = read_delivery(forged, None, b"", {}).problem
        assert problem is not None
        assert problem.code == "tampered_file"


def test_contested_workbooks_are_never_taken_for_untouched(commune: Store, district: Store, tmp_path: Path) -> None:
    path = export_exchange(commune, PERIOD, tmp_path, "lan").path
    person = next(commune.all("person"))
    apply_merge(district, [path, set_cell(_copy(path), person.id, "phone", "0911222333")], "huong")
    with commune.transaction("edit", "lan") as tx:
        tx.update("person", person.id, {"phone": "0944555666"})
    apply_merge(district, [export_exchange(commune, PERIOD, tmp_path, "lan").path], "huong")
    contested = export_exchange(district, PERIOD, tmp_path, "huong")
    assert contested.conflicts == 1
    assert read_untouched(contested.path.read_bytes(), contested.path) is None


def _copy(path: Path) -> Path:
    target = path.with_name(f"ban_{path.name}")
    target.write_bytes(path.read_bytes())
    return target


# the border between the processes


def _changes(store: Store) -> list[Change]:
    return list(store.changes())


def _pack(changes: list[Change], have: dict[str, int], is_sound: Callable[[Change], bool]) -> PackedChanges:
    origins = list(dict.fromkeys(change.origin for change in changes))
    records = [
        (c.id, c.entity, c.row_id, c.kind, dict(c.data), " ".join(c.parents), origins.index(c.origin), c.seq)
        for c in changes
    ]
    return packed(records, origins, have, is_sound)


def test_only_what_is_not_known_is_unpacked_and_checked(tmp_path: Path) -> None:
    with office(tmp_path, "27001", "Xã Đông Hòa") as store:
        roster(store, PACK + 40, 1)
        changes = _changes(store)
        device = store.device_id
    looked_at: list[str] = []

    def is_sound(change: Change) -> bool:
        looked_at.append(change.id)
        return True

    new = _pack(changes, {}, is_sound)
    assert [change for change, checked in new.unknown(()) if checked] == changes
    assert len(looked_at) == len(changes)
    looked_at.clear()
    known = _pack(changes, {device: len(changes)}, is_sound)
    assert not looked_at
    assert not any(checked for _, checked in known.unknown(()))
    held = {change.id for change in changes[:-1]}
    assert [change for change, _ in known.unknown(held)] == changes[-1:]


@pytest.mark.parametrize("turned", [False, True])
def test_a_forged_repetition_of_a_sound_change_is_not_taken_for_checked(
    district: Store, tmp_path: Path, turned: bool
) -> None:
    with office(tmp_path, "27001", "Xã Đông Hòa") as store:
        roster(store, PACK, 1)
        *others, person = _changes(store)
    forged = replace(person, data={**person.data, "full_name": "Kẻ Mạo Danh"})
    # One stands in a pack that was checked, the other in a pack that was not.
    first, last = (forged, person) if turned else (person, forged)
    carried = _pack(
        [first, *others[: PACK - 1], last], {}, lambda change: change.data == dict(person.data) or change in others
    )
    assert sorted(carried.checked) == [False, True]
    fresh, sound = _fresh(district, carried)
    assert fresh[person.id].data == person.data
    assert person.id in sound


def _fresh(store: Store, changes: PackedChanges) -> tuple[dict[str, Change], set[str]]:
    with store.transaction("merge", "huong") as tx:
        fresh, sound = _Merge._fresh(tx, Delivery(changes=changes), [])
    return {change.id: change for change in fresh}, sound


# reading in parallel


def _four(commune: Store, folder: Path) -> list[Path]:
    return [export_exchange(commune, PERIOD, folder / f"{number}.xlsx", "lan").path for number in (1, 2, 3, 4)]


class Stop:
    """A person who wants to stop at the given look."""

    def __init__(self, look: int) -> None:
        self.looks = 0
        self._look = look

    def step(self, done: int, total: int | None, message: Message) -> None:
        self.looks += 1

    def cancelled(self) -> bool:
        return self.looks >= self._look


def test_a_cancel_is_heard_while_every_reading_process_hangs(
    commune: Store, district: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = _four(commune, tmp_path)
    monkeypatch.setattr(incoming, "read_delivery", reading_jobs.never_done)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        apply_merge(district, paths, "huong", progress=Stop(3))
    assert time.monotonic() - start < reading_jobs.SLOW / 3
    monkeypatch.undo()
    assert apply_merge(district, paths[:1], "huong").files[0].status is FileStatus.NEW


@pytest.mark.parametrize("job", [reading_jobs.dies_on_the_second, reading_jobs.fills_memory_on_the_second])
def test_a_reading_process_that_dies_costs_its_own_file_only(
    commune: Store, district: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, job: Callable[..., Delivery]
) -> None:
    paths = _four(commune, tmp_path)
    monkeypatch.setattr(incoming, "read_delivery", job)
    plan = plan_merge(district, paths)
    assert [report.status for report in plan.files].count(FileStatus.BROKEN) == 1
    assert plan.files[1].status is FileStatus.BROKEN
    assert plan.files[1].message is not None
    assert plan.files[1].message.code == "reader_crashed"
    assert plan.new == 12 + 3 + 2


def test_files_are_taken_in_the_order_given_whichever_is_read_first(
    commune: Store, district: Store, tmp_path: Path
) -> None:
    paths = _four(commune, tmp_path)
    plan = plan_merge(district, paths[::-1])
    assert [report.path for report in plan.files] == paths[::-1]
    assert [report.status for report in plan.files] == [FileStatus.NEW, *[FileStatus.OLDER] * 3]


def test_a_process_can_be_ended_from_another_thread() -> None:
    reader = ReaderProcess()
    reader.start()
    Timer(0.3, reader.abort).start()
    with pytest.raises(ReaderLost, match="crashed"):
        reader.run(time.sleep, (reading_jobs.SLOW,))
    reader.close()


# rows written as they come


def test_new_rows_are_written_as_folding_would_write_them(commune: Store, district: Store, tmp_path: Path) -> None:
    apply_merge(district, [export_exchange(commune, PERIOD, tmp_path, "lan").path], "huong")
    assert shown(district) == shown(commune)
    before = shown(district), _words(district)
    district.rebuild()
    assert (shown(district), _words(district)) == before


def _words(store: Store) -> list[tuple[object, ...]]:
    ask, tidy = store.connection.dialect.words[1:]
    store.connection.execute(store.connection.dialect.words[0])
    found = [tuple(row) for row in store.connection.execute(ask)]
    store.connection.execute(tidy)
    return found


@pytest.mark.parametrize("turned", [False, True])
def test_an_erasure_that_comes_later_leaves_nothing_of_a_new_row(
    commune: Store, district: Store, monkeypatch: pytest.MonkeyPatch, turned: bool
) -> None:
    person = next(commune.all("person"))
    created = _changes(commune)
    with commune.transaction("erase", "lan") as tx:
        tx.erase("person", person.id, "theo đơn")
    erased = [change for change in _changes(commune) if change.kind == "erase"]
    monkeypatch.setattr(receiving, "BATCH", 3)
    with district.transaction("merge", "huong") as tx:
        tx.add_changes([*erased, *created] if turned else [*created, *erased])
    assert district.get("person", person.id) is None
    assert not district.select("SELECT 1 FROM change WHERE data LIKE ?", (f"%{person.cccd}%",))  # type: ignore[attr-defined]


def test_numbers_are_held_once_and_read_in_order() -> None:
    held = RowNumbers()
    held.update([7, 3, 900, 3])
    held.update([5])
    assert list(held) == [3, 5, 7, 900]
    assert len(held) == 4
    assert 900 in held
    assert 4 not in held


def test_a_row_counts_once_in_the_whole() -> None:
    tally = RowTally()
    tally.add([1, 2, 3], [], [])
    tally.add([], [2, 9], [3])
    tally.add([], [9], [9, 10])
    assert (tally.new, tally.changed, tally.deleted) == (2, 0, 3)
    over = tally.overlaps
    assert (over.new_changed, over.new_deleted, over.changed_again) == (1, 1, 1)
    assert (over.changed_deleted, over.deleted_again) == (1, 0)
