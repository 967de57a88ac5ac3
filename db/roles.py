"""Who may do what: deeds per role, refused unless listed."""

from __future__ import annotations

from db.errors import NotAllowed

ROLES = ("viewer", "entry", "lead", "admin")
_VIEW = frozenset({"view", "print", "illustrate"})
_ENTRY = _VIEW | {"edit", "undo", "record", "tag"}
_LEAD = _ENTRY | {"import", "export", "merge", "resolve", "join", "report", "target", "view_identifiers", "pack"}
_ADMIN = _LEAD | {"officers", "backup", "restore", "erase", "repair", "audit", "settings"}
DEEDS: dict[str, frozenset[str]] = {"viewer": _VIEW, "entry": _ENTRY, "lead": _LEAD, "admin": _ADMIN}
ALL_DEEDS = _ADMIN

_DEED_OF_KIND = {
    "import": "import",
    "merge": "merge",
    "receive": "merge",
    "resolve": "resolve",
    "identity": "join",
    "export": "export",
    "erase": "erase",
    "quote": "illustrate",
    "undo": "undo",
    "redo": "undo",
}


def deed_of(kind: str) -> str:
    """The deed that an action of this kind is; whatever is not named here is an edit."""
    return _DEED_OF_KIND.get(kind, "edit")


def allowed(role: str, deed: str) -> bool:
    """Whether the role may do the deed; unknown roles and deeds never may."""
    return deed in DEEDS.get(role, frozenset())


def require(role: str, deed: str) -> None:
    """Refuse a deed the role does not include.

    Raises:
        NotAllowed: with role and deed.
    """
    if not allowed(role, deed):
        raise NotAllowed(role=role, deed=deed)
