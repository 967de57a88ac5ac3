"""A small commune for the tests of the database room."""

import datetime as dt

from db.store import Store, Unit

KEY = bytes(range(32))
UNIT = Unit("27001", "Xã Thử", "commune", "Huyện Thử", "Tỉnh Thử")
HANOI = dt.timezone(dt.timedelta(hours=7))
TODAY = dt.date(2026, 11, 22)


class Hands:
    """A clock that moves one second with every look, or as the test turns it."""

    def __init__(self, start=dt.datetime(2026, 11, 22, 8, tzinfo=HANOI)):
        self.now = start

    def __call__(self):
        self.now += dt.timedelta(seconds=1)
        return self.now


def new_store(folder, name="ansinh.db", unit=UNIT, clock=None):
    return Store.create(folder / name, KEY, unit, clock or Hands())


def reopened(store):
    path, clock = store.path, store.clock
    store.close()
    return Store.open(path, KEY, clock)


def dump(store):
    """Everything computed from the change log, by row ids, so that two machines can be compared."""
    from db.entities import ENTITIES
    from db.schema import columns, quoted

    tables = {}
    for entity in ENTITIES.values():
        names = ", ".join(map(quoted, columns(entity)[1:]))
        tables[entity.name] = store.select(f"SELECT {names} FROM {quoted(entity.name)} ORDER BY id")
    tables["conflict"] = store.select(
        'SELECT r.entity, r.id, c.field, c."values" FROM conflict c JOIN "row" r ON r.n = c."row" ORDER BY 1, 2, 3'
    )
    tables["merged"] = store.select("SELECT entity, id, root FROM merged ORDER BY 1, 2")
    return tables


def search_terms(store):
    """The words of the search index with the people they lead to."""
    prepare, ask, tidy = store.connection.dialect.words
    if prepare:
        store.connection.execute(prepare)
    found = store.select(ask)
    if tidy:
        store.connection.execute(tidy)
    return found
