"""A province in one database: what every screen and command waits for, and how high memory climbs.

``python -m tests.benchmarks.bench_province [--people 3000000] [--keep FOLDER] [--only WORD …]``. Without ``--keep``
the database is made for this run alone; with it the folder keeps it for the next run (3 million people take about
twenty minutes to write and 5 GB). Seconds are of the wall and of the
processor in this process, megabytes what the process held at its highest.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from db.filters import Everything, parse
from db.integrity import check, quick_problems
from db.queries import households, people
from db.queries.conflicts import open_conflicts, person_pairs
from db.queries.due import due_lines
from db.queries.saved import saved_filters
from db.queries.timeline import person_timeline
from db.store import Store
from exports.merging.answers import write_answer
from exports.merging.conflicts import conflict_views
from exports.merging.period_board import period_board
from exports.reports.period import Period
from exports.reports.registry import build_report, save_report
from policy.book import load_book
from policy.content.loader import shipped_content
from tests.benchmarks.province import KEY, PERIOD, TODAY, Size, build, clock, facts_of
from ui.operations.due import load_boards, load_due
from ui.operations.roster import roster_words
from ui.operations.today import load_today

PEOPLE = 60_000
WINDOW = 60
TYPED = (
    "n", "ng", "nguyen", "nguyen van", "nguyen van hu", "h", "ho", "hoa", "tran thi mai", "thon 3", "038000", "0380",
    "le van an 1960", "giang a pao", "pham thi hoa 1975", "van", "nguyen van hung 1980", "0911111111", "tran", "zzz",
)  # fmt: skip


@dataclass
class Bench:
    """One open province and where its files go."""

    folder: Path
    store: Store
    only: tuple[str, ...]
    people: list[int] = field(default_factory=list)

    def measure(self, name: str, work: Callable[[], object], times: int = 1) -> None:
        """Print the median seconds of ``work`` and the peak of memory; what it returns is shown when it is a number."""
        if self.only and not any(word in name for word in self.only):
            return
        gc.collect()
        Path("/proc/self/clear_refs").write_text("5")
        before, spent, answer = memory("VmRSS"), [], None
        processor = time.process_time()
        for _ in range(times):
            started = time.perf_counter()
            answer = work()
            spent.append(time.perf_counter() - started)
        processor = (time.process_time() - processor) / times
        shown = f"{len(answer):,}" if hasattr(answer, "__len__") else f"{answer:,}" if isinstance(answer, int) else ""
        longest = f" (longest {max(spent):.2f})" if times > 1 else ""
        grown = memory("VmHWM") - before
        wall = f"{statistics.median(spent):9.3f} s{longest:17}"
        print(f"{name:42}{wall} processor {processor:8.3f} s +{grown:5} MB {shown}", flush=True)


def memory(name: str) -> int:
    """Megabytes of this process by the name of the kernel."""
    text = Path("/proc/self/status").read_text()
    return int(next(line for line in text.splitlines() if line.startswith(name)).split()[1]) // 1024


def lists(bench: Bench) -> None:
    """What the people's and the households' pages wait for."""
    store = bench.store
    for words in TYPED:
        bench.measure(f"search “{words}”", lambda words=words: people.search(store, words).count, 3)
    bench.measure("people in name order", lambda: people.ids(store, as_of=TODAY))
    numbers = people.ids(store, as_of=TODAY)
    rnd = Random(1)
    places = iter([rnd.randrange(max(1, len(numbers) - WINDOW)) for _ in range(200)])

    def window() -> object:
        start = next(places)
        return people.lines(store, numbers[start : start + WINDOW], as_of=TODAY)

    bench.measure(f"one window of {WINDOW} lines", window, 50)
    for text in ("group = 1 and age >= 18 and not si_status = voluntary", "name contains Hoa", "status = poor"):
        condition = parse(text)
        bench.measure(f"ids of “{text[:30]}”", lambda c=condition: people.ids(store, c, as_of=TODAY))
    bench.measure("people by village", lambda: people.ids(store, as_of=TODAY, sort=(people.Sort("village"),)))
    bench.measure("count of everybody", lambda: people.count(store, Everything(), as_of=TODAY))
    for saved in saved_filters(store):
        bench.measure(f"count “{saved.name}”", lambda s=saved: people.count(store, s.condition, as_of=TODAY))
    bench.measure("words of the filters", lambda: roster_words(store).villages)
    bench.measure("households in order", lambda: households.ids(store, as_of=TODAY))
    homes = households.ids(store, as_of=TODAY)
    starts = iter([rnd.randrange(max(1, len(homes) - WINDOW)) for _ in range(50)])

    def houses() -> object:
        start = next(starts)
        return households.lines(store, homes[start : start + WINDOW], as_of=TODAY)

    bench.measure(f"one window of {WINDOW} households", houses, 20)
    one = people.lines(store, numbers[:1], as_of=TODAY)[0].person.id
    bench.measure("timeline of one person", lambda: person_timeline(store, one), 10)
    bench.measure("same name and birth", lambda: people.similar(store, "Nguyễn Văn Hùng", 1980), 5)


def daily(bench: Bench) -> None:
    """Today, the due list, the board of a date."""
    store, book = bench.store, load_book()
    bench.measure("due lines", lambda: due_lines(store, as_of=TODAY))
    bench.measure("due page", lambda: load_due(store, book, TODAY))
    bench.measure("status board", lambda: load_boards(store, TODAY).voluntary.people["covered"])
    bench.measure("Today", lambda: load_today(store, book, TODAY).later)


def exchange(bench: Bench) -> None:
    """Conflicts, people found twice, who has sent, the answer to one commune."""
    store = bench.store
    bench.measure("conflicts in words", lambda: conflict_views(store))
    bench.measure("first 100 conflicts", lambda: conflict_views(store, open_conflicts(store, limit=100)))
    bench.measure("300 pairs among everybody", lambda: person_pairs(store, None, 300))
    row = store.select("SELECT n FROM person ORDER BY n LIMIT 10000")
    bench.measure("pairs among 10,000 touched", lambda: person_pairs(store, [n for (n,) in row]))
    bench.measure("period board", lambda: period_board(store, PERIOD))
    bench.measure(
        "answer to one commune", lambda: sum(write_answer(store, "27001", bench.folder, PERIOD, "huong").rows.values())
    )


def reports(bench: Bench) -> None:
    """The reports as documents and as files."""
    book, content = load_book(), shipped_content()
    for name in ("monthly", "campaign", "movements"):
        target = bench.folder / f"{name}.xlsx"

        def make(name: str = name, target: Path = target) -> int:
            document = build_report(name, bench.store, Period.parse(PERIOD), TODAY, book, content)
            save_report(document, target)
            return sum(len(table.rows) for table in document.tables)

        bench.measure(f"report {name} to Excel", make)


def whole(bench: Bench) -> None:
    """Opening, editing, checking and rebuilding the database."""
    path = bench.store.path

    def reopen() -> None:
        bench.store.close()
        bench.store = Store.open(path, KEY, clock)

    bench.measure("close and open again", reopen, 3)
    one = next(iter(bench.store.all("person"))).id

    def edit() -> None:
        with bench.store.transaction("edit", "A") as tx:
            tx.update("person", one, {"note": str(time.perf_counter())})

    bench.measure("one edit", edit, 20)
    bench.measure("quick check of the pages", lambda: quick_problems(bench.store.connection))
    bench.measure("rebuild of the tables", lambda: bench.store.rebuild())
    bench.measure("whole integrity check", lambda: check(bench.store).problems)


def listing(bench: Bench) -> None:
    """``list people --json`` in a process of its own."""
    bench.store.close()
    script = (
        "import resource, sys\n"
        "from tests.benchmarks.bench_province import print_people\n"
        "print_people(sys.argv[1])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr)\n"
    )

    def run() -> int:
        done = subprocess.run(
            [sys.executable, "-c", script, str(bench.store.path)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            text=True, check=True,
        )  # fmt: skip
        return int(done.stderr.split()[-1])

    bench.measure("list people --json (number: its MB)", run)


def print_people(path: str) -> None:
    """What the command does between opening and closing."""
    from desktop.command_line.lists import LISTINGS, read

    store = Store.open(Path(path), KEY, clock)
    for row in LISTINGS["people"].rows(read(store, load_book(), shipped_content(), TODAY, "")):
        sys.stdout.write(json.dumps(row, default=str, ensure_ascii=False) + "\n")
    store.close()


PARTS = {"lists": lists, "daily": daily, "exchange": exchange, "reports": reports, "whole": whole, "listing": listing}


def main() -> None:
    """Make or open the province and print every measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--parts", nargs="*", default=list(PARTS), choices=list(PARTS))
    parser.add_argument("--only", nargs="*", default=[])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = asked.keep or Path(place)
        folder.mkdir(parents=True, exist_ok=True)
        if not facts_of(folder):
            started = time.perf_counter()
            build(folder / "ansinh.db", Size(asked.people)).close()
            (folder / "province.json").write_text(json.dumps({"people": asked.people}), encoding="utf-8")
            print(f"built in {time.perf_counter() - started:.0f} s")
        bench = Bench(Path(place), Store.open(folder / "ansinh.db", KEY, clock), tuple(asked.only))
        size = (folder / "ansinh.db").stat().st_size
        print(f"{bench.store.count('person'):,} people, {size / 1e9:.2f} GB, memory at start {memory('VmRSS')} MB")
        for part in asked.parts:
            PARTS[part](bench)
        bench.store.close()


if __name__ == "__main__":
    main()
