"""Machines of offices whose store is on a PostgreSQL server; databases are used again: far quicker than new ones."""

import dataclasses
import json
from functools import lru_cache

import psycopg

from db.server.store import ServerStore
from db.store import Unit
from tests.db.postgres_server import postgres_server
from tests.property.replicas import Replica, TurnedClock

UNIT = Unit("1", "Xã", "commune")
_free = []


@lru_cache(maxsize=1)
def _template():
    url = postgres_server().fresh_url()
    ServerStore.create_on(url, UNIT, TurnedClock()).close()
    return url, postgres_server().contents(url)


def take_database():
    """The URL of a store that nobody has written into."""
    url, contents = _template()
    if not _free:
        return postgres_server().fresh_url(like=url)
    postgres_server().put(_free[-1], contents)
    return _free.pop()


def give_back(url):
    """Let a later example use this database."""
    _free.append(url)


class ServerReplica(Replica):
    """One machine whose store is a database of the server."""

    def __init__(self):
        self.clock = TurnedClock()
        self.copy = None
        self.url = take_database()
        self.store = self.opened()
        self.store.renew_device()

    def lay(self, template):
        """Bring a copy back unnoticed; that a real one is noticed is tested beside the store."""
        postgres_server().put(self.url, template)
        with psycopg.connect(self.url) as connection:
            connection.execute("DELETE FROM ansinh.setting WHERE name = 'machine'")

    def opened(self):
        return ServerStore.open_on(self.url, self.clock)

    def take_copy(self):
        self.copy = postgres_server().contents(self.url)

    def close(self):
        self.store.close()
        give_back(self.url)


class LentStore(ServerStore):
    """A store of an office that gives its database back when it is closed."""

    def close(self):
        super().close()
        give_back(self.url)


def lent_store(code, name, clock):
    """An empty store of a unit of this code and name."""
    url = take_database()
    store = LentStore.open_on(url, clock, app="0.1.0")
    store.url = url
    unit = Unit(code, name, "commune", "Huyện Đông Sơn", "Tỉnh Thanh Hóa")
    store.set_setting("unit", json.dumps(dataclasses.asdict(unit)))
    store.renew_device()
    return store
