"""What tests of several rooms share."""

import pytest

from tests.db.postgres_server import postgres_server


@pytest.fixture(scope="session")
def server():
    """A PostgreSQL server of this test process; the test is skipped where none can run."""
    return postgres_server()


@pytest.fixture
def fresh_url(server):
    """Gives URLs of empty databases and removes them after the test; takes the options of ``Server.fresh_url``."""
    made = []

    def fresh(**options):
        made.append(server.fresh_url(**options))
        return made[-1]

    yield fresh
    for url in made:
        server.drop(url)
