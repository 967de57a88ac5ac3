"""Which column is which: heading and content weighed together, correctable and remembered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from exports.importing.content import ContentProfile, profile_column
from exports.importing.header import Header, Heading, best_match
from exports.importing.labels import IGNORED, LabelMatch, compact, match_label, words
from exports.importing.targets import SEX_MARKS
from exports.issues import column_letters
from exports.reading.source import CellValue
from policy.vietnamese import fold

_CERTAIN = 0.9
_ENOUGH = 0.6
_FORM_TARGETS = {"cccd": "cccd", "card": "health_card", "name": "full_name", "sex": "sex", "phone": "phone"}
_NUMBER_FORMS = {"cccd": "cccd", "card": "health_card", "phone": "phone"}
_MANY = frozenset({"note", "address", "phone"})
"""Targets several columns may feed; the first is the value, the others complete it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the list and what it was taken for; ``target`` is empty when it is not taken."""

    index: int
    header: str
    target: str
    confidence: float
    reason: str
    """``header``, ``content``, ``both``, ``officer`` or ``remembered``."""


def map_columns(header: Header, rows: Sequence[Sequence[CellValue]]) -> list[Column]:
    """Guess the target of every column from its heading and the cells in ``rows``."""
    profiles = {heading.column: profile_column(_cells(rows, heading.column)) for heading in header.headings}
    guesses: list[tuple[float, Heading, LabelMatch]] = []
    for position, heading in enumerate(header.headings):
        match = _special(header.headings, position, profiles) or best_match(heading)
        match = _corrected(match, profiles[heading.column], heading)
        guesses.append((match.score, heading, match))
    taken: dict[str, int] = {}
    columns: dict[int, Column] = {}
    for score, heading, match in sorted(guesses, key=lambda guess: (-guess[0], guess[1].column)):
        columns[heading.column] = _decide(heading, LabelMatch(match.target, score), profiles[heading.column], taken)
    _by_content(columns, profiles, taken)
    return _consistent([columns[heading.column] for heading in header.headings], profiles)


def map_without_header(rows: Sequence[Sequence[CellValue]]) -> list[Column]:
    """Guess the columns of a list that has no headings, from content alone."""
    width = max((len(row) for row in rows), default=0)
    profiles = {index: profile_column(_cells(rows, index)) for index in range(width)}
    columns = {index: Column(index, "", "", 0.0, "content") for index in range(width) if profiles[index].filled}
    _by_content(columns, profiles, {})
    return [columns[index] for index in sorted(columns)]


def correction_names(columns: Sequence[Column]) -> list[str]:
    """What each column of a list is called in corrections: its heading, numbered when another has it already.

    A column without a heading goes by its letters: ``Cột C``.
    """
    seen: Counter[str] = Counter()
    names = []
    for column in columns:
        seen[column.header] += 1
        if not column.header:
            names.append(f"Cột {column_letters(column.index)}")
        else:
            names.append(column.header if seen[column.header] == 1 else f"{column.header} ({seen[column.header]})")
    return names


def apply_corrections(columns: Sequence[Column], corrections: Mapping[str, str], reason: str) -> list[Column]:
    """The mapping with an officer's (or remembered) choices: name of the column → target or ``""``."""
    chosen = {compact(name): target for name, target in corrections.items()}
    result = []
    for column, name in zip(columns, correction_names(columns), strict=True):
        target = chosen.get(compact(name))
        result.append(column if target is None else replace(column, target=target, confidence=1.0, reason=reason))
    return result


def _cells(rows: Sequence[Sequence[CellValue]], column: int) -> list[CellValue]:
    return [row[column] for row in rows if column < len(row)]


def _special(headings: Sequence[Heading], position: int, profiles: Mapping[int, ContentProfile]) -> LabelMatch | None:
    """Headings that mean something only beside their neighbours: Nam | Nữ, Ngày | Tháng | Năm, Họ | Tên."""
    heading = headings[position]
    leaf = heading.leaf.strip().lower()
    key = compact(leaf)
    near = {compact(h.leaf) for h in headings[max(0, position - 2) : position + 3]}
    profile = profiles[heading.column]
    dates = profile.share("date") + profile.share("year") > 0.5
    under_birth = "sinh" in words(heading.text)
    if key in {"nam", "nu", "namx", "nux", "nunu", "lanu", "lanam"} and leaf != "năm":
        female = key.endswith("nu") or key == "nux"
        pair = {"nam", "nu"} <= near or female or fold(heading.text).startswith("gioi tinh")
        if pair and not ({"ngay", "thang"} & near and under_birth):
            if dates:
                return LabelMatch("birth_female" if female else "birth_male", 0.95)
            return LabelMatch(SEX_MARKS[1] if female else SEX_MARKS[0], 0.95)
    if key in {"ngay", "thang", "nam"} and (under_birth or {"ngay", "thang", "nam"} <= near):
        return LabelMatch({"ngay": "birth_day", "thang": "birth_month", "nam": "birth_year"}[key], 0.95)
    if key == "ho" and profile.filled:
        # "Họ" and "Hộ" fold alike: the one is part of a name, the other numbers the households.
        is_household = leaf == "hộ" or (leaf != "họ" and profile.share("small") > 0.5)
        return LabelMatch("household_number" if is_household else "family_name", 0.95)
    if key == "ten":
        split = any(match_label(other.leaf).target == "family_name" for other in headings if other is not heading)
        group = position > 0 and headings[position - 1].parts[:-1] == heading.parts[:-1] and len(heading.parts) > 1
        return LabelMatch("given_name" if split or group else "full_name", 0.95)
    if best_match(heading).target == "full_name" and heading.leaf.strip() and position + 1 < len(headings):
        following = headings[position + 1]
        if compact(following.leaf) == "ten" and following.column == heading.column + 1:
            return LabelMatch("family_name", 0.95)
    return None


