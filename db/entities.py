"""The shared vocabulary of stored things: every entity, every field, its type and whether it travels in workbooks.

The change log, the typed tables, the exchange workbook and the import mapping all read this one registry, so a field
is declared exactly once. Field values travel as canonical text (see :class:`Kind`); ``""`` means "not known".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """Type of a field and the form of its canonical text."""

    TEXT = "text"  # NFC, trimmed
    IDENTIFIER = "identifier"  # text that only looks like a number; never converted
    DATE = "date"  # YYYY-MM-DD
    PARTIAL_DATE = "partial_date"  # YYYY | YYYY-MM | YYYY-MM-DD
    MONTH = "month"  # YYYY-MM
    TIME = "time"  # HH:MM
    INTEGER = "integer"  # decimal digits, optional leading minus
    MONEY = "money"  # whole đồng, as INTEGER
    RATE = "rate"  # decimal fraction of 1, e.g. 0.05
    FLAG = "flag"  # "1" or ""
    CHOICE = "choice"  # one of Field.choices or ""
    REFERENCE = "reference"  # row id of Field.target
    LIST = "list"  # JSON array of texts, sorted where order has no meaning
    JSON = "json"  # canonical JSON (sorted keys, no spaces)

    __hash__ = object.__hash__  # members are unique objects; Enum's own hash costs a third of a bulk import


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entity."""

    name: str
    kind: Kind
    choices: tuple[str, ...] = ()
    target: str = ""
    keep_lines: bool = False  # free notes: two concurrent texts are both kept, line by line, instead of a conflict


