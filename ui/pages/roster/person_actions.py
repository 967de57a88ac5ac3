"""What an officer does with people: from the grid, its menu and the detail panel; each is one undoable action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from db.queries import households
from db.records import Person
from db.store import Transaction
from ui import icons
from ui.formatting import InputError
from ui.i18n import show, tr
from ui.operations import person as work
from ui.operations import roster
from ui.operations.household import find_numbers_of
from ui.operations.permission import permit
from ui.operations.runner import Topic
from ui.pages.page import Page, Workbench
from ui.pages.roster.bulk_dialog import BulkDialog
from ui.pages.roster.columns import group_pill, stored_value
from ui.pages.roster.household_picker import line_words
from ui.pages.roster.merge_dialog import MergeDialog, PickOtherDialog
from ui.pages.roster.person_dialog import PersonDialog
from ui.pages.roster.small_dialogs import LifeDialog, PauseDialog, TagDialog
from ui.pages.roster.status_dialog import StatusDialog
from ui.pages.roster.wording import SEPARATOR
from ui.table_models import Edit

TOPICS = (Topic.people, Topic.households)


class PersonActions:
    """Belongs to a page; asks what must be asked, then writes through the operations."""

    def __init__(self, bench: Workbench, page: Page) -> None:
        self.bench = bench
        self.session = bench.session
        self.operations = bench.operations
        self.page = page

    # cells of the grid

    def write_cells(self, edits: Sequence[Edit]) -> None:
        """Write what one key, paste or fill changed as one action."""
        values: dict[str, dict[str, object]] = {}
        groups: dict[str, str] = {}
        for edit in edits:
            stored = stored_value(edit.key, edit.value, edit.text)
            if edit.key == "group":
                groups[edit.row_id] = str(stored)
            else:
                values.setdefault(edit.row_id, {})[edit.key] = stored
        session = self.session

        def change(tx: Transaction) -> None:
            if groups:
                suggested = work.suggestions(session, list(groups))
                for row_id, group in groups.items():
                    decided = work.group_values(group, suggested.get(row_id), session.officer, session.today)
                    values.setdefault(row_id, {}).update(decided)
            work.write_edits(session.store, tx, values)

        columns = {edit.key for edit in edits}
        if len(edits) == 1:
            label = tr("Sửa {field}", field=self._column_title(edits[0].key))
        elif len(columns) == 1:
            label = tr("Sửa {field} của {count} người", field=self._column_title(edits[0].key), count=len(edits))
        else:
            label = tr("Sửa {count} ô", count=len(edits))
        self._write("edit", label, change)

    @staticmethod
    def _column_title(key: str) -> str:
        return show(work.field_title(key)).lower() if key != "cccd" else "CCCD"

    def _write(
        self, kind: str, label: str, change: Callable[[Transaction], Any], done: Callable[[Any], None] | None = None
    ) -> None:
        def failed(error: BaseException) -> None:
            if isinstance(error, InputError):
                self.operations.announce(show(error.message))
            else:
                self.operations.presenter.present(error, label)
            self.page.refresh()

        self.operations.write(kind, label, change, topics=TOPICS, done=done, failed=failed)

    # forms

    def add_person(self, household: tuple[str, str] = ("", "")) -> None:
        """Ask for a new person; ``household`` is the id and the words of the one to begin with."""
        self._open_form(None, household)

    def edit(self, person_id: str) -> None:
        """Show the form of a person."""
        person = self.session.store.get("person", person_id)
        if not isinstance(person, Person):
            return
        numbers = find_numbers_of(self.session.store, person.household)
        lines = households.lines(self.session.store, numbers, as_of=self.session.today)
        self._open_form(person, (person.household, line_words(lines[0])) if lines else ("", ""))

    def _open_form(self, person: Person | None, household: tuple[str, str]) -> None:
        words = roster.roster_words(self.session.store)
        dialog = PersonDialog(self.bench, words, person, household, self.page.window())
        dialog.go_asked.connect(lambda other: self.bench.navigate("people", other))
        if not dialog.exec() or dialog.result_input is None:
            return
        given, session = dialog.result_input, self.session
        name = str(given.values["full_name"])
        title = tr("Sửa {name}", name=name) if person else tr("Thêm {name}", name=name)
        self._write(
            "edit" if person else "create", title,
            lambda tx: work.save_person(session, tx, person.id if person else "", given.values, given.new_household),
            None if person else lambda made: self.bench.navigate("people", made),
        )  # fmt: skip

    def bulk(self, ids: Sequence[str]) -> None:
        """Ask for one change for many people."""
        if not ids:
            return
        dialog = BulkDialog(self.bench, ids, parent=self.page.window())
        if dialog.exec() and dialog.answer is not None:
            self.write_bulk(ids, *dialog.answer)

    def write_bulk(self, ids: Sequence[str], field: str, value: object) -> None:
        """One value for one field of many people, as one action."""
        if field == "group":
            self.decide(ids, str(value))
            return
        label = tr("Sửa {field} của {count} người", field=self._column_title(field), count=len(ids))
        self.write_same(label, ids, {field: value})

    # one person or several

    def do(self, verb: str, person_id: str) -> None:
        """A verb of the detail panel."""
        self.do_many(verb, [person_id])

    def do_many(self, verb: str, ids: Sequence[str]) -> None:
        """A verb on several people."""
        if not ids:
            return
        if verb.startswith("group:"):
            self.decide(ids, verb.removeprefix("group:"))
            return
        verbs: dict[str, Callable[[Sequence[str]], None]] = {
            "edit": lambda people: self.edit(people[0]),
            "status": lambda people: self.statuses(people[0]),
            "merge": lambda people: self.merge(people[0]),
            "separate": lambda people: self.separate(people[0]),
            "pause": self.pause,
            "resume": self.resume,
            "deceased": self._deceased,
            "moved": self._moved,
            "returned": self._returned,
            "tag": self.tag,
            "visit": lambda people: self.bench.navigate("outreach", f"new:{people[0]}"),
        }
        verbs[verb](ids)

    def _names(self, ids: Sequence[str]) -> str:
        found = self.session.store.get_many("person", list(ids[:1]))
        first = next((person.full_name for person in found.values() if isinstance(person, Person)), "")
        return first if len(ids) == 1 else tr("{count} người", count=len(ids))

    def decide(self, ids: Sequence[str], group: str) -> None:
        """Give people a group; the suggestion and its reason are kept beside it."""
        session = self.session
        words = group_pill(group).text if group else tr("chưa xếp")
        self._write(
            "group", tr("Xếp {names}: {group}", names=self._names(ids), group=words),
            lambda tx: work.decide_groups(session, tx, ids, group),
        )  # fmt: skip

    def pause(self, ids: Sequence[str]) -> None:
        """Ask until when and why, then keep these people out of every list of outreach."""
        dialog = PauseDialog(self._names(ids), self.session.today, self.page.window())
        if dialog.exec():
            self.write_same(tr("Tạm dừng vận động {names}", names=self._names(ids)), ids, dialog.values())

    def resume(self, ids: Sequence[str]) -> None:
        """End a pause."""
        values: dict[str, object] = {"pause_until": None, "pause_reason": "", "no_contact": False}
        self.write_same(tr("Vận động trở lại {names}", names=self._names(ids)), ids, values)

    def write_same(self, label: str, ids: Sequence[str], values: dict[str, object], kind: str = "edit") -> None:
        """The same fields for several people."""
        self._write(kind, label, lambda tx: tx.update_many("person", dict.fromkeys(ids, values)))

    def tag(self, ids: Sequence[str]) -> None:
        """Ask for a tag and put it on these people."""
        known = self.session.store.select("SELECT DISTINCT name FROM tag WHERE name <> '' ORDER BY name")
        dialog = TagDialog(self._names(ids), [name for (name,) in known], self.page.window())
        if not dialog.exec():
            return
        name, until, officer = dialog.name.currentText().strip(), dialog.until.value(), self.session.officer
        self._write(
            "tag", tr("Gắn nhãn “{name}” cho {names}", name=name, names=self._names(ids)),
            lambda tx: tx.create_many(
                "tag", [{"person": row, "name": name, "owner": officer, "valid_to": until} for row in ids]
            ),
        )  # fmt: skip

    def statuses(self, person_id: str) -> None:
        """Ask for the dated statuses of a person and the household."""
        store = self.session.store
        person = store.get("person", person_id)
        if not isinstance(person, Person):
            return
        title = tr("Diện của {name} và hộ", name=person.full_name)
        dialog = StatusDialog(title, work.statuses_of(store, person), person.id, person.household, self.page.window())
        if dialog.exec():
            changes = [(change.row_id, change.values) for change in dialog.changes]
            self._write("status", tr("Ghi diện của {name}", name=person.full_name),
                        lambda tx: work.write_statuses(tx, changes))  # fmt: skip

    def merge(self, person_id: str) -> None:
        """Ask whom the person is the same as, compare, and make one of both."""
        store = self.session.store
        one = store.get("person", person_id)
        if not isinstance(one, Person):
            return
        picker = PickOtherDialog(self.bench, one, self.page.window())
        if not picker.exec():
            return
        other = store.get("person", picker.chosen)
        if not isinstance(other, Person):
            return
        dialog = MergeDialog(self.bench, one, other, self.page.window())
        if dialog.exec():
            chosen = dialog.chosen
            self._write(
                "merge_people", tr("Gộp hai dòng của {name}", name=one.full_name),
                lambda tx: work.merge_people(tx, one.id, other.id, chosen),
                lambda root: self.bench.navigate("people", root),
            )  # fmt: skip

    def separate(self, person_id: str) -> None:
        """Take apart what was joined with a person."""
        case = work.load_person(self.session, person_id)
        if case is not None:
            rows = case.joined
            self._write("merge_people", tr("Tách lại {name}", name=case.person.full_name),
                        lambda tx: [tx.separate("person", row) for row in rows])  # fmt: skip

    # life

    def _deceased(self, ids: Sequence[str]) -> None:
        self._end(ids[0], "deceased", tr("Ghi người qua đời"), tr("Ghi qua đời"),
                  tr("{name} sẽ rời mọi danh sách vận động và đến hạn."))  # fmt: skip

    def _moved(self, ids: Sequence[str]) -> None:
        self._end(ids[0], "moved", tr("Ghi người chuyển đi"), tr("Ghi chuyển đi"),
                  tr("{name} sẽ rời mọi danh sách vận động và đến hạn của xã."))  # fmt: skip

    def _end(self, person_id: str, state: str, title: str, action: str, text: str) -> None:
        session = self.session
        person = session.store.get("person", person_id)
        if not isinstance(person, Person):
            return
        heirs = work.possible_heads(session.store, person) if person.relation == "head" else []
        dialog = LifeDialog(
            title, text.format(name=person.full_name), action, session.today,
            [(heir.id, heir.full_name) for heir in heirs], self.page.window(),
        )  # fmt: skip
        if not dialog.exec():
            return
        on, heir, note = dialog.on.value(), dialog.heir.key, dialog.note.text().strip()
        self._write(
            state, f"{action}: {person.full_name}",
            lambda tx: work.end_residence(tx, person, state, on, heir, note),
        )  # fmt: skip

    def _returned(self, ids: Sequence[str]) -> None:
        values: dict[str, object] = {"life_status": "living", "life_status_on": None}
        self.write_same(tr("Ghi trở lại sổ: {names}", names=self._names(ids)), ids, values, "returned")

    def restore(self, key: str) -> None:
        """Give one field the value an earlier statement said; the key comes from the timeline."""
        entity, row_id, field, change_id = key.split(SEPARATOR)
        self._write("edit", tr("Dùng lại giá trị cũ"), lambda tx: work.bring_back(tx, entity, row_id, field, change_id))


def row_menu(verbs: PersonActions, ids: Sequence[str], parent: QWidget) -> QMenu:
    """What can be done with the selected rows."""
    menu = QMenu(parent)
    session = verbs.bench.session
    for number in ("1", "2", "3"):
        menu.addAction(tr("Xếp nhóm {number}", number=number), lambda number=number: verbs.decide(ids, number))
    menu.addAction(tr("Bỏ xếp nhóm"), lambda: verbs.decide(ids, ""))
    menu.addSeparator()
    if len(ids) == 1:
        menu.addAction(icons.icon("pencil"), tr("Sửa…"), lambda: verbs.edit(ids[0]))
    else:
        menu.addAction(icons.icon("pencil"), tr("Sửa hàng loạt…"), lambda: verbs.bulk(ids))
    menu.addAction(icons.icon("tag"), tr("Gắn nhãn…"), lambda: verbs.tag(ids))
    menu.addAction(icons.icon("clock"), tr("Tạm dừng vận động…"), lambda: verbs.pause(ids))
    menu.addAction(icons.icon("play"), tr("Vận động trở lại"), lambda: verbs.resume(ids))
    for action in menu.actions():
        permit(session, "edit", action)
    if len(ids) == 1:
        menu.addSeparator()
        menu.addAction(icons.icon("calculator"), tr("Minh hoạ"),
                       lambda: verbs.bench.navigate("illustration", ids[0]))  # fmt: skip
        visit = menu.addAction(icons.icon("message-square"), tr("Ghi cuộc gặp"), lambda: verbs.do("visit", ids[0]))
        permit(session, "edit", visit)
    return menu
