"""No amount and no date of law in the calculators: only in parameter files or in the decorator that dates a rule."""

import ast
from pathlib import Path

import pytest

BENEFITS = Path(__file__).parents[2] / "policy" / "benefits"
LEAST_AMOUNT = 1000


def forbidden(source: str) -> list[str]:
    """Line and text of every float, every whole number from 1000 and every literal date outside ``@….rule(…)``."""
    tree = ast.parse(source)
    allowed = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        and isinstance(decorator.func, ast.Attribute)
        and decorator.func.attr == "rule"
        for node in ast.walk(decorator)
    }
    found = []
    for node in ast.walk(tree):
        if id(node) in allowed:
            continue
        if isinstance(node, ast.Constant) and not isinstance(node.value, bool):
            is_float = isinstance(node.value, float)
            is_amount = isinstance(node.value, int) and abs(node.value) >= LEAST_AMOUNT
            if is_float or is_amount:
                found.append(f"line {node.lineno}: {node.value!r}")
        if isinstance(node, ast.Call) and _name(node.func) in ("date", "Month", "PartialDate", "parse"):
            literal = [argument for argument in node.args if isinstance(argument, ast.Constant)]
            if literal and len(literal) == len(node.args):
                found.append(f"line {node.lineno}: {ast.unparse(node)}")
    return found


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


@pytest.mark.parametrize("path", sorted(BENEFITS.glob("*.py")), ids=lambda path: path.name)
def test_no_literals_of_law(path):
    assert forbidden(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "rate = 0.22",
        "floor = 1_500_000",
        "def f(x=1500000): ...",
        "day = dt.date(2025, 7, 1)",
        "month = Month(2025, 7)",
        "month = Month.parse('2025-07')",
    ],
)
def test_the_guard_sees(source):
    assert forbidden(source)


def test_the_guard_lets_dated_rules_and_small_numbers_pass():
    source = (
        "@family.rule(from_=dt.date(2025, 7, 1), law=('x',))\ndef f(months):\n    return months * 12 + Month(year, 1)"
    )

    assert forbidden(source) == []
