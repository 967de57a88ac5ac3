"""How a long piece of work tells its caller how far it is, and learns that the person wants to stop."""

from __future__ import annotations

from typing import Protocol

from policy.messages import Message, message


class Cancelled(Exception):  # noqa: N818 - the person's wish, not an error
    """The person asked to stop; the work must leave everything as it was before it began."""


class Progress(Protocol):
    """The listener of long work; a window, a terminal line or a test can implement it."""

    def step(self, done: int, total: int | None, message: Message) -> None:
        """Report ``done`` of ``total`` units (``None``: not known) and what is being done now."""

    def cancelled(self) -> bool:
        """Whether the person has asked to stop."""


class _NoProgress:
    """Listens to nothing and never stops."""

    def step(self, done: int, total: int | None, message: Message) -> None:
        """Drop the report."""

    def cancelled(self) -> bool:
        return False


NO_PROGRESS: Progress = _NoProgress()

WORKING = message("working", "Đang xử lý…")


def checkpoint(progress: Progress, done: int, total: int | None, doing: Message = WORKING) -> None:
    """Report a step and stop here when the person asked to.

    Raises:
        Cancelled: the person asked to stop.
    """
    progress.step(done, total, doing)
    if progress.cancelled():
        raise Cancelled
