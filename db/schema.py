"""Tables computed from the change log: one typed table per entity of the registry, conflicts, identities, search."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from db.canonical import from_text
from db.engine import Dialect
from db.entities import ENTITIES, Entity, Field, Kind
from policy.periods import PartialDate
from policy.vietnamese import fold, name_key, sort_key

_INTEGER_KINDS = frozenset({Kind.INTEGER, Kind.MONEY, Kind.FLAG})
_NULL_KINDS = frozenset({Kind.INTEGER, Kind.MONEY, Kind.DATE, Kind.PARTIAL_DATE, Kind.MONTH, Kind.RATE})
_LOGIC_VERSION = 2  # raise it when the computation of the tables changes without the registry changing
_REMEMBERED = 32_768  # days of birth and due days: many rows, few values
SqlValue = str | int | None


@dataclass(frozen=True, slots=True)
class Computed:
    """A column computed from one field for sorting, searching or comparing."""

    name: str
    source: str
    sql_type: str
    compute: Callable[[str], SqlValue]


def _name_order(text: str) -> SqlValue:
    return name_key(text)[:_ORDER_SIGNS] if text else "~"  # people without a name come last


def _order(text: str) -> SqlValue:
    return sort_key(text)[:_ORDER_SIGNS]


@lru_cache(maxsize=_REMEMBERED)
def _first_day(text: str) -> SqlValue:
    try:
        return PartialDate.parse(text).earliest.isoformat()
    except ValueError:
        return None


COMPUTED: dict[str, tuple[Computed, ...]] = {
    "person": (
        Computed("name_fold", "full_name", "TEXT", fold),
        Computed("name_sort", "full_name", "TEXT", _name_order),
        Computed("birth_first", "birth", "TEXT", _first_day),
    ),
    "village": (
        Computed("name_fold", "name", "TEXT", fold),
        Computed("name_sort", "name", "TEXT", _order),
    ),
    "household": (Computed("code_sort", "code", "TEXT", _order),),
    "activity": (Computed("title_fold", "title", "TEXT", fold),),
    "tag": (Computed("name_fold", "name", "TEXT", fold),),
}
_IDENTIFIERS = ("cccd", "cmnd", "si_number", "health_card", "phone")
# Besides every reference: columns that are looked up by their value.
_LOOKED_UP: dict[str, tuple[str, ...]] = {
    "person": ("name_fold", *_IDENTIFIERS),
    "status": ("kind",),
    "tag": ("name_fold",),
}
# A second column that narrows a look-up where the index can hold it: in a province thousands share one name.
_NARROWED = {("person", "name_fold"): "birth"}
# What people are counted and filtered by, in the order of the rows: a list of a province reads this and not the rows,
# which are many times as wide.
_COUNTED: dict[str, tuple[str, ...]] = {
    "person": (
        "n", "life_status", "group", "sex", "birth_first", "ethnicity", "occupation", "household", "relation",
        "residence", "si_status", "si_method", "si_paid_until", "hi_status", "hi_code", "hi_from", "hi_until",
        "pause_until", "no_contact",
    ),
}  # fmt: skip
# Columns that lists are ordered or cut by; their texts are short.
_ORDERED: dict[str, tuple[tuple[str, ...], ...]] = {
    # The first covers the list of everybody who is not gone, in the order of names.
    "person": (("name_sort", "life_status"), ("birth_first",), ("si_paid_until",), ("hi_until",)),
    "village": (("name_sort",),),
    "activity": (("on",),),
    "broadcast": (("on",),),
    "contribution": (("month_to",),),
    "status": (("valid_to",),),
}
_ORDER_SIGNS = 200  # names differ long before; a server's index holds no longer keys
SUPPORT_NAMES = ("conflict", "same_link", "merged", "person_search")


def quoted(name: str) -> str:
    """An identifier of the registry in SQL quotes."""
    return f'"{name}"'


def sql_type(kind: Kind) -> str:
    """Column type of a kind of field."""
    return "INTEGER" if kind in _INTEGER_KINDS else "TEXT"


def columns(entity: Entity) -> list[str]:
    """Columns of the entity's table in order: row number, id, fields, computed columns."""
    return ["n", "id", *(item.name for item in entity.fields), *(item.name for item in COMPUTED.get(entity.name, ()))]


def _support_tables(dialect: Dialect) -> list[str]:
    number, text = dialect.integer, dialect.text
    return [
        f"""CREATE TABLE conflict ("row" {number} NOT NULL, field {text} NOT NULL, "values" {text} NOT NULL,
        PRIMARY KEY ("row", field)){dialect.keyed_table_end}""",
        f"""CREATE TABLE same_link (entity {text} NOT NULL, high {text} NOT NULL, low {text} NOT NULL,
        PRIMARY KEY (entity, high, low)){dialect.keyed_table_end}""",
        f"""CREATE TABLE merged (entity {text} NOT NULL, id {text} NOT NULL, root {text} NOT NULL,
        PRIMARY KEY (entity, id)){dialect.keyed_table_end}""",
        "CREATE INDEX merged_root ON merged (entity, root)",
        *dialect.search,
    ]


