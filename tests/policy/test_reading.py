"""How written Vietnamese is said aloud, how long it takes, and where it is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.content.loader import shipped_content
from policy.reading import cut_to, number_in_words, reading_seconds, sentences, spoken, syllables

VOICE = shipped_content().voice


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (5, "năm"),
        (10, "mười"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (110, "một trăm mười"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_010, "một nghìn không trăm mười"),
        (10_015, "mười nghìn không trăm mười lăm"),
        (46_200, "bốn mươi sáu nghìn hai trăm"),
        (1_500_000, "một triệu năm trăm nghìn"),
        (1_005_000, "một triệu không trăm linh năm nghìn"),
        (2_000_000_000, "hai tỷ"),
        (1_000_000_001, "một tỷ không trăm linh một"),
        (-3, "âm ba"),
    ],
)
def test_numbers_in_words(number: int, words: str) -> None:
    assert number_in_words(number) == words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1.500.000 đồng", "một triệu năm trăm nghìn đồng"),
        ("99.000 đồng/tháng", "chín mươi chín nghìn đồng một tháng"),
        ("BHXH, BHYT", "bảo hiểm xã hội, bảo hiểm y tế"),
        ("ngày 12/5/2026", "ngày mười hai tháng năm năm hai nghìn không trăm hai mươi sáu"),
        ("Tháng 4/2026", "tháng tư năm hai nghìn không trăm hai mươi sáu"),
        ("ngày 05/3", "ngày năm tháng ba"),
        ("tăng 7,4%", "tăng bảy phẩy bốn phần trăm"),
        ("4,05 %", "bốn phẩy không năm phần trăm"),
        ("nhóm 3-5 người", "nhóm ba đến năm người"),
        ("lúc 17h30", "lúc mười bảy giờ ba mươi"),
        ("gọi 0912345678", "gọi không chín một hai ba bốn năm sáu bảy tám"),
        ("TP. Huế", "thành phố Huế"),
        ("UBND xã", "ủy ban nhân dân xã"),
        ("HỘI NGHỊ", "HỘI NGHỊ"),
        ("XKLĐ", "ích ca lờ đê"),
        ("tháng 5 100 người", "tháng năm một trăm người"),
    ],
)
def test_signs_are_said_as_words(written: str, said: str) -> None:
    assert spoken(written, VOICE) == said


@pytest.mark.parametrize(
    ("text", "count"),
    [("BHXH", 4), ("1.500.000", 5), ("người dân", 2), ("quyền lợi", 2), ("Zalo", 2), ("giữa khuya", 2), ("", 0)],
)
def test_syllables(text: str, count: int) -> None:
    assert syllables(text, VOICE) == count


def test_a_sentence_does_not_end_inside_a_number_or_after_a_title() -> None:
    text = "Đóng 1.500.000 đồng tại TP. Huế. Hỏi Ô. Nam nhé! Hẹn gặp v.v. sau.\nDòng mới"
    assert sentences(text) == (
        "Đóng 1.500.000 đồng tại TP. Huế.",
        "Hỏi Ô. Nam nhé!",
        "Hẹn gặp v.v. sau.",
        "Dòng mới",
    )


@pytest.mark.parametrize("seconds", sorted(shipped_content().cuts.values()))
def test_a_cut_holds_whole_sentences_and_fits_its_time(seconds: int) -> None:
    text = "\n".join(script.text for script in shipped_content().loudspeaker)
    cut = cut_to(text, seconds, VOICE)
    assert not cut.complete
    assert cut.seconds <= seconds
    assert cut.text.endswith((".", "!", "?"))
    assert sentences(cut.text) == sentences(text)[: len(sentences(cut.text))]
    assert reading_seconds(cut.text, VOICE) <= seconds + 1


def test_a_short_text_is_left_whole() -> None:
    cut = cut_to("Kính thưa bà con.", 30, VOICE)
    assert (cut.text, cut.complete) == ("Kính thưa bà con.", True)
    assert cut_to("Một câu rất dài.", 0, VOICE).text == ""


@given(number=st.integers(0, 10**13))
def test_every_amount_has_words_without_digits_or_double_blanks(number: int) -> None:
    words = number_in_words(number)
    assert words == " ".join(words.split())
    assert not any(letter.isdigit() for letter in words)


@given(text=st.text(alphabet="ab ĐđBHXYT0123456789.,/%-\n", max_size=80))
def test_any_text_can_be_timed_and_cut(text: str) -> None:
    whole = reading_seconds(text, VOICE)
    assert whole >= 0
    assert cut_to(text, whole + 60, VOICE).complete
