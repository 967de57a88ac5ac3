"""Writes a plan into the roster: one action, all of it or nothing, to be taken back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from db.store import Store
from db.transactions import Transaction
from exports.importing.plan import ImportPlan, Outcome, RowPlan
from exports.importing.row_changes import changes_of, payment_of, person_values
from exports.importing.villages import kind_of, village_key
from exports.progress import NO_PROGRESS, Progress, checkpoint
from policy.messages import message

KIND = "import"
_BATCH = 500
_HOUSEHOLD_STATUSES = frozenset({"poor", "near_poor", "escaped_poverty", "average_living_agricultural", "special_area"})


@dataclass(frozen=True, slots=True)
class Decision:
    """What the officer said about a doubtful row: ``same`` (with the person), ``another`` or ``skip``."""

    verdict: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Answers to the queue, by :attr:`RowPlan.key`; rows without an answer are left out."""

    rows: Mapping[str, Decision] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was written."""

    import_id: str
    created: int
    updated: int
    households: int
    villages: int
    left_out: int
    """Doubtful rows without an answer and rows with errors."""


def apply_plan(
    plan: ImportPlan,
    store: Store,
    author: str,
    decisions: Decisions | None = None,
    progress: Progress = NO_PROGRESS,
) -> ImportReport:
    """Write the plan in one transaction and note the import on it.

    Raises:
        Cancelled: the person stopped it; nothing is changed.
        StoreError: the database refused; nothing is changed.
    """
    answers = decisions or Decisions()
    new, known = _split(plan, answers)
    with store.transaction(KIND, author, plan.file) as tx:
        writer = _Writer(tx, store, plan, progress)
        writer.write(new, known)
        import_id = tx.action_id
    plan.import_id = import_id
    left_out = len(plan.rows) - len(new) - len(known) - plan.count(Outcome.UNCHANGED)
    return ImportReport(
        import_id, len(new), len(known), writer.households_created, writer.villages_created, max(0, left_out)
    )


def _split(plan: ImportPlan, answers: Decisions) -> tuple[list[RowPlan], list[RowPlan]]:
    """Rows that create a person, and rows that change a known one (``person`` and ``changes`` filled)."""
    new: list[RowPlan] = []
    known: list[RowPlan] = []
    for row in plan.rows:
        if row.outcome is Outcome.NEW:
            new.append(row)
        elif row.outcome is Outcome.CHANGED:
            known.append(row)
        elif row.outcome is Outcome.DOUBTFUL and row.key in answers.rows:
            decision = answers.rows[row.key]
            if decision.verdict == "another":
                new.append(_complete(plan, row))
            elif decision.verdict == "same" and row.candidates:
                known.append(_as_same(plan, row, decision.person))
    return new, known


def _complete(plan: ImportPlan, row: RowPlan) -> RowPlan:
    row.statuses = tuple(row.record.statuses)
    row.pays = payment_of(row.record, plan.payment_scheme) is not None
    return row


def _as_same(plan: ImportPlan, row: RowPlan, person: str) -> RowPlan:
    chosen = next((candidate for candidate in row.candidates if candidate.person.id == person), row.candidates[0])
    row.person = chosen.person.id
    row.changes = changes_of(row.record, chosen.person, row.household)
    return _complete(plan, row)


class _Writer:
    """Creates what people refer to first: villages, then households, then people, then what is known of them."""

    def __init__(self, tx: Transaction, store: Store, plan: ImportPlan, progress: Progress) -> None:
        self._tx = tx
        self._plan = plan
        self._progress = progress
        self._villages = {village_key(name): row_id for row_id, name in _villages(store)}
        self._households: dict[str, str] = {}
        self._done = 0
        self._total = 0
        self.villages_created = 0
        self.households_created = 0

    def write(self, new: Sequence[RowPlan], known: Sequence[RowPlan]) -> None:
        self._total = len(new) + len(known)
        self._create_households([*new, *known])
        ids = self._create_people(new)
        self._update_people(known)
        subjects = [*zip(new, ids, strict=True), *((row, row.person) for row in known)]
        self._create_statuses(subjects)
        self._create_payments(subjects)

    def _step(self, count: int) -> None:
        self._done += count
        checkpoint(self._progress, self._done, self._total, message("importing_write", "Đang ghi vào sổ…"))

    def _village(self, name: str) -> str:
        if not name:
            return ""
        key = village_key(name)
        if key not in self._villages:
            kind = kind_of(name)
            self._villages[key] = self._tx.create("village", {"name": name, "kind": kind} if kind else {"name": name})
            self.villages_created += 1
        return self._villages[key]

    def _create_households(self, rows: Sequence[RowPlan]) -> None:
        groups: dict[str, list[RowPlan]] = {}
        for row in rows:
            if row.household is not None and row.household.group:
                groups.setdefault(row.household.group, []).append(row)
        keys = list(groups)
        values = [self._household_values(groups[key]) for key in keys]
        for start in range(0, len(keys), _BATCH):
            self._step(0)
            created = self._tx.create_many("household", values[start : start + _BATCH])
            self._households.update(zip(keys[start : start + _BATCH], created, strict=True))
        self.households_created = len(keys)

    def _household_values(self, members: Sequence[RowPlan]) -> dict[str, object]:
        ordered = sorted(members, key=lambda row: row.record.values.get("relation") != "head")
        values: dict[str, object] = {}
        for stored, field_name in (("code", "household"), ("address", "address")):
            found = next((v for row in ordered if (v := row.record.values.get(field_name))), "")
            if found:
                values[stored] = found
        phone = next((v for row in ordered if (v := row.record.values.get("household_phone"))), "")
        if phone:
            values["phone"] = phone
        village = next((str(v) for row in ordered if (v := row.record.values.get("village"))), "")
        if village:
            values["village"] = self._village(village)
        values["state"] = "active"
        return values

    def _home(self, row: RowPlan) -> str:
        if row.household is None:
            return ""
        return row.household.known or self._households.get(row.household.group, "")

    def _person(self, row: RowPlan) -> dict[str, object]:
        values = person_values(row.record)
        home = self._home(row)
        if home:
            values["household"] = home
        elif row.record.values.get("address"):
            values["address"] = row.record.values["address"]
        values.setdefault("life_status", "living")
        return values

    def _create_people(self, new: Sequence[RowPlan]) -> list[str]:
        ids: list[str] = []
        for start in range(0, len(new), _BATCH):
            batch = new[start : start + _BATCH]
            ids += self._tx.create_many("person", [self._person(row) for row in batch])
            self._step(len(batch))
        return ids

    def _update_people(self, known: Sequence[RowPlan]) -> None:
        for start in range(0, len(known), _BATCH):
            batch = known[start : start + _BATCH]
            updates: dict[str, dict[str, object]] = {}
            for row in batch:
                values = {change.field: change.new for change in row.changes}
                if "household" in values:
                    values["household"] = self._home(row)
                if values:
                    updates[row.person] = {**updates.get(row.person, {}), **values}
            self._tx.update_many("person", updates)
            self._step(len(batch))

    def _create_statuses(self, subjects: Sequence[tuple[RowPlan, str]]) -> None:
        start, end = self._plan.status_dates
        seen: set[tuple[str, str]] = set()
        rows = []
        for row, person in subjects:
            home = self._home(row)
            for kind in row.statuses:
                of_household = kind in _HOUSEHOLD_STATUSES and bool(home)
                subject = home if of_household else person
                if (subject, kind) in seen:
                    continue
                seen.add((subject, kind))
                reference = {"household": subject} if of_household else {"person": subject}
                document = row.record.values.get("document", "")
                rows.append(
                    {**reference, "kind": kind, "valid_from": start, "valid_to": end}
                    | ({"document": document} if document else {})
                )
        self._in_batches("status", rows)

    def _create_payments(self, subjects: Sequence[tuple[RowPlan, str]]) -> None:
        rows = []
        for row, person in subjects:
            payment = payment_of(row.record, self._plan.payment_scheme) if row.pays else None
            if payment:
                rows.append({"person": person, **payment})
        self._in_batches("contribution", rows)

    def _in_batches(self, entity: str, rows: Sequence[Mapping[str, object]]) -> None:
        create: Callable[[str, Sequence[Mapping[str, object]]], list[str]] = self._tx.create_many
        for start in range(0, len(rows), _BATCH):
            self._step(0)
            create(entity, rows[start : start + _BATCH])


def _villages(store: Store) -> list[tuple[str, str]]:
    return [(village.id, str(getattr(village, "name", ""))) for village in store.all("village")]
