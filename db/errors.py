"""What can go wrong in the database: codes and data for the presenter, never sentences.

:class:`StoreError` and its children are the environment's fault or the caller's data; a bug stays an ordinary
exception. The classes are named after what happened.
"""
# ruff: noqa: N818

from __future__ import annotations


class StoreError(Exception):
    """A known failure; ``code`` is stable, ``data`` holds what a sentence needs."""

    code = "store_error"

    def __init__(self, **data: object) -> None:
        super().__init__(f"{self.code} {data}" if data else self.code)
        self.data = data


class NotADatabase(StoreError):
    """The file is something else (empty, a workbook, a text)."""

    code = "not_a_database"


class NotEncrypted(StoreError):
    """A plain SQLite file: never opened, so that no data rests unprotected."""

    code = "not_encrypted"


class WrongKey(StoreError):
    """The first page does not authenticate under this key: another key, or a damaged first page."""

    code = "wrong_key"


class DatabaseDamaged(StoreError):
    """A page fails its authentication or its structure."""

    code = "database_damaged"


class DatabaseNewer(StoreError):
    """Written by a later version of the program: ``found`` and ``known`` are schema versions."""

    code = "database_newer"


class DatabaseMissing(StoreError):
    """No file stands at ``path``."""

    code = "database_missing"


class BackupElsewhere(StoreError):
    """The database lives on a server; its administrator makes the copies."""

    code = "backup_elsewhere"


class ServerUnreachable(StoreError):
    """No server answered at ``place``, or it went away."""

    code = "server_unreachable"


class ServerRefused(StoreError):
    """The server at ``place`` refuses this role, password or database; ``reason`` is the server's code."""

    code = "server_refused"


class ServerAddressInvalid(StoreError):
    """The address of a server cannot be read, or asks for an unprotected line to another machine."""

    code = "server_address_invalid"


class ServerDatabaseEmpty(StoreError):
    """The database on the server holds no consolidation store yet."""

    code = "server_database_empty"


class ServerDatabaseForeign(StoreError):
    """The database on the server holds tables that are not ours, or is not in UTF-8."""

    code = "server_database_foreign"


class ServerTooOld(StoreError):
    """The server's version ``found`` is older than the oldest this program works with."""

    code = "server_too_old"


class DatabaseExists(StoreError):
    """A new database was asked for where a file already stands."""

    code = "database_exists"


class ServerStoreExists(DatabaseExists):
    """A store was asked for where the database on the server holds one already."""

    code = "server_store_exists"


class DatabaseBusy(StoreError):
    """Another transaction held the write lock for longer than the waiting time."""

    code = "database_busy"


class AlreadyOpen(DatabaseBusy):
    """Another process works on this database."""

    code = "already_open"


class DiskFull(StoreError):
    """No space for the write; the transaction was taken back whole."""

    code = "disk_full"


class ReadOnlyPlace(StoreError):
    """File or folder cannot be written."""

    code = "read_only_place"


class DiskError(StoreError):
    """The disk refused to read or write."""

    code = "disk_error"


class EngineTooOld(StoreError):
    """The SQLite library lacks the fix of the write-ahead log."""

    code = "engine_too_old"


class SettingRefused(StoreError):
    """A safety setting did not take effect; the database is not used without it."""

    code = "setting_refused"


class RowNotFound(StoreError):
    """No such row, or it was deleted or erased."""

    code = "row_not_found"


class UnknownEntity(StoreError):
    """The registry has no entity of this name."""

    code = "unknown_entity"


class UnknownField(StoreError):
    """The entity has no field of this name."""

    code = "unknown_field"


class InvalidValue(StoreError):
    """``entity.field`` cannot hold this value; ``reason`` is a code."""

    code = "invalid_value"


class ActionNotFound(StoreError):
    """No such action, or nothing left to take back."""

    code = "action_not_found"


class FilterError(StoreError):
    """A filter text cannot be read; ``position`` counts characters from 0, ``reason`` is a code."""

    code = "filter_error"


class WrongPassword(StoreError):
    """Password or recovery code does not open the vault; ``tries_left`` before the next pause."""

    code = "wrong_password"


class PasswordPaused(StoreError):
    """Too many wrong tries: ``seconds`` to wait."""

    code = "password_paused"


class WeakPassword(StoreError):
    """The password does not meet the policy; ``reason`` is short or common."""

    code = "weak_password"


class VaultDamaged(StoreError):
    """The key file cannot be read."""

    code = "vault_damaged"


class VaultMissing(StoreError):
    """The database has no key file beside it."""

    code = "vault_missing"


class OfficerError(StoreError):
    """An officer cannot be added, removed or changed; ``reason`` is a code."""

    code = "officer_error"


class NotAllowed(StoreError):
    """The officer's role does not allow the action."""

    code = "not_allowed"


class BackupInvalid(StoreError):
    """A backup does not pass its checks; ``reason`` is a code."""

    code = "backup_invalid"
