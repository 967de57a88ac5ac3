"""Laws of exchange over generated histories: forwarding, convergence, hands, absence, codec, later versions.

Most histories travel as rows in memory, written and read by the code of the real workbook; a few as files.
"""

from __future__ import annotations

import datetime as dt
import random
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from db import ids
from db.changes import Origin, make_change
from db.queries.conflicts import open_conflicts
from db.queries.exchange import standing_rows
from db.store import Store
from exports.exchange.content import ExchangeContent
from exports.exchange.export import export_exchange
from exports.exchange.layout import SHEET_OF_NAME
from exports.exchange.memory_book import MemoryBook
from exports.exchange.reader import content_of, read_exchange
from exports.exchange.source import store_source
from exports.exchange.writer import ExportFacts, fill_workbook
from exports.merging.hand_rows import HandResult
from exports.merging.hands import detect_hand_edits
from exports.reading.source import CellValue, SourceSheet, SourceWorkbook
from tests.exports.exchange_bench import ZONE, TickingClock, edit, office

FIELDS = ("full_name", "phone", "occupation", "note")
VALUES = ("", "0911222333", "Nguyễn Văn An", "Lò Thị Ún", "=1+1", "dòng một\ndòng hai", "0987654321")
HAND_VALUES = ("0900000001", "Hà Văn Tay", "Trần Thị Tay", "ghi tay")


@dataclass
class Sent:
    """A workbook on its way, with what its hands really did, to compare with what is found."""

    sheets: list[SourceSheet]
    edits: dict[tuple[str, str], str] = field(default_factory=dict)
    untold: set[str] = field(default_factory=set)
    added: int = 0

    def copy(self) -> Sent:
        sheets = [SourceSheet(s.name, [list(row) for row in s.rows], s.hidden) for s in self.sheets]
        return Sent(sheets, dict(self.edits), set(self.untold), self.added)

    @property
    def people(self) -> SourceSheet:
        return next(sheet for sheet in self.sheets if sheet.name == "DanSach")

    def read(self) -> tuple[ExchangeContent, HandResult]:
        content = content_of(SourceWorkbook(Path("t.xlsx"), "xlsx", self.copy().sheets, digest="x"))
        return content, detect_hand_edits(content)


def send(store: Store) -> Sent:
    facts = ExportFacts(
        ids.new_file_id(), store.unit.code, store.unit.name, "commune", "2026-11", 1, store.device_id, "lan",
        dt.datetime(2026, 11, 20, tzinfo=ZONE), "0.1.0",
    )  # fmt: skip
    book = MemoryBook()
    with store_source(store) as source:
        fill_workbook(book, source, facts)
    return Sent(book.sheets)


def take(store: Store, content: ExchangeContent, hands: HandResult) -> int:
    with store.transaction("merge", "may") as tx:
        return tx.add_changes([*content.changes, *hands.changes])


def state(store: Store) -> dict[str, object]:
    """Everything that must become equal: shown values, the heads they rest on, contradictions."""
    rows = {row.row_id: (dict(row.values), dict(row.heads)) for row in standing_rows(store, "person")}
    conflicts = {conflict.id: {claim.change_id for claim in conflict.claims} for conflict in open_conflicts(store)}
    return {"rows": rows, "conflicts": conflicts, "log": {change.id for change in store.changes()}}


COLUMN = {column.key: index for index, column in enumerate(SHEET_OF_NAME["DanSach"].columns)}


