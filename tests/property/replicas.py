"""Machines of several offices for the laws of exchange: real encrypted stores, exchanging sets of changes."""

import datetime as dt
import itertools
import os
import random
import shutil
import tempfile
from collections import defaultdict
from pathlib import Path

from db import ids, receiving
from db.changes import DELETED, hand_change
from db.entities import ENTITIES
from db.fold import fold_row
from db.integrity import derived_digests
from db.log import ChangeLog
from db.schema import columns, quoted
from db.store import Store, Unit

KEY = bytes(range(32))
FIELDS = ("full_name", "phone", "note", "occupation")
_MEMORY = Path("/dev/shm")
_numbers = itertools.count(1)
receiving.BATCH = 3  # so that short histories cross the border between batches


class TurnedClock:
    """A clock that may be wrong by years."""

    def __init__(self):
        self.shift = dt.timedelta()

    def __call__(self):
        return dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC) + self.shift


class Replica:
    """One machine: a store, and what a test wants to know of it."""

    def __init__(self, folder, template, name):
        self.clock = TurnedClock()
        self.path = folder / f"{name}.db"
        self.copy = None
        self.lay(template)
        self.store = self.opened()
        self.store.renew_device()

    def lay(self, template):
        shutil.copyfile(template, self.path)

    def opened(self):
        return Store.open(self.path, KEY, self.clock)

    def close(self):
        self.store.close()

    def take_copy(self):
        """A copy of the database, as a restore from a backup or a cloned disk would bring back."""
        self.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self.copy = self.path.with_suffix(".copy")
        shutil.copyfile(self.path, self.copy)

    def bring_back_copy(self, *, renew=True):
        self.store.close()
        self.lay(self.copy)
        self.store = self.opened()
        if renew:
            self.store.renew_device()

    def rows(self, entity="person"):
        return [row for (row,) in self.store.select(f"SELECT id FROM {quoted(entity)} ORDER BY id")]

    def said(self):
        """Every change by id, as comparable data."""
        return {
            change.id: (change.entity, change.row_id, change.kind, tuple(sorted(change.data.items())), change.parents)
            for change in self.store.changes()
        }

    def states(self):
        """Folded states of all rows, straight from the log."""
        log = ChangeLog(self.store.connection)
        numbers = [n for (n,) in self.store.select('SELECT n FROM "row"')]
        erased = log.erased_rows(numbers)
        return {
            (row.entity, row.id): fold_row(row.entity, [] if n in erased else row.entries, {})
            for n, row in log.load(numbers).items()
        }

    def heads(self):
        return {
            (entity, row_id, name): frozenset(state.head_ids(name))
            for (entity, row_id), state in self.states().items()
            for name in state.heads
        }

    def erased(self):
        return {row for (row,) in self.store.select('SELECT r.id FROM erased e JOIN "row" r ON r.n = e."row"')}

    def shown(self):
        """Everything people see: typed tables, conflicts, joined rows."""
        tables = {
            entity.name: self.store.select(
                f"SELECT {', '.join(map(quoted, columns(entity)[1:]))} FROM {quoted(entity.name)} ORDER BY id"
            )
            for entity in ENTITIES.values()
        }
        tables["conflict"] = self.store.select(
            'SELECT r.id, c.field, c."values" FROM conflict c JOIN "row" r ON r.n = c."row" ORDER BY 1, 2'
        )
        tables["merged"] = self.store.select("SELECT id, root FROM merged ORDER BY 1")
        return tables

    def digests(self):
        return derived_digests(self.store.connection)

    def export(self):
        """A file: every change, and the list as it stands with the changes each value rests on."""
        base = defaultdict(dict)
        visible = set(self.rows())
        for (entity, row_id), state in self.states().items():
            if entity == "person" and row_id in visible:
                for name, value in state.shown.items():
                    base[row_id][name] = (value, tuple(state.head_ids(name)))
        return {"id": f"F{next(_numbers)}", "changes": list(self.store.changes()), "base": dict(base), "hands": ()}

    def load(self, file, order=None):
        """Import a file; ``order`` shuffles its changes. Returns how many changes were new and the alarms."""
        changes = [*file["changes"], *file["hands"]]
        if order is not None:
            order.shuffle(changes)
        with self.store.transaction("merge", "Đồng bộ", "Gộp tệp") as tx:
            count = tx.add_changes(changes)
            return count, list(tx.alarms)


def hand_edit(file, row_id, name, value):
    """The file after somebody typed into one cell of its visible list."""
    old, heads = file["base"][row_id].get(name, ("", ()))
    if value == old:
        return file
    change = hand_change(file["id"], "person", row_id, {name: value}, heads, at="2026-11-22T08:00:00+00:00")
    return {**file, "hands": (*file["hands"], change)}


def hand_delete(file, row_id, reason):
    """The file after somebody marked a row as deleted."""
    heads = sorted({head for _, found in file["base"][row_id].values() for head in found})
    change = hand_change(file["id"], "person", row_id, {DELETED: reason}, heads, at="2026-11-22T08:00:00+00:00")
    return {**file, "hands": (*file["hands"], change)}


class _Drawn:
    """Ids drawn from a seed, so that a failing history can be told again and made shorter."""

    def __init__(self, seed):
        self._random = random.Random(seed)

    def __call__(self, length):
        return "".join(self._random.choice(ids.ALPHABET) for _ in range(length))


def draw_ids_from(seed):
    """Let fresh ids come from a seed; returns the function that ends it."""
    held = ids._random_body
    ids._random_body = _Drawn(seed)

    def end():
        ids._random_body = held

    return end


def new_folder():
    place = _MEMORY if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix="laws-", dir=place))


def make_template(folder):
    path = folder / "template.db"
    Store.create(path, KEY, Unit("1", "Xã", "commune"), TurnedClock()).close()
    return path
