"""English needs what Vietnamese does not: "1 person", not "1 people"."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ONE = {
    "people": "person",
    **{
        f"{noun}s": noun
        for noun in (
            "month", "row", "day", "year", "household", "file", "cell", "page", "place", "time", "minute", "change",
            "sheet", "meeting", "figure", "broadcast", "line", "value", "record", "target", "unit", "village",
            "question", "decision", "correction", "objection", "week", "card", "column", "conflict", "pair", "visit",
        )
    },
    "entries": "entry",
    "replies": "reply",
    "copies": "copy",
}  # fmt: skip
_VERBS = {"are": "is", "were": "was", "have": "has", "do": "does", "need": "needs", "hold": "holds"}
_COUNTED = re.compile(rf"\{{(\w+)\}} ({'|'.join(_ONE)})\b(?: ({'|'.join(_VERBS)})\b)?")


def counted(template: str, args: Mapping[str, object]) -> str:
    """The template with the singular after every place that is filled with one."""

    def one(found: re.Match[str]) -> str:
        if str(args.get(found[1])) != "1":
            return found[0]
        verb = f" {_VERBS[found[3]]}" if found[3] else ""
        return f"{{{found[1]}}} {_ONE[found[2]]}{verb}"

    return _COUNTED.sub(one, template)
