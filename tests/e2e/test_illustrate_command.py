"""``illustrate`` as a stream: one object or many lines in, as many results out, bad lines in their place."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest

from tests.e2e.command_runs import Ansinh, assert_one_sentence

CONTRIBUTION = {"kind": "contribution", "month": "2022-01", "income": 1_500_000, "group": "other", "months": 1}
LINE = json.dumps(CONTRIBUTION)


def test_one_object_gives_one_result(ansinh: Ansinh) -> None:
    outcome = ansinh("illustrate", stdin=LINE)
    assert (outcome.status, outcome.err) == (0, "")
    assert [result["own"] for result in outcome.lines] == [297_000]


def test_an_object_over_several_lines_gives_one_result(ansinh: Ansinh) -> None:
    outcome = ansinh("illustrate", "-", stdin=json.dumps(CONTRIBUTION, indent=2))
    assert [result["gross"] for result in outcome.lines] == [330_000]


def test_results_keep_the_order_and_bad_lines_their_place(ansinh: Ansinh) -> None:
    lines = [LINE, "what is this", json.dumps({**CONTRIBUTION, "month": "2022-13"}), "[1]", "", LINE]
    outcome = ansinh("illustrate", stdin="\n".join(lines))
    assert outcome.status == 1
    kinds = [result.get("kind") or result["error"]["code"] for result in outcome.lines]
    assert kinds == ["contribution", "not_json", "bad_month", "not_an_object", "contribution"]
    assert outcome.lines[2]["error"]["field"] == "month"
    assert "2022-13" in outcome.lines[2]["error"]["message"]


def test_a_line_that_stays_open_does_not_swallow_the_next(ansinh: Ansinh) -> None:
    outcome = ansinh("illustrate", stdin=LINE[:-1] + "\n" + LINE)
    assert [("error" in result) for result in outcome.lines] == [True, False]


@pytest.mark.parametrize(
    "content",
    [codecs.BOM_UTF8 + LINE.encode(), codecs.BOM_UTF16_LE + LINE.encode("utf-16-le"), LINE.encode() + b"\r\n"],
    ids=["utf-8 with mark", "utf-16", "crlf"],
)
def test_files_as_windows_writes_them_are_read(ansinh: Ansinh, tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "yêu cầu.json"
    source.write_bytes(content)
    assert [result["own"] for result in ansinh("illustrate", source).lines] == [297_000]


def test_files_joined_with_their_marks_are_read(ansinh: Ansinh) -> None:
    joined = "\ufeff" + LINE + "\n\ufeff" + LINE + "\n\ufeff\n"
    outcome = ansinh("illustrate", stdin=joined.encode())
    assert (outcome.status, [result["own"] for result in outcome.lines]) == (0, [297_000, 297_000])


def test_a_rate_may_be_a_json_number(ansinh: Ansinh) -> None:
    text, number = (LINE[:-1] + f', "local_rate": {rate}}}' for rate in ('"0.1"', "0.1"))
    first, second = ansinh("illustrate", stdin=f"{text}\n{number}").lines
    assert first == second


def test_bytes_that_are_no_text_are_an_error_entry(ansinh: Ansinh) -> None:
    outcome = ansinh("illustrate", stdin=b'{"kind": "\xff\xfe"}\n' + LINE.encode())
    assert [result.get("error", {}).get("code") for result in outcome.lines] == ["not_utf8", None]


def test_a_number_that_is_none_is_refused(ansinh: Ansinh) -> None:
    outcome = ansinh("illustrate", stdin='{"kind": "contribution", "income": NaN}')
    assert (outcome.status, outcome.json["error"]["code"]) == (1, "not_json")


@pytest.mark.parametrize("stdin", ["", "\n\n  \n"])
def test_no_request_at_all_cannot_run(ansinh: Ansinh, stdin: str) -> None:
    assert_one_sentence(ansinh("illustrate", stdin=stdin))


def test_a_missing_file_and_a_folder_cannot_be_read(ansinh: Ansinh, tmp_path: Path) -> None:
    assert_one_sentence(ansinh("illustrate", tmp_path / "không có.json"))
    assert_one_sentence(ansinh("illustrate", tmp_path))
