"""One working day of a commune, done with the real services on a unit that is thrown away afterwards."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from db.backup import make_backup
from db.queries.conflicts import open_conflicts
from db.records import Person
from db.store import Store, Unit
from db.vault import Vault
from desktop.lifecycle import Clock, OpenUnit, found_unit, open_unit
from desktop.paper import write_report_pdf, write_take_home_pdf
from desktop.paths import DataFolder
from desktop.practice import PRACTICE_OFFICER, PRACTICE_PASSWORD, SEED, app_name
from desktop.tour.exchange import ExchangeStory
from desktop.tour.journal import Journal
from exports.atomic_file import atomic_write
from exports.exchange.export import Sending, export_exchange
from exports.importing import Outcome, apply_plan, propose, read_source, roster_of
from exports.merging.answers import write_answers
from exports.merging.conflicts import conflict_views, resolve
from exports.merging.merge import apply_merge
from exports.merging.minutes import write_minutes
from exports.practice.commune import make_commune, practice_unit
from exports.practice.lists import write_lists
from exports.progress import Progress
from exports.reports.period import Period
from exports.reports.registry import REPORTS, build_report, save_report
from exports.reports.roster import Roster
from policy.eligibility import voluntary_verdict
from policy.groups import suggest_group
from policy.illustrate import evaluate
from policy.periods import Month
from policy.trace import vnd
from ui.operations.illustration import answer, first_question, load_case
from ui.operations.take_home import keep, make_promise

_MEETING_SIZE = 24
_OUTCOMES = ("agreed", "considering", "appointment", "considering", "refused", "agreed", "considering", "absent")
_HEALTHY_AGES = range(24, 46)


@dataclass(slots=True)
class Day:
    """The day as it goes on: the open practice unit, where files go, what was found on the way."""

    journal: Journal
    unit: OpenUnit
    progress: Progress
    example: Person | None = None

    @property
    def store(self) -> Store:
        return self.unit.store

    @property
    def today(self) -> dt.date:
        return self.unit.clock().date()

    @property
    def month(self) -> Month:
        return Month.of(self.today)

    def folder(self, name: str) -> Path:
        """A folder for files of one chapter."""
        made = self.journal.out / name
        made.mkdir(parents=True, exist_ok=True)
        return made


@contextmanager
def practice_day(journal: Journal, place: Path, clock: Clock, progress: Progress) -> Iterator[Day]:
    """Found a practice commune in ``place`` and open it for a day."""
    with ExitStack() as stack:
        unit = stack.enter_context(_new_unit(DataFolder(place / "xa"), practice_unit(), clock, progress))
        chapter = journal.chapter("Lập sổ")
        people, households = unit.store.count("person"), unit.store.count("household")
        chapter.say(f"Tạo sổ mã hóa của {unit.store.unit.name}: {people} người trong {households} hộ, 12 thôn.")
        chapter.say("Sổ mã hóa từ trang đầu tiên; mở bằng mật khẩu của cán bộ hoặc mã khôi phục in trên giấy.")
        yield Day(journal, unit, progress)


@contextmanager
def _new_unit(folder: DataFolder, unit: Unit, clock: Clock, progress: Progress) -> Iterator[OpenUnit]:
    found_unit(folder, unit, PRACTICE_OFFICER, PRACTICE_PASSWORD, clock, progress)
    with _reopened(folder, clock) as opened:
        yield opened


@contextmanager
def _reopened(folder: DataFolder, clock: Clock) -> Iterator[OpenUnit]:
    vault = Vault.load(folder.vault, clock)
    with open_unit(folder, vault, vault.unlock(PRACTICE_PASSWORD), clock) as opened:
        yield opened


def import_lists(day: Day) -> None:
    """Three lists as communes keep them: dry run, then written."""
    chapter = day.journal.chapter("Nhập danh sách Excel")
    commune = make_commune(SEED, day.today, day.unit.book)
    for path in write_lists(day.folder("danh-sach"), commune, SEED):
        plan = propose(read_source(path), roster_of(day.store), day.today, progress=day.progress)
        report = apply_plan(plan, day.store, PRACTICE_OFFICER, progress=day.progress)
        chapter.say(
            f"{path.name}: {len(plan.rows)} dòng, {plan.count(Outcome.NEW)} người mới, "
            f"{plan.count(Outcome.CHANGED)} thay đổi, {plan.count(Outcome.UNCHANGED)} giữ nguyên, "
            f"{plan.count(Outcome.DOUBTFUL)} chờ xem lại, {plan.count(Outcome.ERROR)} lỗi; sửa {len(plan.repairs)} ô."
        )
        chapter.files.append(path)
        if report.import_id == "":
            raise RuntimeError("an import left no action to undo")
    chapter.say("Mỗi lần nhập rút lại được cả lần bằng một nút.")


def another_list(day: Day, place: Path) -> Path:
    """A list that nobody has imported yet, for the pictures of an import."""
    folder = place / "danh-sach-moi"
    folder.mkdir()
    return write_lists(folder, make_commune(SEED, day.today, day.unit.book), SEED + 1)[0]


def decide_groups(day: Day) -> None:
    """Group 1, 2 or 3 for everybody of one village who has none, with the reason in words."""
    chapter = day.journal.chapter("Phân nhóm vận động")
    roster = Roster.load(day.store)
    content = day.unit.content
    decided: dict[str, dict[str, object]] = {}
    reasons: Counter[str] = Counter()
    for person in roster.people:
        facts = roster.facts_of(person)
        if person.group or not voluntary_verdict(facts, day.today, content, day.unit.book).is_prospect:
            continue
        suggestion = suggest_group(facts, day.today, content)
        if not suggestion.group:
            continue
        decided[person.id] = {
            "group": suggestion.group,
            "group_suggested": suggestion.group,
            "group_reason": str(suggestion.reason),
            "group_decided_on": day.today,
            "group_decided_by": PRACTICE_OFFICER,
        }
        reasons[f"nhóm {suggestion.group} {suggestion.reason}"] += 1
        day.example = day.example or _example(person, day.today)
    with day.store.transaction("group", PRACTICE_OFFICER, "Phân nhóm theo gợi ý") as tx:
        tx.update_many("person", decided)
    chapter.say(f"{len(decided)} người tiềm năng được phân nhóm trong một việc, rút lại được.")
    for reason, count in reasons.most_common(4):
        chapter.say(f"{reason}: {count} người")


def _example(person: Person, today: dt.date) -> Person | None:
    """Somebody a family would recognise: of working age, with sex and birth date known."""
    if person.birth is None or not person.sex or today.year - person.birth.year not in _HEALTHY_AGES:
        return None
    return person


def illustrate(day: Day) -> None:
    """What one person of the roster pays and receives, with every step and article."""
    chapter = day.journal.chapter("Minh họa cho một người")
    person = day.example
    if person is None or person.birth is None:
        raise RuntimeError("the practice commune has nobody to illustrate for")
    floor = day.unit.book.money("minimum_income_basis", day.today)
    pay = {"kind": "contribution", "month": str(day.month), "income": floor, "group": "other", "months": 1}
    paid = evaluate(pay, day.unit.book, day.today)
    chapter.say(
        f"{person.full_name}, sinh {person.birth.year}: mức đóng {vnd(int(str(paid['gross'])))} đồng một tháng, "
        f"Nhà nước hỗ trợ {vnd(int(str(paid['state_support'])))} đồng, tự đóng {vnd(int(str(paid['own'])))} đồng."
    )
    steps = [
        f"{step['label']}: {step['formula']} ({step['law']})"
        for step in cast("list[dict[str, str]]", paid["steps"])
        if step["formula"]
    ]
    for step in steps[:4]:
        chapter.say(step)
    path = day.folder("minh-hoa") / "minh-hoa.json"
    atomic_write(path, json.dumps([pay, paid], ensure_ascii=False, indent=1, default=str).encode())
    chapter.files.append(path)
    sheet = path.with_name("phieu-minh-hoa.pdf")
    case = load_case(day.store, day.unit.book, day.unit.content, person.id, day.today)
    question = first_question(day.unit.book, case, day.today)
    plan = answer(day.unit.book, case, question, day.today).plan
    if plan is not None:
        promise = make_promise(day.store, day.unit.book, case, question, PRACTICE_OFFICER, day.today)
        with day.store.transaction("quote", PRACTICE_OFFICER, "Lập phiếu minh họa") as tx:
            keep(tx, promise)
        write_take_home_pdf(day.store, promise, plan, sheet)
        chapter.files.append(sheet)


def hold_meeting(day: Day) -> None:
    """A small conference with roll-call and outcomes."""
    chapter = day.journal.chapter("Hội nghị và điểm danh")
    roster = Roster.load(day.store)
    village = roster.villages[0]
    people = [p for p in roster.people if roster.village_of(p) == village.id and p.life_status in {"", "living"}]
    invited = [person for person in people if person.group][:_MEETING_SIZE] or people[:_MEETING_SIZE]
    outcomes = [_OUTCOMES[number % len(_OUTCOMES)] for number in range(len(invited))]
    with day.store.transaction("activity", PRACTICE_OFFICER, "Hội nghị khách hàng") as tx:
        activity = tx.create("activity", _meeting(day, village.id, village.name, len(invited), outcomes))
        tx.create_many(
            "attendance",
            [
                {"activity": activity, "person": person.id, "present": outcome != "absent", "outcome": outcome}
                for person, outcome in zip(invited, outcomes, strict=True)
            ],
        )
    counts = Counter(outcomes)
    chapter.say(
        f"Mời {len(invited)} người ở {village.name}: {counts['agreed']} đồng ý, {counts['considering']} cân nhắc, "
        f"{counts['appointment']} hẹn, {counts['refused']} từ chối, {counts['absent']} vắng."
    )


def _meeting(day: Day, village: str, name: str, invited: int, outcomes: list[str]) -> dict[str, object]:
    present = sum(outcome != "absent" for outcome in outcomes)
    return {
        "kind": "customer_conference",
        "title": f"Hội nghị khách hàng {name}",
        "on": day.today,
        "start": "19:00",
        "end": "20:30",
        "place": "Nhà văn hóa thôn",
        "village": village,
        "host": PRACTICE_OFFICER,
        "invited": invited,
        "head_count": present,
        "registered": outcomes.count("agreed"),
        "state": "done",
    }


def tick_broadcasts(day: Day) -> None:
    """A loudspeaker session for every cluster: planned, then ticked by the operator."""
    chapter = day.journal.chapter("Phát thanh")
    clusters = list(day.store.all("cluster"))
    scripts = list(day.store.all("script"))
    minutes = 5
    with day.store.transaction("broadcast", PRACTICE_OFFICER, "Lịch phát thanh hôm nay") as tx:
        planned = tx.create_many(
            "broadcast",
            [
                {
                    "cluster": cluster.id,
                    "script": scripts[number % len(scripts)].id,
                    "on": day.today,
                    "at": "17:00",
                    "minutes_planned": minutes,
                    "state": "planned",
                }
                for number, cluster in enumerate(clusters)
            ],
        )
        tx.update_many(
            "broadcast",
            {row: {"state": "done", "minutes_done": minutes, "operator": PRACTICE_OFFICER} for row in planned},
        )
    chapter.say(f"Lên lịch {len(planned)} lượt trên {len(clusters)} cụm loa và ghi đã phát đủ {minutes} phút mỗi lượt.")


def write_reports(day: Day) -> None:
    """Every report of the month, in Excel and in Word."""
    chapter = day.journal.chapter("Báo cáo")
    folder = day.folder("bao-cao")
    period = Period.of_month(day.month)
    for name, kind in REPORTS.items():
        document = build_report(name, day.store, period, day.today, day.unit.book, day.unit.content)
        for ending in (".xlsx", ".docx"):
            path = folder / f"{document.file_stem}{ending}"
            save_report(document, path)
            chapter.files.append(path)
        path = folder / f"{document.file_stem}.pdf"
        write_report_pdf(document, path, practice=True)
        chapter.files.append(path)
        chapter.say(f"{kind.title}: {document.subtitle}.")


def exchange_and_merge(day: Day, place: Path) -> None:
    """Two machines of the commune disagree; the district merges both, sees the conflict and decides."""
    chapter = day.journal.chapter("Gửi lên và gộp")
    out = day.folder("trao-doi")
    people = cast("Iterator[Person]", day.store.all("person"))
    person = next(person for person in people if person.phone and person.life_status in {"", "living"})
    second = DataFolder(place / "may-thu-hai")
    second.root.mkdir(parents=True)
    shutil.copy(day.unit.folder.vault, second.vault)
    copy = make_backup(day.store, place / "sao-luu", "clone")
    if copy is None:
        raise RuntimeError("a backup nobody stopped was not made")
    shutil.move(copy.path, second.database)
    first_file = _edit_and_send(day.store, person.id, "0912000111", str(day.month), out)
    with _reopened(second, day.unit.clock) as other:
        second_file = _edit_and_send(other.store, person.id, "0987000222", str(day.month), out)
    district = Unit("H01", "BHXH cơ sở thực hành", "district", practice=True)
    folder = DataFolder(place / "cap-tren")
    folder.root.mkdir(parents=True)
    with _empty_unit(folder, district, day.unit.clock) as upper:
        plan = apply_merge(upper.store, [first_file, second_file], PRACTICE_OFFICER, progress=day.progress)
        chapter.say(f"Gộp {len(plan.files)} tệp: {plan.new} dòng mới, {plan.changed} thay đổi, không mất dòng nào.")
        minutes = out / "bien-ban-gop.xlsx"
        write_minutes(upper.store, plan, minutes, PRACTICE_OFFICER, day.unit.clock())
        for view in conflict_views(upper.store):
            chapter.say(str(view.sentence))
            resolve(upper.store, view.conflict.id, "0987000222", PRACTICE_OFFICER)
        chapter.say(f"Sau khi quyết định còn {len(open_conflicts(upper.store))} chỗ khác nhau.")
        answers = write_answers(upper.store, out, str(day.month), PRACTICE_OFFICER, Sending(app=app_name()))
    chapter.files += [first_file, second_file, minutes, *(answer.path for answer in answers)]


@contextmanager
def waiting_district(day: Day, place: Path) -> Iterator[ExchangeStory]:
    """A district that has merged nothing yet, with the workbooks of the day before it."""
    folder = DataFolder(place / "huyen")
    folder.root.mkdir(parents=True)
    letters = place / "thu"
    letters.mkdir()
    files = sorted(day.folder("trao-doi").glob("BC_*.xlsx"))
    district = Unit("H01", "BHXH cơ sở thực hành", "district", "BHXH tỉnh thực hành", practice=True)
    with _empty_unit(folder, district, day.unit.clock) as upper:
        yield ExchangeStory(upper, files, letters, str(day.month))


def _edit_and_send(store: Store, person: str, phone: str, month: str, out: Path) -> Path:
    with store.transaction("edit", PRACTICE_OFFICER, "Sửa điện thoại") as tx:
        tx.update("person", person, {"phone": phone})
    return export_exchange(store, month, out, PRACTICE_OFFICER, Sending(app=app_name())).path


@contextmanager
def _empty_unit(folder: DataFolder, unit: Unit, clock: Clock) -> Iterator[OpenUnit]:
    """A unit without people, in which the district merges."""
    vault, unlocked, _ = Vault.create(folder.vault, PRACTICE_OFFICER, PRACTICE_PASSWORD, clock)
    Store.create(folder.database, unlocked.key, unit, clock, app=app_name()).close()
    with open_unit(folder, vault, unlocked, clock) as opened:
        yield opened
