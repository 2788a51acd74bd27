"""Solve a case: is there a zone of agreement, what is balanced in it, or what shuts it."""

from __future__ import annotations

from datetime import date
from math import isfinite

from goodoffices.analysis import solve as engine
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.errors import CaseError, UsageError
from goodoffices.formats.case_files.load import Loaded
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.given import Given, agreed


def solve(case: Case, *, as_of: date | None = None, given: Given = None, budget: float = engine.BUDGET) -> Answer:
    """What there is to find out about a case.

    `as_of` is the day whose walk-aways count; left out, the case's own. `given` is what is agreed already: drafts,
    `facet=option`, or a mapping from facets to options. `budget` bounds the seconds it may take; what is not proven
    by then is named in the answer's `limits`. Raises CaseError for a case that is not sound or whose rules exclude
    every package, UsageError for a `given` that the case does not know.
    """
    if not isfinite(budget) or budget <= 0:
        raise UsageError(f"A budget of {budget:g} seconds is none. Give a number above 0.")
    require_sound(case)
    fixed = agreed(given, case)
    return Answer(engine.solve(case, as_of=as_of, given=fixed, budget=budget), as_of or case.as_of, fixed)


def solve_opened(
    opened: Loaded, *, as_of: date | None = None, given: Given = None, budget: float = engine.BUDGET
) -> Answer:
    """The same for a case that was opened from its files: what turns out to be wrong with it has its place there."""
    try:
        return solve(opened.case, as_of=as_of, given=given, budget=budget)
    except CaseError as error:
        raise CaseError(opened.placed(error.problems)) from None
