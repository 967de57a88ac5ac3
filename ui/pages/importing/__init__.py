"""From any Excel list of the commune to the checked book."""

from policy.messages import message
from ui.pages.importing.page import ImportPage
from ui.pages.page import PageSpec

SPECS = (
    PageSpec(
        "import", message("page.import", "Nhập Excel"), "upload", ImportPage, message("rail.files", "Tệp và báo cáo")
    ),
)

__all__ = ["SPECS", "ImportPage"]
