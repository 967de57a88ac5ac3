"""The server's functions answer as the Python ones do, in databases of any locale."""

import json
import unicodedata

import psycopg
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db.server.functions import FUNCTIONS
from policy.vietnamese import fold, plain
from tests.db.postgres_server import postgres_server

PAIRS = {"fold": fold, "plain": plain}
LOCALES = ("", "C.UTF-8")
NAUGHTY = (
    "", " ", "\t\n", "Nguyễn Thị Hoà", "THUỶ", "Quý Hoạ", "hoá hoạ hoè khoẻ thuý quỷ quýt", "Thôn 2", "Thôn 10",
    "0" * 12, "Đặng Ðức đỗ ðôn", "a\u0323\u0302", "o\u031b\u0301a", "y\u0301\u0300", "báoa", "oá\u0300", "ΣΑΣ",
    "ΌΣΟΣ Σ. Σ", "ΑΣ\u00adΒ",
    "İSTANBUL", "İ", "ǅungla", "ﬁ Ⅻ ½ ² ①", "Ｎｇｕｙễｎ　Ａ", "𝐀𝐛 𐐀 👩‍👩‍👧 🇻🇳", "\u200bA\ufeffB\u00ad",
    "'; DROP TABLE x; --",
    "a\\b 'c' \"d\" %s ? :name $1", "\x01\x1f\x7f\x85", "각 ᄀ각ᆨ", "\u0344\u0340K\u212a\u212b", "_x_ 1_000", "x" * 3000,
)  # fmt: skip
ALPHABET = st.one_of(
    st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYoaoeuyOAUY 0123456789_"),
    st.sampled_from("\u0300\u0309\u0303\u0301\u0323\u0302\u0306\u031bΣσςİıßẞðÐ\u00ad'"),
    st.characters(codec="utf-8", exclude_characters="\x00"),
)
TEXTS = st.one_of(
    st.text(ALPHABET, max_size=24),
    st.text(ALPHABET, max_size=24).map(lambda text: unicodedata.normalize("NFD", text)),
    st.text(ALPHABET, max_size=24).map(lambda text: unicodedata.normalize("NFC", text).upper()),
)
_open = {}


def connection(locale=""):
    """One database for each locale, kept for all examples of this process."""
    if locale not in _open:
        server = postgres_server()
        try:
            url = server.fresh_url(locale=locale)
        except psycopg.errors.WrongObjectType:
            pytest.skip(f"the system has no locale {locale}")
        opened = psycopg.connect(url, autocommit=True)
        opened.execute("SET statement_timeout = '60s'")
        opened.execute("CREATE SCHEMA ansinh")
        opened.execute("SET search_path = ansinh, pg_catalog")
        for statement in FUNCTIONS:
            opened.execute(statement)
        _open[locale] = opened
    return _open[locale]


@pytest.fixture(scope="module", autouse=True)
def _connections():
    postgres_server()
    yield
    while _open:
        _open.popitem()[1].close()


def answers(name, texts, locale=""):
    sql = f"SELECT {name}(x) FROM unnest(%s::text[]) WITH ORDINALITY u(x, n) ORDER BY n"
    return [answer for (answer,) in connection(locale).execute(sql, (list(texts),))]


def same(name, texts, locale=""):
    """Compare answers and show the first text that is answered differently."""
    expected = [PAIRS[name](text) for text in texts]
    for text, wanted, found in zip(texts, expected, answers(name, texts, locale), strict=True):
        assert found == wanted, (name, text, [f"U+{ord(sign):04X}" for sign in text])


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", PAIRS)
def test_naughty_strings_are_answered_alike(name, locale):
    same(name, NAUGHTY, locale)


@pytest.mark.parametrize("name", PAIRS)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(texts=st.lists(TEXTS, min_size=1, max_size=12))
@example(texts=list(NAUGHTY))
def test_any_text_is_answered_alike(name, texts):
    same(name, texts)


@pytest.mark.slow
@pytest.mark.parametrize("around", ["{0}", "Hoa{0}Σ oa\u0301 {0}2"])
@pytest.mark.parametrize("name", PAIRS)
def test_every_sign_of_unicode_is_answered_alike(name, around):
    """Of the syllables and ideographs of Asia, which have no case and no marks, every fiftieth."""
    codes = [*range(1, 0x3400), *range(0x3400, 0xD7A4, 50), *range(0xE000, 0x20000), *range(0x20000, 0x110000, 50)]
    known = [chr(code) for code in codes if unicodedata.category(chr(code)) not in ("Cn", "Co")]
    same(name, [around.format(sign) for sign in known])


def test_functions_do_not_depend_on_the_search_path_of_the_caller():
    opened = connection()
    with opened.transaction(force_rollback=True):
        opened.execute("SET LOCAL search_path = ''")
        found = opened.execute("SELECT ansinh.fold('Hoà'), ansinh.plain('Hoà')").fetchone()
    assert found == (fold("Hoà"), plain("Hoà"))


def test_an_index_may_rest_on_them():
    opened = connection()
    with opened.transaction(force_rollback=True):
        opened.execute('CREATE TABLE people (name text COLLATE "C")')
        opened.execute("INSERT INTO people VALUES ('Lê Thị Hoà'), ('Lê Thị Bé'), ('Đỗ Ân')")
        opened.execute("CREATE INDEX ON people (fold(name))")
        found = opened.execute("SELECT name FROM people ORDER BY fold(name)").fetchall()
    assert [name for (name,) in found] == ["Đỗ Ân", "Lê Thị Bé", "Lê Thị Hoà"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], []),
        (["a", "b", "a"], [(0, "a"), (1, "b"), (2, "a")]),
        ([7, -1, 2**60], [(0, "7"), (1, "-1"), (2, str(2**60))]),
        (["Hoà", "👩", 'x"y', "", "\\u0041"], [(0, "Hoà"), (1, "👩"), (2, 'x"y'), (3, ""), (4, "\\u0041")]),
        (["a\x00b\x00\x00", "\\u0000"], [(0, "a\ufffdb\ufffd\ufffd"), (1, "\\u0000")]),
    ],
)
@pytest.mark.parametrize("ascii_only", [True, False])
def test_lists_come_apart_in_their_order(items, expected, ascii_only):
    given_text = json.dumps(items, ensure_ascii=ascii_only)
    assert (
        connection().execute("SELECT key, value FROM json_each(%s) ORDER BY key", (given_text,)).fetchall() == expected
    )


def test_the_list_function_wins_over_the_server_s_own():
    """A plain parameter has no type yet; the server's ``json_each(json)`` would refuse a list."""
    opened = connection()
    found = opened.execute("SELECT value FROM json_each(%s)", ('["N1", "N2"]',)).fetchall()
    assert found == [("N1",), ("N2",)]
    raw = opened.pgconn.exec_params(b"SELECT value FROM json_each($1)", [b"[1, 2]"])
    assert [raw.get_value(row, 0) for row in range(raw.ntuples)] == [b"1", b"2"]


def test_an_empty_text_holds_nothing():
    assert connection().execute("SELECT * FROM json_each(%s)", ("",)).fetchall() == []
