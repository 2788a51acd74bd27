"""Where movement would help: what moving each red line or walk-away of a case would open."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date

from goodoffices.analysis import openings as engine
from goodoffices.analysis.solve import BUDGET, Progress, silently
from goodoffices.case.case import Case
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.given import Given
from goodoffices.workbench.solving import solve

AS_PUT = 0.4
"""The part of the time that the case as it is put may take."""


@dataclass(frozen=True, eq=False)
class Movements:
    """The answer for the case as it is put, and what each movement would open, best first."""

    answer: Answer
    found: engine.Openings

    @property
    def helps(self) -> bool:
        """Whether there is a zone already, or a single movement is proven to open one."""
        return self.answer.zone.empty is False or any(own.opens for own in self.found.ranked)


def movements(
    case: Case,
    *,
    as_of: date | None = None,
    given: Given = None,
    pairs: bool = False,
    budget: float = BUDGET,
    memory: int | None = None,
    progress: Progress = silently,
) -> Movements:
    """What moving each red line or walk-away would open; with `pairs`, also what two do together.

    The other arguments are those of `solve`, and so are the errors. What is given is kept, and cannot move.
    """
    start = time.monotonic()
    answer = solve(case, as_of=as_of, given=given, budget=AS_PUT * budget, memory=memory, progress=progress)
    left = budget - (time.monotonic() - start)
    return Movements(answer, engine.openings(answer.findings, pairs=pairs, budget=left, progress=progress))
