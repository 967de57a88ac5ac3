"""Stores for the tests of the database room."""

import pytest

from tests.db.stores import new_store


@pytest.fixture
def store(tmp_path):
    opened = new_store(tmp_path)
    yield opened
    opened.close()
