"""Merges exchange workbooks into the database: the preview and the real thing are one piece of code.

The preview runs the merge inside a transaction and takes it back, so what a person is shown is exactly what happens.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from db.canonical import to_text
from db.changes import DELETED, SAME_AS, Change
from db.entities import ENTITIES
from db.queries.conflicts import PersonPair, conflict_places, open_conflicts, person_numbers, person_pairs
from db.queries.exchange import highest_seen
from db.store import Store
from db.sync_files import (
    RECEIVED,
    ExchangedFile,
    FileQuestion,
    find_file,
    note_peer,
    numbers_of,
    record_file,
)
from db.transactions import Transaction
from exports.exchange.content import Purpose
from exports.merging.accepting import Answered, accept
from exports.merging.answer_content import is_answer_here, keep_answer, meant_for_another, read_answer
from exports.merging.corrections import corrections
from exports.merging.delivery import Delivery
from exports.merging.duplicates import pair_views
from exports.merging.hand_rows import HandResult, Outcome
from exports.merging.incoming import Incoming, read_many
from exports.merging.naming import row_label
from exports.merging.plan import (
    KEPT,
    SAMPLES,
    TAKEN,
    Difference,
    FileReport,
    FileStatus,
    MergePlan,
    missing_numbers,
)
from exports.merging.row_tally import RowTally
from exports.merging.side_by_side import compare_with_own
from exports.progress import NO_PROGRESS, Progress, checkpoint
from policy.messages import Message, message

READING = message("merge.reading", "Đang đọc và gộp tệp {name}…")
CHECKING = message("merge.checking", "Đang đối chiếu sau khi gộp…")

_PART = 5000
"""Rows and changes that are worked on between two looks at whether the person wants to stop."""
_Row = tuple[str, str]  # entity and row id


class MergeFailed(Exception):  # noqa: N818 - a finding after re-reading what was written
    """What was written does not read back as it was sent; everything was taken back."""


class _Preview(Exception):  # noqa: N818 - ends the preview's transaction on purpose
    pass


@dataclass(frozen=True, slots=True)
class MergeOptions:
    """What a person chose for one merge.

    ``passwords`` by file name (``""``: for all others); ``without_files``: paths left out; ``without_rows``: file name
    to row ids whose hand edits are left out; ``secret``: seal shared with the senders; ``beside``: names of damaged
    files (``""``: all of them) of which only the history is taken and every visible row is asked about; ``answered``:
    file name (``""``: any) to the questions answered with yes, as row id and field.
    """

    passwords: Mapping[str, str] = field(default_factory=dict)
    without_files: Collection[Path] = ()
    without_rows: Mapping[str, Collection[str]] = field(default_factory=dict)
    secret: bytes = b""
    beside: Collection[str] = ()
    answered: Mapping[str, Answered] = field(default_factory=dict)


def plan_merge(
    store: Store,
    paths: Sequence[Path],
    author: str = "",
    options: MergeOptions | None = None,
    progress: Progress = NO_PROGRESS,
) -> MergePlan:
    """What merging these files would do; nothing is written.

    Raises:
        Cancelled: the person stopped it.
        DatabaseBusy, DiskFull: the database could not be used; nothing was written.
    """
    run = _Merge(store, options or MergeOptions(), progress)
    try:
        with store.long_work(), store.transaction("merge", author) as tx:
            run.take_all(tx, paths)
            raise _Preview
    except _Preview:
        return run.plan


def apply_merge(
    store: Store,
    paths: Sequence[Path],
    author: str,
    options: MergeOptions | None = None,
    progress: Progress = NO_PROGRESS,
    *,
    backup: Callable[[], object] | None = None,
) -> MergePlan:
    """Merge the files in one transaction: all of it or nothing; ``plan.action_id`` undoes it.

    Args:
        store: the open database.
        paths: workbooks in any order; the result does not depend on it.
        author: the officer.
        options: passwords and what to leave out.
        progress: told after every file; may cancel.
        backup: called before anything is written.

    Raises:
        Cancelled: the person stopped it; nothing was written.
        MergeFailed: what was written does not read back; nothing stays.
        DatabaseBusy, DiskFull: nothing was written.
    """
    if backup is not None:
        backup()
    run = _Merge(store, options or MergeOptions(), progress)
    with store.long_work(), store.transaction("merge", author, _label(paths)) as tx:
        run.take_all(tx, paths)
        run.plan.action_id = tx.action_id
    return run.plan


def _label(paths: Sequence[Path]) -> str:
    names = ", ".join(path.name for path in paths[:3])
    return names if len(paths) <= 3 else f"{names}… ({len(paths)})"


class _Merge:
    """One merge inside one transaction."""

    def __init__(self, store: Store, options: MergeOptions, progress: Progress) -> None:
        self._store = store
        self._options = options
        self._progress = progress
        self._seen: set[str] = set()
        self._tally = RowTally()
        self.plan = MergePlan()

    def take_all(self, tx: Transaction, paths: Sequence[Path]) -> None:
        excluded = set(self._options.without_files)
        wanted = [path for path in paths if path not in excluded]
        before = conflict_places(self._store)

        def look_up() -> None:
            name = wanted[len(self.plan.files)].name
            named = Message(READING.code, READING.template, {"name": name})
            checkpoint(self._progress, len(self.plan.files), len(wanted), named)

        options, have = self._options, highest_seen(self._store)
        reading = read_many(wanted, options.passwords, options.secret, have, look_up, options.beside)
        with closing(reading):
            for incoming in reading:
                look_up()
                self.plan.files.append(self._take(tx, incoming, look_up))
        self.plan.files += [FileReport(path, path.name, FileStatus.EXCLUDED) for path in paths if path in excluded]
        checkpoint(self._progress, len(wanted), len(wanted), CHECKING)
        self._finish(tx, before)

    # -- one file --------------------------------------------------------------------------------------------------
    def _take(self, tx: Transaction, incoming: Incoming, look_up: Callable[[], None]) -> FileReport:
        report = _report_of(incoming)
        delivery = incoming.delivery
        if delivery is None:
            return report
        if incoming.status is FileStatus.LOST_HISTORY and delivery.whole is not None:
            delivery.hands = compare_with_own(self._store, delivery.whole)
        accept(delivery.hands, self._answered(report))
        _count_rows(report, delivery.hands)
        self._place(report, delivery)
        if report.status not in TAKEN:
            if report.status in (FileStatus.REFUSED, FileStatus.LOST_HISTORY):
                self._keep_questions(report, delivery.hands)
                if delivery.manifest is not None:
                    self._note(tx, report, delivery, "held")
            return report
        fresh, sound = self._fresh(tx, delivery, self._wanted_hands(tx, report, delivery.hands))
        if not fresh and self._told_by_another_save(report, delivery):
            return report
        known = _numbers_of(tx, {(change.entity, change.row_id) for change in fresh})
        self._sample(report, fresh, known.keys() - _deleted(fresh))
        for part in _in_parts(fresh):
            look_up()
            tx.add_changes(part, sound)
        self._count(tx, report, delivery, fresh, known)
        self._read_back(tx, fresh)
        self._keep_questions(report, delivery.hands)
        self._note(tx, report, delivery)
        return report

    def _place(self, report: FileReport, content: Delivery) -> None:
        """Whether the file is new, known, or older than one already here."""
        known = find_file(self._store, content.file_id, content.sha256)
        if report.status is not FileStatus.NEW:
            return
        elsewhere = meant_for_another(self._store, content.manifest)
        if elsewhere is not None:
            report.status, report.message = FileStatus.REFUSED, elsewhere
            return
        if content.file_id in self._seen and content.sha256 in self._seen:
            report.status = FileStatus.DUPLICATE
            report.message = message("twice_in_choice", "Tệp này có hai bản giống nhau trong lần chọn này.")
        elif known is not None and known.sha256 == content.sha256 and not self._taken_up_again(report, known):
            report.known_since(known.handled_at)
        elif content.manifest is not None:
            numbers = numbers_of(self._store, content.manifest.device)
            if content.manifest.purpose is Purpose.REPORT:
                if numbers and content.manifest.number < numbers[-1]:
                    report.status = FileStatus.OLDER
                    report.message = message(
                        "older_file", "Cũ hơn báo cáo số {number} đã nhận; chỉ lấy phần chưa có.", number=numbers[-1]
                    )
                report.missing = missing_numbers({*numbers, content.manifest.number})
        self._seen |= {content.file_id, content.sha256}

    def _answered(self, report: FileReport) -> Answered:
        answered = self._options.answered
        return [*answered.get(report.name, ()), *answered.get("", ())]

    def _taken_up_again(self, report: FileReport, known: ExchangedFile) -> bool:
        """A file that was put aside, or about which a question has now been answered, is no mere repetition."""
        return known.state == "held" or bool(self._answered(report))

    def _told_by_another_save(self, report: FileReport, content: Delivery) -> bool:
        """Several saves of one file were taken: one of them again, with nothing to ask, is told as received."""
        known = find_file(self._store, content.file_id, content.sha256)
        if known is None or report.questions or self._options.without_rows or self._taken_up_again(report, known):
            return False
        report.known_since(known.handled_at)
        return True

    def _wanted_hands(self, tx: Transaction, report: FileReport, hands: HandResult) -> list[Change]:
        """Hand edits to take: what is excluded falls away, and what an earlier copy brought is not told again."""
        known = tx.log.known([change.id for change in hands.changes])
        told = {change.row_id for change in hands.changes if change.id in known}
        told -= {change.row_id for change in hands.changes if change.id not in known}
        hands.edits = [edit for edit in hands.edits if edit.row_id not in told]
        without = set(self._options.without_rows.get(report.name, ()))
        if without:
            hands.changes = [change for change in hands.changes if change.row_id not in without]
            hands.edits = [edit for edit in hands.edits if edit.row_id not in without]
        report.hand_edits = len(hands.edits)
        self.plan.hand_edits += len(hands.edits)
        room = max(0, KEPT - len(self.plan.hand_samples))
        self.plan.hand_samples += [edit.of(report.name) for edit in hands.edits[:room]]
        return hands.changes

    @staticmethod
    def _fresh(tx: Transaction, delivery: Delivery, hands: Sequence[Change]) -> tuple[list[Change], set[str]]:
        """What the file says that is not known here, and the ids of what the reading process has checked."""
        known = tx.log.known([*delivery.changes.ids, *(change.id for change in hands)])
        fresh: dict[str, Change] = {}
        sound: set[str] = set()
        for change, checked in delivery.changes.unknown(known):
            # One id twice in a file: a statement that was checked is never replaced by one that was not.
            if checked or change.id not in fresh:
                fresh[change.id] = change
            if checked:
                sound.add(change.id)
        for change in hands:
            if change.id not in known:
                fresh.setdefault(change.id, change)
        return list(fresh.values()), sound

    def _count(
        self, tx: Transaction, report: FileReport, content: Delivery, fresh: Sequence[Change], known: Mapping[_Row, int]
    ) -> None:
        """Count rows by their numbers; ``known``: the rows that were here before, which the file speaks of."""
        touched = {(change.entity, change.row_id) for change in fresh}
        numbers = {**known, **_numbers_of(tx, touched - known.keys())}
        deleted = {numbers[row] for row in _deleted(fresh) if row in numbers}
        changed = set(known.values()) - deleted
        new = set(numbers.values()) - changed - deleted
        report.new, report.changed, report.deleted = len(new), len(changed), len(deleted)
        report.unchanged = sum((entity, row_id) not in touched for row_id, entity in content.rows.items())
        if content.manifest is not None and content.manifest.purpose is Purpose.ANSWER:
            own = self._store.unit.code
            spoken_of = {(c.entity, c.row_id) for c in fresh if c.origin.org != own}
            report.corrections = sum(known.get(row) in changed for row in spoken_of)
        self._tally.add(new, changed, deleted)
        self.plan.unchanged += report.unchanged

    def _sample(self, report: FileReport, fresh: Sequence[Change], changed: Collection[_Row]) -> None:
        for change in fresh:
            if len(self.plan.differences) >= SAMPLES:
                return
            if (change.entity, change.row_id) not in changed or change.kind == "erase":
                continue
            if change.entity not in ENTITIES:
                continue
            record = self._store.get(change.entity, change.row_id)
            label = row_label(record) if record is not None else change.row_id
            for name, value in change.data.items():
                if name.startswith(("_", SAME_AS)):
                    continue
                old = _canonical(change.entity, name, getattr(record, name, None))
                self.plan.differences.append(
                    Difference(
                        change.entity,
                        change.row_id,
                        label,
                        name,
                        old,
                        value,
                        change.origin.author,
                        change.origin.org,
                        report.name,
                    )
                )

    @staticmethod
    def _read_back(tx: Transaction, fresh: Sequence[Change]) -> None:
        """What was just written must be found again; refused (forged) changes have raised their alarm."""
        refused = {alarm.subject for alarm in tx.alarms}
        expected = {change.id for change in fresh if change.id not in refused}
        missing = expected - tx.log.known(sorted(expected))
        if missing and not any(change.emptied for change in fresh if change.id in missing):
            raise MergeFailed(f"{len(missing)} changes did not read back")

    def _keep_questions(self, report: FileReport, hands: HandResult) -> None:
        room = max(0, KEPT - len(self.plan.questions))
        self.plan.questions += [(report.name, question) for question in hands.questions[:room]]

    def _note(self, tx: Transaction, report: FileReport, content: Delivery, state: str = "applied") -> None:
        assert content.manifest is not None
        manifest = content.manifest
        now = self._store.now_text()
        record_file(
            tx,
            ExchangedFile(
                file_id=content.file_id,
                sha256=content.sha256,
                name=report.name,
                direction=RECEIVED,
                kind=manifest.purpose.value,
                unit=manifest.unit_code,
                period=manifest.period,
                number=manifest.number,
                sender_device=manifest.device,
                format=f"{manifest.format[0]}.{manifest.format[1]}",
                claimed_at=manifest.made_at,
                handled_at=now,
                state=state,
                seal="ok" if self._options.secret and manifest.seal else "absent",
                counts=_counts(report),
            ),
            [
                FileQuestion(
                    content.file_id,
                    question.issue.sheet,
                    question.issue.row or 0,
                    question.issue.column,
                    question.row_id,
                    question.issue.code,
                    str(question.issue.cause),
                )
                for question in content.hands.questions
            ],
        )
        if state == "applied":
            note_peer(tx, manifest.unit_code, manifest.device, manifest.unit_name, manifest.have, now)
            if is_answer_here(self._store, manifest):
                self.plan.answers.append(read_answer(manifest))
                self.plan.packs += keep_answer(self._store, manifest)

    # -- all files -------------------------------------------------------------------------------------------------
    def _finish(self, tx: Transaction, before: set[tuple[int, str, str]]) -> None:
        plan = self.plan
        plan.new, plan.changed, plan.deleted = self._tally.new, self._tally.changed, self._tally.deleted
        plan.overlaps = self._tally.overlaps
        plan.changes = tx.changes
        if plan.answers:
            plan.corrections = corrections(self._store, self._store.unit.code, action_id=tx.action_id)
        after = conflict_places(self._store) - before
        plan.conflicts = open_conflicts(self._store, {(n, name) for n, name, _ in after})
        plan.duplicates = self._pairs_among(tx.touched)
        plan.pairs = pair_views(self._store, plan.duplicates[:SAMPLES])
        wanted: dict[str, set[str]] = {"person": {row for pair in plan.duplicates for row in (pair.one, pair.other)}}
        for conflict in plan.conflicts:
            wanted.setdefault(conflict.entity, set()).add(conflict.row_id)
        for entity, row_ids in wanted.items():
            for row_id, record in self._store.get_many(entity, sorted(row_ids)).items():
                plan.labels[row_id] = row_label(record)

    def _pairs_among(self, touched: Iterable[int]) -> list[PersonPair]:
        """Undecided pairs with people that this merge has touched."""
        found: dict[tuple[str, str], PersonPair] = {}
        files = len(self.plan.files)
        for part in _at_once(touched):
            checkpoint(self._progress, files, files, CHECKING)
            for pair in person_pairs(self._store, person_numbers(self._store, part)):
                found.setdefault((pair.one, pair.other), pair)
        return [found[pair] for pair in sorted(found)]


def _at_once(numbers: Iterable[int]) -> Iterator[list[int]]:
    stream = iter(numbers)
    while part := list(islice(stream, _PART)):
        yield part


def _canonical(entity: str, name: str, value: object) -> str:
    """Canonical text of a field of a record; empty for a field this program does not know."""
    field = next((item for item in ENTITIES[entity].fields if item.name == name), None) if entity in ENTITIES else None
    return "" if field is None or not value else to_text(ENTITIES[entity], field, value)


def _counts(report: FileReport) -> dict[str, int]:
    return {
        "rows": report.rows,
        "applied": report.applied,
        "unchanged": report.unchanged_rows,
        "questions": report.questions,
        "ignored": report.ignored,
        "new": report.new,
        "changed": report.changed,
        "deleted": report.deleted,
        "hand_edits": report.hand_edits,
        "restored": report.restored,
    }


def _report_of(incoming: Incoming) -> FileReport:
    report = FileReport(incoming.path, incoming.path.name, incoming.status, incoming.problem)
    content = incoming.delivery
    if content is not None:
        report.file_id, report.sha256 = content.file_id, content.sha256
        report.issues = list(content.issues)
        if content.manifest is not None:
            manifest = content.manifest
            report.unit, report.unit_name = manifest.unit_code, manifest.unit_name
            report.period, report.number = manifest.period, manifest.number
            report.device, report.made_at = manifest.device, manifest.made_at
    return report


def _count_rows(report: FileReport, hands: HandResult) -> None:
    report.rows = hands.total
    report.applied = hands.rows[Outcome.APPLIED]
    report.unchanged_rows = hands.rows[Outcome.UNCHANGED]
    report.questions = hands.rows[Outcome.QUESTION]
    report.ignored = hands.rows[Outcome.IGNORED]
    report.ignored_for = dict(hands.ignored)
    report.restored = hands.restored
    report.issues += hands.notes


def _numbers_of(tx: Transaction, rows: Collection[_Row]) -> dict[_Row, int]:
    """Numbers of the rows that are here."""
    by_entity: dict[str, list[str]] = {}
    for entity, row_id in rows:
        by_entity.setdefault(entity, []).append(row_id)
    return {
        (entity, row_id): n
        for entity, row_ids in by_entity.items()
        for row_id, n in tx.log.row_numbers(entity, row_ids).items()
    }


def _deleted(changes: Sequence[Change]) -> set[_Row]:
    return {(change.entity, change.row_id) for change in changes if change.data.get(DELETED)}


def _in_parts(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    """The changes of a file, a large one in parts between which the person may stop.

    Erasures go first: an emptied change is only believed of a row whose erasure is known.
    """
    ordered = sorted(changes, key=lambda change: change.kind != "erase") if len(changes) > _PART else changes
    for start in range(0, len(ordered), _PART):
        yield ordered[start : start + _PART]
