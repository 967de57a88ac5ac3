"""Undo after do is the old state, redo after undo the new one, whatever was done."""

import contextlib
import os
import shutil

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from db.changes import hand_change
from tests.property.replicas import FIELDS, Replica, draw_ids_from, make_template, new_folder

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["create", "edit", "delete", "join", "bulk", "resolve", "merge"]),
        st.integers(0, 4),
        st.integers(0, 4),
        st.sampled_from(FIELDS),
    ),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def template():
    folder = new_folder()
    yield make_template(folder)
    shutil.rmtree(folder)


def do(office, step, number):
    kind, k, other, name = step
    rows = office.rows()
    with office.store.transaction(kind, "A") as tx:
        if kind == "create" or not rows:
            tx.create("person", {"full_name": f"n{number}", name: f"c{number}"})
            return
        row = rows[k % len(rows)]
        if kind == "edit":
            tx.update("person", row, {name: f"e{number}" if other else ""})
        elif kind == "bulk":
            tx.update_many("person", {one: {name: f"b{number}"} for one in rows})
        elif kind == "delete":
            tx.delete("person", row)
        elif kind == "join":
            tx.same_as("person", row, rows[other % len(rows)])
        elif kind == "resolve":
            tx.resolve("person", row, name, f"r{number}")
        elif kind == "merge":
            # Two saves of one workbook disagree about a cell: a conflict, or two lines of a note.
            base = office.states()["person", row].head_ids(name)
            tx.add_changes(hand_change(f"F{number}{side}", "person", row, {name: f"h{side}"}, base) for side in "ab")


LAWS = settings(
    max_examples=int(os.environ.get("SYNC_EXAMPLES", "20")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    phases=(Phase.explicit, Phase.generate) if os.environ.get("SYNC_NO_SHRINK") else tuple(Phase),
)


@contextlib.contextmanager
def machine(template, seed):
    """A machine for one history, with ids drawn from a seed."""
    end = draw_ids_from(seed)
    folder = new_folder()
    office = Replica(folder, template, "one")
    try:
        yield office
    finally:
        office.close()
        shutil.rmtree(folder)
        end()


JOINED_THEN_EDITED = [
    ("create", 0, 0, "occupation"), ("create", 0, 0, "full_name"), ("join", 0, 3, "full_name"),
    ("bulk", 0, 0, "occupation"),
]  # fmt: skip


@LAWS
@given(steps=STEPS)
@example(steps=JOINED_THEN_EDITED)
def test_undo_and_redo_walk_through_the_same_states(template, steps):
    with machine(template, 5) as office:
        walk_to_and_fro(office, steps)


def walk_to_and_fro(office, steps):
    states = [office.digests()]
    done = []
    for number, step in enumerate(steps):
        before = office.store.select("SELECT count(*) FROM action WHERE changes > 0")
        do(office, step, number)
        if office.store.select("SELECT count(*) FROM action WHERE changes > 0") != before:
            states.append(office.digests())
            done.append(step)
    for _ in range(2):
        for place in range(len(done) - 1, -1, -1):
            report = office.store.undo_last("A")
            assert not report.kept
            assert office.digests() == states[place], (place, done)
        for place in range(len(done)):
            office.store.redo_last("A")
            assert office.digests() == states[place + 1], (place, done)


@LAWS
@given(first=STEPS, later=STEPS)
def test_undo_keeps_what_was_said_since(template, first, later):
    """Whatever an undo does, a value said after the action stays the value."""
    with machine(template, 6) as office:
        undo_beneath(office, first, later)


def undo_beneath(office, first, later):
    for number, step in enumerate(first):
        do(office, step, number)
    target = office.store.actions(1)
    for number, step in enumerate(later, start=50):
        do(office, step, number)
    since = set()
    newer = [action for action in office.store.actions(100) if target and action.at >= target[0].at]
    seen = {action.id for action in newer[: newer.index(target[0])]} if target else set()
    heads = office.heads()
    for change_id, action in office.store.select("SELECT c.id, a.id FROM change c JOIN action a ON a.n = c.action"):
        if action in seen:
            since.add(change_id)
    if target:
        office.store.undo(target[0].id, "A")
    after = office.heads()
    for place, found in heads.items():
        for head in found & since:
            assert head in after[place], "an undo took back what was said since"
