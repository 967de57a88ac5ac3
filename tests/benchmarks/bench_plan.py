"""How long projections take, beside a bare integer loop over the same cash flows.

Run by hand: ``python -m tests.benchmarks.bench_plan [COUNT]`` or ``python tests/benchmarks/bench_plan.py [COUNT]``.
Prints milliseconds for one plan, seconds for a village of ``COUNT`` (default 20,000), the ratio to the bare loop, and
how much memory grew on the way.
"""

from __future__ import annotations

import datetime as dt
import sys
import time
import tracemalloc
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from policy.book import Book, load_book
from policy.illustrate import evaluate
from policy.illustrate.fields import Fields
from policy.illustrate.plans import read_plan
from policy.plan import project
from policy.trace import Trace

TODAY = dt.date(2026, 11, 22)


def request(number: int) -> dict[str, object]:
    """The plan of one villager; no two neighbours alike."""
    return {
        "kind": "plan",
        "sex": ("female", "male")[number % 2],
        "birth": f"{1970 + number % 35}-{1 + number % 12:02d}",
        "group": ("poor", "near_poor", "ethnic_minority", "island", "other")[number % 5],
        "start": "2026-12",
        "income": 1_500_000 + 50_000 * (number % 40),
        "method": 1,
        "past": [{"from": "2019-01", "to": "2021-12", "income": 1_000_000}] if number % 3 == 0 else [],
    }


def bare_loop(months: int) -> int:
    """The same cash flows as plain integers: pay in, then draw out, month by month."""
    balance = paid = received = 0
    for month in range(months):
        own = 264_000 if month < 120 else 330_000
        paid += own
        balance += own + balance // 240
    for _ in range(240):
        received += 1_000_000
        balance += balance // 240 - 1_000_000
    return balance + paid + received


def timed(count: int, book: Book) -> tuple[float, float, float]:
    """Seconds for ``count`` projections, for as many JSON results, and for as many bare loops."""
    started = time.process_time()
    for number in range(count):
        fields = Fields.of(request(number))
        trace = Trace(book, as_of=TODAY)
        project(trace, read_plan(fields, trace))
    projected = time.process_time()
    for number in range(count):
        evaluate(request(number), book, TODAY)
    evaluated = time.process_time()
    for _ in range(count):
        bare_loop(240)
    return projected - started, evaluated - projected, time.process_time() - evaluated


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    book = load_book()
    timed(200, book)
    projected, evaluated, bare = timed(count, book)
    tracemalloc.start()
    timed(200, book)
    before = tracemalloc.get_traced_memory()[0]
    timed(1_000, book)
    grown = tracemalloc.get_traced_memory()[0] - before
    print(f"project():  {projected / count * 1000:.3f} ms each, {projected:.1f} s for {count}")
    print(
        f"evaluate(): {evaluated / count * 1000:.3f} ms each, {evaluated:.1f} s for {count} (with JSON and sentences)"
    )
    print(f"bare loop:  {bare / count * 1000:.3f} ms each; project() takes {projected / bare:.1f} times as long")
    print(f"memory after 1,000 more plans: {grown / 1024:+.1f} KiB")


if __name__ == "__main__":
    main()
