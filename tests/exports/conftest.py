"""The practice commune in a store, built once for all tests that only read it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from exports.practice.commune import Commune, build_practice, practice_unit
from exports.reports.context import ReportContext
from exports.reports.period import Period
from policy.book import Book, load_book
from policy.content.loader import Content, shipped_content

PRACTICE_SEED = 11
PRACTICE_DAY = dt.date(2026, 11, 22)
VIETNAM = dt.timezone(dt.timedelta(hours=7))


def practice_clock() -> dt.datetime:
    return dt.datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)


@pytest.fixture(scope="session")
def book() -> Book:
    return load_book()


@pytest.fixture(scope="session")
def content() -> Content:
    return shipped_content()


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Commune]]:
    """The practice store with what was written into it; do not write to it."""
    folder: Path = tmp_path_factory.mktemp("practice")
    store = Store.create(folder / "ansinh.db", b"p" * 32, practice_unit(), practice_clock)
    commune = build_practice(store, PRACTICE_SEED, PRACTICE_DAY)
    yield store, commune
    store.close()


@pytest.fixture(scope="session")
def practice_context(practice: tuple[Store, Commune], book: Book, content: Content) -> ReportContext:
    """October 2026 of the practice commune, seen from its day."""
    return ReportContext.read(practice[0], Period.parse("2026-10"), PRACTICE_DAY, book, content)
