"""Reports to those above and the official forms, seen before they are kept or printed."""

from policy.messages import message
from ui.pages.page import PageSpec
from ui.pages.reports.page import ReportsPage

_GROUP = message("rail.files", "Tệp và báo cáo")
SPECS = (PageSpec("reports", message("page.reports", "Báo cáo, biểu mẫu"), "file-text", ReportsPage, _GROUP),)

__all__ = ["SPECS", "ReportsPage"]
