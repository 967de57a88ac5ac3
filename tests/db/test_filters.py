"""Filters: the text form and back, and SQL against a plain reading of the same condition."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import FilterError
from db.filter_sql import Compiler
from db.filters import All, AnyOf, Compare, Empty, Everything, Not, OneOf, both, parse, to_text
from db.queries import people
from policy.periods import Month, PartialDate
from policy.vietnamese import fold, plain
from tests.db.engines import ENGINES, store_on
from tests.db.stores import TODAY

NAMES = ["Nguyễn Văn Ân", "Nguyễn Văn An", "Đặng Thị Ánh", "Lê Đạt", "H'Hen Niê", ""]
VILLAGES = ["Thôn Đông", "Thôn Đồng", "Bản Mới"]


def make_people(store):
    with store.transaction("edit", "An") as tx:
        villages = tx.create_many("village", [{"name": name} for name in VILLAGES])
        homes = tx.create_many(
            "household", [{"code": f"H{n}", "village": villages[n]} if n < 3 else {"code": ""} for n in range(4)]
        )
        rows = []
        for n in range(48):
            rows.append(
                {
                    "full_name": NAMES[n % len(NAMES)],
                    "household": homes[n % 4] if n % 5 else "",
                    "birth": [None, PartialDate(1985), PartialDate(2008, 11), PartialDate(2011, 11, 22),
                              PartialDate(1966, 2, 28)][n % 5],
                    "group": ["", "1", "2"][n % 3],
                    "cccd": f"0010{n:08d}" if n % 2 else "",
                    "si_income": [None, 1_500_000, 3_000_000][n % 3],
                    "si_paid_until": [None, Month(2026, 10), Month(2027, 1)][n % 3],
                    "hi_until": [None, dt.date(2026, 11, 22), dt.date(2026, 12, 31)][(n // 2) % 3],
                    "no_contact": n % 7 == 0,
                    "occupation": ["", "làm ruộng", "Thợ mộc"][n % 3],
                }
            )  # fmt: skip
        made = tx.create_many("person", rows)
        tx.create("status", {"household": homes[0], "kind": "poor", "valid_to": dt.date(2026, 12, 31)})
        tx.create("status", {"person": made[3], "kind": "near_poor", "valid_from": dt.date(2026, 12, 1)})
        tx.create("tag", {"person": made[5], "name": "Vải thiều"})
    return store


@pytest.fixture(scope="module", params=ENGINES)
def commune(request, tmp_path_factory):
    store = make_people(store_on(request.param, tmp_path_factory.mktemp("filters")))
    yield store
    store.close()


def found(store, text):
    numbers = people.ids(store, parse(text), as_of=TODAY, include_gone=True)
    return [line.person for line in people.lines(store, numbers, as_of=TODAY)]


LEAVES = st.one_of(
    st.builds(Compare, st.just("full_name"), st.sampled_from(["=", "!=", "contains", "starts"]),
              st.sampled_from(["an", "Ân", "nguyen", "Đặng Thị Ánh", "h'hen"])),
    st.builds(Compare, st.just("group"), st.sampled_from(["=", "!="]), st.sampled_from(["1", "2", "3"])),
    st.builds(Compare, st.just("birth"), st.sampled_from(["=", "<", "<=", ">", ">=", "!="]),
              st.sampled_from(["1985", "2008-11", "2011-11-22", "1966-02"])),
    st.builds(Compare, st.just("age"), st.sampled_from(["=", "<", "<=", ">", ">="]),
              st.sampled_from(["15", "18", "60", "41"])),
    st.builds(Compare, st.just("si_income"), st.sampled_from(["=", "<", "<=", ">", ">=", "!="]),
              st.sampled_from(["1500000", "1.500.000", "2000000"])),
    st.builds(Compare, st.just("si_paid_until"), st.sampled_from(["=", "<", "<=", ">", ">="]),
              st.sampled_from(["2026-10", "2026", "2027-01"])),
    st.builds(Compare, st.just("hi_due"), st.sampled_from(["<", "<=", "="]), st.sampled_from(["0", "30", "39"])),
    st.builds(Compare, st.just("si_due"), st.sampled_from(["<", "<=", "=", ">", ">="]),
              st.sampled_from(["-23", "-22", "0", "69", "70", "71"])),
    st.builds(Compare, st.just("no_contact"), st.just("="), st.sampled_from(["1", "no"])),
    st.builds(Compare, st.just("cccd"), st.sampled_from(["=", "contains", "starts"]),
              st.sampled_from(["001000000007", "7", "0010"])),
    st.builds(Compare, st.just("occupation"), st.sampled_from(["=", "contains"]),
              st.sampled_from(["lam ruong", "Làm ruộng", "mộc"])),
    st.builds(Compare, st.just("village"), st.just("="), st.sampled_from(["Đông", "dong", "bản mới"])),
    st.builds(
        Empty,
        st.sampled_from(["group", "birth", "cccd", "si_income", "hi_until", "village", "age", "no_contact"]),
    ),
    st.builds(OneOf, st.just("group"), st.tuples(st.sampled_from(["1", "2"]), st.just("3"))),
    st.just(Everything()),
)  # fmt: skip
FILTERS = st.recursive(
    LEAVES,
    lambda part: st.one_of(
        st.builds(Not, part),
        st.builds(All, st.tuples(part, part)),
        st.builds(AnyOf, st.tuples(part, part)),
    ),
    max_leaves=6,
)


def compare(operator, left, right):
    return {
        "=": left == right, "!=": left != right, "<": left < right, "<=": left <= right, ">": left > right,
        ">=": left >= right,
    }[operator]  # fmt: skip


def text_holds(operator, value, text):
    change = fold if fold(value) == value.lower() else plain
    have, want = change(text), change(value)
    return {"=": have == want, "contains": want in have, "starts": have.startswith(want)}[operator]


def span_holds(operator, first, last, day):
    if day is None:
        return False
    return {"=": first <= day <= last, "<": day < first, "<=": day <= last, ">": day > last, ">=": day >= first}[
        operator
    ]


def age_on(birth, day):
    born = birth.earliest
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def holds(condition, line):
    person = line.person
    match condition:
        case Everything():
            return True
        case Not(part):
            return not holds(part, line)
        case All(parts):
            return all(holds(part, line) for part in parts)
        case AnyOf(parts):
            return any(holds(part, line) for part in parts)
        case OneOf(field, values):
            return any(holds(Compare(field, "=", value), line) for value in values)
        case Empty("village"):
            return line.village == ""
        case Empty("age"):
            return person.birth is None
        case Empty(field):
            return getattr(person, field) in ("", None, False)
        case Compare(field, "!=", value):
            return not holds(Compare(field, "=", value), line)
        case Compare("full_name" | "occupation" as field, operator, value):
            return text_holds(operator, value, getattr(person, field))
        case Compare("cccd" | "group" as field, operator, value):
            have = getattr(person, field)
            return {"=": have == value, "contains": value in have, "starts": have.startswith(value)}[operator]
        case Compare("birth", operator, value):
            wanted = PartialDate.parse(value)
            return span_holds(operator, wanted.earliest, wanted.latest, person.birth and person.birth.earliest)
        case Compare("si_paid_until", operator, value):
            wanted = PartialDate.parse(value)
            first, last = Month.of(wanted.earliest), Month.of(wanted.latest)
            return span_holds(operator, first, last, person.si_paid_until)
        case Compare("age", operator, value):
            return person.birth is not None and compare(operator, age_on(person.birth, TODAY), int(value))
        case Compare("si_income", operator, value):
            return person.si_income is not None and compare(operator, person.si_income, int(value.replace(".", "")))
        case Compare("hi_due", operator, value):
            return person.hi_until is not None and compare(operator, (person.hi_until - TODAY).days, int(value))
        case Compare("si_due", operator, value):
            until = person.si_paid_until
            return until is not None and compare(operator, (until.last_day - TODAY).days, int(value))
        case Compare("no_contact", _, value):
            return person.no_contact is (value == "1")
        case Compare("village", _, value):
            change = fold if fold(value) == value else plain
            return bool(line.village) and change(line.village) in (change(value), change("thôn " + value))
    raise AssertionError(condition)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(condition=FILTERS)
def test_sql_says_what_a_plain_reading_says(commune, condition):
    everybody = people.lines(commune, people.ids(commune, as_of=TODAY, include_gone=True), as_of=TODAY)
    expected = {line.number for line in everybody if holds(condition, line)}
    assert set(people.ids(commune, condition, as_of=TODAY, include_gone=True)) == expected
    assert people.count(commune, condition, as_of=TODAY, include_gone=True) == len(expected)


@settings(max_examples=200, deadline=None)
@given(condition=FILTERS)
def test_text_form_and_back(condition):
    again = parse(to_text(condition))
    assert to_text(again) == to_text(condition)


def test_forms_people_type():
    assert parse('village = "Đông" and (group = 1 or si_status empty) and age >= 18') == All(
        (
            Compare("village", "=", "Đông"),
            AnyOf((Compare("group", "=", "1"), Empty("si_status"))),
            Compare("age", ">=", "18"),
        )
    )
    assert parse("không group trong (1, 2) hoặc note chứa 'a \\'b'") == AnyOf(
        (Not(OneOf("group", ("1", "2"))), Compare("note", "contains", "a 'b"))
    )
    assert parse("  ") == Everything()
    assert both(Everything(), Empty("group")) == Empty("group")


@pytest.mark.parametrize(
    ("text", "reason", "position"),
    [
        ("group", "operator", 5),
        ("group =", "value", 7),
        ("group = 1 and", "field", 13),
        ("(group = 1", "parenthesis", 10),
        ("group = 1 group", "rest", 10),
        ("group in 1", "parenthesis", 9),
        ("= 1", "field", 0),
        ("group = ;", "sign", 7),
        ("not " * 60 + "group = 1", "depth", 200),
    ],
)
def test_errors_say_where(text, reason, position):
    with pytest.raises(FilterError) as caught:
        parse(text)
    assert (caught.value.data["reason"], caught.value.data["position"]) == (reason, position)


@pytest.mark.parametrize(
    "text",
    ["nothing = 1", "age = many", "birth = yesterday", "group > 1", "no_contact = maybe", "full_name < a",
     "si_income = 1,5", "hi_due contains 3", "age >= 999"],
)  # fmt: skip
def test_what_a_field_cannot_be_asked(text):
    with pytest.raises(FilterError):
        Compiler("person", TODAY).compile(parse(text))


def test_dated_status_tag_and_today(commune):
    poor = found(commune, "status = poor")
    assert poor
    assert {person.household for person in poor} == {poor[0].household}
    assert not found(commune, "status = near_poor")
    later = people.ids(commune, parse("status = near_poor"), as_of=dt.date(2026, 12, 1))
    assert len(later) == 1
    assert len(found(commune, "tag = 'vai thieu'")) == 1
    assert all(person.hi_until == TODAY for person in found(commune, "hi_until = today"))
    assert found(commune, "hi_until <= today+39") == found(commune, "hi_due <= 39")


def test_injection_stays_a_value(commune):
    text = "x' OR 1=1 --"
    assert found(commune, to_text(Compare("full_name", "=", text))) == []
    assert found(commune, to_text(Compare("search", "=", '" OR "a'))) == []
