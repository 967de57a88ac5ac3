"""What the server and its driver complain about becomes an error with a name, and never carries a password."""

import psycopg
import pytest

from db.errors import DatabaseBusy, DiskFull, ReadOnlyPlace, ServerRefused, ServerUnreachable
from db.server.store import ServerStore
from exports.explain import explain
from tests.db.engines import new_server_store
from tests.db.stores import Hands

SECRET = "bi-mat-cua-toi"


@pytest.fixture(scope="module")
def store():
    opened = new_server_store()
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("error", "expected", "reason"),
    [
        (psycopg.OperationalError("server does not support SSL, but SSL was required"), ServerRefused, "tls"),
        (psycopg.OperationalError("SSL error: certificate verify failed"), ServerRefused, "tls"),
        (psycopg.OperationalError("could not translate host name"), ServerUnreachable, None),
        (psycopg.errors.InvalidPassword("no"), ServerRefused, "28P01"),
        (psycopg.errors.InvalidCatalogName("no"), ServerRefused, "3D000"),
        (psycopg.errors.InsufficientPrivilege("no"), ServerRefused, "42501"),
        (psycopg.errors.ReadOnlySqlTransaction("no"), ReadOnlyPlace, None),
        (psycopg.errors.DiskFull("no"), DiskFull, None),
        (psycopg.errors.LockNotAvailable("no"), DatabaseBusy, None),
        (psycopg.errors.AdminShutdown("no"), ServerUnreachable, None),
    ],
)
def test_complaints_of_the_server_have_names_and_words(store, error, expected, reason):
    with pytest.raises(expected) as caught, store.named_errors():
        raise error
    assert caught.value.data.get("reason") == reason
    explanation = explain(caught.value)
    assert explanation is not None
    assert explanation.code == expected.code


def test_a_role_that_may_only_read_is_told_so(server):
    store = new_server_store()
    name = store.place.rpartition("/")[2]
    try:
        server.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        with ServerStore.open_on(server.url(name), Hands()) as reading:
            assert reading.count("person") == 0
            with pytest.raises(ReadOnlyPlace), reading.transaction("edit", "An") as tx:
                tx.create("person", {"full_name": "An"})
    finally:
        store.close()


@pytest.mark.parametrize("address", ["postgresql://hoa:{}@127.0.0.1:9/tinh", "postgresql://127.0.0.1:9/x?password={}"])
def test_no_error_carries_the_password(address):
    with pytest.raises(ServerUnreachable) as caught:
        ServerStore.open_on(address.format(SECRET), Hands())
    assert SECRET not in str(caught.value)
    assert SECRET not in str(explain(caught.value))
