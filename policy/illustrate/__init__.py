"""One request in, one explained result out: the illustration behind screen, paper, Excel and command line.

``evaluate`` never raises for what a person wrote: a request the law or the calendar does not allow gives an ``error``
with code, field and sentence.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from types import MappingProxyType

from policy.book import Book, NotInForce
from policy.illustrate.claims import (
    emigration_kind,
    maternity_kind,
    monthly_allowance_kind,
    one_time_kind,
    survivor_kind,
)
from policy.illustrate.fields import Fields
from policy.illustrate.health import household_health_kind
from policy.illustrate.payments import contribution_kind, late_kind, missing_kind, prepay_kind, refund_kind
from policy.illustrate.pensions import (
    average_income_kind,
    indexation_kind,
    pension_kind,
    pension_start_kind,
    retirement_age_kind,
)
from policy.illustrate.plans import plan_kind
from policy.illustrate.registry import Handler, json_value
from policy.messages import Message, message
from policy.problems import Problem
from policy.rules import NoRule
from policy.trace import Step, Trace

Say = Callable[[Message], str]
"""Turns a sentence into the language of the reader; ``str`` gives Vietnamese."""

KINDS: Mapping[str, Handler] = MappingProxyType(
    {
        "contribution": contribution_kind,
        "prepay": prepay_kind,
        "missing": missing_kind,
        "refund": refund_kind,
        "late": late_kind,
        "retirement_age": retirement_age_kind,
        "pension_start": pension_start_kind,
        "average_income": average_income_kind,
        "pension": pension_kind,
        "indexation": indexation_kind,
        "one_time": one_time_kind,
        "emigration": emigration_kind,
        "survivor": survivor_kind,
        "maternity": maternity_kind,
        "monthly_allowance": monthly_allowance_kind,
        "household_health": household_health_kind,
        "plan": plan_kind,
    }
)
"""Every kind of request, by name."""

_DATE_FIELDS = (
    "month", "pension_from", "benefit_year", "decided", "died", "left", "born", "requested", "conditions_met", "start",
    "birth",
)  # fmt: skip


def evaluate(request: object, book: Book, today: dt.date, say: Say = str) -> dict[str, object]:
    """The result of one request as plain JSON values.

    ``request`` is a decoded JSON object; ``today`` stands in for an absent ``as_of``. Money is int, exact numbers and
    months are text. A bad request gives ``{"error": {"code", "field", "message"}}``.
    """
    try:
        fields = Fields.of(request)
        handler = _handler(fields)
        trace = Trace(book, as_of=fields.day("as_of", today))
        values = handler(fields, trace)
    except Problem as problem:
        return _error(problem.code, problem.field, say(problem.sentence))
    except NotInForce as missing:
        return _error("not_in_force", _date_field(request), say(missing.sentence))
    except NoRule as missing_rule:
        return _error("not_in_force", _date_field(request), say(_no_rule(missing_rule)))
    for field in fields.unused():
        trace.warn(message("unused_field", "Trường “{field}” không dùng đến trong phép tính này.", field=field))
    said = {key: say(value) if isinstance(value, Message) else value for key, value in values.items()}
    return {"kind": fields.text("kind"), **said, **explanation(trace, say)}


def explanation(trace: Trace, say: Say = str) -> dict[str, object]:
    """Law, parameter version, steps, warnings and gaps of a calculation as JSON values."""
    law = trace.law
    if not law and trace.as_of is not None:
        law = trace.book.law_on(trace.as_of)
    return {
        "law": law,
        "parameters": trace.book.version,
        "steps": [_step(trace.book, step, say) for step in trace.steps],
        "warnings": [say(warning) for warning in trace.warnings],
        "not_computed": [say(what) for what in trace.not_computed],
    }


def _step(book: Book, step: Step, say: Say) -> dict[str, object]:
    shown: dict[str, object] = {
        "label": say(step.label),
        "formula": step.formula,
        "value": json_value(step.value),
        "law": book.cite_all(step.law),
    }
    if step.rounding is not None:
        shown["rounding"] = say(step.rounding)
    return shown


def _handler(fields: Fields) -> Handler:
    kind = fields.text("kind")
    handler = KINDS.get(kind)
    if handler is None:
        raise Problem(
            "kind",
            message(
                "unknown_kind",
                "Không có loại phép tính “{kind}”. Hãy chọn một trong: {known}.",
                kind=kind[:40],
                known=", ".join(KINDS),
            ),
        )
    return handler


def _error(code: str, field: str, text: str) -> dict[str, object]:
    return {"error": {"code": code, "field": field, "message": text}}


def _date_field(request: object) -> str:
    """The field that names the day of the question."""
    given = request if isinstance(request, Mapping) else {}
    return next((name for name in _DATE_FIELDS if given.get(name) is not None), "as_of")


def _no_rule(missing: NoRule) -> Message:
    return message(
        "no_rule", "Ngày {day} chưa có quy định để tính phần này. Hãy kiểm tra lại ngày.", day=f"{missing.day:%d/%m/%Y}"
    )
