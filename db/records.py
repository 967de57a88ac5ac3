"""Frozen records, one per entity of the registry: what the database hands out; a test keeps both equal."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from policy.periods import Month, PartialDate


@dataclass(frozen=True, slots=True)
class Village:
    """A village, hamlet or residential group of the commune."""

    id: str
    name: str = ""
    kind: str = ""
    area: str = ""
    position: int | None = None
    head_name: str = ""
    head_phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Household:
    """A household; its people refer to it."""

    id: str
    code: str = ""
    village: str = ""
    address: str = ""
    phone: str = ""
    living_standard: str = ""
    state: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the roster."""

    id: str
    full_name: str = ""
    sex: str = ""
    birth: PartialDate | None = None
    cccd: str = ""
    cmnd: str = ""
    si_number: str = ""
    health_card: str = ""
    phone: str = ""
    email: str = ""
    ethnicity: str = ""
    occupation: str = ""
    segment: str = ""
    household: str = ""
    relation: str = ""
    residence: str = ""
    life_status: str = ""
    life_status_on: PartialDate | None = None
    address: str = ""
    group: str = ""
    group_reason: str = ""
    group_suggested: str = ""
    group_decided_on: dt.date | None = None
    group_decided_by: str = ""
    si_status: str = ""
    si_method: str = ""
    si_income: int | None = None
    si_paid_until: Month | None = None
    si_months: int | None = None
    hi_status: str = ""
    hi_code: str = ""
    hi_from: dt.date | None = None
    hi_until: dt.date | None = None
    hi_place: str = ""
    pause_until: dt.date | None = None
    pause_reason: str = ""
    no_contact: bool = False
    consent_note: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    """A dated status of a household or of one person."""

    id: str
    household: str = ""
    person: str = ""
    kind: str = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    document: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A free local tag on a person."""

    id: str
    person: str = ""
    name: str = ""
    owner: str = ""
    valid_to: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Contribution:
    """A period paid, with who paid what."""

    id: str
    person: str = ""
    scheme: str = ""
    month_from: Month | None = None
    month_to: Month | None = None
    income: int | None = None
    method: str = ""
    paid_on: dt.date | None = None
    amount: int | None = None
    paid_own: int | None = None
    paid_state: int | None = None
    paid_local: int | None = None
    paid_sponsor: int | None = None
    receipt: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """A meeting or other outreach activity."""

    id: str
    kind: str = ""
    title: str = ""
    on: dt.date | None = None
    start: str = ""
    end: str = ""
    place: str = ""
    village: str = ""
    host: str = ""
    co_hosts: str = ""
    groups: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    materials: str = ""
    cost: int | None = None
    invited: int | None = None
    head_count: int | None = None
    registered: int | None = None
    state: str = ""
    minutes: str = ""
    sheet_code: str = ""


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person at one activity, with the outcome."""

    id: str
    activity: str = ""
    person: str = ""
    candidate: str = ""
    present: bool = False
    outcome: str = ""
    reason: str = ""
    readiness: str = ""
    next_on: dt.date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A loudspeaker cluster."""

    id: str
    name: str = ""
    operator: str = ""
    phone: str = ""
    place: str = ""
    villages: tuple[str, ...] = ()
    state: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """A text for the loudspeaker."""

    id: str
    title: str = ""
    text: str = ""
    language: str = ""
    groups: tuple[str, ...] = ()
    cut: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A planned or given broadcast."""

    id: str
    cluster: str = ""
    script: str = ""
    on: dt.date | None = None
    at: str = ""
    minutes_planned: int | None = None
    state: str = ""
    minutes_done: int | None = None
    fault: str = ""
    operator: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """A number to reach in a period."""

    id: str
    measure: str = ""
    period: str = ""
    village: str = ""
    value: int | None = None
    document: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """An illustration handed to a person, with request and result."""

    id: str
    code: str = ""
    person: str = ""
    made_on: dt.date | None = None
    request: str = ""
    result: str = ""
    officer: str = ""


@dataclass(frozen=True, slots=True)
class LocalSupport:
    """Support from the local budget by a resolution."""

    id: str
    document: str = ""
    product: str = ""
    support_group: str = ""
    month_from: Month | None = None
    month_to: Month | None = None
    rate: Decimal | None = None
    amount: int | None = None
    note: str = ""


Record = (
    Village
    | Household
    | Person
    | Status
    | Tag
    | Contribution
    | Activity
    | Attendance
    | Cluster
    | Script
    | Broadcast
    | Target
    | Quote
    | LocalSupport
)
RECORDS: dict[str, type[Record]] = {
    "village": Village,
    "household": Household,
    "person": Person,
    "status": Status,
    "tag": Tag,
    "contribution": Contribution,
    "activity": Activity,
    "attendance": Attendance,
    "cluster": Cluster,
    "script": Script,
    "broadcast": Broadcast,
    "target": Target,
    "quote": Quote,
    "local_support": LocalSupport,
}
