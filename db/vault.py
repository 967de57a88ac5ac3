"""The key of the database, wrapped once for every officer and once for the recovery code on paper.

``vault.json`` holds no secret in the clear: the random 256-bit key is encrypted (AES-GCM) under a key derived from
each password (Argon2id, its cost stored beside it). Name and role are bound to the wrapping, so that a changed role
does not open.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.errors import OfficerError, PasswordPaused, VaultDamaged, VaultMissing, WrongPassword
from db.files import write_whole
from db.ids import ALPHABET
from db.passwords import Argon2Cost, check_password, derive_key
from db.roles import ROLES, require

FORMAT = 1
KEY_BYTES = 32
FREE_TRIES = 5
_PAUSES = (30, 60, 300, 900)  # seconds after the fifth, sixth, seventh, every further wrong try
_RECOVERY_SIGNS = 28
_GROUP = 4
_NONCE_BYTES = 12
_RECOVERY = "recovery"
_TYPED_FOR = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


@dataclass(frozen=True, slots=True)
class Officer:
    """Someone who opens the database with a password of their own."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The opened vault: the key of the database and who opened it."""

    key: bytes
    officer: Officer


@dataclass(slots=True)
class _Wrap:
    name: str
    role: str
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: Argon2Cost | None


class Vault:
    """The key file of one data folder."""

    def __init__(self, path: Path, content: dict[str, Any], clock: Callable[[], dt.datetime]) -> None:
        self._path = path
        self._clock = clock
        self._started = time.monotonic()
        self._failed_here: float | None = None
        try:
            self._id = str(content["vault"])
            self._wraps = [_read_wrap(item) for item in content["officers"]]
            self._recovery = _read_wrap(content["recovery"])
            self._wrong = int(content["wrong_tries"])
            self._last_wrong = str(content["last_wrong"])
            known = content["format"] == FORMAT
        except (KeyError, TypeError, ValueError) as error:
            raise VaultDamaged(path=path.name) from error
        if not known:
            raise VaultDamaged(path=path.name, reason="format")

    # Life -----------------------------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        path: Path,
        officer: str,
        password: str,
        clock: Callable[[], dt.datetime],
        cost: Argon2Cost | None = None,
    ) -> tuple[Vault, Unlocked, str]:
        """A new vault with one administrator; returns it opened, with the recovery code to print.

        Raises:
            WeakPassword: the password does not meet the policy.
            OfficerError: a vault stands at ``path``, or the name is empty.
        """
        name = _clean_name(officer)
        check_password(password, name)
        if path.exists():
            raise OfficerError(reason="vault_exists")
        key = secrets.token_bytes(KEY_BYTES)
        code = _new_code()
        identity = secrets.token_hex(8)
        first = _wrap_password(identity, Officer(name, "admin"), password, key, cost or Argon2Cost())
        content = {
            "format": FORMAT,
            "vault": identity,
            "officers": [_write_wrap(first)],
            "recovery": _write_wrap(_wrap_code(identity, code, key)),
            "wrong_tries": 0,
            "last_wrong": "",
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        vault = cls(path, content, clock)
        vault._save()
        return vault, Unlocked(key, Officer(name, "admin")), code

    @classmethod
    def load(cls, path: Path, clock: Callable[[], dt.datetime]) -> Vault:
        """Read the key file.

        Raises:
            VaultMissing, VaultDamaged: see the classes.
        """
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise VaultMissing(path=path.name) from None
        except (OSError, ValueError) as error:
            raise VaultDamaged(path=path.name) from error
        if not isinstance(content, dict):
            raise VaultDamaged(path=path.name)
        return cls(path, content, clock)

    def _save(self) -> None:
        content = {
            "format": FORMAT,
            "vault": self._id,
            "officers": [_write_wrap(wrap) for wrap in self._wraps],
            "recovery": _write_wrap(self._recovery),
            "wrong_tries": self._wrong,
            "last_wrong": self._last_wrong,
        }
        write_whole(self._path, json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode())

    @property
    def officers(self) -> list[Officer]:
        return [Officer(wrap.name, wrap.role) for wrap in self._wraps]

    # Opening --------------------------------------------------------------------------------------------------------

    def unlock(self, password: str, officer: str | None = None) -> Unlocked:
        """Open with a password; without a name every officer's wrapping is tried.

        Raises:
            WrongPassword: ``tries_left`` before the next pause.
            PasswordPaused: ``seconds`` to wait; the password was not tried.
        """
        self._require_no_pause()
        for wrap in self._wraps:
            if officer is not None and wrap.name != _clean_name(officer):
                continue
            if wrap.cost is None:
                raise VaultDamaged(path=self._path.name)
            key = _open(self._id, wrap, derive_key(password, wrap.salt, wrap.cost))
            if key is not None:
                self._reset_tries()
                return Unlocked(key, Officer(wrap.name, wrap.role))
        raise self._wrong_try()

    def unlock_with_recovery(self, code: str) -> bytes:
        """The key of the database from the recovery code; blanks, hyphens and O for 0 do not matter.

        Raises:
            WrongPassword: ``reason`` is typing when the check sign does not fit (that does not count as a try).
        """
        self._require_no_pause()
        typed = "".join(code.upper().translate(_TYPED_FOR).replace("-", " ").split())
        if len(typed) != _RECOVERY_SIGNS or any(sign not in ALPHABET for sign in typed) or not _code_fits(typed):
            raise WrongPassword(reason="typing")
        key = _open(self._id, self._recovery, _code_key(typed, self._recovery.salt))
        if key is None:
            raise self._wrong_try()
        self._reset_tries()
        return key

    def pause_left(self) -> int:
        """Seconds until the next try counts; 0 when one may try now."""
        if self._wrong < FREE_TRIES:
            return 0
        pause = _PAUSES[min(self._wrong - FREE_TRIES, len(_PAUSES) - 1)]
        here = time.monotonic() - (self._failed_here if self._failed_here is not None else self._started)
        waited = max(here, self._waited_by_clock())
        return max(0, int(pause - waited + 0.999))

    def _waited_by_clock(self) -> float:
        """Seconds since the last wrong try by the wall clock; a clock set back counts for nothing."""
        try:
            return (self._clock() - dt.datetime.fromisoformat(self._last_wrong)).total_seconds()
        except ValueError:
            return 0.0

    def _require_no_pause(self) -> None:
        left = self.pause_left()
        if left:
            raise PasswordPaused(seconds=left)

    def _wrong_try(self) -> WrongPassword:
        self._wrong += 1
        self._failed_here = time.monotonic()
        self._last_wrong = self._clock().isoformat()
        self._save()
        return WrongPassword(tries_left=max(0, FREE_TRIES - self._wrong), seconds=self.pause_left())

    def _reset_tries(self) -> None:
        if self._wrong:
            self._wrong = 0
            self._last_wrong = ""
            self._save()

    # Officers -------------------------------------------------------------------------------------------------------

    def change_password(self, officer: str, old: str, new: str, cost: Argon2Cost | None = None) -> None:
        """Change one's own password.

        Raises:
            WrongPassword, PasswordPaused, WeakPassword: nothing changed.
        """
        unlocked = self.unlock(old, officer)
        self.set_password(unlocked.key, officer, new, cost)

    def set_password(self, key: bytes, officer: str, new: str, cost: Argon2Cost | None = None) -> None:
        """Give an officer a new password, for whoever holds the key (an administrator, or the recovery code)."""
        self._require_key(key)
        place = self._place(officer)
        check_password(new, officer)
        who = Officer(self._wraps[place].name, self._wraps[place].role)
        self._wraps[place] = _wrap_password(self._id, who, new, key, cost or Argon2Cost())
        self._save()

    def add_officer(self, by: Unlocked, name: str, role: str, password: str, cost: Argon2Cost | None = None) -> Officer:
        """Add an officer.

        Raises:
            NotAllowed: ``by`` is no administrator.
            OfficerError: the name is empty or taken, the role unknown.
            WeakPassword: the password does not meet the policy.
        """
        require(by.officer.role, "officers")
        self._require_key(by.key)
        officer = Officer(_clean_name(name), role)
        if role not in ROLES:
            raise OfficerError(reason="role", role=role)
        if any(wrap.name == officer.name for wrap in self._wraps):
            raise OfficerError(reason="name_taken", name=officer.name)
        check_password(password, officer.name)
        self._wraps.append(_wrap_password(self._id, officer, password, by.key, cost or Argon2Cost()))
        self._save()
        return officer

    def remove_officer(self, by: Unlocked, name: str) -> None:
        """Remove an officer; the last administrator stays.

        Raises:
            NotAllowed, OfficerError: nothing changed.
        """
        require(by.officer.role, "officers")
        self._require_key(by.key)
        place = self._place(name)
        rest = [wrap for position, wrap in enumerate(self._wraps) if position != place]
        if not any(wrap.role == "admin" for wrap in rest):
            raise OfficerError(reason="last_admin", name=name)
        self._wraps = rest
        self._save()

    def renew_recovery_code(self, by: Unlocked) -> str:
        """A new recovery code; the old paper no longer opens."""
        require(by.officer.role, "officers")
        self._require_key(by.key)
        code = _new_code()
        self._recovery = _wrap_code(self._id, code, by.key)
        self._save()
        return code

    def _place(self, name: str) -> int:
        wanted = _clean_name(name)
        for position, wrap in enumerate(self._wraps):
            if wrap.name == wanted:
                return position
        raise OfficerError(reason="unknown", name=wanted)

    def _require_key(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("not the key of a database")


def _clean_name(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned or len(cleaned) > 80:
        raise OfficerError(reason="name", name=cleaned[:80])
    return cleaned


def _bound(identity: str, name: str, role: str) -> bytes:
    return json.dumps([identity, name, role], ensure_ascii=False).encode()


def _wrap(identity: str, officer: Officer, secret: bytes, salt: bytes, key: bytes, cost: Argon2Cost | None) -> _Wrap:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(secret).encrypt(nonce, key, _bound(identity, officer.name, officer.role))
    return _Wrap(officer.name, officer.role, salt, nonce, sealed, cost)


def _wrap_password(identity: str, officer: Officer, password: str, key: bytes, cost: Argon2Cost) -> _Wrap:
    salt = secrets.token_bytes(16)
    return _wrap(identity, officer, derive_key(password, salt, cost), salt, key, cost)


def _wrap_code(identity: str, code: str, key: bytes) -> _Wrap:
    salt = secrets.token_bytes(16)
    typed = code.replace("-", "")
    return _wrap(identity, Officer(_RECOVERY, _RECOVERY), _code_key(typed, salt), salt, key, None)


def _open(identity: str, wrap: _Wrap, secret: bytes) -> bytes | None:
    try:
        return AESGCM(secret).decrypt(wrap.nonce, wrap.wrapped, _bound(identity, wrap.name, wrap.role))
    except InvalidTag:
        return None


def _code_key(typed: str, salt: bytes) -> bytes:
    # The code is random with over 130 bits: no slow derivation is needed.
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"recovery code").derive(typed.encode())


def _code_sign(body: str) -> str:
    total = sum(weight * ALPHABET.index(sign) for weight, sign in enumerate(body, start=1))
    return ALPHABET[total % len(ALPHABET)]


def _code_fits(typed: str) -> bool:
    return typed[-1] == _code_sign(typed[:-1])


def _new_code() -> str:
    body = "".join(secrets.choice(ALPHABET) for _ in range(_RECOVERY_SIGNS - 1))
    signs = body + _code_sign(body)
    return "-".join(signs[start : start + _GROUP] for start in range(0, _RECOVERY_SIGNS, _GROUP))


def _write_wrap(wrap: _Wrap) -> dict[str, Any]:
    return {
        "name": wrap.name,
        "role": wrap.role,
        "salt": base64.b64encode(wrap.salt).decode(),
        "nonce": base64.b64encode(wrap.nonce).decode(),
        "wrapped": base64.b64encode(wrap.wrapped).decode(),
        "argon2id": asdict(wrap.cost) if wrap.cost else None,
    }


def _read_wrap(item: dict[str, Any]) -> _Wrap:
    cost = item["argon2id"]
    return _Wrap(
        str(item["name"]),
        str(item["role"]),
        base64.b64decode(item["salt"], validate=True),
        base64.b64decode(item["nonce"], validate=True),
        base64.b64decode(item["wrapped"], validate=True),
        Argon2Cost(**{name: int(value) for name, value in cost.items()}) if cost else None,
    )
