"""The short way into a workbook that nobody has touched since the program wrote it.

The manifest holds the digest of the visible sheets as parts of the package. Where it fits, no visible cell can differ
from what was exported, so nothing is looked for there; only the hidden history is read, by its own exact form and
without a spreadsheet library. Whatever is not letter by letter as the program writes it goes the ordinary way.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db.changes import Origin
from exports.exchange.content import Manifest
from exports.exchange.packed_changes import Record, read_records
from exports.exchange.reader import read_manifest, seal_fits
from exports.issues import FileProblem
from exports.reading.guard import check_directory

_FRAME = frozenset(
    (
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "docProps/custom.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
    )
)
_HIDDEN = 3  # base, log and manifest stand last, in this order
_TEXT = re.compile(rb' t="inlineStr"><is><t(?: xml:space="preserve")?>([^<]*)</t></is></c>')
_STRANGE = re.compile(rb"&(?!amp;|lt;|gt;)|_x[0-9A-Fa-f]{4}_|\r")
_BASE_RECORD = re.compile(rb'(?:\A\[|\}\],)\["(\w+)","(N[0-9A-Z]+)"')


@dataclass(slots=True)
class Untouched:
    """What such a workbook says: ``rows`` are the rows as exported (id to entity)."""

    manifest: Manifest
    rows: dict[str, str]
    records: list[Record]
    origins: list[Origin]


def read_untouched(content: bytes, path: Path, secret: bytes = b"") -> Untouched | None:
    """Read the history of an untouched workbook; None when it has to be read the ordinary way.

    Raises:
        FileProblem: the package would harm a reader.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            sheets = len(package.namelist()) - len(_FRAME)
            parts = [f"xl/worksheets/sheet{number}.xml" for number in range(1, sheets + 1)]
            if sheets <= _HIDDEN or set(package.namelist()) != _FRAME.union(parts):
                return None
            check_directory(package.infolist(), path)
            return _read(package, parts, secret)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def _read(package: zipfile.ZipFile, parts: list[str], secret: bytes) -> Untouched | None:
    *visible, base, log, info = parts
    entries = _entries(package.read(info))
    if "visible" not in entries:
        return None
    try:
        manifest = read_manifest(entries)
    except FileProblem:
        return None
    if secret and manifest.seal and not seal_fits(entries, manifest.seal, secret):
        return None
    seen = hashlib.sha256()
    for part in visible:
        seen.update(package.read(part))
    if entries["visible"] != f"h:{seen.hexdigest()}":
        return None
    base_digest, log_digest = hashlib.sha256(), hashlib.sha256()
    rows: dict[str, str] = {}
    for text in _rows(package.read(base)):
        base_digest.update(text)
        rows.update((row_id.decode(), entity.decode()) for entity, row_id in _BASE_RECORD.findall(text))
    found: list[object] = []
    for text in _rows(package.read(log)):
        log_digest.update(text)
        found.extend(json.loads(text))
    if hashlib.sha256((base_digest.hexdigest() + log_digest.hexdigest()).encode()).hexdigest() != manifest.digest:
        return None
    records, origins = read_records(found)
    if len(rows) != manifest.base_rows or len(records) != manifest.log_rows:
        return None
    return Untouched(manifest, rows, records, origins)


def _rows(part: bytes) -> Iterator[bytes]:
    """The joined texts of every row, as UTF-8."""
    for row in part.split(b"<row ")[1:]:
        text = b"".join(_TEXT.findall(row))
        yield _plain(text) if b"&" in text else text


def _entries(part: bytes) -> dict[str, str]:
    if _STRANGE.search(part):
        return {}
    entries = {}
    for row in part.split(b"<row ")[1:]:
        key, *values = (_plain(text).decode() for text in _TEXT.findall(row))
        entries[key] = "".join(values)
    return entries


def _plain(text: bytes) -> bytes:
    return text.replace(b"&lt;", b"<").replace(b"&gt;", b">").replace(b"&amp;", b"&")
