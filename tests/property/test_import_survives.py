"""Any generated list survives writing, damage and import: each cell is right, or it is reported."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.accuracy_import.layouts import write_list
from tests.accuracy_import.people import make_people
from tests.accuracy_import.scoring import BLANK, WRONG, Accuracy, score_list


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    count=st.integers(12, 60),
    rate=st.floats(0, 0.3),
)
def test_no_cell_is_silently_wrong(seed: int, count: int, rate: float) -> None:
    accuracy = Accuracy()
    with tempfile.TemporaryDirectory() as folder:
        plan = score_list(write_list(make_people(count, seed), Path(folder), seed, rate), accuracy)
    assert accuracy.total(WRONG) + accuracy.total(BLANK) == 0, accuracy.examples[:5]
    document = plan.to_json()
    counted = sum(int(str(document[name])) for name in ("new", "changed", "unchanged", "doubtful", "error_rows"))
    assert counted == document["rows"]
