"""Ratios of one run: export against a bare openpyxl loop, merging against polars reading and joining the same files.

Both rivals do less: no base, no history, no comparison with what was exported, nothing written down. Run alone:
``python -m tests.benchmarks.bench_merge [FILES…]`` (30; 30 100 300 for the long series, some ten minutes).
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Self

import openpyxl
import polars

from db.store import Store
from exports.exchange.export import export_exchange
from exports.merging.merge import apply_merge, plan_merge
from tests.benchmarks.communes import JOINED, TYPED_OVER, write_workbooks
from tests.exports.exchange_bench import office, roster

EXPORT_ROWS = 20_000
MERGE_ROWS = 2_000
FILES = 30
LISTS = ("DanSach", "HoGiaDinh", "Thon")


def processor_seconds(work: Callable[[], object]) -> float:
    """Seconds of the processor in this process: a ratio of them does not depend on what else the machine does."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def peak_of(work: Callable[[], object]) -> tuple[float, int, int]:
    """Seconds on the wall, megabytes by which this process grew at its highest, and the megabytes it then held."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")
    before = _status("VmRSS")
    start = time.perf_counter()
    work()
    return time.perf_counter() - start, max(0, _status("VmHWM") - before) // 1024, _status("VmHWM") // 1024


def _status(name: str, process: str = "self") -> int:
    line = next(line for line in Path(f"/proc/{process}/status").read_text().splitlines() if line.startswith(name))
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
        wall, memory, _ = peak_of(lambda: export_exchange(store, "2026-11", target, "lan"))
        ours = processor_seconds(lambda: export_exchange(store, "2026-11", target, "lan"))
    theirs = processor_seconds(lambda: bare_openpyxl(rows, tmp_path / "bare.xlsx"))
    print(
        f"\nexport {EXPORT_ROWS} × 25: {wall:.2f} s, {memory} MB, file {target.stat().st_size / 1e6:.1f} MB; ", end=""
    )
    print(f"processor {ours:.2f} s, bare openpyxl loop {theirs:.2f} s; ratio {ours / theirs:.2f}")
    assert ours < theirs


class _Children:
    """The highest sum of memory that the reading processes held at one moment, looked at five times a second.

    ``seconds``: of the processor, in this process and in those it started.
    """

    def __init__(self) -> None:
        self.peak = 0
        self.seconds = 0.0
        self._before = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._before = _all_seconds()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        self.seconds = _all_seconds() - self._before

    def _watch(self) -> None:
        while not self._ended.wait(0.2):
            held = 0
            for child in multiprocessing.active_children():
                with suppress(OSError, StopIteration):
                    held += _status("VmRSS", str(child.pid))
            self.peak = max(self.peak, held // 1024)


def _all_seconds() -> float:
    """Processor seconds of this process, of those it started and ended, and of those that still run."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    total = time.process_time() + ended.ru_utime + ended.ru_stime
    for child in multiprocessing.active_children():
        fields = Path(f"/proc/{child.pid}/stat").read_text().rpartition(")")[2].split()
        total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total


def _polars(paths: list[Path], answer: Connection) -> None:
    """Every list of every file as one table, in a process of its own so that its memory can be told."""
    start = time.perf_counter()
    frames: dict[str, list[polars.DataFrame]] = {}
    for path in paths:
        read = polars.read_excel(path, sheet_name=list(LISTS), engine="calamine", infer_schema_length=0)
        for name, frame in read.items():
            frames.setdefault(name, []).append(frame)
    rows = sum(polars.concat(found).height for found in frames.values())
    answer.send((time.perf_counter() - start, time.process_time(), _status("VmHWM") // 1024, rows))


def rival(paths: list[Path]) -> tuple[float, float, int, int]:
    """Seconds, processor seconds, peak megabytes and rows of polars reading and joining the lists."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_polars, args=(paths, theirs))
    process.start()
    found: tuple[float, float, int, int] = ours.recv()
    process.join()
    return found


def merging(folder: Path, series: list[int]) -> None:
    start = time.perf_counter()
    first, second = write_workbooks(folder, max(series), MERGE_ROWS)
    print(f"\n{2 * max(series)} workbooks made in {time.perf_counter() - start:.0f} s")
    for count in series:
        theirs, their_processor, their_memory, rows = rival(first[:count])
        assert rows >= count * MERGE_ROWS
        print(
            f"{count} files: polars reads and joins the lists in {theirs:.1f} s (processor {their_processor:.1f} s, "
            f"{their_processor / count / MERGE_ROWS * 1e6:.0f} µs/row), {their_memory} MB"
        )
        with office(folder, f"h{count}", "Tỉnh", "province") as store:
            for name, paths, work in (
                *((("first month, looked at", first, plan_merge),) if count == series[0] else ()),
                ("first month, all new", first, _merge),
                ("second month", second, _merge),
                ("the same files again", second, apply_merge),
            ):
                with _Children() as children:
                    seconds, _, peak = peak_of(partial(work, store, paths[:count], "huong"))
                print(
                    f"  {name}: {seconds:.1f} s (processor {children.seconds:.1f} s, "
                    f"{children.seconds / count / MERGE_ROWS * 1e6:.0f} µs/row, ratio "
                    f"{children.seconds / their_processor:.2f}, on the wall {seconds / theirs:.2f}); "
                    f"peak {peak} MB and reading processes {children.peak} MB",
                    flush=True,
                )
            assert store.count("person") == count * int(MERGE_ROWS * (1 + JOINED))
        (folder / f"h{count}.db").unlink()


def _merge(store: Store, paths: list[Path], author: str) -> None:
    plan = apply_merge(store, paths, author)
    assert all(report.status.value == "new" for report in plan.files)
    assert plan.hand_edits in (0, TYPED_OVER * -(-len(paths) // 3))


def main() -> None:
    """Print both comparisons."""
    files = [int(text) for text in sys.argv[1:]] or [FILES]
    with tempfile.TemporaryDirectory() as folder:
        exporting(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        merging(Path(folder), files)


if __name__ == "__main__":
    main()