class Exchange(RuleBasedStateMachine):
    """Three offices that edit, send, mangle and receive."""

    files = Bundle("files")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.stores = [
            self.office(f"2700{index}", f"Xã {index}", TickingClock(dt.datetime(2016 + 10 * index, 1, 1, tzinfo=ZONE)))
            for index in range(3)
        ]
        self.sent: list[Sent] = []
        with self.stores[0].transaction("create", "lan") as tx:
            tx.create_many("person", [{"full_name": f"Người {index}", "phone": "0912000000"} for index in range(6)])
        self._deliver_everything()

    def office(self, code: str, name: str, clock: TickingClock) -> Store:
        return office(Path(self._folder.name), code, name, clock=clock)

    def _people(self, office_number: int) -> list[str]:
        return sorted(record.id for record in self.stores[office_number].all("person"))

    @rule(at=st.integers(0, 2), which=st.integers(0, 9), name=st.sampled_from(FIELDS), value=st.sampled_from(VALUES))
    def edit(self, at: int, which: int, name: str, value: str) -> None:
        people = self._people(at)
        if not people:
            return
        row = people[which % len(people)]
        with self.stores[at].transaction("edit", f"can bo {at}") as tx:
            tx.update("person", row, {name: value})
        assert getattr(self.stores[at].get("person", row), name) == value.strip()

    @rule(at=st.integers(0, 2), value=st.sampled_from(VALUES[1:]))
    def create(self, at: int, value: str) -> None:
        with self.stores[at].transaction("create", f"can bo {at}") as tx:
            tx.create("person", {"full_name": value, "note": "mới"})

    @rule(at=st.integers(0, 2), which=st.integers(0, 9))
    def delete(self, at: int, which: int) -> None:
        people = self._people(at)
        if len(people) > 3:
            with self.stores[at].transaction("delete", f"can bo {at}") as tx:
                tx.delete("person", people[which % len(people)], "trùng")

    @rule(at=st.integers(0, 2))
    def resolve(self, at: int) -> None:
        for conflict in open_conflicts(self.stores[at])[:1]:
            if conflict.field in FIELDS:
                with self.stores[at].transaction("resolve", f"can bo {at}") as tx:
                    tx.resolve("person", conflict.row_id, conflict.field, conflict.claims[0].value)
                assert conflict.id not in {one.id for one in open_conflicts(self.stores[at])}

    @rule(target=files, at=st.integers(0, 2))
    def export(self, at: int) -> Sent:
        sent = send(self.stores[at])
        content, hands = sent.read()
        assert content.changes == list(self.stores[at].changes()), "read(write(S)) differs from S"
        assert not hands.changes
        assert not hands.questions
        self.sent.append(sent)
        return sent

    @rule(
        target=files,
        file=files,
        deed=st.sampled_from(("sort", "drop_row", "drop_column", "edit", "edit", "duplicate", "add")),
        which=st.integers(0, 9),
        name=st.sampled_from(FIELDS),
        value=st.sampled_from(HAND_VALUES),
    )
    def mangle(self, file: Sent, deed: str, which: int, name: str, value: str) -> Sent:
        sent = file.copy()
        rows = sent.people.rows
        if len(rows) < 4:
            return sent
        number = 1 + which % (len(rows) - 1)
        row_id = str(rows[number][COLUMN[".key"]])
        if deed == "sort":
            body = rows[1:]
            random.Random(which).shuffle(body)
            rows[1:] = body
        elif deed == "drop_row":
            del rows[number]
            sent.untold.add(row_id)
        elif deed == "drop_column":
            for row in rows:
                row[COLUMN[name]] = ""
            rows[0][COLUMN[name]] = ""
            sent.edits = {key: text for key, text in sent.edits.items() if key[1] != name}
        elif deed == "edit" and row_id and rows[0][COLUMN[name]]:
            rows[number][COLUMN[name]] = value
            sent.edits[row_id, name] = value
        elif deed == "duplicate" and row_id:
            rows.append([*rows[number]])
            rows[-1][COLUMN["note"]] = "chép dòng"
            sent.untold.add(row_id)
        elif deed == "add" and rows[0][COLUMN["full_name"]]:
            fresh: list[CellValue] = [""] * len(rows[0])
            fresh[COLUMN["full_name"]] = f"Mới {value} {which}"
            rows.append(fresh)
        self.sent.append(sent)
        return sent

    @rule(file=files, at=st.integers(0, 2))
    def receive(self, file: Sent, at: int) -> None:
        store = self.stores[at]
        before = set(self._people(at))
        content, hands = file.read()
        assert hands.balanced()
        self._hands_are_true(file, content, hands)
        deleted = {change.row_id for change in content.changes if "_deleted" in change.data}
        uncontested = self._uncontested(store, content, hands)
        take(store, content, hands)
        for (row, name), value in uncontested.items():
            assert getattr(store.get("person", row), name) == value, "an uncontested hand edit is not the value"
        assert before - set(self._people(at)) <= deleted, "a row vanished because it was absent"
        again = state(store)
        assert take(store, *file.read()) == 0, "the same file again brought something"
        assert state(store) == again

    @staticmethod
    def _uncontested(store: Store, content: ExchangeContent, hands: HandResult) -> dict[tuple[str, str], str]:
        """Hand edits of cells that stand here exactly as they were exported."""
        known = {change.id for change in store.changes()}
        if not {change.id for change in content.changes} <= known or not known <= {c.id for c in content.changes}:
            return {}
        return {(c.row_id, name): value for c in hands.changes if c.parents for name, value in c.data.items()}

    def _hands_are_true(self, file: Sent, content: ExchangeContent, hands: HandResult) -> None:
        found = {(c.row_id, name): value for c in hands.changes for name, value in c.data.items() if c.parents}
        expected = {
            key: value
            for key, value in file.edits.items()
            if key[0] not in file.untold and content.base[key[0]].values.get(key[1], "") != value
        }
        asked = {question.row_id for question in hands.questions}
        if hands.refused is None:
            missing = {key for key in expected if found.get(key) != expected[key] and key[0] not in asked}
            assert not missing, "a hand edit was lost"
        assert all(expected.get(key) == value for key, value in found.items()), "an edit was invented"

    def _deliver_everything(self) -> None:
        for _ in range(2):
            for giver in self.stores:
                content, hands = send(giver).read()
                for receiver in self.stores:
                    take(receiver, content, hands)

    @invariant()
    def no_alarm(self) -> None:
        assert not self.stores[0].select("SELECT code, detail FROM alarm WHERE code <> 'fork'")

    def teardown(self) -> None:
        try:
            for number, store in enumerate(self.stores):
                order = list(self.sent)
                random.Random(number).shuffle(order)
                for sent in order:
                    take(store, *sent.read())
            self._deliver_everything()
            with self.office("27999", "Xã mới", TickingClock()) as fresh:
                content, hands = send(self.stores[2]).read()
                take(fresh, content, hands)
                states = [state(store) for store in (*self.stores, fresh)]
            assert all(one == states[0] for one in states), "offices that have seen every file differ"
        finally:
            for store in self.stores:
                store.close()
            self._folder.cleanup()


