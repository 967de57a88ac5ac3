"""Settings: officers and passwords, backups, checks, packs, local support, how the program looks."""

from policy.messages import message
from ui.pages.page import PageSpec
from ui.pages.settings.page import SettingsPage

SPECS = (PageSpec("settings", message("page.settings", "Cài đặt"), "settings", SettingsPage),)

__all__ = ["SPECS", "SettingsPage"]
