"""Where the talks of a case stand, as of a day."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.progress.gates import asked_of_engine
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.survey import Survey, survey
from goodoffices.workbench.budgets import require_budget

if TYPE_CHECKING:
    from goodoffices.workbench.answer import Answer

BUDGET = 10.0
"""Seconds for what gates ask of the engine."""


def status(case: Case, *, since: date | None = None, as_of: date | None = None, budget: float = BUDGET) -> Survey:
    """Where the talks stand, and what has changed since a day.

    `as_of` is the day that counts; left out, the case's own, and where it has none, today. What a gate asks of the
    engine is found within `budget` seconds, or not known. Raises CaseError for a case that is not sound, UsageError
    where `since` is after the day that counts, or the budget is none.
    """
    require_budget(budget)
    require_sound(case)
    day = as_of or case.as_of or date.today()  # noqa: DTZ011 - the day where the user is
    computed = _computed(case, day, budget) if asked_of_engine(case) else {}
    return survey(Progress(case, day, computed), since)


def _computed(case: Case, day: date, budget: float) -> dict[str, Fraction]:
    """Whether there is a zone, and how many smallest conflicts there are; each only where it is proven."""
    from goodoffices.workbench.solving import solve  # noqa: PLC0415 - the engine takes numpy along; few gates ask it

    return gauged(solve(case, as_of=day, budget=budget))


def gauged(answer: Answer) -> dict[str, Fraction]:
    """What gates can ask of the engine, as an answer has it; only what is proven."""
    empty, conflicts = answer.zone.empty, answer.conflicts
    found = {} if empty is None else {"zone": Fraction(not empty)}
    if empty is False or conflicts.complete:
        found["conflicts_open"] = Fraction(len(conflicts))
    return found
