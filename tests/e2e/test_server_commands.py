"""A district office works wholly on a PostgreSQL server; what goes wrong there is one sentence without the password."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg
import pytest

from tests.db.postgres_server import GUARDED
from tests.e2e.command_runs import Ansinh, assert_one_sentence, done, run

pytestmark = pytest.mark.slow

MONTH = "2026-11"
SECRET = "mat-khau/may:chu"
DISTRICT = ("init", "--unit", "H1", "--unit-name", "Huyện", "--tier", "district")


def test_a_district_works_on_the_server_alone(commune: Path, tmp_path: Path, fresh_url, ansinh: Ansinh) -> None:
    base = ("--database", fresh_url())
    other = tmp_path / "máy hai"
    shutil.copytree(commune, other)
    target = done(run("list", "people", "--json", data_dir=commune)).lines[0]
    for folder, phone in ((commune, "0912000111"), (other, "0987000222")):
        source = tmp_path / f"{phone}.csv"
        source.write_text(f"Họ và tên,Số CCCD,Điện thoại\n{target['full_name']},{target['cccd']},{phone}\n", "utf-8")
        done(run("import", source, "--apply", data_dir=folder))
        out = tmp_path / f"{folder.name}.xlsx"
        done(run("export", "exchange", "--period", MONTH, "--out", out, "--json", data_dir=folder))
    files = [tmp_path / "xã.xlsx", tmp_path / "máy hai.xlsx"]

    made = done(ansinh(*DISTRICT, *base, "--json")).json
    assert (made["unit"], made["tier"], made["people"]) == ("H1", "district", 0)
    dry = done(ansinh("merge", *files, *base, "--json"), status=1).json
    assert [file["status"] for file in dry["files"]] == ["new", "new"]
    assert done(ansinh("list", "people", *base, "--json")).out == ""
    papers = ("--minutes", tmp_path / "bb.xlsx", "--answers", tmp_path / "trả lời")
    merged = done(ansinh("merge", *files, "--apply", *papers, *base, "--officer", "Chị Hoa", "--json"), 1).json
    assert merged["new"] == dry["new"] > 1000
    assert len(merged["conflicts"]) == 1
    assert (tmp_path / "bb.xlsx").stat().st_size > 0
    assert list((tmp_path / "trả lời").glob("*.xlsx"))
    waiting = done(ansinh("conflicts", *base, "--json"), status=1).lines
    assert {claim["value"] for claim in waiting[0]["values"]} == {"0912000111", "0987000222"}
    done(ansinh("resolve", waiting[0]["id"], "0987000222", *base))
    assert done(ansinh("conflicts", *base, "--json")).out == ""
    people = done(ansinh("list", "people", *base, "--json")).lines
    assert [person["phone"] for person in people if person["id"] == target["id"]] == ["0987000222"]
    report, answer = tmp_path / "bc.xlsx", tmp_path / "lên tỉnh.xlsx"
    done(ansinh("export", "report", "monthly", "--period", MONTH, "--out", report, *base))
    sent = done(ansinh("export", "exchange", "--period", MONTH, "--out", answer, *base, "--json")).json
    assert sum(sent["rows"].values()) > 1000
    done(ansinh("undo-merge", merged["merge_id"], *base))
    left = done(ansinh("list", "people", *base, "--json")).lines
    assert [person["id"] for person in left] in ([], [target["id"]]), "what was decided since stays"
    checked = done(ansinh("check", *base, "--json")).json
    assert checked["sound"]
    assert checked["changes"]
    deeds = done(ansinh("audit", *base, "--json")).json
    assert deeds["whole"]
    assert "Chị Hoa" in {entry["officer"] for entry in deeds["entries"] if entry["deed"] == "merge"}
    assert not (tmp_path / "data" / "ansinh.db").exists()


@pytest.fixture
def guarded(server, fresh_url) -> str:
    """The URL, without a password, of a store that only asks for one."""
    url = fresh_url()
    done(run(*DISTRICT, "--database", url))
    return server.guarded_url(url, SECRET)


def test_the_password_comes_from_a_file_the_address_or_the_driver_s_own_file(
    guarded: str, tmp_path: Path, ansinh: Ansinh
) -> None:
    secret = tmp_path / "mật khẩu.txt"
    secret.write_text(SECRET + "\n", encoding="utf-8")
    done(ansinh("audit", "--database", guarded, "--password-file", secret))
    encoded = SECRET.replace("/", "%2F").replace(":", "%3A")
    done(ansinh("audit", "--database", guarded.replace("@", f":{encoded}@", 1)))
    passes = tmp_path / "pgpass"
    passes.write_text(f"*:*:*:{GUARDED}:{SECRET.replace(':', chr(92) + ':')}\n", encoding="utf-8")
    passes.chmod(0o600)
    done(ansinh("audit", "--database", guarded, PGPASSFILE=str(passes)))


def test_a_wrong_password_is_one_sentence_without_it(guarded: str, tmp_path: Path, ansinh: Ansinh) -> None:
    secret = tmp_path / "mật khẩu.txt"
    secret.write_text("khong-phai-mat-khau\n", encoding="utf-8")
    runs = [
        ansinh("list", "people", "--database", guarded, "--password-file", secret),
        ansinh("list", "people", "--database", guarded.replace("@", ":khong-phai-mat-khau@", 1)),
        ansinh("list", "people", "--database", guarded, PGPASSFILE=str(tmp_path / "none")),
    ]
    for outcome in runs:
        assert_one_sentence(outcome)
        assert "không cho vào" in outcome.err
        assert "khong-phai" not in outcome.err


def test_a_server_that_is_not_there_is_one_sentence(ansinh: Ansinh, tmp_path: Path) -> None:
    outcome = ansinh("merge", tmp_path / "a.xlsx", "--database", "postgresql://hoa:bi-mat@127.0.0.1:9/tinh")
    assert_one_sentence(outcome)
    assert "bi-mat" not in outcome.err
    assert "127.0.0.1/tinh" in outcome.err


@pytest.mark.parametrize("address", ["mysql://hoa:bi-mat@may/tinh", "tinh.db", "postgresql://hoa:bi-mat@[", "://"])
def test_what_is_no_address_is_one_sentence(address: str, ansinh: Ansinh) -> None:
    outcome = ansinh("conflicts", "--database", address)
    assert_one_sentence(outcome)
    assert "bi-mat" not in outcome.err


def test_a_line_to_another_machine_is_protected_or_refused(ansinh: Ansinh) -> None:
    outcome = ansinh("conflicts", "--database", "postgresql://hoa:bi-mat@192.0.2.1/tinh?sslmode=disable")
    assert_one_sentence(outcome)
    assert "bi-mat" not in outcome.err


def test_a_database_nobody_prepared_says_so(fresh_url, ansinh: Ansinh) -> None:
    outcome = ansinh("list", "people", "--database", fresh_url())
    assert_one_sentence(outcome)
    assert "chưa có sổ tổng hợp" in outcome.err


def test_a_database_that_holds_a_store_is_not_made_anew(fresh_url, ansinh: Ansinh) -> None:
    url = fresh_url()
    done(ansinh(*DISTRICT, "--database", url))
    outcome = ansinh(*DISTRICT, "--database", url)
    assert_one_sentence(outcome)
    assert "đã có sổ tổng hợp" in outcome.err


def test_a_database_of_another_program_is_left_alone(fresh_url, ansinh: Ansinh) -> None:
    url = fresh_url()
    with psycopg.connect(url) as connection:
        connection.execute("CREATE SCHEMA ansinh")
        connection.execute("CREATE TABLE ansinh.setting (name text, value text)")
    for words in (DISTRICT, ("list", "people")):
        outcome = ansinh(*words, "--database", url)
        assert_one_sentence(outcome)
        assert "phần mềm khác" in outcome.err


def test_a_store_of_a_newer_program_is_left_alone(fresh_url, ansinh: Ansinh) -> None:
    url = fresh_url()
    done(ansinh(*DISTRICT, "--database", url))
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE ansinh.setting SET value = '99' WHERE name = 'schema_version'")
    outcome = ansinh("list", "people", "--database", url)
    assert_one_sentence(outcome)
    assert "mới hơn" in outcome.err


def test_a_commune_stays_in_its_file(fresh_url, ansinh: Ansinh) -> None:
    words = ("init", "--unit", "1", "--unit-name", "Xã", "--database", fresh_url())
    assert_one_sentence(ansinh(*words, "--tier", "commune"))
    assert_one_sentence(ansinh(*words, "--tier", "district", "--practice"))


@pytest.mark.parametrize("words", [("backup",), ("restore", "x.db"), ("change-password",), ("lisst",), ("list", "x")])
def test_commands_of_the_file_say_so_and_never_repeat_the_address(words: tuple[str, ...], ansinh: Ansinh) -> None:
    outcome = ansinh(*words, "--database", "postgresql://hoa:bi-mat@127.0.0.1/tinh?password=bi-mat")
    assert_one_sentence(outcome)
    assert "bi-mat" not in outcome.err


def test_a_slip_in_the_option_does_not_repeat_the_password(ansinh: Ansinh) -> None:
    outcome = ansinh("list", "people", "--databse", "postgresql://hoa:bi-mat@127.0.0.1/tinh?password=bi-mat")
    assert_one_sentence(outcome)
    assert "bi-mat" not in outcome.err
