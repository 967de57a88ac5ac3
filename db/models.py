"""Peewee models of the small tables a machine keeps for itself; private to db (lists and bulk use plain SQL)."""
# ruff: noqa: D106

from __future__ import annotations

from peewee import DatabaseProxy, Model
from playhouse.apsw_ext import CompositeKey, IntegerField, TextField

from db.connection import EncryptedDatabase

_proxy = DatabaseProxy()


class _Table(Model):
    class Meta:
        database = _proxy
        legacy_table_names = False


class Setting(_Table):
    """Named values: unit, device, choices of this machine."""

    name = TextField(primary_key=True)
    value = TextField()


class Action(_Table):
    """One user action: one transaction, one line of the undo list."""

    n = IntegerField(primary_key=True)
    id = TextField(unique=True)
    kind = TextField()
    label = TextField()
    author = TextField()
    device = TextField()
    at = TextField()
    changes = IntegerField(default=0)
    rows = IntegerField(default=0)
    final = IntegerField(default=0)
    undoes = IntegerField(null=True)
    undone_by = IntegerField(null=True)


class AlarmRow(_Table):
    """Something in received changes that a person must look at."""

    n = IntegerField(primary_key=True)
    code = TextField()
    subject = TextField()
    detail = TextField()
    at = TextField()
    file = TextField()
    seen = IntegerField(default=0)

    class Meta:
        table_name = "alarm"


class SyncFile(_Table):
    """A workbook sent or received."""

    file_id = TextField(primary_key=True)
    sha256 = TextField()
    name = TextField()
    direction = TextField()
    kind = TextField()
    unit = TextField()
    period = TextField()
    number = IntegerField()
    sender_device = TextField()
    fmt = TextField()
    claimed_at = TextField()
    handled_at = TextField()
    state = TextField()
    seal = TextField()
    counts = TextField()
    action = IntegerField(null=True)


class FileIssue(_Table):
    """A question or error in a received file."""

    n = IntegerField(primary_key=True)
    file_id = TextField()
    sheet = TextField()
    row_no = IntegerField()
    column_name = TextField()
    row_id = TextField()
    code = TextField()
    detail = TextField()
    state = TextField()


class Peer(_Table):
    """A machine of another unit: what it has, and the secret shared with it."""

    unit = TextField()
    device = TextField()
    label = TextField()
    secret = TextField()
    last_ack = TextField()
    last_seen = TextField()

    class Meta:
        primary_key = CompositeKey("unit", "device")


class Audit(_Table):
    """One deed, chained to the one before it."""

    n = IntegerField(primary_key=True)
    previous = TextField()
    at = TextField()
    officer = TextField()
    deed = TextField()
    object = TextField()
    detail = TextField()
    digest = TextField()


class SavedFilter(_Table):
    """A filter kept under a name."""

    name = TextField(primary_key=True)
    entity = TextField()
    expression = TextField()
    position = IntegerField()


MODELS = (Setting, Action, AlarmRow, SyncFile, FileIssue, Peer, Audit, SavedFilter)


def bind(database: EncryptedDatabase) -> dict[str, type[Model]]:
    """Copies of the models that belong to one database, so that two stores can be open side by side."""
    bound = {}
    for model in MODELS:
        meta = type("Meta", (), {"database": database})
        bound[model.__name__] = type(model.__name__, (model,), {"Meta": meta})
    return bound
