"""Identities that survive Excel: a letter first and no E, I, L, O, U, so that they never look like numbers."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import mul

ALPHABET = "0123456789ABCDFGHJKMNPQRSTVWXYZ"  # 31 signs: a prime, so that the check sign finds every swap
_VALUE = {sign: position for position, sign in enumerate(ALPHABET)}
_BASE = len(ALPHABET)
ROW_BODY = 12
DEVICE_BODY = 10
CHANGE_BODY = 16
_PAIRS = [low + high for high in ALPHABET for low in ALPHABET]
_ROW_FORM = re.compile(f"N[{ALPHABET}]{{{ROW_BODY + 1}}}")
_WEIGHTS = range(1, ROW_BODY + 1)
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def _random_body(length: int) -> str:
    # 64 bits more than the signs hold, so that the last division favours no sign.
    return _signs(secrets.randbits(length * 5 + 64), length)


def _signs(number: int, length: int) -> str:
    signs = []
    for _ in range(length // 2):
        number, rest = divmod(number, _BASE * _BASE)
        signs.append(_PAIRS[rest])
    return "".join(signs)


def _check_sign(body: str) -> str:
    return ALPHABET[sum(map(mul, _WEIGHTS, map(_VALUE.__getitem__, body))) % _BASE]


def _row_id(body: str) -> str:
    return f"N{body}{_check_sign(body)}"


def new_row_id() -> str:
    """A fresh row id: ``N``, 12 random signs (59 bits), 1 check sign."""
    return _row_id(_random_body(ROW_BODY))


def row_id_from(*parts: str) -> str:
    """The row id two offices give independently to the same hand-written row: made from the file and its cells."""
    return _row_id(_digest_body(_json(parts), ROW_BODY))


def is_row_id(text: str) -> bool:
    """Whether ``text`` has the form of a row id and its check sign is right."""
    return _ROW_FORM.fullmatch(text) is not None and text[-1] == _check_sign(text[1:-1])


def is_change_id(text: str) -> bool:
    """Whether ``text`` has the form of a change id."""
    return len(text) == CHANGE_BODY + 1 and text[0] == "K" and all(sign in _VALUE for sign in text[1:])


def new_device_id() -> str:
    """A fresh device id: ``D`` and 10 random signs; made at first run and after every restore, copy or clone."""
    return "D" + _random_body(DEVICE_BODY)


def new_action_id() -> str:
    """A fresh id of one user action on this machine."""
    return "A" + _random_body(DEVICE_BODY)


def new_file_id() -> str:
    """A fresh id of one file written or read."""
    return "F" + _random_body(ROW_BODY)


def _digest_body(text: str, length: int) -> str:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return _signs(int.from_bytes(digest[:16], "big"), length)


def _json(value: object) -> str:
    return _ENCODE(value)


@lru_cache(maxsize=1024)
def _origin_text(origin: tuple[str, ...]) -> str:
    return _json(origin)


def change_id(
    *,
    entity: str,
    row_id: str,
    kind: str,
    data: Mapping[str, str],
    parents: Sequence[str],
    origin: Sequence[str],
    seq: int,
) -> str:
    """The id of a change: ``K`` and a digest of everything it says, so that a forged copy shows itself."""
    said = f"{entity}{row_id}{kind}"
    head = f'["{entity}","{row_id}","{kind}"]' if said.isidentifier() else _json((entity, row_id, kind))
    place = f"{head}{_json(dict(data))}[{' '.join(sorted(parents))}]"
    return "K" + _digest_body(f"{place}{_origin_text(tuple(origin))}{seq}", CHANGE_BODY)
