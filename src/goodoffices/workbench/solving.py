"""Solve a case: is there a zone of agreement, what is balanced in it, or what shuts it."""

from __future__ import annotations

from datetime import date

from goodoffices.analysis import solve as engine
from goodoffices.analysis.room import LEAST, Room
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.errors import UsageError
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.budgets import require_budget
from goodoffices.workbench.given import Given, agreed


def solve(
    case: Case,
    *,
    as_of: date | None = None,
    given: Given = None,
    budget: float = engine.BUDGET,
    memory: int | None = None,
    progress: engine.Progress = engine.silently,
) -> Answer:
    """What there is to find out about a case.

    `as_of` is the day whose walk-aways count; left out, the case's own. `given` is what is agreed already: drafts,
    `facet=option`, or a mapping from facets to options. `budget` bounds the seconds it may take; what is not proven
    by then is named in the answer's `limits`. `memory` bounds the megabytes of the whole program; what does not fit
    is found in other ways, or bounded. `progress` is told what is being done. Raises CaseError for a case that is not
    sound or whose rules exclude every package, UsageError for a `given` that the case does not know.
    """
    require_budget(budget)
    if memory is not None and memory < LEAST:
        raise UsageError(f"{memory} MB are not enough to work in. Give {LEAST} MB or more.")
    require_sound(case)
    fixed = agreed(given, case)
    found = engine.solve(case, as_of=as_of, given=fixed, budget=budget, room=Room(memory), progress=progress)
    return Answer(found, as_of or case.as_of, fixed)
