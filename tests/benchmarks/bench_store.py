"""The store against bare work in the same run: ``python tests/benchmarks/bench_store.py [people]``.

Search as you type against LIKE and one frame, applying and taking back 20,000 rows against a bare ``executemany`` into
the same kind of encrypted file, opening the list, and one edit.
"""

import datetime as dt
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

import apsw

from db.connection import prepare
from db.filters import parse
from db.queries import people
from db.store import Store, Unit
from policy.periods import Month, PartialDate
from policy.vietnamese import fold

KEY = bytes(range(32))
TODAY = dt.date(2026, 11, 22)
FRAME = 16.7
FAMILY = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Vàng", "Giàng",
    "Lò", "Cà", "Quàng", "Sùng", "Mùa",
]  # fmt: skip
MIDDLE = ["Văn", "Thị", "Minh", "Thu", "Ngọc", "Đức", "Hữu", "Quang", "Thanh", "Xuân", "Kim", "Bích"]
GIVEN = [
    "An", "Ánh", "Bình", "Châu", "Dũng", "Đạt", "Giang", "Hà", "Hoa", "Hùng", "Khánh", "Lan", "Linh", "Long", "Mai",
    "Nam", "Oanh", "Phúc", "Quân", "Sơn", "Thảo", "Uyên", "Vân",
]  # fmt: skip


def person(rnd, number):
    return {
        "full_name": f"{rnd.choice(FAMILY)} {rnd.choice(MIDDLE)} {rnd.choice(GIVEN)}",
        "sex": rnd.choice(["male", "female"]),
        "birth": PartialDate(rnd.randrange(1940, 2024), rnd.randrange(1, 13), rnd.randrange(1, 29)),
        "cccd": f"025{number:09d}",
        "si_number": f"{2500000000 + number}",
        "health_card": f"GD42525{number:08d}",
        "phone": f"09{rnd.randrange(10**8):08d}",
        "ethnicity": "Kinh",
        "occupation": rnd.choice(["làm ruộng", "thợ mộc", "buôn bán"]),
        "address": "Thôn Đông, xã Thử",
        "group": rnd.choice(["", "1", "2", "3"]),
        "si_status": rnd.choice(["none", "voluntary", "stopped"]),
        "si_paid_until": Month(2026, rnd.randrange(1, 13)),
        "hi_until": dt.date(2026, rnd.randrange(1, 13), 28),
        "note": "",
    }


def timed(work):
    started = time.perf_counter()
    answer = work()
    return time.perf_counter() - started, answer


def spread(times):
    ordered = sorted(value * 1000 for value in times)
    return f"p50 {statistics.median(ordered):6.2f} ms   p99 {ordered[int(len(ordered) * 0.99)]:6.2f} ms", ordered[
        int(len(ordered) * 0.99)
    ]


def bare(folder, rows):
    """The same 15 columns into an encrypted file with nothing kept beside them."""
    connection = apsw.Connection(str(folder / "bare.db"))
    prepare(connection, KEY)
    names = list(rows[0])
    connection.execute(f"CREATE TABLE person (n INTEGER PRIMARY KEY, {', '.join(f'c{i}' for i in range(len(names)))})")
    values = [tuple(str(row[name]) for name in names) for row in rows]

    def write():
        with connection:
            marks = ", ".join("?" * len(names))
            connection.executemany(f"INSERT INTO person VALUES (NULL, {marks})", values)

    seconds, _ = timed(write)
    connection.close()
    return seconds


def bench_apply(folder, store, rnd):
    rows = [person(rnd, 10**6 + n) for n in range(20_000)]
    plain = bare(folder, rows)

    def apply():
        with store.transaction("import", "A", "Nhập") as tx:
            tx.create_many("person", rows)
            return tx.action_id

    seconds, action = timed(apply)
    print(f"apply 20,000 x 15       {seconds:6.2f} s   bare executemany {plain:5.2f} s   ratio {seconds / plain:5.1f}")
    seconds, report = timed(lambda: store.undo(action, "A"))
    print(f"undo 20,000             {seconds:6.2f} s   ({report.restored} rows)   ratio {seconds / plain:5.1f}")
    seconds, _ = timed(lambda: store.redo_last("A"))
    print(f"redo 20,000             {seconds:6.2f} s                  ratio {seconds / plain:5.1f}")
    store.undo_last("A")


