"""Settings: keys, backups, packs and local support, through the real vault and store."""

from __future__ import annotations

from decimal import Decimal

import pytest

from db.audit import entries
from db.backup import make_backup
from db.passwords import Argon2Cost
from db.vault import Vault
from exports.packs.installation import PackFolder
from exports.reports.office import Office
from policy.periods import Month
from tests.ui.pages.conftest import clock
from ui.operations.illustration import local_support
from ui.pages.settings.local import LocalSupportDialog
from ui.pages.settings.page import SettingsPage
from ui.session import Place

CHEAP = Argon2Cost(memory_kib=19 * 1024, passes=2)
OWNER, PASSWORD = "Nguyễn Thị Hoa", "con trâu đi cày"


@pytest.fixture
def place(tmp_path, store):
    vault, unlocked, _code = Vault.create(tmp_path / "vault.json", OWNER, PASSWORD, clock, CHEAP)
    backups = tmp_path / "backups"
    return Place(
        vault, unlocked, PackFolder(tmp_path / "packs", "0.1.0", []), backups, "0.1.0",
        lambda reason: make_backup(store, backups, reason), lambda: None, lambda _path: None, lambda: None,
    )  # fmt: skip


@pytest.fixture
def page(open_page, bench, place):
    bench.session.place = place
    return open_page(SettingsPage)


def test_an_officer_is_added_with_a_role_and_a_weak_password_is_refused(page, place) -> None:
    section = page.sections["officers"]
    section.add_officer("Lò Văn Pâng", "entry", "12345678")
    assert [officer.name for officer in place.vault.officers] == [OWNER]
    assert section.banner._text.text()
    section.add_officer("Lò Văn Pâng", "entry", "mùa lúa chín vàng")
    assert place.vault.unlock("mùa lúa chín vàng", "Lò Văn Pâng").officer.role == "entry"


def test_the_last_administrator_cannot_be_removed(page, place) -> None:
    page.sections["officers"].remove_officer(OWNER)
    assert [officer.name for officer in place.vault.officers] == [OWNER]


def test_a_backup_made_here_is_listed(page, place, idle) -> None:
    safety = page.sections["safety"]
    safety.back_up()
    idle()
    assert safety._source.count() == 1
    assert len(list(place.backups.glob("*.db"))) == 1


def test_the_check_says_that_the_book_is_whole(page, idle) -> None:
    safety = page.sections["safety"]
    safety.check()
    idle()
    assert "nguyên vẹn" in safety.banner._text.text()


def test_every_parameter_of_law_is_listed_with_its_article(page, book) -> None:
    page.open_target("law")
    law = page.sections["law"]
    assert law._source.count() == len(book.parameters)
    assert all(row[0] and row[1] for row in law._source.rows(0, 500))


def test_a_stranger_pack_is_refused_in_words(page, tmp_path, idle) -> None:
    path = tmp_path / "la.asxpack"
    path.write_bytes(b"nothing")
    page.sections["law"].install(path)
    idle()
    assert "la.asxpack" in page.sections["law"].banner._text.text()


def test_a_resolution_enters_the_illustrations(page, store, idle) -> None:
    for row in list(store.all("local_support")):
        with store.transaction("t", "a") as tx:
            tx.delete("local_support", row.id)
    dialog = LocalSupportDialog(page.sections["local"], None)
    dialog.document.setText("15/2026/NQ-HĐND")
    dialog.group.set_key("near_poor")
    dialog.first.set_value(Month(2026, 1))
    dialog.rate.set_value(Decimal("0.25"))
    dialog._write()
    idle()
    terms, document = local_support(store, "near_poor", Month(2026, 11))
    assert (terms.rate, document) == (Decimal("0.25"), "15/2026/NQ-HĐND")
    assert local_support(store, "poor", Month(2026, 11))[1] == ""


def test_share_and_amount_together_are_refused(page, store) -> None:
    dialog = LocalSupportDialog(page.sections["local"], None)
    dialog.document.setText("x")
    dialog.first.set_value(Month(2026, 1))
    dialog.rate.set_value(Decimal("0.25"))
    dialog.amount.set_value(10_000)
    before = store.count("local_support")
    dialog._write()
    assert store.count("local_support") == before


def test_the_words_for_papers_are_kept(page, store, idle) -> None:
    papers = page.sections["papers"]
    papers.edits["report.signer_name"].setText("Hà Văn Nam")
    papers.edits["report.recipients"].setText("Như trên; Lưu: VT")
    papers.save()
    idle()
    assert store.setting("report.signer_name") == "Hà Văn Nam"
    assert store.setting("report.recipients").splitlines() == ["Như trên", "Lưu: VT"]
    papers.read()
    assert papers.edits["report.recipients"].text() == "Như trên; Lưu: VT"


def test_what_the_role_does_not_include_is_not_offered(bench, place) -> None:
    bench.session.place = place
    assert bench.session.may("restore")
    place.vault.add_officer(place.unlocked, "Xem", "viewer", "mùa lúa chín vàng")
    place.unlocked = place.vault.unlock("mùa lúa chín vàng", "Xem")
    assert not bench.session.may("restore")
    assert bench.session.may("illustrate")


def test_an_entry_officer_neither_restores_nor_takes_packs_over(
    bench, open_page, place, presenter, tmp_path, idle
) -> None:
    place.vault.add_officer(place.unlocked, "Nhập", "entry", "mùa lúa chín vàng")
    place.unlocked = place.vault.unlock("mùa lúa chín vàng", "Nhập")
    bench.session.place = place
    page = open_page(SettingsPage)
    restored: list[object] = []
    place.restore = restored.append
    place.back_up("daily")
    safety = page.sections["safety"]
    safety.read()
    safety.grid.select_row(next(iter(safety._backups)))
    safety.restore()
    idle()
    page.sections["law"].install(tmp_path / "goi.asxpack")
    idle()
    assert restored == []
    assert [type(error).__name__ for error, _ in presenter.errors] == ["NotAllowed", "NotAllowed"]


def test_a_new_name_of_the_unit_stands_on_papers_and_in_the_book_of_deeds(page, store, idle) -> None:
    page.open_target("papers")
    papers, before = page.sections["papers"], store.unit
    papers.unit_name.setText("  Xã  Krông Nô ")
    papers.province.setText("Tỉnh Đắk Lắk")
    papers.rename()
    idle()
    assert (store.unit.name, store.unit.province) == ("Xã Krông Nô", "Tỉnh Đắk Lắk")
    assert (store.unit.code, store.unit.parent_name) == (before.code, before.parent_name)
    assert Office.of(store).name == "ỦY BAN NHÂN DÂN\nXÃ KRÔNG NÔ"
    [newest] = entries(store, 1)
    assert (newest.deed, newest.officer) == ("unit", page.session.officer)
    assert before.name in newest.detail
    assert "Xã Krông Nô" in newest.detail
    papers.unit_name.setText("")
    papers.rename()
    papers.unit_name.setText("Xã Krông Nô")
    papers.rename()
    idle()
    assert [entry.number for entry in entries(store, 1)] == [newest.number], "nothing new, nothing written"
