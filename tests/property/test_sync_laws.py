"""The laws of exchange over generated histories of several offices, on real stores.

Edits, creations, deletions, joinings, erasures, undo, hand edits in files, stale and repeated files, forged history,
copies of machines and wrong clocks; at the end everybody sees every file and must see the same.
``SYNC_EXAMPLES`` sets the number of histories, ``SYNC_STEPS`` their length; ``SYNC_NO_SHRINK`` stops at the first find.
"""

import dataclasses
import os
import random
import shutil

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, rule

from db.changes import DELETED
from db.errors import ActionNotFound
from tests.property.replicas import FIELDS, Replica, draw_ids_from, hand_delete, hand_edit, make_template, new_folder

OFFICES = 3
who = st.integers(0, OFFICES - 1)
which = st.integers(0, 5)
value = st.integers(0, 5)
field = st.sampled_from(FIELDS)
_shared = {}


def template():
    if "path" not in _shared:
        _shared["folder"] = new_folder()
        _shared["path"] = make_template(_shared["folder"])
    return _shared["path"]


def teardown_module():
    if "folder" in _shared:
        shutil.rmtree(_shared.pop("folder"))
        _shared.clear()


class Exchange(RuleBasedStateMachine):
    files = Bundle("files")

    def __init__(self):
        super().__init__()
        self.end_drawing = draw_ids_from(7)
        self.folder = new_folder()
        self.offices = [self.machine(f"office{i}") for i in range(OFFICES)]
        self.sent = []
        self.forged = 0

    def machine(self, name):
        return Replica(self.folder, template(), name)

    @initialize()
    def first_row(self):
        with self.offices[0].store.transaction("edit", "A") as tx:
            tx.create_many("person", [{"full_name": name, "phone": "0"} for name in ("Hoa", "Huệ", "Lan")])
        file = self.offices[0].export()
        self.sent.append(file)
        for office in self.offices[1:]:
            office.load(file)

    def pick(self, office, k):
        rows = office.rows()
        return rows[k % len(rows)] if rows else None

    @rule(i=who, k=which, name=field, v=value)
    def edit(self, i, k, name, v):
        office = self.offices[i]
        row = self.pick(office, k)
        if row is None:
            return
        contested = any(found[:2] == (row, name) for found in office.shown()["conflict"])
        with office.store.transaction("edit", "A") as tx:
            changed = tx.update("person", row, {name: f"v{v}" if v else ""})
        record = office.store.get("person", row)
        assert getattr(record, name) == (f"v{v}" if v else ""), "a local edit must show"
        if changed or not contested:
            assert not any(found[:2] == (row, name) for found in office.shown()["conflict"])

    @rule(i=who, v=value)
    def create(self, i, v):
        with self.offices[i].store.transaction("edit", "A") as tx:
            row = tx.create("person", {"full_name": f"n{v}", "phone": "1"})
            tx.create("tag", {"person": row, "name": f"t{v}"})

    @rule(i=who, k=which)
    def delete(self, i, k):
        office = self.offices[i]
        row = self.pick(office, k)
        if row is not None and len(office.rows()) > 1:
            with office.store.transaction("edit", "A") as tx:
                tx.delete("person", row, "trùng")
            assert row not in office.rows()

    @rule(i=who, k=which)
    def resolve(self, i, k):
        office = self.offices[i]
        open_conflicts = [found for found in office.shown()["conflict"] if found[0] in office.rows()]
        if not open_conflicts:
            return
        row, name, _ = open_conflicts[k % len(open_conflicts)]
        with office.store.transaction("edit", "A") as tx:
            if name == DELETED:
                assert tx.restore("person", row)
            else:
                tx.resolve("person", row, name, "quyết định")
        assert not any(found[:2] == (row, name) for found in office.shown()["conflict"])
        if name != DELETED:
            assert getattr(office.store.get("person", row), name) == "quyết định"

    @rule(i=who, k=which, name=field, v=value)
    def object_to(self, i, k, name, v):
        office = self.offices[i]
        row = self.pick(office, k)
        if row is None:
            return
        before, shown = office.heads(), getattr(office.store.get("person", row), name)
        with office.store.transaction("edit", "A") as tx:
            stood = tx.object_to("person", row, name, f"v{v}")
        after = office.heads()
        assert all(heads <= after[place] for place, heads in before.items()), "an objection replaced something"
        assert stood or after == before
        if stood and shown and name != "note":
            assert any(found[:2] == (row, name) for found in office.shown()["conflict"]), "an objection must be decided"

    @rule(i=who, k=which, other=which)
    def join(self, i, k, other):
        office = self.offices[i]
        one, two = self.pick(office, k), self.pick(office, other)
        if one is None or one == two:
            return
        with office.store.transaction("edit", "A") as tx:
            root = tx.same_as("person", one, two)
        assert root == min(one, two)
        assert max(one, two) not in office.rows()
        assert office.store.get("person", max(one, two)).id == root
        assert max(one, two) not in [person for (person,) in office.store.select("SELECT person FROM tag")]

    @rule(i=who, k=which)
    def separate(self, i, k):
        office = self.offices[i]
        merged = office.shown()["merged"]
        if merged:
            row = merged[k % len(merged)][0]
            with office.store.transaction("edit", "A") as tx:
                assert tx.separate("person", row)
            assert row not in [member for member, _ in office.shown()["merged"]]

    @rule(i=who, k=which)
    def erase(self, i, k):
        office = self.offices[i]
        row = self.pick(office, k)
        if row is not None and len(office.rows()) > 2:
            with office.store.transaction("erase", "A") as tx:
                assert tx.erase("person", row, "theo yêu cầu") >= 1
            assert row not in office.rows()

    @rule(i=who, k=which)
    def undo(self, i, k):
        office = self.offices[i]
        actions = [action for action in office.store.actions(6) if not action.undone]
        if actions:
            office.store.undo(actions[k % len(actions)].id, "A")

    @rule(i=who)
    def redo(self, i):
        try:
            self.offices[i].store.redo_last("A")
        except ActionNotFound:
            return

    @rule(i=who, years=st.integers(-10, 10))
    def turn_clock(self, i, years):
        office = self.offices[i]
        office.clock.shift = office.clock.shift.__class__(days=365 * years)

    @rule(target=files, i=who)
    def export(self, i):
        file = self.offices[i].export()
        self.sent.append(file)
        return file

    @rule(target=files, file=files, k=which, name=field, v=value)
    def type_into(self, file, k, name, v):
        if not file["base"]:
            return file
        rows = sorted(file["base"])
        edited = hand_edit(file, rows[k % len(rows)], name, f"h{v}" if v else "")
        self.sent.append(edited)
        return edited

    @rule(target=files, file=files, k=which)
    def mark_deleted(self, file, k):
        if not file["base"]:
            return file
        rows = sorted(file["base"])
        marked = hand_delete(file, rows[k % len(rows)], "chuyển đi")
        self.sent.append(marked)
        return marked

    @rule(file=files, i=who, seed=st.integers(0, 99))
    def load(self, file, i, seed):
        self.take_in(self.offices[i], file, random.Random(seed))

    def take_in(self, office, file, order):
        before, rows, erased = office.heads(), set(office.rows()), office.erased()
        _, alarms = office.load(file, order)
        assert not [alarm for alarm in alarms if alarm.code in ("forged", "rewritten", "bad_row")], alarms
        shown, said = office.shown(), office.said()
        assert office.load(file, order)[0] == 0, "the second import of a file says something new"
        assert office.shown() == shown, "the second import of a file changed something"
        self.no_silent_loss(office, before, said)
        self.nothing_vanishes(office, rows, erased, said)
        self.hands_count(office, file, before, said)

    @staticmethod
    def no_silent_loss(office, before, said):
        erased = office.erased()
        after = office.heads()
        replaced = {}
        for _, row, _, data, parents in said.values():
            for name, _ in data:
                replaced.setdefault((row, name), set()).update(parents)
        for (entity, row, name), heads in before.items():
            if row in erased:
                continue
            for head in heads - after.get((entity, row, name), frozenset()):
                assert head in replaced.get((row, name), ()), "a value went away and nothing replaced it"

    @staticmethod
    def nothing_vanishes(office, rows, erased, said):
        joined = {row for row, _ in office.shown()["merged"]}
        deleting = {row for _, row, _, data, _ in said.values() if any(name == DELETED and text for name, text in data)}
        for (entity, row), state in office.states().items():
            marks = state.heads.get(DELETED, ())
            if entity != "person" or not marks or row in joined or row in office.erased():
                continue
            seen = {parent for mark in marks for parent in mark.parents}
            heads = {head.id for name, found in state.heads.items() if not name.startswith("_") for head in found}
            hidden = all(mark.data[DELETED] for mark in marks) and heads <= seen
            assert (row not in office.rows()) is hidden, "a deletion hides exactly what it has seen"
        gone = rows - set(office.rows()) - office.erased() - joined - deleting
        assert not gone, "a row vanished though nobody deleted it"
        assert erased <= office.erased()

    @staticmethod
    def hands_count(office, file, before, said):
        after = office.heads()
        for change in file["hands"]:
            if change.row_id in office.erased():
                continue
            assert change.id in said, "a hand edit was lost"
            for name in change.data:
                known = before.get(("person", change.row_id, name), frozenset())
                uncontested = known == change.parents and known
                others = [h for h in file["hands"] if h is not change and h.row_id == change.row_id and name in h.data]
                if uncontested and not others and name != DELETED:
                    assert after["person", change.row_id, name] == {change.id}, "an uncontested hand edit must count"

    @rule(i=who, k=which)
    def forge(self, i, k):
        office = self.offices[i]
        changes = [change for change in office.store.changes() if change.data and change.kind != "erase"]
        if not changes:
            return
        victim = changes[k % len(changes)]
        name = next(iter(victim.data))
        other = dataclasses.replace(victim, data={name: "GIẢ"})
        said, shown = office.said(), office.shown()
        count, alarms = office.load({"changes": [other], "hands": ()})
        assert count == 0
        assert [alarm.code for alarm in alarms] == ["forged"]
        assert (office.said(), office.shown()) == (said, shown), "history was rewritten"

    @rule(i=who)
    def copy_machine(self, i):
        self.offices[i].take_copy()

    @rule(i=who)
    def restore_machine(self, i):
        if self.offices[i].copy is not None:
            self.offices[i].bring_back_copy()

    def teardown(self):
        try:
            self.everybody_sees_everything()
        finally:
            for office in self.offices:
                office.close()
            shutil.rmtree(self.folder)
            self.end_drawing()

    def everybody_sees_everything(self):
        files = [*self.sent, *(office.export() for office in self.offices)]
        fresh = self.machine("fresh")
        self.offices.append(fresh)
        for number, office in enumerate(self.offices):
            order = random.Random(number)
            turn = files[:]
            order.shuffle(turn)
            for file in turn:
                office.load(file, order)
        for _ in range(2):
            for file in [office.export() for office in self.offices]:
                for office in self.offices:
                    office.load(file)
        first = self.offices[0]
        said, shown, heads = first.said(), first.shown(), first.heads()
        for office in self.offices[1:]:
            assert office.said() == said, "logs differ"
            assert office.heads() == heads, "heads differ"
            assert office.shown() == shown, "people see different things"
        self.nothing_said_is_lost(files, said, first.erased())
        for office in self.offices:
            digests = office.digests()
            office.store.rebuild()
            assert office.digests() == digests, "a rebuild gives other tables"
            for row in office.erased():
                kept = [
                    found for found in office.said().values() if found[1] == row and found[2] != "erase" and found[3]
                ]
                assert not kept, "data of an erased row stayed"

    @staticmethod
    def nothing_said_is_lost(files, said, erased):
        for file in files:
            for change in (*file["changes"], *file["hands"]):
                if change.row_id not in erased:
                    assert said[change.id][3] == tuple(sorted(change.data.items())), "a change was lost"


