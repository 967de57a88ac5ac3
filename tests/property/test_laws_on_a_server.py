"""The laws of exchange and of undo once more, on stores of a real PostgreSQL server.

The histories are those of the encrypted file; there are fewer of them, because each statement travels to a server.
``SYNC_SERVER_EXAMPLES`` sets their number; skipped where no server can run.
"""

import contextlib
import os

import pytest
from hypothesis import given, settings

from tests.db.postgres_server import postgres_server
from tests.property import test_exchange_laws, test_sync_laws, test_undo_laws
from tests.property.replicas import draw_ids_from
from tests.property.server_replicas import ServerReplica, lent_store

pytestmark = pytest.mark.slow
EXAMPLES = int(os.environ.get("SYNC_SERVER_EXAMPLES", "3"))
STEPS = test_undo_laws.STEPS
LAWS = settings(test_undo_laws.LAWS, max_examples=EXAMPLES * 2)


@pytest.fixture(scope="module", autouse=True)
def _server():
    postgres_server()


class Exchange(test_sync_laws.Exchange):
    def machine(self, name):
        return ServerReplica()


class Offices(test_exchange_laws.Exchange):
    def office(self, code, name, clock):
        return lent_store(code, name, clock)


TestSyncLaws = Exchange.TestCase
TestSyncLaws.settings = settings(test_sync_laws.TestSyncLaws.settings, max_examples=EXAMPLES)
TestWorkbookLaws = Offices.TestCase
TestWorkbookLaws.settings = settings(test_exchange_laws.TestExchange.settings, max_examples=EXAMPLES)


@contextlib.contextmanager
def machine(seed):
    end = draw_ids_from(seed)
    office = ServerReplica()
    try:
        yield office
    finally:
        office.close()
        end()


@LAWS
@given(steps=STEPS)
def test_undo_and_redo_walk_through_the_same_states(steps):
    with machine(5) as office:
        test_undo_laws.walk_to_and_fro(office, steps)


@LAWS
@given(first=STEPS, later=STEPS)
def test_undo_keeps_what_was_said_since(first, later):
    with machine(6) as office:
        test_undo_laws.undo_beneath(office, first, later)


@pytest.fixture
def office():
    """Makes machines by name and closes them in the end, for the told histories."""
    made = []

    def make(name):
        made.append(ServerReplica())
        return made[-1]

    yield make
    for replica in made:
        replica.close()


TOLD = [value for name, value in vars(test_sync_laws).items() if name.startswith("test_")]


@pytest.mark.parametrize("history", TOLD, ids=lambda told: told.__name__)
def test_told_histories(history, office):
    history(office)
