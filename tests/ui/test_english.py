"""English counts one thing in the singular."""

from __future__ import annotations

import pytest

from ui.i18n.english import counted


@pytest.mark.parametrize(
    ("template", "count", "said"),
    [
        ("{count} people", 1, "1 person"),
        ("{count} people", 2, "2 people"),
        ("{count} people", "1", "1 person"),
        ("{count} people are due", 1, "1 person is due"),
        ("Wrote {count} rows to {name}.", 1, "Wrote 1 row to a.xlsx."),
        ("{count} peoples", 1, "1 peoples"),
        ("{count} entries", 11, "11 entries"),
    ],
)
def test_one_is_singular(template, count, said) -> None:
    args = {"count": count, "name": "a.xlsx"}
    assert counted(template, args).format(**args) == said


def test_each_place_counts_for_itself() -> None:
    args = {"done": 1, "left": 3}
    assert counted("{done} files read, {left} files left", args).format(**args) == "1 file read, 3 files left"
