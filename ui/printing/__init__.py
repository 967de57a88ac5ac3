"""Sheets of HTML on paper: PDF, printer and preview, laid out alike."""

from ui.printing.sheet import PrintedSheet, page_images, write_pdf

__all__ = ["PrintedSheet", "page_images", "write_pdf"]