def _corrected(match: LabelMatch, profile: ContentProfile, heading: Heading) -> LabelMatch:
    """Where the cells contradict the heading, the cells are right."""
    target = match.target
    marks = profile.share("yes_no") + (0.0 if "yes_no" in profile.shares else profile.share("mark"))
    if target == "head_name" and profile.filled and (marks > 0.8):
        return LabelMatch("head_mark", match.score)
    if target == "birth" and profile.filled and profile.share("mark") > 0.8:
        return LabelMatch("year_only_mark", match.score)
    if target == "order" and profile.share("name") > 0.6:
        return LabelMatch("full_name", _ENOUGH)
    if target in {"cccd", "cmnd", "si_number", "health_card", "phone"} and profile.filled >= 5:
        form, share = max(((f, profile.share(f)) for f in _NUMBER_FORMS), key=lambda pair: pair[1])
        expected = {"cccd": {"cccd"}, "cmnd": {"cccd"}, "phone": {"phone"}}.get(target, {"card", "cccd"})
        if share >= 0.9 and form not in expected and not (target == "si_number" and form == "phone"):
            return LabelMatch(_NUMBER_FORMS[form], 0.7)
    if target in {"household", "household_number"} and profile.share("name") > 0.7:
        return LabelMatch("head_name", 0.7)
    if target == "poverty_status" and marks > 0.9 and profile.distinct <= 2:
        return LabelMatch("", 0.0)
    if target in {"poor_mark", "near_poor_mark", "escaped_mark"} and profile.filled and marks < 0.5:
        return LabelMatch("poverty_status", match.score)
    del heading
    return match


def _decide(heading: Heading, match: LabelMatch, profile: ContentProfile, taken: dict[str, int]) -> Column:
    if match.target == IGNORED or match.score < _ENOUGH:
        confidence = match.score if match.target == IGNORED else 0.0
        reason = "header" if match.target == IGNORED else "content"
        return Column(heading.column, heading.text, "", confidence, reason)
    if match.target in taken and match.target not in _MANY:
        return Column(heading.column, heading.text, "", 0.4, "header")
    taken.setdefault(match.target, heading.column)
    agrees = any(target == match.target and profile.share(form) > 0.6 for form, target in _FORM_TARGETS.items())
    return Column(heading.column, heading.text, match.target, min(1.0, match.score), "both" if agrees else "header")


def _by_content(columns: dict[int, Column], profiles: Mapping[int, ContentProfile], taken: dict[str, int]) -> None:
    """Give still untaken targets to untaken columns whose cells leave little doubt."""
    offers: list[tuple[float, int, str]] = []
    for index, column in columns.items():
        profile = profiles[index]
        if column.target or column.confidence > 0 or profile.filled < 3:
            continue
        for form, target in (
            *_FORM_TARGETS.items(),
            ("ten", "si_number"),
            ("relation", "relation"),
            ("village", "village"),
        ):
            if profile.share(form) >= 0.8:
                offers.append((profile.share(form), index, target))
        if profile.share("date") + profile.share("year") >= 0.8:
            offers.append((profile.share("date") + profile.share("year"), index, "birth"))
        if profile.share("nine") >= 0.8:
            offers.append((profile.share("nine"), index, "cmnd"))
        if profile.share("sequence") >= 0.9 and profile.share("year") < 0.5:
            offers.append((profile.share("sequence") - 0.3, index, "order"))
    for share, index, target in sorted(offers, key=lambda offer: (-offer[0], offer[1])):
        if columns[index].target or target in taken:
            continue
        taken[target] = index
        columns[index] = replace(columns[index], target=target, confidence=0.7 * min(1.0, share), reason="content")


def _consistent(columns: list[Column], profiles: Mapping[int, ContentProfile]) -> list[Column]:
    """Put right what only shows when all columns are known."""
    targets = {column.target for column in columns}
    result = []
    for column in columns:
        target = column.target
        if target == "given_name" and "family_name" not in targets and "full_name" not in targets:
            target = "full_name"
        elif target == "family_name" and "given_name" not in targets:
            target = "full_name" if "full_name" not in targets else ""
        elif target == "head_name" and not targets & {"full_name", "family_name", "given_name"}:
            # Heads and members in one column: each of them is told by a relation, or the heading says so.
            if "relation" in targets or re.search(r"thanh vien|nhan khau", fold(column.header)):
                target = "full_name"
        elif target == "birth_precision" and profiles[column.index].share("yes_no") == 0.0:
            target = ""
        result.append(column if target == column.target else replace(column, target=target))
    return result
