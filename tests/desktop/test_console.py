"""What commands print stays inert: names of files may hold any sign, a terminal obeys none of them."""

import io

import pytest

from desktop.command_line.console import Console, TerminalProgress, harmless
from policy.messages import message

NAME = "bao\x1b[31m cao\r\n\x07.xlsx"


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def console():
    return Console(out=io.StringIO(), err=Terminal())


def test_signs_that_command_a_terminal_are_replaced():
    assert harmless(NAME) == "bao\ufffd[31m cao\ufffd\n\ufffd.xlsx"
    assert harmless("Nguyễn\tÂn\n") == "Nguyễn\tÂn\n"


def test_lines_tables_and_complaints_are_inert(console):
    named = message("file_missing", "Không tìm thấy tệp “{name}”.", name=NAME)
    console.say(named)
    console.line(NAME)
    console.complain(str(named))
    assert console.table([message("name", "Tên")], [[NAME]]) == 1
    printed = console.out.getvalue() + console.err.getvalue()
    assert not {"\x1b", "\x07", "\r"} & set(printed)
    assert console.out.getvalue().splitlines()[-1] == "bao\ufffd[31m cao \ufffd.xlsx"


def test_progress_keeps_to_its_line(console, monkeypatch):
    times = iter([0.0, 10.0])
    monkeypatch.setattr("desktop.command_line.console.time.monotonic", lambda: next(times))
    TerminalProgress(console).step(1, 3, message("reading", "Đang đọc “{name}”", name=NAME))
    told = console.err.getvalue()
    assert told.startswith("\r\x1b[K")
    assert not {"\x1b", "\x07", "\r", "\n"} & set(told.removeprefix("\r\x1b[K"))
