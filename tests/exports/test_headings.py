"""The table of Vietnamese names covers the registry, and what it writes it also reads."""

from __future__ import annotations

import pytest

from db.entities import ENTITIES, Kind
from exports import headings

FIELDS = [(entity.name, field) for entity in ENTITIES.values() for field in entity.fields]
CHOICES = [(entity, field.name, choice) for entity, field in FIELDS for choice in field.choices]


def test_every_entity_field_and_choice_has_a_name_and_nothing_else_does() -> None:
    expected = {f"entity.{name}" for name in ENTITIES}
    expected |= {f"field.{entity}.{field.name}" for entity, field in FIELDS}
    expected |= {f"choice.{entity}.{field}.{choice}" for entity, field, choice in CHOICES}
    assert set(headings._NAMES) == expected


@pytest.mark.parametrize(("entity", "field"), [(entity, field.name) for entity, field in FIELDS])
def test_a_heading_leads_back_to_its_field_however_it_is_typed(entity: str, field: str) -> None:
    heading = str(headings.field_name(entity, field))
    for typed in (heading, heading.upper(), headings.fold(heading), f"  {heading} :"):
        assert headings.field_of_heading(entity, typed) == field


@pytest.mark.parametrize(("entity", "field", "choice"), CHOICES)
def test_a_choice_is_read_back_from_its_name_and_its_word(entity: str, field: str, choice: str) -> None:
    name = str(headings.choice_name(entity, field, choice))
    assert headings.choice_of_name(entity, field, name) == choice
    assert headings.choice_of_name(entity, field, name.lower()) == choice
    assert headings.choice_of_name(entity, field, choice) == choice


def test_unknown_and_empty_words_are_told_apart() -> None:
    assert headings.choice_of_name("person", "sex", "  ") == ""
    assert headings.choice_of_name("person", "sex", "gì đó") is None
    assert headings.field_of_heading("person", "Cột lạ") is None
    assert headings.flag_of_name("X") == "1"
    assert headings.flag_of_name("không") == ""
    assert headings.flag_of_name("có lẽ") is None


def test_drop_downs_follow_the_registry() -> None:
    names = [str(name) for name in headings.choice_names("person", "sex")]
    assert names == ["Nam", "Nữ"]
    assert headings.choice_names("person", "full_name") == ()
    flags = [(entity, field) for entity, field in FIELDS if field.kind is Kind.FLAG]
    assert flags
    assert all(headings.choice_names(entity, field.name) == (headings.FLAG_YES,) for entity, field in flags)
