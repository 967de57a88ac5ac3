"""From the SQL of the room to what the server's driver takes."""

from __future__ import annotations

import re
from functools import lru_cache

_NAMED = re.compile(r"(?<![:\w]):([a-z_]+)")
_MATCH = re.compile(r"person_search MATCH \?")
_BULK = re.compile(
    r'INSERT INTO ("?\w+"?) \(([^()]+)\) VALUES \(\?(?:, \?)*\)(?: ON CONFLICT \(("?\w+"?)\) DO UPDATE .*)?'
)


@lru_cache(maxsize=2048)
def translated(sql: str) -> str:
    """The statement with the driver's marks for parameters and the server's way to ask the index of words."""
    text = _MATCH.sub("search_vector(words) @@ search_query(?)", sql.replace("%", "%%"))
    return _NAMED.sub(r"%(\1)s", text).replace("?", "%s")


@lru_cache(maxsize=256)
def bulk_target(sql: str) -> tuple[str, str, bool] | None:
    """Table, columns and whether rows may be there already, of an insert that can be sent as one stream of rows."""
    found = _BULK.fullmatch(sql)
    return None if found is None else (found[1], found[2], found[3] is not None)