TestExchange = pytest.mark.slow(Exchange.TestCase)
TestExchange.settings = settings(
    max_examples=12,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    phases=(Phase.generate, Phase.shrink),
)

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


@settings(max_examples=4, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(values=st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=6), seed=st.integers(0, 99))
def test_any_text_survives_a_real_file_its_sorting_and_forwarding(
    values: list[tuple[str, str, str]], seed: int
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (
            office(folder, "1", "Xã") as commune,
            office(folder, "2", "Huyện") as district,
            office(folder, "3", "Tỉnh") as province,
        ):
            with commune.transaction("create", "lan") as tx:
                for full_name, phone, note in values:
                    tx.create("person", {"full_name": full_name, "phone": phone, "note": note})
            path = export_exchange(commune, "2026-11", folder / "a.xlsx", "lan").path

            def shuffle(sheets: dict) -> None:  # type: ignore[type-arg]
                sheet = sheets["DanSach"]
                rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
                random.Random(seed).shuffle(rows)
                for number, row in enumerate(rows, 2):
                    for column, value in enumerate(row, 1):
                        cell = sheet.cell(number, column)
                        cell.value = value
                        cell.data_type = "s" if value is not None else "n"

            edit(path, shuffle)
            content = read_exchange(path)
            hands = detect_hand_edits(content)
            assert not hands.changes
            take(district, content, hands)
            forwarded = read_exchange(export_exchange(district, "2026-11", folder / "b.xlsx", "huong").path)
            take(province, forwarded, detect_hand_edits(forwarded))
            assert state(commune) == state(district) == state(province)


def test_a_later_program_s_fields_and_entities_pass_through_unharmed(tmp_path: Path) -> None:
    origin = Origin("D7777777777", "moi", "27009", "2036-01-01T08:00:00+07:00", app="9.9")
    row, other = ids.new_row_id(), ids.new_row_id()
    later = [
        make_change(
            "person", row, "create", {"full_name": "Người Mới", "blood_type": "O", "sex": "x-later"}, (), origin, 1
        ),
        make_change("visit", other, "create", {"person": row, "mood": "vui"}, (), origin, 2),
    ]
    with office(tmp_path, "1", "Xã cũ") as old, office(tmp_path, "2", "Xã mới") as new:
        with old.transaction("merge", "x") as tx:
            tx.add_changes(later)
        sent = send(old)
        content, hands = sent.read()
        assert not hands.changes
        assert not hands.questions
        take(new, content, hands)
        assert {change.id: change for change in new.changes()} == {change.id: change for change in later}
        assert send(new).read()[0].changes == later