@dataclass(frozen=True, slots=True)
class Entity:
    """One kind of row with its own identity and history."""

    name: str
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field:
        """The field called ``name``; KeyError when the entity has none."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(f"{self.name} has no field {name!r}")


def _text(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, Kind.TEXT, keep_lines=name == "note") for name in names)


def _identifiers(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, Kind.IDENTIFIER) for name in names)


SEX = ("male", "female")
GROUPS = ("1", "2", "3")
OUTCOMES = ("agreed", "appointment", "considering", "refused", "absent", "wrong_address", "already_in", "moved_away")
STATUS_KINDS = (
    "poor",
    "near_poor",
    "escaped_poverty",
    "average_living_agricultural",
    "special_area",
    "social_allowance",
    "merit",
    "disability",
)
RELATIONS = (
    "head", "wife", "husband", "father", "mother", "younger_sibling", "older_brother", "older_sister", "child",
    "grandchild", "grandfather", "grandmother", "aunt", "uncle", "daughter_in_law", "son_in_law",
    "great_grandchild", "other",
)  # fmt: skip
ACTIVITY_KINDS = (
    "communication_conference", "customer_conference", "small_group", "one_to_one", "mobile", "workplace",
    "job_centre", "launch_ceremony", "customer_care", "press_online", "visual", "other",
)  # fmt: skip

VILLAGE = Entity(
    "village",
    (
        *_text("name"),
        Field("kind", Kind.CHOICE, ("thon", "ban", "ap", "to_dan_pho", "khu_pho", "xom", "other")),
        # "disadvantaged": đặc biệt khó khăn; "ethnic": dân tộc thiểu số & miền núi; "island": xã đảo, đặc khu
        Field("area", Kind.CHOICE, ("normal", "ethnic", "disadvantaged", "island")),
        Field("position", Kind.INTEGER),
        *_text("head_name", "head_phone", "note"),
    ),
)

HOUSEHOLD = Entity(
    "household",
    (
        *_identifiers("code"),
        Field("village", Kind.REFERENCE, target="village"),
        *_text("address", "phone"),
        Field("living_standard", Kind.CHOICE, ("good", "average", "difficult")),
        Field("state", Kind.CHOICE, ("active", "moved", "dissolved")),
        *_text("note"),
    ),
)

PERSON = Entity(
    "person",
    (
        *_text("full_name"),
        Field("sex", Kind.CHOICE, SEX),
        Field("birth", Kind.PARTIAL_DATE),
        *_identifiers("cccd", "cmnd", "si_number", "health_card", "phone"),
        *_text("email", "ethnicity", "occupation"),
        *_identifiers("segment"),  # key of policy/content segments
        Field("household", Kind.REFERENCE, target="household"),
        Field("relation", Kind.CHOICE, RELATIONS),
        Field("residence", Kind.CHOICE, ("permanent", "temporary", "away")),
        Field("life_status", Kind.CHOICE, ("living", "deceased", "moved")),
        Field("life_status_on", Kind.PARTIAL_DATE),
        *_text("address"),
        # Outreach group of the 2022 guidance letter: the officer's decision, with the suggestion it answered.
        Field("group", Kind.CHOICE, GROUPS),
        *_text("group_reason"),
        Field("group_suggested", Kind.CHOICE, GROUPS),
        Field("group_decided_on", Kind.DATE),
        *_text("group_decided_by"),
        # Social insurance: none, voluntary, compulsory, stopped (paid before), pension, allowance (monthly, social)
        Field("si_status", Kind.CHOICE, ("none", "voluntary", "compulsory", "stopped", "pension", "allowance")),
        Field("si_method", Kind.CHOICE, ("1", "3", "6", "12", "24", "36", "48", "60", "missing")),
        Field("si_income", Kind.MONEY),
        Field("si_paid_until", Kind.MONTH),
        Field("si_months", Kind.INTEGER),
        # Health insurance: "paid" by State/fund/employer for nothing, "supported", "household", "none"
        Field("hi_status", Kind.CHOICE, ("none", "household", "supported", "state", "employer", "fund")),
        *_identifiers("hi_code"),  # two-letter object code of the card
        Field("hi_from", Kind.DATE),
        Field("hi_until", Kind.DATE),
        *_text("hi_place"),
        Field("pause_until", Kind.DATE),
        *_text("pause_reason"),
        Field("no_contact", Kind.FLAG),
        *_text("consent_note", "note"),
    ),
)

STATUS = Entity(
    "status",
    (
        # Subject is a household (poverty) or one person; exactly one of the two is filled.
        Field("household", Kind.REFERENCE, target="household"),
        Field("person", Kind.REFERENCE, target="person"),
        Field("kind", Kind.CHOICE, STATUS_KINDS),
        Field("valid_from", Kind.DATE),
        Field("valid_to", Kind.DATE),
        *_text("document", "note"),
    ),
)

TAG = Entity(
    "tag",
    (
        Field("person", Kind.REFERENCE, target="person"),
        *_text("name", "owner"),
        Field("valid_to", Kind.DATE),
    ),
)

CONTRIBUTION = Entity(
    "contribution",
    (
        Field("person", Kind.REFERENCE, target="person"),
        Field("scheme", Kind.CHOICE, ("voluntary", "compulsory", "health")),
        Field("month_from", Kind.MONTH),
        Field("month_to", Kind.MONTH),
        Field("income", Kind.MONEY),
        Field("method", Kind.CHOICE, ("1", "3", "6", "12", "24", "36", "48", "60", "missing")),
        Field("paid_on", Kind.DATE),
        Field("amount", Kind.MONEY),
        Field("paid_own", Kind.MONEY),
        Field("paid_state", Kind.MONEY),
        Field("paid_local", Kind.MONEY),
        Field("paid_sponsor", Kind.MONEY),
        *_identifiers("receipt"),
        *_text("note"),
    ),
)

ACTIVITY = Entity(
    "activity",
    (
        Field("kind", Kind.CHOICE, ACTIVITY_KINDS),
        *_text("title"),
        Field("on", Kind.DATE),
        Field("start", Kind.TIME),
        Field("end", Kind.TIME),
        *_text("place"),
        Field("village", Kind.REFERENCE, target="village"),
        *_text("host", "co_hosts"),
        Field("groups", Kind.LIST),
        Field("messages", Kind.LIST),
        *_text("materials"),
        Field("cost", Kind.MONEY),
        Field("invited", Kind.INTEGER),
        Field("head_count", Kind.INTEGER),
        Field("registered", Kind.INTEGER),
        Field("state", Kind.CHOICE, ("planned", "done", "cancelled")),
        *_text("minutes", "sheet_code"),
    ),
)

ATTENDANCE = Entity(
    "attendance",
    (
        Field("activity", Kind.REFERENCE, target="activity"),
        Field("person", Kind.REFERENCE, target="person"),
        *_text("candidate"),  # name of someone who is not in the roster yet
        Field("present", Kind.FLAG),
        Field("outcome", Kind.CHOICE, OUTCOMES),
        *_text("reason"),
        Field("readiness", Kind.CHOICE, ("1", "2", "3", "4", "5")),
        Field("next_on", Kind.DATE),
        *_text("note"),
    ),
)

CLUSTER = Entity(
    "cluster",
    (
        *_text("name", "operator", "phone", "place"),
        Field("villages", Kind.LIST),
        Field("state", Kind.CHOICE, ("working", "broken")),
        *_text("note"),
    ),
)

SCRIPT = Entity(
    "script",
    (
        *_text("title", "text"),
        Field("language", Kind.TEXT),
        Field("groups", Kind.LIST),
        Field("cut", Kind.CHOICE, ("30s", "2m", "5m", "free")),
        *_text("note"),
    ),
)

BROADCAST = Entity(
    "broadcast",
    (
        Field("cluster", Kind.REFERENCE, target="cluster"),
        Field("script", Kind.REFERENCE, target="script"),
        Field("on", Kind.DATE),
        Field("at", Kind.TIME),
        Field("minutes_planned", Kind.INTEGER),
        Field("state", Kind.CHOICE, ("planned", "done", "failed", "cancelled")),
        Field("minutes_done", Kind.INTEGER),
        *_text("fault", "operator", "note"),
    ),
)

TARGET = Entity(
    "target",
    (
        Field("measure", Kind.CHOICE, ("si_new", "si_total", "hi_new", "hi_total", "meetings", "broadcasts")),
        *_text("period"),  # YYYY, YYYY-MM or YYYY-Qn
        Field("village", Kind.REFERENCE, target="village"),
        Field("value", Kind.INTEGER),
        *_text("document"),
        *_identifiers("unit"),  # code of the unit that must reach it; empty: the unit that keeps this book
    ),
)

QUOTE = Entity(
    "quote",
    (
        *_identifiers("code"),
        Field("person", Kind.REFERENCE, target="person"),
        Field("made_on", Kind.DATE),
        Field("request", Kind.JSON),
        Field("result", Kind.JSON),
        *_text("officer"),
    ),
)

LOCAL_SUPPORT = Entity(
    "local_support",
    (
        *_text("document"),
        Field("product", Kind.CHOICE, ("voluntary", "health")),
        Field("support_group", Kind.TEXT),  # key of the support group in policy
        Field("month_from", Kind.MONTH),
        Field("month_to", Kind.MONTH),
        Field("rate", Kind.RATE),
        Field("amount", Kind.MONEY),
        *_text("note"),
    ),
)

ENTITIES: dict[str, Entity] = {
    entity.name: entity
    for entity in (
        VILLAGE, HOUSEHOLD, PERSON, STATUS, TAG, CONTRIBUTION, ACTIVITY, ATTENDANCE, CLUSTER, SCRIPT, BROADCAST,
        TARGET, QUOTE, LOCAL_SUPPORT,
    )
}  # fmt: skip
