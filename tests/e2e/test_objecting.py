"""A district corrects, the commune reads what was corrected and disagrees, the district decides: all by commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.command_runs import assert_one_sentence, done, run

pytestmark = pytest.mark.slow

MONTH = "2026-11"


def test_a_correction_is_seen_objected_to_and_decided(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("mat-khau-du-dai-1", encoding="utf-8")
    secret = ("--password-file", tmp_path / "password", "--json")
    commune, district, letters = tmp_path / "xã", tmp_path / "huyện", tmp_path / "thư"
    letters.mkdir()
    for folder, code, name, tier in ((commune, "27001", "Xã Thử", "commune"), (district, "270", "Huyện", "district")):
        done(run("init", "--unit", code, "--unit-name", name, "--tier", tier, *secret, data_dir=folder))

    def write(folder: Path, phone: str) -> None:
        source = tmp_path / f"{phone}.csv"
        source.write_text(
            f"Họ và tên,Ngày sinh,Số CCCD,Điện thoại\nLò Văn An,02/03/1990,011090000001,{phone}\n", "utf-8"
        )
        done(run("import", source, "--apply", *secret, data_dir=folder))

    def send(number: int) -> Path:
        out = letters / f"bc{number}.xlsx"
        done(run("export", "exchange", "--period", MONTH, "--out", out, *secret, data_dir=commune))
        return out

    write(commune, "0911000111")
    first = send(1)
    done(run("merge", first, "--apply", *secret, data_dir=district))
    write(district, "0999000111")
    done(run("merge", first, "--answers", letters / "tra", *secret, data_dir=district))
    (answer,) = (letters / "tra").glob("*.xlsx")
    told = done(run("merge", answer, "--apply", *secret, data_dir=commune)).json
    (correction,) = told["corrections"]
    assert (correction["before"], correction["now"], correction["state"]) == ("0911000111", "0999000111", "open")
    assert_one_sentence(run("object", "N0:phone", *secret, data_dir=commune))
    assert done(run("object", correction["id"], *secret, data_dir=commune)).json == {"objected": 1}
    assert done(run("list", "people", *secret, data_dir=commune)).lines[0]["phone"] == "0911000111"
    assert_one_sentence(run("resolve", correction["id"], "mine", *secret, data_dir=commune))
    done(run("merge", send(2), "--apply", *secret, data_dir=district), status=1)
    (waiting,) = done(run("conflicts", *secret, data_dir=district), status=1).lines
    assert "Xã Thử không đồng ý" in waiting["sentence"]
    assert done(run("resolve", waiting["id"], "mine", *secret, data_dir=district)).json["left"] == 0
