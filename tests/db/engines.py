"""The same store on both engines: in an encrypted file, and on a PostgreSQL server where one can run."""

from functools import lru_cache

from db.server.store import ServerStore
from tests.db.postgres_server import postgres_server
from tests.db.stores import UNIT, Hands, new_store

ENGINES = ("file", "server")


@lru_cache(maxsize=1)
def _empty_store_url():
    url = postgres_server().fresh_url()
    ServerStore.create_on(url, UNIT, Hands()).close()
    return url


def new_server_store(clock=None):
    """An empty store of :data:`UNIT` in a database of its own."""
    url = postgres_server().fresh_url(like=_empty_store_url())
    store = ServerStore.open_on(url, clock or Hands())
    store.renew_device()
    return store


def store_on(engine, folder, clock=None):
    """An empty store on one of :data:`ENGINES`; skips where no server can run."""
    return new_store(folder, clock=clock) if engine == "file" else new_server_store(clock)
