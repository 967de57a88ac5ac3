"""Puts together what several columns or rows say of one person, and checks that it agrees with itself."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from exports.importing.healed import Problem
from exports.importing.mapping import Column
from exports.importing.notes import mine_note
from exports.importing.records import Finding, Record, Repair
from exports.importing.rows import Line, SortedRows
from exports.importing.targets import IDENTIFYING
from exports.importing.texts import heal_name, tidy
from exports.importing.villages import village_from_address
from exports.issues import Severity
from exports.reading.source import CellValue, SourceSheet
from policy.messages import message
from policy.periods import PartialDate, PeriodError
from policy.vietnamese import fold, match_key

_CENTURIES = {"male": "02468", "female": "13579"}


def assemble(
    sheet: SourceSheet,
    columns: Sequence[Column],
    rows: SortedRows,
    records: list[Record],
    repairs: list[Repair],
    sheet_village: str,
) -> None:
    """Complete every record in place; added repairs go to ``repairs``."""
    _Assembler(sheet, columns, rows, repairs, sheet_village).run(records)


class _Assembler:
    def __init__(
        self, sheet: SourceSheet, columns: Sequence[Column], rows: SortedRows, repairs: list[Repair], village: str
    ) -> None:
        self._sheet = sheet
        self._column = {column.target: column.index for column in reversed(columns) if column.target}
        self._rows = rows
        self._repairs = repairs
        self._village = village
        self._lost_zeros = {(repair.row, repair.column): repair.raw for repair in repairs if repair.code == "lost_zero"}
        self._raw_sex = self._column.get("sex", -1)

    def run(self, records: list[Record]) -> None:
        self._orient_sex(records)
        for line, record in zip(self._rows.lines, records, strict=True):
            self._name(line, record)
            self._sex_by_mark(record)
            self._birth(line, record)
            self._mined(record)
            self._place(line, record)
            self._two_digit_year(line, record)
            self._check_structure(record)
            if not record.name and not record.stopped:
                record.add(
                    Severity.ERROR,
                    self._column.get("full_name", -1),
                    message("name_missing", "Dòng có số liệu nhưng thiếu họ tên."),
                    message("write_name", "Ghi lại họ và tên vào ô này."),
                )

    def _note_repair(self, code: str, record: Record, target: str, raw: CellValue, healed: object) -> None:
        column = record.column_of(target)
        self._repairs.append(Repair(code, record.sheet, record.row, column, target, raw, str(healed)))

    def _name(self, line: Line, record: Record) -> None:
        values = record.values
        family, given = str(values.pop("family_name", "")), str(values.pop("given_name", ""))
        if family or given:
            joined = " ".join(part for part in (family, given) if part)
            if not values.get("full_name"):
                values["full_name"] = joined
                record.columns["full_name"] = self._column.get("given_name", self._column.get("family_name", -1))
                self._note_repair("joined_name", record, "full_name", f"{family}|{given}", joined)
        head = str(values.pop("head_name", "")) or record.head_name
        if head and "full_name" not in self._column and "given_name" not in self._column:
            values["full_name"] = heal_name(head).values.get("full_name", tidy(head)[0])
            record.columns["full_name"] = self._column["head_name"]
            values.setdefault("relation", "head")
        elif head and "relation" not in self._column and match_key(head) == match_key(record.name):
            values.setdefault("relation", "head")
        if values.pop("head_mark", "") and not values.get("relation"):
            values["relation"] = "head"
        phone = values.pop("household_phone", "")
        if phone and not values.get("phone") and values.get("relation") == "head":
            values["phone"] = phone
        del line

    def _sex_by_mark(self, record: Record) -> None:
        values = record.values
        male, female = values.pop("male_mark", ""), values.pop("female_mark", "")
        if male and female:
            record.add(
                Severity.WARNING,
                self._column.get("female_mark", -1),
                message("two_sexes", "Dòng đánh dấu cả Nam và Nữ."),
                message("keep_one_mark", "Giữ lại một dấu."),
            )
            return
        sex = "male" if male else "female" if female else ""
        only_female = "female_mark" in self._column and "male_mark" not in self._column
        only_male = "male_mark" in self._column and "female_mark" not in self._column
        if not sex and (only_female or only_male):
            sex = "male" if only_female else "female"
        if sex and not values.get("sex"):
            values["sex"] = sex
            record.columns["sex"] = self._column.get("female_mark", self._column.get("male_mark", -1))
            self._note_repair("sex_of_column", record, "sex", "x" if male or female else "", sex)

    def _orient_sex(self, records: list[Record]) -> None:
        """Codes 0 and 1, and columns with marks and blanks: citizen numbers and middle names tell what they mean."""
        coded = [r for r in self._repairs if r.code == "sex_mark" and r.column == self._raw_sex]
        if not coded:
            return
        by_row = {record.row: record for record in records}
        votes: Counter[bool] = Counter()
        for repair in coded:
            record = by_row[repair.row]
            evidence = _sex_of(record)
            if evidence:
                votes[evidence == record.values.get("sex")] += 1
        if votes[False] > votes[True]:
            for repair in coded:
                values = by_row[repair.row].values
                values["sex"] = "female" if values.get("sex") == "male" else "male"
        words = [record for record in records if record.values.get("sex")]
        only_marks = len(words) == len({repair.row for repair in coded}) and {
            str(repair.raw).strip().lower() for repair in coded
        } <= {"x", "v", "✓", "✔", "☑"}
        if only_marks and len(words) < len(records):
            for record in records:
                if not record.values.get("sex"):
                    record.values["sex"] = "male" if coded[0].healed == "female" else "female"
                    record.columns["sex"] = self._raw_sex
                    self._note_repair("sex_mark", record, "sex", "", record.values["sex"])

    def _birth(self, line: Line, record: Record) -> None:
        values = record.values
        pieces = [values.pop(name, None) for name in ("birth_day", "birth_month", "birth_year")]
        year_only = values.pop("year_only_mark", "")
        precision = values.pop("birth_precision", None)
        day, month, year = (int(str(piece)) if piece is not None else None for piece in pieces)
        if year and not values.get("birth"):
            try:
                values["birth"] = PartialDate(year, month or None, (day or None) if month else None)
                record.columns["birth"] = self._column["birth_year"]
                self._note_repair("joined_date", record, "birth", f"{day or ''}/{month or ''}/{year}", values["birth"])
            except PeriodError:
                record.add(
                    Severity.ERROR,
                    self._column["birth_year"],
                    message("no_such_date", "Không có ngày “{text}” trong lịch.", text=f"{day}/{month}/{year}"),
                    message("write_right_date", "Ghi lại ngày đúng, hoặc chỉ ghi năm nếu không nhớ."),
                )
        birth = values.get("birth")
        if isinstance(birth, PartialDate) and birth.month is not None and (year_only or precision in (1, 2)):
            shorter = PartialDate(birth.year, birth.month) if precision == 1 else PartialDate(birth.year)
            if shorter != birth:
                self._note_repair("year_only", record, "birth", str(birth), shorter)
                values["birth"] = shorter
        del line

    def _mined(self, record: Record) -> None:
        note = record.values.get("note")
        if not note:
            return
        for name, value in mine_note(str(note)).values.items():
            if not record.values.get(name) and not self._failed(record, name):
                record.values[name] = value
                record.columns[name] = record.column_of("note")
                self._note_repair("from_note", record, name, str(note), value)

    def _failed(self, record: Record, target: str) -> bool:
        """Whether the own column of ``target`` holds something unreadable; a note must not hide that."""
        column = self._column.get(target)
        return column is not None and any(finding.column == column for finding in record.findings)

    def _place(self, line: Line, record: Record) -> None:
        values = record.values
        if values.get("village"):
            return
        for name, code in ((line.village, "village_title"), (self._village, "village_title")):
            if name:
                clean, _ = tidy(name)
                values["village"] = clean
                self._repairs.append(Repair(code, record.sheet, record.row, -1, "village", name, clean))
                return
        named = village_from_address(str(values.get("address", "")))
        if named:
            values["village"] = named
            record.columns["village"] = record.column_of("address")
            self._note_repair("village_address", record, "village", str(values["address"]), named)

    def _two_digit_year(self, line: Line, record: Record) -> None:
        """A citizen number names the century and the year: then two digits are enough."""
        cccd = str(record.values.get("cccd", ""))
        if record.values.get("birth") or len(cccd) != 12:
            return
        for position, finding in enumerate(record.findings):
            if finding.problem.cause.code != "two_digit_year" or finding.column < 0:
                continue
            raw = line.cells[finding.column]
            match = re.fullmatch(r"(?:(\d{1,2})[/.\-])?(?:(\d{1,2})[/.\-])?(\d{2})(?:[.,]0)?", str(raw).strip())
            if match is None or match[3] != cccd[4:6]:
                continue
            year = 1900 + 100 * (int(cccd[3]) // 2) + int(match[3])
            try:
                birth = PartialDate(year, int(match[2]) if match[2] else None, int(match[1]) if match[2] else None)
            except PeriodError:
                continue
            record.values["birth"] = birth
            record.columns["birth"] = finding.column
            self._note_repair("two_digit_year", record, "birth", raw, birth)
            del record.findings[position]
            return

    def _check_structure(self, record: Record) -> None:
        cccd = str(record.values.get("cccd", ""))
        if len(cccd) != 12:
            return
        birth, sex = record.values.get("birth"), str(record.values.get("sex", ""))
        year = 1900 + 100 * (int(cccd[3]) // 2) + int(cccd[4:6])
        wrong_year = isinstance(birth, PartialDate) and birth.year != year
        wrong_sex = sex in _CENTURIES and cccd[3] not in _CENTURIES[sex]
        column = record.column_of("cccd")
        if not wrong_year and not wrong_sex:
            if birth is None and isinstance(self._lost_zeros.get((record.row, column)), str):
                # Nothing confirms that the missing digit is the zero at the front.
                record.add(
                    Severity.WARNING,
                    column,
                    message("zero_assumed_cccd", "CCCD thiếu chữ số, được hiểu là {padded}.", padded=cccd),
                    message("compare_card", "Đối chiếu lại với thẻ căn cước."),
                )
            return
        if (record.row, column) in self._lost_zeros:
            # The zero was put back by us; when the result does not fit, the number is something else.
            record.findings.append(
                Finding(
                    column,
                    _problem(Severity.ERROR, cccd),
                )
            )
            del record.values["cccd"]
            return
        record.findings.append(Finding(column, _problem(Severity.WARNING, cccd)))


def _problem(severity: Severity, cccd: str) -> Problem:
    return Problem(
        severity,
        message("cccd_disagrees", "CCCD “{text}” không khớp năm sinh hoặc giới tính của dòng.", text=cccd),
        message("compare_card", "Đối chiếu lại với thẻ căn cước."),
    )


def _sex_of(record: Record) -> str:
    cccd = str(record.values.get("cccd", ""))
    if len(cccd) == 12:
        return "male" if cccd[3] in _CENTURIES["male"] else "female"
    middle = fold(record.name).split()[1:-1]
    if "thi" in middle and "van" not in middle:
        return "female"
    return "male" if "van" in middle else ""


def refuse_births_to_come(records: Sequence[Record], today: dt.date) -> None:
    """Stop the rows whose birth lies after ``today``."""
    for record in records:
        birth = record.values.get("birth")
        if isinstance(birth, PartialDate) and birth.earliest > today:
            shown = "/".join(reversed(str(birth).split("-")))
            record.add(
                Severity.ERROR,
                record.column_of("birth"),
                message("birth_to_come", "Ngày sinh “{text}” sau ngày hôm nay.", text=shown),
                message("compare_birth", "Đối chiếu lại với giấy khai sinh hoặc thẻ căn cước."),
            )
            del record.values["birth"]


def find_duplicates(records: Sequence[Record]) -> dict[int, list[int]]:
    """Positions of records that repeat an earlier one, by the earlier position.

    Two rows are the same person when they share an identifier, or name, birth date and household or phone.
    """
    seen: dict[tuple[str, ...], int] = {}
    repeats: dict[int, list[int]] = defaultdict(list)
    for position, record in enumerate(records):
        keys: list[tuple[str, ...]] = [
            (name, str(record.values[name])) for name in IDENTIFYING if record.values.get(name)
        ]
        birth = record.values.get("birth")
        if isinstance(birth, PartialDate) and birth.day is not None and record.name:
            village = str(record.values.get("village", ""))
            keys.append(("name", match_key(record.name), str(birth), village, str(record.values.get("cccd", ""))))
        first = next((seen[key] for key in keys if key in seen), None)
        for key in keys:
            seen.setdefault(key, position)
        if first is not None:
            repeats[first].append(position)
    return dict(repeats)
