"""Rosters from foreign lists: read, understand, heal, compare, show, and only then write."""

from exports.importing.applying import Decision, Decisions, ImportReport, apply_plan
from exports.importing.errors_workbook import write_errors_workbook
from exports.importing.healing import HealOptions
from exports.importing.plan import FieldChange, ImportPlan, Outcome, RowPlan, SheetPlan
from exports.importing.planning import ImportOptions, propose
from exports.importing.remembered import remember_mapping, remembered_mappings
from exports.importing.roster import KnownHousehold, KnownPerson, MemoryRoster, RosterIndex
from exports.importing.store_roster import roster_of
from exports.reading import read_source

__all__ = [
    "Decision",
    "Decisions",
    "FieldChange",
    "HealOptions",
    "ImportOptions",
    "ImportPlan",
    "ImportReport",
    "KnownHousehold",
    "KnownPerson",
    "MemoryRoster",
    "Outcome",
    "RosterIndex",
    "RowPlan",
    "SheetPlan",
    "apply_plan",
    "propose",
    "read_source",
    "remember_mapping",
    "remembered_mappings",
    "roster_of",
    "write_errors_workbook",
]