def typed_texts(rnd, count):
    texts = []
    for _ in range(count):
        words = fold(f"{rnd.choice(FAMILY)} {rnd.choice(MIDDLE)} {rnd.choice(GIVEN)}").split()
        kind = rnd.randrange(5)
        if kind == 0:
            texts.append(words[2][: rnd.randrange(1, 4)])
        elif kind == 1:
            texts.append(f"{words[0][:2]} {words[2][: rnd.randrange(1, 3)]}")
        elif kind == 2:
            texts.append(" ".join(words))
        elif kind == 3:
            texts.append(f"{rnd.randrange(10**4):04d}")
        else:
            texts.append(f"{words[0]} {words[2]} {rnd.randrange(1940, 2024)}")
    return texts


def bench_search(store, rnd):
    texts = typed_texts(rnd, 400)
    times = [timed(lambda text=text: people.search(store, text))[0] for text in texts]
    text, slowest = spread(times)
    print(f"search as you type      {text}   {'within' if slowest < FRAME else 'OVER'} one frame ({FRAME} ms)")

    def like(text):
        words = text.split()
        condition = " AND ".join("(name_fold LIKE ? OR cccd LIKE ? OR phone LIKE ? OR birth LIKE ?)" for _ in words)
        given = [f"%{word}%" for word in words for _ in range(4)]
        return store.select(f"SELECT n FROM person WHERE {condition} LIMIT {people.COUNT_CAP}", given)

    text, _ = spread([timed(lambda text=text: like(text))[0] for text in texts])
    print(f"  the same by LIKE      {text}")


def bench_lists(store):
    def shown(where, sort=people.BY_NAME):
        numbers = people.ids(store, parse(where), as_of=TODAY, sort=sort)
        return people.lines(store, numbers[:60], as_of=TODAY)

    for name, where, sort in (
        ("open the people page", "", people.BY_NAME),
        ("  sorted by village", "", (people.Sort("village"),)),
        ("  group, age, status", "group = 1 and age >= 18 and not si_status = voluntary", people.BY_NAME),
        ("  name contains an", "name contains an", people.BY_NAME),
        ("  by occupation", "occupation = 'làm ruộng'", people.BY_NAME),
    ):
        times = [timed(lambda where=where, sort=sort: shown(where, sort))[0] for _ in range(5)]
        print(f"{name:24}{statistics.median(times) * 1000:6.0f} ms  ids in order and the first 60 lines")
    numbers = people.ids(store, as_of=TODAY)
    rnd = random.Random(2)
    starts = [rnd.randrange(len(numbers) - 60) for _ in range(100)]
    times = [timed(lambda s=s: people.lines(store, numbers[s : s + 60], as_of=TODAY))[0] for s in starts]
    print(f"scroll one window of 60 {spread(times)[0]}")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rnd = random.Random(1)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        clock = lambda: dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)  # noqa: E731
        store = Store.create(folder / "ansinh.db", KEY, Unit("1", "Xã", "commune"), clock)
        with store.transaction("import", "A") as tx:
            villages = tx.create_many("village", [{"name": f"Thôn {n}"} for n in range(1, 21)])
            homes = tx.create_many(
                "household", [{"code": f"{n}", "village": rnd.choice(villages)} for n in range(count // 4)]
            )
        for start in range(0, count, 20_000):
            rows = [person(rnd, n) | {"household": rnd.choice(homes)} for n in range(start, min(start + 20_000, count))]
            with store.transaction("import", "A") as tx:
                tx.create_many("person", rows)
        print(f"{store.count('person'):,} people, file {store.path.stat().st_size / 1e6:.0f} MB")
        bench_apply(folder, store, rnd)
        bench_search(store, rnd)
        bench_lists(store)

        def edit():
            with store.transaction("edit", "A") as tx:
                tx.update("person", next(iter(store.all("person"))).id, {"note": f"{rnd.random()}"})

        print(f"one edit                {spread([timed(edit)[0] for _ in range(50)])[0]}")
        seconds, _ = timed(store.rebuild)
        print(f"rebuild everything      {seconds:6.1f} s")
        store.close()


if __name__ == "__main__":
    main()
