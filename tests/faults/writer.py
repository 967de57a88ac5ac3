"""A child that writes without end and says what is done, for the kill test."""

import datetime as dt
import os

from db.store import Store

KEY = bytes(range(32))


def clock():
    return dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)


def work(path, start, pipe):
    """One action after another: a household with three people and a village that counts them."""
    store = Store.open(path, KEY, clock)
    n = start
    while True:
        n += 1
        with store.transaction("edit", "A") as tx:
            home = tx.create("household", {"code": f"H{n}"})
            people = tx.create_many("person", [{"full_name": f"N{n}", "household": home} for _ in range(3)])
            tx.update("person", people[0], {"phone": f"{n}"})
        os.write(pipe, b"%d\n" % n)


def find_last(store):
    """Number of the last whole action; a torn one is an error."""
    homes = {home.id: int(home.code[1:]) for home in store.all("household")}
    counts = dict.fromkeys(homes, 0)
    phones = 0
    for person in store.all("person"):
        counts[person.household] += 1
        phones += person.phone == str(homes[person.household])
    assert set(counts.values()) <= {3}, "an action was torn"
    assert phones == len(homes), "an action was torn"
    assert sorted(homes.values()) == list(range(1, len(homes) + 1)), "an action is missing"
    return len(homes)
