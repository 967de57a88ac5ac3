"""Projection of one person's insurance beside a savings book."""

from policy.plan.projection import project
from policy.plan.request import Assumptions, PlanRequest, default_assumptions
from policy.plan.result import FamilyValue, MissingPaid, Outlook, OwnChange, Plan, SavingsResult, YearRow

__all__ = [
    "Assumptions",
    "FamilyValue",
    "MissingPaid",
    "Outlook",
    "OwnChange",
    "Plan",
    "PlanRequest",
    "SavingsResult",
    "YearRow",
    "default_assumptions",
    "project",
]