def _create_table(entity: Entity, dialect: Dialect) -> list[str]:
    """The table and the indexes of its references, which filling it already needs."""
    parts = [f"n {dialect.integer} PRIMARY KEY", f"id {dialect.text} NOT NULL UNIQUE"]
    parts += [
        f"{quoted(item.name)} {dialect.column_type(sql_type(item.kind))}"
        f"{'' if item.kind in _NULL_KINDS else ' NOT NULL'}"
        for item in entity.fields
    ]
    computed = COMPUTED.get(entity.name, ())
    parts += [f"{quoted(item.name)} {dialect.column_type(item.sql_type)}" for item in computed]
    table = quoted(entity.name)
    return [
        f"CREATE TABLE {table} ({', '.join(parts)}){dialect.table_end}",
        *(
            dialect.equality_index(f"{entity.name}_{item.name}", table, quoted(item.name))
            for item in entity.fields
            if item.kind is Kind.REFERENCE
        ),
    ]


def _create_indexes(entity: Entity, dialect: Dialect) -> list[str]:
    """Indexes for lists and look-ups, quicker made at once over a filled table."""
    table = quoted(entity.name)
    statements = []
    for column in _LOOKED_UP.get(entity.name, ()):
        condition = f"{column} <> ''" if column in _IDENTIFIERS else ""
        narrowed = _NARROWED.get((entity.name, column)) if dialect.covering else None
        held = quoted(column) + (f", {quoted(narrowed)}" if narrowed else "")
        statements.append(dialect.equality_index(f"{entity.name}_{column}", table, held, condition))
    if dialect.covering and entity.name in _COUNTED:
        counted = ", ".join(map(quoted, _COUNTED[entity.name]))
        statements.append(f"CREATE INDEX {entity.name}_counted ON {table} ({counted})")
    for columns_of_index in _ORDERED.get(entity.name, ()):
        ordered = columns_of_index if dialect.covering else columns_of_index[:1]
        statements.append(f"CREATE INDEX {entity.name}_{ordered[0]} ON {table} ({', '.join(map(quoted, ordered))})")
    return statements


def table_statements(dialect: Dialect) -> list[str]:
    """The computed tables, ready to be filled."""
    return [
        *_support_tables(dialect),
        *(made for entity in ENTITIES.values() for made in _create_table(entity, dialect)),
    ]


def index_statements(dialect: Dialect) -> list[str]:
    """What lists and look-ups need besides the tables."""
    return [made for entity in ENTITIES.values() for made in _create_indexes(entity, dialect)]


def create_statements(dialect: Dialect) -> list[str]:
    """Everything computed from the change log, in order of creation."""
    return [*table_statements(dialect), *index_statements(dialect)]


def drop_statements(existing: set[str]) -> list[str]:
    """Statements that drop the computed tables that are there."""
    names = [name for name in (*SUPPORT_NAMES, *ENTITIES) if name in existing]
    return [f"DROP TABLE {quoted(name)}" for name in names]


def fingerprint(dialect: Dialect) -> str:
    """Digest of the declared tables; another one in the database means the tables must be rebuilt.

    Functions of a server are left out: their text follows the Unicode edition of the Python that made them, and two
    machines with different ones must not rebuild in turns. A change of what they do raises the logic's version.
    """
    tables = [made for made in create_statements(dialect) if not made.startswith("CREATE OR REPLACE FUNCTION")]
    text = "\n".join([str(_LOGIC_VERSION), *tables, *(repr(entity) for entity in ENTITIES.values())])
    return hashlib.sha256(text.encode()).hexdigest()


def _integer(text: str) -> SqlValue:
    try:
        return int(text)
    except ValueError:
        return None


def _flag(text: str) -> SqlValue:
    return 1 if text == "1" else 0


def _known(item: Field) -> Callable[[str], SqlValue]:
    """Text of the column, or None when it is empty or of a form this program cannot read."""

    @lru_cache(maxsize=_REMEMBERED)
    def convert(text: str) -> SqlValue:
        return text if text and from_text(item, text) is not None else None

    return convert


def _converter(item: Field) -> Callable[[str], SqlValue] | None:
    if item.kind is Kind.FLAG:
        return _flag
    if item.kind in _INTEGER_KINDS:
        return _integer
    return _known(item) if item.kind in _NULL_KINDS else None


_CONVERTERS = {
    entity.name: {item.name: (place, _converter(item)) for place, item in enumerate(entity.fields, 2)}
    for entity in ENTITIES.values()
}
_NOTHING_KNOWN = {
    name: [convert("") if convert is not None else "" for _, convert in converters.values()]
    for name, converters in _CONVERTERS.items()
}


def table_row(entity: Entity, number: int, row_id: str, shown: Mapping[str, str]) -> tuple[SqlValue, ...]:
    """The typed row of one entity; values of a wrong form count as not known."""
    values: list[SqlValue] = [number, row_id, *_NOTHING_KNOWN[entity.name]]
    converters = _CONVERTERS[entity.name]
    for name, text in shown.items():
        if name in converters:
            place, convert = converters[name]
            values[place] = convert(text) if convert is not None else text
    values.extend(computed.compute(shown.get(computed.source, "")) for computed in COMPUTED.get(entity.name, ()))
    return tuple(values)
