"""What the database room asks of an engine, and where the two engines differ.

The SQL of the room is written once, in what SQLite and PostgreSQL have in common: ``?`` for parameters, ``ON CONFLICT``
instead of ``OR REPLACE``, ``NULLS FIRST`` where it matters, true booleans, ``CAST(… AS INTEGER)`` for numbers out of
``json_each``. What cannot be said in common stands in a :class:`Dialect`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

Parameters = Sequence[Any] | Mapping[str, Any]


class Rows(Protocol):
    """The answer to one statement."""

    def __iter__(self) -> Iterator[Any]: ...

    def __next__(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def fetchone(self) -> Any: ...

    @property
    def get(self) -> Any:
        """The only value of the only row; None when there is no row."""


class Connection(Protocol):
    """One thread's connection; statements run at once unless a transaction was begun."""

    @property
    def dialect(self) -> Dialect: ...

    def execute(self, sql: str, parameters: Any = (), /) -> Rows: ...

    def executemany(self, sql: str, rows: Any, /) -> object: ...

    def stream(self, sql: str, parameters: Any = (), /) -> Rows:
        """Rows that are fetched as they are read; memory does not grow with their number."""

    def get_autocommit(self) -> bool:
        """Whether no transaction is open."""


class Engine(Protocol):
    """The connections of one database."""

    @property
    def key(self) -> bytes:
        """The key of an encrypted file; empty on a server, which keeps its own."""

    def raw(self) -> Connection:
        """This thread's connection."""

    def close_all(self) -> None: ...

    def naming(self, path: Path) -> AbstractContextManager[None]:
        """Turns the engine's errors into those of :mod:`db.errors`."""

    def begin_writing(self, connection: Connection) -> None:
        """Open a transaction that holds the one write lock."""

    def begin_reading(self, connection: Connection) -> None:
        """Open a transaction in which all reads see the same moment."""

    def settle(self, connection: Connection) -> None:
        """Leave no trace of finished transactions beside the database."""

    def widen(self, connection: Connection, *, wide: bool) -> None:
        """More memory for the pages of a long piece of work, or the usual again."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """The words of one engine for declaring tables.

    ``text``: the column type whose order is that of code points; ``covering``: whether an index may hold a second
    column that lists read; ``long_text_index``: how a column is indexed for
    equality that may hold texts of any length; ``search``: statements that make the index of words; ``words``: its
    content in a form that can be compared (prepare, ask, tidy up); ``forget_words``: leaves no trace of words removed.
    """

    name: str
    integer: str
    text: str
    covering: bool
    table_end: str
    keyed_table_end: str
    long_text_index: str
    search: tuple[str, ...]
    words: tuple[str, ...]
    forget_words: str
    tables: str

    def column_type(self, sql_type: str) -> str:
        """The engine's word for a column type of the schema."""
        return self.integer if sql_type == "INTEGER" else self.text

    def table_names(self, connection: Connection) -> set[str]:
        """Tables that are there."""
        return {str(name) for (name,) in connection.execute(self.tables)}

    def equality_index(self, name: str, table: str, column: str, condition: str = "") -> str:
        """A statement that indexes a column for equality."""
        where = f" WHERE {condition}" if condition else ""
        return f"CREATE INDEX {name} ON {table}{self.long_text_index} ({column}){where}"


def placeholders(count: int) -> str:
    """``?, ?, ?``"""
    return ", ".join("?" * count)


def upsert(table: str, columns: Iterable[str], key: str) -> str:
    """A statement that writes one row by its key, over the row that is there."""
    names = list(columns)
    told = ", ".join(f"{name} = excluded.{name}" for name in names if name != key)
    return (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({placeholders(len(names))}) "
        f"ON CONFLICT ({key}) DO UPDATE SET {told}"
    )


SQLITE = Dialect(
    name="sqlite",
    integer="INTEGER",
    text="TEXT",
    covering=True,
    table_end=" STRICT",
    keyed_table_end=" STRICT, WITHOUT ROWID",
    long_text_index="",
    search=(
        """CREATE VIRTUAL TABLE person_search USING fts5(words, content='', contentless_delete=1, detail=none,
            prefix='1 2 3', tokenize="unicode61 remove_diacritics 0")""",
    ),
    words=(
        "CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, person_search, instance)",
        "SELECT DISTINCT term, doc FROM temp.search_words ORDER BY 1, 2",
        "DROP TABLE temp.search_words",
    ),
    forget_words="INSERT INTO person_search (person_search) VALUES ('optimize')",
    tables="SELECT name FROM sqlite_schema WHERE type = 'table'",
)
