"""Lists: search as people type, order of names, households with counts, due lines, the board, timelines."""

import datetime as dt

import pytest

from db import filters
from db.errors import FilterError
from db.queries import board, due, households, outreach, people, saved, timeline
from policy.periods import Month, PartialDate
from tests.db.engines import ENGINES, store_on
from tests.db.stores import TODAY, search_terms


@pytest.fixture(params=ENGINES)
def store(request, tmp_path):
    opened = store_on(request.param, tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def village(store):
    """Two houses in Thôn Đông, one in Bản Mới; returns row ids by name."""
    with store.transaction("edit", "An") as tx:
        east = tx.create("village", {"name": "Thôn Đông", "position": 1})
        new = tx.create("village", {"name": "Bản Mới", "position": 2})
        first = tx.create("household", {"code": "2", "village": east})
        second = tx.create("household", {"code": "10", "village": east})
        third = tx.create("household", {"code": "1", "village": new, "phone": "02103888777"})
        people_of = {
            "an": {"full_name": "Nguyễn Văn An", "household": first, "relation": "head", "birth": PartialDate(1985, 3),
                   "cccd": "025085001234", "phone": "0912345678", "si_status": "voluntary",
                   "si_paid_until": Month(2026, 11)},
            "binh": {"full_name": "Đặng Thị Bình", "household": first, "birth": PartialDate(1987),
                     "hi_until": dt.date(2026, 12, 4), "si_number": "2512345679"},
            "chau": {"full_name": "Nguyễn Minh Châu", "household": first, "birth": PartialDate(2015, 6, 1),
                     "hi_status": "state"},
            "duc": {"full_name": "Lê Đức", "household": second, "birth": PartialDate(1970), "life_status": "deceased"},
            "hoa": {"full_name": "Vàng Thị Hoà", "household": third, "birth": PartialDate(1990),
                    "hi_until": dt.date(2025, 12, 31), "no_contact": True},
        }  # fmt: skip
        rows = {name: tx.create("person", values) for name, values in people_of.items()}
    return {**rows, "east": east, "new": new, "first": first, "second": second, "third": third}


def names(store, found):
    return [person.full_name for person in people.records(store, found.numbers)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ng v an 1985", ["Nguyễn Văn An"]),
        ("AN nguyen", ["Nguyễn Văn An"]),
        ("dang", ["Đặng Thị Bình"]),
        ("đặng", ["Đặng Thị Bình"]),
        ("1234", ["Nguyễn Văn An"]),
        ("025085001234", ["Nguyễn Văn An"]),
        ("5679", ["Đặng Thị Bình"]),
        ("0912 345 678", ["Nguyễn Văn An"]),
        ("0912345678", ["Nguyễn Văn An"]),
        ("dong", ["Nguyễn Văn An", "Đặng Thị Bình", "Nguyễn Minh Châu", "Lê Đức"]),
        ("ban moi hoa", ["Vàng Thị Hoà"]),
        ("hòa", ["Vàng Thị Hoà"]),
        ("8777", ["Vàng Thị Hoà"]),
        ("khong co ai", []),
        ("  ", []),
        ('" OR * -', []),
    ],
)
def test_search(store, village, typed, expected):
    assert names(store, people.search(store, typed)) == expected


def test_search_follows_edits_of_person_house_and_village(store, village):
    with store.transaction("edit", "An") as tx:
        tx.update("person", village["hoa"], {"full_name": "Vàng Thị Huệ"})
        tx.update("village", village["new"], {"name": "Bản Pú"})
        tx.update("household", village["second"], {"village": village["new"]})
    assert names(store, people.search(store, "hoa")) == []
    assert names(store, people.search(store, "pu")) == ["Lê Đức", "Vàng Thị Huệ"]
    terms = search_terms(store)
    store.rebuild()
    assert search_terms(store) == terms


def test_counts_stop_at_a_thousand(store):
    with store.transaction("import", "An") as tx:
        tx.create_many("person", [{"full_name": f"Nguyễn Văn {n}"} for n in range(1200)])
    found = people.search(store, "nguyen", limit=50)
    assert (len(found.numbers), found.count, found.capped) == (50, people.COUNT_CAP, True)


def test_order_and_who_is_gone(store, village):
    by_name = [line.person.full_name for line in people.lines(store, people.ids(store, as_of=TODAY), as_of=TODAY)]
    assert by_name == ["Nguyễn Văn An", "Đặng Thị Bình", "Nguyễn Minh Châu", "Vàng Thị Hoà"]
    order = people.ids(store, as_of=TODAY, sort=[people.Sort("age", descending=True)], include_gone=True)
    assert [person.birth.year for person in people.records(store, order)] == [1970, 1985, 1987, 1990, 2015]
    order = people.ids(store, as_of=TODAY, sort=[people.Sort("village"), people.Sort("birth")])
    assert [person.birth.year for person in people.records(store, order)] == [1990, 1985, 1987, 2015]
    with pytest.raises(FilterError):
        people.ids(store, as_of=TODAY, sort=[people.Sort("nothing")])


