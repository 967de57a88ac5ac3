"""Objections among ordinary statements: order does not matter, nothing is lost, a decision ends them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from db.changes import OBJECT, Change, Origin, make_change
from db.fold import fold_row

FIELD = "phone"
steps = st.lists(
    st.tuples(st.sampled_from(["edit", "object", "withdraw", "resolve", "send"]), st.integers(0, 2), st.integers(0, 5)),
    max_size=24,
)


def play(story: list[tuple[str, int, int]]) -> list[dict[str, Change]]:
    """What three offices know after a story of edits, objections, decisions and files sent from one to another."""
    known: list[dict[str, Change]] = [{}, {}, {}]
    count = 0

    def say(who: int, kind: str, data: dict[str, str], parents: list[str]) -> None:
        nonlocal count
        count += 1
        origin = Origin(f"D{who}", "x", f"2700{who}", "2026-11-20T08:00:00+07:00")
        change = make_change("person", "N0000000000001", kind, data, parents, origin, count)
        known[who][change.id] = change

    say(0, "create", {"full_name": "An", FIELD: "0900000000"}, [])
    for deed, who, value in story:
        if deed == "send":
            known[value % 3] |= known[who]
            continue
        state = fold_row("person", known[who].values(), {})
        heads = state.head_ids(FIELD)
        text = f"09000000{value:02d}"
        if deed == "object" and heads and text != state.shown[FIELD]:
            say(who, "object", {FIELD: text, OBJECT + FIELD: " ".join(heads)}, [])
        elif deed != "object":
            say(who, "edit" if deed == "edit" else "resolve", {FIELD: text}, heads)
    return known


@settings(max_examples=300, deadline=None)
@given(steps, st.randoms())
def test_offices_that_know_the_same_show_the_same_whatever_came_first(story, chance) -> None:
    known = play(story)
    everything = list((known[0] | known[1] | known[2]).values())
    first = fold_row("person", everything, {})
    chance.shuffle(everything)
    again = fold_row("person", everything, {})
    assert (first.shown, first.conflicts) == (again.shown, again.conflicts)
    assert {name: first.head_ids(name) for name in first.heads} == {name: again.head_ids(name) for name in again.heads}


@settings(max_examples=300, deadline=None)
@given(steps)
def test_an_objection_takes_no_head_away_and_is_shown_until_somebody_decides(story) -> None:
    for changes in (list(known.values()) for known in play(story)):
        if not changes:
            continue
        state = fold_row("person", changes, {})
        replaced = {parent for change in changes if FIELD in change.data for parent in change.parents}
        assert set(state.head_ids(FIELD)) == {c.id for c in changes if FIELD in c.data and c.id not in replaced}
        assert not any(change.parents for change in changes if change.kind == "object")
        objections = {head.data[FIELD] for head in state.heads[FIELD] if head.data.get(OBJECT + FIELD)}
        if objections:
            assert state.shown[FIELD] == max(objections)
        if len({head.data[FIELD] for head in state.heads[FIELD]}) > 1:
            assert FIELD in state.conflicts
        heads = state.head_ids(FIELD)
        origin = Origin("D9", "x", "270", "2026-11-20T08:00:00+07:00")
        decision = make_change("person", "N0000000000001", "resolve", {FIELD: "0911111111"}, heads, origin, 1)
        decided = fold_row("person", [*changes, decision], {})
        assert decided.shown[FIELD] == "0911111111"
        assert not decided.conflicts
