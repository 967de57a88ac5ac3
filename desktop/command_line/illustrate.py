"""``illustrate``: one JSON object, or many lines of them, in; as many results out, in order, as they are ready."""

from __future__ import annotations

import argparse
import codecs
import io
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NoReturn, TextIO

from desktop.clock import system_clock
from desktop.command_line.console import Console
from desktop.command_line.folders import folder_of
from desktop.command_line.parser import UsageError
from desktop.law import book_in_force
from policy.book import Book
from policy.illustrate import evaluate
from policy.messages import Message, message

_STANDARD_INPUT = 0
_BYTE_ORDER_MARK = "\ufeff"
"""Files joined one after the other carry the mark in the middle."""

_NOT_JSON = message("not_json", "Dòng này không phải JSON.")
_NOT_OBJECT = message("not_an_object", "Mỗi dòng phải là một đối tượng JSON.")
_NOT_UTF8 = message("not_utf8", "Dòng này có ký tự không thuộc bảng mã UTF-8.")
_TOO_DEEP = message("too_deep", "Dòng này lồng quá nhiều tầng.")
_NO_REQUEST = message("no_request", "Không có yêu cầu nào trong đầu vào; mỗi dòng cần một đối tượng JSON.")

Request = Mapping[str, object] | Message
"""A readable request, or the sentence that says why it is none."""


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Answer every request; 1 when any of them was wrong."""
    book = book_in_force(folder_of(arguments))
    today = system_clock().date()
    answered = wrong = 0
    with _opened(arguments.file) as source:
        for request in requests(source):
            result = answer(request, book, today)
            console.record(result)
            answered += 1
            wrong += "error" in result
    if not answered:
        raise UsageError(_NO_REQUEST)
    return 1 if wrong else 0


def answer(request: Request, book: Book, today: date) -> Mapping[str, object]:
    """The result of one request, or its error entry."""
    if isinstance(request, Message):
        return {"error": {"code": request.code, "field": "", "message": str(request)}}
    return evaluate(request, book, today)


@contextmanager
def _opened(name: str) -> Iterator[TextIO]:
    """The text of a file, or of standard input for ``-``."""
    with io.FileIO(_STANDARD_INPUT, closefd=False) if name == "-" else Path(name).open("rb", buffering=0) as raw:
        stream = io.BufferedReader(raw)
        head = stream.peek(2)[:2]
        # Windows' own shell writes UTF-16 when it redirects into a file.
        encoding = "utf-16" if head in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else "utf-8-sig"
        yield io.TextIOWrapper(stream, encoding=encoding, errors="surrogateescape", newline=None)


def requests(lines: TextIO) -> Iterator[Request]:
    """The requests of a text, each as soon as it is complete.

    A request stands on one line, or is an object laid out over several; a line that stays open and is followed by a
    complete request is one wrong request.
    """
    pending: list[str] = []
    for line in (line.removeprefix(_BYTE_ORDER_MARK) for line in lines):
        if not line.strip():
            continue
        alone = _parse(line)
        if not pending:
            if isinstance(alone, Message) and _stays_open(line):
                pending = [line]
            else:
                yield alone
        elif not isinstance(alone, Message) and "kind" in alone:
            yield from (_parse(text) for text in pending)
            pending = []
            yield alone
        else:
            pending.append(line)
            if line.rstrip().endswith(("}", "]")) and not isinstance(whole := _parse("".join(pending)), Message):
                pending = []
                yield whole
    if pending:
        laid_out = pending[0].strip() in {"{", "["}
        yield from [_parse("".join(pending))] if laid_out else (_parse(text) for text in pending)


_JSON_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')


def _stays_open(line: str) -> bool:
    """Whether a line opens an object that it does not close."""
    bare = _JSON_TEXT.sub("", line)
    opened = bare.count("{") + bare.count("[")
    return line.lstrip().startswith("{") and opened > bare.count("}") + bare.count("]")


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)


def _parse(text: str) -> Request:
    try:
        text.encode("utf-8")
        found = json.loads(text, parse_float=Decimal, parse_constant=_refuse)
    except UnicodeEncodeError:
        return _NOT_UTF8
    except RecursionError:
        return _TOO_DEEP
    except ValueError:
        return _NOT_JSON
    return found if isinstance(found, dict) else _NOT_OBJECT