def test_doubles_are_found(store, village):
    assert people.by_identifier(store, "cccd", "025085001234") == people.numbers_of(store, [village["an"]])
    assert people.by_identifier(store, "cccd", "") == []
    assert people.similar(store, "nguyen van an", 1986, village["east"]) == people.numbers_of(store, [village["an"]])
    assert people.similar(store, "Nguyễn Văn An", 1950) == []


def test_households_say_their_state(store, village):
    lines = households.lines(store, households.ids(store, as_of=TODAY), as_of=TODAY)
    assert [(line.household.code, line.village) for line in lines] == [
        ("2", "Thôn Đông"), ("10", "Thôn Đông"), ("1", "Bản Mới"),
    ]  # fmt: skip
    first = lines[0]
    assert (first.head, first.people, first.covered, first.due, first.due_days) == ("Nguyễn Văn An", 3, 2, 2, 8)
    assert first.without_insurance == 1
    assert (lines[1].people, lines[1].head) == (0, "")
    assert (lines[2].covered, lines[2].due, lines[2].due_days) == (0, 1, -326)
    members = [person.id for person in households.members(store, village["first"])]
    assert members == [village["an"], village["binh"], village["chau"]]


def test_due_lines(store, village):
    lines = due.due_lines(store, as_of=TODAY)
    assert [(line.full_name, line.product, line.days, line.paused) for line in lines] == [
        ("Nguyễn Văn An", "voluntary", 8, False),
        ("Đặng Thị Bình", "health", 12, False),
        ("Vàng Thị Hoà", "health", -326, True),
    ]
    assert [line.full_name for line in due.due_lines(store, as_of=TODAY, window=7)] == ["Vàng Thị Hoà"]


def test_board_of_today_and_of_the_past(store, village):
    with store.transaction("edit", "An") as tx:
        tx.create(
            "contribution",
            {
                "person": village["binh"],
                "scheme": "voluntary",
                "month_from": Month(2025, 1),
                "month_to": Month(2025, 6),
            },
        )
    voluntary, health = board.boards(store, as_of=TODAY)
    assert {state: voluntary.count(state) for state in board.STATES} == {
        "covered": 0, "due": 1, "lapsed": 1, "never": 2,
    }  # fmt: skip
    assert {state: health.count(state) for state in board.STATES} == {"covered": 1, "due": 1, "lapsed": 1, "never": 1}
    assert sum(sum(counts.values()) for counts in health.villages.values()) == 4
    past, _ = board.boards(store, as_of=dt.date(2025, 3, 10))
    assert list(past.people["covered"]) == people.numbers_of(store, [village["an"], village["binh"]])


def test_timelines_tell_everything_newest_first(store, village):
    with store.transaction("record", "An") as tx:
        meeting = tx.create("activity", {"kind": "small_group", "title": "Nhóm nhỏ", "on": dt.date(2026, 11, 25)})
        tx.create("attendance", {"activity": meeting, "person": village["an"], "present": True, "outcome": "agreed"})
        tx.create("contribution", {"person": village["an"], "scheme": "voluntary", "month_from": Month(2026, 9),
                                   "paid_on": dt.date(2026, 9, 3), "amount": 330_000})  # fmt: skip
        tx.update("person", village["an"], {"phone": "0987654321"})
    entries = timeline.person_timeline(store, village["an"])
    assert [entry.kind for entry in entries] == ["visit", "edit", "create", "payment"]
    assert entries[0].shown["outcome"] == "agreed"
    assert [(edit.old, edit.new) for edit in entries[1].edits] == [("0912345678", "0987654321")]
    assert "payment" in {entry.kind for entry in timeline.household_timeline(store, village["first"])}
    line = outreach.activity_lines(store, as_of=TODAY)[0]
    assert (line.listed, line.present, dict(line.outcomes)) == (1, 1, {"agreed": 1})


def test_broadcasts_carry_their_names(store):
    with store.transaction("record", "An") as tx:
        cluster = tx.create("cluster", {"name": "Cụm Đông"})
        script = tx.create("script", {"title": "Tháng 5"})
        tx.create("broadcast", {"cluster": cluster, "script": script, "on": TODAY, "at": "17:00"})
    lines = outreach.broadcast_lines(store, first=TODAY, last=TODAY, as_of=TODAY)
    assert [(line.cluster, line.script, line.broadcast.at) for line in lines] == [("Cụm Đông", "Tháng 5", "17:00")]
    assert outreach.broadcast_lines(store, last=TODAY - dt.timedelta(days=1), as_of=TODAY) == []


def test_saved_filters_keep_their_place_and_count(store, village):
    saved.save_filter(store, "Thôn Đông", filters.parse("village = Đông"))
    saved.save_filter(store, "Trẻ em", filters.parse("age < 18"))
    saved.save_filter(store, "Thôn Đông", filters.parse("village = Đông and age >= 18"))
    assert [item.name for item in saved.saved_filters(store)] == ["Thôn Đông", "Trẻ em"]
    assert saved.filter_counts(store, as_of=TODAY) == {"Thôn Đông": 2, "Trẻ em": 1}
    with pytest.raises(FilterError):
        saved.save_filter(store, "Sai", filters.parse("nothing = 1"))
    saved.remove_filter(store, "Trẻ em")
    assert [item.name for item in saved.saved_filters(store)] == ["Thôn Đông"]
