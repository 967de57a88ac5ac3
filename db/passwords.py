"""What a password must be, and the key derived from it."""

from __future__ import annotations

import re
import time
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw

from db.errors import WeakPassword

MINIMUM_LENGTH = 8
_COMMON_FILE = Path(__file__).with_name("common_passwords.txt")
_KEY_BYTES = 32
_DIGITS_AROUND = re.compile(r"^[\d\W_]+|[\d\W_]+$")


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """Cost of deriving a key: memory in KiB, passes, lanes; stored beside every wrapped key."""

    memory_kib: int = 65_536
    passes: int = 3
    lanes: int = 1


FLOOR = Argon2Cost(19_456, 2, 1)


def normal_form(password: str) -> str:
    """One form for passwords typed on different keyboards."""
    return unicodedata.normalize("NFKC", password)


@lru_cache(maxsize=1)
def common_passwords() -> frozenset[str]:
    """Passwords found first by anyone who guesses; lower case."""
    lines = _COMMON_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def check_password(password: str, *names: str) -> None:
    """Refuse a password that is short, common or the officer's own name.

    Raises:
        WeakPassword: ``reason`` is short, common, name or repeated.
    """
    text = normal_form(password)
    if len(text) < MINIMUM_LENGTH:
        raise WeakPassword(reason="short", minimum=MINIMUM_LENGTH)
    lower = text.lower()
    if len(set(lower)) <= 2:
        raise WeakPassword(reason="repeated")
    core = _DIGITS_AROUND.sub("", lower)
    common = common_passwords()
    if lower in common or lower.replace(" ", "") in common or core in common:
        raise WeakPassword(reason="common")
    joined = lower.replace(" ", "")
    for name in names:
        plain = normal_form(name).lower().replace(" ", "")
        if plain and plain in (joined, core.replace(" ", "")):
            raise WeakPassword(reason="name")


def derive_key(password: str, salt: bytes, cost: Argon2Cost) -> bytes:
    """The 32-byte key of a password (Argon2id)."""
    return hash_secret_raw(
        normal_form(password).encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )


def measured_cost(target_seconds: float = 0.7) -> Argon2Cost:
    """A cost that takes about ``target_seconds`` on this machine, between the floor and 64 MiB with 8 passes."""
    best = FLOOR
    for cost in (Argon2Cost(32_768, 2), Argon2Cost(65_536, 2), Argon2Cost(65_536, 3), Argon2Cost(65_536, 5)):
        started = time.perf_counter()
        derive_key("measure", b"0" * 16, cost)
        if time.perf_counter() - started > target_seconds:
            return best
        best = cost
    return best
