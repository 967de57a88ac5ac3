"""Every sentence a person can read has an English text with the same places, and Qt speaks Vietnamese."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from policy.messages import message
from ui import i18n
from ui.i18n import catalogue, extract

SENTENCES = extract.collect()
ENGLISH = {source: text for (_, source), text in catalogue.read(i18n.ENGLISH_FILE).items()}


def test_every_sentence_has_an_english_text() -> None:
    missing = sorted(source for source in SENTENCES if not ENGLISH.get(source))
    assert missing == [], f"{len(missing)} missing; run python -m ui.i18n.extract"


def test_no_english_text_outlives_its_sentence() -> None:
    assert sorted(set(ENGLISH) - set(SENTENCES)) == []


def test_both_texts_name_the_same_places() -> None:
    assert extract.wrong_places(ENGLISH) == []


def test_every_sentence_can_be_filled() -> None:
    for source in SENTENCES:
        assert isinstance(catalogue.placeholders(source), set)


def test_a_text_that_is_no_literal_is_refused() -> None:
    with pytest.raises(extract.ExtractError):
        list(extract.sentences_of_code("tr(name)", "ui/x.py"))
    found = extract.sentences_of_code('tr("Xã {n}", n=1); message("c", "Hộ"); mark("Thôn")', "ui/x.py")
    assert list(found) == ["Xã {n}", "Hộ", "Thôn"]


def test_a_catalogue_survives_writing_and_reading(tmp_path: Path) -> None:
    entries = {"Đã ghi <{count}> & “xong”": "Saved <{count}>", "Chưa dịch": ""}
    catalogue.write(tmp_path / "a.ts", entries, {"Chưa dịch": ["ui/a.py"]}, "en_US")
    assert {source: text for (_, source), text in catalogue.read(tmp_path / "a.ts").items()} == entries


def test_a_damaged_catalogue_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text("<TS>", encoding="utf-8")
    with pytest.raises(catalogue.CatalogueError, match=r"a\.ts"):
        catalogue.read(tmp_path / "a.ts")


def test_messages_of_every_room_are_shown_with_their_values() -> None:
    inner = message("inner", "hộ {code}", code="A1")
    assert i18n.show(message("outer", "Đã ghi {what}", what=inner)) == "Đã ghi hộ A1"


def test_qt_buttons_and_menus_are_vietnamese(qtbot: QtBot, qapp: object) -> None:
    translator = i18n.QtVietnamese()
    assert qapp.installTranslator(translator)
    try:
        button = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(button.Ok | button.Cancel | button.Yes | button.No | button.Save)
        qtbot.addWidget(box)
        words = {box.button(which).text().replace("&", "") for which in box.standardButtons()}
        assert words == {"Đồng ý", "Huỷ", "Có", "Không", "Lưu"}
        line = QLineEdit()
        qtbot.addWidget(line)
        menu = line.createStandardContextMenu()
        shown = {action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()}
        assert {"Hoàn tác", "Sao chép", "Dán", "Chọn tất cả"} <= shown
        menu.deleteLater()
    finally:
        qapp.removeTranslator(translator)


def test_an_unknown_language_is_refused(qapp: object) -> None:
    with pytest.raises(ValueError, match="xx"):
        i18n.install(qapp, "xx")
