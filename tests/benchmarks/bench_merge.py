"""Ratios of one run: export against a bare openpyxl loop, merging against polars reading and joining the same files.

Both rivals do less: no base, no history, no comparison with what was exported, nothing written down. Run alone:
``python -m tests.benchmarks.bench_merge [FILES]`` (30; 300 for the long series).
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import polars

from db.store import Store
from exports.exchange.export import export_exchange
from exports.merging.merge import apply_merge, plan_merge
from tests.exports.exchange_bench import office, roster

EXPORT_ROWS = 20_000
MERGE_ROWS = 2_000
FILES = 30


def processor_seconds(work: Callable[[], object]) -> float:
    """Seconds of the processor in this process: a ratio of them does not depend on what else the machine does."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def peak_of(work: Callable[[], object]) -> tuple[float, int]:
    """Seconds on the wall, and megabytes by which the process grew at its highest (this process alone)."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")
    before = _status("VmRSS")
    start = time.perf_counter()
    work()
    return time.perf_counter() - start, max(0, _status("VmHWM") - before) // 1024


def _status(name: str) -> int:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1])


def bare_openpyxl(rows: list[list[object]], target: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(row)
    book.save(target)


def exporting(tmp_path: Path) -> None:
    with office(tmp_path, "27001", "Xã Đông Hòa") as store:
        roster(store, EXPORT_ROWS, 1)
        rest = ["Thôn Đông", "H1-001", "Nam", "Kinh", "Buôn bán nhỏ", "Chủ hộ", "Đang sống", "Nhóm 1", "Chưa tham gia"]
        rest += ["10/2026", "Hộ gia đình", "31/12/2026", "Thường trú", "Hằng tháng", "1.500.000", "Trạm y tế", ""]
        rows: list[list[object]] = [
            [number, one.full_name, one.cccd, one.si_number, one.phone, str(one.birth), one.note, one.id, *rest]  # type: ignore[union-attr]
            for number, one in enumerate(store.all("person"))
        ]
        assert len(rows[0]) == 25
        target = tmp_path / "ours.xlsx"
        wall, memory = peak_of(lambda: export_exchange(store, "2026-11", target, "lan"))
        ours = processor_seconds(lambda: export_exchange(store, "2026-11", target, "lan"))
    theirs = processor_seconds(lambda: bare_openpyxl(rows, tmp_path / "bare.xlsx"))
    print(
        f"\nexport {EXPORT_ROWS} × 25: {wall:.2f} s, {memory} MB, file {target.stat().st_size / 1e6:.1f} MB; ", end=""
    )
    print(f"processor {ours:.2f} s, bare openpyxl loop {theirs:.2f} s; ratio {ours / theirs:.2f}")
    assert ours < theirs


def _workbooks(folder: Path, count: int) -> list[Path]:
    """One commune's roster under many identities: a fresh office per file, so that every row is new."""
    paths = []
    for number in range(count):
        with office(folder, f"{27000 + number}", f"Xã số {number}") as store:
            roster(store, MERGE_ROWS, number)
            paths.append(export_exchange(store, "2026-11", folder, "lan").path)
        (folder / f"{27000 + number}.db").unlink()
    return paths


def _polars(paths: list[Path]) -> int:
    frames = [polars.read_excel(path, sheet_name="DanSach", engine="calamine", infer_schema_length=0) for path in paths]
    return polars.concat(frames).height


def merging(tmp_path: Path, files: int) -> None:
    paths = _workbooks(tmp_path, files)
    series = sorted({max(1, files // 10), max(1, files // 3), files})
    per_row: list[float] = []
    for count in series:
        with office(tmp_path, f"h{count}", "Huyện", "district") as store:
            seconds, memory = peak_of(lambda: _merge(store, paths[:count]))  # noqa: B023
            assert store.count("person") == count * MERGE_ROWS
            per_row.append(seconds / (count * MERGE_ROWS))
            print(
                f"\nmerge {count} × {MERGE_ROWS}: {seconds:.1f} s, {per_row[-1] * 1e6:.0f} µs/row, {memory} MB", end=""
            )
    rival, rival_memory = peak_of(lambda: _polars(paths))
    print(f"\npolars read + concat {files} files: {rival:.1f} s, {rival_memory} MB; ratio {seconds / rival:.1f}")
    print(f"time per row, last of the series against the first: {per_row[-1] / per_row[0]:.2f}")
    with office(tmp_path, "again", "Huyện", "district") as store:
        planned, _ = peak_of(lambda: plan_merge(store, paths))
    print(f"preview of {files} files: {planned:.1f} s")


def _merge(store: Store, paths: list[Path]) -> None:
    plan = apply_merge(store, paths, "huong")
    assert all(report.status.value == "new" for report in plan.files)


def main() -> None:
    """Print both comparisons."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else FILES
    with tempfile.TemporaryDirectory() as folder:
        exporting(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        merging(Path(folder), files)


if __name__ == "__main__":
    main()
