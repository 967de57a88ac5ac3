"""Filters as SQL conditions with parameters; every field kind compares in its own way.

Text compares without accents when the value is typed without any, with accents otherwise; capitals never matter.
``age``, ``status``, ``tag`` and the days to a due date are counted on the date the list is asked for.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from db.entities import ENTITIES, Field, Kind
from db.errors import FilterError, UnknownEntity
from db.filter_terms import (
    EMPTY_TERMS,
    FALSE_WORDS,
    HOUSEHOLD_TERMS,
    PERSON_TERMS,
    TRUE_WORDS,
    Asked,
    Sql,
    Term,
    ordered,
    text_condition,
    village_condition,
    whole_number,
)
from db.filters import All, AnyOf, Compare, Empty, Everything, Filter, Not, OneOf
from db.schema import quoted, sql_type
from policy.periods import PartialDate, PeriodError

_TODAY = re.compile(r"(?:today|hôm_nay)(?:([+-])(\d{1,5}))?")


def unknown(column: str, kind: Kind) -> str:
    """Condition that nothing is known in a column of this kind."""
    if kind is Kind.FLAG:
        return f"{column} = 0"
    return f"{column} IS NULL" if sql_type(kind) == "INTEGER" else f"{column} IS NULL OR {column} = ''"


class Compiler:
    """Turns filters on one entity into SQL over its table under the alias ``t``."""

    def __init__(self, entity: str, as_of: dt.date) -> None:
        if entity not in ENTITIES:
            raise UnknownEntity(entity=entity)
        self._entity = entity
        self._fields = {item.name: item for item in ENTITIES[entity].fields}
        self._asked = Asked(entity, as_of)
        self._special: dict[str, Term] = _TERMS.get(entity, {})

    def compile(self, condition: Filter) -> Sql:
        """SQL that is true or false for every row, never unknown.

        Raises:
            FilterError: an unknown field, an operator or a value that does not fit the field.
        """
        match condition:
            case Everything():
                return Sql("TRUE")
            case Not(part):
                inner = self.compile(part)
                return Sql(f"NOT {inner.text}", inner.parameters)
            case All(parts):
                return self._joined(" AND ", parts)
            case AnyOf(parts):
                return self._joined(" OR ", parts)
            case OneOf(field, values):
                return self._joined(" OR ", tuple(Compare(field, "=", value) for value in values))
            case Compare(field, operator, value):
                return self._certain(self._compare(field, operator, value))
            case Empty(field):
                return self._certain(self._empty(field))

    def _joined(self, word: str, parts: tuple[Filter, ...]) -> Sql:
        if not parts:
            return Sql("TRUE" if word == " AND " else "FALSE")
        compiled = [self.compile(part) for part in parts]
        return Sql(
            f"({word.join(item.text for item in compiled)})",
            tuple(parameter for item in compiled for parameter in item.parameters),
        )

    @staticmethod
    def _certain(sql: Sql) -> Sql:
        return Sql(f"coalesce(({sql.text}), FALSE)", sql.parameters)

    def _compare(self, field: str, operator: str, value: str) -> Sql:
        if operator == "!=":
            inner = self._certain(self._compare(field, "=", value))
            return Sql(f"NOT {inner.text}", inner.parameters)
        if field in self._special:
            return self._special[field](self._asked, operator, value)
        item = self._item(field)
        return _COMPARE[item.kind](self, item, operator, value)

    def _item(self, field: str) -> Field:
        if field not in self._fields:
            raise FilterError(reason="unknown_field", field=field, entity=self._entity)
        return self._fields[field]

    def _empty(self, field: str) -> Sql:
        if field in self._special:
            return EMPTY_TERMS[field](self._asked)
        return Sql(unknown(f"t.{quoted(field)}", self._item(field).kind))

    # Kinds ----------------------------------------------------------------------------------------------------------

    def text(self, item: Field, operator: str, value: str) -> Sql:
        # Most texts repeat: every distinct one is folded once, not every row.
        inner = text_condition("d.text", operator, value, item.name)
        column = quoted(item.name)
        return Sql(
            f"""t.{column} IN (WITH d (text) AS MATERIALIZED (SELECT DISTINCT {column} FROM {quoted(self._entity)})
                SELECT d.text FROM d WHERE {inner.text})""",
            inner.parameters,
        )

    def identifier(self, item: Field, operator: str, value: str) -> Sql:
        column = f"t.{quoted(item.name)}"
        if operator == "=":
            return Sql(f"{column} = ?", (value,))
        if operator == "contains":
            return Sql(f"instr({column}, ?) > 0", (value,))
        if operator == "starts":
            return Sql(f"substr({column}, 1, ?) = ?", (len(value), value))
        raise FilterError(reason="operator", field=item.name, operator=operator)

    def number(self, item: Field, operator: str, value: str) -> Sql:
        return ordered(f"t.{quoted(item.name)}", operator, whole_number(item.name, value), item.name)

    def rate(self, item: Field, operator: str, value: str) -> Sql:
        try:
            wanted = float(Decimal(value))
        except InvalidOperation:
            raise FilterError(reason="value", field=item.name, value=value) from None
        return ordered(f"CAST(t.{quoted(item.name)} AS DOUBLE PRECISION)", operator, wanted, item.name)

    def flag(self, item: Field, operator: str, value: str) -> Sql:
        lower = value.lower()
        if operator != "=" or lower not in TRUE_WORDS | FALSE_WORDS:
            raise FilterError(reason="value" if operator == "=" else "operator", field=item.name, value=value)
        return Sql(f"t.{quoted(item.name)} = ?", (1 if lower in TRUE_WORDS else 0,))

    def date(self, item: Field, operator: str, value: str) -> Sql:
        column = f"t.{quoted(item.name)}"
        if item.kind is Kind.PARTIAL_DATE:
            column = f"substr({column} || '-01-01', 1, 10)"
        return self._on_day(column, operator, value, item.name)

    def _on_day(self, column: str, operator: str, value: str, field: str) -> Sql:
        first, last = self._days(field, value)
        if operator == "=":
            return Sql(f"{column} BETWEEN ? AND ?", (first, last))
        if operator in (">", "<="):
            return Sql(f"{column} {operator} ?", (last,))
        if operator in ("<", ">="):
            return Sql(f"{column} {operator} ?", (first,))
        raise FilterError(reason="operator", field=field, operator=operator)

    def month(self, item: Field, operator: str, value: str) -> Sql:
        first, last = self._days(item.name, value)
        column = f"t.{quoted(item.name)}"
        if operator == "=":
            return Sql(f"{column} BETWEEN ? AND ?", (first[:7], last[:7]))
        if operator in (">", "<="):
            return Sql(f"{column} {operator} ?", (last[:7],))
        if operator in ("<", ">="):
            return Sql(f"{column} {operator} ?", (first[:7],))
        raise FilterError(reason="operator", field=item.name, operator=operator)

    def _days(self, field: str, value: str) -> tuple[str, str]:
        today = _TODAY.fullmatch(value.lower())
        try:
            if today is not None:
                days = int(today[2] or 0) * (-1 if today[1] == "-" else 1)
                day = (self._asked.day + dt.timedelta(days=days)).isoformat()
                return day, day
            partial = PartialDate.parse(value)
        except (PeriodError, OverflowError):
            raise FilterError(reason="value", field=field, value=value) from None
        return partial.earliest.isoformat(), partial.latest.isoformat()

    def member(self, item: Field, operator: str, value: str) -> Sql:
        if operator not in ("=", "contains"):
            raise FilterError(reason="operator", field=item.name, operator=operator)
        column = f"t.{quoted(item.name)}"
        return Sql(f"{column} <> '' AND EXISTS (SELECT 1 FROM json_each({column}) e WHERE e.value = ?)", (value,))

    def reference(self, item: Field, operator: str, value: str) -> Sql:
        column = f"t.{quoted(item.name)}"
        if item.target == "village":
            inner = village_condition(operator, value)
            return Sql(f"{column} IN (SELECT v.id FROM village v WHERE {inner.text})", inner.parameters)
        shown = _SHOWN_AS.get(item.target, "id")
        inner = text_condition(f"r.{shown}", operator, value, item.name)
        return Sql(
            f"{column} IN (SELECT r.id FROM {quoted(item.target)} r WHERE r.id = ? OR {inner.text})",
            (value, *inner.parameters),
        )


_COMPARE: dict[Kind, Callable[[Compiler, Field, str, str], Sql]] = {
    Kind.TEXT: Compiler.text,
    Kind.JSON: Compiler.text,
    Kind.TIME: Compiler.identifier,
    Kind.IDENTIFIER: Compiler.identifier,
    Kind.CHOICE: Compiler.identifier,
    Kind.DATE: Compiler.date,
    Kind.PARTIAL_DATE: Compiler.date,
    Kind.MONTH: Compiler.month,
    Kind.INTEGER: Compiler.number,
    Kind.MONEY: Compiler.number,
    Kind.RATE: Compiler.rate,
    Kind.FLAG: Compiler.flag,
    Kind.LIST: Compiler.member,
    Kind.REFERENCE: Compiler.reference,
}
_SHOWN_AS = {"household": "code", "person": "full_name", "activity": "title", "cluster": "name", "script": "title"}
_TERMS = {"person": PERSON_TERMS, "household": HOUSEHOLD_TERMS}
