"""Bridge a case: what gets around each of its conflicts, and which of that together opens a zone."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.conflict import Conflict, conflict_of
from goodoffices.bridging.plans import Plan, combined, moves_of, plans
from goodoffices.bridging.search import Search, search
from goodoffices.bridging.transformation import Transformation
from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError, UsageError
from goodoffices.formats.case_files.files import is_there, shown
from goodoffices.formats.case_files.save import save
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.solving import solve

BUDGET = 10.0
"""Seconds for a complete search of an interactive case."""

TOP = 3
"""Bridges shown of each conflict, where nobody says otherwise."""

MOST_CONFLICTS = 12
"""Conflicts that are bridged; those that come first are the smallest."""


AT_ODDS = "These bridges put the same question in two ways. Accept one of them, then look again."


@dataclass(frozen=True)
class Bridging:
    """What was found: for each conflict its bridges, the plans, and whether the search was complete.

    `answer` is that of the case as put; where its zone is open, there is nothing to bridge. Bridges are numbered from 1
    through all conflicts.
    """

    answer: Answer
    conflicts: tuple[Conflict, ...]
    searches: tuple[Search, ...]
    plans: tuple[Plan, ...]
    complete: bool

    @property
    def case(self) -> Case:
        """The case as put."""
        return self.answer.case

    @property
    def bridges(self) -> tuple[Bridge, ...]:
        """All bridges; the number of each is its place, from 1."""
        return tuple(bridge for own in self.searches for bridge in own.bridges)

    @property
    def all_settled(self) -> bool:
        """Whether each conflict has a bridge that leaves no line, and nobody's ability, open; or there is a zone."""
        if self.answer.zone.empty is False:
            return True
        settled = (any(bridge.is_settled for bridge in own.bridges) for own in self.searches)
        return bool(self.searches) and all(settled)


def bridge(case: Case, *, top: int = TOP, as_of: date | None = None, budget: float = BUDGET) -> Bridging:
    """Look for bridges of every conflict of a case, and for plans; `top` of each conflict at the most.

    `as_of` is the day whose walk-aways count; left out, the case's own. `budget` bounds the seconds it may take; what
    was not searched by then makes the result incomplete. Raises as `goodoffices.workbench.solving.solve` does, and
    UsageError for a `top` below 1.
    """
    if top < 1:
        raise UsageError(f"{top} bridges are none. Give a number of at least 1.")
    start = time.monotonic()
    case = replace(case, as_of=as_of) if as_of else case
    answer = solve(case, as_of=as_of, budget=budget)
    conflicts = [conflict_of(case, members) for members in answer.conflicts[:MOST_CONFLICTS] if members]
    complete = answer.conflicts.complete and len(answer.conflicts) <= MOST_CONFLICTS
    searches: list[Search] = []
    for i, conflict in enumerate(conflicts):
        left = start + 0.8 * budget - time.monotonic()
        deadline = time.monotonic() + max(left, 0.2) / (len(conflicts) - i)
        others = {name for members in answer.conflicts for name in members} - set(conflict.members)
        searches.append(search(case, conflict, others, top, deadline))
    found, all_tried = plans(case, searches, start + budget) if complete else ((), False)
    complete = complete and all_tried and all(own.complete for own in searches)
    return Bridging(answer, tuple(conflicts), tuple(searches), found, complete)


def accept(found: Bridging, numbers: Sequence[int], path: str | Path) -> Case:
    """Write the case as these bridges put it as a new case file, and return it.

    Lines whose reading is open hold there as if their party had said yes, marked as the analyst's inference. Raises
    UsageError for a number that no bridge has, and for bridges that contradict each other; FormatError where something
    is in the way.
    """
    target = Path(path)
    if is_there(target):
        raise FormatError(f"{shown(target)}: is there already; expected a new name, given by --out")
    reframed = reframed_by(found, numbers).case
    named = replace(reframed, name=target.stem)
    save(named, target)
    return named


def reframed_by(found: Bridging, numbers: Sequence[int]) -> Transformation:
    """The case as these bridges put it. Raises as `accept` does."""
    moves = moves_of(found.case, [_numbered(found, number) for number in numbers])
    if not moves:
        raise UsageError(AT_ODDS)
    return combined(found.case, moves)


def bridges_numbered(found: Bridging, numbers: Sequence[int]) -> tuple[Bridge, ...]:
    """The bridges of these numbers. Raises as `accept` does."""
    bridges = tuple(_numbered(found, number) for number in numbers)
    if not moves_of(found.case, bridges):
        raise UsageError(AT_ODDS)
    return bridges


def _numbered(found: Bridging, number: int) -> Bridge:
    count = len(found.bridges)
    if not 1 <= number <= count:
        known = f"They are numbered from 1 to {count}." if count else "There is none."
        raise UsageError(f"There is no bridge {number}. {known}")
    return found.bridges[number - 1]
