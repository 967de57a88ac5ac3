"""Print the accuracy table: ``python -m tests.accuracy_import [lists] [seed]``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.accuracy_import.layouts import write_list
from tests.accuracy_import.people import make_people
from tests.accuracy_import.scoring import BLANK, REPORTED, RIGHT, WRONG, Accuracy, score_list

_PEOPLE = 120


def measure(lists: int, first_seed: int) -> Accuracy:
    """Accuracy over ``lists`` generated lists."""
    accuracy = Accuracy()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first_seed, first_seed + lists):
            score_list(write_list(make_people(_PEOPLE, seed), Path(folder), seed), accuracy)
    return accuracy


def table(accuracy: Accuracy) -> str:
    """The counts as a Markdown table."""
    lines = ["| field | cells | right | reported | blank, not reported | wrong |", "|---|--:|--:|--:|--:|--:|"]
    for name, counts in sorted(accuracy.counts.items()):
        lines.append(
            f"| {name} | {counts.total()} | {counts[RIGHT]} | {counts[REPORTED]} | {counts[BLANK]} | {counts[WRONG]} |"
        )
    total = sum(counts.total() for counts in accuracy.counts.values())
    good = accuracy.total(RIGHT) + accuracy.total(REPORTED)
    lines.append(f"\n{good} of {total} cells right or reported = {100 * good / total:.3f} %")
    return "\n".join(lines)


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    result = measure(count, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    print(table(result))
    for example in result.examples[:40]:
        print(example)
