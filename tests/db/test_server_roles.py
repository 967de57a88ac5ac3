"""The roles that docs/CONSOLIDATION.md describes: an owner without other rights, and officers who act as the owner."""

from urllib.parse import urlsplit

import psycopg
import pytest

from db import integrity
from db.errors import ServerRefused
from db.server.store import ServerStore
from tests.db.stores import UNIT, Hands


@pytest.fixture
def owned(server, fresh_url):
    """The address of an empty database and its owner, an ordinary role."""
    server.execute("DROP ROLE IF EXISTS hoa, la")
    server.execute("DROP ROLE IF EXISTS chu")
    for role in ("chu", "hoa", "la"):
        server.execute(f"CREATE ROLE {role} LOGIN")
    server.execute("GRANT chu TO hoa")
    server.execute("ALTER ROLE hoa SET role = 'chu'")
    url = fresh_url()
    server.execute(f"ALTER DATABASE {urlsplit(url).path[1:]} OWNER TO chu")
    yield url
    server.drop(url)
    for role in ("hoa", "la", "chu"):
        server.execute(f"DROP ROLE {role}")


def as_role(url, name):
    return url.replace("//ansinh@", f"//{name}@", 1)


def test_an_owner_without_other_rights_makes_and_uses_the_store(owned):
    with ServerStore.create_on(as_role(owned, "chu"), UNIT, Hands()) as store:
        with store.transaction("edit", "An") as tx:
            row = tx.create("person", {"full_name": "Lê Thị Hoà"})
            tx.erase("person", row, "theo yêu cầu")
        assert integrity.check(store).sound
        store.rebuild()


def test_an_officer_acts_as_the_owner_and_keeps_the_own_name(owned):
    ServerStore.create_on(as_role(owned, "chu"), UNIT, Hands()).close()
    with ServerStore.open_on(as_role(owned, "hoa"), Hands()) as store:
        assert store.login == "hoa"
        with store.transaction("edit", store.login) as tx:
            tx.create("person", {"full_name": "Đỗ Ân"})
        store.rebuild()
    with ServerStore.open_on(as_role(owned, "chu"), Hands()) as store:
        assert store.count("person") == 1
        assert [action.author for action in store.actions(1)] == ["hoa"]


def test_a_role_nobody_let_in_is_refused(owned):
    ServerStore.create_on(as_role(owned, "chu"), UNIT, Hands()).close()
    with pytest.raises(ServerRefused):
        ServerStore.open_on(as_role(owned, "la"), Hands())
    with psycopg.connect(owned) as connection:
        assert connection.execute("SELECT count(*) FROM ansinh.setting").fetchone() > (0,)
