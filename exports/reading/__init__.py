"""Foreign spreadsheets of every kind, read by content and from a safe distance."""

from exports.reading.reader import read_source
from exports.reading.source import CellError, CellValue, MergedRange, SourceSheet, SourceWorkbook

__all__ = ["CellError", "CellValue", "MergedRange", "SourceSheet", "SourceWorkbook", "read_source"]
