"""Sentences for people, made where the facts are known and translated where they are shown.

The template is Vietnamese, the program's first tongue. The English text stands in the Qt translation file under the
template itself; ``tests/architecture`` fails when one is missing. ``str(message)`` gives the Vietnamese sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named places: ``template.format(**args)``; ``code`` is stable and machine-readable."""

    code: str
    template: str
    args: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        return self.template.format(**self.args)


def message(code: str, template: str, /, **args: object) -> Message:
    """Make a :class:`Message`; both texts must be literals, so that the translation test can find them."""
    return Message(code, template, MappingProxyType(args))
