"""A mark of this computer and this folder, so that a copied database is noticed and counts as another machine."""

from __future__ import annotations

import hashlib
import sys
import uuid
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import winreg

_LINUX_MARKS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def machine_mark(folder: Path) -> str:
    """A digest that stays the same for one folder on one computer and says nothing about either."""
    content = f"{_own_mark()}\n{folder.resolve()}"
    return hashlib.sha256(content.encode("utf-8", "surrogateescape")).hexdigest()


if sys.platform == "win32":

    def _own_mark() -> str:
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return f"{uuid.getnode():012x}"

else:

    def _own_mark() -> str:
        for path in _LINUX_MARKS:
            with suppress(OSError):
                mark = path.read_text(encoding="ascii", errors="replace").strip()
                if mark:
                    return mark
        return f"{uuid.getnode():012x}"
