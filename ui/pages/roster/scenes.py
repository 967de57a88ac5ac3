"""States of the people's page worth a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from db.records import Person
from ui.i18n import mark
from ui.operations.roster import VOLUNTARY, PeopleQuery
from ui.pages.roster.bulk_dialog import BulkDialog
from ui.pages.roster.filter_dialog import FilterDialog
from ui.pages.roster.filters import filterable
from ui.pages.roster.merge_dialog import MergeDialog
from ui.pages.roster.person_dialog import PersonDialog
from ui.pages.scene import Scene

if TYPE_CHECKING:
    from ui.pages.roster.people_page import PeoplePage


def tour_scenes(page: PeoplePage) -> tuple[Scene, ...]:
    """A filtered list, the dialogs and the session of groups; the last scene leaves the page as it was."""
    return (
        Scene("prospects", mark("Danh sách tiềm năng BHXH tự nguyện"), lambda: _prospects(page)),
        Scene("filter", mark("Thêm một điều kiện lọc"), lambda: _filter(page)),
        Scene("new", mark("Thêm người, quét được mã QR thẻ căn cước"), lambda: _shown(_form(page))),
        Scene("bulk", mark("Sửa hàng loạt, biết trước bao nhiêu người thay đổi"), lambda: _shown(_bulk(page))),
        Scene("merge", mark("Gộp hai dòng của một người"), lambda: _merge(page)),
        Scene("session", mark("Xếp nhóm nhanh bằng phím 1, 2, 3"), page.open_session),
        Scene("all", mark("Cả xã, với chi tiết một người"), lambda: _all(page)),
    )


def _shown(dialog: QDialog) -> QWidget:
    dialog.show()
    return dialog


def _prospects(page: PeoplePage) -> None:
    page.ask(PeopleQuery(prospects=VOLUNTARY), "si")


def _filter(page: PeoplePage) -> QWidget | None:
    item = filterable("si_status")
    return _shown(FilterDialog(item, page.words, None, page.window())) if item is not None else None


def _form(page: PeoplePage) -> QDialog:
    return PersonDialog(page.bench, page.words, None, ("", ""), page.window())


def _bulk(page: PeoplePage) -> QDialog:
    return BulkDialog(page.bench, list(page.grid.model.source.ids()[:37]), "residence", page.window())


def _merge(page: PeoplePage) -> QWidget | None:
    ids = page.grid.model.source.ids()[:2]
    found = [
        record for record in page.session.store.get_many("person", list(ids)).values() if isinstance(record, Person)
    ]
    return _shown(MergeDialog(page.bench, found[0], found[1], page.window())) if len(found) == 2 else None


def _all(page: PeoplePage) -> None:
    page.close_session()
    page.show_all()
