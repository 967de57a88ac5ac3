"""What the signed-in role does not include is greyed out and says who may do it; the store refuses it all the same."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from db.roles import ROLES, allowed
from ui.i18n import tr
from ui.session import Session

Control = TypeVar("Control", QWidget, QAction)


def role_title(role: str) -> str:
    """The short name of a role."""
    names = {
        "viewer": tr("Chỉ xem"), "entry": tr("Nhập liệu"), "lead": tr("Phụ trách"), "admin": tr("Quản trị máy"),
    }  # fmt: skip
    return names.get(role, role)


def who_may(deed: str) -> str:
    """The roles that include a deed, in words."""
    return ", ".join(role_title(role) for role in ROLES if allowed(role, deed))


def permit(session: Session, deed: str, control: Control) -> Control:
    """``control`` as it is when the role includes the deed; else greyed out for good, with the reason as its tip."""
    if session.may(deed):
        return control
    control.setToolTip(tr("Vai trò của đồng chí không làm được việc này. Người làm được: {who}.", who=who_may(deed)))
    control.setEnabled(False)
    if isinstance(control, QAction):
        # What a page enables again after reading stays greyed out.
        control.enabledChanged.connect(lambda on: control.setEnabled(False) if on else None)
        for menu in control.associatedObjects():
            if isinstance(menu, QMenu):
                menu.setToolTipsVisible(True)
    else:
        control.installEventFilter(_Lock(control))
    return control


class _Lock(QObject):
    """Keeps a widget greyed out whatever its page says later."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange and isinstance(watched, QWidget) and watched.isEnabled():
            watched.setEnabled(False)
        return super().eventFilter(watched, event)
