"""Campaign content: the letter word for word, every figure a placeholder, files read strictly."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from policy.book import load_book
from policy.content.entries import ContentError
from policy.content.figures import general_figures
from policy.content.loader import FILES, campaign_dates, content_from_texts, read_texts, shipped_content
from policy.content.placeholders import GENERAL, PERSONAL, MissingFiguresError, fill, names_in
from policy.reading import reading_seconds

BOOK = load_book()
CONTENT = shipped_content()
NOW = dt.date(2026, 11, 22)
EVERY = dict.fromkeys(PERSONAL, "1.000")


def texts() -> list[tuple[str, str]]:
    return [
        *((script.key, script.text) for script in CONTENT.scripts),
        *((item.key, item.text) for item in CONTENT.loudspeaker),
        *((item.key, item.answer) for item in CONTENT.objections),
        *((point.key, point.today) for point in CONTENT.points),
    ]


def test_the_letter_has_fifteen_messages_and_seven_points() -> None:
    assert len(CONTENT.messages) == 15
    assert len(CONTENT.points) == 7
    assert CONTENT.messages[0].text.startswith("Bảo hiểm xã hội, bảo hiểm y tế là chính sách bảo hiểm của Đảng")
    assert CONTENT.messages[-1].text.endswith("gieo nhân ái, lan tỏa yêu thương.")
    assert {message.source.date for message in CONTENT.messages} == {dt.date(2022, 4, 23)}


def test_every_group_has_messages_forms_scripts_and_objections() -> None:
    for group in ("1", "2", "3"):
        assert any(group in message.groups for message in CONTENT.messages)
        assert CONTENT.forms[group].forms
        for product in ("voluntary", "health"):
            assert CONTENT.scripts_for(group, product, "first")
            assert CONTENT.scripts_for(group, product, "due")
            assert CONTENT.objections_for(product, group)
    assert len(CONTENT.objections) >= 12


def test_a_groups_own_script_comes_before_the_one_for_everyone() -> None:
    assert [script.group for script in CONTENT.scripts_for("1", "health", "first")] == ["1"]
    assert [script.group for script in CONTENT.scripts_for("2", "health", "lapsed")] == [""]


@pytest.mark.parametrize(("key", "text"), texts())
def test_no_amount_of_money_is_written_into_a_text(key: str, text: str) -> None:
    assert not re.search(r"\d{1,3}\.\d{3}", text), key


@pytest.mark.parametrize(("key", "text"), texts())
def test_every_text_can_be_filled_today(key: str, text: str) -> None:
    filled = fill(text, general_figures(BOOK, NOW) | EVERY)
    assert "{" not in filled
    assert filled.strip() == filled, key


@pytest.mark.parametrize("item", CONTENT.loudspeaker, ids=lambda item: item.key)
@pytest.mark.parametrize("on", [NOW, dt.date(2027, 1, 1)])
def test_a_loudspeaker_text_fits_its_cut_in_this_years_and_next_years_figures(item: object, on: dt.date) -> None:
    text = fill(item.text, general_figures(BOOK, on) | {"commune": "xã Tân Tiến"})  # type: ignore[attr-defined]
    assert reading_seconds(text, CONTENT.voice) <= CONTENT.cuts[item.cut]  # type: ignore[attr-defined]


def test_the_three_cuts_are_all_there() -> None:
    assert {item.cut for item in CONTENT.loudspeaker} == {"30s", "2m", "5m"} == set(CONTENT.cuts)


def test_citations_of_objections_resolve() -> None:
    for objection in CONTENT.objections:
        assert objection.never_promise
        for reference in objection.law:
            assert str(BOOK.cite(reference))


@pytest.mark.parametrize(
    ("on", "support_poor", "own_near_poor"),
    [
        (dt.date(2021, 12, 31), "46.200", "115.500"),
        (dt.date(2022, 1, 1), "99.000", "247.500"),
        (dt.date(2025, 6, 30), "99.000", "247.500"),
        (dt.date(2025, 7, 1), "165.000", "198.000"),
        (dt.date(2027, 1, 1), "242.000", "290.400"),
    ],
)
def test_figures_follow_the_day(on: dt.date, support_poor: str, own_near_poor: str) -> None:
    figures = general_figures(BOOK, on)
    assert (figures["support_poor"], figures["own_floor_near_poor"]) == (support_poor, own_near_poor)


def test_every_general_placeholder_has_a_figure_now_and_old_days_leave_out_what_was_not_law() -> None:
    assert set(general_figures(BOOK, NOW)) == set(GENERAL)
    assert "maternity" not in general_figures(BOOK, dt.date(2025, 6, 30))


def test_a_text_without_its_figure_is_never_shown() -> None:
    with pytest.raises(MissingFiguresError) as caught:
        fill("Lương hưu {pension} đồng, tự đóng {own_monthly}", {"pension": ""})
    assert caught.value.names == ("pension", "own_monthly")
    assert names_in("{a} {b} {a}") == ("a", "b")


def test_the_letters_dates_of_the_banners() -> None:
    banners = next(action for action in CONTENT.actions if action.key == "banners")
    assert banners.dated_by_letter
    assert campaign_dates(banners, 2027) == (dt.date(2027, 5, 10), dt.date(2027, 5, 23))
    assert [action.key for action in CONTENT.actions if action.dated_by_letter] == ["banners"]


BROKEN = [
    ("segments.toml", 'name     = "Chủ nhà trọ"', 'nom = "Chủ nhà trọ"', "unknown key 'nom'"),
    ("segments.toml", 'health_group = "part_time_village"', 'health_group = "nobody"', "unknown health group"),
    ("segments.toml", 'group    = "2"', 'group    = "4"', "is not one of"),
    ("scripts.toml", "{own_monthly}", "{own_montly}", "unknown placeholder"),
    ("messages.toml", 'outdated = ["10 lần lương cơ sở"]', 'outdated = ["11 lần"]', "do not stand in"),
    ("messages.toml", 'key = "m02"', 'key = "m01"', "used twice"),
    ("actions.toml", '"05-23"', '"05-32"', "month-day"),
    ("health_groups.toml", 'payer = "fund"', 'payer = "bank"', "is not one of"),
    ("health_groups.toml", '"k1b"', '"k1a"', "belongs to"),
    ("spoken.toml", "syllables_per_minute = 150", "syllables_per_minute = 0", "positive"),
    ("loudspeaker.toml", 'cut = "30s"', 'cut = "31s"', "is not one of"),
    ("forms.toml", "[source]", "[source", "not readable"),
    ("objections.toml", 'figure = "support_monthly"', 'figure = "luck"', "is not one of"),
]


@pytest.mark.parametrize(("name", "old", "new", "complaint"), BROKEN)
def test_a_broken_file_is_refused_with_its_place(name: str, old: str, new: str, complaint: str) -> None:
    text = read_texts()[name]
    assert old in text
    with pytest.raises(ContentError, match=re.escape(complaint)) as caught:
        content_from_texts({name: text.replace(old, new, 1)})
    assert name in str(caught.value)


def test_a_pack_replaces_whole_files_and_nothing_else() -> None:
    replaced = read_texts()["segments.toml"].replace("Chủ nhà trọ", "Chủ nhà cho thuê")
    content = content_from_texts({"segments.toml": replaced})
    assert content.segments["landlord"].name == "Chủ nhà cho thuê"
    assert content.messages == CONTENT.messages
    with pytest.raises(ContentError, match="not a content file"):
        content_from_texts({"own.toml": ""})
    assert set(read_texts()) == set(FILES)
