"""Whatever a command is given, it says one clear sentence, ends with code 2 and changes nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from db.passwords import FLOOR
from db.store import Store, Unit
from db.vault import Vault
from desktop.clock import system_clock
from desktop.paths import DataFolder
from tests.e2e.command_runs import Outcome, assert_one_sentence, run

PASSWORD = "mat-khau-thu-1"


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A unit with nobody in it, opened by a password file beside the data folder."""
    place = tmp_path_factory.mktemp("đơn vị")
    (place / "password").write_text(PASSWORD + "\n", encoding="utf-8")
    (place / "wrong").write_text("mat-khau-khac-9\n", encoding="utf-8")
    (place / "empty").write_text("\n", encoding="utf-8")
    (place / "text.xlsx").write_text("đây không phải bảng tính", encoding="utf-8")
    (place / "nothing.xlsx").write_bytes(b"")
    (place / "only-heads.csv").write_text("Họ và tên,Ngày sinh\n", encoding="utf-8")
    folder = DataFolder(place / "data")
    folder.root.mkdir()
    _, opened, _ = Vault.create(folder.vault, "Cán bộ", PASSWORD, system_clock, FLOOR)
    Store.create(folder.database, opened.key, Unit("26734", "Xã Tân Hòa", "commune"), system_clock).close()
    return place


def state(place: Path) -> tuple[object, ...]:
    """Keys, people and actions: everything a refused command must leave as it was (the audit trail may grow)."""
    folder = DataFolder(place / "data")
    opened = Vault.load(folder.vault, system_clock).unlock(PASSWORD)
    with Store.open(folder.database, opened.key, system_clock) as store:
        return list(store.all("person")), store.actions(), folder.vault.read_bytes()


BAD = {
    "no such command": ["dance"],
    "no command at all": ["--json"],
    "unknown option": ["check", "--deep"],
    "missing option": ["init", "--unit", "1"],
    "unknown tier": ["init", "--unit", "1", "--unit-name", "x", "--tier", "village"],
    "a second unit": ["init", "--unit", "1", "--unit-name", "x", "--tier", "commune", "--password-file", "password"],
    "unknown list": ["list", "cats"],
    "impossible day": ["list", "due", "--as-of", "2026-02-30"],
    "unknown filter field": ["list", "people", "--filter", "shoe = 42"],
    "broken filter": ["list", "people", "--filter", "age >"],
    "missing file": ["import", "không có.xlsx"],
    "a folder": ["import", "data"],
    "text named xlsx": ["import", "text.xlsx"],
    "empty file": ["import", "nothing.xlsx"],
    "a list of nobody": ["import", "only-heads.csv"],
    "unknown import": ["undo-import", "AXXXXXXXXXX"],
    "unknown merge": ["undo-merge", "AXXXXXXXXXX"],
    "impossible month": ["export", "exchange", "--period", "2022-13", "--out", "x.xlsx"],
    "no month": ["export", "exchange", "--out", "x.xlsx"],
    "no such folder": ["export", "exchange", "--period", "2026-11", "--out", "nowhere/x.xlsx"],
    "a folder as target": ["export", "exchange", "--period", "2026-11", "--out", "text.xlsx/x.xlsx"],
    "unknown report": ["export", "report", "gossip", "--period", "2026-11", "--out", "x.xlsx"],
    "impossible period": ["export", "report", "monthly", "--period", "2026-Q9", "--out", "x.xlsx"],
    "unknown ending": ["export", "report", "monthly", "--period", "2026-11", "--out", "x.odt"],
    "nothing to merge": ["merge", "text.xlsx"],
    "merge of a missing file": ["merge", "không có.xlsx"],
    "unknown conflict": ["resolve", "x:y", "mine"],
    "a text as pack": ["pack", "check", "text.xlsx"],
    "a missing pack": ["pack", "apply", "không có.asxpack"],
    "a text as backup": ["restore", "text.xlsx"],
    "a missing backup": ["restore", "không có.db", "--apply"],
    "backup into a folder that is not there": ["backup", "--out", "nowhere/b.db"],
    "unknown person": ["erase-person", "NXXXXXXXXXXXXX"],
    "weak new password": ["change-password", "--new-password-file", "short"],
    "no lines of audit": ["audit", "--limit", "0"],
}


@pytest.mark.parametrize("words", BAD.values(), ids=BAD.keys())
def test_bad_input_gets_one_sentence_and_changes_nothing(
    founded: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(founded)
    (founded / "short").write_text("ngan", encoding="utf-8")
    before = state(founded)
    given = words if "--password-file" in words or words[0].startswith("-") else [*words, "--password-file", "password"]
    assert_one_sentence(run(*given, data_dir=founded / "data"))
    assert state(founded) == before
    assert not (founded / "x.xlsx").exists()


def test_a_wrong_password_opens_nothing(founded: Path, tmp_path: Path) -> None:
    shutil.copytree(founded / "data", tmp_path / "data")
    outcome = run("list", "people", "--password-file", founded / "wrong", data_dir=tmp_path / "data")
    assert_one_sentence(outcome)
    assert "Mật khẩu không đúng" in outcome.err


@pytest.mark.parametrize("name", ["empty", "không có"])
def test_a_password_file_without_a_password_is_said(founded: Path, name: str) -> None:
    assert_one_sentence(run("list", "people", "--password-file", founded / name, data_dir=founded / "data"))


def test_without_a_password_and_a_terminal_nobody_is_asked(founded: Path) -> None:
    assert_one_sentence(run("list", "people", data_dir=founded / "data"))


def test_an_empty_data_folder_is_said(tmp_path: Path) -> None:
    assert_one_sentence(run("check", data_dir=tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_english_is_spoken_when_asked(tmp_path: Path) -> None:
    outcome = run("--lang", "en", "list", "cats", data_dir=tmp_path)
    assert_one_sentence(outcome)
    assert "choose one of" in outcome.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_a_full_disk_is_said(founded: Path) -> None:
    line = json.dumps({"kind": "contribution", "month": "2022-01", "income": 1_500_000, "group": "other"})
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        outcome = _run_into(full.fileno(), "illustrate", stdin=line)
    assert outcome.status == 2
    assert "đầy" in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_a_closed_pipe_is_said() -> None:
    line = json.dumps({"kind": "contribution", "month": "2022-01", "income": 1_500_000, "group": "other"})
    reading, writing = os.pipe()
    os.close(reading)
    outcome = _run_into(writing, "illustrate", stdin="\n".join([line] * 50))
    os.close(writing)
    assert outcome.status == 2
    assert len(outcome.err.splitlines()) == 1
    assert "Traceback" not in outcome.err


def _run_into(descriptor: int, *words: str, stdin: str) -> Outcome:
    result = subprocess.run(
        [sys.executable, "-P", "-m", "desktop", *words],
        input=stdin.encode(), stdout=descriptor, stderr=subprocess.PIPE, check=False, timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    )  # fmt: skip
    return Outcome(result.returncode, "", result.stderr.decode())


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    (tmp_path.parent / "password").write_text(PASSWORD, encoding="utf-8")
    words = ["init", "--unit", "1", "--unit-name", "x", "--tier", "commune"]
    outcome = run(*words, "--password-file", tmp_path.parent / "password", data_dir=tmp_path / "data")
    tmp_path.chmod(0o700)
    assert_one_sentence(outcome)
