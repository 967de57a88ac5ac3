"""Workbooks of other units come in, contradictions are decided, workbooks go out."""

from policy.messages import message
from ui.pages.merging.page import MergePage
from ui.pages.page import PageSpec

SPECS = (
    PageSpec("merge", message("page.merge", "Gộp tệp"), "merge", MergePage, message("rail.files", "Tệp và báo cáo")),
)

__all__ = ["SPECS", "MergePage"]
