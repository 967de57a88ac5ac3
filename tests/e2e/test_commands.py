"""A commune and a district work through their commands, each in a process of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.e2e.command_runs import assert_one_sentence, done, run

pytestmark = pytest.mark.slow

MONTH = "2026-11"
PERSON_KEYS = {
    "id", "full_name", "sex", "birth", "cccd", "si_number", "health_card", "phone", "ethnicity", "occupation",
    "village", "household", "relation", "group", "group_reason", "tags", "poverty_status", "si_status", "hi_status",
    "hi_until", "note",
}  # fmt: skip


def test_lists_are_lines_of_json(practice: Path) -> None:
    people = done(run("list", "people", "--json", data_dir=practice)).lines
    assert people[0].keys() >= PERSON_KEYS
    assert {"poor", "near_poor"} & {person["poverty_status"] for person in people}
    undecided = [person for person in people if not person["group"] and person["suggested_group"]]
    assert undecided, "the rules suggest a group before anybody decides"
    assert all(person["suggested_reason"] for person in undecided)
    for what in ("households", "activities", "broadcasts", "due"):
        assert done(run("list", what, "--json", data_dir=practice)).lines, what


def test_a_month_names_its_first_day(practice: Path) -> None:
    of_month, of_day = (
        done(run("list", "due", "--as-of", day, "--json", data_dir=practice)).lines for day in ("2026-12", "2026-12-01")
    )
    assert of_month == of_day


def test_a_filter_narrows_every_list_of_people(practice: Path) -> None:
    everybody = done(run("list", "people", "--json", data_dir=practice)).lines
    women = done(run("list", "people", "--filter", "sex = female", "--json", data_dir=practice)).lines
    assert [person["id"] for person in women] == [person["id"] for person in everybody if person["sex"] == "female"]


def test_people_read_aligned_columns_in_vietnamese(practice: Path) -> None:
    shown = done(run("list", "people", "--filter", "sex = female", data_dir=practice))
    assert shown.out.splitlines()[0].startswith("Họ và tên")
    assert " Nữ " in shown.out.splitlines()[1]


def test_an_import_is_tried_written_and_taken_back(commune: Path, tmp_path: Path) -> None:
    source = tmp_path / "danh sách.csv"
    source.write_text(
        "STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD\n1,Hồ Thị Thử Nghiệm,02/03/1990,Nữ,\n", encoding="utf-8"
    )
    before = done(run("list", "people", "--json", data_dir=commune)).out
    dry = done(run("import", source, "--json", data_dir=commune)).json
    assert (dry["rows"], dry["new"], dry["import_id"]) == (1, 1, "")
    assert done(run("list", "people", "--json", data_dir=commune)).out == before
    written = done(run("import", source, "--apply", "--json", data_dir=commune)).json
    found = done(run("list", "people", "--filter", "full_name contains Nghiệm", "--json", data_dir=commune)).lines
    assert [(person["birth"], person["sex"]) for person in found] == [("1990-03-02", "female")]
    assert list((commune / "backups").glob("*_import.db"))
    done(run("undo-import", written["import_id"], data_dir=commune))
    assert done(run("list", "people", "--json", data_dir=commune)).out == before


def test_two_machines_send_and_the_district_decides(commune: Path, tmp_path: Path) -> None:
    other, district = tmp_path / "máy hai", tmp_path / "huyện"
    shutil.copytree(commune, other)
    target = done(run("list", "people", "--json", data_dir=commune)).lines[0]
    for folder, phone in ((commune, "0912000111"), (other, "0987000222")):
        source = tmp_path / f"{phone}.csv"
        source.write_text(f"Họ và tên,Số CCCD,Điện thoại\n{target['full_name']},{target['cccd']},{phone}\n", "utf-8")
        done(run("import", source, "--apply", data_dir=folder))
        out = tmp_path / f"{folder.name}.xlsx"
        sent = done(run("export", "exchange", "--period", MONTH, "--out", out, "--json", data_dir=folder)).json
        assert sent["rows"]
    files = [tmp_path / "xã.xlsx", tmp_path / "máy hai.xlsx"]
    (tmp_path / "password").write_text("mat-khau-huyen-1", encoding="utf-8")
    secret = ("--password-file", tmp_path / "password")
    done(run("init", "--unit", "H1", "--unit-name", "Huyện", "--tier", "district", *secret, data_dir=district))
    dry = done(run("merge", *files, "--json", *secret, data_dir=district), status=1).json
    assert [file["status"] for file in dry["files"]] == ["new", "new"]
    assert done(run("list", "people", "--json", *secret, data_dir=district)).out == ""
    merged = done(
        run("merge", *files, "--apply", "--minutes", tmp_path / "bb.xlsx", "--json", *secret, data_dir=district), 1
    ).json
    assert len(merged["conflicts"]) == 1
    assert (tmp_path / "bb.xlsx").stat().st_size > 0
    waiting = done(run("conflicts", "--json", *secret, data_dir=district), status=1).lines
    assert {claim["value"] for claim in waiting[0]["values"]} == {"0912000111", "0987000222"}
    done(run("resolve", waiting[0]["id"], "0987000222", *secret, data_dir=district))
    assert done(run("conflicts", "--json", *secret, data_dir=district)).out == ""
    again = done(run("merge", *files, "--json", *secret, data_dir=district)).json
    assert [file["status"] for file in again["files"]] == ["duplicate", "duplicate"]
    done(run("undo-merge", merged["merge_id"], *secret, data_dir=district))


def test_a_merge_whose_papers_cannot_be_written_never_says_that_nothing_changed(commune: Path, tmp_path: Path) -> None:
    sent, district = tmp_path / "xã.xlsx", tmp_path / "huyện"
    done(run("export", "exchange", "--period", MONTH, "--out", sent, data_dir=commune))
    (tmp_path / "password").write_text("mat-khau-huyen-1", encoding="utf-8")
    secret = ("--password-file", tmp_path / "password")
    done(run("init", "--unit", "H1", "--unit-name", "Huyện", "--tier", "district", *secret, data_dir=district))
    received, note = sent.read_bytes(), tmp_path / "ghi chú.txt"
    note.write_text("x", encoding="utf-8")
    papers = (
        ("--minutes", sent),
        ("--minutes", tmp_path / "chưa có" / "bb.xlsx"),
        ("--answers", note),
        ("--answers", tmp_path / "tl", "--pack", note),
    )
    for places in papers:
        assert_one_sentence(run("merge", sent, "--apply", *places, *secret, data_dir=district))
    assert sent.read_bytes() == received
    assert done(run("list", "people", "--json", *secret, data_dir=district)).out == ""
    late = done(run("merge", sent, "--apply", "--json", "--answers", note / "tl", *secret, data_dir=district), status=1)
    assert late.json["merge_id"]
    assert "Đã gộp xong" in late.err
    assert "không thay đổi" not in late.err
    assert done(run("list", "people", "--json", *secret, data_dir=district)).lines


def test_reports_are_named_and_written(practice: Path, tmp_path: Path) -> None:
    named = done(run("export", "--list", "--json", data_dir=practice)).json["exports"]
    assert {"monthly"} <= {entry["name"] for entry in named}
    for ending in ("xlsx", "docx"):
        out = tmp_path / f"báo cáo.{ending}"
        done(run("export", "report", "monthly", "--period", MONTH, "--out", out, data_dir=practice))
        assert out.read_bytes()[:2] == b"PK"


def test_a_backup_brings_back_what_was_erased(commune: Path, tmp_path: Path) -> None:
    copy = tmp_path / "sao lưu.db"
    assert done(run("backup", "--out", copy, "--json", data_dir=commune)).json["people"] > 1500
    person = done(run("list", "people", "--json", data_dir=commune)).lines[0]["id"]
    done(run("erase-person", person, "--reason", "theo yêu cầu", data_dir=commune))
    shown = done(run("restore", copy, "--json", data_dir=commune)).json
    assert shown["backup"]["people"] == shown["present"]["people"] + 1
    done(run("restore", copy, "--apply", data_dir=commune))
    assert person in done(run("list", "people", "--json", data_dir=commune)).out
    assert done(run("check", "--json", data_dir=commune)).json["sound"] is True


def test_the_audit_trail_names_deeds_and_is_whole(commune: Path) -> None:
    done(run("backup", data_dir=commune))
    shown = done(run("audit", "--json", data_dir=commune)).json
    assert shown["whole"] is True
    assert {"backup", "audit"} <= {entry["deed"] for entry in shown["entries"]}


def test_a_changed_password_is_the_only_one(commune: Path, tmp_path: Path) -> None:
    (tmp_path / "new").write_text("mat-khau-moi-22", encoding="utf-8")
    done(run("change-password", "--new-password-file", tmp_path / "new", data_dir=commune))
    assert_one_sentence(run("check", data_dir=commune))
    done(run("check", "--password-file", tmp_path / "new", data_dir=commune))


def test_a_damaged_database_is_a_finding_with_the_way_back(commune: Path) -> None:
    done(run("backup", data_dir=commune))
    database = commune / "ansinh.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 0xFF
    database.write_bytes(content)
    found = done(run("check", "--json", data_dir=commune), status=1).json
    assert (found["sound"], found["problems"][0]["code"]) == (False, "pages")
    database.write_bytes(b"")
    found = done(run("check", "--json", data_dir=commune), status=1).json
    assert found["newest_sound_backup"]
    done(run("restore", found["newest_sound_backup"], "--apply", data_dir=commune))
    assert done(run("check", "--json", data_dir=commune)).json["sound"] is True
