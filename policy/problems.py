"""What is wrong with a request: a stable code, the field, and a sentence that says what to do."""

from __future__ import annotations

from policy.messages import Message


class Problem(Exception):  # noqa: N818 — a person's mistake, not a failure of the program
    """A request the law or the calendar does not allow.

    ``code`` is the machine-readable name, ``field`` the input it concerns, ``sentence`` the explanation.
    """

    def __init__(self, field: str, sentence: Message) -> None:
        super().__init__(str(sentence))
        self.field = field
        self.sentence = sentence

    @property
    def code(self) -> str:
        return self.sentence.code
