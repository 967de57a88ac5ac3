"""How much a sheet and a paper hold, what a longer list's further sheets are called, and when a paper is refused."""

from __future__ import annotations

from exports.issues import FileProblem
from policy.messages import message

LAST_ROW = 1_048_576
"""Rows of a sheet in Excel, headings included."""

LONGEST_PAPER = 10_000
"""Table rows of one Word file or PDF: about 300 pages, which nobody leafs through; beyond it Excel is the way."""

LONGEST_FORM = 20_000
"""People in one official form, which is laid out cell by cell in memory."""

_LONGEST_NAME = 31


def part_name(name: str, number: int) -> str:
    """Name of one of several sheets of a list: ``Danh sách (2)``."""
    mark = f" ({number})"
    return name[: _LONGEST_NAME - len(mark)] + mark


def refuse_long_paper(rows: int, name: str) -> None:
    """Refuse to lay out a table that is too long for pages.

    Raises:
        FileProblem: more than :data:`LONGEST_PAPER` rows.
    """
    if rows > LONGEST_PAPER:
        raise FileProblem(
            message(
                "paper_too_long",
                "Không ghi “{name}” ra Word, PDF được: có {rows} dòng, quá {most} dòng (khoảng 300 trang).",
                name=name,
                rows=rows,
                most=LONGEST_PAPER,
            ),
            message("paper_too_long.remedy", "Xuất ra Excel (.xlsx), nơi danh sách dài bao nhiêu cũng ghi đủ."),
        )


def refuse_long_form(people: int, form: str) -> None:
    """Refuse to fill one form for a whole province.

    Raises:
        FileProblem: more than :data:`LONGEST_FORM` people.
    """
    if people > LONGEST_FORM:
        raise FileProblem(
            message(
                "form_too_long",
                "Chưa lập mẫu {form}: có {people} người, quá {most} người trong một tệp.",
                form=form,
                people=people,
                most=LONGEST_FORM,
            ),
            message("form_too_long.remedy", "Chọn từng thôn, từng xã hoặc kỳ ngắn hơn rồi lập nhiều tệp."),
        )
