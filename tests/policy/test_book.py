"""The loader refuses what it does not know and names file and key; lookups outside a parameter's time explain."""

import datetime as dt
from decimal import Decimal

import pytest

from policy.book import PARAMETERS, BookError, NotInForce, book_from_texts, load_book
from policy.citations import CitationError

BOOK = load_book()
LAWS = '[law-a]\nname = "Luật A"\ntitle = "Luật A"\nfrom = 2020-01-01\n'
HEAD = 'version = "1"\n'


def block(kind="money", unit="VND", value="100", extra="", history_extra="", law='["law-a:art.1"]'):
    return (
        f'[thing]\ntitle = "Thứ"\nkind = "{kind}"\nunit = "{unit}"\nchecked_until = 2026-01-01\n{extra}\n'
        f"[[thing.history]]\nfrom = 2020-01-01\nvalue = {value}\nlaw = {law}\n{history_extra}\n"
    )


def book_of(text, laws=LAWS):
    return book_from_texts({"laws.toml": laws, "book.toml": HEAD, "a.toml": text})


def test_the_shipped_book_loads_and_every_citation_reads():
    assert BOOK.version
    for name, parameter in BOOK.parameters.items():
        for entry in parameter.entries:
            assert entry.law or entry.is_assumption, name
            assert "Điều" in BOOK.cite_all(entry.law) or "/" in BOOK.cite_all(entry.law) or entry.is_assumption, name


def test_values_are_exact_and_never_float():
    for parameter in BOOK.parameters.values():
        for entry in parameter.entries:
            cells = entry.value.values() if isinstance(entry.value, dict) else [entry.value]
            assert not any(isinstance(cell, float) for cell in cells)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (block(extra="colour = 1"), "unknown key 'colour'"),
        (block(history_extra="why = 1"), "unknown key 'why'"),
        (block(kind="price"), "kind = 'price'"),
        (block(unit="dollars"), "unit = 'dollars'"),
        (block(value="0"), "positive whole number"),
        (block(value="1.5"), "positive whole number"),
        (block(value="true"), "positive whole number"),
        (block(kind="rate", unit="fraction", value="22"), "fraction of 1"),
        (block(kind="rate", unit="VND", value="0.2"), "fraction"),
        (block(kind="age", unit="years", value="{ years = 60, months = 12 }"), "not an age"),
        (block(kind="table", unit="VND", value="{ a = 1 }"), "keys must be a text"),
        (block(kind="table", unit="VND", value="{ a = 1 }", extra='keys = "year"\ncells = "money"'), "not a number"),
        (block(kind="bands", unit="fraction", value="[{ height = 1 }]"), "unknown key 'height'"),
        (block(law="[]"), "needs its article"),
        (block(law='["law-b:art.1"]'), "law-b"),
        (block(law='["law-a:art"]'), "without a place"),
        (block(history_extra='certainty = "unsure"'), "needs a note"),
        (block(history_extra='certainty = "maybe"'), "certainty"),
        (block(history_extra="until = 2021-01-01"), "ended = true"),
        (block(extra="ended = true"), "needs until"),
        (block().replace("checked_until = 2026-01-01\n", ""), "'checked_until' is missing"),
        (block() + "[[thing.history]]\nfrom = 2020-01-01\nvalue = 1\nlaw = ['law-a:art.1']\n", "must descend"),
        (block().replace("from = 2020-01-01", "from = 2020-01-01T00:00:00"), "must be a date"),
        ("[thing]\n[thing]\n", "not readable as TOML"),
    ],
)
def test_a_broken_file_is_refused_with_its_place(text, says):
    with pytest.raises(BookError, match=r"a\.toml") as refused:
        book_of(text)

    assert says in str(refused.value)


def test_laws_and_head_are_checked_too():
    with pytest.raises(BookError, match=r"laws\.toml .*unknown key"):
        book_of(block(), LAWS + "colour = 1\n")
    with pytest.raises(BookError, match=r"laws\.toml: the file is missing"):
        book_from_texts({"book.toml": HEAD})


def test_one_name_stands_in_one_file_only():
    with pytest.raises(BookError, match="another file"):
        book_from_texts({"laws.toml": LAWS, "book.toml": HEAD, "a.toml": block(), "b.toml": block()})


def test_before_the_first_value_the_error_names_the_first_date():
    with pytest.raises(NotInForce, match="01/01/2018"):
        BOOK.entry("support_rate", dt.date(2017, 12, 31))


def test_after_the_end_the_error_names_the_last_date():
    with pytest.raises(NotInForce, match="31/12/2026"):
        BOOK.entry("income_coefficients", dt.date(2027, 1, 1))


def test_rates_are_read_as_written():
    book = book_of(block(kind="rate", unit="fraction", value="0.005325"))

    assert book.rate("thing", dt.date(2024, 1, 1)) == Decimal("0.005325")


def test_citations_read_in_vietnamese():
    assert str(BOOK.cite("nd-159-2025:art.5.1.a")) == "điểm a khoản 1 Điều 5 Nghị định 159/2025/NĐ-CP"
    assert str(BOOK.cite("tt-01-2016:ex.24")) == "Ví dụ 24 Thông tư 01/2016/TT-BLĐTBXH"
    with pytest.raises(CitationError):
        BOOK.cite("không phải")


def test_the_shipped_directory_is_read_whole():
    files = {path.stem for path in PARAMETERS.glob("*.toml")}

    assert {"contribution", "support", "pension", "coefficients", "benefits", "laws", "book"} <= files
