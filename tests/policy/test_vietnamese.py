"""Folding, tone placement and the alphabet, on the words where each goes wrong first."""

import unicodedata

import pytest

from policy.vietnamese import (
    clean,
    fold,
    match_key,
    name_key,
    search_tokens,
    sort_key,
    split_name,
    title_name,
    unify_tone,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đặng Thị Ường", "dang thi uong"),
        ("  NGUYỄN   Văn\u00a0Ân ", "nguyen van an"),
        (unicodedata.normalize("NFD", "Nguyễn Đức"), "nguyen duc"),
        ("Ðào", "dao"),
        ("", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


def test_tokens_split_at_punctuation():
    assert search_tokens("H'Hen Niê - Thôn 2/5") == ["h", "hen", "nie", "thon", "2", "5"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hoà", "Hòa"), ("khoẻ", "khỏe"), ("Thuỷ", "Thủy"), ("HOÀ", "HÒA"), ("Nguyễn Thị Thuý", "Nguyễn Thị Thúy")],
)
def test_both_tone_placements_are_one_spelling(one, other):
    assert unify_tone(one) == unify_tone(other) == other


@pytest.mark.parametrize("word", ["Quý", "Quỳnh", "Hoàng", "Thuyền", "hoài", "quả", "Toàn", "mùa", "Nguyễn"])
def test_unambiguous_words_stay(word):
    assert unify_tone(word) == word


def test_alphabet_order_of_letters_then_tones():
    words = ["A", "Ă", "Â", "B", "C", "D", "Đ", "E", "Ê", "O", "Ô", "Ơ", "U", "Ư", "Y"]
    assert sorted(set(words), key=sort_key) == words
    tones = ["ma", "mà", "mả", "mã", "má", "mạ", "man", "màn"]
    assert sorted(set(tones), key=sort_key) == tones


def test_numbers_sort_by_size():
    assert sorted(["Thôn 10", "Thôn 2", "Thôn 1"], key=sort_key) == ["Thôn 1", "Thôn 2", "Thôn 10"]


def test_names_sort_by_given_family_middle():
    names = [
        "Nguyễn Văn An", "Trần Thị An", "Trần Văn An", "Lê Ân", "Bùi Bình", "Đỗ Dũng", "Lê Đạt", "Lê Thị Hoa",
    ]  # fmt: skip
    assert sorted(set(names), key=name_key) == names


def test_shorter_given_name_first():
    assert name_key("Lê La") < name_key("An Lan")


def test_split_and_title():
    assert split_name("Nguyễn Thị Thu Hà") == ("Nguyễn", "Thị Thu", "Hà")
    assert split_name("Hà") == ("", "", "Hà")
    assert title_name("NGUYỄN THỊ  HÀ") == "Nguyễn Thị Hà"
    assert title_name("h'hen niê") == "H'Hen Niê"
    assert clean(" a\u00a0 b ") == "a b"
    assert match_key("Nguyễn-Văn  Ân") == "nguyen van an"