Exchange.TestCase.settings = settings(
    max_examples=int(os.environ.get("SYNC_EXAMPLES", "12")),
    stateful_step_count=int(os.environ.get("SYNC_STEPS", "25")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    phases=(Phase.explicit, Phase.generate) if os.environ.get("SYNC_NO_SHRINK") else tuple(Phase),
    print_blob=True,
)
TestSyncLaws = Exchange.TestCase


@pytest.fixture
def office():
    """Makes machines by name and closes them in the end."""
    folder = new_folder()
    made = []

    def make(name):
        made.append(Replica(folder, template(), name))
        return made[-1]

    yield make
    for replica in made:
        replica.close()
    shutil.rmtree(folder)


def test_a_joined_row_that_is_edited_elsewhere_shows_the_edit(office):
    one, two = (office(name) for name in ("one", "two"))
    with one.store.transaction("edit", "A") as tx:
        low, high = sorted(tx.create_many("person", [{"full_name": "Hoa", "phone": "1"}] * 2))
    two.load(one.export())
    with one.store.transaction("join", "A") as tx:
        tx.same_as("person", low, high)
    assert one.shown()["conflict"] == []
    with two.store.transaction("edit", "B") as tx:
        tx.update("person", high, {"phone": "2"})
    one.load(two.export())
    two.load(one.export())
    for side in (one, two):
        assert side.shown()["conflict"] == [(low, "phone", '["1","2"]')]
    with one.store.transaction("edit", "A") as tx:
        tx.resolve("person", low, "phone", "3")
    two.load(one.export())
    for side in (one, two):
        assert side.shown()["conflict"] == []
        assert side.store.get("person", high).phone == "3"


def test_an_erased_row_travels_in_any_order(office):
    one, two, three = (office(name) for name in ("one", "two", "three"))
    with one.store.transaction("edit", "A") as tx:
        row = tx.create("person", {"full_name": "Hoa"})
        for number in range(6):
            tx.update("person", row, {"phone": f"{number}"})
    full = one.export()
    with one.store.transaction("erase", "A") as tx:
        tx.erase("person", row, "theo yêu cầu")
    emptied = list(one.store.changes())
    for changes in (emptied, emptied[::-1]):
        two.bring_back_copy() if two.copy else two.take_copy()
        count, alarms = two.load({"changes": changes, "hands": ()})
        assert (count, alarms) == (len(emptied), [])
        assert two.said() == one.said()
    assert two.load(full) == (0, [])
    three.load(full)
    assert three.rows() == [row]
    three.load({"changes": [emptied[-1]], "hands": ()})
    assert three.rows() == []
    assert three.said() == one.said()
    count, alarms = office("four").load({"changes": emptied[:-1], "hands": ()})
    assert count == 0, "emptied changes count only with the erasure"
    assert {alarm.code for alarm in alarms} == {"forged"}


def test_a_copied_machine_without_a_new_identity_is_noticed(office):
    one, two = (office(name) for name in ("one", "two"))
    one.take_copy()
    two.copy = one.copy
    two.bring_back_copy(renew=False)
    for side, name in ((one, "Hoa"), (two, "Huệ")):
        with side.store.transaction("edit", "A") as tx:
            tx.create("person", {"full_name": name})
    third = office("third")
    third.load(one.export())
    count, alarms = third.load(two.export())
    assert count == 1, "both statements are kept"
    assert [alarm.code for alarm in alarms] == ["fork"]
    assert sorted(person.full_name for person in third.store.all("person")) == ["Hoa", "Huệ"]


def test_two_objections_show_the_same_value_whichever_came_first(office):
    author, *others = (office(name) for name in ("author", "one", "two"))
    with author.store.transaction("edit", "A") as tx:
        row = tx.create("person", {"full_name": "Hoa", "phone": "1"})
    for side, phone in zip(others, ("2", "3"), strict=True):
        side.load(author.export())
        with side.store.transaction("object", "B") as tx:
            assert tx.object_to("person", row, "phone", phone)
    said = [side.export() for side in others]
    shown = set()
    for number, files in enumerate((said, said[::-1])):
        reader = office(f"reader{number}")
        for file in files:
            reader.load(file)
        assert reader.shown()["conflict"] == [(row, "phone", '["1","2","3"]')]
        shown.add(reader.store.get("person", row).phone)
    assert shown == {"3"}


def test_rows_about_a_joined_person_follow_to_the_one_who_stands_for_both(office):
    one, two = (office(name) for name in ("one", "two"))
    with one.store.transaction("edit", "A") as tx:
        low, high = sorted(tx.create_many("person", [{"full_name": "Hoa"}, {"full_name": "Hòa"}]))
        tag = tx.create("tag", {"person": high, "name": "hội viên"})
    two.load(one.export())
    with one.store.transaction("join", "A") as tx:
        tx.same_as("person", low, high)
    assert one.store.get("tag", tag).person == low
    two.load(one.export())
    assert two.store.get("tag", tag).person == low
    one.store.undo_last("A")
    assert one.store.get("tag", tag).person == high
