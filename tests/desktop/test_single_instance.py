"""One window per data folder; the second start calls the first."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import AlreadyOpen
from desktop.single_instance import SingleWindow


def test_the_second_window_is_refused_and_calls_the_first(tmp_path: Path) -> None:
    with SingleWindow(tmp_path) as first:
        assert not first.was_called()
        with pytest.raises(AlreadyOpen), SingleWindow(tmp_path):
            pytest.fail("two windows hold one folder")
        assert first.was_called()
        assert not first.was_called()


def test_the_folder_is_free_again_afterwards(tmp_path: Path) -> None:
    with SingleWindow(tmp_path):
        pass
    with SingleWindow(tmp_path) as second:
        assert not second.was_called()
