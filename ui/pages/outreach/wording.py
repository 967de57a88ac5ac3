"""Words of meetings: kinds, states and outcomes with their tones, days as people type them."""

from __future__ import annotations

import datetime as dt
import re

from db.entities import ACTIVITY_KINDS, OUTCOMES
from exports.headings import choice_name
from ui import formatting
from ui.formatting import InputError
from ui.i18n import mark, show, tr
from ui.table_models.columns import Pill
from ui.theme import Tone

STATE_TONES = {"planned": Tone.INFO, "done": Tone.SUCCESS, "cancelled": Tone.NEUTRAL}
OUTCOME_TONES = {
    "agreed": Tone.SUCCESS, "appointment": Tone.PRIMARY, "considering": Tone.INFO, "refused": Tone.DANGER,
    "absent": Tone.WARNING, "wrong_address": Tone.NEUTRAL, "already_in": Tone.SUCCESS, "moved_away": Tone.NEUTRAL,
}  # fmt: skip
READINESS = ("1", "2", "3", "4", "5")


def kind_name(kind: str) -> str:
    """What a kind of meeting is called."""
    return show(choice_name("activity", "kind", kind)) if kind else ""


def kind_choices() -> list[tuple[str, str]]:
    """Every kind of the guidance letter."""
    return [(kind, kind_name(kind)) for kind in ACTIVITY_KINDS]


def state_pill(state: str) -> Pill:
    """The state as a badge."""
    if not state:
        return Pill("")
    return Pill(show(choice_name("activity", "state", state)), STATE_TONES[state])


def outcome_name(outcome: str) -> str:
    """What an outcome is called."""
    return show(choice_name("attendance", "outcome", outcome)) if outcome else ""


def outcome_pill(outcome: str) -> Pill:
    """An outcome as a badge with the digit that types it."""
    if not outcome:
        return Pill("")
    return Pill(f"{OUTCOMES.index(outcome) + 1}  {outcome_name(outcome)}", OUTCOME_TONES[outcome])


def outcome_of_digit(digit: str) -> str:
    """The outcome behind a digit of the printed key; empty for any other text."""
    return OUTCOMES[int(digit) - 1] if digit.isdigit() and 1 <= int(digit) <= len(OUTCOMES) else ""


def readiness_choices() -> list[tuple[str, str]]:
    """The five levels with their meaning."""
    return [(level, show(choice_name("attendance", "readiness", level))) for level in READINESS]


def read_day(text: str, today: dt.date) -> dt.date | None:
    """A day as typed at the door: ``30/11``, ``3011``, ``30/11/2026``, or ``+7`` days from today; empty is None.

    Without a year the nearest such day from today on is meant.

    Raises:
        InputError: the text is no day.
    """
    plain = text.strip()
    ahead = re.fullmatch(r"\+\s*(\d{1,3})", plain)
    if ahead is not None:
        return today + dt.timedelta(days=int(ahead[1]))
    short = re.fullmatch(r"(\d{1,2})[\s/.\-]+(\d{1,2})", plain) or re.fullmatch(r"(\d{2})(\d{2})", plain)
    if short is None:
        return formatting.read_date(plain)
    day, month = int(short[1]), int(short[2])
    for year in range(today.year, today.year + 5):  # 29 February may be years away
        try:
            found = dt.date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise InputError(mark("Không có ngày {text} trong lịch. Kiểm tra lại ngày và tháng.", text=plain))


def hours(start: str, end: str) -> str:
    """From when to when."""
    return " – ".join(part for part in (start, end) if part)


def last_contact(outcome: str, readiness: str, on: dt.date | None) -> str:
    """The contact before in a few words: ``Cân nhắc, mức 3 (12/10)``."""
    if not outcome:
        return ""
    words = outcome_name(outcome)
    if readiness:
        words = tr("{outcome}, mức {level}", outcome=words, level=readiness)
    return f"{words} ({on:%d/%m})" if on is not None else words
